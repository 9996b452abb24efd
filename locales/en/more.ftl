# Asking for help: what several questions have in common, the people of a family, and what may be told besides what we need.
# $who is who fills in the form, as in request.ftl.

# Titles of pages. They tell one step from the other and nothing else: somebody may look at the screen.
title-step = Step { $at } – your page
title-more = Extra part { $at } – your page
title-stop = Please read this – your page
title-check = All your answers – your page
title-sent = Sent – your page
title-start = Start – your page

# Above a question that may be left out. $group is one of the headings below.
request-more = You can leave this out: { $group }
request-send-change = Send the change
request-send-change-text = When you send this, the team that has your request sees what you changed. Your reference stays the same.
request-send-ends-text = You say that the family does not agree, or that it is not safe to ask them. When you send this, we stop: the family hub reads that, closes the request, and nobody gets in touch with the family about it. Only where a child may not be safe does the city’s safeguarding team (MASH) still look at it.

# Headings of pages on which several questions stand.
page-child_name = { $who ->
    [young_person] About you
   *[other] About the child
}
page-agreed_how = The family’s agreement
page-social_worker = Help so far
page-how_long = More about that
page-your_name = { $who ->
    [professional] About you and your work
   *[other] About you
}
page-contact_way = { $who ->
    [professional] Getting in touch with the family
   *[other] Getting in touch with you
}
page-safe = { $who ->
    [professional] How is it safe for the family?
   *[other] How is it safe for you?
}
page-agree_ask = { $who ->
    [professional] What the family agrees to
   *[other] What you agree to
}
page-school = { $who ->
    [young_person] School and support
   *[other] School and support
}
page-helpers = { $who ->
    [professional] Who helps them already
    [family_member] Who else helps them already
   *[other] Who helps you already
}

# The list of what is done and what may be told besides.
tasks-lead = You have told us all that we need. You can send it now, at the end of this page. If you like, tell us more first.
tasks-needed = What we need
tasks-more = Tell us more, if you like
tasks-more-text = Each part is your choice. You can do one, some or none.
tasks-answers = Your answers so far
task-done = Done
task-begun = Begun
task-optional = Your choice

group-children = { $who ->
    [young_person] School, and your brothers and sisters
   *[other] Children and school
}
group-adults = { $who ->
    [young_person] Adults at home and others who matter to you
   *[other] Adults at home and others who matter
}
group-going-well = What is going well
group-tried = What has been tried
group-helpers = { $who ->
    [professional] Who helps them already
    [family_member] Who else helps them already
   *[other] Who helps you already
}
group-hope = { $who ->
    [professional] What they hope for
    [family_member] What you hope for them
   *[other] What you hope for
}
group-own-words = In the child’s own words

# The people of a family.
people-children-more = { $who ->
    [young_person] Add a brother or sister
   *[other] Add another child
}
people-children-full = { $who ->
    [young_person] This list is full: it holds { $limit } brothers and sisters. If you have more, write their names and ages in your own words on this page:
   *[other] This list is full: it holds { $limit } children. If there are more, write their names and ages in your own words on this page:
}
people-children-done = That is everyone
people-children-add = { $who ->
    [young_person] Add a brother or sister
   *[other] Add another child
}
people-children-change = { $who ->
    [young_person] Change what you said about a brother or sister
   *[other] Change what you said about a child
}
people-adults-more = Add an adult
people-adults-full = This list is full: it holds { $limit } adults. If more of them matter, write who they are in your own words on this page:
people-adults-done = That is everyone
people-adults-add = Add an adult
people-adults-change = Change what you said about an adult
people-save = Save
people-cancel = Don’t save
people-changed-meanwhile = This list changed in another window, so nothing was changed here. What you typed is still here: press “Save” to add this person, or go back to the list.
people-private = Only the team that gets your request reads this.
people-remove = Remove
# $name is what the family calls this person.
people-remove-title = Do you want to remove { $name } from the list?
people-remove-yes = Yes, remove
people-remove-no = No, keep

q-children = { $who ->
    [young_person] Do you have brothers or sisters?
    [professional] Children in the family
    [family_member] Children in the same family
   *[other] Children in your family
}
q-children-short = { $who ->
    [young_person] Brothers and sisters
   *[other] Other children
}
q-children-why = So that the help fits every child. You don’t have to name anyone.
q-children_name = What is their first name?
q-children_name-short = Name
q-children_name-why = So that we don’t mix the children up. For a baby on the way, write “baby”.
problem-children_name-missing = Enter a first name, or what you call them
q-children_age = How old are they?
q-children_age-short = Age
q-children_age-why = Different people help at different ages.
q-children_age-hint = In whole years. For a baby under 1, write 0.
q-children_age-unborn = Not born yet
problem-children_age-missing = Enter how old they are, or choose “Not born yet”
problem-children_age-too-many = Enter an age, or choose “Not born yet”, but not both
q-children_due = If the baby is not born yet: when is it due?
q-children_due-short = Due
q-children_due-why = Midwives and health visitors can come before and after the birth.
q-children_due-hint = For example: March, or 14 March.
q-children_school = Which school, nursery or college do they go to?
q-children_school-short = School or nursery
q-children_school-why = Someone there may know them well. We ask nobody without your agreement.
q-children_send = Do they have a disability, or need more support to learn (SEND)?
q-children_send-short = Disability or SEND
q-children_send-why = Some help is only for children with SEND, up to the age of 25.
q-children_send-yes = Yes
q-children_send-waiting = We think so, or wait for an assessment
q-children_send-no = No
q-children_send-not_sure = I am not sure
q-children_send-rather_not_say = I would rather not say

q-adults = { $who ->
    [young_person] Who looks after you, and who else matters to you?
   *[other] Adults at home, and other adults who matter
}
q-adults-short = Adults
q-adults-why = So that we know who is in the family, and who may decide for a child. You don’t have to name anyone.
q-adults-hint = { $who ->
    [young_person] For example your mum, a stepdad, a gran, or a parent who lives somewhere else.
   *[other] For example a partner, a parent who lives somewhere else, or a grandparent who helps.
}
q-adults_name = { $who ->
    [young_person] What is their first name, or what do you call them?
   *[other] What is their first name, or what does the child call them?
}
q-adults_name-short = Name
q-adults_name-why = A first name is enough.
problem-adults_name-missing = Enter a name, or what the child calls them
q-adults_relationship = { $who ->
    [young_person] Who are they to you?
   *[other] Who are they to the child?
}
q-adults_relationship-short = Relationship
q-adults_relationship-why = So that we understand who is who.
q-adults_relationship-mother = Mother
q-adults_relationship-father = Father
q-adults_relationship-step_parent = Step-parent, or a parent’s partner
q-adults_relationship-grandparent = Grandparent
q-adults_relationship-brother_sister = Grown-up brother or sister
q-adults_relationship-other_relative = Another relative
q-adults_relationship-foster_carer = Foster carer or guardian
q-adults_relationship-other = Someone else
q-adults_relationship-rather_not_say = I would rather not say
problem-adults_relationship-missing = Choose who they are. You can choose “I would rather not say”
q-adults_lives_with = { $who ->
    [young_person] Do they live with you?
   *[other] Do they live with the child?
}
q-adults_lives_with-short = { $who ->
    [young_person] Lives with you
   *[other] Lives with the child
}
q-adults_lives_with-why = So that we know who may open the door or pick up the phone.
q-adults_lives_with-yes = Yes
q-adults_lives_with-sometimes = Sometimes
q-adults_lives_with-no = No
q-adults_lives_with-rather_not_say = I would rather not say
problem-adults_lives_with-missing = Choose if they live there. You can choose “I would rather not say”
# Parental responsibility: in law, who decides for a child, for example about school or medicine.
q-adults_responsibility = Do they have parental responsibility?
q-adults_responsibility-short = Parental responsibility
q-adults_responsibility-why = It means that they may decide for a child in law. A mother has it. A father has it if he is on the birth certificate or was married to her. We check it later.
q-adults_responsibility-yes = Yes
q-adults_responsibility-no = No
q-adults_responsibility-not_sure = I am not sure
q-adults_responsibility-rather_not_say = I would rather not say
problem-adults_responsibility-missing = Choose an answer. You can choose “I am not sure” or “I would rather not say”

q-due = When is the baby due?
q-due-short = Baby due
q-due-why = Midwives and health visitors can come before and after the birth.
q-due-hint = For example: March, or 14 March.
q-school = { $who ->
    [young_person] Which school or college do you go to?
   *[other] Which school, nursery or college does the child go to?
}
q-school-short = School or nursery
q-school-why = { $who ->
    [professional] Someone there may know them well. We ask nobody whom the family did not agree to.
    [family_member] Someone there may know the child well. We only ask them if the parent agrees.
   *[other] Someone there may know you well. We ask nobody without your agreement.
}
q-send_support = { $who ->
    [young_person] Do you have a disability, or need more support to learn (SEND)?
   *[other] Does the child have a disability, or need more support to learn (SEND)?
}
q-send_support-short = Disability or SEND
q-send_support-why = Some help is only for children and young people with SEND, up to the age of 25.
q-send_support-yes = Yes
q-send_support-waiting = Maybe, or waiting for an assessment
q-send_support-no = No
q-send_support-not_sure = I am not sure
q-send_support-rather_not_say = I would rather not say

q-helpers = { $who ->
    [professional] Who helps the family already?
    [family_member] Who else helps the child and their family already?
    [young_person] Who helps you already?
   *[other] Who helps you already?
}
q-helpers-short = Who helps already
q-helpers-why = So that we work together with them, and nobody does the same thing twice.
q-helpers-hint = For example a teacher, a health visitor, a doctor, a neighbour or a group. Names help, but you can leave them out.
q-social_worker_name = What is the social worker’s name or team?
q-social_worker_name-short = Social worker’s name
q-social_worker_name-why = So that they hear of this first. If you don’t know, leave it empty.

q-own_words = What does the child say about it?
q-own_words-short = In the child’s own words
q-own_words-why = Children often see things in another way. What they say counts.
q-own_words-hint = Only if they would like to say something. Write it as they say it, or let them write.

# Who asks, and how they can be reached.
q-relationship = Who are you to the child?
q-relationship-short = Who you are
q-relationship-why = So that we know how you are close to the family.
q-relationship-grandparent = A grandparent
q-relationship-aunt_uncle = An aunt or uncle
q-relationship-brother_sister = A grown-up brother or sister
q-relationship-step_parent = A step-parent, or a parent’s partner
q-relationship-other_relative = Another relative
q-relationship-friend = A close friend of the family
problem-relationship-missing = Choose who you are to the child
q-parent_agrees = Does a parent or carer know that you ask, and agree?
q-parent_agrees-short = A parent agrees
q-parent_agrees-why = Family help works when a family wants it. A parent decides, so we ask them first.
q-parent_agrees-yes = Yes, they know and agree
q-parent_agrees-no = No, or I have not asked yet
q-parent_agrees-not_safe_to_ask = It would not be safe to ask them
problem-parent_agrees-missing = Choose if a parent or carer agrees
q-agreed_how = How did the family agree?
q-agreed_how-short = How they agreed
q-agreed_how-why = We keep it with the request, so that everyone can see that the family wants this.
q-agreed_how-spoken = They said it to me
q-agreed_how-written = They wrote it or signed it
problem-agreed_how-missing = Choose how the family agreed
q-agreed_when = When was that?
q-agreed_when-short = When they agreed
q-agreed_when-why = An agreement can grow old. Then we ask again.
q-agreed_when-hint = For example: today, or 24 November.
# Parental responsibility: in law, who decides for a child, for example about school or medicine.
q-responsibility = Do you have parental responsibility for the child?
q-responsibility-short = Parental responsibility
q-responsibility-why = It means that you may decide for the child in law. You can ask for help without it. We check it later, if we need to.
q-responsibility-yes = Yes
q-responsibility-no = No
q-responsibility-not_sure = I am not sure
q-responsibility-rather_not_say = I would rather not say
problem-responsibility-missing = Choose an answer. You can choose “I am not sure” or “I would rather not say”
q-job = What is your job?
q-job-short = Your job
q-job-why = So that the team knows how you know the family.
q-job-hint = For example: family support worker, midwife, housing officer.
problem-job-missing = Enter what your job is
q-work_phone = What number can we ring you on at work?
q-work_phone-short = Your phone at work
q-work_phone-why = The team may have a question for you before it rings the family.
problem-work_phone-missing = Enter a number on which we can ring you at work
q-work_email = What is your email at work?
q-work_email-short = Your email at work
q-work_email-why = Only for questions between you and the team. We write nothing about the family in it.

stop-ask-a-parent-title = Talk with a parent first
stop-ask-a-parent-1 = Thank you for looking out for this family. Help works when a parent wants it. Tell them how it can help, and ask if they agree. Then come back, or let them ask.
stop-ask-a-parent-2 = If it is not safe to ask them, or you worry that a child is being hurt, ring the city’s safeguarding team (MASH) or the NSPCC. You don’t need anyone’s agreement for that, and you don’t have to give your name.
stop-ask-a-parent-3 = We have not sent anything. If a child is in danger now, ring 999.

# After sending, for somebody who asked to be rung back: the numbers stand above all else.
sent-first-title = Don’t wait for us if it can’t wait

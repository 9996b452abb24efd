# Asking for help: every question, answer and stop page.
# $who is who fills in the form: parent, young_person (13 to 25, asking for themselves), family_member (a relative or close
# friend, with a parent’s agreement) or professional.
# Keep sentences short. Say "you" and "we". Blame nobody.

request-title = Ask for help
request-lead-1 = Tell us a little about your family and what would help. A person reads every request.
request-lead-2 = It takes about 10 minutes: 15 short pages for most families. Then you can send it, or tell us more if you like. You can stop at any time. To keep your words private, the form closes when you touch nothing for 20 minutes, and nobody can open it from this phone or computer again. We delete what you wrote within 2 days, unless you choose to save it.
request-lead-3 = Nothing is sent until you press “Send” at the end.
request-begin = Start
# How far along the form is. $group is one of the headings below.
request-progress = Part { $at } of { $of }: { $group }
request-optional = (you can leave this empty)
request-check-title = Check your answers
request-check-lead = You can change anything before you send it.
request-check-empty = Left empty
# At the top of the page, when the answers are not those that were read before “Send” was pressed.
request-check-changed = Some of your answers were changed in another window. Check them again, then send.
request-send = Send
# Shown above every box in which people write about their family. Must be clear and gentle.
request-confidential = We keep what you write private. If we think a child is being badly hurt, or will be, we must tell people who can keep them safe. We tell you first, unless that is not safe.

group-safety = Safety first
group-child = { $who ->
    [young_person] About you
   *[other] About the child
}
group-happening = What is happening
group-you = { $who ->
    [professional] About you and your work
   *[other] About you
}
group-contact = { $who ->
    [professional] Getting in touch with the family safely
   *[other] Getting in touch safely
}
group-agreement = { $who ->
    [professional] What the family agrees to
   *[other] What you agree to
}

# Safety

q-danger = Is anyone in danger right now?
q-danger-short = In danger now
q-danger-why = If someone needs help in the next few minutes, a form is too slow.
q-danger-hint = For example: someone is hurt, someone is threatening you, a child is missing now, or someone has taken too many tablets.
q-danger-yes = Yes, someone is in danger now
q-danger-no = No

q-want = What would you like?
q-want-short = What you would like
q-want-why = If you only want to look for groups and advice, you don’t have to tell us anything about you.
q-want-support = I would like someone to help us
q-want-support-hint = You tell us what is going on, and a person gets in touch.
q-want-information = I only want to find groups and advice
q-want-information-hint = You look for yourself. We ask for no names.

q-who = Who are you?
q-who-short = Who is asking
q-who-why = So that we ask you only what fits.
q-who-parent = A parent or carer, asking for my family
q-who-parent-hint = Also if you are expecting a baby, or look after a relative’s child.
q-who-young_person = A young person of 13 or over, asking for myself
q-who-under_13 = A child under 13
q-who-professional = A professional, asking for a family I work with
q-who-professional-hint = For example a teacher, nurse, doctor, youth worker or housing officer.
q-who-family_member = A relative or close friend, asking for a family
q-who-family_member-hint = You live with the child or are close to them, and a parent agrees that you ask.
q-who-someone_else = Someone worried about another family’s child
q-who-someone_else-hint = For example a neighbour, or a relative whom no parent asked. You don’t have to give your name.

# All options are things done to a child. Keep the words plain; people must know at once what is meant.
q-harm = { $who ->
    [young_person] Has any of this happened to you, or could it happen soon?
   *[other] Has any of this happened to a child, or could it happen soon?
}
q-harm-short = Harm
q-harm-why = These things need a phone call and not a form. We ask everyone.
q-harm-hint = Choose everything that fits. If you are not sure, choose it.
q-harm-physical = Being hit, shaken, burned or hurt in another way
q-harm-sexual = Sexual touching, pictures or talk, or being made to do sexual things
q-harm-emotional = Being put down, scared or shut out again and again
q-harm-neglect = Often without food, clean clothes, care or a doctor
q-harm-injury_to_baby = A bruise or injury on a baby who can’t move around yet
q-harm-unborn_at_risk = An unborn baby who may not be safe now or after the birth
# FGM: female genital mutilation.
q-harm-fgm = Female genital cutting (FGM), done or planned
q-harm-forced_marriage = Being made to marry
q-harm-trafficking = Being moved or made to work or do things for others’ gain
q-harm-left_alone = Left alone while too young, or for too long
q-harm-unsafe_adult = An adult in the home, or who visits, who is not safe for children
q-harm-told_us = { $who ->
    [young_person] Something else that an adult did to me and that was wrong
   *[other] A child said that someone has hurt them
}
q-harm-none = None of these

q-domestic_abuse = { $who ->
    [professional] Is anyone in the family being hurt, threatened or controlled by a partner, ex-partner or relative?
    [family_member] Is anyone in that home being hurt, threatened or controlled by a partner, ex-partner or relative?
   *[other] Is anyone at home being hurt, threatened or controlled by a partner, ex-partner or relative?
}
q-domestic_abuse-short = Safety at home
q-domestic_abuse-why = So that we help you to be safe first, and get in touch only in a safe way.
q-domestic_abuse-hint = It can be hitting. It can also be threats, taking your money or phone, or being told where you may go. It is never your fault.
q-domestic_abuse-now = Yes, it is happening now
q-domestic_abuse-recent = Yes, in the last year
q-domestic_abuse-past = Yes, longer ago
q-domestic_abuse-no = No
q-domestic_abuse-rather_not_say = I would rather not say

q-children_see_abuse = { $who ->
    [young_person] Do you see it or hear it, or is it done to you?
   *[other] Does a child see it, hear it, or live in that home?
}
q-children_see_abuse-short = A child sees or hears it
q-children_see_abuse-why = It hurts children too, even when nobody touches them.
q-children_see_abuse-yes = Yes
q-children_see_abuse-no = No
q-children_see_abuse-not_sure = I am not sure

# The child

q-child_name = { $who ->
    [young_person] What is your first name?
   *[other] What is the child’s first name?
}
q-child_name-short = First name
q-child_name-why = { $who ->
    [young_person] So that we know what to call you. You can use another name.
   *[other] So that we know who we are talking about.
}
q-child_name-hint = { $who ->
    [young_person] A first name is enough.
   *[other] If there are more children, choose the one you worry about most. You can add the others later. For a baby on the way, write “baby”.
}

q-child_age = { $who ->
    [young_person] How old are you?
   *[other] How old is the child?
}
q-child_age-short = Age
q-child_age-why = Different people help at different ages.
q-child_age-hint = { $who ->
    [young_person] In whole years.
   *[other] In whole years. For a baby under 1, write 0.
}
q-child_age-unborn = Not born yet

q-postcode = { $who ->
    [young_person] What is the postcode of the place where you live?
   *[other] What is the postcode of the place where the child lives?
}
q-postcode-short = Postcode
q-postcode-why = So that it goes to the right people near you. Different councils help in different places.
q-postcode-hint = { $who ->
    [young_person] For example NG7 5HY. If you live in two homes, use the one where you are most. If you don’t know it, leave this empty.
   *[other] For example NG7 5HY. If there are two homes, use the one where the child is most. If you don’t know it, leave this empty.
}

q-neighbourhood = { $who ->
    [young_person] Which part of town do you live in?
   *[other] Which part of town does the child live in?
}
q-neighbourhood-short = Part of town
q-neighbourhood-why = We could not find the place by its postcode. The part of town is enough.
q-neighbourhood-elsewhere = Somewhere else in the country
q-neighbourhood-not_sure = I am not sure

# A social worker works for a council and makes plans to keep children safe.
q-social_worker = { $who ->
    [young_person] Do you have a social worker now?
   *[other] Does the child have a social worker now?
}
q-social_worker-short = Social worker
q-social_worker-why = If there is one, they should hear of this first.
q-social_worker-no = No
q-social_worker-yes_city = Yes, from Nottingham City Council
q-social_worker-yes_other_council = Yes, from another council
q-social_worker-yes_other_council-hint = { $who ->
    [young_person] Also if you are in care, or live with foster carers, through another council.
   *[other] Also if the child is in care, or lives with foster carers, through another council.
}
q-social_worker-not_sure = I am not sure
q-social_worker-rather_not_say = I would rather not say

q-family_agrees = Does the family know about this request and agree to it?
q-family_agrees-short = The family agrees
q-family_agrees-why = Family help works when a family wants it. Without their agreement we send nothing, unless a child may be at risk of harm. Then we read it, and you get advice.
q-family_agrees-yes = Yes, a parent or the young person agrees
q-family_agrees-no = No, or not asked yet
q-family_agrees-not_safe_to_ask = It would not be safe to ask them

q-parents_know = Do your parents or carers know that you are asking?
q-parents_know-short = Parents know
q-parents_know-why = From 13 you can ask for yourself. We talk to you first, before we talk to anyone at home.
q-parents_know-yes = Yes
q-parents_know-no = No
q-parents_know-said_no = They know, and they said no
q-parents_know-rather_not_say = I would rather not say

# What is happening

q-needs = { $who ->
    [professional] What would the family like help with?
    [family_member] What would help the child and their family?
   *[other] What would you like help with?
}
q-needs-short = Help with
q-needs-why = So that the right person reads it first.
q-needs-hint = Choose everything that fits.
q-needs-behaviour = Behaviour, routines and being a parent
q-needs-feelings = Feelings, worries and mental health
q-needs-relationships = Arguments at home, or parents living apart
# SEND: special educational needs and disabilities.
q-needs-send = Special educational needs (SEND), such as autism, ADHD or speech
q-needs-disability = A disability or long illness
q-needs-baby_health = A baby’s or child’s health: feeding, sleep, growth, toilet
q-needs-school = School or nursery
q-needs-activities = Things to do, making friends, feeling less alone
q-needs-young_carer = A child who looks after someone in the family
q-needs-bereavement = Someone has died
q-needs-parent_in_prison = A parent in prison
q-needs-substance = Alcohol or drugs
q-needs-housing = Housing, or losing your home
q-needs-money = Money, bills, food or debt
q-needs-work_skills = Work, training or learning
q-needs-something_else = Something else

q-housing_when = { $who ->
    [professional] When could they lose their home?
    [family_member] When could the child and their family lose their home?
   *[other] When could you lose your home?
}
q-housing_when-short = Losing the home
q-housing_when-why = The council must help early when someone may lose their home.
q-housing_when-tonight = { $who ->
    [professional] They have nowhere safe to sleep tonight
    [family_member] The child and their family have nowhere safe to sleep tonight
   *[other] I have nowhere safe to sleep tonight
}
q-housing_when-within_56_days = Within the next 8 weeks
q-housing_when-later = Later than that, or the home needs repair or is too small
q-housing_when-not_sure = I am not sure

q-worries = { $who ->
    [young_person] Is any of this part of it?
   *[other] Is any of this part of it for the child?
}
q-worries-short = Worries
q-worries-why = { $who ->
    [professional] Some worries need people with special training.
   *[other] Some worries need people with special training. You are not in trouble for telling us.
}
q-worries-hint = Choose everything that fits.
q-worries-exploitation = { $who ->
    [young_person] Someone older gives me gifts, money or drugs, or makes me do things
   *[other] Someone older gives gifts, money or drugs, or makes them do things
}
q-worries-missing = { $who ->
    [young_person] I stay away from home and nobody knows where I am
   *[other] Goes missing, or stays out and nobody knows where
}
q-worries-crime = { $who ->
    [young_person] I have trouble with the police, carry a weapon, or get pulled into crime
   *[other] Trouble with the police, carrying a weapon, or pulled into crime
}
q-worries-asb = Neighbours or the police complain about behaviour outside
q-worries-not_in_school = { $who ->
    [young_person] I miss a lot of school, or have no school
   *[other] Misses a lot of school, or has no school
}
# Prevent is the national programme; the word is not needed here.
q-worries-radicalisation = { $who ->
    [young_person] Someone pulls me towards hate or violent ideas
   *[other] Pulled towards hate or violent ideas
}
q-worries-self_harm = { $who ->
    [young_person] I hurt myself, or think about not living any more
   *[other] Hurts themselves, or thinks about not living any more
}
q-worries-private_fostering = { $who ->
    [young_person] I live with someone who is not close family, for 4 weeks or more
   *[other] Lives with someone who is not close family, for 4 weeks or more
}
q-worries-private_fostering-hint = Close family is a parent, grandparent, brother, sister, uncle, aunt or step-parent.
# "No recourse to public funds" is what a visa says.
q-worries-no_recourse = { $who ->
    [young_person] We can’t get benefits because of a visa (“no recourse to public funds”)
   *[other] Can’t get benefits because of a visa (“no recourse to public funds”)
}
q-worries-none = None of these

q-self_harm_when = Which is nearest to how it is now?
q-self_harm_when-short = How it is now
q-self_harm_when-why = So that help comes as fast as it is needed. Talking about it does not make it worse.
q-self_harm_when-attempt_or_plan = There was an attempt, or there is a plan to do it
q-self_harm_when-thoughts = There are thoughts or self-harm, but no plan
q-self_harm_when-past = It was in the past

q-so_far = { $who ->
    [professional] Has the help they have had so far been enough?
    [family_member] As far as you know, has the help they have had so far been enough?
   *[other] Has the help you have had so far been enough?
}
q-so_far-short = Help so far
q-so_far-why = So that nobody offers you again what did not work.
q-so_far-hint = For example from school, a health visitor, a doctor, a hub or a group.
q-so_far-nothing_yet = { $who ->
    [professional] They have had no help yet
    [family_member] They have had no help yet, as far as I know
    [young_person] I have had no help yet
   *[other] We have had no help yet
}
q-so_far-enough_for_now = { $who ->
    [professional] It helps, and they want to go on
    [family_member] It helps them, and it should go on
    [young_person] It helps, and I want to go on
   *[other] It helps, and we want to go on
}
q-so_far-not_enough = { $who ->
    [professional] They have had help, and it is not enough
    [family_member] They have had help, but they need more
    [young_person] I have had help, and it is not enough
   *[other] We have had help, and it is not enough
}
q-so_far-rather_not_say = I would rather not say

q-how_long = How long has it been like this?
q-how_long-short = How long
q-how_long-why = { $who ->
    [professional] So that we know what they have been carrying.
    [family_member] So that we know what they have been carrying, and you with them.
   *[other] So that we know what you have been carrying.
}
q-how_long-weeks = Some weeks
q-how_long-months = Some months
q-how_long-long = A year or longer, or it comes back again and again

q-want_worker = { $who ->
    [professional] Would the family like one person who helps them over some months?
    [family_member] Would it help them to have one person by their side over some months?
   *[other] Would you like one person who helps you over some months?
}
q-want_worker-short = One person to help
q-want_worker-why = Some families want a quick word. Others want someone beside them for a while.
q-want_worker-yes = Yes
q-want_worker-no = No
q-want_worker-not_sure = I am not sure

q-story = { $who ->
    [young_person] What is going on for you?
   *[other] What is going on?
}
q-story-short = What is going on
q-story-why = { $who ->
    [professional] So that the family does not have to tell it again. Write what you saw, and what they say.
   *[other] In your own words and any language. Then you don’t have to tell it again.
}
q-story-hint = { $who ->
    [professional] The family may read this. You can leave it empty.
   *[other] You can leave this empty and tell us when we talk.
}

q-going_well = { $who ->
    [young_person] What is going well for you?
    [professional] What is going well for the family?
    [family_member] What is going well for the child and their family?
   *[other] What is going well?
}
q-going_well-short = Going well
q-going_well-why = { $who ->
    [young_person] Everyone is good at something. We build on that.
   *[other] Every family is good at something. We build on that.
}
q-going_well-hint = { $who ->
    [young_person] For example: a friend, a teacher you like, music, football.
   *[other] For example: a grandparent who helps, a kind teacher, something you like doing together.
}

q-tried = { $who ->
    [professional] What has been tried, and what helped a little?
    [family_member] What have you or they tried, and what helped a little?
   *[other] What have you tried, and what helped a little?
}
q-tried-short = What helped
q-tried-why = So that we start where you are.

q-hope = { $who ->
    [professional] What would the family like to be better in three months?
    [family_member] What would you like to be better for them in three months?
   *[other] What would be better in three months?
}
q-hope-short = Hopes
q-hope-why = This becomes the first goal. You can change it later.

# Who is asking

q-your_name = What is your name?
q-your_name-short = Your name
q-your_name-why = { $who ->
    [professional] A request from a professional can’t be without a name.
   *[other] So that we know who to ask for. You can use another name if that is safer.
}

q-agency = Where do you work?
q-agency-short = Where you work
q-agency-why = So that the team knows who asks for the family.
q-agency-hint = For example: Greenfield School.

# Contact

q-contact_way = { $who ->
    [professional] What is the safest way to get in touch with the family?
   *[other] What is the safest way to get in touch?
}
q-contact_way-short = How to get in touch
q-contact_way-why = { $who ->
    [professional] We only use the way that the family chose. Ask them before you answer. We never send a letter.
   *[other] We only use the way you choose. We never send a letter.
}
q-contact_way-hint = Choose a phone or an email that nobody else reads.
q-contact_way-phone = A phone call
q-contact_way-text = A text message
q-contact_way-email = An email

q-phone = { $who ->
    [professional] What number of the family is safe to use?
   *[other] What number is safe to use?
}
q-phone-short = Phone number
q-phone-why = We ring from a number that does not show who we are.
q-phone-hint = A number from another country is fine. Begin it with +.

q-email = { $who ->
    [professional] What email address of the family is safe to use?
   *[other] What email address is safe to use?
}
q-email-short = Email address
q-email-why = We only write that there is an update. The email does not say what it is about.

q-voicemail = May we leave a voice message?
q-voicemail-short = Voice message
q-voicemail-why = Someone else may listen to it. If you say no, we just ring again.
q-voicemail-yes = Yes, that is safe
q-voicemail-no = No, please don’t

q-best_time = When is a good time?
q-best_time-short = Good times
q-best_time-why = { $who ->
    [professional] So that we ring when they can talk.
   *[other] So that we ring when you can talk.
}
q-best_time-hint = Choose everything that fits. Monday to Friday.
q-best_time-morning = In the morning
q-best_time-afternoon = In the afternoon
q-best_time-evening = In the early evening
q-best_time-any = Any time

q-must_not_know = Is there anyone who must not know about this?
q-must_not_know-short = Must not know
q-must_not_know-why = So that we never speak to the wrong person.
q-must_not_know-hint = A name, or who they are to you. Leave this empty if there is nobody.

q-code_word = { $who ->
    [professional] Would the family like a code word?
   *[other] Would you like a code word?
}
q-code_word-short = Code word
q-code_word-why = We say it when we ring, so that it is clear that it is us. If someone else answers, we don’t say why we rang.
q-code_word-hint = One or two words that are easy to remember.

q-language = { $who ->
    [professional] What language does the family like to talk in?
   *[other] What language do you like to talk in?
}
q-language-short = Language
q-language-why = { $who ->
    [professional] We can talk with them in their language. It is free.
   *[other] We can talk with you in your language. It is free.
}

q-interpreter = { $who ->
    [professional] Would the family like an interpreter?
   *[other] Would you like an interpreter?
}
q-interpreter-short = Interpreter
q-interpreter-why = It is free and private. Children should not have to interpret for their parents.
q-interpreter-no = No
q-interpreter-yes = Yes, please
# BSL: British Sign Language.
q-interpreter-bsl = Yes, in British Sign Language (BSL)

# Agreements

q-agree_ask = { $who ->
    [family_member] Do you and the parent agree that we send this and get in touch?
   *[other] Do you agree that we send this and get in touch with you?
}
q-agree_ask-short = Send and get in touch
q-agree_ask-why = Family help is your choice. You can change your mind at any time.
q-agree_ask-yes = Yes, send it
q-agree_ask-no = No, send nothing

q-agree_share = { $who ->
    [professional] Who does the family agree we may ask about them?
    [young_person] Who may we ask about you?
    [family_member] Who did the parent agree we may ask about the family?
   *[other] Who may we ask about your family?
}
q-agree_share-short = Who we may ask
q-agree_share-why = Often someone who knows you can help us to help you. We only ask the ones you choose.
q-agree_share-hint = You can choose “Nobody”. You still get help.
q-agree_share-none = Nobody

q-agree_evaluation = May we count your answers, without names, to learn what helps families?
q-agree_evaluation-short = Help us learn
q-agree_evaluation-why = It is quite separate. If you say no, nothing changes for you.
q-agree_evaluation-yes = Yes
q-agree_evaluation-no = No

# What to do when an answer can’t be read. Each says how to mend it.

problem-missing = Answer this question
problem-unknown = Choose one of the answers on this page
problem-too-many = Give one answer only
problem-none-and-more = Choose “None of these”, or the ones that fit, but not both
problem-too-long = Make this shorter. You can use { $limit } letters
problem-characters = Take out the signs that are not letters, numbers or punctuation
problem-age = Enter an age in whole years, from 0 to 25
problem-postcode = Enter a full postcode, like NG7 5HY, or leave this empty
problem-phone = Enter a phone number, like 07700 900123 or +48 601 234 567
problem-email = Enter an email address, like name@example.com

problem-danger-missing = Choose “Yes” if someone is in danger now, or “No”
problem-want-missing = Choose what you would like
problem-who-missing = Choose who you are
problem-harm-missing = Choose everything that fits, or “None of these”
problem-domestic_abuse-missing = Choose an answer. You can choose “I would rather not say”
problem-children_see_abuse-missing = Choose “Yes”, “No” or “I am not sure”
problem-child_name-missing = { $who ->
    [young_person] Enter your first name, or a name you like to be called
   *[other] Enter the child’s first name
}
problem-child_age-missing = { $who ->
    [young_person] Enter how old you are
   *[other] Enter how old the child is, or choose “Not born yet”
}
problem-child_age-too-many = Enter an age, or choose “Not born yet”, but not both
problem-neighbourhood-missing = Choose a part of town. You can choose “I am not sure”
problem-social_worker-missing = Choose if there is a social worker. You can choose “I am not sure”
problem-family_agrees-missing = Choose if the family agrees
problem-parents_know-missing = Choose if your parents or carers know
problem-needs-missing = { $who ->
    [professional] Choose what the family would like help with. You can choose “Something else”
    [family_member] Choose what would help the child and their family. You can choose “Something else”
   *[other] Choose what you would like help with. You can choose “Something else”
}
problem-housing_when-missing = { $who ->
    [professional] Choose when they could lose their home. You can choose “I am not sure”
    [family_member] Choose when the child and their family could lose their home. You can choose “I am not sure”
   *[other] Choose when you could lose your home. You can choose “I am not sure”
}
problem-worries-missing = Choose everything that fits, or “None of these”
problem-self_harm_when-missing = Choose the answer that is nearest
problem-so_far-missing = Choose if help so far has been enough
problem-how_long-missing = Choose how long it has been like this
problem-want_worker-missing = Choose “Yes”, “No” or “I am not sure”
problem-your_name-missing = Enter your name
problem-agency-missing = Enter where you work
problem-contact_way-missing = { $who ->
    [professional] Choose how we can get in touch with the family
   *[other] Choose how we can get in touch
}
problem-phone-missing = Enter a phone number that is safe to use
problem-email-missing = Enter an email address that is safe to use
problem-voicemail-missing = Choose if we may leave a voice message
problem-best_time-missing = Choose when we can get in touch. You can choose “Any time”
problem-language-missing = { $who ->
    [professional] Choose the language that the family likes to talk in
   *[other] Choose the language you like to talk in
}
problem-interpreter-missing = { $who ->
    [professional] Choose if the family would like an interpreter
   *[other] Choose if you would like an interpreter
}
problem-agree_ask-missing = Choose “Yes, send it” or “No, send nothing”
problem-agree_share-missing = Choose who we may ask, or “Nobody”
problem-agree_share-none-and-more = Choose “Nobody”, or the ones we may ask, but not both
problem-agree_evaluation-missing = Choose “Yes” or “No”

# Where the form stops. Below the words stand the phone numbers to turn to.
# stop-…-go-on is the button for those who read it and want to go on.

stop-999-title = Call 999 now
stop-999-1 = Someone can be with you in minutes. Ask for the police or an ambulance.
stop-999-2 = If you can’t speak, call 999 from a mobile phone, listen, and press 55 when asked.
stop-999-3 = When everyone is safe, you can also call the city’s safeguarding team (MASH). Then come back here if you want more help.

stop-999-self-harm-title = Please get help now
stop-999-self-harm-1 = If someone has hurt themselves or is about to, call 999 or go to A&E. Stay with them.
stop-999-self-harm-2 = If it is not happening right now, call NHS 111 and choose option 2. They know what to do, day and night.
stop-999-self-harm-3 = You can also talk to someone who listens. They will not judge you.
stop-999-self-harm-4 = This form is too slow for this. If you would like someone to ring you later as well, go on: we ask only how. The team reads it on working days from 8:30am to 4:50pm, so please don’t wait for it.
stop-999-self-harm-go-on = I have read this. Ask someone to ring me later as well

stop-self-harm-title = You can talk to someone now
stop-self-harm-1 = Thank you for telling us. Hard feelings like these can get better with help.
stop-self-harm-2 = You don’t have to wait for us. Call NHS 111 and choose option 2, day or night. Or talk to one of these people, who listen and do not judge.
stop-self-harm-3 = If it changes and someone may hurt themselves soon, ring 999.
stop-self-harm-go-on = Go on with the form

# After an answer in somebody's own words that may be a sign of danger. Nobody is judged, and we may have misunderstood.
stop-said-self-harm-title = Please get help now
stop-said-self-harm-1 = If someone has taken tablets, is hurt, or may hurt themselves soon, call 999 now. Stay with them.
stop-said-self-harm-2 = We read in your words that someone may want to die or hurt themselves. Thank you for writing it down. If it is not happening right now, call NHS 111 and choose option 2, day or night. Or talk to one of these people, who listen and do not judge.
stop-said-self-harm-3 = You don’t have to wait for us. If we misunderstood you, just go on.
stop-said-self-harm-go-on = Go on with the form
stop-said-domestic-abuse-title = Are you safe right now?
stop-said-domestic-abuse-1 = If someone is hurting or threatening you now, call 999. If you can’t speak, press 55 when asked.
stop-said-domestic-abuse-2 = We read in your words that someone may be hurting, scaring or controlling you. It is not your fault. These people know how to help you to be safe.
stop-said-domestic-abuse-3 = If you go on, a person reads your request as soon as the team is at work. If we misunderstood you, just go on.
stop-said-domestic-abuse-go-on = Go on with the form
stop-said-sexual-abuse-title = You can talk to someone now
stop-said-sexual-abuse-1 = If someone is in danger now, call 999.
stop-said-sexual-abuse-2 = We read in your words that someone may have done something sexual that was wrong. It is not your fault, or the child’s. These people know how to help, and you don’t have to give your name.
stop-said-sexual-abuse-3 = If you go on, a person reads your request as soon as the team is at work. If we misunderstood you, just go on.
stop-said-sexual-abuse-go-on = Go on with the form
stop-said-child-title = Is a child in danger?
stop-said-child-1 = We read in your words that a child may be hurt or may not be safe. If that is so, please ring the city’s safeguarding team (MASH). They listen, and tell you what happens next.
stop-said-child-2 = If a child is in danger now, ring 999.
stop-said-child-3 = If you go on, a person reads your request as soon as the team is at work. If we misunderstood you, just go on.
stop-said-child-go-on = Go on with the form

stop-housing-tonight-title = Ring Housing Aid now
stop-housing-tonight-1 = We may not read this form before tonight. Housing Aid can help you faster by phone.
stop-housing-tonight-2 = You can go on with this form too, so that a family hub helps with the rest.
stop-housing-tonight-go-on = Go on with the form

stop-directory-title = Look for yourself
stop-directory-1 = You can search groups, advice and activities near you. We ask for no names.
stop-directory-2 = If you find that you would like someone to help, come back at any time.

stop-under-13-title = Thank you for telling someone
stop-under-13-1 = It is good that you are asking for help. You are not in trouble.
stop-under-13-2 = You can talk to Childline about anything. It is free. You can ring, or chat online.
stop-under-13-3 = Is there a grown-up you trust? It could be a teacher, the school nurse, a grandparent or a friend’s mum. Show them this page. They can help you ask.
stop-under-13-4 = If someone is hurting you, you or a grown-up can ring the city’s safeguarding team (MASH). If you are in danger now, ring 999.

stop-someone-else-title = Tell us by phone
stop-someone-else-1 = Thank you for looking out for a child.
stop-someone-else-2 = Ring the city’s safeguarding team (MASH), or the NSPCC. You don’t have to give your name. You don’t have to be sure.
stop-someone-else-3 = This form is for families who ask for themselves, so we do not take a report about another family here. On the phone a person can ask what they need to know.
stop-someone-else-4 = If the child is in danger now, ring 999.

stop-mash-now-title = Please phone now
stop-mash-now-1 = What you told us needs a person today. Ring the city’s safeguarding team (MASH). They listen, and tell you what happens next.
stop-mash-now-2 = You can ring at any hour. In the evening, at night and at weekends they take emergencies.
stop-mash-now-3 = If someone could be hurt before they answer, ring 999.
stop-mash-now-4 = { $who ->
    [professional] After you phone, send the team your written referral as you agree with them.
    [young_person] You can also talk to Childline first. You have done nothing wrong.
   *[other] You have done the right thing by telling someone.
}
stop-mash-now-5 = If it is not safe to phone, we can ring you. The team reads this on working days from 8:30am to 4:50pm, so phoning is faster.
stop-mash-now-go-on = I can’t phone. Ask them to call me back safely

stop-domestic-abuse-title = You are not alone
stop-domestic-abuse-1 = What is happening is not your fault. People who know about this can talk with you now, free, day and night.
stop-domestic-abuse-2 = If you are in danger, ring 999. If you can’t speak, press 55 when asked.
stop-domestic-abuse-3 = They can help you to make a plan, also if you are not ready to leave. The number may show on a phone bill, so use a phone that is safe.
stop-domestic-abuse-4 = You can go on with this form too. We will only get in touch in a way that is safe for you.
stop-domestic-abuse-go-on = Go on with the form

stop-no-agreement-title = Talk with the family first
stop-no-agreement-1 = Family help works when a family wants it. Tell them how it can help, and ask if they agree. Then come back.
stop-no-agreement-2 = If you think that a child is being hurt, or could be, ring the city’s safeguarding team (MASH) now. You do not need the family’s agreement for that.
stop-no-agreement-3 = Without the family’s agreement nothing is ever sent to a family hub. Only if your answers show that a child may not be safe, we send them to the city’s safeguarding team (MASH). If they don’t, we send nothing and keep nothing: all you type is lost.
stop-no-agreement-go-on = Go on. I am worried about a child’s safety

stop-not-safe-to-ask-title = Talk it through by phone
stop-not-safe-to-ask-1 = If it is not safe to ask the family, that is a worry in itself. Ring the city’s safeguarding team (MASH) and talk it through.
stop-not-safe-to-ask-2 = You can go on with the form too. Only if your answers show that a child may not be safe, we send them to that team. If they don’t, we send nothing and keep nothing: all you type is lost.
stop-not-safe-to-ask-go-on = Go on with the form

stop-county-title = Another council helps there
stop-county-1 = That home is in Nottinghamshire, outside the city. The county council helps families there.
stop-county-2 = Get in touch with them here. We have not sent anything.
stop-county-3 = If there are two homes and one is in the city, or you think we have the place wrong, you can go on. A person will check.
stop-county-go-on = Go on. There is a home in the city

stop-elsewhere-title = Another council helps there
stop-elsewhere-1 = That home is outside Nottingham and Nottinghamshire. The council there helps families.
stop-elsewhere-2 = You can find it here. We have not sent anything.
stop-elsewhere-3 = If there are two homes and one is in the city, or you think we have the place wrong, you can go on. A person will check.
stop-elsewhere-go-on = Go on. There is a home in the city

stop-nothing-sent-title = We have not sent anything
stop-nothing-sent-1 = That is all right. It is your choice.
stop-nothing-sent-2 = You can look for groups and advice without giving your name, or go to a family hub and talk to someone there.
stop-nothing-sent-3 = If you change your mind, go back one page and choose “Yes, send it”. What you typed is removed when you leave.

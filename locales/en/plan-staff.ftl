# Plans as the people who work for families see them. Staff read these; families read the headings of needs, the parts of a
# plan and the reasons why it ends.

staff-nav-plans = Plans
plans-title = Plans
plans-own = Families you look after
plans-team = All families of your teams
plans-team-text = Names are shown only once you open a plan. Each look is recorded, and the family can read it.
plans-none = No families here.
plans-family = A family
plans-nobody = Nobody looks after this family
plans-open = Open the plan
plans-closed = Plan ended
plans-unowned = { $count ->
    [one] { $count } family has nobody who looks after it. Take it over, or hand it to somebody today.
   *[other] { $count } families have nobody who looks after them. Take them over, or hand them to somebody today.
}
plans-load = { $count ->
    [one] You look after { $count } family.
   *[other] You look after { $count } families.
}
plans-load-of = { $count ->
    [one] You look after { $count } family. The limit is { $limit }.
   *[other] You look after { $count } families. The limit is { $limit }.
}
plans-load-full = Speak with your manager before you take on another family.
plans-unread = { $count ->
    [one] { $count } unread message
   *[other] { $count } unread messages
}
plans-unsettled = { $count ->
    [one] { $count } answer to read
   *[other] { $count } answers to read
}
plans-overdue = { $count ->
    [one] { $count } step is late
   *[other] { $count } steps are late
}
plans-review = Next review { $date }
plans-review-late = Review was due { $date }
plans-no-review = No review planned
plans-begin = Start a plan from nothing
plans-begin-text = Where there is a request, start the plan from the request: nothing has to be typed twice.
# $team is the name of a team.
plans-begin-in = Start a plan: { $team }

# On the page of a request.
plans-start = Start a plan
plans-start-text = This takes the request on, and begins a plan with the family’s own words. Nobody of the family reads it before you publish it.
plans-start-button = Accept and start a plan
plans-of-request = Open the plan that began with this request

plans-one-title = A family’s plan
# Followed by the name of a worker.
plans-owner = Looked after by
plans-its-request = The request it began with
plans-left = Somebody who has left the plan
plans-late = Somebody changed the plan after you opened this page. Read what is new below, then publish again.
# Followed by the name of a worker and a moment.
plans-handed = Handed over by
plans-part-none = Nothing yet.
plans-add = Add
plans-change = Change
plans-notes-only = For workers only. Families never see this.
plans-seen-by = May be seen by
plans-seen-by-nobody = nobody of the family yet

plans-versions = What the family reads
plans-versions-text = The family reads the last version that was published, not this draft. Every version is kept.
plans-version = Version
plans-version-at = Published
plans-version-by = By
plans-version-seen = Seen by
plans-seen-nobody = Nobody yet
plans-publish = Publish the draft

plans-answers = The family says
plans-answer-comment = comments on
plans-answer-not-right = says this isn’t right
plans-settle = Done
plans-asks = Corrections and complaints
plans-ask-correction = asks for a correction
plans-ask-complaint = complains
plans-acknowledge = Tell them that it was read
# Followed by a moment.
plans-acknowledged = Acknowledged
plans-acknowledge-within = { $days ->
    [one] Acknowledge it within { $days } day
   *[other] Acknowledge it within { $days } days
}

plans-messages = Messages
plans-messages-text = Each person reads only their own messages, never those of somebody else in the family.
# $name is a family member.
plans-message-to = Write to { $name }
plans-message-send = Send
plans-message-seen = read
plans-message-missing = Enter a message
plans-message-too_long = The message must be { $limit } letters or fewer

plans-people = Who reads this plan
plans-people-text = Give access only to people you have met, and to adults only after you have checked parental responsibility.
plans-no-people = Nobody of the family reads this plan yet.
plans-person-adult = Adult
plans-person-young = Young person
plans-checked = Parental responsibility checked by
plans-unchecked = Parental responsibility is not checked yet. Look at the birth certificate or the court order first.
plans-check-button = I have checked it
plans-invite-button = Make an invitation
plans-invited-until = An invitation holds until
# Followed by a name; the reference stands below.
plans-invited = Invitation for
plans-invited-text = Hand over this reference in person or by letter. It is shown only now. With it they sign in under “Our plan”; a code comes to their email.
plans-remove-button = Take access away now
plans-request-sent = Sees what happened to the request, because they sent it.
plans-request-shown = Sees what happened to the request, because a worker said so. They can’t read or change what was written in it.
plans-request-sent-hidden = Sent the request. A worker decided that they don’t see what happened to it here.
plans-request-hidden = Does not see what happened to the request.
plans-request-show = Let them see what happened to the request
plans-request-hide = Don’t let them see the request
plans-add-person = Add somebody
plans-add-person-button = Add
plans-person-name = Name
plans-person-email = Email (their own, that nobody else reads)
plans-person-language = Language they read
plans-person-kind = Who is it?
plans-person-sees_all = What may they see of what is there already?
plans-person-sees-none = Nothing until I say so for each item
plans-person-sees-now = Everything that is in the plan now
plans-person-name-missing = Enter their name
plans-person-email-missing = Enter their email, such as name@example.org
plans-person-language-missing = Choose the language they read
plans-person-kind-missing = Choose whether it is an adult or a young person

plans-hand-over = Hand over this family
plans-hand-over-text = From then on the other worker looks after it. Tell the family first.
plans-hand-over-button = Hand over
plans-to = To whom
plans-note = What they have to know
plans-to-missing = Choose who looks after the family from now on
plans-note-missing = Enter what the other worker has to know
plans-note-too_long = The note must be { $limit } letters or fewer

plans-glass-title = This family is looked after by somebody else
plans-glass-text = If you have to know what is in this plan to keep somebody safe, say why. Then you can read it for four hours. The manager reads your reason, and the family can read that you looked.
plans-glass-button = Open the plan
plans-glass-open = You opened this plan for a reason. You can read it, not change it.
plans-glass-seen = Who opened a plan of somebody else’s family
plans-glass-read = I have read this
plans-why = Why do you have to open it?
plans-why-hint = Who could be in danger, and what you need to know.
plans-why-missing = Enter why you have to open the plan
plans-why-too_long = The reason must be { $limit } letters or fewer
plans-away = Do you know this family?
plans-away-text = Nobody works with their own relatives or friends. If you are related to somebody in this family, shut its plan for yourself. Only another worker can look after it then.
plans-away-button = I know this family: shut the plan for me

# One item of a plan.
plans-item-title = Part of a plan
plan-part-strength = What goes well
plan-part-voice = What each person says
plan-part-need = What is needed
plan-part-goal = Goals
plan-part-action = Steps
plan-part-scale = From 0 to 10
plan-part-helper = Team around the family
plan-part-meeting = Next meeting
plan-part-review = Reviews
plan-part-note = Notes for workers

plan-edit-words = Words
plan-edit-words-hint = As the person said it, in their own words.
plan-edit-said_by = Who said it
plan-edit-heading = Heading
plan-edit-what = What will be done
plan-edit-owner = Who does it
plan-edit-by = By when
plan-edit-by-hint = Such as 30/11/2026
plan-edit-goal = For which goal
plan-edit-listing = A service that helps with it
plan-edit-listing_search = Look for a service
plan-edit-listing_search-hint = Type what it is about, such as judo, then press “Find”.
plan-edit-find = Find
plan-edit-done = Is it done?
plan-edit-is-done = Done
plan-edit-not-done = Still to do
plan-edit-question = The question
plan-edit-question-hint = 0 is as bad as it can be, 10 as good as it can be.
plan-edit-mark_by = New mark: by whom
plan-edit-mark_value = New mark: 0 to 10
plan-edit-mark_on = New mark: on which day
plan-edit-mark_on-hint = Leave it empty for today.
plan-edit-name = Name
plan-edit-role = What they do
plan-edit-agency = For whom they work
plan-edit-phone = Phone
plan-edit-email = Email
plan-edit-on = Day
plan-edit-on-hint = Such as 30/11/2026. A next review is 6 to 12 weeks from today.
plan-edit-at = Time
plan-edit-at-hint = Such as 14:00
plan-edit-place = Where, and with whom
plan-edit-outcome = What came of the review
plan-edit-outcome-hint = Leave it open for a review that is still to come.
plan-edit-reason = Why the plan ends
plan-edit-reason-hint = Only when you finish the plan.
plan-edit-choose = Not chosen
plan-edit-sees = Who of the family may see this?
plan-edit-sees-hint = Parents who live apart see only what you choose here for each of them.
plan-edit-no-members = Nobody of the family reads this plan yet. When somebody joins, you say what they may see.
plan-edit-save = Save
plan-edit-out = Take it out of the plan
plan-edit-clash = Somebody else changed the same thing while you typed.
plan-edit-clash-text = Below is what is saved now. Your own words are still in the form. Put right what you want to keep, then save again.

plan-problem-missing = Enter this
plan-problem-too_long = Use 2,000 letters or fewer
plan-problem-unknown = Choose somebody who is still in the plan
plan-problem-day = Enter a day, such as 30/11/2026
plan-problem-time = Enter a time, such as 14:00
plan-problem-words-missing = Enter the words
plan-problem-what-missing = Enter what will be done
plan-problem-owner-missing = Choose who does it
plan-problem-heading-missing = Choose a heading
plan-problem-question-missing = Enter the question
plan-problem-name-missing = Enter the name
plan-problem-role-missing = Enter what they do
plan-problem-agency-missing = Enter for whom they work
plan-problem-on-missing = Enter the day
plan-problem-on-review = Choose a day 6 to 12 weeks from today
plan-problem-at-missing = Enter the time
plan-problem-place-missing = Enter where you meet
plan-problem-mark_value-range = Enter a whole number from 0 to 10
plan-problem-mark_by-missing = Choose who gave the mark
plan-problem-reason-missing = Choose why the plan ends
plan-problem-sees-missing = Choose who may see this
plan-problem-sees-owner = Whoever does the step must be able to see it: choose them too

# Headings of needs. First six outcomes for children with special educational needs or disabilities, then ten for all families.
need-listened-to = Being listened to and heard
need-healthiest = Being as healthy as I can be
need-safe = Being safe and feeling safe
need-accepted = Being accepted and valued
need-enjoy-life = Enjoying life and having fun
need-prepared = Being prepared for my future
need-good-education = Getting a good education
need-early-years = A good start for young children
need-health = Feeling well in mind and body
need-substance-use = Getting better from alcohol or drugs
need-relationships = Getting on with each other at home
need-safe-from-abuse = Children safe from harm
need-away-from-crime = Staying away from crime
need-safe-from-domestic-abuse = Safe from abuse at home
need-secure-housing = A safe place to live
need-money = Enough money to live on

# Why a plan ends. Families read these too.
plan-end-met = We reached our goals
plan-end-lighter-help = Lighter help is enough from now on
plan-end-more-help = Another team gives more help from now on
plan-end-moved = The family moved away
plan-end-not-wanted = The family does not want this help any more
plan-end-no-contact = We could not get in touch any more

# Roles, as families read them beside a name.
role-worker = family worker
role-lead-professional = lead worker
role-family-help-core = family help worker
role-family-help-adolescence = family help worker for teenagers
role-taf-worker = hub worker
role-mash = safeguarding worker
role-manager = manager

# How the people who work for families handle a request: what they did, sending it on, promises, the same household.

## How it stands

staff-status-sent = New
staff-status-delivered = New
staff-status-opened = Opened
staff-status-tried = Tried to reach
staff-status-reached = Spoke with family
staff-status-accepted = Taken on
staff-status-closed = Closed

staff-next-closed = This request is closed. If that was too early, open it again below.
staff-next-reached = Your team has spoken with the family. Say below what comes next: you take it on, you send it on, or you close it.
staff-next-withdrawn = The family asked us to stop. This request is about a child’s safety, so it does not end by itself. Decide what has to happen, and tell the family.
staff-next-no-agreement = The family has not agreed to this request, or it is not safe to ask them. Ask no one else about them unless a child’s safety needs it. Family help can only begin when they agree.
# $by is a day and a time.
staff-promise = { $hours ->
    [one] We promised the family to get in touch within { $hours } working hour: by { $by }.
   *[other] We promised the family to get in touch within { $hours } working hours: by { $by }.
}
staff-promise-broken = { $hours ->
    [one] We promised the family to get in touch within { $hours } working hour. That was by { $by }. Get in touch now, and say sorry.
   *[other] We promised the family to get in touch within { $hours } working hours. That was by { $by }. Get in touch now, and say sorry.
}

## Saying what happened

staff-act-title = Say what you did
staff-act-what = What happened?
staff-act-tried = I tried to get in touch and did not reach them
staff-act-reached = I spoke with the family
staff-act-accepted = My team takes this on
staff-act-closed = This request is finished
staff-act-reopened = Open this request again
staff-act-reason = If it is finished: why?
staff-act-reason-hint = The family reads this in plain words.
# The first, empty line of a list.
staff-act-choose = Choose one
staff-act-note = Note for your team
staff-act-note-hint = You can leave this empty. The family does not see it.
staff-act-save = Save
staff-act-what-missing = Choose what happened
staff-act-reason-missing = Choose why the request is finished
staff-act-note-too_long = Use { $limit } letters or fewer for the note

staff-close-helped = We helped, or they know where to find help
staff-close-plan = Family help has begun
staff-close-other-help = Another service is helping them
staff-close-not-wanted = They do not want help now
staff-close-not-reached = We could not reach them
staff-close-moved = They moved away
staff-close-twice = We answer their other request instead
staff-close-no-agreement = The family does not agree to it

staff-refusal-ended = This request is closed. Open it again first
staff-refusal-not-ended = This request is open already
staff-refusal-not-reached = This is urgent and nobody has spoken with the family. Speak with them, or send it on. You can’t close it before
staff-refusal-not-tried = Nobody has tried to reach the family yet. Try first, and save that you tried

# Somebody else saved something on the same request while this person was typing.
staff-late-title = Someone else added something while you were typing
staff-late-text = We have not saved yours. Read what is new under “What has happened”. If yours still fits, save it again.

## Sending it on

staff-act-redirect = Another team should answer this
staff-act-to = Which team?
staff-act-why = Why?
staff-act-why-hint = The family reads this in plain words.
staff-act-told = What the next team needs to know
staff-act-told-hint = They read it with the request. The family does not see it.
staff-act-hidden-title = Is it safe to tell the family?
staff-act-hidden-hint = Usually families can see where their request went, and why.
staff-act-hidden = Don’t show this to the family: it could put someone at risk
staff-act-send-on = Send it on
staff-act-to-missing = Choose the team that should answer this
staff-act-why-missing = Choose why another team should answer this
staff-act-why-other = Choose a reason that fits this team
staff-act-told-missing = Enter what the next team needs to know
staff-act-told-too_long = Use { $limit } letters or fewer for what the next team needs to know

staff-redirect-safety = We are worried that a child is not safe
staff-redirect-more-help = They need more help than we can give
staff-redirect-hub-can-help = A family hub can help with this
staff-redirect-nearer = Another hub is nearer to them
staff-redirect-wrong-team = It came to the wrong team
staff-redirect-answers = The family changed its answers

## What has happened

# $who is a person’s name. $team and $to stand in a sentence, such as “the Meadows family hub”.
staff-event-tried = { $who } tried to get in touch
staff-event-reached = { $who } spoke with the family
staff-event-accepted = { $who } took it on for { $team }
staff-event-redirected = { $who } sent it on to { $to }. Reason: { $reason }
staff-event-redirected-answers = The family changed its answers, and the rules sent it on to { $to }
staff-event-closed = { $who } closed it. Reason: { $reason }
staff-event-closed-family = It was closed because the family asked us to stop
staff-event-closed-no-agreement = It was closed because the family does not agree. Nothing in the answers was about a child’s safety
staff-event-reopened = { $who } opened it again
staff-event-warned = We told the duty manager that our promise is about to break
staff-event-changed = The family changed its answers
staff-event-added = The family added this:
staff-event-withdrawn = The family asked us to stop
staff-event-joined = { $who } said that another request is from the same household
staff-event-parted = { $who } said that another request is not from the same household
staff-event-hidden = (not shown to the family)

staff-changes-title = What the family changed
staff-changes-question = Question
staff-changes-before = Before
staff-changes-now = Now
# $rule is the short name of a rule.
staff-changes-rule = With the new answers the rules would say: { $rule }

## The same household

staff-household-title = Maybe the same household
staff-household-lead = Something in these is the same. It can be chance. Only you can say if it is one family.
# $signs is a list such as “phone number, email address”.
staff-household-same = The same: { $signs }.
staff-household-phone = phone number
staff-household-email = email address
staff-household-child = child’s name, age and postcode
staff-household-plan = A family that already has a plan.
staff-household-maybe = Maybe
staff-household-joined = Same household
staff-household-join = Yes, it is the same household
staff-household-part = No, it is not the same household

## A letter to the duty manager, without a word of what it is about

mail-alarm-subject = Please look now
# Followed by a link.
mail-alarm-text = Something for your team has waited for a long time. Please sign in and look at it now:

## Promises, and letters that could not leave

staff-nav-promises = Promises
staff-nav-letters = Letters
staff-promises-title = Promises to families
staff-promises-lead = Nobody has been in touch about these yet. Make sure that someone is, in time.
staff-promises-empty = Your teams have kept every promise.
staff-promises-caption = The next to break comes first
staff-promises-reference = Reference
staff-promises-state = State
staff-promises-team = Team
staff-promises-by = Promised by
staff-promises-broken = Broken
staff-promises-soon = Soon
staff-promises-time = In time
staff-letters-title = Letters that could not leave
staff-letters-lead = These are emails to your teams and to owners of listings, and copies for other computer systems. You see where they should go, never what is in them.
staff-letters-empty = Every letter has left.
staff-letters-caption = Those that we gave up come first
staff-letters-kind = What
staff-letters-team = For
staff-letters-trouble = What went wrong
staff-letters-tries = Tries
staff-letters-next = Next try
staff-letters-do = Do
staff-letters-dead = Given up
staff-letters-again = Send again
staff-letter-new-request = Email: new request
staff-letter-request-news = Email: news about a request
staff-letter-promise-alarm = Email: a promise is about to break
staff-letter-case-system = Copy for the team’s own computer system
staff-letter-sign-in-code = Email: code to sign in
staff-letter-check-listing = Email: check a listing
staff-letter-wrong-listing = Email: something is wrong in a listing

## The demonstration’s own letters

demo-mail-title = Letters of this demonstration
demo-mail-lead = In this demonstration no email is sent. You can read it here instead.
demo-mail-none = There is no letter yet.

# More of the plan as one family member reads it: what changed, what goes well, answers, messages, and what is kept about them.

plan-title-young = My plan
plan-young-text = This page is yours. Each box says who can see it. If you want to talk with somebody who has nothing to do with this plan:
plan-changes = What changed since last time
plan-change-new = New:
plan-change-changed = Changed:
plan-change-gone = Taken out:
plan-strengths = What goes well
plan-voices = What each of us says
plan-needs = What we need
plan-scales = How it is, from 0 to 10
plan-scale-what = 0 is as bad as it can be, 10 as good as it can be.
plan-scale-when = When
plan-scale-who = Who
plan-scale-mark = Mark
plan-calendar = Put it in my calendar
# The title in a calendar that others may see: it must tell nothing.
plan-calendar-title = Appointment

# A small form under every box.
plan-answer-open = Comment, or say that this isn’t right
plan-answer-words = What do you want to say about this?
plan-answer-not-right = This isn’t right
plan-answer-comment = Send a comment
plan-answer-who = Only you and the people who help you read it.
plan-answer-missing = Enter what you want to say
plan-answer-too_long = Use { $limit } letters or fewer
plan-answered-comment = Your comment
plan-answered-not-right = You said: this isn’t right
plan-answer-waits = not dealt with yet
plan-answer-settled = dealt with

plan-messages = Messages
plan-messages-who = Only you and the people who help you read these.
plan-messages-hours = We read messages Monday to Friday, in working hours. It may take us two working days to answer.
plan-messages-urgent = Do not use this when it is urgent. Ring instead:
plan-message-words = Your message
plan-message-send = Send the message
plan-message-missing = Enter your message
plan-message-too_long = The message must be { $limit } letters or fewer
plan-message-read = read { $when }
plan-message-waits = not read yet

plan-size-large = Larger letters
plan-size-usual = Usual letters
plan-print-how = To have the plan on paper, use “Print” in your browser.

plan-data-link = Who looked, my data, and complaints
plan-request-link = What happened to the request
plan-data-title = My data
plan-data-all = Everything we keep that you can see
plan-data-text = Keep these files where nobody else finds them.
plan-data-html = A page to read
plan-data-json = A file for another program (JSON)
plan-data-name = Name
plan-data-email = Email
plan-data-language = Language
plan-data-steps = Steps
plan-data-answers = What I said about the plan

plan-looks = Who has looked at our plan
plan-looks-text = Each time somebody who works here opens your family’s plan, it is written down here.
plan-look-none = Nobody has looked yet.
plan-look-when = When
plan-look-who = Who
plan-look-what = What
plan-look-plan = The plan
plan-look-request = Your request
plan-look-broken-glass = The plan, for a reason that their manager reads
plan-look-list = Your names in a list
plan-look-own-request = What happened to the request

plan-ask-title = Put something right, or complain
plan-ask-kind = What do you want to do?
plan-ask-kind-missing = Choose what you want to do
plan-ask-correction = Ask us to correct something
plan-ask-correction-hint = Something that we keep about you is wrong.
plan-ask-complaint = Complain
plan-ask-complaint-hint = Somebody treated you badly, or something went wrong. It does not change the help that you get.
plan-ask-words = What happened, or what is wrong?
plan-ask-words-missing = Enter what happened, or what is wrong
plan-ask-words-too_long = Use { $limit } letters or fewer
plan-ask-send = Send
plan-asked = What you asked
plan-ask-waits = We tell you within 30 days that somebody has read it.
plan-ask-read = Somebody read it { $when }

plan-devices = Signed in somewhere else?
plan-devices-text = Ends every sign-in of yours, on this and all other phones and computers.
plan-devices-button = Sign out everywhere

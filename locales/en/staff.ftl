# Pages for the people who work for families: hub workers, the safeguarding team, people who keep the listings.

## Signing in

staff-sign-in-title = Sign in for staff
staff-sign-in-lead = This part is for people who work for Family Hub. Families do not need it.
# A link to the first page that families see.
staff-sign-in-family = Are you looking for help for your own family? Go to our first page
staff-sign-in-email = Work email
staff-sign-in-password = Password
staff-sign-in-button = Sign in
staff-sign-in-email-missing = Enter your work email
staff-sign-in-password-missing = Enter your password
# The same words whatever was wrong, so that nobody can find out who has an account.
staff-sign-in-wrong = Check your email and password and try again. After 5 wrong tries, wait 15 minutes
staff-sign-in-forgotten = If you have forgotten your password, ask your manager.
staff-sign-out = Sign out
# Read out before the name of the person who is signed in.
staff-signed-in = Signed in:
staff-nav-password = Change password
# A link on the page for "page not found".
staff-failure-back = Go to the staff pages

## Choosing a password

staff-password-title = Choose a password
# Their first password was made for them by someone else.
staff-password-first = Someone else made the password that you signed in with. Choose one that only you know. Then you can begin.
staff-password-lead = When you change your password, you are signed out everywhere else.
staff-password-current = Your password now
staff-password-new = New password
staff-password-hint = At least { $letters } letters, numbers or signs. Three words that do not belong together are easy to remember and hard to guess.
staff-password-again = New password again
staff-password-save = Save my password
staff-password-current-missing = Enter the password that you have now
staff-password-current-wrong = This is not the password that you have now. Try again. After 5 wrong tries, wait 15 minutes
staff-password-new-missing = Enter a new password
staff-password-new-too_short = Enter a longer password: at least { $letters } letters, numbers or signs
staff-password-new-too_long = Enter a shorter password
staff-password-new-easy = Enter a password that is harder to guess. Do not use only your name, your email, a date or one well-known word
staff-password-new-same = Enter a password that is different from the one you have now
staff-password-again-different = Enter the same new password in both boxes
staff-password-done = Your new password is saved
staff-password-done-text = Use it from now on. You are signed in here and nowhere else.

## Round every page

staff-nav-label = Staff
staff-nav-requests = Requests
staff-nav-listings = Listings
staff-nav-rules = How we decide
# The words of the site in each language.
staff-nav-words = Words
# A day and a time on it.
staff-moment = { $date }, { $time }
staff-page-before = Page before
staff-page-after = Next page
# In place of the name of a person at work whose account we no longer know.
staff-somebody = Someone who no longer works here

## Teams, as a heading or a link calls them. They begin with a large letter and stand alone.

team-title-mash = City safeguarding team (MASH)
team-title-adolescence = Adolescence Service (from 10 years up)
team-title-hub-bestwood = Bestwood family hub
team-title-hub-broxtowe = Broxtowe family hub
team-title-hub-hyson-green = Hyson Green family hub
team-title-hub-meadows = Meadows family hub

## Inbox

staff-inbox-title = Requests
staff-trays-label = Your teams
# A link to the requests of one team, and how many of them nobody has opened.
staff-tray = { $n ->
    [0] { $team }: nothing new
    [one] { $team }: { $n } new
   *[other] { $team }: { $n } new
}
staff-no-team = You are not in a team yet. Ask your manager to add you to one.
staff-inbox-empty = No one has sent your team a request yet. When someone does, you find it here.
staff-inbox-unopened = { $n ->
    [0] Every request here has been opened.
    [one] { $n } request has not been opened yet.
   *[other] { $n } requests have not been opened yet.
}
# "Opened" is the word in the list below.
staff-inbox-open-still = “Opened” only means that someone has read it. Check that someone has been in touch with the family too.
staff-inbox-caption = Urgent first, then not opened yet, then the newest
# Headings of the columns.
staff-inbox-reference = Reference
staff-inbox-state = State
staff-inbox-why = Why it came here
staff-inbox-language = Written in
staff-inbox-sent = Sent
staff-inbox-waiting = Waiting
staff-state-now = Read now
staff-state-new = New
staff-state-opened = Opened
staff-state-opened-urgent = Urgent, still open
# Another team answers this request; this team sees it too.
staff-copy = For information
# Only hours in which the team is at work count.
staff-waiting-hours = { $n ->
    [0] Less than 1 working hour
    [one] { $n } working hour
   *[other] { $n } working hours
}
staff-waiting-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
# Sent outside working hours; the team starts then. "Team starts Monday, 8:30am"
staff-waiting-from = Team starts { $day }, { $time }

## One request

# Followed by a reference such as K7Q-4WD.
staff-request-title = Request
# $moment is when the team starts again, as in ask-on-day: “Monday at 8:30am”.
staff-urgent-now = Urgent: ring now if you are on duty
staff-urgent-from = Urgent: ring first thing, { $moment }. If you are on duty now, ring now
# Followed by a day and a time.
staff-request-sent = Sent:
# Followed by the name of a language.
staff-request-language = The family used this site in:
staff-next-title = What to do now
staff-next-urgent = This request is still open: reading it does not end it. If you can’t ring, ask a colleague now to do it.
staff-next-answer = Get in touch with the family. This request is still open: reading it does not end it.
# $team is the name of a team, such as "City safeguarding team (MASH)".
staff-next-copy = You see this for information. The team that answers it: { $team }. Speak to them if you know something that helps to keep the child safe.
staff-warning = Warning
staff-safe-title = First: how to get in touch safely
staff-safe-no-voicemail = Do not leave a voicemail
staff-safe-must-not-know = Someone must not find out about this. Read below before you ring or write
staff-safe-code-word = They gave a code word. Say it first, so that they know it is you
staff-safe-interpreter = Book an interpreter before you get in touch. Language: { $language }
staff-safe-bsl = Book a British Sign Language (BSL) interpreter before you get in touch
# Each is followed by a phone number or an email address.
staff-reach-now = Now is one of the times they named. Ring:
staff-reach-text = Send a text message. Do not ring:
staff-reach-email = Write an email. Do not ring:
staff-reach-not-now = Do not ring now: it is not one of the times they named. You find these times just above
# Opens the number although it is not a good time.
staff-reach-all-the-same = I have to ring now: show the number
staff-decision-title = Where this went and why
staff-decision-advice = The rules advise. You decide: if another team should answer this, speak to them today.
staff-decision-team = Team that answers
staff-decision-copies = Also told
staff-decision-rule = Rule
staff-decision-because = Reasons
staff-decision-basis = What the rule rests on
staff-decision-tags = Marks
# Helplines and other front doors.
staff-decision-also = We also showed the family
staff-decision-rules-changed = The rules have changed since this was sent. Ask the safeguarding lead for the older ones.
staff-answers-title = What they told us
# "You" in the questions below is the family.
staff-answers-lead = The questions are shortened. “You” is the person who asked for help.
staff-when = When
staff-events = What has happened
staff-events-what = What
staff-looks = Who has looked at this request
staff-looks-what = Who
staff-look-family = A family member who signed in, to see what happened to it
staff-event-sent = The family sent it
# $team stands in a sentence, such as "the Meadows family hub".
staff-event-delivered = We told { $team }
staff-event-opened = { $who } opened it for the first time

## Rules

staff-rules-title = How we decide
staff-rules-lead = The first rule that is true decides. The portal advises; a person reads every request. Please do not share this table: it could teach someone how to steer away from the safeguarding team.

## Listings

staff-listings-title = Listings
staff-listings-search = Name of the listing or who runs it
staff-listings-search-button = Search
staff-listings-found = { $n ->
    [0] No listing has this name. Try one word of it.
    [one] { $n } listing
   *[other] { $n } listings
}
staff-listings-caption = Listings by name
staff-listings-name = Name
staff-listings-provider = Who runs it
staff-listings-checked = Last checked
staff-listings-never = Never

staff-edit-title = Change a listing
staff-edit-show = See the page that families see
staff-edit-translated = This listing also has words in other languages. They do not change with this form: ask for them to be done again.
staff-edit-name = Name
staff-edit-summary = In one line
staff-edit-summary-hint = Shown in the list of results. Who it is for and what happens there.
staff-edit-description = What it is
staff-edit-description-hint = Two to four plain sentences. Leave an empty line between paragraphs.
staff-edit-age_from = Youngest age, in years
staff-edit-age_from-hint = Leave empty if there is no lower end.
staff-edit-age_to = Oldest age, in years
staff-edit-age_to-hint = Leave empty if there is no upper end.
staff-edit-times_note = When it takes place, in words
staff-edit-times_note-hint = Fixed days and times are kept as they are.
staff-edit-free = Is it free?
staff-edit-free-yes = Yes
staff-edit-free-no = No
staff-edit-free-unknown = Nobody has told us
staff-edit-cost_note = What it costs, in words
staff-edit-phone = Phone
staff-edit-email = Email
staff-edit-web = Web address
staff-edit-checked = Is it still right?
staff-edit-checked-yes = I have checked today that all of this is right
# Families see this date and this hub.
staff-edit-last-checked = Last checked on { $date } by { $by }.
staff-edit-never-checked = Nobody has checked this listing yet. Families see “sample – not verified”.
staff-saved-title = Saved
staff-saved-text = Families see the change now.

# Someone else saved the same listing while this person was typing.
staff-meanwhile-title = Someone else has changed this listing while you were typing
staff-meanwhile-text = We have not saved yours yet. Compare the two below. To keep yours, save again. To keep theirs, change yours to match, or leave this page.
staff-meanwhile-caption = What differs
staff-meanwhile-field = Part
staff-meanwhile-theirs = Saved now
staff-meanwhile-yours = Yours
staff-meanwhile-empty = (empty)

## What has to be mended in a listing

staff-problem-missing = Enter some words here
staff-problem-too_long = Use { $limit } letters or fewer
staff-problem-shape = Check how this is written
staff-problem-choose = Choose one of these
staff-problem-name-missing = Enter the name
staff-problem-name-too_long = Use { $limit } letters or fewer for the name
staff-problem-summary-missing = Enter one line that says what it is
staff-problem-summary-too_long = Use { $limit } letters or fewer for the line
staff-problem-description-missing = Enter what it is
staff-problem-description-too_long = Use { $limit } letters or fewer to say what it is
staff-problem-phone-shape = Enter a phone number, like 0115 876 4800
staff-problem-email-shape = Enter an email address, like name@example.org
staff-problem-web-shape = Enter a web address, like www.example.org
staff-problem-age_from-shape = Enter the youngest age as a whole number, or leave it empty
staff-problem-age_to-shape = Enter the oldest age as a whole number, or leave it empty
staff-problem-age_to-order = Enter an oldest age that is not below the youngest
staff-problem-free-choose = Choose whether it is free

## Words

staff-words-title = Words in each language
staff-words-lead = A word that a language lacks is shown in English. A language counts as checked when a native speaker has read all of it.
staff-words-caption = Languages of this site
staff-words-language = Language
staff-words-checked = Checked by a native speaker
staff-words-yes = Yes
staff-words-no = Not yet
staff-words-messages = Messages
# How many messages of the English files are there.
staff-words-count = { $there } of { $wanted }
staff-words-marked = Files marked “not yet reviewed”
# Messages that a language does not have yet.
staff-words-missing = Messages it lacks
staff-words-none = None

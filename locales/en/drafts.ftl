# For staff: listings on their way to families. One person writes a draft, another agrees to it, then families read it.

staff-nav-drafts = Drafts

## A draft as a list of tasks

staff-draft-title = Draft of a listing
staff-draft-new = New listing
staff-draft-add = Add a listing
# $who is a person at work.
staff-draft-by = Last saved by { $who }.
staff-draft-saved = Saved. Families do not see it yet.
staff-draft-needed = What families need to know
staff-draft-lacks = { $n ->
    [0] All of it is told.
    [one] { $n } part is still to do.
   *[other] { $n } parts are still to do.
}
staff-draft-more = What helps them decide
staff-draft-next = Compare and send
staff-draft-preview = What families will read
staff-draft-told = Told
staff-draft-to-do = To do
staff-draft-untold = Not told
staff-draft-save = Save and go back
staff-draft-is-new = New
staff-draft-past = What happened with this draft
staff-draft-state-writing = Being written
staff-draft-state-waiting = Waits for someone to agree
staff-draft-state-returned = To be changed
staff-draft-state-agreed = Agreed
staff-draft-state-published = Families read it
staff-draft-state-rejected = Turned down
staff-draft-state-dropped = Given up
staff-draft-done-begun = { $who } began it
staff-draft-done-saved = { $who } saved it
staff-draft-done-sent = { $who } sent it for someone to agree
staff-draft-done-returned = { $who } asked for changes
staff-draft-done-rejected = { $who } turned it down
staff-draft-done-agreed = { $who } agreed
staff-draft-done-published = It went out to families. { $who } had agreed
staff-draft-done-dropped = { $who } gave it up
staff-draft-done-overtaken = It did not go out on its day: someone had changed the same part. { $who } had agreed to it before

## The small pages

staff-step-what = Name and what it is
staff-step-provider = Who runs it
staff-step-categories = What it helps with
staff-step-categories-lead = Choose all that fit. Families find it under these.
staff-step-who = Who it is for
staff-step-who-lead = Leave all of it empty if everyone is welcome.
staff-step-times = When it takes place
staff-step-place = How and where
staff-step-contact = How to get in touch
staff-step-contact-lead = Tell at least one way.
staff-step-join = How to join
staff-step-cost = What it costs
staff-step-languages = Languages spoken there
staff-step-languages-lead = Tick only what families can count on.
staff-step-keeping = Who keeps it true, and the next check
staff-step-showing = From when to when families see it

staff-edit-provider = Name of who runs it
staff-edit-provider_kind = What kind of organisation is it?
staff-edit-categories = What it helps with
staff-edit-categories-hint = You can choose more than one.
staff-edit-audience = Who is it for?
staff-edit-whole_city = Does it serve the whole city?
staff-edit-whole_city-yes = Yes, wherever people live in the city
staff-edit-only_for = Is it only for families who live in certain areas?
staff-edit-only_for-hint = Leave empty if it takes everyone.
staff-edit-times = When it takes place
staff-edit-ways = How does it reach families?
staff-edit-venue_name = Name of the building
staff-edit-venue_address = Street and house number
staff-edit-venue_postcode = Postcode
staff-edit-venue_postcode-hint = Like NG7 5HY. Families who live near find it first.
staff-edit-confidential = Must the place stay secret?
staff-edit-confidential-hint = For a refuge. Families never see the address then, and no search can tell where it is.
staff-edit-confidential-yes = Yes, keep the place secret
staff-edit-access = What makes the building easier to use?
staff-edit-hub = Does it belong to a family hub’s programme?
staff-edit-hub-none = No
staff-edit-join = How do people join?
staff-edit-join_note = How to join, in words
staff-edit-waiting = Room or waiting list
staff-edit-waiting-hint = Like “12 places” or “Waiting list of about 4 weeks”.
staff-edit-languages = Languages

staff-edit-draft = Change what families read
staff-edit-at-once = What counts at once
staff-edit-at-once-text = Who keeps it true, when it is shown, and whether it is closed or has ended. This needs no one to agree.

## Times

staff-times-said = Write the times as you would say them
staff-times-said-hint = Like “Tuesdays 10am–11:30, term time”, “every other week on Mondays 1pm to 3pm” or “first Saturday of the month 10–12”.
staff-times-said-missing = Enter the times, like Tuesdays 10am–11:30, term time
staff-times-said-shape = Enter days and times only, with am or pm, like Tuesdays 1pm–3pm. Or choose “Fill in one time”
staff-times-add = Add these times
# A link to a form with one field for each part of a time.
staff-times-in-full = Fill in one time
# $when is a day and a time.
staff-times-next = Next: { $when }
staff-times-no-next = No date is known: enter the first day or the week.
staff-times-remove = Remove
staff-times-change = Change a time
staff-times-new = Add a time
staff-times-every-weeks = Every third, fourth … week
staff-times-week-none = Choose
staff-edit-every = How often?
staff-edit-day = On which day?
staff-edit-day-hint = Not needed if it takes place once.
staff-edit-from = From
staff-edit-from-hint = Like 10am or 14:00
staff-edit-to = Until
staff-edit-to-hint = Like 11:30am or 16:00
staff-edit-starting = First day
staff-edit-starting-hint = Needed if it takes place once or not in every week. Like 26/11/2026.
staff-edit-until = Last day
staff-edit-until-hint = Leave empty if it goes on. Like 26/11/2026.
staff-edit-week_of_month = Which week of the month?
staff-edit-week_of_month-hint = Only if it takes place every month.
staff-edit-weeks = Every how many weeks?
staff-edit-weeks-hint = Only if it takes place every third, fourth … week.
staff-edit-term_time = School holidays
staff-edit-term_time-yes = In term time only
staff-edit-bank_holidays = Bank holidays
staff-edit-bank_holidays-yes = It takes place on bank holidays too
staff-edit-except = Days on which it does not take place
staff-edit-except-hint = One on each line, like 26/11/2026.
staff-edit-session_note = What else to know about this time
staff-edit-session_note-hint = Like “Babies only”.

## What has to be mended

staff-problem-provider-missing = Enter who runs it
staff-problem-categories-choose = Choose at least one thing that it helps with
staff-problem-ways-choose = Choose at least one way in which it reaches families
staff-problem-venue_address-missing = Enter where it takes place, or untick “In person”
staff-problem-venue_postcode-shape = Enter a full postcode, like NG7 5HY
staff-problem-join-choose = Choose how people join, or empty the words below
staff-problem-every-choose = Choose how often it takes place
staff-problem-day-choose = Choose the day of the week
staff-problem-from-missing = Enter when it begins, like 10am
staff-problem-from-shape = Enter when it begins, like 10am or 14:00
staff-problem-to-missing = Enter when it ends, like 11:30am
staff-problem-to-shape = Enter when it ends, like 11:30am or 16:00
staff-problem-to-order = Enter an end after the beginning. Write am or pm, like 1pm and 3pm
staff-problem-starting-missing = Enter the first day, like 26/11/2026
staff-problem-starting-shape = Enter the first day, like 26/11/2026
staff-problem-until-shape = Enter the last day, like 26/11/2026
staff-problem-until-order = Enter a last day that is not before the first
staff-problem-except-shape = Enter each day on a line of its own, like 26/11/2026
staff-problem-weeks-shape = Enter a number of weeks from 2 to 52
staff-problem-week_of_month-choose = Choose which week of the month

## Looks like another listing

staff-alike-title = This may be in the directory already
staff-alike-text = Look before you go on. If it is the same, change that listing instead.
# $signs is a list of what two listings have in common, such as "name, phone".
staff-alike-by = the same: { $signs }
staff-alike-name = name
staff-alike-phone = phone
staff-alike-place = place

## Compared with what families read now

staff-compare-title = Compare and decide
staff-compare-caption = What changes
staff-compare-new = A new listing: all that it says
staff-compare-before = Families read now
staff-compare-after = Draft
staff-compare-nothing = Nothing changes.
staff-compare-clash = Since this draft was begun, someone else has changed a part that it changes too. The table shows what families read now: look well before you agree.
staff-compare-late = Nothing was done: someone else has saved or decided a moment ago, or you may not agree to this draft. Look again before you decide.
staff-compare-lacks = Before anyone can agree, families need:

staff-decide-send-title = Ask someone to agree
staff-decide-send = Send
staff-decide-note = A note for whoever reads it
staff-decide-note-hint = You can leave this empty.
staff-decide-agree-title = Agree
staff-decide-agree = Agree and publish
staff-decide-publish_on = Publish on a later day
staff-decide-publish_on-hint = Leave empty to publish now. Like 26/11/2026.
staff-decide-publish_on-shape = Enter a day after today, like 26/11/2026, or leave it empty
staff-decide-back-title = Ask for changes, or turn it down
staff-decide-reason = What should change, or why not
staff-decide-reason-missing = Enter what should change, or why not
staff-decide-reason-too_long = Use { $limit } letters or fewer
staff-decide-return = Ask for changes
staff-decide-reject = Turn it down
staff-decide-drop = Give up this draft
staff-decide-not-author = You wrote in this draft, so someone else has to agree.
staff-decide-not-role = A manager has to agree.

## All drafts

staff-drafts-title = Drafts
staff-drafts-lead = Families see none of these yet. Someone who did not write a draft has to agree to it.
staff-drafts-empty = There are no drafts. Add a listing, or open one and change what families read.
staff-drafts-caption = Drafts, those that wait for someone first
staff-drafts-name = Name
staff-drafts-state = State
staff-drafts-who = Last saved by
staff-drafts-when = Changed
staff-drafts-on = Goes out on { $date }
staff-drafts-sent = Sent. Someone who did not write it can agree now.
staff-drafts-agreed = Agreed. It goes out on its day.
staff-drafts-returned = Sent back. Whoever wrote it finds your words there.
staff-drafts-rejected = Turned down. Families read what they read before.
staff-drafts-dropped = The draft is given up. Families read what they read before.

## Every version, and leaving the directory

staff-history-title = Every version
staff-history-by = { $who } wrote this
staff-history-agreed = { $who } wrote this, { $other } agreed
staff-history-archived = { $who } took it out of the directory
staff-history-first = The first version that we know.
staff-history-restore = Bring this version back as a draft
staff-history-busy = A draft of this listing is open already. Finish it or give it up first.
staff-archive-title = Take it out of the directory
staff-archive-text = Families no longer find it. You can put it back at any time.
staff-archive-into = Is it the same as another listing?
staff-archive-into-hint = Paste the address of that listing’s page: whoever opens this one is led there. Leave empty if there is none.
staff-archive-into-unknown = Paste the address of another listing’s page in this directory
staff-archive-button = Take it out
staff-archived-title = Not in the directory
staff-archived-text = Families do not find this listing.
staff-archived-moved = Its address leads to another listing.
staff-archived-back = Put it back
staff-archived-done = It is out of the directory. If that was a mistake, put it back.

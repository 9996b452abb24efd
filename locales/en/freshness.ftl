## How fresh the directory is, for everyone

# A link at the foot of every page.
footer-freshness = How fresh this directory is
fresh-title = How fresh is this directory?
fresh-lead = Groups move, stop and change their times. So we ask the people who run them to check their page every { $months ->
    [one] month
   *[other] { $months } months
}. This is how far we are today, { $date }.
fresh-caption = How much of the directory somebody has checked
fresh-kind = Who runs it
fresh-all = All together
fresh-listings = How many
# Heads a column: the share of listings that were checked in this time.
fresh-within = { $months ->
    [one] In the last month
   *[other] In the last { $months } months
}
fresh-never = Never checked
fresh-share = { $percent }%
fresh-number = { $n }
fresh-none = There is nothing in the directory yet.
fresh-rules = What we do when nobody checks
fresh-old = { $months ->
    [one] A month after its last check, a page says how old it is and asks you to ring first.
   *[other] { $months } months after its last check, a page says how old it is and asks you to ring first.
}
fresh-hidden = { $months ->
    [one] A month after it, you no longer find it when you search, unless our staff know that it still goes on.
   *[other] { $months } months after it, you no longer find it when you search, unless our staff know that it still goes on.
}
fresh-samples = Some pages are samples from public sources that nobody has checked yet. They say “sample – not verified”, and we count them here as never checked. Their time starts with their first check.
fresh-run = Do you run one of them?
fresh-run-text = When a check is due, we send you an email with a link. One click says that all is still right. You do not need an account.

## From the letter: is it still right?

check-title = Is this still right?
check-lead = This is what families read about { $name }. Please read it through.
check-meanwhile = This page has changed since you opened it. Please read it once more.
check-yes = Yes, all of this is still right
check-yes-what = Families then see that it was checked today.
check-change = No, something has changed
check-done-title = Thank you
check-done = Families now see that { $name } was checked on { $date }.
check-next = We will ask you again around { $date }.
check-already-title = Somebody has checked this already
check-already = { $name } was confirmed on { $date }. You do not need to do anything.
check-show = See the page that families see
check-over-title = This link has come to its end
check-over = { $days ->
    [one] A link like this works for a day. We can send a new one to the email address that we have for { $name }.
   *[other] A link like this works for { $days } days. We can send a new one to the email address that we have for { $name }.
}
check-over-send = Send a new link
check-sent-title = Look in your email
check-sent = We send a new link to the address that we have for this page, at most one a day. If nothing has come by tomorrow, ring your family hub.
check-no-address-title = We have no address for this page any more
check-no-address = We can’t send a new link. Please ring your family hub and tell them whether all is still right.

# Labels of what families read.
check-name = Name
check-summary = In one line
check-description = What it is
check-phone = Phone
check-email = Email
check-web = Web address

## From the letter: what has changed?

suggest-title = What has changed?
suggest-lead = This is what families read about { $name } now. Change what is no longer right and leave the rest. Somebody at the hub reads your changes before families see them.
suggest-note = Anything else?
suggest-note-hint = For example a new address, or other days and times.
suggest-send = Send these changes
suggest-nothing = Change what is no longer right, or go back and say that all of it is still right
suggest-note-too-long = Use { $limit } letters or fewer under “Anything else?”
suggest-done-title = Thank you. We have your changes
suggest-done = Somebody at the hub reads them before families see them. Until then the page stays as it was.

## The letter to an owner; { $name } is the name of a listing

mail-check-subject = Is “{ $name }” still right?
mail-check-soon = Families find “{ $name }” in our directory. Somebody last checked it on { $checked }. Please look at it before { $due }.
mail-check-due = Families find “{ $name }” in our directory. Somebody last checked it on { $checked }. From today families read that this is a while ago. Please look at it now.
mail-check-late = Families find “{ $name }” in our directory, with a warning: somebody last checked it on { $checked }. From { $hidden } they will not find it when they search. Please look at it now.
mail-check-hidden = Families no longer find “{ $name }” when they search our directory: somebody last checked it on { $checked }. As soon as you check it, it is back.
mail-check-now = Families find “{ $name }” in our directory. Please look whether all of it is still right.
mail-check-again = Here is the new link for “{ $name }” that was asked for.
mail-check-yes = All still right? Open this page and press the button:
mail-check-no = Has something changed? Tell us here:
# Stands in letters in other languages, before a link to the English page.
mail-check-also = This page is also in English:
mail-check-foot = { $days ->
    [one] You do not need an account. These links work for a day. You get this letter because the directory names your address for this page.
   *[other] You do not need an account. These links work for { $days } days. You get this letter because the directory names your address for this page.
}

## Staff: which listings need somebody

staff-nav-freshness = Checks
staff-fresh-title = Checks
staff-fresh-lead = Listings that need somebody to look at them, the most urgent first.
staff-fresh-states = State
staff-fresh-owners = Owner
staff-fresh-any = All
staff-fresh-show = Show
staff-fresh-found = { $n ->
    [0] No listing here needs anybody now.
    [one] { $n } listing
   *[other] { $n } listings
}
staff-fresh-caption = The most urgent first
staff-fresh-state = State
staff-fresh-name = Name
staff-fresh-owner = Owner
staff-fresh-checked = Last checked
staff-fresh-next = Next check
staff-fresh-act = Reminder
# States of a listing.
freshness-hidden = Not in the search
freshness-ageing = Old
freshness-due = Check is due
freshness-soon = Check is due soon
freshness-never = Never checked
freshness-fresh = Fresh
# The days on which staff keep it in the search.
staff-fresh-held = Held until { $date }
# Kinds of owners.
owner-reachable = Has an email address
owner-silent = Name only, no email address
owner-nobody = No owner
staff-fresh-remind = Remind now
staff-fresh-remind-who = Remind the owner of { $name }
staff-fresh-reminded-title = Reminder on its way
staff-fresh-reminded = The owner of { $name } gets an email with two links. They get at most one a day.
staff-fresh-not-reminded-title = No reminder was sent
staff-fresh-not-reminded = There is no email address for { $name }. Add one first.
# In the demonstration no mail leaves.
staff-fresh-demo = This is a demonstration, so no email leaves. These two links would be in it:
staff-fresh-demo-confirm = Still right
staff-fresh-demo-change = Change this
staff-fresh-suggestions = { $n ->
    [0] No owner has sent changes.
    [one] An owner has sent changes: read them
   *[other] { $n } owners have sent changes: read them
}

## Staff: what owners suggest

staff-suggest-title = Changes from owners
staff-suggest-none = Nothing waits for you here.
staff-suggest-lead = Nothing changes before you accept it. With your yes the listing counts as checked on the day the owner sent this.
staff-suggest-sent = Sent on { $date }
staff-suggest-part = Part
staff-suggest-now = Now
staff-suggest-new = The owner says
staff-suggest-take = Take over
staff-suggest-take-part = Take over: { $part }
staff-suggest-note = The owner also writes
staff-suggest-note-do = This is not taken over by itself: change the listing first.
staff-suggest-edit = Change the listing
staff-suggest-accept = Accept what is ticked
staff-suggest-accept-note = I have read this
staff-suggest-tick = Tick what you accept, or refuse all of it
staff-suggest-refuse = Refuse all of it
staff-suggest-accepted = Accepted. Families see the change now.
staff-suggest-refused = Refused. The listing stays as it is.
staff-suggest-late = Somebody else has decided this, or changed the listing, a moment ago. Look again before you decide.
staff-suggest-wrong = This can’t be taken over as it stands:

## Staff: the parts of a listing that families do not fill in

staff-edit-keeping = Who keeps it true
staff-edit-owner = Owner
staff-edit-owner-hint = A person or post at the provider. Families never see this.
staff-edit-owner_email = Owner’s email
staff-edit-owner_email-hint = Reminders to check this listing go there. Families never see this.
staff-edit-owner_language = Language of letters to the owner
staff-edit-owner_language-hint = The reminders are written in it.
staff-edit-owner_language-unknown = Not known: English
staff-edit-held_until = Keep in the search until
staff-edit-held_until-hint = Only if you know that it goes on although nobody has checked it. Like 26/11/2026.
staff-edit-showing = When families see it
staff-edit-visible_from = Show from
staff-edit-visible_from-hint = Leave empty to show it now. Like 26/11/2026.
staff-edit-visible_to = Show until
staff-edit-visible_to-hint = The last day. Leave empty if it has none.
staff-edit-closed = Is it closed for now?
staff-edit-closed-yes = Yes
staff-edit-closed-no = No
staff-edit-closed_until = Closed until
staff-edit-closed_until-hint = The last day. Leave empty if nobody knows.
staff-edit-closed_note = Why it is closed, or where to go meanwhile
staff-edit-ended_on = Ended on
staff-edit-ended_on-hint = The first day on which it no longer takes place. Leave empty if it goes on.
staff-edit-ended_instead = What there is instead
staff-edit-ended_instead-hint = Paste the address of the page that families should see instead.
staff-problem-owner_email-shape = Enter the owner’s email address, like name@example.org
staff-problem-owner_language-choose = Choose the language of letters to the owner
staff-problem-held_until-shape = Enter the day until which it stays in the search, like 26/11/2026
staff-problem-visible_from-shape = Enter the first day, like 26/11/2026
staff-problem-visible_to-shape = Enter the last day, like 26/11/2026
staff-problem-visible_to-order = Enter a last day that is not before the first
staff-problem-closed-choose = Choose whether it is closed. If it is open, empty the two parts below
staff-problem-closed_until-shape = Enter the last day on which it is closed, like 26/11/2026
staff-problem-ended_on-shape = Enter the day on which it ended, like 26/11/2026
staff-problem-ended_on-missing = Enter the day on which it ended, or empty what there is instead
staff-problem-ended_instead-itself = Enter another listing: this is the one that has ended
staff-problem-ended_instead-unknown = Paste the address of a page in this directory

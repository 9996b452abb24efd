# The page of one listing: its next date, its state, and what one can do with it. More of its words are in directory.ftl.

## When it takes place

# The next date on which it takes place.
listing-next = Next on
# Before a date: "Today · Tuesday, 24 November 2026, 4:00 pm to 5:30 pm"
listing-next-today = Today
listing-next-tomorrow = Tomorrow
# $date is "Tuesday, 24 November 2026".
listing-on-date = { $date }, { $from } to { $to }
# It is every two weeks or once a month, and nobody said in which week.
listing-ask-week = Ask them which week it is
# Follow a weekday and its hours: "Tuesday, 4:00 pm to 5:30 pm · first one of the month"
listing-week-first = First one of the month
listing-week-second = Second one of the month
listing-week-third = Third one of the month
listing-week-fourth = Fourth one of the month
listing-week-last = Last one of the month
listing-starting = From { $date }
listing-until = Until { $date }
# A day on which it does not take place.
listing-except = Not on { $date }
listing-bank-holidays-not = Not on bank holidays
listing-bank-holidays-too = On bank holidays too

## Its state

listing-closed = It is closed for now. Nobody has said when it opens again.
# $date is the last day on which it is closed.
listing-closed-until = It is closed for now, up to and with { $date }.
listing-ended = This came to an end on { $date }.
# It is still on until then.
listing-ending = This comes to an end on { $date }.
# Followed by the name of what takes its place, as a link.
listing-ended-instead = What there is now:
listing-ageing = { $months ->
    [one] Nobody has checked this page for { $months } month. Times and numbers may be wrong, so ring before you go.
   *[other] Nobody has checked this page for { $months } months. Times and numbers may be wrong, so ring before you go.
}

## Where it is

# The address of a refuge is never shown.
listing-confidential = The address is kept secret so that people there are safe. They will tell you where to go when you get in touch.
listing-confidential-card = Secret address, to keep people safe
listing-directions = How to get there (opens OpenStreetMap)

## The rest

# How many it has room for, or how long people wait.
listing-waiting = Room and waiting time
listing-hub = Part of what is on at
# Followed by the names of areas.
listing-only-for = Only for families in
# Beside the number of a service against violence at home.
listing-phone-safe = A call can show on the phone bill and in the phone’s list of calls. If someone checks your phone, use another one.

## What one can do with it

listing-keep = Keep it or share it
listing-keep-calendar = Put the times in your calendar
listing-keep-share = Share this
listing-keep-report = Something wrong here? Tell us
# On pages about violence at home.
listing-keep-nothing = There is nothing here to save or send, so that nothing stays on this phone.
# In the entry of a calendar, before a link.
calendar-check = Look here before you go, in case something has changed:

## Sharing

share-title = Share this
share-text = The link says nothing about you.
share-link = Copy the link
share-send = Send it
share-mail = By email
share-sms = By text message
share-code = Show it to another phone
share-code-text = Point the other phone’s camera at these squares.

## Something wrong here?

report-title = Something wrong here?
report-text = Tell us what is wrong with this page. We do not ask who you are. Please leave out names and anything about your family.
report-wrong = What is wrong?
report-wrong-closed = It is closed, or it is not on any more
report-wrong-phone = The phone number is wrong
report-wrong-times = The times are wrong
report-wrong-address = The address is wrong
report-wrong-other = Something else
report-note = What is right, if you know it
report-note-hint = You can leave this empty. At most { $limit } letters.
report-send = Send
# A message at a field says what to do.
report-problem-wrong-choose = Choose what is wrong
report-problem-note-missing = Write what is wrong
report-problem-note-too_long = Write { $limit } letters or fewer
report-not-help = This is not the way to ask for help.
report-ask-help = Ask for help here
report-sent-title = Thank you
report-sent-text = The people who look after this page will read it and put it right. We can’t write back, because we don’t know who you are.
report-back = Back to the page

## For staff: what people told us

staff-nav-reports = Reports
staff-reports-title = What people told us is wrong
staff-reports-empty = Nothing waits here. When somebody tells us that a listing is wrong, it comes to this page.
staff-reports-caption = Reports that nobody has dealt with, the oldest first
staff-reports-listing = Listing
staff-reports-wrong = What is wrong
staff-reports-note = What they wrote
staff-reports-at = Sent
staff-reports-done = Done
# Read out after "Done" by screen readers. $name is the listing.
staff-reports-done-with = report on { $name }
staff-reports-no-note = Nothing

## The mail to the owner of a listing

mail-report-subject = A note about your page
mail-report-text = Somebody told us that something may be wrong on a page that you look after. Please open it and check it:
mail-report-staff = What they wrote is here, for those who sign in:

# On the page of a translated listing whose English words were changed since. $date is a date; a link to the English page follows.
listing-translation-behind = The English text was changed on { $date }. This translation does not have that change yet.
listing-translation-english = Read it in English

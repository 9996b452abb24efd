# The pages round the questions of "Ask for help". The questions themselves are in request.ftl.

# The first page.
ask-readers-title = Who reads it, and when
ask-readers = A family worker at your nearest family hub, or the city’s safeguarding team (MASH). At the end we tell you which team it is, and why.
# $hours is "Monday to Friday, 8:30am to 4:50pm".
ask-read = We read requests { $hours }.
# $days is "Monday to Friday" or a list of days.
ask-hours = { $days }, { $from } to { $to }
# The first and the last of several days in a row.
ask-days = { $first } to { $last }
ask-read-now = We are at work now.
# $moment is one of the three below: nobody is at work before it.
ask-not-before = If you send this now, nobody reads it before { $moment }.
ask-today = today at { $time }
ask-tomorrow = tomorrow, { $day } at { $time }
# $day is a weekday, or a whole date when it is more than a week away.
ask-on-day = { $day } at { $time }

ask-limits-title = What we keep to ourselves
ask-limits-1 = Only the team that your request goes to can read it. We ask you before we share it with anyone else.
ask-limits-2 = There is one limit. If we think that a child is being badly hurt, or will be, we must tell the people who keep children safe, even if you don’t agree. We tell you first when it is safe to.
ask-limits-3 = You can say no to help at any time.
ask-exit = “Exit this page” is at the top of every page of this form. It takes you to a weather page and forgets what you typed, unless you saved it. It can’t clear the list of pages that your browser remembers.
ask-go-on = Go on where you were
request-not-asked = You changed another answer in another window, so we don’t ask this any more. What you typed is still here, so that you can copy it.
request-check-finished = This request is finished, so it can’t be changed any more. Nothing was sent. Your answers are still here
request-anew-title = Send it as a new request
request-anew-text = You can send these answers as a new request. It gets a reference of its own. You can read and change everything first.
request-anew = Make a new request of these answers
ask-again = Begin again
ask-see-sent = See the request that you sent
ask-instead-title = If you would rather ring

# On each question.
ask-back-to-check = Back to all your answers
ask-postcode-good = That is a full postcode.
ask-postcode-short = Keep typing: a full postcode looks like NG7 5HY.

# When somebody should ring and not write.
# Before a phone number, on a large button.
ask-call = Call
ask-stop-doors = Who you can ring
# The button that goes on with the form, for those who can’t ring.
ask-stop-on = I have read this. Go on

# All answers, before they are sent.
ask-years = { $years ->
    [0] Under 1 year
    [one] { $years } year
   *[other] { $years } years
}
ask-send-title = Send it
ask-send-text = When you send this, a team reads it and gets in touch with you in the way you chose. As soon as it is sent, we tell you which team that is.

# A page that was left open too long.
ask-closed-title = This page is closed

# After sending.
sent-title = We have your request
# Followed by a code of letters and digits.
sent-reference = Your reference
sent-keep = Write the reference down, or print this page, if it is safe to keep it. Say it when you ring us.
sent-next-title = What happens next
# $team is "the Meadows family hub" or "the city’s safeguarding team (MASH)".
sent-to = Your request went to { $team }. They read it and get in touch with you in the way you chose.
sent-also-to = { $team } sees it too.
# $moment as in ask-not-before.
sent-not-before = Nobody reads it before { $moment }.
sent-read-today = The team is at work now and reads new requests in the order in which they come.
# For someone who told us of harm and can’t phone.
sent-ring-back = We marked it urgent, and the team rings you back. If you find that you can phone after all, ring now. Don’t wait for us.
sent-why-title = Why
sent-meanwhile-title = What you can do now
# Followed by the phone number of the city's safeguarding team.
sent-urgent = If someone is in danger now, ring 999. If a child is not safe and it can’t wait, ring the city’s safeguarding team (MASH), day or night:
sent-directory = Look for groups, advice and activities near you
# $what is a category of the directory, such as “Health visitors”.
sent-look-for = Look for: { $what }

# When nothing is sent, because another door is the right one.
instead-nothing-kept = We sent nothing and kept nothing of what you typed.
instead-advice-only-title = Talk to the family first
instead-advice-only-text = Family help needs the family’s agreement. Ask them, or fill this in together. If it is not safe to ask, ring the city’s safeguarding team (MASH) and talk it through.
instead-county-title = The county council helps you
instead-county-text = The child lives in the county, outside the city. Nottinghamshire County Council is the right door.
instead-elsewhere-title = Another council helps you
instead-elsewhere-text = The child lives outside Nottingham. The council there is the right door.
instead-directory-title = Find help yourself
instead-directory-text = You only want to look. You don’t need to tell us anything for that.
instead-phone-title = Please ring
instead-phone-text = This can’t be done in a form. A person on the phone can help you at once.
instead-emergency-title = Call 999 now
instead-emergency-text = Someone may be in danger. Don’t wait for a form.

# The table of rules, for staff.
rules-table-version = Version { $version }. The first rule that holds decides.
rules-table-rules = Rules
rules-table-besides = Added to any decision
rules-table-number = Number
rules-table-rule = Rule
rules-table-when = When
rules-table-to = Goes to
rules-table-adds = Adds
rules-table-basis = Rests on
rules-table-urgent = urgent

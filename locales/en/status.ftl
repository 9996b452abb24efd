# The page on which a family sees what happened to the request that it sent.

## On the page after sending

# Followed by eight figures.
sent-code = Your code
sent-status = See what happens to your request

## The way in

status-title = See what happened to your request
status-lead = You need the reference and the code from the page that you saw after sending.
status-reference = Your reference
status-reference-hint = Eight letters and numbers, like K7QC-4WXR
status-code = Your code
status-code-hint = Eight numbers, like 4081 7726
status-open = See my request
status-lost-title = If you don’t have them
status-lost-text = Ring the team that has your request. If you don’t know which one that is, any family hub can find out for you.
problem-status-reference = Enter your reference: eight letters and numbers, like K7QC-4WXR
problem-status-code = Enter your code: eight numbers, like 4081 7726
# The same words whether or not there is such a reference.
problem-status-wrong = Check your reference and your code, and try again. After 5 wrong tries you have to wait { $minutes } minutes
problem-status-rests = Wait { $minutes } minutes and try again: there were too many wrong tries. If you need help now, ring us

## How it stands. $team stands in a sentence, such as “the Meadows family hub”.

# Followed by the reference.
status-your-request = Your request
status-family-request = A request for your family
status-family-request-text = Someone else sent this request. Your worker lets you see what happens to it. This is what we told the person who sent it, so “you” means them.
status-to-plan = Back to our plan
status-now-sent = Your request is on its way to { $team }.
status-now-delivered = Your request is with { $team }. Nobody has opened it yet.
status-now-opened = A person in { $team } has opened your request. It is not a computer that reads it.
status-now-tried = { $team } tried to get in touch with you. They will try again.
status-now-reached = { $team } has spoken with you.
status-now-accepted = { $team } has taken this on.
status-closed-helped = This request is finished. You got help, or you know now where to find it.
status-closed-plan = This request is finished because your family help has begun.
status-closed-other-help = This request is finished because someone else is helping you.
status-closed-not-wanted = This request is finished because you told us that you don’t want help now. That is all right. You can ask again at any time.
status-closed-not-reached = This request is finished because we could not reach you. You can ask again at any time.
status-closed-moved = This request is finished because you moved away.
status-closed-twice = We found that you sent two requests. We answer the other one.
status-closed-no-agreement = This request is finished because the family does not agree to it, or it is not safe to ask them. Nobody gets in touch with them about it. Talk with them first, and ask again when they agree. If you worry that a child is not safe, ring the city’s safeguarding team (MASH): you need nobody’s agreement for that.

status-next-title = What happens next
# $moment is a day and a time. “Working hours” are the hours in which the team is at work.
status-promise = { $hours ->
    [one] We promise: by { $moment } someone tries to get in touch with you. That is { $hours } working hour after your request came to this team.
   *[other] We promise: by { $moment } someone tries to get in touch with you. That is { $hours } working hours after your request came to this team.
}
status-promise-broken = { $hours ->
    [one] We promised to get in touch by { $moment }, { $hours } working hour after your request came to this team. We have not done it yet. We are sorry. The team’s manager knows.
   *[other] We promised to get in touch by { $moment }, { $hours } working hours after your request came to this team. We have not done it yet. We are sorry. The team’s manager knows.
}
status-next-kept = The team tells you what comes next when it speaks with you.
status-hours = The team works { $hours }.
# $date is “Monday 23 November”.
status-moment = { $date }, { $time }

## What has happened

status-story-title = What has happened so far
status-event-sent = You sent your request.
status-event-delivered = We told { $team } that it is there.
status-event-opened = A person in { $team } opened it and read it.
status-event-tried = Someone tried to get in touch with you.
status-event-reached = Someone spoke with you.
status-event-accepted = The team took it on.
status-event-redirected = Your request went on to { $to }.
status-event-reopened = The team opened your request again.
status-event-warned = The team’s manager was told that you are waiting.
status-event-changed = You changed your answers.
status-event-added = You added something.
status-event-withdrawn = You asked us to stop.
status-event-joined = The team put two of your requests together.
status-event-parted = The team took two requests apart.
# Follow the sentence “Your request went on to …”.
status-why-safety = We were worried that a child may not be safe, and this team’s work is to keep children safe.
status-why-more-help = You need more help than the team before can give.
status-why-hub-can-help = A family hub can help you with this, near where you live.
status-why-nearer = This one is nearer to you.
status-why-wrong-team = It had come to the wrong team. You did nothing wrong.
status-why-answers = The answers that you changed mean that this team is the right one now.

## What they can do

status-do-title = What you can do
status-do-add = Add something
status-do-change = Change my answers
status-do-stop = Ask us to stop
# Stop pages of the form, when it changes a request that was sent.
stop-change-stop = Ask us to stop the request that you sent
stop-no-agreement-change-1 = You sent this request because the family agreed. If they do not agree any more, go on and send the change: then the family hub stops, and nobody gets in touch with them about it.
stop-no-agreement-change-2 = If you think that a child is being hurt, or could be, ring the city’s safeguarding team (MASH) now. You do not need the family’s agreement for that.
stop-no-agreement-change-go-on = Go on with my change
stop-not-safe-to-ask-change-1 = If it is not safe to ask the family, that is a worry in itself. Ring the city’s safeguarding team (MASH) and talk it through.
stop-not-safe-to-ask-change-2 = You have sent this request already. Go on and send the change: then the family hub stops, and nobody gets in touch with the family about it. Only where a child may not be safe does the safeguarding team still look at it.
stop-not-safe-to-ask-change-go-on = Go on with my change
stop-ask-a-parent-change-1 = You sent this request because a parent agreed. If they do not agree any more, ask us to stop it: the link is below.
stop-ask-a-parent-change-2 = If it is not safe to ask them, or you worry that a child is being hurt, ring the city’s safeguarding team (MASH) or the NSPCC. You don’t need anyone’s agreement for that, and you don’t have to give your name.
stop-ask-a-parent-change-3 = Your change is not sent. If a child is in danger now, ring 999.
stop-nothing-sent-change-title = Your change is not sent
stop-nothing-sent-change-1 = You sent this request before, and the team has it. If you don’t want that any more, ask us to stop it: the link is below.
stop-nothing-sent-change-2 = If you want to send your change, go back one page and choose “Yes, send it”.
status-do-again = Ask for help again
status-danger-title = If someone is in danger
status-leave = Close this page
status-leave-text = Close it when you have finished, so that nobody else on this phone or computer sees it.

status-done-added = We have what you added. The team reads it.
status-done-stopped = We have told the team that you want to stop.
status-done-late = We did not save this, because your request is finished. You can ask for help again.
status-done-no-agreement = We have stopped. The team knows that the family does not agree, or that it is not safe to ask them.
status-done-no-agreement-looks = We have told the team that the family does not agree, or that it is not safe to ask them. The team still has to look at this request, because a child may not be safe. It needs no agreement for that.

status-add-title = What would you like to add?
status-add-hint = Up to { $limit } letters. Only the team that has your request reads it.
status-add-send = Send it
problem-status-words-missing = Enter what you would like to add
problem-status-words-too_long = Use { $limit } letters or fewer

status-stop-title = Ask us to stop
status-stop-text = You can say no to help at any time. Your request ends, and nobody gets in touch about it.
# Also shown after they asked us to stop.
status-stop-looks = Because of what you told us about a child’s safety, the team still has to look at your request, even when you ask us to stop. They tell you what they do when it is safe to.
status-stop-why = Would you like to tell us why?
status-stop-why-hint = You don’t have to.
status-stop-send = Ask us to stop
status-stop-not = Go back: I don’t want to stop
problem-status-why = Use { $limit } letters or fewer

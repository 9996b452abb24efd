# For staff: what needs them now, whose request it is, and finding one.

staff-nav-home = Home
staff-home-title = What needs you now
staff-home-nothing = Nothing waits for you. Thank you.
# Each of these is a link with its number.
staff-home-promises = { $n ->
    [0] No promise is about to break
    [one] { $n } promise to a family is about to break
   *[other] { $n } promises to families are about to break
}
staff-home-letters = { $n ->
    [0] All letters have left
    [one] { $n } letter could not leave
   *[other] { $n } letters could not leave
}
staff-home-reports = { $n ->
    [0] No one has told us that something is wrong
    [one] { $n } report that something is wrong
   *[other] { $n } reports that something is wrong
}
staff-home-agree = { $n ->
    [0] No draft waits for you to agree
    [one] { $n } draft waits for you to agree
   *[other] { $n } drafts wait for you to agree
}
staff-home-returned = { $n ->
    [0] No draft of yours has come back
    [one] { $n } draft of yours has come back to be changed
   *[other] { $n } drafts of yours have come back to be changed
}
staff-home-writing = { $n ->
    [0] You have not begun a draft
    [one] { $n } draft that you have begun
   *[other] { $n } drafts that you have begun
}
staff-home-suggestions = { $n ->
    [0] No owner has suggested a change
    [one] { $n } change suggested by an owner
   *[other] { $n } changes suggested by owners
}
staff-home-due = { $n ->
    [0] No listing is due to be checked
    [one] { $n } listing is due to be checked
   *[other] { $n } listings are due to be checked
}
# Things that families looked for in the last month, and that no listing offers.
staff-home-missed = { $n ->
    [0] Families have found what they looked for
    [one] { $n } thing that families looked for and we still do not list
   *[other] { $n } things that families looked for and we still do not list
}

## Whose request it is

staff-inbox-holder = Who has it
# Somebody else has the same request open. $minutes is how long ago they opened it.
staff-here-too = { $minutes ->
    [0] { $who } opened this less than a minute ago
    [one] { $who } opened this { $minutes } minute ago
   *[other] { $who } opened this { $minutes } minutes ago
}
staff-hold-title = Who has taken this on
staff-hold-nobody = Nobody yet.
staff-hold-mine = You have taken this on.
staff-hold-by = { $who } has taken this on.
staff-hold-take = I take this on
staff-hold-leave = Let it go
staff-hold-to = Give it to a colleague
staff-hold-give = Give it

## Finding a request

staff-find-title = Find a request
staff-find-who = Reference or name
staff-find-who-hint = A whole reference, like KQ7C-4WXR, or whole words of a child’s or parent’s name. Only requests of your teams are found.
staff-find-button = Find
staff-find-missing = Enter a reference or a name
staff-find-too_long = Enter { $limit } letters or fewer
staff-find-found = { $n ->
    [0] No request of your teams has this reference or name. Check how it is written, or try one word of the name.
    [one] { $n } request
   *[other] { $n } requests
}
staff-find-caption = Requests found, the newest first
staff-find-reference = Reference
staff-find-state = State
staff-find-sent = Sent

## Many listings at once

staff-listings-choose = Choose
# Read out for the box in front of a listing.
staff-bulk-tick = Choose { $name }
staff-bulk-title = Change all that are ticked
staff-bulk-do = What shall be done with them?
staff-bulk-do-check = Mark them to be checked again
staff-bulk-do-owner = Give them to another owner
staff-bulk-do-add = Add a category
staff-bulk-do-remove = Take a category away
staff-bulk-owner = New owner
staff-bulk-owner-hint = Only to give them to another owner.
staff-bulk-owner_email = New owner’s email
staff-bulk-category = Category
staff-bulk-category-hint = Only to add one or take one away.
staff-bulk-button = Change them
staff-bulk-problem-none = Tick at least one listing
staff-bulk-problem-do = Choose what shall be done with them
staff-bulk-problem-owner = Enter the new owner
staff-bulk-problem-too_long = Use { $limit } letters or fewer for the owner and the email
staff-bulk-problem-owner_email = Enter the new owner’s email address, like name@example.org
staff-bulk-problem-category = Choose a category
staff-bulk-problem-late = Nothing was changed: someone else has saved one of them a moment ago. Try again
staff-bulk-did-check = { $n ->
    [0] Nothing had to be changed
    [one] { $n } listing has to be checked again
   *[other] { $n } listings have to be checked again
}
staff-bulk-did-owner = { $n ->
    [0] Nothing had to be changed
    [one] { $n } listing has a new owner
   *[other] { $n } listings have a new owner
}
staff-bulk-did-add = { $n ->
    [0] Nothing had to be changed
    [one] { $n } listing has one category more
   *[other] { $n } listings have one category more
}
staff-bulk-did-remove = { $n ->
    [0] Nothing had to be changed. No listing can be without a category
    [one] { $n } listing has one category less
   *[other] { $n } listings have one category less
}
staff-bulk-undo = Undo this
staff-bulk-undone = It is undone
staff-bulk-left = { $n ->
    [one] { $n } listing was changed by someone since and stays as it is.
   *[other] { $n } listings were changed by someone since and stay as they are.
}
staff-export-csv = All listings as a table (CSV)
staff-export-json = What families see, as Open Referral UK 3.0 (JSON)

## While a page is open

# Read out when the list on the page is another than a moment ago.
staff-live-changed = This page has changed.

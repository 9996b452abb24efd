# The list that somebody saves on their phone without an account. Titles tell nothing of what is on it.

# In the main menu and as the title of the page.
saved-title = Your list
# A button on a card; followed, for screen readers only, by the name of the group or service.
saved-save = Save
# The same button on the page of one group or service.
saved-save-here = Save to your list
# The same buttons once it is saved: the next press removes it from the list.
saved-saved = Saved – remove

saved-count = { $count ->
    [one] { $count } place to get help
   *[other] { $count } places to get help
}
saved-back = Go back to where you were
saved-find = Find help
saved-empty = Nothing is on your list yet.
saved-empty-how = When you find something that could help, choose “Save”. You do not need an account.

## What was just done. $name is the name of a group or service.

saved-said-title = Your list
saved-said-added = Saved: { $name }
saved-said-already = This is on your list already: { $name }
saved-said-full = Your list is full. It has room for { $most }. Remove something, then save again.
saved-said-over = This is no longer in our directory, so we could not save it.
saved-said-removed = Removed: { $name }
# In the place of a name, when a group or service has left the directory.
saved-nameless = something that is no longer in our directory
saved-said-restored = Back on your list: { $name }
saved-said-noted = We kept your note about: { $name }
saved-said-merged = { $count ->
    [0] All of these were on your list already.
    [one] We added { $count } to your list.
   *[other] We added { $count } to your list.
}
saved-said-left-out = { $count ->
    [one] { $count } did not fit, because your list is full.
   *[other] { $count } did not fit, because your list is full.
}
saved-undo = Undo
saved-undo-hint = { $minutes ->
    [one] You can undo this for { $minutes } minute.
   *[other] You can undo this for { $minutes } minutes.
}

## One entry

saved-over = This is no longer in our directory.
saved-over-text = It may have ended. Remove it, or find something like it.
saved-note = Your note:
saved-up = Move up
saved-down = Move down
saved-remove = Remove
saved-note-add = Add a note
saved-note-change = Change your note
# After a button's words, for screen readers: which entry it is about, and where that stands in the list.
saved-which = { $name }, number { $at } of { $count }

## The note's own page

saved-note-title = A note to yourself
saved-note-about = About: { $name }
saved-note-label = Your note
saved-note-hint = For example whom you talked to, or when to ring. Up to { $most } letters. We keep it locked, and we never send it to anybody.
saved-note-keep = Keep this note
saved-note-too-long = Your note is too long. Make it { $most } letters or shorter.

## Sending it on

saved-share = Send this list to another phone
saved-share-title = Send your list to another phone
saved-share-what = The link says only which places are on your list. Your notes stay here. It does not say who you are.
saved-share-sensitive = Something on your list is about safety at home. Whoever can read messages on the other phone can see it. Send the list only to a phone that is safe.
saved-share-trace = The link stays in the messages of both phones until you delete it.
saved-share-sms = Send as a text message
saved-share-mail = Send by email
saved-share-scan-title = Scan it
saved-share-scan = Point the camera of the other phone at this square.
saved-share-copy-title = Copy it
saved-share-link = Link to this list

## A list that somebody sent

saved-of-title = A list for you
saved-of-lead = Somebody sent you this list of places to get help.
saved-of-keep = Keep this list on this phone
saved-of-keep-hint = Then you can add notes and change it. You do not need an account.
saved-of-empty = Nothing on this list is in our directory any more.
saved-of-over = { $count ->
    [one] { $count } place on this list is no longer in our directory.
   *[other] { $count } places on this list are no longer in our directory.
}

## Who can see it, paper, and clearing

saved-safe-title = Who can see this list
saved-safe-text = Everyone who uses this phone can open it. We forget it { $days } days after you last used it. It is also gone when you choose “Exit this page” or sign out.
saved-clear = Clear everything
saved-print = To have it on paper, use “Print” in your browser’s menu. Your notes are printed too.
# Only on paper.
saved-printed = As of { $date }. Ring before you go.
saved-cleared-title = Your list is empty
saved-cleared-text = We have forgotten what was on it. Nothing about it is left on this phone.

## Something about safety at home: before it goes on the list

# Beside the button “Save to your list”.
saved-careful = Everyone who uses this device can open your list. Save this only if that is safe for you.
saved-sure-title = Before you save this
saved-sure-text = { $days ->
    [one] This is about safety at home. Everyone who uses this device can open your list for { $days } day.
   *[other] This is about safety at home. Everyone who uses this device can open your list for { $days } days.
}
saved-sure-instead = If somebody else looks at this device, it may be safer to learn the number by heart, or to write it down where only you look.
saved-sure-yes = Save it
saved-sure-no = Do not save it

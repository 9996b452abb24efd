# The page of urgent help, which opens without internet once somebody has opened it.

# Shows only while there is no connection.
offline-now = You have no internet now. You can still ring and text these numbers.
# Shows once the browser has kept the page. “Exit this page” is the button with that name.
offline-kept = This page now also opens on this device without internet. “Exit this page” takes it away again.

# On the page about privacy.
privacy-7 = When you open “Urgent help”, your browser keeps a copy of that page, so that it opens without internet. It is the same list of phone numbers for everyone. It is gone when you choose “Exit this page”. No other page is kept.

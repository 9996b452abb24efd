# Where somebody is signed in, for families and for staff.

devices-title = Where you are signed in
devices-text = We keep only the kind of browser and when it was used, not where. If you do not know one of them, sign it out: it can do nothing more from its next click on.
# "Firefox on Android".
devices-name = { $browser } on { $system }
devices-this = This one
devices-began = Signed in: { $when }
devices-used = Last used: { $when }
devices-end = Sign out
devices-end-all = Sign out everywhere, here too
devices-browser-edge = Edge
devices-browser-samsung = Samsung Internet
devices-browser-firefox = Firefox
devices-browser-chrome = Chrome
devices-browser-safari = Safari
devices-browser-other = Another browser
devices-system-android = Android
devices-system-ios = iPhone or iPad
devices-system-windows = Windows
devices-system-mac = Mac
devices-system-linux = Linux
devices-system-other = another device

## A worker's own account
staff-nav-account = My account
staff-account-title = My account

# For staff: the second step in. A code from an app beside the password, and recovery codes for the day when the phone is lost.

staff-second-title = Second step
staff-second-lead = Open the app on your phone that makes your codes, and type the code for this site.
staff-second-code = Code from your app
staff-second-code-hint = Six numbers. They change every half minute.
staff-second-no-phone = I do not have my phone with me
staff-second-lead-recovery = Type one of the recovery codes that you kept when you set up the second step. Each code works once.
staff-second-recovery = Recovery code
staff-second-recovery-hint = Eight letters and numbers, such as KQ7C-4WXR. The dash does not matter.
staff-second-have-phone = I have my phone: use a code from the app
staff-second-lost = If you have neither your phone nor a recovery code, ask your manager for a new first password.
staff-second-code-missing = Enter a code
staff-second-code-wrong = This code is wrong, too old or already used. Wait for the next one and try again. After 5 wrong tries, wait 15 minutes
staff-second-code-rests = There were too many wrong codes. Wait 15 minutes and try again
staff-second-code-not-this = This code does not belong to this square. Check that you scanned it, wait for the next code, and try again

## Setting it up
staff-second-set-up = Set up your second step
staff-second-set-up-lead = You read what families trust us with. So a password alone is not enough: a code from your phone keeps the door shut if somebody learns your password. This takes two minutes.
staff-second-anew-lead = Your new phone takes the place of the old one. Codes from the old one, and the recovery codes that you have, will no longer work.
staff-second-get-app = On your phone, open an authenticator app. If you have none, get one from the phone’s own app shop: any app that makes “time-based codes” will do.
staff-second-scan = In the app, add an account and point the camera at the square.
staff-second-then-type = Type the code that the app then shows.
staff-second-by-hand = If you cannot scan, type these letters into the app:
staff-second-save = Finish

## Recovery codes
staff-second-made = Your recovery codes
staff-second-made-text = If your phone is lost or broken, one of these lets you in. Each works once. They are shown only now, and earlier codes no longer work.
staff-second-made-keep = Write them down or print this page, and keep them where only you can find them, not with your phone.
staff-second-kept = I have kept them
staff-second-none = You have no second step. With one, nobody can sign in as you with your password alone.
staff-second-since = Set up on
staff-second-another = Set it up on another phone
staff-second-recovery-title = Recovery codes
staff-second-left = { $n ->
    [0] You have used all your recovery codes. Make new ones.
    [one] You have { $n } recovery code left.
   *[other] You have { $n } recovery codes left.
}
staff-second-password = Your password
staff-second-password-missing = Enter your password
staff-second-password-wrong = This is not your password. Try again. After 5 wrong tries, wait 15 minutes
staff-second-make = Make ten new recovery codes

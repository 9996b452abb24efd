# "Save and come back later", and coming back to a saved draft.

# The button on every page of the form.
save-button = Save and come back later
save-title = Your answers are saved
# Followed by a code of letters and digits.
save-reference = Your reference
# Followed by eight figures.
save-code = Your code
save-write-down = Write both down, if you have a safe place for them. You need both to come back, on this phone or computer or on another.
# $date is “Monday 7 December”; $days is the number of days until then.
save-until = { $days ->
    [0] You can come back today, { $date }. Then we delete your answers.
    [one] You can come back until { $date }. That is { $days } day from today. Then we delete your answers.
   *[other] You can come back until { $date }. That is { $days } days from today. Then we delete your answers.
}
# Followed by the address of the page.
save-how = To come back, open “Ask for help” on this website and choose “Come back to answers that you saved”. You can also type this address:
save-exit = If you press “Exit this page”, or touch nothing for 20 minutes, your saved answers stay saved. Nothing on this phone or computer leads to them. Nobody has read them yet: nothing is sent before you press “Send”.
save-leave = Close this page
save-forget = Delete my answers

save-mail-title = Send the reference by email
save-mail-text = The email only says your reference. It does not say who it is from or what it is about. Your code is never in it, so nobody who reads the email can open your answers. Write your code down.
save-mail-email = Email address
save-mail-hint = For example name@example.com
save-mail-safe = Is it safe?
save-mail-safe-yes = Yes, nobody else reads this email
save-mail-send = Send the reference
save-mail-sent = The email is on its way. It comes in a few minutes.
save-mail-enough = We have sent enough emails with a reference to this address, and do not send another today. Please write it down.
problem-save-email = Enter an email address, like name@example.com
problem-save-safe = Tick the box if nobody else reads this email. If someone does, write the reference down instead

return-title = Come back to answers that you saved
return-lead = You need the reference and the code that you wrote down.
return-unsaved = There are answers open here that nobody saved. If you open saved answers, the ones that are open here are deleted. If you want to keep them, save them first.
return-reference-hint = Eight letters and numbers, like K7QC-4WXR
return-code-hint = Eight numbers, like 4081 7726
return-open = Go on with my answers
return-lost-title = If you don’t have them
return-lost-text = We can’t find your answers for you without them. We delete them 7 days after your last answer. You can begin again, or ring us.
return-sent = I have sent my request and want to see what happened to it
# Before the link “Come back to answers that you saved”.
return-if-saved = If you saved your answers, they are still there:
problem-return-reference = Enter your reference: eight letters and numbers, like K7QC-4WXR
problem-return-code = Enter your code: eight numbers, like 4081 7726
# The same words whether or not there is such a reference.
problem-return-wrong = Check your reference and your code, and try again. After 5 wrong tries you have to wait { $minutes } minutes
problem-return-unsaved = Answers that nobody saved are open here and would be deleted. Save them first, or enter your code again to open the saved ones
problem-return-rests = Wait { $minutes } minutes and try again: there were too many wrong tries. If you need help now, ring us

# An email that says as little as possible: not who it is from, not what it is about.
mail-saved-subject = Your note
mail-saved-text = { $reference }

    You asked for this note.

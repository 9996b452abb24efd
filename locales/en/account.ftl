# How a family member signs in to their plan: first the reference from the worker's letter, then a code by mail.

sign-in-title = Sign in to see your plan
# "Your worker": the person who helps this family.
sign-in-lead = Your worker gave you a letter with a reference on it. Type it here, and we send a code to your email.
sign-in-reference = Your reference
# The letters and figures of the example stay as they are.
sign-in-reference-hint = Eight letters and numbers, such as KQ7C-4WXR. The dash does not matter.
sign-in-send = Send me a code
sign-in-none-title = No letter yet?
sign-in-none-text = A plan begins when you and a worker start on it together. If you lost your letter, ask your worker for a new one.
sign-in-none-link = Ask for help

problem-reference-missing = Enter the reference from your letter
problem-reference-length = Enter all eight letters and numbers of the reference, as they are on your letter
# Shown when a reference or code was tried too often, whether or not it is right.
problem-sign-in-rests = There were too many tries with this reference. Wait one hour, then try again, or ask your worker for a new letter

code-title = Enter your code
# We never say whether the reference is right. $minutes is a number.
code-lead = { $minutes ->
    [one] If your reference is right, we have sent a code to your email. It works once, for { $minutes } minute.
   *[other] If your reference is right, we have sent a code to your email. It works once, for { $minutes } minutes.
}
code-wait = It can take a minute or two. Look in your junk mail as well. The message does not say what it is about.
code-field = Your code
code-hint = Six numbers
code-sign-in = Sign in
code-again = Send a new code
code-none = If no code comes, ask your worker whether they have the right email for you.
problem-code-missing = Enter the code from our message
problem-code-wrong = That code did not work. Check it, or send a new code

# Only in the demonstration, where no mail goes out.
demo-code-here = This is a demonstration. No mail goes out, so we show the code here.
demo-code-link = See the code
demo-code-title = The code of the demonstration
demo-code-is = Your code is:
demo-code-use = Sign in with this code
demo-code-none = There is no code, because nobody in the demonstration has this reference. Go back and try one of those that were printed when it started.

# After signing out, and when a page was left open for too long.
closed-title = This page is closed
closed-text = Nobody can see your plan on this screen any more. Your phone may still list this page in its history.
closed-again = Sign in again

# The message that brings the code. It must not tell who it is from or what it is about: somebody else may read it.
mail-code-subject = Your code
# $code is six figures, $minutes a number.
mail-code-text = { $minutes ->
    [one] Your code is { $code }. It works once, for { $minutes } minute.
   *[other] Your code is { $code }. It works once, for { $minutes } minutes.
}
mail-code-not-you = If you did not ask for it, you do not need to do anything.
# The message to a team of workers when there is something new for them. It tells nothing of what it is.
mail-team-subject = Something new to read
mail-team-text = There is something new for your team. Sign in to read it:

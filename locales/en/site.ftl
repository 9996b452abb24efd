# The name of the site. "Family Hub" is the name of the council's service; "Nottingham" the city.
site-name = Family Hub Nottingham
# The title of a browser tab. $title is the name of the page.
title-of-page = { $title } – { site-name }
# Before the page's name when something has to be mended.
title-error = Error: { $title }
# The title of sensitive pages: it must not tell a person who looks at the screen what the page is about.
title-neutral = Your page
skip-to-content = Skip to main content
back = Back
change = Change
continue = Continue
save = Save
cancel = Cancel
yes = Yes
no = No
demo-label = Demonstration
demo-banner = This is a demonstration. The people in it are invented. Do not type anything real.

nav-label = Main
nav-find = Find help
nav-ask = Ask for help
nav-plan = Our plan
languages-label = Languages

# A big red button, always in reach. It leads to a weather page at once.
exit-this-page = Exit this page

home-title = Help for families in Nottingham
home-lead = Find a group, ask someone to help, or see your plan. It is free, and you do not need an account to look.
home-search-label = What are you looking for?
home-search-button = Search
home-find-title = Find help
home-find-text = Groups, advice and activities near you
home-ask-title = Ask for help
home-ask-text = Tell us what is going on. A person will read it
home-plan-title = Our plan
home-plan-text = See who is helping and what comes next
home-topics = What families look for

# One line on every page; followed by a link "Call 999".
urgent-strip = In danger now?
urgent-strip-call = Call 999
footer-hours = We read requests Monday to Friday, 8:30am to 4:50pm. At other times, ring if a child is not safe.
# Followed by the number 999.
footer-urgent-999 = Ring the police or an ambulance:
# Followed by a phone number.
footer-urgent-mash = If you are worried about a child, ring the city’s safeguarding team (MASH):
footer-urgent-link = Urgent help
footer-how-we-decide = How we decide who helps
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-about = About this site
footer-staff = For staff
footer-data = Contains public sector information licensed under the Open Government Licence v3.0, and Ordnance Survey, Royal Mail and National Statistics data.
# Shown only in languages that no native speaker has checked yet.
footer-not-reviewed = No native speaker has checked this translation yet. If something is not clear, choose English or ask for an interpreter.

phone-not-known = We do not have a phone number yet

error-summary-title = There is a problem
# Read out before an error message.
error-prefix = Error:

failure-not-found-title = Page not found
failure-not-found-text = If you typed the address, check that it is right. If you followed a link, the page may have moved.
failure-forbidden-title = You can’t open this page
failure-forbidden-text = It may belong to someone else, or your visit may have ended. Go back to the start and try again.
failure-too-many-title = Please wait a minute
failure-too-many-text = We had too many requests from your connection at once. Wait one minute, then try again. Nothing that you sent before is lost.
failure-too-large-title = That was too long
failure-too-large-text = Go back and send less text. Your words are still in the page that you came from.
failure-bad-title = We could not read that
failure-bad-text = Go back and try again. If it goes wrong again, ring us.
failure-sorry-title = Sorry, something went wrong on our side
failure-sorry-text = We have been told. Go back and try again in a few minutes. Nothing that we have confirmed to you is lost.
# Followed by a short code.
failure-reference = If you ring us about this, give this code:
failure-home = Go to the first page

urgent-title = Urgent help
urgent-lead = If someone is hurt, or in danger now, ring 999. You can do this from any phone, free.
urgent-silent = If you can’t speak, ring 999, wait, then press 55 on a mobile phone.

privacy-title = Privacy
privacy-1 = To look for help you do not tell us who you are, and we keep no list of what you searched for. When a search finds nothing, we count it, to learn what is missing. We keep its words only when at least 3 visits used them on one day, never words about danger or abuse, and nobody can tell whose they were.
privacy-2 = When you ask for help, we keep your answers locked (encrypted). Only the team that your request goes to can open it, and each time someone does, we write down who and when.
privacy-3 = We ask what we need to help you. The council does this as its duty to families, under the Children Acts of 1989 and 2004. That is the legal reason, not your consent. You can still say no to help at any time.
privacy-4 = If we think that a child is being badly hurt, or will be, we must tell other people who keep children safe, even if you do not agree. We tell you first when it is safe to.
privacy-5 = This site puts one small file (a cookie) on your phone while you fill in a form or sign in. It is gone when you leave the page with “Exit this page”, or after 20 minutes without a click. If you save a list, a second cookie opens it. That one is gone when you choose “Clear everything” or “Exit this page”, when you sign out, or 7 days after you last used the list. There are no other cookies and nobody follows you.
privacy-6 = You can ask to see what we hold about you, ask us to put it right, or complain. Within 30 days we tell you that we have your complaint. You can also complain to the Information Commissioner.

accessibility-title = Accessibility
accessibility-1 = We want everyone to be able to use this site: with the keyboard only, with a screen reader, with large text, and on an old phone without JavaScript.
accessibility-2 = We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Our tests check the main pages by machine. People with access needs have not tested it yet.
accessibility-3 = Translations that no native speaker has checked say so at the foot of the page.
accessibility-4 = If something does not work for you, ring the council’s main number and tell us. You can ask for large print, Easy Read, an interpreter or British Sign Language.

about-title = About this site
about-lead = This site helps families in Nottingham to find help, to ask for help and to see their plan.
about-sample = The services on this site are samples from public sources. Each one says where its facts come from and when. Ring before you go, until the hub has checked them.
about-words = Which languages are checked
about-reviewed = checked by a native speaker
about-not-reviewed = not yet checked by a native speaker

# Shown when a form has been open for a long time.
idle-title = Are you still there?
idle-text = To keep what you typed private, we will close this page soon.
idle-stay = Stay on this page
idle-gone = This page was closed to keep your words private. You can begin again.
letters-left = Letters left:
letters-over = Letters too many:

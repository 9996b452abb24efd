# Shown at once when somebody's words may mean that they, or a child, are in danger. Calm and warm; nobody is judged.
# Numbers are not written here; they come from the place's data and stand beside these words.

crisis-title = You can talk to someone now
# Followed by the link "Call 999".
crisis-now = Is someone in danger right now?
crisis-999 = Call 999

crisis-suicide-self-harm = If you want to die or hurt yourself
crisis-suicide-self-harm-text = You do not have to carry this alone. These people listen, day and night. They help too if you are worried about someone else.

crisis-domestic-abuse = If someone at home scares, hurts or controls you
crisis-domestic-abuse-text = It is not your fault. If you call 999 and cannot speak, press 55. Call when it is safe. “Exit this page” takes you away from here at once.

crisis-sexual-abuse = If someone did something sexual that you did not want
crisis-sexual-abuse-text = It is not your fault, however long ago it was. You can talk about it without giving your name.

crisis-child-in-danger = If a child is being hurt or is not safe
crisis-child-in-danger-text = Tell someone who can help, even if you are not sure. You do not have to give your name.

# One line for each front door: whom it is for, and when.
crisis-door-nhs-111 = then choose option 2: mental health crisis, any age, day and night
crisis-door-samaritans = for anyone, day and night, free
crisis-door-childline = for anyone under 19, day and night, free
crisis-door-shout = by text message, day and night
crisis-door-juno = for women, teenagers and children, day and night, free
crisis-door-equation = for men
crisis-door-da-helpline = for women, anywhere in the country, day and night, free
crisis-door-mens-advice-line = for men, anywhere in the country, free
crisis-door-forced-marriage-unit = if someone makes you marry, Monday to Friday, 9am to 5pm
crisis-door-rape-crisis = for anyone aged 16 or over, day and night, free
crisis-door-mash = for a child in the city; at night and weekends, emergencies only
crisis-door-nspcc = for adults who worry about a child

# Front doors and helplines. For each: its name, what it is for, and when it answers.
# Numbers are not written here; they come from the place's data and are shown beside these words.
# `.words`: what people call it when they look for its number; commas between.

contact-police-999 = 999
    .words = police, ambulance, fire brigade, emergency number, emergency services
contact-police-999-what = Police, ambulance or fire, when someone is in danger now. If you cannot speak, press 55 when asked.
contact-police-999-when = Any time, day or night

contact-police-101 = Police, not an emergency
    .words = police
contact-police-101-what = To tell the police about a crime or a worry when nobody is in danger now.
contact-police-101-when = Any time, day or night

contact-nhs-111 = NHS 111
    .words = nhs 111, call 111, 111 option 2
contact-nhs-111-what = Medical help that can't wait but is not a 999 emergency. Choose option 2 for a mental health crisis, at any age.
contact-nhs-111-when = Any time, day or night

# MASH: multi-agency safeguarding hub. Keep the letters: people hear them from schools and doctors.
contact-mash = The city’s safeguarding team (MASH)
    .words = mash, social services, report a child, safeguarding team
contact-mash-what = When you worry that a child in the city is being hurt or is not safe. You can call about your own family or another. You don’t have to give your name.
contact-mash-when = Monday to Friday, 8:30am to 4:50pm. At other times the same number is for emergencies about a child’s safety only.

contact-county-mash = Nottinghamshire County Council’s safeguarding team
contact-county-mash-what = Help and worries about a child who lives in the county, outside the city.
contact-county-mash-when = Monday to Friday, in office hours

contact-county-out-of-hours = Nottinghamshire County Council, out of hours
contact-county-out-of-hours-what = Emergencies about a child’s safety in the county when the offices are closed.
contact-county-out-of-hours-when = Evenings, nights, weekends and bank holidays

contact-find-council = Find your local council
contact-find-council-what = The council for the place where the child lives, and its children’s services.
contact-find-council-when = Any time, online

# For children in care who live here but were placed by a council elsewhere.
contact-placing-council = The council that looks after the child
contact-placing-council-what = If a child in care lives here but another council arranged it, that council must know too. Call the social worker or the fostering team you deal with, or find the council here.
contact-placing-council-when = Each council has its own hours

contact-childline = Childline
    .words = childline, child line
contact-childline-what = For anyone under 19. Talk or chat online about anything. It is free and does not show on the phone bill.
contact-childline-when = Any time, day or night

contact-nspcc = NSPCC helpline
    .words = nspcc
contact-nspcc-what = For adults who worry about a child. You can ask for advice and you don’t have to give your name.
contact-nspcc-when = Email any time. Check the website for phone hours.

contact-samaritans = Samaritans
    .words = samaritans, samaritan
contact-samaritans-what = Someone who listens when things are too much, at any age. It is free.
contact-samaritans-when = Any time, day or night

contact-shout = Shout
    .words = text shout, shout text
contact-shout-what = Support by text message when you are struggling. It is free on most networks.
contact-shout-when = Any time, day or night

contact-juno = Juno Women’s Aid
    .words = juno, womens aid, women aid
contact-juno-what = For women, children and teenagers who live with abuse or control at home, or have done. Free, in the city and the county.
contact-juno-when = Any time, day or night

contact-equation = Equation
    .words = equation nottingham, equation men
contact-equation-what = For men who live with abuse or control at home, or have done.
contact-equation-when = Check the website for hours

contact-da-helpline = National Domestic Abuse Helpline
    .words = domestic abuse helpline, domestic violence helpline
contact-da-helpline-what = Free advice for women who are afraid of someone at home, and for people who worry about them.
contact-da-helpline-when = Any time, day or night

contact-mens-advice-line = Men’s Advice Line
    .words = mens advice line
contact-mens-advice-line-what = Free advice for men who are afraid of someone at home.
contact-mens-advice-line-when = Check the website for hours

# CAMHS: child and adolescent mental health services. "Single point of access" is the official name of the phone line.
contact-camhs = Mental health help for children and young people
    .words = camhs
contact-camhs-what = One phone line for feelings, behaviour and mental health, up to 18 (the single point of access). Parents and young people can call without a letter from a doctor.
contact-camhs-when = Monday to Friday, in office hours

contact-citycare = Health visitors and school nurses (0 to 19)
contact-citycare-what = Feeding, sleep, growing, toilet training and other health questions, from before birth to 19. Ask your doctor’s surgery or your hub how to reach yours.
contact-citycare-when = Monday to Friday, in office hours

# The official name is SENDIASS. "Ask Us" is the local name.
contact-sendiass = Ask Us Nottinghamshire
    .words = sendiass, ask us nottinghamshire
contact-sendiass-what = Free advice about special educational needs and disabilities, school support and your rights (SENDIASS). In the city and the county.
contact-sendiass-when = Monday to Friday, in office hours

# "Local offer" is the name in law of the list of help for children with special educational needs and disabilities.
contact-send-local-offer = The SEND local offer
contact-send-local-offer-what = All the help in the city for children and young people with special educational needs or disabilities, up to 25.
contact-send-local-offer-when = Any time, online

contact-housing-aid = Housing Aid
    .words = housing aid
contact-housing-aid-what = If you have nowhere to stay, or may lose your home in the next 8 weeks. The sooner you call, the more they can do.
contact-housing-aid-when = Monday to Friday, in office hours

contact-nottingham-jobs = Nottingham Jobs
contact-nottingham-jobs-what = Help to find work or training, write a CV and get ready for an interview.
contact-nottingham-jobs-when = Any time, online

contact-prevent = ACT Early support line
contact-prevent-what = If you worry that someone you know is being drawn into extreme views or violence. Ask for advice in confidence; early help is not about getting anyone into trouble.
contact-prevent-when = Every day, 9am to 5pm

contact-anti-terrorism = Anti-terrorist hotline
contact-anti-terrorism-what = If you have seen or heard something that could be about a terrorist attack. If it can’t wait, call 999.
contact-anti-terrorism-when = Any time, day or night

contact-crimestoppers = Crimestoppers
    .words = crimestoppers, crime stoppers
contact-crimestoppers-what = To say what you know about a crime without giving your name.
contact-crimestoppers-when = Any time, day or night

contact-adult-safeguarding = The city’s adult social care team
contact-adult-safeguarding-what = When you worry that someone aged 18 or over who needs care or support is being hurt or is not safe.
contact-adult-safeguarding-when = 9am to 5pm

contact-supporting-families = Supporting Families
contact-supporting-families-what = Questions about a family worker you already have.
contact-supporting-families-when = Monday to Friday, in office hours

contact-safeguarding-partnership = The city’s safeguarding partnership
contact-safeguarding-partnership-what = For people who work with families: procedures, training, and what to do when services disagree.
contact-safeguarding-partnership-when = Monday to Friday, in office hours

contact-complaints = Complaints about children’s social care
    .words = complain, complaint
contact-complaints-what = If you are not happy with how the council’s children’s services helped you. Complaining will not change the help you get.
contact-complaints-when = Monday to Friday, in office hours

contact-council = Nottingham City Council
    .words = city council
contact-council-what = Everything else the council does. By text relay, dial 18001 before the number.
contact-council-when = Monday to Friday, in office hours

contact-rape-crisis = Rape and sexual abuse support line
    .words = rape crisis, rape helpline
contact-rape-crisis-what = For anyone aged 16 or over, if someone did something sexual that you did not want, however long ago. Free.
contact-rape-crisis-when = Any time, day or night

contact-forced-marriage-unit = Forced Marriage Unit
    .words = forced marriage unit
contact-forced-marriage-unit-what = If someone makes you marry or takes you abroad to marry, or you worry that this happens to somebody.
contact-forced-marriage-unit-when = Monday to Friday, 9am to 5pm

# A link that opens a text message. $number is the number to send it to.
contact-text = Text { $number }

# The four hubs, what is on in them, leaflets, and pages by topic and for some readers.

## All hubs, and one

hubs-title = Family hubs
hubs-lead = A family hub is a place where you can get help from before your child is born until they are 19, or 25 if they have special needs or a disability.
hubs-which = Which hub looks after my area?
# $hub is the hub's name, $wards a list of parts of the city.
hubs-area-of = { $hub }: { $wards }
hubs-area = Parts of the city it looks after
hubs-where = Where it is
hubs-phone = Phone
# Nobody has given us the number yet.
hubs-phone-none = Not known yet. You can send a request on this website.
hubs-known-as = Also called
hubs-directions = Get directions (opens a map)
hubs-meet = Who you can meet there
hubs-meet-early-help = Family workers who give early help
hubs-meet-taf = Workers who bring the people who help you together (Team Around the Family)
hubs-meet-sessions = The people who run the sessions on this page
hubs-ask = Ask this hub for help
hubs-checked = From: { $source }. Looked up on { $date }.
hubs-week = What is on in the next 7 days
hubs-week-none = We do not know of anything in the next 7 days.
hubs-all-on = Everything that is on
hubs-leaflet = Print a leaflet (A4)
hubs-leaflet-folded = Print a leaflet to fold (A5)

## What is on

on-title = What’s on
on-lead = Sessions at the family hubs, day by day.
on-hub = Hub
on-hub-any = All hubs
on-age = Child’s age
on-age-any = Any age
on-time = Time of day
on-time-any = Any time
on-time-morning = Morning (before 12)
on-time-afternoon = Afternoon (12 to 5)
on-time-evening = Evening (after 5)
on-free = Free sessions only
on-show = Show
on-none = Nothing is on in these 7 days for what you chose.
on-none-drop = Show everything in these days
on-next = Next 7 days
on-previous = 7 days before
on-pages = Other weeks
on-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
# $from and $to are dates.
on-range = { $from } to { $to }
on-ask-week = These also take place. Ask them on which days.
# $from and $to are times of day.
on-times = { $from } to { $to }
on-left-out = We left out a part of the address that we did not understand.

## Leaflets

leaflet-title = { $hub }: leaflet
leaflet-print-hint = Print this page on A4 paper.
leaflet-fold-hint = Print both pages on one A4 sheet, both sides, turned at the short edge. Then fold it in the middle.
leaflet-lead = Help for families. It is free. You can ask for yourself.
leaflet-you-can = What you can do
leaflet-do-find = Find groups, advice and activities near you
leaflet-do-ask = Ask for help. A person reads it and gets in touch the way that is safe for you
leaflet-do-plan = See your plan: who helps you, and what comes next
leaflet-scan = Scan this with a phone, or go to
leaflet-week = A usual week
leaflet-danger = If someone is in danger now, ring 999.
leaflet-child = Worried that a child is not safe? Ring { $phone }.
leaflet-languages = This leaflet in other languages
leaflet-made = Printed from this website on { $date }. Times can change: ask before you go.

## Topics

topic-lead = Groups and services for this topic, for families in Nottingham.
topic-all = { $count ->
    [one] See it with filters
   *[other] See all { $count } with filters
}
topic-none = We do not know of a service for this yet.
topic-help-now = Talk to someone now
topic-next-to = Related topics
topic-ask-title = Not what you need?
topic-ask = You can ask a family hub for help. A person will read it.

## For young people, in their own voice

young-title = Under 18? This page is for you
young-lead = Whatever is going on, you can ask for help. You do not need a parent to look around here, and nobody will be cross with you for asking.
young-now = Talk to someone today
young-rights = You have a right to be safe. Nobody is allowed to hurt you, at home, at school, online or anywhere else.
young-do = Things to do and people to meet
young-do-activities = Clubs and things to do
young-do-sports = Sports
young-do-music = Music, art and dance
young-do-advice = Advice for young people
young-head = School, feelings and what is next
young-do-feelings = Feelings and mental health
young-do-bullying = Bullying, at school or online
young-do-college = College, training and jobs
young-do-carers = I look after someone at home
young-do-drugs = Drugs, drink and smoking
young-ask-title = Ask us yourself
young-ask = If you are 13 or over you can write to us yourself. If you are younger, ring Childline or tell a grown-up you trust, like a teacher. They will help you.
young-ask-button = Ask for help
young-private = We keep what you write private. If we think someone could get hurt, we have to tell people who can keep you safe. We try to tell you first.
young-plan = Do you already have a plan with us? You can see it and tick off your own steps.

## SEND: special educational needs and disabilities

send-title = Special needs and disabilities (SEND)
send-lead = For children and young people with special needs or disabilities, up to 25, and for their families. You do not need a diagnosis to ask for help.
send-topics = Find help by topic
send-advice = Advice that does not take sides
send-outcomes = What families and young people here asked for
send-outcomes-lead = Families, young people and services in Nottingham agreed that every child with special needs should be able to say:
send-outcome-1 = I am listened to and heard
send-outcome-2 = I am the healthiest I can be
send-outcome-3 = I am safe and I feel safe
send-outcome-4 = I am accepted and valued
send-outcome-5 = I enjoy life and have fun
send-outcome-6 = I am prepared for my future
send-groups = Groups and services

## Lists of ways in

more-pages = More ways in
young-link = For young people
topics-title = All topics

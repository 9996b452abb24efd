# Hubs, teams and the short lists of the place and its listings.

# The four family hubs.
hub-bestwood = Bestwood family hub
hub-broxtowe = Broxtowe family hub
hub-hyson-green = Hyson Green family hub
hub-meadows = Meadows family hub

# Teams that read requests. They stand in sentences such as "Your request goes to …".
team-mash = the city’s safeguarding team (MASH)
team-adolescence = the city’s team for young people from 10 up (the Adolescence Service)
team-hub-bestwood = the Bestwood family hub
team-hub-broxtowe = the Broxtowe family hub
team-hub-hyson-green = the Hyson Green family hub
team-hub-meadows = the Meadows family hub

# The districts of Nottinghamshire around the city. "Broxtowe borough" is not the Broxtowe estate, which is in the city.
district-ashfield = Ashfield
district-bassetlaw = Bassetlaw
district-broxtowe-borough = Broxtowe borough (Beeston, Stapleford, Kimberley, Eastwood)
district-gedling = Gedling
district-mansfield = Mansfield
district-newark-sherwood = Newark and Sherwood
district-rushcliffe = Rushcliffe

# Who may be asked to share what they know about a family. Each is a choice on the agreements page.
agency-social-care = Social care
agency-police = The police
agency-courts = The courts
agency-probation = Probation
agency-employment = Jobcentre and work services
agency-antisocial-behaviour = The council’s antisocial behaviour team
agency-domestic-abuse = Domestic abuse services
agency-substance-use = Drug and alcohol services
agency-attendance-behaviour = The school attendance and behaviour service
agency-vulnerable-children = Services for children who need extra protection
agency-health = Health services, such as your doctor, midwife or health visitor

# Who a listing is for.
audience-everyone = Everyone
audience-parents = Parents and carers
audience-dads = Dads and male carers
audience-pregnant = During pregnancy
audience-young-people = Young people
# SEND: special educational needs and disabilities. Parents know the letters.
audience-send = Children and young people with special needs or disabilities (SEND)
# People who look after a child or adult who is ill or disabled.
audience-carers = People who care for someone
audience-young-carers = Children and young people who care for someone

# How help reaches people.
way-place = In person
way-online = Online
way-phone = By phone
way-home = In your home

# What a building has.
access-step-free = No steps
access-accessible-toilet = Accessible toilet
# Changing Place: a larger toilet with a hoist and a changing bench. The official name keeps its capitals.
access-changing-place = Changing Place toilet with a hoist
access-hearing-loop = Hearing loop
access-parking = Parking

# How people join.
join-drop-in = Just turn up
join-book = Book a place first
join-self-referral = Contact them yourself
join-referral = Ask a professional to put you in touch, for example your school or doctor

# How often.
every-week = Every week
every-fortnight = Every two weeks
every-weeks =
    { $weeks ->
        [one] Every week
       *[other] Every { $weeks } weeks
    }
every-month = Every month
every-once = Once only

# Who runs it.
provider-council = Council
provider-nhs = NHS
provider-charity = Charity
provider-school = School or college
provider-faith = Faith group
provider-community = Community group
provider-business = Business

# Beside a fact or a listing.
status-sample = Sample – not verified
status-confirmed = Confirmed

# Headings and categories of the directory. `.words` are what people type when they look for it, separated by commas:
# everyday words, common misspellings, short forms and old names of services. They are searched, never shown.
# Don't translate them word for word; write what people say in your language.

heading-activities = Activities, clubs and groups
heading-family-support = Family support
heading-health = Health
heading-pregnancy-early-years = Pregnancy, birth and early years
# SEND: special educational needs and disabilities. Parents know the letters.
heading-send = Special needs and disabilities (SEND)
heading-transport = Getting around
heading-money-work-learning = Food, work and learning
heading-home-community = Home and community
heading-young-people = Young people
heading-school-childcare = School and childcare
heading-looking-after-yourself = Looking after yourself

## Activities, clubs and groups

category-activity-groups = Things to do
    .words = activities, hobbies, crafts, cooking, gardening, days out, free activities, scouts, guides, brownies, cubs, coding, chess, bored
category-before-after-school-clubs = Before and after school clubs
    .words = breakfast club, after school, wraparound, wrap around care, homework club, pick up
category-holiday-clubs = Holiday clubs
    .words = half term, summer holidays, Easter holidays, HAF, holiday activities and food, play scheme, playscheme, summer camp
category-music-arts-dance = Music, arts and dance
    .words = singing, choir, guitar, piano, drums, drama, theatre, acting, drawing, painting, ballet, street dance, rap, DJ
category-parent-baby-toddler-groups = Parent, baby and toddler groups
    .words = stay and play, playgroup, baby group, toddler group, baby massage, baby sensory, rhyme time, story time, messy play, tots, mums and tots, dads group, soft play, Sure Start, children’s centre
category-pre-school-playgroups = Pre-school playgroups
    .words = preschool, nursery, play group, getting ready for school, 2 year olds, 3 year olds
category-sports = Sports
    .words = football, judo, boxing, swimming, karate, martial arts, gymnastics, basketball, cricket, running, skateboarding, fitness, exercise, gym, leisure centre

## Family support

category-bullying = Bullying and online bullying
    .words = bullied, bully, picked on, called names, cyberbullying, nasty messages, online safety, no friends at school, racism at school
category-debt-welfare-advice = Debt and benefits advice
    .words = debt, bills, bailiffs, loan shark, owe money, skint, can’t pay, Citizens Advice, PIP, DLA, appeal, arrears, gas and electric
category-domestic-abuse = Domestic abuse
    .words = domestic violence, DV, hits me, scared of my partner, controlling, coercive control, refuge, women’s aid, abusive, forced marriage, honour, stalking, child hits me
category-intensive-family-support = One-to-one support for families
    .words = family support worker, key worker, early help, family help, targeted support, Priority Families, Supporting Families, Troubled Families, family intervention project, FIP, family worker, can’t cope
category-money-benefits-housing = Money, benefits and housing
    .words = Universal Credit, benefits, child benefit, housing benefit, council tax, rent, skint, broke, no money, grants, school uniform, free school meals, Healthy Start
category-parenting-support = Parenting support
    .words = naughty, kicking off, tantrums, meltdowns, won’t listen, behaviour, bedtime, sleep, parenting course, parenting class, Triple P, Incredible Years, shouting, discipline, routine, teenager out of control
category-parental-conflict = When parents argue
    .words = arguing, rows, fighting, relationship problems, couples counselling, mediation, reducing parental conflict, getting on with my ex
category-separation = Separating or separated parents
    .words = divorce, split up, break up, custody, contact with my child, child arrangements, access, single parent, lone parent, child maintenance, CSA
category-stopping-smoking = Stopping smoking
    .words = quit smoking, vaping, vape, cigarettes, smoke free, nicotine
category-substance-use = Drugs and alcohol
    .words = drugs, alcohol, drinking, weed, cannabis, addiction, alcoholic, drunk, substance misuse, needle exchange, rehab, partner drinks, gambling
category-targeted-youth-support = One-to-one support for young people
    .words = youth worker, mentor, mentoring, gangs, county lines, exploitation, going missing, knife, grooming, Adolescence Service, edge of care
category-youth-justice = Youth justice
    .words = youth offending, YOT, YJS, arrested, court, police, in trouble with the police, probation, caution

## Health

category-hearing-sight = Hearing and sight
    .words = eye test, glasses, optician, hearing test, hearing aids, deaf, blind, glue ear
category-mental-health = Mental health and feelings
    .words = anxiety, anxious, depression, depressed, sad, angry, anger, stress, panic, self-harm, self harm, suicidal, CAMHS, counselling, counsellor, therapy, worried, low mood, eating disorder, Kooth, talking therapy, trauma
category-nutrition-weight = Food, weight and healthy eating
    .words = healthy eating, overweight, obesity, losing weight, fussy eater, picky eater, diet, cooking on a budget, vitamins, weaning
category-oral-health = Teeth and mouth
    .words = dentist, teeth, tooth, toothache, brushing, dummy
category-public-health = Staying healthy
    .words = vaccinations, jabs, immunisations, sexual health, contraception, school nurse, bedwetting, wetting the bed, potty training, toilet training, head lice, nits, asthma

## Pregnancy, birth and early years

category-birth-registration = Registering a birth
    .words = birth certificate, register baby, registrar, registry office
category-early-language = Early talking and language
    .words = not talking, late talker, speech, first words, chatter, reading to baby, Dolly Parton, books for babies, story time
category-health-visiting = Health visitors
    .words = health visitor, baby clinic, weighing, weigh in, red book, 0-19, newborn, two year check, nappies, baby bank
category-infant-feeding = Feeding your baby
    .words = breastfeeding, breast feeding, bottle, formula, milk, latch, weaning, tongue tie, breast pump
category-midwife-maternity = Midwives and maternity
    .words = pregnant, pregnancy, expecting, midwife, antenatal, birth, labour, scan, due date, having a baby, teenage pregnancy
category-perinatal-mental-health = Feelings in pregnancy and after birth
    .words = postnatal depression, PND, baby blues, birth trauma, not bonding, low after birth, miscarriage, baby loss

## Special needs and disabilities (SEND)

category-send-autism = Autism
    .words = autistic, ASD, ASC, Asperger’s, autism assessment, diagnosis, waiting list, neurodivergent, neurodiverse, spectrum
category-send-breaks-respite = Short breaks
    .words = respite, a break, overnight care, sitting service, holiday, day out, carers break, direct payments
category-send-early-years = SEND in the early years
    .words = special needs nursery, Portage, developmental delay, delay, toddler not walking, early support
category-send-parent-groups = Groups for parents of children with SEND
    .words = parent carer forum, Rainbow, support group, other parents, SENDIASS, EHCP, education health and care plan, local offer, SENCO, IRIS
category-send-hearing = Deaf and hard of hearing children
    .words = deaf, hearing loss, hearing impairment, sign language, BSL, cochlear implant, hearing aids
category-send-learning-difficulties = Learning difficulties and disabilities
    .words = learning disability, dyslexia, dyspraxia, Down’s syndrome, global delay, slow learner, behind at school, special school
category-send-multi-sensory = Deafblind children and sensory needs
    .words = deafblind, multi-sensory impairment, sensory room, sensory processing, sensory play
category-send-other = Other special needs
    .words = rare condition, epilepsy, Tourette’s, tics, FASD, genetic, long-term illness, undiagnosed
category-send-physical = Physical disabilities
    .words = wheelchair, cerebral palsy, mobility, disabled, equipment, adaptations, hoist, muscular dystrophy
category-send-semh = ADHD, behaviour and feelings (SEMH)
    .words = ADHD, ADD, hyper, hyperactive, can’t concentrate, kicking off, naughty at school, excluded, meltdowns, ODD, PDA, emotional needs, medication
category-send-speech-language = Speech, language and communication
    .words = speech therapy, SALT, stammer, stutter, not talking, selective mutism, Makaton, communication aid
category-send-visual = Blind and partially sighted children
    .words = blind, sight loss, visual impairment, braille, guide dog, large print

## Getting around

category-community-transport = Community transport
    .words = bus, bus pass, lift, taxi, dial a ride, school transport, minibus, travel costs, tram

## Food, work and learning

category-food-essentials = Food and everyday essentials
    .words = food bank, foodbank, hungry, no food, food parcel, social supermarket, pantry, nappies, baby bank, clothes, school uniform, toiletries, period products, furniture, beds, warm space, community meal, skint, voucher, cost of living
category-work-cv = Work and CV
    .words = job, jobs, CV, interview, unemployed, out of work, Jobcentre, careers, apprenticeship, volunteering, zero hours, Nottingham Jobs, Futures, work experience, sacked, self-employed
category-adult-learning = Learning for adults
    .words = courses, college, English class, ESOL, learn English, maths, computers, digital skills, reading and writing, GCSE, qualifications, training, evening class

## Home and community

category-housing = Housing and homelessness
    .words = homeless, eviction, evicted, section 21, landlord, council house, Homelink, damp, mould, repairs, overcrowded, nowhere to live, sofa surfing, hostel, moving, kicked out, Nottingham City Homes, rent arrears, temporary accommodation
category-making-friends = Making friends
    .words = lonely, no friends, isolated, meet people, coffee morning, social group, befriending, new mum, connection, chat
category-places-to-go = Safe places to go
    .words = library, community centre, park, playground, youth club, safe space, warm space, somewhere to go, mosque, church, temple, gurdwara, family hub, children’s centre
category-new-to-nottingham = New to Nottingham or the UK
    .words = refugee, asylum, asylum seeker, immigration, visa, no recourse to public funds, NRPF, interpreter, translation, migrant, just moved, Ukraine, Hong Kong
category-crime-asb = Crime and antisocial behaviour
    .words = antisocial behaviour, ASB, neighbours, noisy neighbours, noise, hate crime, racism, victim, knife crime, vandalism, harassment, report a crime, drug dealing

## Young people

category-young-people-advice = Advice for young people
    .words = youth club, Base 51, someone to talk to, LGBT, LGBTQ, gay, trans, sexual health, relationships, leaving care, care leaver, my rights, advice, worried about home
category-training-college = College, training and apprenticeships
    .words = NEET, sixth form, college, apprenticeship, traineeship, T levels, after GCSEs, careers advice, first job, CV, university, 16 to 25
category-young-carers = Young carers
    .words = young carer, caring for mum, caring for dad, looking after parent, looking after brother, looking after sister, sibling carer

## School and childcare

category-childcare = Childcare
    .words = childminder, nursery, nursery place, free childcare, 15 hours, 30 hours, funded hours, creche, babysitter, day care
category-school-attendance = School and attendance
    .words = won’t go to school, school refusal, not going to school, truancy, truant, bunking off, skipping school, attendance, fine, excluded, exclusion, suspended, school place, admissions, home education, EBSA, part-time timetable

## Looking after yourself

category-carer-wellbeing = Support for parents and carers
    .words = tired, exhausted, burnt out, burned out, stressed, can’t cope, overwhelmed, me time, carers, carer’s allowance, wellbeing, peer support, kinship, grandparents, foster carers
category-bereavement = When someone dies
    .words = bereaved, bereavement, death, died, grief, grieving, loss, funeral, parent died, baby died, suicide
category-sexual-abuse = After rape or sexual abuse
    .words = rape, raped, sexual abuse, sexually abused, sexual assault, sexual violence, molested, incest, groomed, survivors

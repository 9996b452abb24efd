# Not yet reviewed by a native speaker.

# Names of hubs and districts stay as on the signs.
hub-bestwood = Bestwood Family Hub
hub-broxtowe = Broxtowe Family Hub
hub-hyson-green = Hyson Green Family Hub
hub-meadows = Meadows Family Hub

team-mash = miejski zespół ochrony dzieci (MASH)
team-adolescence = miejski zespół dla młodych osób od 10 lat (Adolescence Service)
team-hub-bestwood = centrum rodzinne Bestwood Family Hub
team-hub-broxtowe = centrum rodzinne Broxtowe Family Hub
team-hub-hyson-green = centrum rodzinne Hyson Green Family Hub
team-hub-meadows = centrum rodzinne Meadows Family Hub

district-ashfield = Ashfield
district-bassetlaw = Bassetlaw
district-broxtowe-borough = Broxtowe Borough (Beeston, Stapleford, Kimberley, Eastwood)
district-gedling = Gedling
district-mansfield = Mansfield
district-newark-sherwood = Newark and Sherwood
district-rushcliffe = Rushcliffe

agency-social-care = Opieka społeczna (social care)
agency-police = Policja
agency-courts = Sądy
agency-probation = Kuratorzy sądowi (Probation)
agency-employment = Jobcentre i urzędy do spraw pracy
agency-antisocial-behaviour = Zespół urzędu miasta do spraw zakłócania spokoju (antisocial behaviour)
agency-domestic-abuse = Organizacje, które pomagają przy przemocy domowej
agency-substance-use = Pomoc w sprawach narkotyków i alkoholu
agency-attendance-behaviour = Zespół do spraw obecności w szkole i zachowania
agency-vulnerable-children = Pomoc dla dzieci, które potrzebują dodatkowej ochrony
agency-health = Służba zdrowia, na przykład lekarz, położna lub pielęgniarka środowiskowa (health visitor)

audience-everyone = Dla wszystkich
audience-parents = Rodzice i opiekunowie
audience-dads = Ojcowie i inni mężczyźni, którzy opiekują się dziećmi
audience-pregnant = W czasie ciąży
audience-young-people = Młodzież
audience-send = Dzieci i młodzież ze specjalnymi potrzebami lub niepełnosprawnością (SEND)
audience-carers = Osoby, które się kimś opiekują
audience-young-carers = Dzieci i młodzież, które się kimś opiekują

way-place = Na miejscu
way-online = Przez internet
way-phone = Przez telefon
way-home = W Twoim domu

access-step-free = Bez schodów
access-accessible-toilet = Toaleta dla osób z niepełnosprawnością
access-changing-place = Toaleta Changing Place z podnośnikiem
access-hearing-loop = Pętla dla osób słabosłyszących
access-parking = Parking

join-drop-in = Po prostu przyjdź
join-book = Najpierw zarezerwuj miejsce
join-self-referral = Skontaktuj się z nimi
join-referral = Poproś specjalistę o skierowanie, na przykład w szkole lub u lekarza

every-week = Co tydzień
every-fortnight = Co dwa tygodnie
every-weeks =
    { $weeks ->
        [one] Co tydzień
        [few] Co { $weeks } tygodnie
        [many] Co { $weeks } tygodni
       *[other] Co { $weeks } tygodnia
    }
every-month = Co miesiąc
every-once = Tylko raz

provider-council = Urząd miasta (council)
provider-nhs = NHS
provider-charity = Organizacja charytatywna
provider-school = Szkoła lub college
provider-faith = Wspólnota religijna
provider-community = Grupa lokalna
provider-business = Firma

status-sample = Przykład – niesprawdzone
status-confirmed = Potwierdzone

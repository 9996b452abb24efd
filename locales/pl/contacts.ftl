# Not yet reviewed by a native speaker.

contact-police-999 = 999
    .words = policja, policję, policji, pogotowie, karetka, straż pożarna, numer alarmowy
contact-police-999-what = Policja, karetka lub straż pożarna, kiedy ktoś jest teraz w niebezpieczeństwie. Jeśli nie możesz mówić, naciśnij 55, gdy usłyszysz taką prośbę.
contact-police-999-when = O każdej porze, w dzień i w nocy

contact-police-101 = Policja – sprawy, które nie są nagłe
    .words = policja, policję, policji
contact-police-101-what = Żeby powiedzieć policji o przestępstwie albo o tym, co Cię martwi, kiedy nikt nie jest teraz w niebezpieczeństwie.
contact-police-101-when = O każdej porze, w dzień i w nocy

contact-nhs-111 = NHS 111
    .words = nhs
contact-nhs-111-what = Pomoc medyczna, która nie może czekać, ale nie wymaga numeru 999. W kryzysie psychicznym, w każdym wieku, wybierz opcję 2.
contact-nhs-111-when = O każdej porze, w dzień i w nocy

contact-mash = Miejski zespół ochrony dzieci (MASH)
    .words = opieka społeczna, socjal
contact-mash-what = Kiedy martwisz się, że ktoś krzywdzi dziecko w mieście albo że dziecko nie jest bezpieczne. Możesz zadzwonić w sprawie swojej lub innej rodziny. Nie musisz podawać nazwiska.
contact-mash-when = Od poniedziałku do piątku, od 8:30 do 16:50. O innej porze ten sam numer jest tylko do nagłych spraw, gdy chodzi o bezpieczeństwo dziecka.

contact-county-mash = Zespół ochrony dzieci hrabstwa (Nottinghamshire County Council)
contact-county-mash-what = Pomoc i obawy o dziecko, które mieszka w hrabstwie, poza miastem.
contact-county-mash-when = Od poniedziałku do piątku, w godzinach pracy

contact-county-out-of-hours = Nottinghamshire County Council, poza godzinami pracy
contact-county-out-of-hours-what = Nagłe sprawy, gdy chodzi o bezpieczeństwo dziecka w hrabstwie, a biura są zamknięte.
contact-county-out-of-hours-when = Wieczorem, w nocy, w weekendy i dni ustawowo wolne (bank holidays)

contact-find-council = Znajdź swój urząd (council)
contact-find-council-what = Urząd dla miejsca, w którym mieszka dziecko, i jego dział pomocy dzieciom.
contact-find-council-when = O każdej porze, przez internet

contact-placing-council = Urząd (council), który opiekuje się dzieckiem
contact-placing-council-what = Jeśli dziecko w pieczy zastępczej (in care) mieszka tutaj, ale umieścił je tu inny urząd, ten urząd też musi o tym wiedzieć. Zadzwoń do pracownika socjalnego lub zespołu rodzin zastępczych, z którym masz kontakt, albo znajdź urząd tutaj.
contact-placing-council-when = Każdy urząd ma swoje godziny pracy

contact-childline = Childline
    .words = telefon dla dzieci, telefon zaufania dla dzieci
contact-childline-what = Dla każdego, kto ma mniej niż 19 lat. Zadzwoń albo napisz na czacie o czymkolwiek. To jest bezpłatne i nie pokazuje się na rachunku za telefon.
contact-childline-when = O każdej porze, w dzień i w nocy

contact-nspcc = Telefon pomocy NSPCC
    .words = nspcc
contact-nspcc-what = Dla dorosłych, którzy martwią się o dziecko. Możesz poprosić o radę i nie musisz podawać nazwiska.
contact-nspcc-when = E-mail o każdej porze. Godziny telefonu sprawdź na stronie.

contact-samaritans = Samaritans
    .words = samarytanie, telefon zaufania
contact-samaritans-what = Ktoś, kto Cię wysłucha, gdy jest Ci za ciężko, w każdym wieku. To jest bezpłatne.
contact-samaritans-when = O każdej porze, w dzień i w nocy

contact-shout = Shout
    .words = sms shout
contact-shout-what = Wsparcie przez SMS, gdy jest Ci trudno. W większości sieci bezpłatne.
contact-shout-when = O każdej porze, w dzień i w nocy

contact-juno = Juno Women’s Aid
    .words = pomoc dla kobiet
contact-juno-what = Dla kobiet, dzieci i nastolatków, którzy żyją albo żyli z przemocą lub kontrolą w domu. Bezpłatnie, w mieście i w hrabstwie.
contact-juno-when = O każdej porze, w dzień i w nocy

contact-equation = Equation
    .words = equation dla mężczyzn
contact-equation-what = Dla mężczyzn, którzy żyją albo żyli z przemocą lub kontrolą w domu.
contact-equation-when = Godziny sprawdź na stronie

contact-da-helpline = National Domestic Abuse Helpline
    .words = niebieska linia, telefon przemoc domowa
contact-da-helpline-what = Bezpłatne porady dla kobiet, które boją się kogoś w domu, i dla osób, które się o nie martwią.
contact-da-helpline-when = O każdej porze, w dzień i w nocy

contact-mens-advice-line = Men’s Advice Line
    .words = pomoc dla mężczyzn
contact-mens-advice-line-what = Bezpłatne porady dla mężczyzn, którzy boją się kogoś w domu.
contact-mens-advice-line-when = Godziny sprawdź na stronie

contact-camhs = Pomoc psychologiczna dla dzieci i młodzieży
    .words = camhs
contact-camhs-what = Jeden numer w sprawach uczuć, zachowania i zdrowia psychicznego, do 18 lat (Single Point of Access). Rodzice i młodzież mogą dzwonić bez skierowania od lekarza.
contact-camhs-when = Od poniedziałku do piątku, w godzinach pracy

contact-citycare = Pielęgniarki środowiskowe (health visitors) i szkolne, 0–19 lat
contact-citycare-what = Karmienie, sen, rozwój, nauka korzystania z nocnika i inne pytania o zdrowie, od czasu przed narodzinami do 19 lat. Zapytaj w swojej przychodni (GP) albo w centrum rodzinnym (Family Hub), jak się z nimi skontaktować.
contact-citycare-when = Od poniedziałku do piątku, w godzinach pracy

contact-sendiass = Ask Us Nottinghamshire
    .words = sendiass
contact-sendiass-what = Bezpłatne porady o specjalnych potrzebach edukacyjnych i niepełnosprawności, o wsparciu w szkole i o Twoich prawach (SENDIASS). W mieście i w hrabstwie.
contact-sendiass-when = Od poniedziałku do piątku, w godzinach pracy

contact-send-local-offer = SEND Local Offer
contact-send-local-offer-what = Cała pomoc w mieście dla dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością, do 25 lat.
contact-send-local-offer-when = O każdej porze, przez internet

contact-housing-aid = Housing Aid
    .words = housing aid
contact-housing-aid-what = Jeśli nie masz gdzie mieszkać albo możesz stracić dom w ciągu najbliższych 8 tygodni. Im wcześniej zadzwonisz, tym więcej mogą zrobić.
contact-housing-aid-when = Od poniedziałku do piątku, w godzinach pracy

contact-nottingham-jobs = Nottingham Jobs
contact-nottingham-jobs-what = Pomoc w znalezieniu pracy lub szkolenia, napisaniu CV i przygotowaniu się do rozmowy o pracę.
contact-nottingham-jobs-when = O każdej porze, przez internet

contact-prevent = Telefon wsparcia ACT Early
contact-prevent-what = Jeśli martwisz się, że ktoś, kogo znasz, jest wciągany w skrajne poglądy lub przemoc. Poproś o radę, rozmowa jest poufna. Wczesna pomoc nie jest po to, żeby ktoś miał kłopoty.
contact-prevent-when = Codziennie, od 9:00 do 17:00

contact-anti-terrorism = Telefon antyterrorystyczny (Anti-Terrorist Hotline)
contact-anti-terrorism-what = Jeśli wiesz o czymś, co może dotyczyć zamachu terrorystycznego. Jeśli to nie może czekać, zadzwoń pod 999.
contact-anti-terrorism-when = O każdej porze, w dzień i w nocy

contact-crimestoppers = Crimestoppers
    .words = crimestoppers
contact-crimestoppers-what = Żeby powiedzieć, co wiesz o przestępstwie, bez podawania nazwiska.
contact-crimestoppers-when = O każdej porze, w dzień i w nocy

contact-adult-safeguarding = Miejski zespół opieki społecznej dla dorosłych (adult social care)
contact-adult-safeguarding-what = Kiedy martwisz się, że ktoś w wieku 18 lat lub więcej, kto potrzebuje opieki lub wsparcia, jest krzywdzony albo nie jest bezpieczny.
contact-adult-safeguarding-when = Od 9:00 do 17:00

contact-supporting-families = Supporting Families
contact-supporting-families-what = Pytania o asystenta rodziny (family worker), którego już masz.
contact-supporting-families-when = Od poniedziałku do piątku, w godzinach pracy

contact-safeguarding-partnership = Miejskie partnerstwo ochrony dzieci (safeguarding partnership)
contact-safeguarding-partnership-what = Dla osób, które pracują z rodzinami: procedury, szkolenia i co robić, gdy instytucje się nie zgadzają.
contact-safeguarding-partnership-when = Od poniedziałku do piątku, w godzinach pracy

contact-complaints = Skargi na opiekę społeczną dla dzieci
    .words = skarga, skargi
contact-complaints-what = Jeśli nie podoba Ci się, jak pomógł Ci dział urzędu miasta, który zajmuje się dziećmi. Skarga nie zmieni pomocy, którą dostajesz.
contact-complaints-when = Od poniedziałku do piątku, w godzinach pracy

contact-council = Urząd miasta (Nottingham City Council)
    .words = urząd miasta
contact-council-what = Wszystkie inne sprawy w urzędzie miasta. Dla osób niesłyszących (text relay): wybierz 18001 przed numerem.
contact-council-when = Od poniedziałku do piątku, w godzinach pracy

contact-rape-crisis = Telefon wsparcia po gwałcie i przemocy seksualnej (Rape and sexual abuse support line)
    .words = telefon gwałt
contact-rape-crisis-what = Dla każdego od 16 lat, jeśli ktoś zrobił Ci coś seksualnego wbrew Twojej woli, nawet dawno temu. Bezpłatnie.
contact-rape-crisis-when = O każdej porze, w dzień i w nocy

contact-forced-marriage-unit = Zespół do spraw przymusowych małżeństw (Forced Marriage Unit)
    .words = przymusowe małżeństwo telefon
contact-forced-marriage-unit-what = Jeśli ktoś zmusza Cię do ślubu albo wywozi za granicę na ślub, albo martwisz się, że spotyka to kogoś innego.
contact-forced-marriage-unit-when = Od poniedziałku do piątku, od 9:00 do 17:00

contact-text = Wyślij SMS: { $number }

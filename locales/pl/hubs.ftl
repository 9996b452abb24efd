# Not yet reviewed by a native speaker.

hubs-title = Centra rodzinne (Family Hubs)
hubs-lead = Centrum rodzinne to miejsce, w którym można dostać pomoc: od ciąży, aż dziecko skończy 19 lat, a przy specjalnych potrzebach lub niepełnosprawności 25 lat.
hubs-which = Które centrum jest dla mojej okolicy?
hubs-area-of = { $hub }: { $wards }
hubs-area = Dzielnice, którymi się zajmuje
hubs-where = Gdzie to jest
hubs-phone = Telefon
hubs-phone-none = Jeszcze nieznany. Możesz wysłać prośbę na tej stronie.
hubs-known-as = Inne nazwy
hubs-directions = Pokaż drogę (otwiera mapę)
hubs-meet = Kogo można tam spotkać
hubs-meet-early-help = Pracowników, którzy pomagają rodzinom na wczesnym etapie
hubs-meet-taf = Pracowników, którzy zbierają razem osoby pomagające rodzinie (Team Around the Family)
hubs-meet-sessions = Osoby, które prowadzą zajęcia z tej strony
hubs-ask = Poproś to centrum o pomoc
hubs-checked = Źródło: { $source }. Sprawdzono { $date }.
hubs-week = Co się dzieje w najbliższych 7 dniach
hubs-week-none = Nie wiemy o żadnych zajęciach w najbliższych 7 dniach.
hubs-all-on = Wszystkie zajęcia
hubs-leaflet = Drukuj ulotkę (A4)
hubs-leaflet-folded = Drukuj ulotkę do złożenia (A5)

on-title = Co się dzieje
on-lead = Zajęcia w centrach rodzinnych, dzień po dniu.
on-hub = Centrum
on-hub-any = Wszystkie centra
on-age = Wiek dziecka
on-age-any = Każdy wiek
on-time = Pora dnia
on-time-any = Dowolna pora
on-time-morning = Rano (przed 12)
on-time-afternoon = Po południu (od 12 do 17)
on-time-evening = Wieczorem (po 17)
on-free = Tylko bezpłatne
on-show = Pokaż
on-none = W tych 7 dniach nie ma nic, co pasuje do wyboru.
on-none-drop = Pokaż wszystko w tych dniach
on-next = Następne 7 dni
on-previous = Poprzednie 7 dni
on-pages = Inne tygodnie
on-count = { $count ->
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
on-range = { $from } – { $to }
on-ask-week = Odbywają się też te zajęcia. Zapytaj, w które dni.
on-times = { $from } – { $to }
on-left-out = Pominęliśmy część adresu, której nie rozumiemy.

leaflet-title = { $hub }: ulotka
leaflet-print-hint = Wydrukuj tę stronę na papierze A4.
leaflet-fold-hint = Wydrukuj obie strony na jednej kartce A4, dwustronnie, z obrotem wzdłuż krótszej krawędzi. Potem złóż ją w połowie.
leaflet-lead = Pomoc dla rodzin. Bezpłatnie. Możesz poprosić samodzielnie.
leaflet-you-can = Co możesz zrobić
leaflet-do-find = Znaleźć grupy, porady i zajęcia w okolicy
leaflet-do-ask = Poprosić o pomoc. Przeczyta to człowiek i odezwie się w sposób, który jest dla Ciebie bezpieczny
leaflet-do-plan = Zobaczyć swój plan: kto pomaga i co będzie dalej
leaflet-scan = Zeskanuj telefonem albo wejdź na stronę
leaflet-week = Zwykły tydzień
leaflet-danger = Jeśli komuś teraz coś grozi, zadzwoń pod 999.
leaflet-child = Boisz się, że dziecko nie jest bezpieczne? Zadzwoń: { $phone }.
leaflet-languages = Ta ulotka w innych językach
leaflet-made = Wydrukowano z tej strony { $date }. Godziny mogą się zmienić: zapytaj, zanim przyjdziesz.

topic-lead = Grupy i usługi na ten temat dla rodzin w Nottingham.
topic-all = { $count ->
    [one] Zobacz z filtrami
    [few] Zobacz wszystkie { $count } z filtrami
    [many] Zobacz wszystkie { $count } z filtrami
   *[other] Zobacz wszystkie { $count } z filtrami
}
topic-none = Nie znamy jeszcze usługi na ten temat.
topic-help-now = Porozmawiaj z kimś teraz
topic-next-to = Podobne tematy
topic-ask-title = To nie to, czego szukasz?
topic-ask = Możesz poprosić centrum rodzinne o pomoc. Przeczyta to człowiek.

young-title = Masz mniej niż 18 lat? Ta strona jest dla Ciebie
young-lead = Cokolwiek się dzieje, możesz poprosić o pomoc. Nie potrzebujesz rodzica, żeby tu zajrzeć, i nikt nie będzie zły, że pytasz.
young-now = Porozmawiaj z kimś dzisiaj
young-rights = Masz prawo do bezpieczeństwa. Nikomu nie wolno Cię krzywdzić: ani w domu, ani w szkole, ani w internecie, ani nigdzie indziej.
young-do = Co robić i kogo poznać
young-do-activities = Kluby i zajęcia
young-do-sports = Sport
young-do-music = Muzyka, plastyka i taniec
young-do-advice = Porady dla młodych
young-head = Szkoła, uczucia i co dalej
young-do-feelings = Uczucia i zdrowie psychiczne
young-do-bullying = Dokuczanie w szkole lub w internecie
young-do-college = College, nauka zawodu i praca
young-do-carers = Opiekuję się kimś w domu
young-do-drugs = Narkotyki, alkohol i palenie
young-ask-title = Napisz do nas
young-ask = Jeśli masz 13 lat lub więcej, możesz napisać do nas samodzielnie. Jeśli masz mniej, zadzwoń do Childline albo powiedz dorosłemu, któremu ufasz, na przykład nauczycielowi. Pomogą Ci.
young-ask-button = Poproś o pomoc
young-private = To, co napiszesz, zostaje u nas. Jeśli pomyślimy, że komuś może stać się krzywda, musimy powiedzieć osobom, które Cię ochronią. Postaramy się najpierw powiedzieć Tobie.
young-plan = Masz już u nas plan? Możesz go zobaczyć i odhaczać swoje kroki.

send-title = Specjalne potrzeby i niepełnosprawność (SEND)
send-lead = Dla dzieci i młodych osób do 25 lat ze specjalnymi potrzebami lub niepełnosprawnością oraz ich rodzin. Żeby poprosić o pomoc, diagnoza nie jest potrzebna.
send-topics = Znajdź pomoc według tematu
send-advice = Porady osób, które nie stoją po żadnej stronie
send-outcomes = O co prosiły tutejsze rodziny i młodzi
send-outcomes-lead = Rodziny, młodzi i instytucje w Nottingham uzgodnili, że każde dziecko ze specjalnymi potrzebami powinno móc powiedzieć:
send-outcome-1 = Jestem słuchane i słyszane
send-outcome-2 = Jestem tak zdrowe, jak to możliwe
send-outcome-3 = Jestem bezpieczne i czuję się bezpiecznie
send-outcome-4 = Jestem akceptowane i ważne
send-outcome-5 = Cieszę się życiem i dobrze się bawię
send-outcome-6 = Jestem gotowe na swoją przyszłość
send-groups = Grupy i usługi

more-pages = Więcej stron
young-link = Dla młodych
topics-title = Wszystkie tematy

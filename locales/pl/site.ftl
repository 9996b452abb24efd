# Not yet reviewed by a native speaker.

site-name = Family Hub Nottingham
title-of-page = { $title } – { site-name }
title-error = Błąd: { $title }
title-neutral = Twoja strona
skip-to-content = Przejdź do treści strony
back = Wstecz
change = Zmień
continue = Dalej
save = Zapisz
cancel = Anuluj
yes = Tak
no = Nie
demo-label = Wersja pokazowa
demo-banner = To jest wersja pokazowa. Osoby, które tu widzisz, są wymyślone. Nie wpisuj niczego prawdziwego.

nav-label = Menu główne
nav-find = Znajdź pomoc
nav-ask = Poproś o pomoc
nav-plan = Nasz plan
languages-label = Języki

exit-this-page = Opuść tę stronę

home-title = Pomoc dla rodzin w Nottingham
home-lead = Znajdź grupę, poproś kogoś o pomoc albo zobacz swój plan. To nic nie kosztuje. Żeby szukać, nie potrzebujesz konta.
home-search-label = Czego szukasz?
home-search-button = Szukaj
home-find-title = Znajdź pomoc
home-find-text = Grupy, porady i zajęcia w Twojej okolicy
home-ask-title = Poproś o pomoc
home-ask-text = Napisz nam, co się dzieje. Przeczyta to człowiek
home-plan-title = Nasz plan
home-plan-text = Zobacz, kto pomaga i co będzie dalej
home-topics = Czego szukają rodziny

urgent-strip = Ktoś jest teraz w niebezpieczeństwie?
urgent-strip-call = Zadzwoń pod 999
footer-hours = Prośby czytamy od poniedziałku do piątku, od 8:30 do 16:50. O innej porze zadzwoń, jeśli dziecko nie jest bezpieczne.
footer-urgent-999 = Zadzwoń po policję lub karetkę:
footer-urgent-mash = Jeśli martwisz się o dziecko, zadzwoń do miejskiego zespołu ochrony dzieci (MASH):
footer-urgent-link = Pilna pomoc
footer-how-we-decide = Jak decydujemy, kto pomoże
footer-privacy = Prywatność
footer-accessibility = Dostępność
footer-about = O tej stronie
footer-staff = Dla pracowników
footer-data = Zawiera informacje sektora publicznego na licencji Open Government Licence v3.0 oraz dane Ordnance Survey, Royal Mail i National Statistics.
footer-not-reviewed = Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. Jeśli coś jest niejasne, wybierz język angielski albo poproś o tłumacza.

phone-not-known = Nie mamy jeszcze numeru telefonu

error-summary-title = Coś trzeba poprawić
error-prefix = Błąd:

failure-not-found-title = Nie ma takiej strony
failure-not-found-text = Jeśli adres był wpisany ręcznie, sprawdź, czy jest poprawny. Jeśli otwierasz link, strona mogła zostać przeniesiona.
failure-forbidden-title = Nie możesz otworzyć tej strony
failure-forbidden-text = Może należeć do kogoś innego albo Twoja wizyta już się skończyła. Wróć na początek i spróbuj jeszcze raz.
failure-too-many-title = Poczekaj minutę
failure-too-many-text = Z Twojego połączenia przyszło zbyt wiele zapytań naraz. Poczekaj minutę i spróbuj jeszcze raz. Nic, co było wysłane wcześniej, nie zginęło.
failure-too-large-title = To było za długie
failure-too-large-text = Wróć i wyślij krótszy tekst. Twoje słowa są nadal na poprzedniej stronie.
failure-bad-title = Nie udało się nam tego odczytać
failure-bad-text = Wróć i spróbuj jeszcze raz. Jeśli to się powtórzy, zadzwoń do nas.
failure-sorry-title = Przepraszamy, coś u nas nie zadziałało
failure-sorry-text = Już o tym wiemy. Wróć i spróbuj jeszcze raz za kilka minut. Nic, co już Ci potwierdziliśmy, nie zginęło.
failure-reference = Jeśli zadzwonisz do nas w tej sprawie, podaj ten kod:
failure-home = Przejdź na pierwszą stronę

urgent-title = Pilna pomoc
urgent-lead = Jeśli komuś coś się stało albo ktoś jest teraz w niebezpieczeństwie, zadzwoń pod numer 999. Możesz zadzwonić z każdego telefonu, za darmo.
urgent-silent = Jeśli nie możesz mówić, zadzwoń pod 999, poczekaj, a potem naciśnij 55 na telefonie komórkowym.

privacy-title = Prywatność
privacy-1 = Żeby szukać pomocy, nie musisz mówić nam, kim jesteś, i nie zapisujemy, czego szukasz. Gdy wyszukiwanie nic nie da, liczymy je, żeby wiedzieć, czego brakuje. Jego słowa zachowujemy tylko wtedy, gdy jednego dnia wpisano je w co najmniej 3 wizytach, nigdy słów o zagrożeniu lub przemocy, i nikt nie może sprawdzić, czyje były.
privacy-2 = Kiedy prosisz o pomoc, Twoje odpowiedzi są zamknięte (zaszyfrowane). Może je otworzyć tylko zespół, do którego trafia Twoja prośba. Za każdym razem zapisujemy, kto je otworzył i kiedy.
privacy-3 = Pytamy o to, co jest potrzebne, żeby Ci pomóc. Urząd miasta robi to, bo ma taki obowiązek wobec rodzin według ustaw o dzieciach (Children Acts) z lat 1989 i 2004. To jest podstawa prawna, a nie Twoja zgoda. W każdej chwili możesz odmówić pomocy.
privacy-4 = Jeśli myślimy, że dziecku dzieje się poważna krzywda albo że może się stać, musimy powiedzieć o tym innym osobom, które dbają o bezpieczeństwo dzieci – nawet jeśli się na to nie zgadzasz. Najpierw powiemy o tym Tobie, jeśli to jest bezpieczne.
privacy-5 = Ta strona zapisuje w Twoim telefonie jeden mały plik (cookie), gdy wypełniasz formularz albo się logujesz. Plik znika, gdy wychodzisz przyciskiem „Opuść tę stronę” albo po 20 minutach bez kliknięcia. Jeśli zapisujesz listę, otwiera ją drugi plik cookie. Znika on, gdy wybierzesz „Usuń wszystko” albo „Opuść tę stronę”, gdy się wylogujesz albo 7 dni po tym, jak ostatni raz korzystasz z listy. Nie ma innych plików cookie i nikt Cię nie śledzi.
privacy-6 = Możesz poprosić o pokazanie tego, co o Tobie zapisaliśmy, poprosić o poprawienie albo złożyć skargę. W ciągu 30 dni potwierdzamy, że mamy Twoją skargę. Możesz też złożyć skargę do urzędu ochrony danych (Information Commissioner).

accessibility-title = Dostępność
accessibility-1 = Chcemy, żeby każdy mógł korzystać z tej strony: za pomocą samej klawiatury, z czytnikiem ekranu, z dużymi literami i na starym telefonie bez JavaScript.
accessibility-2 = Tworzymy stronę zgodnie z wytycznymi Web Content Accessibility Guidelines (WCAG) 2.2, poziom AA. Nasze testy automatycznie sprawdzają główne strony. Nie sprawdziły jej jeszcze osoby, które mają trudności z korzystaniem ze stron.
accessibility-3 = Jeśli tłumaczenia nie sprawdziła osoba mówiąca tym językiem od dziecka, jest o tym informacja na dole strony.
accessibility-4 = Jeśli coś Ci nie działa, zadzwoń pod główny numer urzędu miasta i powiedz nam o tym. Możesz poprosić o duży druk, łatwy tekst (Easy Read), tłumacza lub brytyjski język migowy (BSL).

about-title = O tej stronie
about-lead = Ta strona pomaga rodzinom w Nottingham znaleźć pomoc, poprosić o pomoc i zobaczyć swój plan.
about-sample = Usługi na tej stronie to przykłady z ogólnie dostępnych źródeł. Przy każdej jest napisane, skąd i z kiedy są informacje. Zadzwoń, zanim tam pójdziesz, dopóki centrum rodzinne (Family Hub) nie sprawdzi informacji.
about-words = Które języki są sprawdzone
about-reviewed = sprawdzony przez osobę, która mówi tym językiem od dziecka
about-not-reviewed = jeszcze niesprawdzony przez osobę, która mówi tym językiem od dziecka

idle-title = Czy nadal tu jesteś?
idle-text = Żeby nikt nie zobaczył tego, co tu wpisujesz, wkrótce zamkniemy tę stronę.
idle-stay = Zostań na tej stronie
idle-gone = Zamknęliśmy tę stronę, żeby nikt nie przeczytał Twoich słów. Możesz zacząć od nowa.
letters-left = Ile znaków zostało:
letters-over = Ile znaków za dużo:

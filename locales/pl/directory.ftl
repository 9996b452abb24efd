# Not yet reviewed by a native speaker.

search-title = Znajdź pomoc
search-title-page = Znajdź pomoc, strona { $page }
search-words = W czym potrzebujesz pomocy?
search-button = Szukaj
search-filters = Filtry i kolejność
search-need = Temat
search-need-any = Każdy temat
search-need-all-of = Wszystko z działu: { $heading }
search-age = Wiek dziecka
search-age-any = Każdy wiek
search-age-unborn = W ciąży
search-age-baby = Mniej niż 1 rok
search-age-years = { $age }
search-near = W pobliżu
search-near-hint = Twój kod pocztowy lub dzielnica, na przykład NG7 5HY albo Hyson Green
search-show = Pokaż wyniki
search-looking = Szukamy wyników

## Filters

search-filters-chosen = { $count ->
    [one] Filtry i kolejność (wybrano { $count })
    [few] Filtry i kolejność (wybrano { $count })
    [many] Filtry i kolejność (wybrano { $count })
   *[other] Filtry i kolejność (wybrano { $count })
}
search-within = Jak daleko
search-within-any = Każda odległość
search-within-miles = { $miles ->
    [one] Do { $miles } mili stąd
    [few] Do { $miles } mil stąd
    [many] Do { $miles } mil stąd
   *[other] Do { $miles } mili stąd
}
search-who = Dla kogo
search-who-any = Dla każdego
search-day = Dzień
search-time = Pora dnia
search-time-any = Każda pora
search-time-morning = Rano
search-time-afternoon = Po południu
search-time-evening = Wieczorem
search-cost-any = Bezpłatne i płatne
search-way = Jak dostać pomoc
search-way-any = Każdy sposób
search-speaks = W jakim języku mówią
search-speaks-any = Każdy język
search-asked-speaks = mówią tam w języku: { $language }
search-access = Jak wejść do budynku
search-open = Bez skierowania
search-chosen = Co wybrano
search-remove = Usuń filtr: { $part }
search-remove-all = Usuń wszystkie
search-left-out-within = Żeby zobaczyć tylko to, co jest blisko, podaj kod pocztowy lub dzielnicę.

search-count = { $count ->
    [one] { $count } wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
}
search-everything = { $count ->
    [one] { $count } miejsce, w którym znajdziesz pomoc
    [few] Wszystkie { $count } miejsca, w których znajdziesz pomoc
    [many] Wszystkie miejsca, w których znajdziesz pomoc: { $count }
   *[other] Wszystkie miejsca, w których znajdziesz pomoc: { $count }
}
search-asked-words = „{ $words }”
search-asked-unborn = dla rodziny, która spodziewa się dziecka
search-asked-baby = dla dziecka poniżej 1 roku
search-asked-age = { $age ->
    [one] dla dziecka w wieku { $age } roku
    [few] dla dziecka w wieku { $age } lat
    [many] dla dziecka w wieku { $age } lat
   *[other] dla dziecka w wieku { $age } lat
}
search-asked-near = w pobliżu: { $place }

search-sort = Kolejność
search-sort-best = Najpierw najlepiej pasujące
search-sort-nearest = Najpierw najbliższe
search-sort-next = Najpierw to, co odbędzie się najwcześniej
search-sort-name = Od A do Z
search-topics = Tematy
search-topic = { $topic } ({ $count })

search-in-english = Niektóre z tych opisów są po angielsku.

search-helplines = Numery telefonów

search-pages = Strony z wynikami
search-page = Strona { $page }
search-page-previous = Poprzednia strona
search-page-next = Następna strona

search-left-out-age = Nie rozumiemy podanego wieku, więc szukaliśmy dla każdego wieku. Wybierz wiek od 0 do 25.
search-left-out-need = Nie mamy takiego tematu, więc szukaliśmy we wszystkich. Wybierz temat z listy.
search-left-out-near = Nie rozumiemy, gdzie jesteś, więc szukaliśmy wszędzie. Wpisz kod pocztowy albo nazwę dzielnicy.
search-left-out-nearest = Żeby najpierw zobaczyć najbliższe, podaj kod pocztowy lub dzielnicę.
search-left-out-long = To był długi tekst, więc szukaliśmy tylko pierwszych słów. Najlepiej działają dwa lub trzy słowa.
search-left-out-postcode = Żeby nie zdradzać, gdzie mieszkasz, użyliśmy tylko pierwszej połowy kodu pocztowego.
search-left-out-part = Nie rozumiemy części adresu tej strony, więc ją pominęliśmy.
search-unplaced-postcode = Nie znamy tego kodu pocztowego. Sprawdź go, wybierz dzielnicę albo szukaj dalej bez niego.
search-unplaced-name = Nie wiemy, gdzie to jest. Sprawdź, wybierz dzielnicę albo szukaj dalej bez tego.
search-choose-neighbourhood = Wybierz swoją dzielnicę

search-nothing = Nic nie znaleźliśmy
search-nothing-why = Może to wyszukiwanie jest zbyt wąskie. Spróbuj jednego z tych:
search-drop = { $count ->
    [one] Bez „{ $dropped }”: { $count } wynik
    [few] Bez „{ $dropped }”: { $count } wyniki
    [many] Bez „{ $dropped }”: { $count } wyników
   *[other] Bez „{ $dropped }”: { $count } wyniku
}
search-instead = Podobne, bez „{ $dropped }”
search-drop-all = Zobacz wszystko
search-nothing-people = Albo porozmawiaj z kimś
search-nothing-hub = Twoje najbliższe centrum rodzinne: { $hub }.
search-nothing-council = Zadzwoń do urzędu miasta (council) i poproś o połączenie z centrum rodzinnym (Family Hub):
search-nothing-ask = Poproś o pomoc: napisz nam, co się dzieje, a przeczyta to człowiek

listing-who = Dla kogo
listing-when = Kiedy
listing-where = Gdzie
listing-cost = Cena
listing-join = Jak dołączyć
listing-phone = Telefon

listing-ages-from-birth = Od urodzenia
listing-ages-birth-to = { $to ->
    [one] Od urodzenia do { $to } roku
    [few] Od urodzenia do { $to } lat
    [many] Od urodzenia do { $to } lat
   *[other] Od urodzenia do { $to } lat
}
listing-ages-between = Wiek: od { $from } do { $to } lat
listing-ages-one = { $from ->
    [one] Wiek: { $from } rok
    [few] Wiek: { $from } lata
    [many] Wiek: { $from } lat
   *[other] Wiek: { $from } lat
}
listing-ages-from = { $from ->
    [one] Wiek: od { $from } roku w górę
    [few] Wiek: od { $from } lat w górę
    [many] Wiek: od { $from } lat w górę
   *[other] Wiek: od { $from } lat w górę
}
listing-ages-to = { $to ->
    [one] Wiek: do { $to } roku
    [few] Wiek: do { $to } lat
    [many] Wiek: do { $to } lat
   *[other] Wiek: do { $to } lat
}

listing-days-and = { $days }, { $day }
listing-session = { $days }, od { $from } do { $to }
listing-days-to = { $first } – { $last }
listing-every-day = Codziennie
listing-day-and-night = O każdej porze, w dzień i w nocy
listing-term-time = Tylko w czasie roku szkolnego, nie w ferie i wakacje
listing-more-times = { $count ->
    [one] i jeszcze { $count } termin
    [few] i jeszcze { $count } terminy
    [many] i jeszcze { $count } terminów
   *[other] i jeszcze { $count } terminu
}
listing-ask-times = Zapytaj ich o godziny

listing-whole-city = Dla całego miasta
listing-ask-place = Zapytaj ich, gdzie to jest
listing-close = mniej niż pół mili stąd
listing-miles = około { $miles } mili stąd

listing-free = Bezpłatnie
listing-paid = Płatne
listing-ask-cost = Zapytaj, ile to kosztuje
listing-ask-join = Zapytaj ich, jak dołączyć

listing-not-yours = Nie dla rodzin z miejsca: { $place }

listing-checked-never = Nikt z centrum rodzinnego (Family Hub) jeszcze tego nie sprawdził. Zadzwoń, zanim tam pójdziesz.
listing-checked = { $months ->
    [0] Ostatnio sprawdzone przez: { $by }, { $date }
    [one] Ostatnio sprawdzone przez: { $by }, { $date }, { $months } miesiąc temu
    [few] Ostatnio sprawdzone przez: { $by }, { $date }, { $months } miesiące temu
    [many] Ostatnio sprawdzone przez: { $by }, { $date }, { $months } miesięcy temu
   *[other] Ostatnio sprawdzone przez: { $by }, { $date }, { $months } miesiąca temu
}
listing-checked-ring = Zadzwoń, zanim tam pójdziesz
listing-checked-short = Sprawdzone { $date }
listing-checked-old = { $months ->
    [one] Ostatnio sprawdzone { $months } miesiąc temu
    [few] Ostatnio sprawdzone { $months } miesiące temu
    [many] Ostatnio sprawdzone { $months } miesięcy temu
   *[other] Ostatnio sprawdzone { $months } miesiąca temu
}

listing-more = Więcej informacji
listing-neighbourhood = Dzielnica
listing-access = Jak wejść do budynku
listing-languages = W jakich językach tam mówią
listing-email = E-mail
listing-web = Strona internetowa
listing-provider = Kto to prowadzi
listing-source = Skąd są te informacje
listing-source-date = Stan na { $date }
listing-similar = Podobne

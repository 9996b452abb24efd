# Not yet reviewed by a native speaker

staff-wording-title = Zmień teksty
staff-wording-one = Jeden komunikat
staff-wording-caption = Komunikaty w tym języku
staff-wording-key = Komunikat
staff-wording-english = Po angielsku
staff-wording-words = Tekst
staff-wording-state = Stan
staff-wording-state-missing = Brak: widać angielski
staff-wording-state-stale = Angielski tekst się zmienił
staff-wording-state-machine = Szkic maszynowy
staff-wording-state-human = Napisane przez człowieka
staff-wording-state-reviewed = Sprawdzone przez osobę, która mówi tym językiem od dziecka
staff-wording-q = Słowo lub komunikat
staff-wording-found = { $n ->
    [0] Żaden komunikat. Spróbuj innego słowa lub stanu.
    [one] { $n } komunikat
    [few] { $n } komunikaty
    [many] { $n } komunikatów
   *[other] { $n } komunikatu
}
staff-wording-saved = { $n ->
    [0] Nic się nie różniło, więc nic się nie zmieniło
    [one] Zmieniono { $n } komunikat. Rodziny już go czytają
    [few] Zmieniono { $n } komunikaty. Rodziny już je czytają
    [many] Zmieniono { $n } komunikatów. Rodziny już je czytają
   *[other] Zmieniono { $n } komunikatu. Rodziny już go czytają
}
staff-wording-in = { $language }: co mówi
staff-wording-keep = Zostaw bez zmian: { $names }.
staff-wording-forms = Podaj wszystkie formy liczby w tym języku: { $names }.
staff-wording-reviewed = Sprawdzenie
staff-wording-reviewed-yes = Przeczytała to osoba, która mówi tym językiem od dziecka
staff-wording-file = Wróć do tekstu, z którym przyszedł program
staff-wording-meanwhile = Ktoś inny zmienił to przed chwilą. Twój tekst nie jest jeszcze zapisany. Teraz jest tak:
staff-wording-problem-missing = Wpisz tekst
staff-wording-problem-long = Skróć tekst do { $limit } znaków
staff-wording-problem-shape = Sprawdź nawiasy klamrowe: każdy otwarty musi być zamknięty, a w środku może być tylko zmienna albo formy liczby
staff-wording-problem-lost = Wstaw z powrotem te zmienne: { $names }
staff-wording-problem-unknown = Usuń te zmienne, nie ma ich w angielskim tekście: { $names }
staff-wording-problem-forms = Dodaj te formy liczby: { $names }
staff-wording-problem-key = Nie ma komunikatu o tej nazwie
staff-wording-problem-table = Wklej tabelę z kolumnami „key” i „words” albo cały plik XLIFF 2.0 w tym języku
staff-wording-give = Wszystkie komunikaty jako tabela dla tłumacza (CSV)
staff-wording-give-xliff = Wszystko jako XLIFF, dla biura tłumaczeń
staff-wording-take = Wczytaj tabelę albo plik XLIFF od tłumacza
staff-wording-table = Tabela
staff-wording-table-hint = Otwórz plik w edytorze tekstu i wklej całość. Wczytane zostanie tylko to, co się różni, i tylko gdy każda linia jest dobra.
staff-wording-take-button = Wczytaj

## Translations of listings that have fallen behind

staff-stale-title = Oferty z nieaktualnym tłumaczeniem
staff-stale-lead = Angielski tekst tych ofert zmienił się po przetłumaczeniu. Rodziny, które czytają w innym języku, nadal widzą stary tekst.
staff-stale-none = Każde tłumaczenie mówi to samo co oferta.
staff-stale-caption = Najpierw to, co czeka najdłużej
staff-stale-name = Oferta
staff-stale-language = Język
staff-stale-since = Nieaktualne od
staff-home-stale = { $n ->
    [0] Żadne tłumaczenie oferty nie jest nieaktualne
    [one] { $n } tłumaczenie oferty jest nieaktualne
    [few] { $n } tłumaczenia ofert są nieaktualne
    [many] { $n } tłumaczeń ofert jest nieaktualnych
   *[other] { $n } tłumaczenia oferty jest nieaktualne
}
staff-home-words = { $n ->
    [0] Żaden komunikat strony nie jest nieaktualny w innym języku
    [one] { $n } komunikat strony jest nieaktualny w innym języku
    [few] { $n } komunikaty strony są nieaktualne w innych językach
    [many] { $n } komunikatów strony jest nieaktualnych w innych językach
   *[other] { $n } komunikatu strony jest nieaktualne w innych językach
}

# Not yet reviewed by a native speaker

staff-nav-home = Start
staff-home-title = Co teraz na Ciebie czeka
staff-home-nothing = Nic na Ciebie nie czeka. Dziękujemy.
staff-home-promises = { $n ->
    [0] Żadna obietnica nie jest zagrożona
    [one] { $n } obietnica dana rodzinie jest zagrożona
    [few] { $n } obietnice dane rodzinom są zagrożone
    [many] { $n } obietnic danych rodzinom jest zagrożonych
   *[other] { $n } obietnicy danej rodzinom jest zagrożone
}
staff-home-letters = { $n ->
    [0] Wszystkie listy wyszły
    [one] { $n } list nie mógł wyjść
    [few] { $n } listy nie mogły wyjść
    [many] { $n } listów nie mogło wyjść
   *[other] { $n } listu nie mogło wyjść
}
staff-home-reports = { $n ->
    [0] Nikt nie zgłosił błędu
    [one] { $n } zgłoszenie, że coś się nie zgadza
    [few] { $n } zgłoszenia, że coś się nie zgadza
    [many] { $n } zgłoszeń, że coś się nie zgadza
   *[other] { $n } zgłoszenia, że coś się nie zgadza
}
staff-home-agree = { $n ->
    [0] Żaden szkic nie czeka na Twoją zgodę
    [one] { $n } szkic czeka na Twoją zgodę
    [few] { $n } szkice czekają na Twoją zgodę
    [many] { $n } szkiców czeka na Twoją zgodę
   *[other] { $n } szkicu czeka na Twoją zgodę
}
staff-home-returned = { $n ->
    [0] Żaden Twój szkic nie wrócił
    [one] { $n } Twój szkic wrócił do poprawy
    [few] { $n } Twoje szkice wróciły do poprawy
    [many] { $n } Twoich szkiców wróciło do poprawy
   *[other] { $n } Twojego szkicu wróciło do poprawy
}
staff-home-writing = { $n ->
    [0] Nie masz zaczętych szkiców
    [one] { $n } zaczęty przez Ciebie szkic
    [few] { $n } zaczęte przez Ciebie szkice
    [many] { $n } zaczętych przez Ciebie szkiców
   *[other] { $n } zaczętego przez Ciebie szkicu
}
staff-home-suggestions = { $n ->
    [0] Żaden opiekun wpisu nie proponuje zmiany
    [one] { $n } zmiana zaproponowana przez opiekuna wpisu
    [few] { $n } zmiany zaproponowane przez opiekunów wpisów
    [many] { $n } zmian zaproponowanych przez opiekunów wpisów
   *[other] { $n } zmiany zaproponowanej przez opiekunów wpisów
}
staff-home-due = { $n ->
    [0] Żaden wpis nie czeka na sprawdzenie
    [one] { $n } wpis do sprawdzenia
    [few] { $n } wpisy do sprawdzenia
    [many] { $n } wpisów do sprawdzenia
   *[other] { $n } wpisu do sprawdzenia
}
staff-home-missed = { $n ->
    [0] Rodziny znalazły to, czego szukały
    [one] { $n } rzecz, której szukały rodziny, a której nadal nie mamy
    [few] { $n } rzeczy, których szukały rodziny, a których nadal nie mamy
    [many] { $n } rzeczy, których szukały rodziny, a których nadal nie mamy
   *[other] { $n } rzeczy, której szukały rodziny, a której nadal nie mamy
}

staff-inbox-holder = Kto się tym zajmuje
staff-here-too = { $minutes ->
    [0] { $who } – otwarte przed chwilą
    [one] { $who } – otwarte { $minutes } minutę temu
    [few] { $who } – otwarte { $minutes } minuty temu
    [many] { $who } – otwarte { $minutes } minut temu
   *[other] { $who } – otwarte { $minutes } minuty temu
}
staff-hold-title = Kto się tym zajmuje
staff-hold-nobody = Jeszcze nikt.
staff-hold-mine = Ty się tym zajmujesz.
staff-hold-by = Zajmuje się tym: { $who }.
staff-hold-take = Biorę to na siebie
staff-hold-leave = Oddaję
staff-hold-to = Przekaż komuś z zespołu
staff-hold-give = Przekaż

staff-find-title = Znajdź prośbę
staff-find-who = Numer lub imię i nazwisko
staff-find-who-hint = Cały numer, na przykład KQ7C-4WXR, albo całe słowa z imienia lub nazwiska dziecka czy rodzica. Widać tylko prośby Twoich zespołów.
staff-find-button = Szukaj
staff-find-missing = Wpisz numer albo imię
staff-find-too_long = Wpisz najwyżej { $limit } znaków
staff-find-found = { $n ->
    [0] Żadna prośba Twoich zespołów nie ma takiego numeru ani imienia. Sprawdź pisownię albo spróbuj jednego słowa.
    [one] { $n } prośba
    [few] { $n } prośby
    [many] { $n } próśb
   *[other] { $n } prośby
}
staff-find-caption = Znalezione prośby, najpierw najnowsze
staff-find-reference = Numer
staff-find-state = Stan
staff-find-sent = Wysłana

staff-listings-choose = Wybierz
staff-bulk-tick = Wybierz { $name }
staff-bulk-title = Zmień wszystkie zaznaczone
staff-bulk-do = Co z nimi zrobić?
staff-bulk-do-check = Oznacz do ponownego sprawdzenia
staff-bulk-do-owner = Przekaż innemu opiekunowi
staff-bulk-do-add = Dodaj kategorię
staff-bulk-do-remove = Usuń kategorię
staff-bulk-owner = Nowy opiekun
staff-bulk-owner-hint = Tylko przy przekazaniu innemu opiekunowi.
staff-bulk-owner_email = E-mail nowego opiekuna
staff-bulk-category = Kategoria
staff-bulk-category-hint = Tylko przy dodawaniu lub usuwaniu.
staff-bulk-button = Zmień
staff-bulk-problem-none = Zaznacz co najmniej jeden wpis
staff-bulk-problem-do = Wybierz, co z nimi zrobić
staff-bulk-problem-owner = Wpisz nowego opiekuna
staff-bulk-problem-too_long = Skróć opiekuna i e-mail do { $limit } znaków
staff-bulk-problem-owner_email = Wpisz e-mail nowego opiekuna, na przykład imie@example.org
staff-bulk-problem-category = Wybierz kategorię
staff-bulk-problem-late = Nic się nie zmieniło: ktoś inny zapisał przed chwilą jeden z nich. Spróbuj jeszcze raz
staff-bulk-did-check = { $n ->
    [0] Nie było nic do zmiany
    [one] { $n } wpis do ponownego sprawdzenia
    [few] { $n } wpisy do ponownego sprawdzenia
    [many] { $n } wpisów do ponownego sprawdzenia
   *[other] { $n } wpisu do ponownego sprawdzenia
}
staff-bulk-did-owner = { $n ->
    [0] Nie było nic do zmiany
    [one] { $n } wpis ma nowego opiekuna
    [few] { $n } wpisy mają nowego opiekuna
    [many] { $n } wpisów ma nowego opiekuna
   *[other] { $n } wpisu ma nowego opiekuna
}
staff-bulk-did-add = { $n ->
    [0] Nie było nic do zmiany
    [one] { $n } wpis ma o jedną kategorię więcej
    [few] { $n } wpisy mają o jedną kategorię więcej
    [many] { $n } wpisów ma o jedną kategorię więcej
   *[other] { $n } wpisu ma o jedną kategorię więcej
}
staff-bulk-did-remove = { $n ->
    [0] Nie było nic do zmiany. Żaden wpis nie może być bez kategorii
    [one] { $n } wpis ma o jedną kategorię mniej
    [few] { $n } wpisy mają o jedną kategorię mniej
    [many] { $n } wpisów ma o jedną kategorię mniej
   *[other] { $n } wpisu ma o jedną kategorię mniej
}
staff-bulk-undo = Cofnij to
staff-bulk-undone = Cofnięte
staff-bulk-left = { $n ->
    [one] { $n } wpis ktoś od tego czasu zmienił i zostaje on bez zmian.
    [few] { $n } wpisy ktoś od tego czasu zmienił i zostają one bez zmian.
    [many] { $n } wpisów ktoś od tego czasu zmienił i zostają one bez zmian.
   *[other] { $n } wpisu ktoś od tego czasu zmienił i zostaje bez zmian.
}
staff-export-csv = Wszystkie wpisy jako tabela (CSV)
staff-export-json = To, co widzą rodziny, jako Open Referral UK 3.0 (JSON)

## While a page is open

# Read out when the list on the page is another than a moment ago.
staff-live-changed = Ta strona się zmieniła.

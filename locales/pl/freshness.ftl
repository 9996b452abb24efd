# Not yet reviewed by a native speaker.

footer-freshness = Na ile świeże są informacje
fresh-title = Na ile świeże są te informacje?
fresh-lead = Grupy zmieniają miejsce i godziny, a czasem się kończą. Dlatego prosimy osoby, które je prowadzą, o sprawdzenie swojej strony co { $months ->
    [one] miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}. Tak to wygląda dzisiaj, { $date }.
fresh-caption = Ile wpisów ktoś sprawdził
fresh-kind = Kto prowadzi
fresh-all = Wszystkie razem
fresh-listings = Liczba wpisów
fresh-within = { $months ->
    [one] W ostatnim miesiącu
    [few] W ostatnich { $months } miesiącach
    [many] W ostatnich { $months } miesiącach
   *[other] W ostatnich { $months } miesiącach
}
fresh-never = Nigdy niesprawdzone
fresh-share = { $percent }%
fresh-number = { $n }
fresh-none = Nie ma tu jeszcze żadnych wpisów.
fresh-rules = Co robimy, gdy nikt nie sprawdza
fresh-old = { $months ->
    [one] Miesiąc po ostatnim sprawdzeniu strona mówi, ile czasu minęło, i prosi, żeby najpierw zadzwonić.
    [few] { $months } miesiące po ostatnim sprawdzeniu strona mówi, ile czasu minęło, i prosi, żeby najpierw zadzwonić.
    [many] { $months } miesięcy po ostatnim sprawdzeniu strona mówi, ile czasu minęło, i prosi, żeby najpierw zadzwonić.
   *[other] { $months } miesiąca po ostatnim sprawdzeniu strona mówi, ile czasu minęło, i prosi, żeby najpierw zadzwonić.
}
fresh-hidden = { $months ->
    [one] Po miesiącu wyszukiwarka już jej nie pokazuje, chyba że nasi pracownicy wiedzą, że to nadal działa.
    [few] Po { $months } miesiącach wyszukiwarka już jej nie pokazuje, chyba że nasi pracownicy wiedzą, że to nadal działa.
    [many] Po { $months } miesiącach wyszukiwarka już jej nie pokazuje, chyba że nasi pracownicy wiedzą, że to nadal działa.
   *[other] Po { $months } miesiąca wyszukiwarka już jej nie pokazuje, chyba że nasi pracownicy wiedzą, że to nadal działa.
}
fresh-samples = Niektóre strony to przykłady z publicznych źródeł, których nikt jeszcze nie sprawdził. Mają napis „Przykład – niesprawdzone” i liczymy je tu jako nigdy niesprawdzone. Ich czas biegnie od pierwszego sprawdzenia.
fresh-run = Prowadzisz coś z tej listy?
fresh-run-text = Gdy przychodzi czas na sprawdzenie, wysyłamy e-mail z linkiem. Jednym kliknięciem potwierdzisz, że wszystko się zgadza. Konto nie jest potrzebne.

check-title = Czy to się nadal zgadza?
check-lead = Oto co rodziny czytają o { $name }. Prosimy przeczytać całość.
check-meanwhile = Ta strona zmieniła się od jej otwarcia. Prosimy przeczytać ją jeszcze raz.
check-yes = Tak, to wszystko się nadal zgadza
check-yes-what = Rodziny zobaczą wtedy, że dzisiaj to sprawdzono.
check-change = Nie, coś się zmieniło
check-done-title = Dziękujemy
check-done = Rodziny widzą teraz, że { $name } ma datę sprawdzenia: { $date }.
check-next = Zapytamy znowu około { $date }.
check-already-title = Ktoś już to sprawdził
check-already = { $name } – potwierdzone { $date }. Nie trzeba nic robić.
check-show = Zobacz stronę, którą widzą rodziny
check-over-title = Ten link już nie działa
check-over = { $days ->
    [one] Taki link działa jeden dzień. Możemy wysłać nowy na adres e-mail, który mamy dla { $name }.
    [few] Taki link działa { $days } dni. Możemy wysłać nowy na adres e-mail, który mamy dla { $name }.
    [many] Taki link działa { $days } dni. Możemy wysłać nowy na adres e-mail, który mamy dla { $name }.
   *[other] Taki link działa { $days } dnia. Możemy wysłać nowy na adres e-mail, który mamy dla { $name }.
}
check-over-send = Wyślij nowy link
check-sent-title = Sprawdź pocztę e-mail
check-sent = Wysyłamy nowy link na adres, który mamy dla tej strony, najwyżej raz dziennie. Jeśli do jutra nic nie przyjdzie, zadzwoń do centrum rodzinnego (Family Hub).
check-no-address-title = Nie mamy już adresu dla tej strony
check-no-address = Nie możemy wysłać nowego linku. Zadzwoń do centrum rodzinnego (Family Hub) i powiedz, czy wszystko się zgadza.

check-name = Nazwa
check-summary = W jednym zdaniu
check-description = Co to jest
check-phone = Telefon
check-email = E-mail
check-web = Adres strony internetowej

suggest-title = Co się zmieniło?
suggest-lead = Oto co rodziny czytają teraz o { $name }. Popraw to, co się już nie zgadza, a resztę zostaw. Zanim rodziny zobaczą zmiany, przeczyta je ktoś z centrum rodzinnego.
suggest-note = Coś jeszcze?
suggest-note-hint = Na przykład nowy adres albo inne dni i godziny.
suggest-send = Wyślij te zmiany
suggest-nothing = Popraw to, co się już nie zgadza, albo wróć i potwierdź, że wszystko się zgadza
suggest-note-too-long = Skróć tekst w polu „Coś jeszcze?” do { $limit } znaków
suggest-done-title = Dziękujemy. Zmiany do nas dotarły
suggest-done = Zanim rodziny je zobaczą, przeczyta je ktoś z centrum rodzinnego. Do tego czasu strona zostaje bez zmian.

mail-check-subject = Czy „{ $name }” nadal się zgadza?
mail-check-soon = Rodziny znajdują u nas „{ $name }”. Ostatnie sprawdzenie: { $checked }. Prosimy sprawdzić to przed { $due }.
mail-check-due = Rodziny znajdują u nas „{ $name }”. Ostatnie sprawdzenie: { $checked }. Od dzisiaj rodziny widzą, że minęło już trochę czasu. Prosimy sprawdzić to teraz.
mail-check-late = Rodziny znajdują u nas „{ $name }”, ale z ostrzeżeniem. Ostatnie sprawdzenie: { $checked }. Od { $hidden } wyszukiwarka przestanie to pokazywać. Prosimy sprawdzić to teraz.
mail-check-hidden = Wyszukiwarka nie pokazuje już rodzinom „{ $name }”. Ostatnie sprawdzenie: { $checked }. Wróci od razu po sprawdzeniu.
mail-check-now = Rodziny znajdują u nas „{ $name }”. Prosimy sprawdzić, czy wszystko się nadal zgadza.
mail-check-again = Oto nowy link do „{ $name }”, o który ktoś poprosił.
mail-check-yes = Wszystko się zgadza? Otwórz tę stronę i naciśnij przycisk:
mail-check-no = Coś się zmieniło? Napisz nam tutaj:
mail-check-also = Ta strona jest też po polsku:
mail-check-foot = { $days ->
    [one] Konto nie jest potrzebne. Te linki działają jeden dzień. Ten list przyszedł, bo przy tej stronie jest podany Twój adres.
    [few] Konto nie jest potrzebne. Te linki działają { $days } dni. Ten list przyszedł, bo przy tej stronie jest podany Twój adres.
    [many] Konto nie jest potrzebne. Te linki działają { $days } dni. Ten list przyszedł, bo przy tej stronie jest podany Twój adres.
   *[other] Konto nie jest potrzebne. Te linki działają { $days } dnia. Ten list przyszedł, bo przy tej stronie jest podany Twój adres.
}

staff-nav-freshness = Sprawdzanie
staff-fresh-title = Sprawdzanie
staff-fresh-lead = Wpisy, którym ktoś musi się przyjrzeć, najpilniejsze na początku.
staff-fresh-states = Stan
staff-fresh-owners = Opiekun
staff-fresh-any = Wszystkie
staff-fresh-show = Pokaż
staff-fresh-found = { $n ->
    [0] Żaden z tych wpisów nie wymaga teraz uwagi.
    [one] { $n } wpis
    [few] { $n } wpisy
    [many] { $n } wpisów
   *[other] { $n } wpisu
}
staff-fresh-caption = Najpilniejsze na początku
staff-fresh-state = Stan
staff-fresh-name = Nazwa
staff-fresh-owner = Opiekun
staff-fresh-checked = Ostatnio sprawdzone
staff-fresh-next = Następne sprawdzenie
staff-fresh-act = Przypomnienie
freshness-hidden = Poza wyszukiwarką
freshness-ageing = Stare
freshness-due = Czas sprawdzić
freshness-soon = Wkrótce do sprawdzenia
freshness-never = Nigdy niesprawdzone
freshness-fresh = Świeże
staff-fresh-held = Zatrzymane do { $date }
owner-reachable = Jest adres e-mail
owner-silent = Tylko nazwa, bez adresu e-mail
owner-nobody = Brak opiekuna
staff-fresh-remind = Przypomnij teraz
staff-fresh-remind-who = Przypomnij opiekunowi wpisu { $name }
staff-fresh-reminded-title = Przypomnienie wysłane
staff-fresh-reminded = Opiekun wpisu { $name } dostanie e-mail z dwoma linkami, najwyżej jeden dziennie.
staff-fresh-not-reminded-title = Przypomnienie nie zostało wysłane
staff-fresh-not-reminded = Nie ma adresu e-mail dla wpisu { $name }. Najpierw go dodaj.
staff-fresh-demo = To jest wersja pokazowa, więc e-mail nie wychodzi. Byłyby w nim te dwa linki:
staff-fresh-demo-confirm = Nadal się zgadza
staff-fresh-demo-change = Do zmiany
staff-fresh-suggestions = { $n ->
    [0] Żaden opiekun nie przysłał zmian.
    [one] Jeden opiekun przysłał zmiany: przeczytaj
    [few] { $n } opiekunów przysłało zmiany: przeczytaj
    [many] { $n } opiekunów przysłało zmiany: przeczytaj
   *[other] { $n } opiekuna przysłało zmiany: przeczytaj
}

staff-suggest-title = Zmiany od opiekunów
staff-suggest-none = Nic tu na Ciebie nie czeka.
staff-suggest-lead = Bez Twojej zgody nic się nie zmienia. Po zgodzie wpis liczy się jako sprawdzony w dniu, w którym opiekun to wysłał.
staff-suggest-sent = Wysłane { $date }
staff-suggest-part = Część
staff-suggest-now = Teraz
staff-suggest-new = Według opiekuna
staff-suggest-take = Przejmij
staff-suggest-take-part = Przejmij: { $part }
staff-suggest-note = Opiekun pisze też
staff-suggest-note-do = To nie zmieni się samo: najpierw zmień wpis.
staff-suggest-edit = Zmień wpis
staff-suggest-accept = Przyjmij zaznaczone
staff-suggest-accept-note = Przeczytane
staff-suggest-tick = Zaznacz to, co przyjmujesz, albo odrzuć wszystko
staff-suggest-refuse = Odrzuć wszystko
staff-suggest-accepted = Przyjęte. Rodziny już widzą tę zmianę.
staff-suggest-refused = Odrzucone. Wpis zostaje bez zmian.
staff-suggest-late = Przed chwilą ktoś inny o tym zdecydował albo zmienił wpis. Przed decyzją zobacz to jeszcze raz.
staff-suggest-wrong = Tego nie można przejąć w tej postaci:

staff-edit-keeping = Kto dba o wpis
staff-edit-owner = Opiekun
staff-edit-owner-hint = Osoba lub stanowisko u tego, kto to prowadzi. Rodziny nigdy tego nie widzą.
staff-edit-owner_email = E-mail opiekuna
staff-edit-owner_email-hint = Tam idą przypomnienia o sprawdzeniu wpisu. Rodziny nigdy tego nie widzą.
staff-edit-owner_language = Język listów do opiekuna
staff-edit-owner_language-hint = W tym języku piszemy przypomnienia.
staff-edit-owner_language-unknown = Nie wiadomo: angielski
staff-edit-held_until = Zostaw w wyszukiwarce do
staff-edit-held_until-hint = Tylko gdy wiesz, że to działa, choć nikt tego nie sprawdził. Na przykład 26/11/2026.
staff-edit-showing = Kiedy rodziny to widzą
staff-edit-visible_from = Pokazuj od
staff-edit-visible_from-hint = Zostaw puste, żeby pokazać od razu. Na przykład 26/11/2026.
staff-edit-visible_to = Pokazuj do
staff-edit-visible_to-hint = Ostatni dzień. Zostaw puste, jeśli go nie ma.
staff-edit-closed = Czy jest na razie zamknięte?
staff-edit-closed-yes = Tak
staff-edit-closed-no = Nie
staff-edit-closed_until = Zamknięte do
staff-edit-closed_until-hint = Ostatni dzień. Zostaw puste, jeśli nikt tego nie wie.
staff-edit-closed_note = Dlaczego zamknięte albo dokąd iść w tym czasie
staff-edit-ended_on = Zakończone dnia
staff-edit-ended_on-hint = Pierwszy dzień, w którym już się nie odbywa. Zostaw puste, jeśli trwa.
staff-edit-ended_instead = Co jest zamiast tego
staff-edit-ended_instead-hint = Wklej adres strony, którą rodziny powinny zobaczyć zamiast tej.
staff-problem-owner_email-shape = Wpisz adres e-mail opiekuna, na przykład imie@example.org
staff-problem-owner_language-choose = Wybierz język listów do opiekuna
staff-problem-held_until-shape = Wpisz dzień, do którego wpis zostaje w wyszukiwarce, na przykład 26/11/2026
staff-problem-visible_from-shape = Wpisz pierwszy dzień, na przykład 26/11/2026
staff-problem-visible_to-shape = Wpisz ostatni dzień, na przykład 26/11/2026
staff-problem-visible_to-order = Wpisz ostatni dzień nie wcześniejszy niż pierwszy
staff-problem-closed-choose = Wybierz, czy jest zamknięte. Jeśli jest otwarte, wyczyść dwa pola poniżej
staff-problem-closed_until-shape = Wpisz ostatni dzień zamknięcia, na przykład 26/11/2026
staff-problem-ended_on-shape = Wpisz dzień zakończenia, na przykład 26/11/2026
staff-problem-ended_on-missing = Wpisz dzień zakończenia albo wyczyść pole „Co jest zamiast tego”
staff-problem-ended_instead-itself = Wpisz inny wpis: ten właśnie się zakończył
staff-problem-ended_instead-unknown = Wklej adres strony z tego katalogu

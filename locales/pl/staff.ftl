# Not yet reviewed by a native speaker.

staff-sign-in-title = Logowanie dla pracowników
staff-sign-in-lead = Ta część jest dla osób, które pracują dla Family Hub. Rodziny jej nie potrzebują.
staff-sign-in-family = Szukasz pomocy dla swojej rodziny? Przejdź na stronę główną
staff-sign-in-email = Służbowy e-mail
staff-sign-in-password = Hasło
staff-sign-in-button = Zaloguj się
staff-sign-in-email-missing = Wpisz swój służbowy e-mail
staff-sign-in-password-missing = Wpisz swoje hasło
staff-sign-in-wrong = Sprawdź e-mail i hasło i spróbuj jeszcze raz. Po 5 błędnych próbach poczekaj 15 minut
staff-sign-in-forgotten = Jeśli nie pamiętasz hasła, zwróć się do przełożonego.
staff-sign-out = Wyloguj się
staff-signed-in = Zalogowano:
staff-nav-password = Zmień hasło
staff-failure-back = Przejdź do stron dla pracowników

## Choosing a password

staff-password-title = Ustal hasło
staff-password-first = Hasło, którym się logujesz, utworzył ktoś inny. Ustal takie, które znasz tylko Ty. Potem możesz zacząć pracę.
staff-password-lead = Po zmianie hasła nastąpi wylogowanie we wszystkich innych miejscach.
staff-password-current = Obecne hasło
staff-password-new = Nowe hasło
staff-password-hint = Co najmniej { $letters } liter, cyfr lub znaków. Trzy słowa, które do siebie nie pasują, łatwo zapamiętać i trudno odgadnąć.
staff-password-again = Nowe hasło jeszcze raz
staff-password-save = Zapisz hasło
staff-password-current-missing = Wpisz swoje obecne hasło
staff-password-current-wrong = To nie jest Twoje obecne hasło. Spróbuj jeszcze raz. Po 5 błędnych próbach poczekaj 15 minut
staff-password-new-missing = Wpisz nowe hasło
staff-password-new-too_short = Wpisz dłuższe hasło: co najmniej { $letters } liter, cyfr lub znaków
staff-password-new-too_long = Wpisz krótsze hasło
staff-password-new-easy = Wpisz hasło, które trudniej odgadnąć. Nie używaj samego imienia i nazwiska, e-maila, daty ani jednego znanego słowa
staff-password-new-same = Wpisz hasło inne niż obecne
staff-password-again-different = Wpisz to samo nowe hasło w obu polach
staff-password-done = Nowe hasło jest zapisane
staff-password-done-text = Od teraz używaj nowego hasła. Logowanie działa tylko tutaj, nigdzie indziej.

staff-nav-label = Pracownicy
staff-nav-requests = Prośby
staff-nav-listings = Wpisy
staff-nav-rules = Jak decydujemy
staff-nav-words = Teksty
staff-moment = { $date }, { $time }
staff-page-before = Poprzednia strona
staff-page-after = Następna strona
staff-somebody = Ktoś, kto już tu nie pracuje

team-title-mash = Miejski zespół ochrony dzieci (MASH)
team-title-adolescence = Miejski zespół dla młodych osób od 10 lat (Adolescence Service)
team-title-hub-bestwood = Centrum rodzinne Bestwood Family Hub
team-title-hub-broxtowe = Centrum rodzinne Broxtowe Family Hub
team-title-hub-hyson-green = Centrum rodzinne Hyson Green Family Hub
team-title-hub-meadows = Centrum rodzinne Meadows Family Hub

staff-inbox-title = Prośby
staff-trays-label = Twoje zespoły
staff-tray = { $n ->
    [0] { $team }: nic nowego
    [one] { $team }: { $n } nowa
    [few] { $team }: { $n } nowe
    [many] { $team }: { $n } nowych
   *[other] { $team }: { $n } nowej
}
staff-no-team = Nie należysz jeszcze do żadnego zespołu. Poproś przełożonego o dodanie.
staff-inbox-empty = Twój zespół nie ma jeszcze żadnej prośby. Gdy ktoś ją wyśle, pojawi się tutaj.
staff-inbox-unopened = { $n ->
    [0] Wszystkie prośby są już otwarte.
    [one] { $n } prośba jeszcze nieotwarta.
    [few] { $n } prośby jeszcze nieotwarte.
    [many] { $n } próśb jeszcze nieotwartych.
   *[other] { $n } prośby jeszcze nieotwartej.
}
staff-inbox-open-still = „Otwarta” znaczy tylko, że ktoś ją przeczytał. Sprawdź też, czy ktoś skontaktował się z rodziną.
staff-inbox-caption = Najpierw pilne, potem jeszcze nieotwarte, potem najnowsze
staff-inbox-reference = Numer
staff-inbox-state = Stan
staff-inbox-why = Dlaczego tu trafiła
staff-inbox-language = Język prośby
staff-inbox-sent = Wysłana
staff-inbox-waiting = Czeka
staff-state-now = Przeczytaj teraz
staff-state-new = Nowa
staff-state-opened = Otwarta
staff-state-opened-urgent = Pilna, niezałatwiona
staff-copy = Do wiadomości
staff-waiting-hours = { $n ->
    [0] Mniej niż 1 godzina pracy
    [one] { $n } godzina pracy
    [few] { $n } godziny pracy
    [many] { $n } godzin pracy
   *[other] { $n } godziny pracy
}
staff-waiting-days = { $n ->
    [one] { $n } dzień roboczy
    [few] { $n } dni robocze
    [many] { $n } dni roboczych
   *[other] { $n } dnia roboczego
}
staff-waiting-from = Zespół zaczyna: { $day }, { $time }

staff-request-title = Prośba
# $moment is when the team starts again, as in ask-on-day: “Monday at 8:30am”.
staff-urgent-now = Pilne: zadzwoń teraz, jeśli masz dyżur
staff-urgent-from = Pilne: zadzwoń zaraz na początku pracy ({ $moment }). Jeśli masz teraz dyżur, zadzwoń teraz
staff-request-sent = Wysłana:
staff-request-language = Rodzina korzystała z tej strony w języku:
staff-next-title = Co teraz zrobić
staff-next-urgent = Ta sprawa nie jest jeszcze załatwiona: samo przeczytanie nie wystarczy. Jeśli nie możesz zadzwonić, od razu poproś o to kogoś z zespołu.
staff-next-answer = Skontaktuj się z rodziną. Ta sprawa nie jest jeszcze załatwiona: samo przeczytanie nie wystarczy.
staff-next-copy = Ta prośba jest u Ciebie do wiadomości. Zespół, który odpowiada: { $team }. Porozmawiaj z nim, jeśli wiesz coś, co pomoże zapewnić dziecku bezpieczeństwo.
staff-warning = Uwaga
staff-safe-title = Najpierw: jak bezpiecznie się skontaktować
staff-safe-no-voicemail = Nie zostawiaj wiadomości głosowej
staff-safe-must-not-know = Ktoś nie może się o tym dowiedzieć. Przeczytaj informacje poniżej, zanim zadzwonisz lub napiszesz
staff-safe-code-word = Podano hasło. Powiedz je na początku, żeby było wiadomo, że to Ty
staff-safe-interpreter = Zamów tłumacza, zanim się skontaktujesz. Język: { $language }
staff-safe-bsl = Zamów tłumacza brytyjskiego języka migowego (BSL), zanim się skontaktujesz
staff-reach-now = To jedna z podanych pór. Zadzwoń:
staff-reach-text = Wyślij SMS. Nie dzwoń:
staff-reach-email = Napisz e-mail. Nie dzwoń:
staff-reach-not-now = Nie dzwoń teraz: to nie jest żadna z podanych pór. Znajdziesz je tuż powyżej
staff-reach-all-the-same = Muszę zadzwonić teraz: pokaż numer
staff-decision-title = Dokąd to trafiło i dlaczego
staff-decision-advice = Reguły doradzają. Decyzja należy do Ciebie: jeśli powinien odpowiedzieć inny zespół, porozmawiaj z nim dzisiaj.
staff-decision-team = Zespół, który odpowiada
staff-decision-copies = Zawiadomiono też
staff-decision-rule = Reguła
staff-decision-because = Powody
staff-decision-basis = Na czym opiera się reguła
staff-decision-tags = Oznaczenia
staff-decision-also = Pokazaliśmy też rodzinie
staff-decision-rules-changed = Reguły zmieniły się od czasu wysłania tej prośby. O starsze zapytaj osobę odpowiedzialną za ochronę dzieci (safeguarding lead).
staff-answers-title = Co nam powiedziano
staff-answers-lead = Pytania są skrócone. „Ty” to osoba, która prosi o pomoc.
staff-when = Kiedy
staff-events = Co się działo
staff-events-what = Co
staff-looks = Kto otwierał tę prośbę
staff-looks-what = Kto
staff-look-family = Osoba z rodziny, po zalogowaniu: co się stało z prośbą
staff-event-sent = Rodzina wysłała prośbę
staff-event-delivered = Zawiadomiony zespół: { $team }
staff-event-opened = Pierwsze otwarcie: { $who }

staff-rules-title = Jak decydujemy
staff-rules-lead = Decyduje pierwsza reguła, która jest prawdziwa. Portal doradza; każdą prośbę czyta człowiek. Nie udostępniaj tej tabeli: ktoś mógłby się z niej nauczyć, jak ominąć zespół ochrony dzieci.

staff-listings-title = Wpisy
staff-listings-search = Nazwa wpisu lub tego, kto to prowadzi
staff-listings-search-button = Szukaj
staff-listings-found = { $n ->
    [0] Żaden wpis nie ma takiej nazwy. Spróbuj jednego słowa z nazwy.
    [one] { $n } wpis
    [few] { $n } wpisy
    [many] { $n } wpisów
   *[other] { $n } wpisu
}
staff-listings-caption = Wpisy według nazwy
staff-listings-name = Nazwa
staff-listings-provider = Kto to prowadzi
staff-listings-checked = Ostatnio sprawdzone
staff-listings-never = Nigdy

staff-edit-title = Zmień wpis
staff-edit-show = Zobacz stronę, którą widzą rodziny
staff-edit-translated = Ten wpis ma też teksty w innych językach. Ten formularz ich nie zmienia: poproś o ich ponowne przygotowanie.
staff-edit-name = Nazwa
staff-edit-summary = W jednym zdaniu
staff-edit-summary-hint = Widoczne na liście wyników. Dla kogo to jest i co się tam dzieje.
staff-edit-description = Co to jest
staff-edit-description-hint = Od dwóch do czterech prostych zdań. Między akapitami zostaw pustą linię.
staff-edit-age_from = Najmłodszy wiek, w latach
staff-edit-age_from-hint = Zostaw puste, jeśli nie ma dolnej granicy.
staff-edit-age_to = Najstarszy wiek, w latach
staff-edit-age_to-hint = Zostaw puste, jeśli nie ma górnej granicy.
staff-edit-times_note = Kiedy się odbywa, słowami
staff-edit-times_note-hint = Stałe dni i godziny zostają bez zmian.
staff-edit-free = Czy to jest bezpłatne?
staff-edit-free-yes = Tak
staff-edit-free-no = Nie
staff-edit-free-unknown = Nikt nam tego nie powiedział
staff-edit-cost_note = Ile to kosztuje, słowami
staff-edit-phone = Telefon
staff-edit-email = E-mail
staff-edit-web = Adres strony internetowej
staff-edit-checked = Czy to nadal się zgadza?
staff-edit-checked-yes = Sprawdzone dzisiaj – wszystko się zgadza
staff-edit-last-checked = Ostatnio sprawdzone { $date } przez: { $by }.
staff-edit-never-checked = Nikt jeszcze nie sprawdził tego wpisu. Rodziny widzą „Przykład – niesprawdzone”.
staff-saved-title = Zapisane
staff-saved-text = Rodziny już widzą tę zmianę.

staff-meanwhile-title = W czasie Twojego pisania ktoś inny zmienił ten wpis
staff-meanwhile-text = Twoja wersja nie jest jeszcze zapisana. Porównaj obie poniżej. Żeby zostawić swoją, zapisz jeszcze raz. Żeby zostawić tamtą, popraw swoją tak samo albo opuść tę stronę.
staff-meanwhile-caption = Czym się różnią
staff-meanwhile-field = Część
staff-meanwhile-theirs = Teraz zapisane
staff-meanwhile-yours = Twoja wersja
staff-meanwhile-empty = (puste)

staff-problem-missing = Wpisz tu tekst
staff-problem-too_long = Skróć tekst do { $limit } znaków
staff-problem-shape = Sprawdź, czy zapis jest poprawny
staff-problem-choose = Wybierz jedną z odpowiedzi
staff-problem-name-missing = Wpisz nazwę
staff-problem-name-too_long = Skróć nazwę do { $limit } znaków
staff-problem-summary-missing = Wpisz jedno zdanie, które mówi, co to jest
staff-problem-summary-too_long = Skróć to zdanie do { $limit } znaków
staff-problem-description-missing = Wpisz, co to jest
staff-problem-description-too_long = Skróć opis do { $limit } znaków
staff-problem-phone-shape = Wpisz numer telefonu, na przykład 0115 876 4800
staff-problem-email-shape = Wpisz adres e-mail, na przykład imie@example.org
staff-problem-web-shape = Wpisz adres strony, na przykład www.example.org
staff-problem-age_from-shape = Wpisz najmłodszy wiek jako liczbę całkowitą albo zostaw puste
staff-problem-age_to-shape = Wpisz najstarszy wiek jako liczbę całkowitą albo zostaw puste
staff-problem-age_to-order = Wpisz najstarszy wiek nie mniejszy niż najmłodszy
staff-problem-free-choose = Wybierz, czy to jest bezpłatne

staff-words-title = Teksty w każdym języku
staff-words-lead = Tekst, którego w danym języku brakuje, jest pokazany po angielsku. Język jest sprawdzony, gdy wszystko przeczyta osoba, która mówi nim od dziecka.
staff-words-messages = Komunikaty
staff-words-count = { $there } z { $wanted }
staff-words-caption = Języki tej strony
staff-words-language = Język
staff-words-checked = Sprawdzony przez osobę, która mówi nim od dziecka
staff-words-yes = Tak
staff-words-no = Jeszcze nie
staff-words-marked = Pliki oznaczone jako niesprawdzone
staff-words-missing = Brakujące komunikaty
staff-words-none = Brak

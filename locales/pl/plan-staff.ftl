# Tłumaczenia nie sprawdził jeszcze native speaker.

staff-nav-plans = Plany
plans-title = Plany
plans-own = Rodziny, którymi się Pan/Pani opiekuje
plans-team = Wszystkie rodziny Pana/Pani zespołów
plans-team-text = Imiona widać dopiero po otwarciu planu. Każde otwarcie jest zapisywane i rodzina może je przeczytać.
plans-none = Nie ma tu rodzin.
plans-family = Rodzina
plans-nobody = Nikt nie opiekuje się tą rodziną
plans-open = Otwórz plan
plans-closed = Plan zakończony
plans-unowned = { $count ->
    [one] { $count } rodziną nikt się nie opiekuje. Proszę przejąć ją albo przekazać komuś jeszcze dziś.
    [few] { $count } rodzinami nikt się nie opiekuje. Proszę przejąć je albo przekazać komuś jeszcze dziś.
    [many] { $count } rodzinami nikt się nie opiekuje. Proszę przejąć je albo przekazać komuś jeszcze dziś.
   *[other] { $count } rodziny nikt się nie opiekuje. Proszę przejąć je albo przekazać komuś jeszcze dziś.
}
plans-load = { $count ->
    [one] Pod Pana/Pani opieką jest { $count } rodzina.
    [few] Pod Pana/Pani opieką są { $count } rodziny.
    [many] Pod Pana/Pani opieką jest { $count } rodzin.
   *[other] Pod Pana/Pani opieką jest { $count } rodziny.
}
plans-load-of = { $count ->
    [one] Pod Pana/Pani opieką jest { $count } rodzina. Limit to { $limit }.
    [few] Pod Pana/Pani opieką są { $count } rodziny. Limit to { $limit }.
    [many] Pod Pana/Pani opieką jest { $count } rodzin. Limit to { $limit }.
   *[other] Pod Pana/Pani opieką jest { $count } rodziny. Limit to { $limit }.
}
plans-load-full = Przed przyjęciem kolejnej rodziny proszę porozmawiać z kierownikiem.
plans-unread = { $count ->
    [one] { $count } nieprzeczytana wiadomość
    [few] { $count } nieprzeczytane wiadomości
    [many] { $count } nieprzeczytanych wiadomości
   *[other] { $count } nieprzeczytanej wiadomości
}
plans-unsettled = { $count ->
    [one] { $count } odpowiedź do przeczytania
    [few] { $count } odpowiedzi do przeczytania
    [many] { $count } odpowiedzi do przeczytania
   *[other] { $count } odpowiedzi do przeczytania
}
plans-overdue = { $count ->
    [one] { $count } krok po terminie
    [few] { $count } kroki po terminie
    [many] { $count } kroków po terminie
   *[other] { $count } kroku po terminie
}
plans-review = Następny przegląd { $date }
plans-review-late = Przegląd miał być { $date }
plans-no-review = Nie zaplanowano przeglądu
plans-begin = Nowy plan bez zgłoszenia
plans-begin-text = Jeśli jest zgłoszenie, proszę zacząć plan od niego: niczego nie trzeba pisać dwa razy.
plans-begin-in = Zacznij plan: { $team }

plans-start = Zacznij plan
plans-start-text = Przyjmuje to zgłoszenie i zaczyna plan słowami rodziny. Nikt z rodziny nie przeczyta go przed opublikowaniem.
plans-start-button = Przyjmij i zacznij plan
plans-of-request = Otwórz plan, który zaczął się od tego zgłoszenia

plans-one-title = Plan rodziny
plans-owner = Opiekuje się:
plans-its-request = Zgłoszenie, od którego się zaczął
plans-left = Ktoś, kto już nie należy do planu
plans-late = Ktoś zmienił plan po otwarciu tej strony. Proszę przeczytać nowości poniżej i opublikować jeszcze raz.
plans-handed = Przekazane przez
plans-part-none = Jeszcze nic.
plans-add = Dodaj
plans-change = Zmień
plans-notes-only = Tylko dla pracowników. Rodziny nigdy tego nie widzą.
plans-seen-by = Może to widzieć:
plans-seen-by-nobody = jeszcze nikt z rodziny

plans-versions = Co czyta rodzina
plans-versions-text = Rodzina czyta ostatnią opublikowaną wersję, nie ten szkic. Każda wersja jest zachowana.
plans-version = Wersja
plans-version-at = Opublikowana
plans-version-by = Przez
plans-version-seen = Kto ją widział
plans-seen-nobody = Jeszcze nikt
plans-publish = Opublikuj szkic

plans-answers = Rodzina mówi
plans-answer-comment = komentuje
plans-answer-not-right = mówi, że to się nie zgadza
plans-settle = Załatwione
plans-asks = Poprawki i skargi
plans-ask-correction = prosi o poprawkę
plans-ask-complaint = składa skargę
plans-acknowledge = Powiadom, że przeczytano
plans-acknowledged = Potwierdzono
plans-acknowledge-within = { $days ->
    [one] Proszę potwierdzić w ciągu { $days } dnia
    [few] Proszę potwierdzić w ciągu { $days } dni
    [many] Proszę potwierdzić w ciągu { $days } dni
   *[other] Proszę potwierdzić w ciągu { $days } dnia
}

plans-messages = Wiadomości
plans-messages-text = Każda osoba czyta tylko swoje wiadomości, nigdy wiadomości innej osoby z rodziny.
plans-message-to = Wiadomość do: { $name }
plans-message-send = Wyślij
plans-message-seen = przeczytano
plans-message-missing = Proszę wpisać wiadomość
plans-message-too_long = Wiadomość może mieć najwyżej { $limit } znaków

plans-people = Kto czyta ten plan
plans-people-text = Dostęp proszę dawać tylko osobom, które Pan/Pani poznał(a), a dorosłym dopiero po sprawdzeniu władzy rodzicielskiej.
plans-no-people = Nikt z rodziny nie czyta jeszcze tego planu.
plans-person-adult = Dorosły
plans-person-young = Młoda osoba
plans-checked = Władzę rodzicielską sprawdził(a)
plans-unchecked = Władzy rodzicielskiej jeszcze nie sprawdzono. Najpierw proszę obejrzeć akt urodzenia albo orzeczenie sądu.
plans-check-button = Sprawdzone
plans-invite-button = Przygotuj zaproszenie
plans-invited-until = Zaproszenie jest ważne do
plans-invited = Zaproszenie dla
plans-invited-text = Ten numer proszę przekazać osobiście albo listem. Widać go tylko teraz. Z nim można się zalogować w „Nasz plan”; kod przychodzi na e-mail.
plans-remove-button = Odbierz dostęp teraz
plans-request-sent = Widzi, co się stało z prośbą, bo sama ta osoba ją wysłała.
plans-request-shown = Widzi, co się stało z prośbą, bo pozwolił na to pracownik. Nie może czytać ani zmieniać tego, co w niej napisano.
plans-request-sent-hidden = Ta osoba wysłała prośbę. Pracownik zdecydował, że nie widzi tu, co się z nią stało.
plans-request-hidden = Nie widzi, co się stało z prośbą.
plans-request-show = Pozwól zobaczyć, co się stało z prośbą
plans-request-hide = Nie pokazuj prośby tej osobie
plans-add-person = Dodaj osobę
plans-add-person-button = Dodaj
plans-person-name = Imię i nazwisko
plans-person-email = E-mail (własny, którego nikt inny nie czyta)
plans-person-language = Język, w którym czyta
plans-person-kind = Kto to jest?
plans-person-sees_all = Co może widzieć z tego, co już jest w planie?
plans-person-sees-none = Nic, dopóki nie wskażę każdej rzeczy
plans-person-sees-now = Wszystko, co jest teraz w planie
plans-person-name-missing = Proszę wpisać imię i nazwisko
plans-person-email-missing = Proszę wpisać e-mail, na przykład imie@example.org
plans-person-language-missing = Proszę wybrać język
plans-person-kind-missing = Proszę wybrać: dorosły czy młoda osoba

plans-hand-over = Przekaż tę rodzinę
plans-hand-over-text = Odtąd opiekuje się nią inna osoba. Najpierw proszę powiedzieć o tym rodzinie.
plans-hand-over-button = Przekaż
plans-to = Komu
plans-note = Co ta osoba musi wiedzieć
plans-to-missing = Proszę wybrać, kto będzie się opiekować rodziną
plans-note-missing = Proszę wpisać, co ta osoba musi wiedzieć
plans-note-too_long = Notatka może mieć najwyżej { $limit } znaków

plans-glass-title = Tą rodziną opiekuje się ktoś inny
plans-glass-text = Jeśli dla czyjegoś bezpieczeństwa trzeba znać ten plan, proszę napisać dlaczego. Wtedy można go czytać przez cztery godziny. Powód przeczyta kierownik, a rodzina zobaczy, że plan otwarto.
plans-glass-button = Otwórz plan
plans-glass-open = Ten plan otwarto z podanego powodu. Można go czytać, nie zmieniać.
plans-glass-seen = Kto otworzył plan cudzej rodziny
plans-glass-read = Przeczytane
plans-why = Dlaczego trzeba go otworzyć?
plans-why-hint = Kto może być w niebezpieczeństwie i co trzeba wiedzieć.
plans-why-missing = Proszę wpisać, dlaczego trzeba otworzyć plan
plans-why-too_long = Powód może mieć najwyżej { $limit } znaków
plans-away = Czy zna Pan/Pani tę rodzinę?
plans-away-text = Nikt nie pracuje z własnymi krewnymi ani przyjaciółmi. Jeśli ktoś z tej rodziny jest Panu/Pani bliski, proszę zamknąć sobie ten plan. Wtedy może się nią opiekować tylko ktoś inny.
plans-away-button = Znam tę rodzinę: zamknij mi plan

plans-item-title = Część planu
plan-part-strength = Co idzie dobrze
plan-part-voice = Co mówi każda osoba
plan-part-need = Czego potrzeba
plan-part-goal = Cele
plan-part-action = Kroki
plan-part-scale = Od 0 do 10
plan-part-helper = Zespół wokół rodziny
plan-part-meeting = Następne spotkanie
plan-part-review = Przeglądy
plan-part-note = Notatki dla pracowników

plan-edit-words = Słowa
plan-edit-words-hint = Tak, jak powiedziała ta osoba, jej własnymi słowami.
plan-edit-said_by = Kto to powiedział
plan-edit-heading = Nagłówek
plan-edit-what = Co będzie zrobione
plan-edit-owner = Kto to zrobi
plan-edit-by = Do kiedy
plan-edit-by-hint = Na przykład 30/11/2026
plan-edit-goal = Dla którego celu
plan-edit-listing = Usługa, która w tym pomaga
plan-edit-listing_search = Szukaj usługi
plan-edit-listing_search-hint = Proszę wpisać temat, na przykład judo, i nacisnąć „Znajdź”.
plan-edit-find = Znajdź
plan-edit-done = Czy to zrobione?
plan-edit-is-done = Zrobione
plan-edit-not-done = Jeszcze do zrobienia
plan-edit-question = Pytanie
plan-edit-question-hint = 0 to najgorzej, 10 to najlepiej, jak może być.
plan-edit-mark_by = Nowa ocena: kto
plan-edit-mark_value = Nowa ocena: od 0 do 10
plan-edit-mark_on = Nowa ocena: w którym dniu
plan-edit-mark_on-hint = Puste pole oznacza dziś.
plan-edit-name = Imię i nazwisko
plan-edit-role = Czym się zajmuje
plan-edit-agency = Dla kogo pracuje
plan-edit-phone = Telefon
plan-edit-email = E-mail
plan-edit-on = Dzień
plan-edit-on-hint = Na przykład 30/11/2026. Następny przegląd jest za 6 do 12 tygodni.
plan-edit-at = Godzina
plan-edit-at-hint = Na przykład 14:00
plan-edit-place = Gdzie i z kim
plan-edit-outcome = Wynik przeglądu
plan-edit-outcome-hint = Przy przeglądzie, który dopiero będzie, proszę zostawić puste.
plan-edit-reason = Dlaczego plan się kończy
plan-edit-reason-hint = Tylko gdy plan się kończy.
plan-edit-choose = Nie wybrano
plan-edit-sees = Kto z rodziny może to widzieć?
plan-edit-sees-hint = Rodzice, którzy mieszkają osobno, widzą tylko to, co dla każdego z nich tu wybrano.
plan-edit-no-members = Nikt z rodziny nie czyta jeszcze tego planu. Gdy ktoś dołączy, można wskazać, co może widzieć.
plan-edit-save = Zapisz
plan-edit-out = Usuń z planu
plan-edit-clash = Ktoś inny zmienił w tym czasie to samo.
plan-edit-clash-text = Poniżej jest to, co zapisano teraz. Pana/Pani słowa są nadal w formularzu. Proszę poprawić, co ma zostać, i zapisać jeszcze raz.

plan-problem-missing = Proszę to wpisać
plan-problem-too_long = Najwyżej 2000 znaków
plan-problem-unknown = Proszę wybrać kogoś, kto jest jeszcze w planie
plan-problem-day = Proszę wpisać dzień, na przykład 30/11/2026
plan-problem-time = Proszę wpisać godzinę, na przykład 14:00
plan-problem-words-missing = Proszę wpisać słowa
plan-problem-what-missing = Proszę wpisać, co będzie zrobione
plan-problem-owner-missing = Proszę wybrać, kto to zrobi
plan-problem-heading-missing = Proszę wybrać nagłówek
plan-problem-question-missing = Proszę wpisać pytanie
plan-problem-name-missing = Proszę wpisać imię i nazwisko
plan-problem-role-missing = Proszę wpisać, czym się zajmuje
plan-problem-agency-missing = Proszę wpisać, dla kogo pracuje
plan-problem-on-missing = Proszę wpisać dzień
plan-problem-on-review = Proszę wybrać dzień za 6 do 12 tygodni
plan-problem-at-missing = Proszę wpisać godzinę
plan-problem-place-missing = Proszę wpisać, gdzie się spotykacie
plan-problem-mark_value-range = Proszę wpisać liczbę całkowitą od 0 do 10
plan-problem-mark_by-missing = Proszę wybrać, kto ocenił
plan-problem-reason-missing = Proszę wybrać, dlaczego plan się kończy
plan-problem-sees-missing = Proszę wybrać, kto może to widzieć
plan-problem-sees-owner = Kto ma zrobić ten krok, musi go widzieć: proszę wybrać także tę osobę

need-listened-to = Być wysłuchanym
need-healthiest = Być możliwie zdrowym
need-safe = Być bezpiecznym i czuć się bezpiecznie
need-accepted = Być przyjętym i docenianym
need-enjoy-life = Cieszyć się życiem i bawić się
need-prepared = Być gotowym na przyszłość
need-good-education = Dobra nauka
need-early-years = Dobry start dla małych dzieci
need-health = Dobre samopoczucie ciała i ducha
need-substance-use = Wychodzenie z alkoholu lub narkotyków
need-relationships = Dobre relacje w domu
need-safe-from-abuse = Dzieci bezpieczne od krzywdy
need-away-from-crime = Z dala od przestępstw
need-safe-from-domestic-abuse = Bez przemocy w domu
need-secure-housing = Bezpieczne mieszkanie
need-money = Dość pieniędzy na życie

plan-end-met = Osiągnęliśmy nasze cele
plan-end-lighter-help = Odtąd wystarczy lżejsza pomoc
plan-end-more-help = Odtąd więcej pomaga inny zespół
plan-end-moved = Rodzina się przeprowadziła
plan-end-not-wanted = Rodzina nie chce już tej pomocy
plan-end-no-contact = Nie udało się już nawiązać kontaktu

role-worker = pracownik rodzinny
role-lead-professional = osoba prowadząca
role-family-help-core = pracownik pomocy rodzinie
role-family-help-adolescence = pracownik pomocy rodzinie dla nastolatków
role-taf-worker = pracownik centrum
role-mash = pracownik ochrony dzieci
role-manager = kierownik

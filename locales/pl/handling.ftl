# Not yet reviewed by a native speaker

staff-status-sent = Nowa
staff-status-delivered = Nowa
staff-status-opened = Otwarta
staff-status-tried = Próba kontaktu
staff-status-reached = Po rozmowie
staff-status-accepted = Przyjęta
staff-status-closed = Zamknięta

staff-next-closed = Ta prośba jest zamknięta. Jeśli to było za wcześnie, otwórz ją ponownie poniżej.
staff-next-reached = Twój zespół rozmawiał już z rodziną. Zaznacz poniżej, co dalej: zajmujecie się tą sprawą, przekazujecie ją albo zamykacie.
staff-next-withdrawn = Rodzina poprosiła, żebyśmy przestali. Ta prośba dotyczy bezpieczeństwa dziecka, dlatego nie kończy się sama. Zdecyduj, co trzeba zrobić, i powiedz o tym rodzinie.
staff-next-no-agreement = Rodzina nie zgodziła się na tę prośbę albo pytanie jej nie jest bezpieczne. Nie pytaj o nią nikogo innego, chyba że wymaga tego bezpieczeństwo dziecka. Pomoc dla rodziny może się zacząć tylko za jej zgodą.
staff-promise = { $hours ->
    [one] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godziny pracy: do { $by }.
    [few] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godzin pracy: do { $by }.
    [many] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godzin pracy: do { $by }.
   *[other] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godziny pracy: do { $by }.
}
staff-promise-broken = { $hours ->
    [one] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godziny pracy. Ten czas minął: { $by }. Skontaktuj się teraz i przeproś.
    [few] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godzin pracy. Ten czas minął: { $by }. Skontaktuj się teraz i przeproś.
    [many] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godzin pracy. Ten czas minął: { $by }. Skontaktuj się teraz i przeproś.
   *[other] Obiecaliśmy rodzinie kontakt w ciągu { $hours } godziny pracy. Ten czas minął: { $by }. Skontaktuj się teraz i przeproś.
}

staff-act-title = Zapisz, co zostało zrobione
staff-act-what = Co się stało?
staff-act-tried = Była próba kontaktu, ale bez odpowiedzi
staff-act-reached = Odbyła się rozmowa z rodziną
staff-act-accepted = Mój zespół zajmuje się tą prośbą
staff-act-closed = Ta prośba jest zakończona
staff-act-reopened = Otwórz tę prośbę ponownie
staff-act-reason = Jeśli jest zakończona: dlaczego?
staff-act-reason-hint = Rodzina przeczyta to w prostych słowach.
staff-act-choose = Wybierz
staff-act-note = Notatka dla zespołu
staff-act-note-hint = To pole może zostać puste. Rodzina tego nie widzi.
staff-act-save = Zapisz
staff-act-what-missing = Wybierz, co się stało
staff-act-reason-missing = Wybierz, dlaczego prośba jest zakończona
staff-act-note-too_long = Notatka może mieć najwyżej { $limit } znaków

staff-close-helped = Udało się pomóc albo wiedzą, gdzie szukać pomocy
staff-close-plan = Pomoc dla rodziny już się zaczęła
staff-close-other-help = Pomaga im inna służba
staff-close-not-wanted = Nie chcą teraz pomocy
staff-close-not-reached = Nie udało się z nimi skontaktować
staff-close-moved = Wyprowadzili się
staff-close-twice = Odpowiadamy na ich drugą prośbę
staff-close-no-agreement = Rodzina się na to nie zgadza

staff-refusal-ended = Ta prośba jest zamknięta. Najpierw otwórz ją ponownie
staff-refusal-not-ended = Ta prośba jest już otwarta
staff-refusal-not-reached = To pilne, a nikt jeszcze nie rozmawiał z rodziną. Porozmawiaj z nią albo przekaż prośbę dalej. Wcześniej nie można jej zamknąć
staff-refusal-not-tried = Nikt jeszcze nie próbował skontaktować się z rodziną. Najpierw spróbuj i zapisz tę próbę

staff-late-title = W czasie, gdy pisałeś lub pisałaś, ktoś inny coś dodał
staff-late-text = Twojego wpisu jeszcze nie zapisaliśmy. Przeczytaj, co nowego jest w części „Co się wydarzyło”. Jeśli Twój wpis nadal pasuje, zapisz go jeszcze raz.

staff-act-redirect = Powinien odpowiedzieć inny zespół
staff-act-to = Który zespół?
staff-act-why = Dlaczego?
staff-act-why-hint = Rodzina przeczyta to w prostych słowach.
staff-act-told = Co powinien wiedzieć następny zespół
staff-act-told-hint = Zespół przeczyta to razem z prośbą. Rodzina tego nie widzi.
staff-act-hidden-title = Czy można bezpiecznie powiedzieć o tym rodzinie?
staff-act-hidden-hint = Zwykle rodzina widzi, dokąd trafiła jej prośba i dlaczego.
staff-act-hidden = Nie pokazuj tego rodzinie: mogłoby to komuś zagrozić
staff-act-send-on = Przekaż dalej
staff-act-to-missing = Wybierz zespół, który powinien odpowiedzieć
staff-act-why-missing = Wybierz, dlaczego powinien odpowiedzieć inny zespół
staff-act-why-other = Wybierz powód, który pasuje do tego zespołu
staff-act-told-missing = Napisz, co powinien wiedzieć następny zespół
staff-act-told-too_long = Ten opis może mieć najwyżej { $limit } znaków

staff-redirect-safety = Martwimy się, że dziecko nie jest bezpieczne
staff-redirect-more-help = Potrzebują więcej pomocy, niż możemy dać
staff-redirect-hub-can-help = Może w tym pomóc centrum rodzinne
staff-redirect-nearer = Inne centrum rodzinne jest bliżej
staff-redirect-wrong-team = Prośba trafiła do niewłaściwego zespołu
staff-redirect-answers = Rodzina zmieniła odpowiedzi

staff-event-tried = Próba kontaktu: { $who }
staff-event-reached = Rozmowa z rodziną: { $who }
staff-event-accepted = Prośbę przyjmuje { $who }. Zespół: { $team }
staff-event-redirected = Prośbę przekazuje dalej { $who }. Nowy zespół: { $to }. Powód: { $reason }
staff-event-redirected-answers = Rodzina zmieniła odpowiedzi i zgodnie z zasadami prośba trafiła dalej. Nowy zespół: { $to }
staff-event-closed = Prośbę zamyka { $who }. Powód: { $reason }
staff-event-closed-family = Prośba została zamknięta, bo rodzina poprosiła, żebyśmy przestali
staff-event-closed-no-agreement = Prośba została zamknięta, bo rodzina się nie zgadza. W odpowiedziach nie było nic o bezpieczeństwie dziecka
staff-event-reopened = Prośbę ponownie otwiera { $who }
staff-event-warned = Kierownik dyżurny dostał wiadomość, że możemy nie dotrzymać obietnicy
staff-event-changed = Rodzina zmieniła odpowiedzi
staff-event-added = Rodzina dopisała:
staff-event-withdrawn = Rodzina poprosiła, żebyśmy przestali
staff-event-joined = { $who } potwierdza, że inna prośba jest od tej samej rodziny
staff-event-parted = { $who } potwierdza, że inna prośba nie jest od tej samej rodziny
staff-event-hidden = (rodzina tego nie widzi)

staff-changes-title = Co rodzina zmieniła
staff-changes-question = Pytanie
staff-changes-before = Przedtem
staff-changes-now = Teraz
staff-changes-rule = Przy nowych odpowiedziach zasady wskazują: { $rule }

staff-household-title = Być może ta sama rodzina
staff-household-lead = Coś się tu powtarza. To może być przypadek. Tylko Ty możesz stwierdzić, czy to jedna rodzina.
staff-household-same = To samo: { $signs }.
staff-household-phone = numer telefonu
staff-household-email = adres e-mail
staff-household-child = imię dziecka, wiek i kod pocztowy
staff-household-plan = Rodzina, która ma już plan.
staff-household-maybe = Być może
staff-household-joined = Ta sama rodzina
staff-household-join = Tak, to ta sama rodzina
staff-household-part = Nie, to nie ta sama rodzina

## A letter to the duty manager, without a word of what it is about

mail-alarm-subject = Prosimy zajrzeć teraz
# Followed by a link.
mail-alarm-text = Coś od dłuższego czasu czeka na Twój zespół. Zaloguj się i zajrzyj tam teraz:

staff-nav-promises = Obietnice
staff-nav-letters = Wiadomości
staff-promises-title = Obietnice dane rodzinom
staff-promises-lead = W tych sprawach nikt jeszcze się nie skontaktował. Dopilnuj, żeby ktoś zrobił to na czas.
staff-promises-empty = Twoje zespoły dotrzymały każdej obietnicy.
staff-promises-caption = Najpierw te, którym najszybciej kończy się czas
staff-promises-reference = Numer
staff-promises-state = Stan
staff-promises-team = Zespół
staff-promises-by = Obiecany termin
staff-promises-broken = Po terminie
staff-promises-soon = Wkrótce
staff-promises-time = Na czas
staff-letters-title = Wiadomości, których nie udało się wysłać
staff-letters-lead = To e-maile do Twoich zespołów i do opiekunów wpisów oraz kopie dla innych systemów. Widać, dokąd miały trafić, ale nigdy ich treść.
staff-letters-empty = Wszystkie wiadomości zostały wysłane.
staff-letters-caption = Najpierw te, których już nie wysyłamy
staff-letters-kind = Co
staff-letters-team = Dla kogo
staff-letters-trouble = Co poszło nie tak
staff-letters-tries = Próby
staff-letters-next = Następna próba
staff-letters-do = Działanie
staff-letters-dead = Wstrzymana
staff-letters-again = Wyślij ponownie
staff-letter-new-request = E-mail: nowa prośba
staff-letter-request-news = E-mail: coś nowego w prośbie
staff-letter-promise-alarm = E-mail: kończy się obiecany czas
staff-letter-case-system = Kopia dla systemu zespołu
staff-letter-sign-in-code = E-mail: kod do logowania
staff-letter-check-listing = E-mail: sprawdzenie wpisu
staff-letter-wrong-listing = E-mail: błąd we wpisie

demo-mail-title = Wiadomości tej wersji pokazowej
demo-mail-lead = Ta wersja pokazowa nie wysyła e-maili. Można je przeczytać tutaj.
demo-mail-none = Nie ma jeszcze żadnej wiadomości.

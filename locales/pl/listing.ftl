# Not yet reviewed by a native speaker.

listing-next = Najbliższy termin
listing-next-today = Dzisiaj
listing-next-tomorrow = Jutro
listing-on-date = { $date }, od { $from } do { $to }
listing-ask-week = Zapytaj, w którym tygodniu
listing-week-first = Pierwszy taki dzień w miesiącu
listing-week-second = Drugi taki dzień w miesiącu
listing-week-third = Trzeci taki dzień w miesiącu
listing-week-fourth = Czwarty taki dzień w miesiącu
listing-week-last = Ostatni taki dzień w miesiącu
listing-starting = Od { $date }
listing-until = Do { $date }
listing-except = Nie { $date }
listing-bank-holidays-not = Nie w dni wolne od pracy (bank holidays)
listing-bank-holidays-too = Także w dni wolne od pracy (bank holidays)

listing-closed = Na razie zamknięte. Nie wiadomo, kiedy znowu będzie otwarte.
listing-closed-until = Na razie zamknięte, do { $date } włącznie.
listing-ended = To zakończyło się { $date }.
listing-ending = To zakończy się { $date }.
listing-ended-instead = Co jest teraz:
listing-ageing = { $months ->
    [one] Od { $months } miesiąca nikt nie sprawdził tej strony. Godziny i numery mogą być nieaktualne, więc zadzwoń, zanim tam pójdziesz.
    [few] Od { $months } miesięcy nikt nie sprawdził tej strony. Godziny i numery mogą być nieaktualne, więc zadzwoń, zanim tam pójdziesz.
    [many] Od { $months } miesięcy nikt nie sprawdził tej strony. Godziny i numery mogą być nieaktualne, więc zadzwoń, zanim tam pójdziesz.
   *[other] Od { $months } miesiąca nikt nie sprawdził tej strony. Godziny i numery mogą być nieaktualne, więc zadzwoń, zanim tam pójdziesz.
}

listing-confidential = Adres jest tajny, żeby osoby, które tam są, były bezpieczne. Kiedy się z nimi skontaktujesz, powiedzą Ci, dokąd przyjść.
listing-confidential-card = Adres tajny, dla bezpieczeństwa
listing-directions = Jak tam dotrzeć (otwiera OpenStreetMap)

listing-waiting = Wolne miejsca i czas oczekiwania
listing-hub = Część programu
listing-only-for = Tylko dla rodzin z
listing-phone-safe = Połączenie może być widoczne na rachunku i na liście połączeń w telefonie. Jeśli ktoś sprawdza Twój telefon, zadzwoń z innego.

listing-keep = Zachowaj lub wyślij komuś
listing-keep-calendar = Dodaj terminy do swojego kalendarza
listing-keep-share = Wyślij komuś
listing-keep-report = Coś się tu nie zgadza? Powiedz nam
listing-keep-nothing = Nie ma tu nic do zapisania ani wysłania, żeby na tym telefonie nie został żaden ślad.
calendar-check = Zajrzyj tu, zanim pójdziesz, na wypadek gdyby coś się zmieniło:

share-title = Wyślij komuś
share-text = Ten link nic o Tobie nie mówi.
share-link = Skopiuj link
share-send = Wyślij
share-mail = E-mailem
share-sms = SMS-em
share-code = Pokaż drugiemu telefonowi
share-code-text = Skieruj aparat drugiego telefonu na te kwadraty.

report-title = Coś się tu nie zgadza?
report-text = Powiedz nam, co jest nie tak na tej stronie. Nie pytamy, kim jesteś. Prosimy, nie podawaj nazwisk ani niczego o swojej rodzinie.
report-wrong = Co się nie zgadza?
report-wrong-closed = To jest zamknięte albo już się nie odbywa
report-wrong-phone = Numer telefonu jest błędny
report-wrong-times = Godziny są błędne
report-wrong-address = Adres jest błędny
report-wrong-other = Coś innego
report-note = Jak powinno być, jeśli wiesz
report-note-hint = Możesz zostawić to pole puste. Najwięcej znaków: { $limit }.
report-send = Wyślij
report-problem-wrong-choose = Wybierz, co się nie zgadza
report-problem-note-missing = Napisz, co się nie zgadza
report-problem-note-too_long = Skróć tekst. Najwięcej znaków: { $limit }
report-not-help = Tutaj nie prosi się o pomoc.
report-ask-help = Poproś o pomoc tutaj
report-sent-title = Dziękujemy
report-sent-text = Osoby, które dbają o tę stronę, przeczytają to i poprawią. Nie możemy odpisać, bo nie wiemy, kim jesteś.
report-back = Wróć do strony

staff-nav-reports = Zgłoszenia
staff-reports-title = Co według ludzi się nie zgadza
staff-reports-empty = Nic tu nie czeka. Kiedy ktoś zgłosi błąd we wpisie, pojawi się na tej stronie.
staff-reports-caption = Zgłoszenia, którymi nikt się jeszcze nie zajął, od najstarszego
staff-reports-listing = Wpis
staff-reports-wrong = Co się nie zgadza
staff-reports-note = Co napisano
staff-reports-at = Wysłano
staff-reports-done = Zrobione
staff-reports-done-with = zgłoszenie: { $name }
staff-reports-no-note = Nic

mail-report-subject = Uwaga do Twojej strony
mail-report-text = Ktoś nam powiedział, że na stronie, o którą dbasz, coś może się nie zgadzać. Otwórz ją i sprawdź:
mail-report-staff = Co napisano, widać tutaj po zalogowaniu:

listing-translation-behind = Tekst angielski zmieniono { $date }. W tym tłumaczeniu nie ma jeszcze tej zmiany.
listing-translation-english = Przeczytaj po angielsku

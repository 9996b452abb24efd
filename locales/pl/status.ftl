# Not yet reviewed by a native speaker

sent-code = Twój kod
sent-status = Zobacz, co się dzieje z Twoją prośbą

status-title = Zobacz, co się stało z Twoją prośbą
status-lead = Potrzebujesz numeru prośby i kodu ze strony, która pojawiła się po wysłaniu.
status-reference = Numer Twojej prośby
status-reference-hint = Osiem liter i cyfr, na przykład K7QC-4WXR
status-code = Twój kod
status-code-hint = Osiem cyfr, na przykład 4081 7726
status-open = Zobacz moją prośbę
status-lost-title = Jeśli ich nie masz
status-lost-text = Zadzwoń do zespołu, do którego trafiła Twoja prośba. Jeśli nie wiesz, który to zespół, sprawdzi to dla Ciebie każde centrum rodzinne.
problem-status-reference = Wpisz numer swojej prośby: osiem liter i cyfr, na przykład K7QC-4WXR
problem-status-code = Wpisz swój kod: osiem cyfr, na przykład 4081 7726
problem-status-wrong = Sprawdź numer i kod i spróbuj ponownie. Po 5 błędnych próbach trzeba odczekać { $minutes } min
problem-status-rests = Odczekaj { $minutes } min i spróbuj ponownie: było za dużo błędnych prób. Jeśli potrzebujesz pomocy teraz, zadzwoń do nas

status-your-request = Twoja prośba
status-family-request = Prośba dla Twojej rodziny
status-family-request-text = Tę prośbę wysłał ktoś inny. Twój pracownik pozwolił Ci zobaczyć, co się z nią dzieje. To są słowa do osoby, która ją wysłała, więc „Ty” oznacza tę osobę.
status-to-plan = Wróć do naszego planu
status-now-sent = Twoja prośba jest w drodze. Trafi tutaj: { $team }.
status-now-delivered = Twoja prośba jest już na miejscu: { $team }. Nikt jej jeszcze nie otworzył.
status-now-opened = Twoją prośbę otworzył człowiek, nie komputer. Zespół: { $team }.
status-now-tried = Zespół próbował się z Tobą skontaktować i spróbuje jeszcze raz: { $team }.
status-now-reached = Zespół już z Tobą rozmawiał: { $team }.
status-now-accepted = Zespół zajmuje się Twoją prośbą: { $team }.
status-closed-helped = Ta prośba jest zakończona. Masz już pomoc albo wiesz, gdzie jej szukać.
status-closed-plan = Ta prośba jest zakończona, bo pomoc dla Twojej rodziny już się zaczęła.
status-closed-other-help = Ta prośba jest zakończona, bo pomaga Ci już ktoś inny.
status-closed-not-wanted = Ta prośba jest zakończona, bo nie chcesz teraz pomocy. To w porządku. Możesz poprosić ponownie w każdej chwili.
status-closed-not-reached = Ta prośba jest zakończona, bo nie udało nam się z Tobą skontaktować. Możesz poprosić ponownie w każdej chwili.
status-closed-moved = Ta prośba jest zakończona z powodu Twojej przeprowadzki.
status-closed-twice = Mamy od Ciebie dwie prośby. Odpowiadamy na tę drugą.

status-next-title = Co będzie dalej
status-promise = { $hours ->
    [one] Obiecujemy: do { $moment } ktoś spróbuje się z Tobą skontaktować. To { $hours } godzina pracy od chwili, gdy prośba trafiła do tego zespołu.
    [few] Obiecujemy: do { $moment } ktoś spróbuje się z Tobą skontaktować. To { $hours } godziny pracy od chwili, gdy prośba trafiła do tego zespołu.
    [many] Obiecujemy: do { $moment } ktoś spróbuje się z Tobą skontaktować. To { $hours } godzin pracy od chwili, gdy prośba trafiła do tego zespołu.
   *[other] Obiecujemy: do { $moment } ktoś spróbuje się z Tobą skontaktować. To { $hours } godziny pracy od chwili, gdy prośba trafiła do tego zespołu.
}
status-promise-broken = { $hours ->
    [one] Obiecaliśmy kontakt do { $moment }, czyli w ciągu { $hours } godziny pracy zespołu. Jeszcze tego nie zrobiliśmy. Przepraszamy. Kierownik zespołu już o tym wie.
    [few] Obiecaliśmy kontakt do { $moment }, czyli w ciągu { $hours } godzin pracy zespołu. Jeszcze tego nie zrobiliśmy. Przepraszamy. Kierownik zespołu już o tym wie.
    [many] Obiecaliśmy kontakt do { $moment }, czyli w ciągu { $hours } godzin pracy zespołu. Jeszcze tego nie zrobiliśmy. Przepraszamy. Kierownik zespołu już o tym wie.
   *[other] Obiecaliśmy kontakt do { $moment }, czyli w ciągu { $hours } godziny pracy zespołu. Jeszcze tego nie zrobiliśmy. Przepraszamy. Kierownik zespołu już o tym wie.
}
status-next-kept = W rozmowie zespół powie Ci, co będzie dalej.
status-hours = Zespół pracuje: { $hours }.
status-moment = { $date }, { $time }

status-story-title = Co się dotąd wydarzyło
status-event-sent = Twoja prośba została wysłana.
status-event-delivered = Powiadomiliśmy zespół, że prośba już jest: { $team }.
status-event-opened = Prośbę otworzyła i przeczytała osoba z zespołu: { $team }.
status-event-tried = Ktoś próbował się z Tobą skontaktować.
status-event-reached = Ktoś z Tobą rozmawiał.
status-event-accepted = Zespół zajął się Twoją prośbą.
status-event-redirected = Twoja prośba trafiła dalej: { $to }.
status-event-reopened = Zespół ponownie otworzył Twoją prośbę.
status-event-warned = Kierownik zespołu wie, że czekasz.
status-event-changed = Twoje odpowiedzi zostały zmienione.
status-event-added = Nowe słowa od Ciebie zostały dodane.
status-event-withdrawn = Prosisz, żebyśmy przestali.
status-event-joined = Zespół połączył dwie Twoje prośby.
status-event-parted = Zespół rozdzielił dwie prośby.
status-why-safety = Martwiliśmy się, że dziecko może nie być bezpieczne, a ten zespół dba o bezpieczeństwo dzieci.
status-why-more-help = Potrzebujesz więcej pomocy, niż może dać poprzedni zespół.
status-why-hub-can-help = Pomóc może Ci w tym centrum rodzinne blisko Twojego domu.
status-why-nearer = To miejsce jest bliżej Ciebie.
status-why-wrong-team = Prośba trafiła najpierw do niewłaściwego zespołu. To nie Twoja wina.
status-why-answers = Po zmianie odpowiedzi właściwy jest ten zespół.

status-do-title = Co możesz zrobić
status-do-add = Dodaj coś
status-do-change = Zmień moje odpowiedzi
status-do-stop = Poproś, żebyśmy przestali
status-do-again = Poproś ponownie o pomoc
status-danger-title = Jeśli ktoś jest w niebezpieczeństwie
status-leave = Zamknij tę stronę
status-leave-text = Zamknij ją na koniec, żeby nikt inny nie zobaczył jej na tym telefonie lub komputerze.

status-done-added = Mamy to, co zostało dodane. Zespół to przeczyta.
status-done-stopped = Zespół wie już, że mamy przestać.
status-done-late = Nie zapisaliśmy tego, bo Twoja prośba jest zakończona. Możesz ponownie poprosić o pomoc.

status-add-title = Co chcesz dodać?
status-add-hint = Najwyżej { $limit } znaków. Przeczyta to tylko zespół, do którego trafiła Twoja prośba.
status-add-send = Wyślij
problem-status-words-missing = Wpisz, co chcesz dodać
problem-status-words-too_long = Wpisz najwyżej { $limit } znaków

status-stop-title = Poproś, żebyśmy przestali
status-stop-text = W każdej chwili możesz zrezygnować z pomocy. Twoja prośba się kończy i nikt nie będzie się w tej sprawie kontaktować.
status-stop-looks = Z powodu tego, co wiemy od Ciebie o bezpieczeństwie dziecka, zespół musi zająć się Twoją prośbą, nawet jeśli prosisz, żebyśmy przestali. Powie Ci, co robi, gdy będzie to bezpieczne.
status-stop-why = Czy chcesz powiedzieć nam, dlaczego?
status-stop-why-hint = Nie musisz.
status-stop-send = Proszę przestać
status-stop-not = Wróć: nie chcę przerywać
problem-status-why = Wpisz najwyżej { $limit } znaków

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
status-closed-no-agreement = Ta prośba jest zakończona, bo rodzina się na nią nie zgadza albo pytanie jej nie jest bezpieczne. Nikt nie będzie się z nią w tej sprawie kontaktować. Najpierw z nią porozmawiaj i poproś ponownie, gdy się zgodzi. Jeśli boisz się, że dziecko nie jest bezpieczne, zadzwoń do miejskiego zespołu ochrony dzieci (MASH): niczyja zgoda nie jest do tego potrzebna.

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
stop-change-stop = Poproś, żebyśmy zatrzymali wysłaną prośbę
stop-no-agreement-change-1 = Prośba została wysłana, bo rodzina się zgadzała. Jeśli już się nie zgadza, idź dalej i wyślij zmianę: wtedy centrum rodzinne przestanie i nikt nie będzie się z rodziną w tej sprawie kontaktować.
stop-no-agreement-change-2 = Jeśli myślisz, że dziecku dzieje się krzywda albo że może się dziać, zadzwoń teraz do miejskiego zespołu ochrony dzieci (MASH). Zgoda rodziny nie jest do tego potrzebna.
stop-no-agreement-change-go-on = Dalej ze zmianą
stop-not-safe-to-ask-change-1 = Jeśli pytanie rodziny o zgodę nie jest bezpieczne, to już samo w sobie jest powodem do obaw. Zadzwoń do miejskiego zespołu ochrony dzieci (MASH) i omów to z nim.
stop-not-safe-to-ask-change-2 = Ta prośba jest już wysłana. Idź dalej i wyślij zmianę: wtedy centrum rodzinne przestanie i nikt nie będzie się z rodziną w tej sprawie kontaktować. Tylko jeśli dziecko może nie być bezpieczne, nadal zajmie się nią zespół ochrony dzieci.
stop-not-safe-to-ask-change-go-on = Dalej ze zmianą
stop-ask-a-parent-change-1 = Prośba została wysłana, bo rodzic się zgadzał. Jeśli już się nie zgadza, poproś, żebyśmy ją zatrzymali: link jest niżej.
stop-ask-a-parent-change-2 = Jeśli pytanie nie jest bezpieczne albo boisz się, że dziecku dzieje się krzywda, zadzwoń do miejskiego zespołu ochrony dzieci (MASH) albo do NSPCC. Niczyja zgoda nie jest do tego potrzebna i nie musisz podawać nazwiska.
stop-ask-a-parent-change-3 = Zmiana nie została wysłana. Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod 999.
stop-nothing-sent-change-title = Zmiana nie została wysłana
stop-nothing-sent-change-1 = Ta prośba jest już wysłana i ma ją zespół. Jeśli już jej nie chcesz, poproś, żebyśmy ją zatrzymali: link jest niżej.
stop-nothing-sent-change-2 = Jeśli chcesz wysłać zmianę, wróć o jedną stronę i wybierz „Tak, wyślijcie to”.
status-do-again = Poproś ponownie o pomoc
status-danger-title = Jeśli ktoś jest w niebezpieczeństwie
status-leave = Zamknij tę stronę
status-leave-text = Zamknij ją na koniec, żeby nikt inny nie zobaczył jej na tym telefonie lub komputerze.

status-done-added = Mamy to, co zostało dodane. Zespół to przeczyta.
status-done-stopped = Zespół wie już, że mamy przestać.
status-done-late = Nie zapisaliśmy tego, bo Twoja prośba jest zakończona. Możesz ponownie poprosić o pomoc.
status-done-no-agreement = Przestaliśmy. Zespół wie, że rodzina się nie zgadza albo że pytanie jej nie jest bezpieczne.
status-done-no-agreement-looks = Zespół wie już, że rodzina się nie zgadza albo że pytanie jej nie jest bezpieczne. Mimo to musi zająć się tą prośbą, bo dziecko może nie być bezpieczne. Niczyja zgoda nie jest do tego potrzebna.

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

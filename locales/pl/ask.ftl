# Not yet reviewed by a native speaker.

ask-readers-title = Kto to czyta i kiedy
ask-readers = Pracownik najbliższego centrum rodzinnego (Family Hub) albo miejski zespół ochrony dzieci (MASH). Na końcu powiemy Ci, który to zespół i dlaczego.
ask-read = Godziny, w których czytamy prośby: { $hours }.
ask-hours = { $days }, { $from }–{ $to }
ask-days = { $first } – { $last }
ask-read-now = Teraz jesteśmy w pracy.
ask-not-before = Jeśli wyślesz to teraz, ktoś przeczyta to najwcześniej: { $moment }.
ask-today = dzisiaj o { $time }
ask-tomorrow = jutro ({ $day }) o { $time }
ask-on-day = { $day }, godzina { $time }

ask-limits-title = Co zachowujemy dla siebie
ask-limits-1 = Twoją prośbę może przeczytać tylko zespół, do którego trafi. Zapytamy Cię, zanim pokażemy ją komukolwiek innemu.
ask-limits-2 = Jest jedna granica. Jeśli myślimy, że dziecku dzieje się poważna krzywda albo że może się stać, musimy powiedzieć o tym osobom, które dbają o bezpieczeństwo dzieci – nawet jeśli się na to nie zgadzasz. Najpierw powiemy o tym Tobie, jeśli to jest bezpieczne.
ask-limits-3 = W każdej chwili możesz odmówić pomocy.
ask-exit = Przycisk „Opuść tę stronę” jest na górze każdej strony tego formularza. Przenosi na stronę z pogodą i usuwa to, co jest wpisane, chyba że odpowiedzi są zapisane. Nie może usunąć listy stron, którą pamięta Twoja przeglądarka.
ask-go-on = Wróć do miejsca, w którym była przerwa
request-not-asked = W innym oknie zmieniono inną odpowiedź, dlatego już o to nie pytamy. Twój tekst nadal tu jest i możesz go skopiować.
request-check-finished = Ta prośba jest już zakończona i nie można jej zmienić. Nic nie zostało wysłane. Twoje odpowiedzi nadal tu są
request-anew-title = Wyślij jako nową prośbę
request-anew-text = Możesz wysłać te odpowiedzi jako nową prośbę. Dostanie ona własny numer. Najpierw możesz wszystko przeczytać i zmienić.
request-anew = Utwórz nową prośbę z tych odpowiedzi
ask-again = Zacznij od nowa
ask-see-sent = Zobacz wysłaną prośbę
ask-instead-title = Jeśli wolisz zadzwonić

ask-back-to-check = Wróć do wszystkich odpowiedzi
ask-postcode-good = To jest pełny kod pocztowy.
ask-postcode-short = Pisz dalej: pełny kod pocztowy wygląda tak: NG7 5HY.

ask-call = Zadzwoń:
ask-stop-doors = Do kogo możesz zadzwonić
ask-stop-on = Przeczytane. Dalej

ask-years = { $years ->
    [0] Mniej niż 1 rok
    [one] { $years } rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}
ask-send-title = Wyślij
ask-send-text = Kiedy to wyślesz, zespół przeczyta Twoją prośbę i skontaktuje się z Tobą w wybrany przez Ciebie sposób. Zaraz po wysłaniu powiemy Ci, który to zespół.

ask-closed-title = Ta strona jest zamknięta

sent-title = Mamy Twoją prośbę
sent-reference = Numer Twojej prośby
sent-keep = Zapisz ten numer albo wydrukuj tę stronę, jeśli możesz ją bezpiecznie przechować. Podaj numer, gdy do nas dzwonisz.
sent-next-title = Co będzie dalej
sent-to = Twoja prośba trafiła tutaj: { $team }. Zespół przeczyta ją i skontaktuje się z Tobą w wybrany przez Ciebie sposób.
sent-also-to = Zobaczy ją też: { $team }.
sent-not-before = Ktoś przeczyta ją najwcześniej: { $moment }.
sent-read-today = Zespół jest teraz w pracy i czyta nowe prośby po kolei, tak jak przychodzą.
sent-ring-back = Ta prośba jest oznaczona jako pilna i zespół do Ciebie oddzwoni. Jeśli jednak możesz zadzwonić, zadzwoń teraz. Nie czekaj na nas.
sent-why-title = Dlaczego
sent-meanwhile-title = Co możesz zrobić teraz
sent-urgent = Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 999. Jeśli dziecko nie jest bezpieczne i to nie może czekać, zadzwoń do miejskiego zespołu ochrony dzieci (MASH), w dzień lub w nocy:
sent-directory = Poszukaj grup, porad i zajęć w swojej okolicy
sent-look-for = Poszukaj: { $what }

instead-nothing-kept = Niczego nie wysłaliśmy i nie zapisaliśmy nic z tego, co było tu wpisane.
instead-advice-only-title = Najpierw porozmawiaj z rodziną
instead-advice-only-text = Do pomocy rodzinie potrzebna jest jej zgoda. Zapytaj rodzinę albo wypełnijcie to razem. Jeśli pytanie nie jest bezpieczne, zadzwoń do miejskiego zespołu ochrony dzieci (MASH) i omów to z nimi.
instead-county-title = Pomoże Ci urząd hrabstwa
instead-county-text = Dziecko mieszka w hrabstwie, poza miastem. Właściwym miejscem jest Nottinghamshire County Council.
instead-elsewhere-title = Pomoże Ci inny urząd (council)
instead-elsewhere-text = Dziecko mieszka poza Nottingham. Właściwym miejscem jest tamtejszy urząd.
instead-directory-title = Poszukaj pomocy samodzielnie
instead-directory-text = Chcesz tylko poszukać. Nie musisz nam do tego nic mówić.
instead-phone-title = Zadzwoń
instead-phone-text = Tego nie da się załatwić w formularzu. Przez telefon ktoś może pomóc Ci od razu.
instead-emergency-title = Zadzwoń teraz pod 999
instead-emergency-text = Ktoś może być w niebezpieczeństwie. Nie czekaj na formularz.

rules-table-version = Wersja { $version }. Decyduje pierwsza reguła, która pasuje.
rules-table-rules = Reguły
rules-table-besides = Dodawane do każdej decyzji
rules-table-number = Numer
rules-table-rule = Reguła
rules-table-when = Kiedy
rules-table-to = Dokąd trafia
rules-table-adds = Co dodaje
rules-table-basis = Na czym się opiera
rules-table-urgent = pilne

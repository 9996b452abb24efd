# Not yet reviewed by a native speaker

## Helping a family at the desk

staff-nav-assist = Pomoc na miejscu
staff-assist-title = Pomóż rodzinie na miejscu
staff-assist-lead = Wypełnij prośbę albo poszukaj pomocy razem z rodziną, na tym komputerze.
staff-assist-rule-1 = Twoje własne strony są w tym czasie zamknięte, żeby rodzina nie zobaczyła niczego o innych.
staff-assist-rule-2 = Prośba mówi tym, którzy ją czytają, i rodzinie, że w niej pomagasz.
staff-assist-rule-3 = Zanim zakończysz, wydrukuj rodzinie numer i kod albo listę. Potem nie da się ich tu zobaczyć.
staff-assist-rule-4 = To, co jest na liście zapisanej na tym komputerze, znika na początku i jeszcze raz na końcu.
staff-assist-language = Język rodziny
staff-assist-ask = Wypełnijcie razem prośbę
staff-assist-find = Szukajcie razem
staff-assist-on-title = Pomagasz rodzinie
staff-assist-on-text = Zakończ pracę z tą rodziną, zanim wrócisz do swoich stron.
staff-assist-ended = Na tym komputerze nie ma już nic po tej rodzinie.
staff-request-assisted = Wypełniono na miejscu; pomaga: { $name }

## What the family sees meanwhile

assist-label = Pomoc na miejscu
assist-text = Na tym komputerze pomaga Ci osoba z zespołu.
assist-finish = Zakończ i wyczyść ten komputer
sent-assisted = W wypełnianiu pomaga: { $name }.
sent-print = Teraz wydrukuj tę stronę dla rodziny: wybierz „Drukuj” w przeglądarce.

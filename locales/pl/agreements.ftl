# Not yet reviewed by a native speaker

staff-event-disagreed-asking = Rodzina wycofała zgodę na tę prośbę
staff-event-disagreed-sharing = Rodzina wycofała zgodę na pytanie o nią innych
staff-event-disagreed-evaluation = Rodzina wycofała zgodę na liczenie jej odpowiedzi
staff-event-disagreed-family = Osoba, która prosiła w imieniu rodziny, mówi, że rodzina już się nie zgadza albo że pytanie jej nie jest bezpieczne

status-event-disagreed-asking = Powiedzieli nam Państwo, że nie zgadzają się już na tę prośbę.
status-event-disagreed-sharing = Powiedzieli nam Państwo, że nie możemy już pytać innych o Państwa rodzinę.
status-event-disagreed-evaluation = Powiedzieli nam Państwo, żebyśmy nie liczyli już Państwa odpowiedzi.
status-event-disagreed-family = Wiemy od Ciebie, że rodzina już nie zgadza się na tę prośbę albo że pytanie jej nie jest bezpieczne.

staff-agreements-title = Na co zgodziła się rodzina
staff-agreements-lead = Najnowsze stoi na początku. Zgoda na pomoc to nie to samo, co zgoda w rozumieniu prawa o ochronie danych.
agreed-asking = Na tę prośbę i kontakt
agreed-sharing = Na pytanie innych o rodzinę
agreed-evaluation = Na liczenie odpowiedzi, bez nazwisk
agreement-given = Zgoda
agreement-refused = Brak zgody
agreement-withdrawn = Zgoda wycofana
agreed-by-parent-responsible = Powiedział to rodzic, który podaje, że ma władzę rodzicielską.
agreed-by-parent-not-responsible = Powiedział to opiekun, który podaje, że nie ma władzy rodzicielskiej.
agreed-by-parent = Powiedział to rodzic lub opiekun. Władza rodzicielska: brak pewności lub nie podano.
agreed-by-young-person = Powiedziała to młoda osoba.
agreed-by-relative = Powiedział to ktoś z krewnych lub przyjaciół, za zgodą rodzica.
agreed-by-professional = Powiedział to specjalista w imieniu rodziny.
agreed-how-spoken = Rodzina powiedziała mu to w rozmowie.
agreed-how-written = Rodzina napisała to lub podpisała.
agreement-under = Język pytania: { $language }, wersja informacji: { $notice }.

staff-safe-title-family = Najpierw: jak bezpiecznie skontaktować się z rodziną
staff-safe-whose = Nie wiadomo, czyj to kontakt: specjalista podał tylko jeden. Zapytaj go, zanim się skontaktujesz
staff-professional-title = Specjalista, który prosi o pomoc dla rodziny
staff-professional-ring = Zadzwoń do pracy:
staff-professional-write = Napisz do pracy, bez żadnych informacji o rodzinie:
staff-urgent-safe-from = Pilne, ale teraz nie można bezpiecznie zadzwonić. Zadzwoń: { $moment }. To najbliższa z podanych pór. Jeśli dziecko nie może tak długo czekać, ustal to teraz z przełożonym albo zadzwoń pod 999
staff-urgent-write = Pilne: jeśli masz dyżur, skontaktuj się teraz, tylko w wybrany przez rodzinę sposób
staff-next-urgent-later = Ta sprawa nie jest jeszcze załatwiona: samo przeczytanie nie wystarczy. Jeśli nie możesz wtedy zadzwonić, ustal teraz z kimś z zespołu, kto to zrobi.

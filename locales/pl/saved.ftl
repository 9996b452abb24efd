# Not yet reviewed by a native speaker.

saved-title = Twoja lista
saved-save = Zapisz
saved-save-here = Zapisz na swojej liście
saved-saved = Zapisano – usuń

saved-count = { $count ->
    [one] { $count } miejsce, które może pomóc
    [few] { $count } miejsca, które mogą pomóc
    [many] { $count } miejsc, które mogą pomóc
   *[other] { $count } miejsca, które mogą pomóc
}
saved-back = Wróć do poprzedniej strony
saved-find = Znajdź pomoc
saved-empty = Na Twojej liście jeszcze nic nie ma.
saved-empty-how = Kiedy znajdziesz coś, co może pomóc, wybierz „Zapisz”. Nie potrzebujesz konta.

## What was just done. $name is the name of a group or service.

saved-said-title = Twoja lista
saved-said-added = Zapisano: { $name }
saved-said-already = To już jest na Twojej liście: { $name }
saved-said-full = Twoja lista jest pełna. Mieści { $most } pozycji. Usuń coś i zapisz jeszcze raz.
saved-said-over = Tego nie ma już w naszym spisie, więc nie udało się nam tego zapisać.
saved-said-removed = Usunięto: { $name }
saved-nameless = coś, czego nie ma już w naszym spisie
saved-said-restored = Znowu na Twojej liście: { $name }
saved-said-noted = Zachowaliśmy Twoją notatkę o: { $name }
saved-said-merged = { $count ->
    [0] To wszystko już było na Twojej liście.
    [one] Dodaliśmy do Twojej listy { $count } miejsce.
    [few] Dodaliśmy do Twojej listy { $count } miejsca.
    [many] Dodaliśmy do Twojej listy { $count } miejsc.
   *[other] Dodaliśmy do Twojej listy { $count } miejsca.
}
saved-said-left-out = { $count ->
    [one] { $count } miejsce się nie zmieściło, bo Twoja lista jest pełna.
    [few] { $count } miejsca się nie zmieściły, bo Twoja lista jest pełna.
    [many] { $count } miejsc się nie zmieściło, bo Twoja lista jest pełna.
   *[other] { $count } miejsca się nie zmieściło, bo Twoja lista jest pełna.
}
saved-undo = Cofnij
saved-undo-hint = { $minutes ->
    [one] Możesz to cofnąć przez { $minutes } minutę.
    [few] Możesz to cofnąć przez { $minutes } minuty.
    [many] Możesz to cofnąć przez { $minutes } minut.
   *[other] Możesz to cofnąć przez { $minutes } minuty.
}

## One entry

saved-over = Tego nie ma już w naszym spisie.
saved-over-text = Może już się skończyło. Usuń to albo znajdź coś podobnego.
saved-note = Twoja notatka:
saved-up = Przesuń w górę
saved-down = Przesuń w dół
saved-remove = Usuń
saved-note-add = Dodaj notatkę
saved-note-change = Zmień notatkę
saved-which = { $name }, numer { $at } z { $count }

## The note's own page

saved-note-title = Notatka dla siebie
saved-note-about = Dotyczy: { $name }
saved-note-label = Twoja notatka
saved-note-hint = Na przykład z kim rozmawiasz albo kiedy zadzwonić. Najwyżej { $most } znaków. Trzymamy ją w zamknięciu i nikomu jej nie wysyłamy.
saved-note-keep = Zachowaj notatkę
saved-note-too-long = Twoja notatka jest za długa. Skróć ją do { $most } znaków lub mniej.

## Sending it on

saved-share = Wyślij tę listę na inny telefon
saved-share-title = Wyślij swoją listę na inny telefon
saved-share-what = Link mówi tylko, jakie miejsca są na Twojej liście. Twoje notatki zostają tutaj. Link nie mówi, kim jesteś.
saved-share-sensitive = Coś na Twojej liście dotyczy bezpieczeństwa w domu. Zobaczy to każdy, kto może czytać wiadomości na drugim telefonie. Wyślij listę tylko na bezpieczny telefon.
saved-share-trace = Link zostaje w wiadomościach na obu telefonach, dopóki go nie usuniesz.
saved-share-sms = Wyślij SMS-em
saved-share-mail = Wyślij e-mailem
saved-share-scan-title = Zeskanuj
saved-share-scan = Skieruj aparat drugiego telefonu na ten kwadrat.
saved-share-copy-title = Skopiuj
saved-share-link = Link do tej listy

## A list that somebody sent

saved-of-title = Lista dla Ciebie
saved-of-lead = Ktoś przesyła Ci tę listę miejsc, które mogą pomóc.
saved-of-keep = Zachowaj tę listę na tym telefonie
saved-of-keep-hint = Potem możesz dodawać notatki i ją zmieniać. Nie potrzebujesz konta.
saved-of-empty = Niczego z tej listy nie ma już w naszym spisie.
saved-of-over = { $count ->
    [one] { $count } miejsca z tej listy nie ma już w naszym spisie.
    [few] { $count } miejsc z tej listy nie ma już w naszym spisie.
    [many] { $count } miejsc z tej listy nie ma już w naszym spisie.
   *[other] { $count } miejsca z tej listy nie ma już w naszym spisie.
}

## Who can see it, paper, and clearing

saved-safe-title = Kto może zobaczyć tę listę
saved-safe-text = Każdy, kto używa tego telefonu, może ją otworzyć. Zapominamy ją { $days } dni po tym, jak ostatni raz z niej korzystasz. Znika też, kiedy wybierzesz „Opuść tę stronę” albo się wylogujesz.
saved-clear = Usuń wszystko
saved-print = Żeby mieć ją na papierze, wybierz „Drukuj” w menu przeglądarki. Twoje notatki też się wydrukują.
saved-printed = Stan na { $date }. Zadzwoń, zanim pójdziesz.
saved-cleared-title = Twoja lista jest pusta
saved-cleared-text = Zapomnieliśmy, co na niej było. Na tym telefonie nic po niej nie zostało.

## Something about safety at home: before it goes on the list

saved-careful = Każdy, kto używa tego urządzenia, może otworzyć Twoją listę. Zapisz to tylko wtedy, gdy to dla Ciebie bezpieczne.
saved-sure-title = Zanim to zapiszesz
saved-sure-text = { $days ->
    [one] To dotyczy bezpieczeństwa w domu. Każdy, kto używa tego urządzenia, może otwierać Twoją listę przez { $days } dzień.
    [few] To dotyczy bezpieczeństwa w domu. Każdy, kto używa tego urządzenia, może otwierać Twoją listę przez { $days } dni.
    [many] To dotyczy bezpieczeństwa w domu. Każdy, kto używa tego urządzenia, może otwierać Twoją listę przez { $days } dni.
   *[other] To dotyczy bezpieczeństwa w domu. Każdy, kto używa tego urządzenia, może otwierać Twoją listę przez { $days } dnia.
}
saved-sure-instead = Jeśli ktoś inny zagląda do tego urządzenia, bezpieczniej jest nauczyć się numeru na pamięć albo zapisać go tam, gdzie zaglądasz tylko Ty.
saved-sure-yes = Zapisz
saved-sure-no = Nie zapisuj

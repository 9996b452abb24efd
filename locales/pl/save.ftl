# Not yet reviewed by a native speaker.

save-button = Zapisz i wróć później
save-title = Twoje odpowiedzi są zapisane
save-reference = Twój numer
save-code = Twój kod
save-write-down = Zapisz jedno i drugie, jeśli masz na to bezpieczne miejsce. Żeby wrócić, potrzebujesz obu – na tym telefonie lub komputerze albo na innym.
save-until = { $days ->
    [0] Możesz wrócić dzisiaj, { $date }. Potem usuniemy Twoje odpowiedzi.
    [one] Możesz wrócić do: { $date }. To { $days } dzień od dzisiaj. Potem usuniemy Twoje odpowiedzi.
    [few] Możesz wrócić do: { $date }. To { $days } dni od dzisiaj. Potem usuniemy Twoje odpowiedzi.
    [many] Możesz wrócić do: { $date }. To { $days } dni od dzisiaj. Potem usuniemy Twoje odpowiedzi.
   *[other] Możesz wrócić do: { $date }. To { $days } dnia od dzisiaj. Potem usuniemy Twoje odpowiedzi.
}
save-how = Żeby wrócić, otwórz na tej stronie „Poproś o pomoc” i wybierz „Wróć do zapisanych odpowiedzi”. Możesz też wpisać ten adres:
save-exit = Jeśli naciśniesz „Opuść tę stronę” albo przez 20 minut niczego nie dotkniesz, zapisane odpowiedzi zostaną zapisane. Nic na tym telefonie lub komputerze do nich nie prowadzi. Nikt ich jeszcze nie czytał: nic nie jest wysyłane, zanim naciśniesz „Wyślij”.
save-leave = Zamknij tę stronę
save-forget = Usuń moje odpowiedzi

save-mail-title = Wyślij numer e-mailem
save-mail-text = W e-mailu jest tylko Twój numer. Nie ma w nim, od kogo jest ani czego dotyczy. Nigdy nie ma w nim kodu, więc nikt, kto przeczyta e-mail, nie otworzy Twoich odpowiedzi. Kod zapisz.
save-mail-email = Adres e-mail
save-mail-hint = Na przykład name@example.com
save-mail-safe = Czy to bezpieczne?
save-mail-safe-yes = Tak, nikt inny nie czyta tej poczty
save-mail-send = Wyślij numer
save-mail-sent = E-mail jest w drodze. Przyjdzie za kilka minut.
save-mail-enough = Na ten adres wysłaliśmy już dość wiadomości z numerem i dziś nie wyślemy kolejnej. Zapisz numer, proszę.
problem-save-email = Wpisz adres e-mail, na przykład name@example.com
problem-save-safe = Zaznacz pole, jeśli nikt inny nie czyta tej poczty. Jeśli ktoś ją czyta, zapisz numer

return-title = Wróć do zapisanych odpowiedzi
return-lead = Potrzebujesz zapisanego numeru i kodu.
return-unsaved = Są tu otwarte odpowiedzi, których nikt nie zapisał. Jeśli otworzysz zapisane odpowiedzi, te otwarte tutaj zostaną usunięte. Jeśli chcesz je zachować, najpierw je zapisz.
return-reference-hint = Osiem liter i cyfr, na przykład K7QC-4WXR
return-code-hint = Osiem cyfr, na przykład 4081 7726
return-open = Wróć do moich odpowiedzi
return-lost-title = Jeśli ich nie masz
return-lost-text = Bez nich nie możemy znaleźć Twoich odpowiedzi. Usuwamy je 7 dni po ostatniej odpowiedzi. Możesz zacząć od nowa albo do nas zadzwonić.
return-sent = Moja prośba jest już wysłana i chcę zobaczyć, co się z nią dzieje
return-if-saved = Jeśli Twoje odpowiedzi są zapisane, nadal tam są:
problem-return-reference = Wpisz swój numer: osiem liter i cyfr, na przykład K7QC-4WXR
problem-return-code = Wpisz swój kod: osiem cyfr, na przykład 4081 7726
problem-return-wrong = Sprawdź numer i kod i spróbuj jeszcze raz. Po 5 błędnych próbach trzeba odczekać { $minutes } minut
problem-return-unsaved = Są tu otwarte niezapisane odpowiedzi, które zostałyby usunięte. Najpierw je zapisz albo wpisz kod jeszcze raz, aby otworzyć zapisane
problem-return-rests = Odczekaj { $minutes } minut i spróbuj jeszcze raz: było zbyt wiele błędnych prób. Jeśli potrzebujesz pomocy teraz, zadzwoń do nas

mail-saved-subject = Twoja notatka
mail-saved-text = { $reference }

    Ta notatka przychodzi na Twoją prośbę.

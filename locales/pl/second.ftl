# Not yet reviewed by a native speaker.

staff-second-title = Drugi krok
staff-second-lead = Otwórz w telefonie aplikację, która tworzy kody, i wpisz kod dla tej strony.
staff-second-code = Kod z aplikacji
staff-second-code-hint = Sześć cyfr. Zmieniają się co pół minuty.
staff-second-no-phone = Nie mam przy sobie telefonu
staff-second-lead-recovery = Wpisz jeden z kodów zapasowych zachowanych przy ustawianiu drugiego kroku. Każdy kod działa raz.
staff-second-recovery = Kod zapasowy
staff-second-recovery-hint = Osiem liter i cyfr, na przykład KQ7C-4WXR. Kreska nie ma znaczenia.
staff-second-have-phone = Mam telefon: użyję kodu z aplikacji
staff-second-lost = Jeśli nie masz ani telefonu, ani kodu zapasowego, poproś przełożonego o nowe pierwsze hasło.
staff-second-code-missing = Wpisz kod
staff-second-code-wrong = Ten kod jest błędny, za stary albo już użyty. Poczekaj na następny i spróbuj jeszcze raz. Po 5 błędnych próbach poczekaj 15 minut
staff-second-code-rests = Było za dużo błędnych kodów. Poczekaj 15 minut i spróbuj jeszcze raz
staff-second-code-not-this = Ten kod nie należy do tego kwadratu. Sprawdź, czy został zeskanowany, poczekaj na następny kod i spróbuj jeszcze raz

## Setting it up
staff-second-set-up = Ustaw drugi krok
staff-second-set-up-lead = Czytasz to, co powierzyły nam rodziny. Dlatego samo hasło nie wystarczy: kod z telefonu nie wpuści nikogo, kto pozna Twoje hasło. To zajmie dwie minuty.
staff-second-anew-lead = Nowy telefon zastąpi stary. Kody ze starego telefonu i dotychczasowe kody zapasowe przestaną działać.
staff-second-get-app = Otwórz w telefonie aplikację uwierzytelniającą. Jeśli jej nie masz, pobierz ją ze sklepu z aplikacjami w telefonie: wystarczy każda, która tworzy „kody czasowe”.
staff-second-scan = W aplikacji dodaj konto i skieruj aparat na kwadrat.
staff-second-then-type = Wpisz kod, który pokaże aplikacja.
staff-second-by-hand = Jeśli nie możesz zeskanować, wpisz w aplikacji te litery:
staff-second-save = Zakończ

## Recovery codes
staff-second-made = Twoje kody zapasowe
staff-second-made-text = Jeśli telefon się zgubi lub zepsuje, jeden z tych kodów Cię wpuści. Każdy działa raz. Widać je tylko teraz, a wcześniejsze kody już nie działają.
staff-second-made-keep = Zapisz je lub wydrukuj tę stronę i trzymaj tam, gdzie tylko Ty je znajdziesz, nie razem z telefonem.
staff-second-kept = Kody są zachowane
staff-second-none = Nie masz drugiego kroku. Z nim nikt nie zaloguje się jako Ty za pomocą samego hasła.
staff-second-since = Ustawiony:
staff-second-another = Ustaw na innym telefonie
staff-second-recovery-title = Kody zapasowe
staff-second-left = { $n ->
    [0] Wszystkie kody zapasowe są już użyte. Utwórz nowe.
    [one] Masz jeszcze { $n } kod zapasowy.
    [few] Masz jeszcze { $n } kody zapasowe.
    [many] Masz jeszcze { $n } kodów zapasowych.
   *[other] Masz jeszcze { $n } kodu zapasowego.
}
staff-second-password = Twoje hasło
staff-second-password-missing = Wpisz swoje hasło
staff-second-password-wrong = To nie jest Twoje hasło. Spróbuj jeszcze raz. Po 5 błędnych próbach poczekaj 15 minut
staff-second-make = Utwórz dziesięć nowych kodów zapasowych

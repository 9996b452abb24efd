# Not yet reviewed by a native speaker.

plan-title = Nasz plan
plan-signed-in = To jest strona osoby:
plan-sign-out = Wyloguj się
plan-not-yet = Nie ma tu jeszcze planu. Napiszecie go razem z asystentem rodziny (family worker), kiedy się spotkacie.

plan-next = Co dalej
plan-next-step = Twój następny krok
plan-next-meeting = Następne spotkanie
plan-next-nothing = Teraz nie musisz nic robić.
plan-meeting-at = { $date }, { $time }

plan-goals = Nasze cele
plan-no-goals = Nie mamy jeszcze zapisanych celów.
plan-said-by = Czyje to słowa:
plan-progress = { $total ->
    [one] Zrobione: { $done } z { $total } kroku
    [few] Zrobione: { $done } z { $total } kroków
    [many] Zrobione: { $done } z { $total } kroków
   *[other] Zrobione: { $done } z { $total } kroku
}
plan-no-steps = Nie ma jeszcze kroków
plan-other-steps = Inne kroki
plan-to-do = Do zrobienia
plan-done = Zrobione
plan-by = do { $date }
plan-was-by = w planie na { $date }
plan-done-on = zrobione { $date }
plan-tick = To już zrobione
plan-untick = Jeszcze niezrobione
plan-step-listing = Zobacz, kto w tym pomaga

plan-you = Ty
plan-unnamed = Osoba, która pomaga

plan-helpers = Kto pomaga
plan-no-helpers = Nie zapisaliśmy jeszcze, kto pomaga.

plan-seen-you = Mogą to zobaczyć tylko: Ty i osoby, które Ci pomagają
plan-seen-with = Mogą to zobaczyć: Ty, { $names } i osoby, które Ci pomagają
plan-names = { $before }, { $name }

plan-reviews = Wspólnie patrzymy, co się zmieniło
plan-reviews-what = Co 6–12 tygodni pytamy się razem, co jest lepiej i co trzeba zmienić.
plan-review-next = Wtedy znów razem zobaczymy, co się zmieniło.
plan-outcome-continue = Działamy dalej według planu
plan-outcome-close = Plan jest zakończony
plan-outcome-step-up = Razem ustaliliśmy większą pomoc
plan-outcome-step-down = Razem ustaliliśmy lżejszą pomoc

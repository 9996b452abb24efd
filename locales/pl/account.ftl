# Not yet reviewed by a native speaker.

sign-in-title = Zaloguj się, żeby zobaczyć swój plan
sign-in-lead = Od swojego asystenta rodziny (family worker) masz list z numerem. Wpisz ten numer tutaj, a my wyślemy kod na Twój e-mail.
sign-in-reference = Twój numer z listu
sign-in-reference-hint = Osiem liter i cyfr, na przykład KQ7C-4WXR. Kreska nie ma znaczenia.
sign-in-send = Wyślij mi kod
sign-in-none-title = Nie masz jeszcze listu?
sign-in-none-text = Plan powstaje, kiedy razem z asystentem rodziny zaczynacie nad nim pracować. Jeśli nie możesz znaleźć listu, poproś asystenta o nowy.
sign-in-none-link = Poproś o pomoc

problem-reference-missing = Wpisz numer z listu
problem-reference-length = Wpisz wszystkie osiem liter i cyfr numeru, tak jak są w liście
problem-sign-in-rests = Było zbyt wiele prób z tym numerem. Poczekaj godzinę i spróbuj jeszcze raz albo poproś asystenta rodziny o nowy list

code-title = Wpisz swój kod
code-lead = { $minutes ->
    [one] Jeśli numer jest poprawny, wysłaliśmy kod na Twój e-mail. Kod działa jeden raz, przez { $minutes } minutę.
    [few] Jeśli numer jest poprawny, wysłaliśmy kod na Twój e-mail. Kod działa jeden raz, przez { $minutes } minuty.
    [many] Jeśli numer jest poprawny, wysłaliśmy kod na Twój e-mail. Kod działa jeden raz, przez { $minutes } minut.
   *[other] Jeśli numer jest poprawny, wysłaliśmy kod na Twój e-mail. Kod działa jeden raz, przez { $minutes } minuty.
}
code-wait = To może potrwać minutę lub dwie. Zajrzyj też do spamu. W wiadomości nie ma informacji, czego dotyczy.
code-field = Twój kod
code-hint = Sześć cyfr
code-sign-in = Zaloguj się
code-again = Wyślij nowy kod
code-none = Jeśli kod nie przychodzi, zapytaj asystenta rodziny, czy ma Twój poprawny adres e-mail.
problem-code-missing = Wpisz kod z naszej wiadomości
problem-code-wrong = Ten kod nie zadziałał. Sprawdź go albo wyślij nowy kod

demo-code-here = To jest wersja pokazowa. Nie wysyła ona e-maili, więc pokazujemy kod tutaj.
demo-code-link = Zobacz kod
demo-code-title = Kod w wersji pokazowej
demo-code-is = Twój kod:
demo-code-use = Zaloguj się tym kodem
demo-code-none = Nie ma kodu, bo nikt w wersji pokazowej nie ma takiego numeru. Wróć i spróbuj jednego z numerów, które pojawiły się przy jej uruchomieniu.

closed-title = Ta strona jest zamknięta
closed-text = Nikt już nie zobaczy Twojego planu na tym ekranie. Telefon może nadal pokazywać tę stronę w historii.
closed-again = Zaloguj się ponownie

mail-code-subject = Twój kod
mail-code-text = { $minutes ->
    [one] Twój kod: { $code }. Działa jeden raz, przez { $minutes } minutę.
    [few] Twój kod: { $code }. Działa jeden raz, przez { $minutes } minuty.
    [many] Twój kod: { $code }. Działa jeden raz, przez { $minutes } minut.
   *[other] Twój kod: { $code }. Działa jeden raz, przez { $minutes } minuty.
}
mail-code-not-you = Jeśli to nie była Twoja prośba o kod, nie musisz nic robić.
mail-team-subject = Coś nowego do przeczytania
mail-team-text = Jest coś nowego dla Twojego zespołu. Zaloguj się, żeby przeczytać:

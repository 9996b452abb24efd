# Tłumaczenia nie sprawdził jeszcze native speaker.

plan-title-young = Mój plan
plan-young-text = Ta strona jest Twoja. Przy każdej części widać, kto może ją czytać. Jeśli chcesz porozmawiać z kimś, kto nie ma nic wspólnego z tym planem:
plan-changes = Co się zmieniło od ostatniego razu
plan-change-new = Nowe:
plan-change-changed = Zmienione:
plan-change-gone = Usunięte:
plan-strengths = Co idzie dobrze
plan-voices = Co mówi każde z nas
plan-needs = Czego potrzebujemy
plan-scales = Jak jest, od 0 do 10
plan-scale-what = 0 to najgorzej, 10 to najlepiej, jak może być.
plan-scale-when = Kiedy
plan-scale-who = Kto
plan-scale-mark = Ocena
plan-calendar = Dodaj do mojego kalendarza
plan-calendar-title = Spotkanie

plan-answer-open = Skomentuj albo powiedz, że coś się nie zgadza
plan-answer-words = Co chcesz o tym powiedzieć?
plan-answer-not-right = To się nie zgadza
plan-answer-comment = Wyślij komentarz
plan-answer-who = Czytasz to tylko Ty i osoby, które Ci pomagają.
plan-answer-missing = Wpisz, co chcesz powiedzieć
plan-answer-too_long = Najwyżej { $limit } znaków
plan-answered-comment = Twój komentarz
plan-answered-not-right = Twoje słowa: to się nie zgadza
plan-answer-waits = jeszcze niezałatwione
plan-answer-settled = załatwione

plan-messages = Wiadomości
plan-messages-who = Czytasz je tylko Ty i osoby, które Ci pomagają.
plan-messages-hours = Czytamy wiadomości od poniedziałku do piątku w godzinach pracy. Odpowiedź może potrwać dwa dni robocze.
plan-messages-urgent = Nie pisz tutaj, gdy sprawa jest pilna. Zadzwoń:
plan-message-words = Twoja wiadomość
plan-message-send = Wyślij wiadomość
plan-message-missing = Wpisz wiadomość
plan-message-too_long = Wiadomość może mieć najwyżej { $limit } znaków
plan-message-read = przeczytano { $when }
plan-message-waits = jeszcze nieprzeczytana

plan-size-large = Większe litery
plan-size-usual = Zwykłe litery
plan-print-how = Aby mieć plan na papierze, użyj „Drukuj” w przeglądarce.

plan-data-link = Kto czytał, moje dane i skargi
plan-request-link = Co się stało z prośbą
plan-data-title = Moje dane
plan-data-all = Wszystko, co przechowujemy i co możesz zobaczyć
plan-data-text = Trzymaj te pliki tam, gdzie nikt inny ich nie znajdzie.
plan-data-html = Strona do czytania
plan-data-json = Plik dla innego programu (JSON)
plan-data-name = Imię i nazwisko
plan-data-email = E-mail
plan-data-language = Język
plan-data-steps = Kroki
plan-data-answers = Co mówię o planie

plan-looks = Kto otwierał nasz plan
plan-looks-text = Za każdym razem, gdy ktoś z pracowników otwiera plan Waszej rodziny, zapisujemy to tutaj.
plan-look-none = Jeszcze nikt go nie otwierał.
plan-look-when = Kiedy
plan-look-who = Kto
plan-look-what = Co
plan-look-plan = Plan
plan-look-request = Twoje zgłoszenie
plan-look-broken-glass = Plan, z powodu, który czyta kierownik
plan-look-list = Wasze imiona na liście
plan-look-own-request = Co się stało z prośbą

plan-ask-title = Popraw coś albo złóż skargę
plan-ask-kind = Co chcesz zrobić?
plan-ask-kind-missing = Wybierz, co chcesz zrobić
plan-ask-correction = Poprosić o poprawkę
plan-ask-correction-hint = Coś, co o Tobie przechowujemy, jest błędne.
plan-ask-complaint = Złożyć skargę
plan-ask-complaint-hint = Ktoś źle Cię potraktował albo coś poszło źle. Nie zmienia to pomocy, którą dostajesz.
plan-ask-words = Co się stało albo co jest błędne?
plan-ask-words-missing = Wpisz, co się stało albo co jest błędne
plan-ask-words-too_long = Najwyżej { $limit } znaków
plan-ask-send = Wyślij
plan-asked = O co prosiliście
plan-ask-waits = W ciągu 30 dni powiemy, że ktoś to przeczytał.
plan-ask-read = Przeczytano { $when }

plan-devices = Zalogowano gdzieś jeszcze?
plan-devices-text = Kończy wszystkie Twoje zalogowania, na tym i na wszystkich innych telefonach i komputerach.
plan-devices-button = Wyloguj wszędzie

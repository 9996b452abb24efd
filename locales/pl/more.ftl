# Not yet reviewed by a native speaker

title-step = Krok { $at } – Twoja strona
title-more = Część dodatkowa { $at } – Twoja strona
title-stop = Przeczytaj to – Twoja strona
title-check = Wszystkie odpowiedzi – Twoja strona
title-sent = Wysłano – Twoja strona
title-start = Początek – Twoja strona

request-more = To możesz pominąć: { $group }
request-send-change = Wyślij zmianę
request-send-change-text = Gdy to wyślesz, zespół, który ma Twoją prośbę, zobaczy, co się zmieniło. Numer prośby zostaje ten sam.
request-send-ends-text = Piszesz, że rodzina się nie zgadza albo że pytanie jej nie jest bezpieczne. Gdy to wyślesz, przestaniemy: centrum rodzinne to przeczyta, prośba zostanie zamknięta i nikt nie będzie się z rodziną w tej sprawie kontaktować. Tylko jeśli dziecko może nie być bezpieczne, nadal zajmie się nią miejski zespół ochrony dzieci (MASH).

page-child_name = { $who ->
    [young_person] O Tobie
   *[other] O dziecku
}
page-agreed_how = Zgoda rodziny
page-social_worker = Dotychczasowa pomoc
page-how_long = Więcej o tym
page-your_name = { $who ->
    [professional] O Tobie i Twojej pracy
   *[other] O Tobie
}
page-contact_way = { $who ->
    [professional] Kontakt z rodziną
   *[other] Kontakt z Tobą
}
page-safe = { $who ->
    [professional] Jak jest bezpiecznie dla rodziny?
   *[other] Jak jest dla Ciebie bezpiecznie?
}
page-agree_ask = { $who ->
    [professional] Na co zgadza się rodzina
   *[other] Na co się zgadzasz
}
page-school = { $who ->
    [young_person] Szkoła i wsparcie
   *[other] Szkoła i wsparcie
}
page-helpers = { $who ->
    [professional] Kto już pomaga tej rodzinie
    [family_member] Kto jeszcze im pomaga
   *[other] Kto już Wam pomaga
}

tasks-lead = Mamy już wszystko, co jest potrzebne. Możesz to teraz wysłać na końcu tej strony. Jeśli chcesz, powiedz nam najpierw więcej.
tasks-needed = To, co jest potrzebne
tasks-more = Powiedz więcej, jeśli chcesz
tasks-more-text = Każda część zależy od Ciebie. Możesz wypełnić jedną, kilka albo żadnej.
tasks-answers = Twoje odpowiedzi do tej pory
task-done = Gotowe
task-begun = Zaczęte
task-optional = Do wyboru

group-children = { $who ->
    [young_person] Szkoła, bracia i siostry
   *[other] Dzieci i szkoła
}
group-adults = { $who ->
    [young_person] Dorośli w domu i inne ważne dla Ciebie osoby
   *[other] Dorośli w domu i inne ważne osoby
}
group-going-well = Co idzie dobrze
group-tried = Jakie były próby
group-helpers = { $who ->
    [professional] Kto już pomaga tej rodzinie
    [family_member] Kto jeszcze im pomaga
   *[other] Kto już Wam pomaga
}
group-hope = { $who ->
    [professional] Na co rodzina ma nadzieję
    [family_member] Na co masz nadzieję dla nich
   *[other] Na co masz nadzieję
}
group-own-words = Słowami dziecka

people-children-more = { $who ->
    [young_person] Dodaj brata lub siostrę
   *[other] Dodaj kolejne dziecko
}
people-children-full = { $who ->
    [young_person] Ta lista jest pełna. Mieści tylu braci i sióstr: { $limit }. Jeśli masz ich więcej, wpisz imiona i wiek własnymi słowami na tej stronie:
   *[other] Ta lista jest pełna. Mieści tyle dzieci: { $limit }. Jeśli jest ich więcej, wpisz imiona i wiek własnymi słowami na tej stronie:
}
people-children-done = To już wszyscy
people-children-add = { $who ->
    [young_person] Dodaj brata lub siostrę
   *[other] Dodaj kolejne dziecko
}
people-children-change = { $who ->
    [young_person] Zmień to, co dotyczy brata lub siostry
   *[other] Zmień to, co dotyczy dziecka
}
people-adults-more = Dodaj osobę dorosłą
people-adults-full = Ta lista jest pełna. Mieści tylu dorosłych: { $limit }. Jeśli ważnych osób jest więcej, napisz własnymi słowami na tej stronie, kim są:
people-adults-done = To już wszyscy
people-adults-add = Dodaj osobę dorosłą
people-adults-change = Zmień to, co dotyczy osoby dorosłej
people-save = Zapisz
people-cancel = Nie zapisuj
people-changed-meanwhile = Ta lista zmieniła się w innym oknie, więc nic tu nie zmieniliśmy. Twój tekst nadal tu jest: zapisz, aby dodać tę osobę, albo wróć do listy.
people-private = Czyta to tylko zespół, do którego trafi Twoja prośba.
people-remove = Usuń
people-remove-title = Czy chcesz usunąć z listy: { $name }?
people-remove-yes = Tak, usuń
people-remove-no = Nie, zostaw

q-children = { $who ->
    [young_person] Czy masz braci lub siostry?
    [professional] Dzieci w tej rodzinie
    [family_member] Dzieci w tej samej rodzinie
   *[other] Dzieci w Twojej rodzinie
}
q-children-short = { $who ->
    [young_person] Bracia i siostry
   *[other] Inne dzieci
}
q-children-why = Żeby pomoc pasowała do każdego dziecka. Nie musisz nikogo podawać.
q-children_name = Jak to dziecko ma na imię?
q-children_name-short = Imię
q-children_name-why = Żebyśmy nie pomylili dzieci. Jeśli dziecko jest w drodze, wpisz „dziecko”.
problem-children_name-missing = Wpisz imię albo to, jak się do tego dziecka zwracacie
q-children_age = Ile ma lat?
q-children_age-short = Wiek
q-children_age-why = W różnym wieku pomagają różne osoby.
q-children_age-hint = W pełnych latach. Jeśli dziecko ma mniej niż rok, wpisz 0.
q-children_age-unborn = Jeszcze się nie urodziło
problem-children_age-missing = Wpisz wiek albo wybierz „Jeszcze się nie urodziło”
problem-children_age-too-many = Wpisz wiek albo wybierz „Jeszcze się nie urodziło”, ale nie jedno i drugie
q-children_due = Jeśli dziecko jeszcze się nie urodziło: kiedy ma się urodzić?
q-children_due-short = Termin porodu
q-children_due-why = Położne i pielęgniarki środowiskowe (health visitors) mogą przychodzić przed porodem i po nim.
q-children_due-hint = Na przykład: marzec albo 14 marca.
q-children_school = Do jakiej szkoły lub jakiego przedszkola chodzi?
q-children_school-short = Szkoła lub przedszkole
q-children_school-why = Ktoś tam może dobrze znać to dziecko. Bez Twojej zgody nikogo nie pytamy.
q-children_send = Czy to dziecko ma niepełnosprawność albo potrzebuje więcej wsparcia w nauce (SEND)?
q-children_send-short = Niepełnosprawność lub SEND
q-children_send-why = Część pomocy jest tylko dla dzieci z SEND, do 25. roku życia.
q-children_send-yes = Tak
q-children_send-waiting = Być może albo czekamy na ocenę
q-children_send-no = Nie
q-children_send-not_sure = Nie wiem na pewno
q-children_send-rather_not_say = Wolę nie mówić

q-adults = { $who ->
    [young_person] Kto się Tobą opiekuje i kto jeszcze jest dla Ciebie ważny?
   *[other] Dorośli w domu i inni ważni dorośli
}
q-adults-short = Dorośli
q-adults-why = Żebyśmy wiedzieli, kto jest w rodzinie i kto może decydować w sprawach dziecka. Nie musisz nikogo podawać.
q-adults-hint = { $who ->
    [young_person] Na przykład mama, ojczym, babcia albo rodzic, który mieszka gdzie indziej.
   *[other] Na przykład partner lub partnerka, rodzic, który mieszka gdzie indziej, babcia lub dziadek, którzy pomagają.
}
q-adults_name = { $who ->
    [young_person] Jak ta osoba ma na imię albo jak do niej mówisz?
   *[other] Jak ta osoba ma na imię albo jak mówi do niej dziecko?
}
q-adults_name-short = Imię
q-adults_name-why = Wystarczy samo imię.
problem-adults_name-missing = Wpisz imię albo to, jak dziecko mówi do tej osoby
q-adults_relationship = { $who ->
    [young_person] Kim ta osoba jest dla Ciebie?
   *[other] Kim ta osoba jest dla dziecka?
}
q-adults_relationship-short = Kim jest
q-adults_relationship-why = Żebyśmy wiedzieli, kto jest kim.
q-adults_relationship-mother = Matka
q-adults_relationship-father = Ojciec
q-adults_relationship-step_parent = Ojczym, macocha albo partner lub partnerka rodzica
q-adults_relationship-grandparent = Babcia lub dziadek
q-adults_relationship-brother_sister = Dorosły brat lub dorosła siostra
q-adults_relationship-other_relative = Ktoś inny z krewnych
q-adults_relationship-foster_carer = Rodzic zastępczy lub opiekun prawny
q-adults_relationship-other = Ktoś inny
q-adults_relationship-rather_not_say = Wolę nie mówić
problem-adults_relationship-missing = Wybierz, kim jest ta osoba. Możesz wybrać „Wolę nie mówić”
q-adults_lives_with = { $who ->
    [young_person] Czy ta osoba mieszka z Tobą?
   *[other] Czy ta osoba mieszka z dzieckiem?
}
q-adults_lives_with-short = { $who ->
    [young_person] Mieszka z Tobą
   *[other] Mieszka z dzieckiem
}
q-adults_lives_with-why = Żebyśmy wiedzieli, kto może otworzyć drzwi lub odebrać telefon.
q-adults_lives_with-yes = Tak
q-adults_lives_with-sometimes = Czasami
q-adults_lives_with-no = Nie
q-adults_lives_with-rather_not_say = Wolę nie mówić
problem-adults_lives_with-missing = Wybierz, czy ta osoba tam mieszka. Możesz wybrać „Wolę nie mówić”
q-adults_responsibility = Czy ta osoba ma władzę rodzicielską (parental responsibility)?
q-adults_responsibility-short = Władza rodzicielska
q-adults_responsibility-why = To znaczy, że zgodnie z prawem może decydować w sprawach dziecka. Matka ją ma. Ojciec ją ma, jeśli jest wpisany w akcie urodzenia albo był mężem matki. Sprawdzamy to później.
q-adults_responsibility-yes = Tak
q-adults_responsibility-no = Nie
q-adults_responsibility-not_sure = Nie wiem na pewno
q-adults_responsibility-rather_not_say = Wolę nie mówić
problem-adults_responsibility-missing = Wybierz odpowiedź. Możesz wybrać „Nie wiem na pewno” lub „Wolę nie mówić”

q-due = Kiedy dziecko ma się urodzić?
q-due-short = Termin porodu
q-due-why = Położne i pielęgniarki środowiskowe (health visitors) mogą przychodzić przed porodem i po nim.
q-due-hint = Na przykład: marzec albo 14 marca.
q-school = { $who ->
    [young_person] Do jakiej szkoły lub jakiego college’u chodzisz?
   *[other] Do jakiej szkoły lub jakiego przedszkola chodzi dziecko?
}
q-school-short = Szkoła lub przedszkole
q-school-why = { $who ->
    [professional] Ktoś tam może dobrze znać tę rodzinę. Nie pytamy nikogo bez jej zgody.
    [family_member] Ktoś tam może dobrze znać dziecko. Pytamy tam tylko za zgodą rodzica.
   *[other] Ktoś tam może dobrze Was znać. Bez Twojej zgody nikogo nie pytamy.
}
q-send_support = { $who ->
    [young_person] Czy masz niepełnosprawność albo potrzebujesz więcej wsparcia w nauce (SEND)?
   *[other] Czy dziecko ma niepełnosprawność albo potrzebuje więcej wsparcia w nauce (SEND)?
}
q-send_support-short = Niepełnosprawność lub SEND
q-send_support-why = Część pomocy jest tylko dla dzieci i młodych osób z SEND, do 25. roku życia.
q-send_support-yes = Tak
q-send_support-waiting = Być może albo czekamy na ocenę
q-send_support-no = Nie
q-send_support-not_sure = Nie wiem na pewno
q-send_support-rather_not_say = Wolę nie mówić

q-helpers = { $who ->
    [professional] Kto już pomaga tej rodzinie?
    [family_member] Kto jeszcze pomaga dziecku i jego bliskim?
    [young_person] Kto już Ci pomaga?
   *[other] Kto już Wam pomaga?
}
q-helpers-short = Kto już pomaga
q-helpers-why = Żebyśmy działali razem i nikt nie robił dwa razy tego samego.
q-helpers-hint = Na przykład ktoś ze szkoły, pielęgniarka środowiskowa (health visitor), lekarz, sąsiadka, grupa. Imiona pomagają, ale możesz je pominąć.
q-social_worker_name = Jak się nazywa pracownik socjalny lub jego zespół?
q-social_worker_name-short = Nazwisko pracownika socjalnego
q-social_worker_name-why = Żeby ta osoba dowiedziała się o tym pierwsza. Jeśli nie wiesz, zostaw to pole puste.

q-own_words = Co mówi o tym dziecko?
q-own_words-short = Słowami dziecka
q-own_words-why = Dzieci często widzą wszystko inaczej. To, co mówią, jest ważne.
q-own_words-hint = Tylko jeśli dziecko chce coś powiedzieć. Napisz to tak, jak mówi, albo niech napisze samo.

q-relationship = Kim jesteś dla dziecka?
q-relationship-short = Kim jesteś
q-relationship-why = Żebyśmy wiedzieli, co łączy Cię z tą rodziną.
q-relationship-grandparent = Babcia lub dziadek
q-relationship-aunt_uncle = Ciocia lub wujek
q-relationship-brother_sister = Dorosły brat lub dorosła siostra
q-relationship-step_parent = Ojczym, macocha albo partner lub partnerka rodzica
q-relationship-other_relative = Ktoś inny z krewnych
q-relationship-friend = Bliski przyjaciel lub przyjaciółka rodziny
problem-relationship-missing = Wybierz, kim jesteś dla dziecka
q-parent_agrees = Czy rodzic lub opiekun wie, że prosisz o pomoc, i się zgadza?
q-parent_agrees-short = Zgoda rodzica
q-parent_agrees-why = Pomoc działa, kiedy rodzina jej chce. Decyduje rodzic, więc najpierw pytamy rodzica.
q-parent_agrees-yes = Tak, wie i się zgadza
q-parent_agrees-no = Nie albo jeszcze nie było o to pytania
q-parent_agrees-not_safe_to_ask = Pytanie o to nie byłoby bezpieczne
problem-parent_agrees-missing = Wybierz, czy rodzic lub opiekun się zgadza
q-agreed_how = W jaki sposób rodzina się zgodziła?
q-agreed_how-short = Sposób wyrażenia zgody
q-agreed_how-why = Zachowujemy to razem z prośbą, żeby było widać, że rodzina tego chce.
q-agreed_how-spoken = W rozmowie ze mną
q-agreed_how-written = Na piśmie
problem-agreed_how-missing = Wybierz, w jaki sposób rodzina się zgodziła
q-agreed_when = Kiedy to było?
q-agreed_when-short = Kiedy rodzina się zgodziła
q-agreed_when-why = Zgoda może być już dawna. Wtedy pytamy jeszcze raz.
q-agreed_when-hint = Na przykład: dzisiaj albo 24 listopada.
q-responsibility = Czy masz władzę rodzicielską (parental responsibility) nad dzieckiem?
q-responsibility-short = Władza rodzicielska
q-responsibility-why = To znaczy, że zgodnie z prawem możesz decydować w sprawach dziecka. Możesz prosić o pomoc także bez niej. Jeśli trzeba, sprawdzamy to później.
q-responsibility-yes = Tak
q-responsibility-no = Nie
q-responsibility-not_sure = Nie wiem na pewno
q-responsibility-rather_not_say = Wolę nie mówić
problem-responsibility-missing = Wybierz odpowiedź. Możesz wybrać „Nie wiem na pewno” lub „Wolę nie mówić”
q-job = Na jakim stanowisku pracujesz?
q-job-short = Twoje stanowisko
q-job-why = Żeby zespół wiedział, skąd znasz rodzinę.
q-job-hint = Na przykład: family support worker, położna, pracownik działu mieszkaniowego.
problem-job-missing = Wpisz, na jakim stanowisku pracujesz
q-work_phone = Pod jaki numer możemy dzwonić do Ciebie do pracy?
q-work_phone-short = Twój telefon w pracy
q-work_phone-why = Zespół może mieć pytanie do Ciebie, zanim zadzwoni do rodziny.
problem-work_phone-missing = Wpisz numer, pod który możemy dzwonić do Ciebie do pracy
q-work_email = Jaki jest Twój adres e-mail w pracy?
q-work_email-short = Twój e-mail w pracy
q-work_email-why = Tylko na pytania między Tobą a zespołem. Nie piszemy w nim nic o rodzinie.

stop-ask-a-parent-title = Najpierw porozmawiaj z rodzicem
stop-ask-a-parent-1 = Dziękujemy, że troszczysz się o tę rodzinę. Pomoc działa, kiedy rodzic jej chce. Powiedz, co taka pomoc może dać, i zapytaj o zgodę. Potem wróć tutaj albo niech rodzic sam poprosi o pomoc.
stop-ask-a-parent-2 = Jeśli pytanie nie jest bezpieczne albo boisz się, że dziecku dzieje się krzywda, zadzwoń do miejskiego zespołu ochrony dzieci (MASH) albo do NSPCC. Niczyja zgoda nie jest do tego potrzebna i nie musisz podawać nazwiska.
stop-ask-a-parent-3 = Niczego nie wysłaliśmy. Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod 999.

sent-first-title = Nie czekaj na nas, jeśli to nie może czekać

# Not yet reviewed by a native speaker.

# $who: parent, young_person (13 to 25, for themselves), family_member (a relative or close friend) or professional. Past tenses with a gender are avoided.
request-title = Poproś o pomoc
request-lead-1 = Opowiedz nam trochę o swojej rodzinie i o tym, co by pomogło. Każdą prośbę czyta człowiek.
request-lead-2 = To zajmie około 10 minut: dla większości rodzin 15 krótkich stron. Potem możesz to wysłać albo, jeśli chcesz, powiedzieć nam więcej. W każdej chwili możesz przerwać. Żeby nikt nie przeczytał Twoich słów, formularz zamyka się, gdy przez 20 minut niczego nie dotkniesz, i nikt nie otworzy go już z tego telefonu lub komputera. To, co napiszesz, usuwamy w ciągu 2 dni, chyba że to zapiszesz.
request-lead-3 = Nic nie zostanie wysłane, dopóki na końcu nie naciśniesz „Wyślij”.
request-begin = Zacznij
request-progress = Część { $at } z { $of }: { $group }
request-optional = (możesz to pominąć)
request-check-title = Sprawdź swoje odpowiedzi
request-check-lead = Zanim wyślesz, możesz wszystko zmienić.
request-check-empty = Puste
# At the top of the page, when the answers are not those that were read before “Send” was pressed.
request-check-changed = Część odpowiedzi została zmieniona w innym oknie. Sprawdź je jeszcze raz, a potem wyślij.
request-send = Wyślij
request-confidential = To, co piszesz, zachowujemy dla siebie. Jeśli jednak myślimy, że dziecku dzieje się poważna krzywda albo że może się stać, musimy powiedzieć o tym osobom, które mogą ochronić dziecko. Najpierw powiemy o tym Tobie, chyba że to nie jest bezpieczne.

group-safety = Najpierw bezpieczeństwo
group-child = { $who ->
    [young_person] O Tobie
   *[other] O dziecku
}
group-happening = Co się dzieje
group-you = { $who ->
    [professional] O Tobie i Twojej pracy
   *[other] O Tobie
}
group-contact = { $who ->
    [professional] Bezpieczny kontakt z rodziną
   *[other] Bezpieczny kontakt
}
group-agreement = { $who ->
    [professional] Na co zgadza się rodzina
   *[other] Na co się zgadzasz
}

q-danger = Czy ktoś jest teraz w niebezpieczeństwie?
q-danger-short = Niebezpieczeństwo teraz
q-danger-why = Jeśli ktoś potrzebuje pomocy w ciągu najbliższych minut, formularz jest za wolny.
q-danger-hint = Na przykład: ktoś jest ranny, ktoś Ci grozi, dziecko właśnie zaginęło albo ktoś wziął za dużo tabletek.
q-danger-yes = Tak, ktoś jest teraz w niebezpieczeństwie
q-danger-no = Nie

q-want = Czego potrzebujesz?
q-want-short = Czego potrzebujesz
q-want-why = Jeśli chcesz tylko poszukać grup i porad, nie musisz nam nic o sobie mówić.
q-want-support = Chcę, żeby ktoś nam pomógł
q-want-support-hint = Piszesz nam, co się dzieje, a my się z Tobą kontaktujemy.
q-want-information = Chcę tylko znaleźć grupy i porady
q-want-information-hint = Szukasz na własną rękę. Nie pytamy o nazwiska.

q-who = Kim jesteś?
q-who-short = Kto prosi o pomoc
q-who-why = Żeby pytać Cię tylko o to, co Cię dotyczy.
q-who-parent = Rodzic lub opiekun – proszę o pomoc dla mojej rodziny
q-who-parent-hint = Także gdy spodziewasz się dziecka albo opiekujesz się dzieckiem kogoś z rodziny.
q-who-young_person = Młoda osoba, 13 lat lub więcej – proszę o pomoc dla siebie
q-who-under_13 = Dziecko, które ma mniej niż 13 lat
q-who-professional = Specjalista – proszę o pomoc dla rodziny, z którą pracuję
q-who-professional-hint = Na przykład z przedszkola lub szkoły, przychodni, klubu młodzieżowego albo działu mieszkaniowego.
q-who-family_member = Ktoś z krewnych lub bliski przyjaciel rodziny – proszę o pomoc dla tej rodziny
q-who-family_member-hint = Mieszkasz z dzieckiem albo jesteś mu bliską osobą, a rodzic zgadza się, że prosisz o pomoc.
q-who-someone_else = Ktoś, kto martwi się o dziecko z innej rodziny
q-who-someone_else-hint = Na przykład sąsiedzi albo krewni, którzy nie mają zgody rodzica. Nie musisz podawać nazwiska.

q-harm = { $who ->
    [young_person] Czy coś z tego Cię spotkało albo może Cię wkrótce spotkać?
   *[other] Czy coś z tego spotkało dziecko albo może je wkrótce spotkać?
}
q-harm-short = Krzywda
q-harm-why = W takich sprawach potrzebny jest telefon, a nie formularz. Pytamy o to wszystkich.
q-harm-hint = Wybierz wszystko, co pasuje. Jeśli nie masz pewności, wybierz to.
q-harm-physical = Bicie, potrząsanie, przypalanie lub inne zadawanie bólu
q-harm-sexual = Seksualne dotykanie, zdjęcia lub rozmowy albo zmuszanie do czegoś seksualnego
q-harm-emotional = Ciągłe poniżanie, straszenie lub odtrącanie
q-harm-neglect = Częsty brak jedzenia, czystych ubrań, opieki lub lekarza
q-harm-injury_to_baby = Siniak lub uraz u niemowlęcia, które samo się jeszcze nie przemieszcza
q-harm-unborn_at_risk = Nienarodzone dziecko, które może nie być bezpieczne teraz lub po porodzie
q-harm-fgm = Okaleczenie żeńskich narządów płciowych (FGM), już wykonane lub planowane
q-harm-forced_marriage = Zmuszanie do ślubu
q-harm-trafficking = Przewożenie albo zmuszanie do pracy lub innych rzeczy, z których ktoś ma korzyść
q-harm-left_alone = Zostawianie bez opieki w zbyt młodym wieku lub na zbyt długo
q-harm-unsafe_adult = Dorosła osoba, która mieszka w domu lub do niego przychodzi i przy której dzieci nie są bezpieczne
q-harm-told_us = { $who ->
    [young_person] Coś innego, co zrobiła mi dorosła osoba i co było złe
   *[other] Dziecko mówi, że ktoś je skrzywdził
}
q-harm-none = Nic z tego

q-domestic_abuse = { $who ->
    [professional] Czy partner, były partner (partnerka, była partnerka) lub ktoś z krewnych krzywdzi kogoś w tej rodzinie, grozi mu albo go kontroluje?
    [family_member] Czy partner, były partner (partnerka, była partnerka) lub ktoś z krewnych krzywdzi kogoś w tym domu, grozi mu albo go kontroluje?
   *[other] Czy partner, były partner (partnerka, była partnerka) lub ktoś z krewnych krzywdzi kogoś w domu, grozi mu albo go kontroluje?
}
q-domestic_abuse-short = Bezpieczeństwo w domu
q-domestic_abuse-why = Żeby najpierw pomóc Ci być bezpiecznie i kontaktować się z Tobą tylko w bezpieczny sposób.
q-domestic_abuse-hint = To może być bicie. Mogą to też być groźby, zabieranie Ci pieniędzy lub telefonu albo mówienie Ci, dokąd wolno Ci iść. To nigdy nie jest Twoja wina.
q-domestic_abuse-now = Tak, to dzieje się teraz
q-domestic_abuse-recent = Tak, w ciągu ostatniego roku
q-domestic_abuse-past = Tak, dawniej
q-domestic_abuse-no = Nie
q-domestic_abuse-rather_not_say = Wolę nie mówić

q-children_see_abuse = { $who ->
    [young_person] Czy to widzisz lub słyszysz albo czy ktoś robi to Tobie?
   *[other] Czy dziecko to widzi, słyszy albo mieszka w tym domu?
}
q-children_see_abuse-short = Dziecko to widzi lub słyszy
q-children_see_abuse-why = To boli także dzieci, nawet gdy nikt ich nie dotyka.
q-children_see_abuse-yes = Tak
q-children_see_abuse-no = Nie
q-children_see_abuse-not_sure = Nie wiem na pewno

q-child_name = { $who ->
    [young_person] Jak masz na imię?
   *[other] Jak dziecko ma na imię?
}
q-child_name-short = Imię
q-child_name-why = { $who ->
    [young_person] Żebyśmy wiedzieli, jak się do Ciebie zwracać. Możesz podać inne imię.
   *[other] Żebyśmy wiedzieli, o kim mówimy.
}
q-child_name-hint = { $who ->
    [young_person] Wystarczy samo imię.
   *[other] Jeśli dzieci jest więcej, wybierz to, o które najbardziej się martwisz. Inne możesz dodać później. Jeśli dziecko jest w drodze, wpisz „dziecko”.
}

q-child_age = { $who ->
    [young_person] Ile masz lat?
   *[other] Ile lat ma dziecko?
}
q-child_age-short = Wiek
q-child_age-why = W różnym wieku pomagają różne osoby.
q-child_age-hint = { $who ->
    [young_person] W pełnych latach.
   *[other] W pełnych latach. Jeśli dziecko ma mniej niż rok, wpisz 0.
}
q-child_age-unborn = Jeszcze się nie urodziło

q-postcode = { $who ->
    [young_person] Jaki jest kod pocztowy miejsca, w którym mieszkasz?
   *[other] Jaki jest kod pocztowy miejsca, w którym mieszka dziecko?
}
q-postcode-short = Kod pocztowy
q-postcode-why = Żeby prośba trafiła do właściwych osób blisko Ciebie. W różnych miejscach pomagają różne urzędy (councils).
q-postcode-hint = { $who ->
    [young_person] Na przykład NG7 5HY. Jeśli mieszkasz w dwóch domach, podaj ten, w którym jesteś najczęściej. Jeśli nie znasz kodu, zostaw to pole puste.
   *[other] Na przykład NG7 5HY. Jeśli są dwa domy, podaj ten, w którym dziecko jest najczęściej. Jeśli nie znasz kodu, zostaw to pole puste.
}

q-neighbourhood = { $who ->
    [young_person] W jakiej dzielnicy mieszkasz?
   *[other] W jakiej dzielnicy mieszka dziecko?
}
q-neighbourhood-short = Dzielnica
q-neighbourhood-why = Nie udało się nam znaleźć tego miejsca po kodzie pocztowym. Wystarczy dzielnica.
q-neighbourhood-elsewhere = Gdzie indziej w kraju
q-neighbourhood-not_sure = Nie wiem na pewno

q-social_worker = { $who ->
    [young_person] Czy masz teraz pracownika socjalnego (social worker)?
   *[other] Czy dziecko ma teraz pracownika socjalnego (social worker)?
}
q-social_worker-short = Pracownik socjalny
q-social_worker-why = Jeśli ktoś taki jest, powinien dowiedzieć się o tym pierwszy.
q-social_worker-no = Nie
q-social_worker-yes_city = Tak, z urzędu miasta (Nottingham City Council)
q-social_worker-yes_other_council = Tak, z innego urzędu (council)
q-social_worker-yes_other_council-hint = { $who ->
    [young_person] Także gdy jesteś w pieczy zastępczej (in care) lub w rodzinie zastępczej z innego urzędu.
   *[other] Także gdy dziecko jest w pieczy zastępczej (in care) lub w rodzinie zastępczej z innego urzędu.
}
q-social_worker-not_sure = Nie wiem na pewno
q-social_worker-rather_not_say = Wolę nie mówić

q-family_agrees = Czy rodzina wie o tej prośbie i się na nią zgadza?
q-family_agrees-short = Zgoda rodziny
q-family_agrees-why = Pomoc działa, kiedy rodzina jej chce. Bez zgody rodziny nic nie wysyłamy, chyba że dziecku może grozić krzywda. Wtedy czytamy to, a Ty dostajesz radę.
q-family_agrees-yes = Tak, rodzic lub młoda osoba się zgadza
q-family_agrees-no = Nie albo jeszcze nie było o to pytania
q-family_agrees-not_safe_to_ask = Pytanie ich o to nie byłoby bezpieczne

q-parents_know = Czy Twoi rodzice lub opiekunowie wiedzą, że prosisz o pomoc?
q-parents_know-short = Rodzice wiedzą
q-parents_know-why = Od 13 lat możesz prosić o pomoc dla siebie. Najpierw rozmawiamy z Tobą, a dopiero potem z kimkolwiek w domu.
q-parents_know-yes = Tak
q-parents_know-no = Nie
q-parents_know-said_no = Wiedzą i się nie zgadzają
q-parents_know-rather_not_say = Wolę nie mówić

q-needs = { $who ->
    [professional] W czym rodzina potrzebuje pomocy?
    [family_member] Co pomogłoby dziecku i jego bliskim?
   *[other] W czym potrzebujesz pomocy?
}
q-needs-short = Pomoc w czym
q-needs-why = Żeby jako pierwsza przeczytała to właściwa osoba.
q-needs-hint = Wybierz wszystko, co pasuje.
q-needs-behaviour = Zachowanie, plan dnia i bycie rodzicem
q-needs-feelings = Uczucia, zmartwienia i zdrowie psychiczne
q-needs-relationships = Kłótnie w domu albo rodzice, którzy nie mieszkają razem
q-needs-send = Specjalne potrzeby edukacyjne (SEND), na przykład autyzm, ADHD lub mowa
q-needs-disability = Niepełnosprawność lub długa choroba
q-needs-baby_health = Zdrowie niemowlęcia lub dziecka: karmienie, sen, rozwój, toaleta
q-needs-school = Szkoła lub przedszkole
q-needs-activities = Zajęcia, nowi znajomi, mniej samotności
q-needs-young_carer = Dziecko, które opiekuje się kimś w rodzinie
q-needs-bereavement = Ktoś umarł
q-needs-parent_in_prison = Rodzic w więzieniu
q-needs-substance = Alkohol lub narkotyki
q-needs-housing = Mieszkanie albo ryzyko utraty domu
q-needs-money = Pieniądze, rachunki, jedzenie lub długi
q-needs-work_skills = Praca, szkolenia lub nauka
q-needs-something_else = Coś innego

q-housing_when = { $who ->
    [professional] Kiedy rodzina może stracić dom lub mieszkanie?
    [family_member] Kiedy dziecko i jego bliscy mogą stracić dom lub mieszkanie?
   *[other] Kiedy możesz stracić dom lub mieszkanie?
}
q-housing_when-short = Utrata domu
q-housing_when-why = Urząd miasta musi pomóc wcześnie, gdy ktoś może stracić dom.
q-housing_when-tonight = { $who ->
    [professional] Dziś w nocy rodzina nie ma bezpiecznego miejsca do spania
    [family_member] Dziś w nocy dziecko i jego bliscy nie mają bezpiecznego miejsca do spania
   *[other] Dziś w nocy nie mam bezpiecznego miejsca do spania
}
q-housing_when-within_56_days = W ciągu najbliższych 8 tygodni
q-housing_when-later = Później albo dom wymaga naprawy lub jest za mały
q-housing_when-not_sure = Nie wiem na pewno

q-worries = { $who ->
    [young_person] Czy chodzi też o coś z tej listy?
   *[other] Czy w przypadku dziecka chodzi też o coś z tej listy?
}
q-worries-short = Zmartwienia
q-worries-why = { $who ->
    [professional] W niektórych sprawach potrzebne są osoby po specjalnym szkoleniu.
   *[other] W niektórych sprawach potrzebne są osoby po specjalnym szkoleniu. Nie robisz nic złego, mówiąc nam o tym.
}
q-worries-hint = Wybierz wszystko, co pasuje.
q-worries-exploitation = { $who ->
    [young_person] Ktoś starszy daje mi prezenty, pieniądze lub narkotyki albo do czegoś mnie zmusza
   *[other] Ktoś starszy daje prezenty, pieniądze lub narkotyki albo do czegoś zmusza
}
q-worries-missing = { $who ->
    [young_person] Nie wracam do domu i nikt nie wie, gdzie jestem
   *[other] Znika z domu albo nie wraca i nikt nie wie, gdzie jest
}
q-worries-crime = { $who ->
    [young_person] Mam kłopoty z policją, noszę broń lub nóż albo ktoś wciąga mnie w przestępstwa
   *[other] Kłopoty z policją, noszenie broni lub noża albo wciąganie w przestępstwa
}
q-worries-asb = Sąsiedzi lub policja skarżą się na zachowanie poza domem
q-worries-not_in_school = { $who ->
    [young_person] Często nie ma mnie w szkole albo nie mam szkoły
   *[other] Dużo nieobecności w szkole albo brak szkoły
}
q-worries-radicalisation = { $who ->
    [young_person] Ktoś wciąga mnie w nienawiść lub poglądy pełne przemocy
   *[other] Wciąganie w nienawiść lub poglądy pełne przemocy
}
q-worries-self_harm = { $who ->
    [young_person] Robię sobie krzywdę albo myślę o tym, żeby już nie żyć
   *[other] Robi sobie krzywdę albo myśli o tym, żeby już nie żyć
}
q-worries-private_fostering = { $who ->
    [young_person] Mieszkam przez 4 tygodnie lub dłużej z kimś, kto nie jest bliską rodziną
   *[other] Mieszka przez 4 tygodnie lub dłużej z kimś, kto nie jest bliską rodziną
}
q-worries-private_fostering-hint = Bliska rodzina to rodzic, dziadek, babcia, brat, siostra, wujek, ciocia, ojczym lub macocha.
q-worries-no_recourse = { $who ->
    [young_person] Nie mamy prawa do zasiłków z powodu wizy („no recourse to public funds”)
   *[other] Brak prawa do zasiłków z powodu wizy („no recourse to public funds”)
}
q-worries-none = Nic z tego

q-self_harm_when = Co najlepiej opisuje, jak jest teraz?
q-self_harm_when-short = Jak jest teraz
q-self_harm_when-why = Żeby pomoc przyszła tak szybko, jak trzeba. Mówienie o tym nie pogarsza sprawy.
q-self_harm_when-attempt_or_plan = Była próba odebrania sobie życia albo jest taki plan
q-self_harm_when-thoughts = Są myśli albo robienie sobie krzywdy, ale nie ma planu
q-self_harm_when-past = To było kiedyś

q-so_far = { $who ->
    [professional] Czy dotychczasowa pomoc wystarczyła tej rodzinie?
    [family_member] Czy, o ile wiesz, dotychczasowa pomoc im wystarczyła?
   *[other] Czy dotychczasowa pomoc wystarczyła?
}
q-so_far-short = Dotychczasowa pomoc
q-so_far-why = Żeby nikt nie proponował Ci znowu tego, co nie zadziałało.
q-so_far-hint = Na przykład w szkole, od pielęgniarki środowiskowej (health visitor), lekarza, w centrum rodzinnym lub w grupie.
q-so_far-nothing_yet = { $who ->
    [professional] Rodzina nie miała jeszcze żadnej pomocy
    [family_member] O ile wiem, nie mieli jeszcze żadnej pomocy
    [young_person] Nie mam jeszcze żadnej pomocy
   *[other] Nie było jeszcze żadnej pomocy
}
q-so_far-enough_for_now = { $who ->
    [professional] To pomaga i rodzina chce to kontynuować
    [family_member] To im pomaga i powinno trwać dalej
    [young_person] To pomaga i chcę to kontynuować
   *[other] To pomaga i chcemy to kontynuować
}
q-so_far-not_enough = { $who ->
    [professional] Rodzina ma lub miała pomoc, ale ona nie wystarcza
    [family_member] Mają lub mieli pomoc, ale potrzebują jej więcej
    [young_person] Pomoc jest lub była, ale mi nie wystarcza
   *[other] Pomoc jest lub była, ale nam nie wystarcza
}
q-so_far-rather_not_say = Wolę nie mówić

q-how_long = Od jak dawna tak jest?
q-how_long-short = Jak długo
q-how_long-why = { $who ->
    [professional] Żebyśmy wiedzieli, z czym rodzina się zmaga.
    [family_member] Żebyśmy wiedzieli, z czym się zmagają, a Ty razem z nimi.
   *[other] Żebyśmy wiedzieli, z czym się zmagasz.
}
q-how_long-weeks = Od kilku tygodni
q-how_long-months = Od kilku miesięcy
q-how_long-long = Od roku lub dłużej albo ciągle to wraca

q-want_worker = { $who ->
    [professional] Czy rodzina chce, żeby przez kilka miesięcy pomagała jej jedna osoba?
    [family_member] Czy pomogłoby im, gdyby przez kilka miesięcy była przy nich jedna i ta sama osoba?
   *[other] Czy chcesz, żeby przez kilka miesięcy pomagała Ci jedna osoba?
}
q-want_worker-short = Jedna osoba do pomocy
q-want_worker-why = Niektóre rodziny chcą tylko krótkiej rozmowy. Inne chcą, żeby ktoś był przy nich przez jakiś czas.
q-want_worker-yes = Tak
q-want_worker-no = Nie
q-want_worker-not_sure = Nie wiem na pewno

q-story = { $who ->
    [young_person] Co się u Ciebie dzieje?
   *[other] Co się dzieje?
}
q-story-short = Co się dzieje
q-story-why = { $who ->
    [professional] Żeby rodzina nie musiała opowiadać tego jeszcze raz. Napisz, co widać, i co mówi rodzina.
   *[other] Własnymi słowami i w dowolnym języku. Dzięki temu nie trzeba będzie opowiadać tego jeszcze raz.
}
q-story-hint = { $who ->
    [professional] Rodzina może to przeczytać. Możesz zostawić to pole puste.
   *[other] Możesz zostawić to pole puste i opowiedzieć nam, gdy będziemy rozmawiać.
}

q-going_well = { $who ->
    [young_person] Co idzie Ci dobrze?
    [professional] Co idzie rodzinie dobrze?
    [family_member] Co idzie dobrze dziecku i jego bliskim?
   *[other] Co idzie dobrze?
}
q-going_well-short = Co idzie dobrze
q-going_well-why = { $who ->
    [young_person] Każdy jest w czymś dobry. Na tym budujemy.
   *[other] Każda rodzina jest w czymś dobra. Na tym budujemy.
}
q-going_well-hint = { $who ->
    [young_person] Na przykład: ktoś bliski, lubiana osoba w szkole, muzyka, piłka nożna.
   *[other] Na przykład: babcia lub dziadek, którzy pomagają, życzliwa osoba w szkole, coś, co lubicie robić razem.
}

q-tried = { $who ->
    [professional] Jakie były próby i co choć trochę pomogło rodzinie?
    [family_member] Jakie były próby, Twoje lub ich, i co choć trochę pomogło?
   *[other] Jakie były próby i co choć trochę pomogło?
}
q-tried-short = Co pomogło
q-tried-why = Żeby zacząć tam, gdzie teraz jesteście.

q-hope = { $who ->
    [professional] Co zdaniem rodziny powinno być lepiej za trzy miesiące?
    [family_member] Co chcesz, żeby było u nich lepiej za trzy miesiące?
   *[other] Co powinno być lepiej za trzy miesiące?
}
q-hope-short = Nadzieje
q-hope-why = To będzie pierwszy cel. Możesz go później zmienić.

q-your_name = Jak się nazywasz?
q-your_name-short = Twoje imię i nazwisko
q-your_name-why = { $who ->
    [professional] Prośba od specjalisty musi być podpisana.
   *[other] Żebyśmy wiedzieli, o kogo pytać. Możesz podać inne imię, jeśli tak jest bezpieczniej.
}

q-agency = Gdzie pracujesz?
q-agency-short = Miejsce pracy
q-agency-why = Żeby zespół wiedział, kto prosi o pomoc dla rodziny.
q-agency-hint = Na przykład: Greenfield School.

q-contact_way = { $who ->
    [professional] Jaki sposób kontaktu jest dla rodziny najbezpieczniejszy?
   *[other] Jaki sposób kontaktu jest dla Ciebie najbezpieczniejszy?
}
q-contact_way-short = Sposób kontaktu
q-contact_way-why = { $who ->
    [professional] Kontaktujemy się tylko w sposób, który wybrała rodzina. Zapytaj ją, zanim odpowiesz. Nigdy nie wysyłamy listów.
   *[other] Kontaktujemy się tylko w wybrany przez Ciebie sposób. Nigdy nie wysyłamy listów.
}
q-contact_way-hint = Wybierz telefon lub e-mail, do którego nie zagląda nikt inny.
q-contact_way-phone = Rozmowa przez telefon
q-contact_way-text = SMS
q-contact_way-email = E-mail

q-phone = { $who ->
    [professional] Pod jaki numer rodziny możemy bezpiecznie dzwonić lub pisać?
   *[other] Pod jaki numer możemy bezpiecznie dzwonić lub pisać?
}
q-phone-short = Numer telefonu
q-phone-why = Dzwonimy z numeru, który nie pokazuje, kim jesteśmy.
q-phone-hint = Może to być numer z innego kraju. Zacznij go od znaku +.

q-email = { $who ->
    [professional] Na jaki adres e-mail rodziny możemy bezpiecznie pisać?
   *[other] Na jaki adres e-mail możemy bezpiecznie pisać?
}
q-email-short = Adres e-mail
q-email-why = Piszemy tylko, że jest coś nowego. W e-mailu nie ma informacji, czego to dotyczy.

q-voicemail = Czy możemy zostawić wiadomość głosową?
q-voicemail-short = Wiadomość głosowa
q-voicemail-why = Może jej posłuchać ktoś inny. Jeśli wybierzesz „nie”, po prostu zadzwonimy jeszcze raz.
q-voicemail-yes = Tak, to bezpieczne
q-voicemail-no = Nie, proszę tego nie robić

q-best_time = Kiedy jest dobra pora?
q-best_time-short = Dobra pora
q-best_time-why = { $who ->
    [professional] Żebyśmy dzwonili, gdy rodzina może rozmawiać.
   *[other] Żebyśmy dzwonili, gdy możesz rozmawiać.
}
q-best_time-hint = Wybierz wszystko, co pasuje. Od poniedziałku do piątku.
q-best_time-morning = Rano
q-best_time-afternoon = Po południu
q-best_time-evening = Wczesnym wieczorem
q-best_time-any = O każdej porze

q-must_not_know = Czy jest ktoś, kto nie może się o tym dowiedzieć?
q-must_not_know-short = Kto nie może wiedzieć
q-must_not_know-why = Żebyśmy nigdy nie rozmawiali z niewłaściwą osobą.
q-must_not_know-hint = Imię albo kim ta osoba jest dla Ciebie. Jeśli nie ma nikogo takiego, zostaw to pole puste.

q-code_word = { $who ->
    [professional] Czy rodzina chce ustalić hasło?
   *[other] Czy chcesz ustalić hasło?
}
q-code_word-short = Hasło
q-code_word-why = Powiemy je, gdy zadzwonimy, żeby było wiadomo, że to my. Jeśli odbierze ktoś inny, nie powiemy, dlaczego dzwonimy.
q-code_word-hint = Jedno lub dwa słowa, które łatwo zapamiętać.

q-language = { $who ->
    [professional] W jakim języku rodzina chce rozmawiać?
   *[other] W jakim języku chcesz rozmawiać?
}
q-language-short = Język
q-language-why = { $who ->
    [professional] Możemy rozmawiać z rodziną w jej języku. To jest bezpłatne.
   *[other] Możemy rozmawiać z Tobą w Twoim języku. To jest bezpłatne.
}

q-interpreter = { $who ->
    [professional] Czy rodzina chce tłumacza?
   *[other] Czy chcesz tłumacza?
}
q-interpreter-short = Tłumacz
q-interpreter-why = To jest bezpłatne i poufne. Dzieci nie powinny tłumaczyć dla rodziców.
q-interpreter-no = Nie
q-interpreter-yes = Tak, proszę
q-interpreter-bsl = Tak, brytyjskiego języka migowego (BSL)

q-agree_ask = { $who ->
    [family_member] Czy Ty i rodzic zgadzacie się, żebyśmy to wysłali i się skontaktowali?
   *[other] Czy zgadzasz się, żebyśmy to wysłali i skontaktowali się z Tobą?
}
q-agree_ask-short = Wysłanie i kontakt
q-agree_ask-why = Pomoc dla rodziny jest Twoim wyborem. W każdej chwili możesz zmienić zdanie.
q-agree_ask-yes = Tak, wyślijcie to
q-agree_ask-no = Nie, nic nie wysyłajcie

q-agree_share = { $who ->
    [professional] Kogo, za zgodą rodziny, możemy o nią zapytać?
    [young_person] Kogo możemy zapytać o Ciebie?
    [family_member] Kogo, za zgodą rodzica, możemy zapytać o tę rodzinę?
   *[other] Kogo możemy zapytać o Twoją rodzinę?
}
q-agree_share-short = Kogo możemy zapytać
q-agree_share-why = Często ktoś, kto Cię zna, może pomóc nam pomóc Tobie. Pytamy tylko te osoby i miejsca, które wybierzesz.
q-agree_share-hint = Możesz wybrać „Nikogo”. I tak dostaniesz pomoc.
q-agree_share-none = Nikogo

q-agree_evaluation = Czy możemy policzyć Twoje odpowiedzi, bez nazwisk, żeby dowiedzieć się, co pomaga rodzinom?
q-agree_evaluation-short = Pomóż nam się uczyć
q-agree_evaluation-why = To zupełnie osobna sprawa. Jeśli wybierzesz „nie”, nic się dla Ciebie nie zmieni.
q-agree_evaluation-yes = Tak
q-agree_evaluation-no = Nie

problem-missing = Odpowiedz na to pytanie
problem-unknown = Wybierz jedną z odpowiedzi na tej stronie
problem-too-many = Podaj tylko jedną odpowiedź
problem-none-and-more = Wybierz „Nic z tego” albo to, co pasuje, ale nie jedno i drugie
problem-too-long = Skróć ten tekst do { $limit } znaków
problem-characters = Usuń znaki, które nie są literami, cyframi ani znakami interpunkcji
problem-age = Wpisz wiek w pełnych latach, od 0 do 25
problem-postcode = Wpisz pełny kod pocztowy, na przykład NG7 5HY, albo zostaw to pole puste
problem-phone = Wpisz numer telefonu, na przykład 07700 900123 lub +48 601 234 567
problem-email = Wpisz adres e-mail, na przykład imie@example.com

problem-danger-missing = Wybierz „Tak”, jeśli ktoś jest teraz w niebezpieczeństwie, albo „Nie”
problem-want-missing = Wybierz, czego potrzebujesz
problem-who-missing = Wybierz, kim jesteś
problem-harm-missing = Wybierz wszystko, co pasuje, albo „Nic z tego”
problem-domestic_abuse-missing = Wybierz odpowiedź. Możesz wybrać „Wolę nie mówić”
problem-children_see_abuse-missing = Wybierz „Tak”, „Nie” albo „Nie wiem na pewno”
problem-child_name-missing = { $who ->
    [young_person] Wpisz swoje imię albo imię, którego lubisz używać
   *[other] Wpisz imię dziecka
}
problem-child_age-missing = { $who ->
    [young_person] Wpisz, ile masz lat
   *[other] Wpisz, ile lat ma dziecko, albo wybierz „Jeszcze się nie urodziło”
}
problem-child_age-too-many = Wpisz wiek albo wybierz „Jeszcze się nie urodziło”, ale nie jedno i drugie
problem-neighbourhood-missing = Wybierz dzielnicę. Możesz wybrać „Nie wiem na pewno”
problem-social_worker-missing = Wybierz, czy jest pracownik socjalny. Możesz wybrać „Nie wiem na pewno”
problem-family_agrees-missing = Wybierz, czy rodzina się zgadza
problem-parents_know-missing = Wybierz, czy Twoi rodzice lub opiekunowie o tym wiedzą
problem-needs-missing = { $who ->
    [professional] Wybierz, w czym rodzina potrzebuje pomocy. Możesz wybrać „Coś innego”
    [family_member] Wybierz, co pomogłoby dziecku i jego bliskim. Możesz wybrać „Coś innego”
   *[other] Wybierz, w czym potrzebujesz pomocy. Możesz wybrać „Coś innego”
}
problem-housing_when-missing = { $who ->
    [professional] Wybierz, kiedy rodzina może stracić dom lub mieszkanie. Możesz wybrać „Nie wiem na pewno”
    [family_member] Wybierz, kiedy dziecko i jego bliscy mogą stracić dom lub mieszkanie. Możesz wybrać „Nie wiem na pewno”
   *[other] Wybierz, kiedy możesz stracić dom lub mieszkanie. Możesz wybrać „Nie wiem na pewno”
}
problem-worries-missing = Wybierz wszystko, co pasuje, albo „Nic z tego”
problem-self_harm_when-missing = Wybierz odpowiedź, która najlepiej pasuje
problem-so_far-missing = Wybierz, czy dotychczasowa pomoc wystarczyła
problem-how_long-missing = Wybierz, od jak dawna tak jest
problem-want_worker-missing = Wybierz „Tak”, „Nie” albo „Nie wiem na pewno”
problem-your_name-missing = Wpisz, jak się nazywasz
problem-agency-missing = Wpisz, gdzie pracujesz
problem-contact_way-missing = { $who ->
    [professional] Wybierz, jak możemy się skontaktować z rodziną
   *[other] Wybierz, jak możemy się z Tobą skontaktować
}
problem-phone-missing = Wpisz numer telefonu, którego możemy bezpiecznie używać
problem-email-missing = Wpisz adres e-mail, którego możemy bezpiecznie używać
problem-voicemail-missing = Wybierz, czy możemy zostawić wiadomość głosową
problem-best_time-missing = Wybierz, kiedy możemy się z Tobą skontaktować. Możesz wybrać „O każdej porze”
problem-language-missing = { $who ->
    [professional] Wybierz język, w którym rodzina chce rozmawiać
   *[other] Wybierz język, w którym chcesz rozmawiać
}
problem-interpreter-missing = { $who ->
    [professional] Wybierz, czy rodzina chce tłumacza
   *[other] Wybierz, czy chcesz tłumacza
}
problem-agree_ask-missing = Wybierz „Tak, wyślijcie to” albo „Nie, nic nie wysyłajcie”
problem-agree_share-missing = Wybierz, kogo możemy zapytać, albo „Nikogo”
problem-agree_share-none-and-more = Wybierz „Nikogo” albo tych, których możemy zapytać, ale nie jedno i drugie
problem-agree_evaluation-missing = Wybierz „Tak” albo „Nie”

stop-999-title = Zadzwoń teraz pod 999
stop-999-1 = Ktoś może być przy Tobie w ciągu kilku minut. Poproś o policję (police) lub karetkę (ambulance).
stop-999-2 = Jeśli nie możesz mówić, zadzwoń pod 999 z telefonu komórkowego, słuchaj i naciśnij 55, gdy usłyszysz taką prośbę.
stop-999-3 = Gdy wszyscy będą bezpieczni, możesz też zadzwonić do miejskiego zespołu ochrony dzieci (MASH). Potem wróć tutaj, jeśli chcesz więcej pomocy.

stop-999-self-harm-title = Poszukaj pomocy teraz
stop-999-self-harm-1 = Jeśli ktoś zrobił sobie krzywdę albo zaraz może ją sobie zrobić, zadzwoń pod 999 albo jedź do szpitala na oddział ratunkowy (A&E). Zostań z tą osobą.
stop-999-self-harm-2 = Jeśli nie dzieje się to w tej chwili, zadzwoń do NHS pod numer 111 i wybierz opcję 2. Tam wiedzą, co robić, w dzień i w nocy.
stop-999-self-harm-3 = Możesz też porozmawiać z kimś, kto słucha. Nikt nie będzie Cię oceniać.
stop-999-self-harm-4 = Ten formularz jest na to za wolny. Jeśli chcesz, żeby później ktoś także do Ciebie zadzwonił, przejdź dalej: zapytamy tylko jak. Zespół czyta to w dni robocze od 8:30 do 16:50, więc nie czekaj na nas.
stop-999-self-harm-go-on = Dalej. Poproście, żeby ktoś później także do mnie zadzwonił

stop-self-harm-title = Możesz z kimś teraz porozmawiać
stop-self-harm-1 = Dziękujemy, że nam o tym mówisz. Przy takich trudnych uczuciach pomoc może przynieść ulgę.
stop-self-harm-2 = Nie musisz na nas czekać. Zadzwoń do NHS pod numer 111 i wybierz opcję 2, w dzień lub w nocy. Możesz też porozmawiać z kimś stąd – te osoby słuchają i nie oceniają.
stop-self-harm-3 = Jeśli to się zmieni i ktoś może wkrótce zrobić sobie krzywdę, zadzwoń pod 999.
stop-self-harm-go-on = Wypełniaj dalej formularz

# After an answer in somebody's own words that may be a sign of danger. Nobody is judged, and we may have misunderstood.
stop-said-self-harm-title = Poszukaj pomocy teraz
stop-said-self-harm-1 = Jeśli ktoś zażył tabletki, jest ranny albo może wkrótce zrobić sobie krzywdę, zadzwoń teraz pod 999. Zostań przy tej osobie.
stop-said-self-harm-2 = Z tego, co piszesz, wynika, że ktoś może chcieć umrzeć lub zrobić sobie krzywdę. Dziękujemy, że o tym piszesz. Jeśli nie dzieje się to właśnie teraz, zadzwoń do NHS pod numer 111 i wybierz opcję 2, w dzień lub w nocy. Możesz też porozmawiać z kimś stąd – te osoby słuchają i nie oceniają.
stop-said-self-harm-3 = Nie musisz na nas czekać. Jeśli źle zrozumieliśmy, po prostu przejdź dalej.
stop-said-self-harm-go-on = Wypełniaj dalej formularz
stop-said-domestic-abuse-title = Czy nic Ci teraz nie grozi?
stop-said-domestic-abuse-1 = Jeśli ktoś teraz robi Ci krzywdę lub Ci grozi, zadzwoń pod 999. Jeśli nie możesz mówić, naciśnij 55, gdy o to poproszą.
stop-said-domestic-abuse-2 = Z tego, co piszesz, wynika, że ktoś może Cię krzywdzić, straszyć lub kontrolować. To nie Twoja wina. Te osoby wiedzą, jak pomóc Ci być bezpieczną lub bezpiecznym.
stop-said-domestic-abuse-3 = Jeśli przejdziesz dalej, człowiek przeczyta Twoją prośbę, gdy tylko zespół będzie w pracy. Jeśli źle zrozumieliśmy, po prostu przejdź dalej.
stop-said-domestic-abuse-go-on = Wypełniaj dalej formularz
stop-said-sexual-abuse-title = Możesz z kimś teraz porozmawiać
stop-said-sexual-abuse-1 = Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 999.
stop-said-sexual-abuse-2 = Z tego, co piszesz, wynika, że ktoś mógł zrobić coś złego o charakterze seksualnym. To nie jest wina Twoja ani dziecka. Te osoby wiedzą, jak pomóc, i nie musisz podawać nazwiska.
stop-said-sexual-abuse-3 = Jeśli przejdziesz dalej, człowiek przeczyta Twoją prośbę, gdy tylko zespół będzie w pracy. Jeśli źle zrozumieliśmy, po prostu przejdź dalej.
stop-said-sexual-abuse-go-on = Wypełniaj dalej formularz
stop-said-child-title = Czy dziecko jest w niebezpieczeństwie?
stop-said-child-1 = Z tego, co piszesz, wynika, że dziecku może dziać się krzywda lub że nie jest bezpieczne. Jeśli tak jest, zadzwoń do miejskiego zespołu ochrony dzieci (MASH). Wysłuchają Cię i powiedzą, co będzie dalej.
stop-said-child-2 = Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod 999.
stop-said-child-3 = Jeśli przejdziesz dalej, człowiek przeczyta Twoją prośbę, gdy tylko zespół będzie w pracy. Jeśli źle zrozumieliśmy, po prostu przejdź dalej.
stop-said-child-go-on = Wypełniaj dalej formularz

stop-housing-tonight-title = Zadzwoń teraz do Housing Aid
stop-housing-tonight-1 = Możemy nie przeczytać tego formularza przed dzisiejszą nocą. Housing Aid pomoże Ci szybciej przez telefon.
stop-housing-tonight-2 = Możesz też wypełniać dalej ten formularz, żeby w pozostałych sprawach pomogło Ci centrum rodzinne (Family Hub).
stop-housing-tonight-go-on = Wypełniaj dalej formularz

stop-directory-title = Poszukaj samodzielnie
stop-directory-1 = Możesz szukać grup, porad i zajęć w swojej okolicy. Nie pytamy o nazwiska.
stop-directory-2 = Jeśli okaże się, że chcesz czyjejś pomocy, wróć tu w każdej chwili.

stop-under-13-title = Dziękujemy, że o tym mówisz
stop-under-13-1 = To dobrze, że prosisz o pomoc. Nie robisz nic złego.
stop-under-13-2 = Możesz porozmawiać z Childline o wszystkim. To nic nie kosztuje. Możesz zadzwonić albo pisać na czacie.
stop-under-13-3 = Czy jest ktoś dorosły, komu ufasz? Może to być ktoś ze szkoły, szkolna pielęgniarka, babcia, dziadek albo mama kolegi lub koleżanki. Pokaż tej osobie tę stronę. Może pomóc Ci poprosić o pomoc.
stop-under-13-4 = Jeśli ktoś Cię krzywdzi, Ty albo ktoś dorosły możecie zadzwonić do miejskiego zespołu ochrony dzieci (MASH). Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń pod 999.

stop-someone-else-title = Powiedz nam o tym przez telefon
stop-someone-else-1 = Dziękujemy, że troszczysz się o dziecko.
stop-someone-else-2 = Zadzwoń do miejskiego zespołu ochrony dzieci (MASH) albo do NSPCC. Nie musisz podawać nazwiska. Nie musisz mieć pewności.
stop-someone-else-3 = Ten formularz jest dla rodzin, które proszą o pomoc dla siebie, więc nie przyjmujemy tu zgłoszeń o innej rodzinie. Przez telefon można zapytać o to, co trzeba wiedzieć.
stop-someone-else-4 = Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod 999.

stop-mash-now-title = Zadzwoń teraz
stop-mash-now-1 = To, o czym nam mówisz, wymaga dzisiaj rozmowy z człowiekiem. Zadzwoń do miejskiego zespołu ochrony dzieci (MASH). Wysłuchają Cię i powiedzą, co będzie dalej.
stop-mash-now-2 = Możesz zadzwonić o każdej porze. Wieczorem, w nocy i w weekendy przyjmują nagłe sprawy.
stop-mash-now-3 = Jeśli komuś może stać się krzywda, zanim odbiorą, zadzwoń pod 999.
stop-mash-now-4 = { $who ->
    [professional] Po rozmowie wyślij zespołowi pisemne zgłoszenie, tak jak to z nimi ustalisz.
    [young_person] Możesz też najpierw porozmawiać z Childline. To nie jest Twoja wina.
   *[other] Dobrze robisz, że komuś o tym mówisz.
}
stop-mash-now-5 = Jeśli dzwonienie nie jest dla Ciebie bezpieczne, możemy zadzwonić do Ciebie. Zespół czyta to w dni robocze od 8:30 do 16:50, więc telefon jest szybszy.
stop-mash-now-go-on = Nie mogę zadzwonić. Poproście ich, żeby bezpiecznie do mnie oddzwonili

stop-domestic-abuse-title = Nie musisz radzić sobie z tym w pojedynkę
stop-domestic-abuse-1 = To, co się dzieje, nie jest Twoją winą. Osoby, które się na tym znają, mogą porozmawiać z Tobą teraz, bezpłatnie, w dzień i w nocy.
stop-domestic-abuse-2 = Jeśli jesteś w niebezpieczeństwie, zadzwoń pod 999. Jeśli nie możesz mówić, naciśnij 55, gdy usłyszysz taką prośbę.
stop-domestic-abuse-3 = Pomogą Ci ułożyć plan, także wtedy, gdy jeszcze nie chcesz lub nie możesz odejść. Numer może być widoczny na rachunku za telefon, więc zadzwoń z bezpiecznego telefonu.
stop-domestic-abuse-4 = Możesz też wypełniać dalej ten formularz. Skontaktujemy się z Tobą tylko w sposób, który jest dla Ciebie bezpieczny.
stop-domestic-abuse-go-on = Wypełniaj dalej formularz

stop-no-agreement-title = Najpierw porozmawiaj z rodziną
stop-no-agreement-1 = Pomoc działa, kiedy rodzina jej chce. Powiedz rodzinie, co taka pomoc może dać, i zapytaj, czy się zgadza. Potem wróć tutaj.
stop-no-agreement-2 = Jeśli myślisz, że dziecku dzieje się krzywda albo że może się dziać, zadzwoń teraz do miejskiego zespołu ochrony dzieci (MASH). Zgoda rodziny nie jest do tego potrzebna.
stop-no-agreement-3 = Bez zgody rodziny nigdy nic nie wysyłamy do centrum rodzinnego. Tylko jeśli z Twoich odpowiedzi wynika, że dziecko może nie być bezpieczne, wysyłamy je do miejskiego zespołu ochrony dzieci (MASH). Jeśli nie, nic nie wysyłamy i nic nie zachowujemy: wszystko, co wpiszesz, przepada.
stop-no-agreement-go-on = Dalej. Martwię się o bezpieczeństwo dziecka

stop-not-safe-to-ask-title = Omów to przez telefon
stop-not-safe-to-ask-1 = Jeśli pytanie rodziny o zgodę nie jest bezpieczne, to już samo w sobie jest powodem do obaw. Zadzwoń do miejskiego zespołu ochrony dzieci (MASH) i omów to z nim.
stop-not-safe-to-ask-2 = Możesz też wypełniać dalej formularz. Tylko jeśli z Twoich odpowiedzi wynika, że dziecko może nie być bezpieczne, wysyłamy je do tego zespołu. Jeśli nie, nic nie wysyłamy i nic nie zachowujemy: wszystko, co wpiszesz, przepada.
stop-not-safe-to-ask-go-on = Wypełniaj dalej formularz

stop-county-title = Tam pomaga inny urząd (council)
stop-county-1 = Ten dom jest w hrabstwie Nottinghamshire, poza miastem. Rodzinom pomaga tam urząd hrabstwa (Nottinghamshire County Council).
stop-county-2 = Tutaj możesz się z nimi skontaktować. Niczego nie wysłaliśmy.
stop-county-3 = Jeśli są dwa domy i jeden z nich jest w mieście albo myślisz, że pomyliliśmy miejsce, możesz przejść dalej. Sprawdzi to człowiek.
stop-county-go-on = Dalej. Jeden dom jest w mieście

stop-elsewhere-title = Tam pomaga inny urząd (council)
stop-elsewhere-1 = Ten dom jest poza Nottingham i poza Nottinghamshire. Rodzinom pomaga tam miejscowy urząd.
stop-elsewhere-2 = Tutaj możesz go znaleźć. Niczego nie wysłaliśmy.
stop-elsewhere-3 = Jeśli są dwa domy i jeden z nich jest w mieście albo myślisz, że pomyliliśmy miejsce, możesz przejść dalej. Sprawdzi to człowiek.
stop-elsewhere-go-on = Dalej. Jeden dom jest w mieście

stop-nothing-sent-title = Niczego nie wysłaliśmy
stop-nothing-sent-1 = W porządku. To Twój wybór.
stop-nothing-sent-2 = Możesz szukać grup i porad bez podawania nazwiska albo pójść do centrum rodzinnego (Family Hub) i z kimś porozmawiać.
stop-nothing-sent-3 = Jeśli zmienisz zdanie, wróć o jedną stronę i wybierz „Tak, wyślijcie to”. To, co jest wpisane, znika, gdy opuszczasz stronę.

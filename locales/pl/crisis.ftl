# Not yet reviewed by a native speaker.

crisis-title = Możesz teraz z kimś porozmawiać
crisis-now = Czy ktoś jest w tej chwili w niebezpieczeństwie?
crisis-999 = Zadzwoń pod 999

crisis-suicide-self-harm = Jeśli chcesz umrzeć albo zrobić sobie krzywdę
crisis-suicide-self-harm-text = Nie musisz być z tym bez nikogo. Ci ludzie wysłuchają Cię w dzień i w nocy. Pomogą też, jeśli martwisz się o kogoś innego.

crisis-domestic-abuse = Jeśli ktoś w domu Cię straszy, krzywdzi albo kontroluje
crisis-domestic-abuse-text = To nie Twoja wina. Jeśli dzwonisz pod 999 i nie możesz mówić, naciśnij 55. Dzwoń, kiedy to bezpieczne. „Opuść tę stronę” od razu Cię stąd zabierze.

crisis-sexual-abuse = Jeśli ktoś zrobił Ci coś seksualnego wbrew Twojej woli
crisis-sexual-abuse-text = To nie Twoja wina, nawet jeśli to było dawno. Możesz o tym porozmawiać bez podawania nazwiska.

crisis-child-in-danger = Jeśli ktoś krzywdzi dziecko albo dziecko nie jest bezpieczne
crisis-child-in-danger-text = Powiedz komuś, kto może pomóc, nawet jeśli nie masz pewności. Nie musisz podawać nazwiska.

crisis-door-nhs-111 = potem wybierz opcję 2: kryzys psychiczny, w każdym wieku, w dzień i w nocy
crisis-door-samaritans = dla każdego, w dzień i w nocy, bezpłatnie
crisis-door-childline = dla osób poniżej 19 lat, w dzień i w nocy, bezpłatnie
crisis-door-shout = przez SMS, w dzień i w nocy
crisis-door-juno = dla kobiet, nastolatków i dzieci, w dzień i w nocy, bezpłatnie
crisis-door-equation = dla mężczyzn
crisis-door-da-helpline = dla kobiet, w całym kraju, w dzień i w nocy, bezpłatnie
crisis-door-mens-advice-line = dla mężczyzn, w całym kraju, bezpłatnie
crisis-door-forced-marriage-unit = jeśli ktoś zmusza Cię do ślubu, od poniedziałku do piątku, od 9:00 do 17:00
crisis-door-rape-crisis = dla każdego od 16 lat, w dzień i w nocy, bezpłatnie
crisis-door-mash = gdy dziecko mieszka w mieście; nocą i w weekendy tylko nagłe sprawy
crisis-door-nspcc = dla dorosłych, którzy martwią się o dziecko

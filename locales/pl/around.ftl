# Not yet reviewed by a native speaker.

## For families
plan-share-title = Z kim możemy rozmawiać
plan-share-text = O każdej z tych instytucji decydujesz osobno: czy Twój pracownik może z nią rozmawiać o tym planie. W każdej chwili możesz zmienić zdanie, tutaj i od razu.
plan-share-danger = Jeśli dziecku może coś grozić, czasem musimy porozmawiać z innymi bez pytania. Powiemy Ci o tym, chyba że to naraziłoby kogoś na niebezpieczeństwo.
plan-share-not-said = Nie ma jeszcze Twojej decyzji.
plan-share-given = Zgoda: { $when }
plan-share-taken-back = Brak zgody lub zgoda cofnięta: { $when }
plan-share-agree = Zgadzam się
plan-share-refuse = Nie zgadzam się
plan-share-take-back = Cofam zgodę

## For staff
plans-share-title = Na co zgodziła się rodzina
plans-share-text = Każda osoba z rodziny sama mówi na swojej stronie, z kim wolno rozmawiać o tym planie.
plans-share-given = Zgoda
plans-share-not = Brak zgody
plans-share-none = Nikt z rodziny nic jeszcze nie powiedział.
plans-advice-title = Porady między pracownikami
plans-advice-text = Czytają to tylko pracownicy, którzy prowadzą ten plan lub odpowiadają za jego zespół. Rodzina nie widzi tego tutaj, ale może poprosić o wszystko, co o niej napisano: pisz tak, jak powiedział(a)byś to przy niej.
plans-advice = Zapytaj lub doradź
plans-advice-hint = Na przykład: czego już próbowano albo kto mógłby pomóc dalej.
plans-advice-missing = Napisz, o co chcesz zapytać lub co doradzić
plans-advice-too_long = Użyj najwyżej { $limit } liter
plans-advice-send = Wyślij do innych pracowników

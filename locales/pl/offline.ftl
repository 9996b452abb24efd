offline-now = Nie masz teraz internetu. Nadal możesz dzwonić i wysyłać SMS-y pod te numery.
offline-kept = Ta strona otwiera się teraz na tym urządzeniu także bez internetu. „Opuść tę stronę” usuwa ją z urządzenia.

privacy-7 = Gdy otwierasz stronę „Pilna pomoc”, przeglądarka zachowuje jej kopię, żeby otwierała się też bez internetu. To ta sama lista numerów telefonu dla wszystkich. Kopia znika, gdy wybierzesz „Opuść tę stronę”. Żadna inna strona nie jest zachowywana.

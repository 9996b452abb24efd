# Not yet reviewed by a native speaker.

devices-title = Gdzie jesteś zalogowany lub zalogowana
devices-text = Zapisujemy tylko rodzaj przeglądarki i to, kiedy jej użyto, a nie gdzie. Jeśli którejś nie rozpoznajesz, wyloguj ją: od następnego kliknięcia nic już nie zrobi.
devices-name = { $browser } – { $system }
devices-this = To urządzenie
devices-began = Zalogowano: { $when }
devices-used = Ostatnio użyto: { $when }
devices-end = Wyloguj
devices-end-all = Wyloguj wszędzie, tutaj też
devices-browser-edge = Edge
devices-browser-samsung = Samsung Internet
devices-browser-firefox = Firefox
devices-browser-chrome = Chrome
devices-browser-safari = Safari
devices-browser-other = Inna przeglądarka
devices-system-android = Android
devices-system-ios = iPhone lub iPad
devices-system-windows = Windows
devices-system-mac = Mac
devices-system-linux = Linux
devices-system-other = inne urządzenie

## A worker's own account
staff-nav-account = Moje konto
staff-account-title = Moje konto

# Not yet reviewed by a native speaker.

staff-nav-searches = Nie znaleziono
staff-searches-title = Czego rodziny nie znalazły
staff-searches-lead = Wizyty, w których wyszukiwanie nic nie dało, każda liczona raz dziennie. Nie wiemy, kto to był. Słowa pokazujemy tylko wtedy, gdy jednego dnia wpisano je w co najmniej 3 różnych wizytach, i nigdy słów o zagrożeniu ani przemocy.
staff-searches-span = Z jakiego czasu
staff-searches-days = { $n ->
    [one] Ostatni { $n } dzień
    [few] Ostatnie { $n } dni
    [many] Ostatnich { $n } dni
   *[other] Ostatnie { $n } dnia
}
staff-searches-none = W tym czasie każde wyszukiwanie coś znalazło.
staff-searches-few = Żadnych słów nie wpisano jednego dnia w 3 lub więcej wizytach.
staff-searches-words-caption = Słowa
staff-searches-counts-caption = Wizyty według dnia, języka i dzielnicy
staff-searches-words = Słowa
staff-searches-language = Język
staff-searches-day = Dzień
staff-searches-ward = Dzielnica
staff-searches-visits = Wizyty
staff-searches-anywhere = Nie podano

# Not yet reviewed by a native speaker.

staff-signs-title = Słowa, które mogą być oznaką zagrożenia
staff-signs-read = Znalazła je lista zwrotów. Może się mylić: przeczytaj własne słowa rodziny, potem oceń.
staff-signs-line = { $kind } (w „{ $place }”)
staff-signs-line-unsure = { $kind }, jeśli nie chodzi o małe dziecko (w „{ $place }”)
staff-signs-added = To, co rodzina dopisała
staff-signs-suicide-self-harm = Samobójstwo lub samookaleczanie
staff-signs-domestic-abuse = Przemoc w domu
staff-signs-sexual-abuse = Wykorzystanie seksualne
staff-signs-child-in-danger = Dziecko w niebezpieczeństwie

# In the place of a request that can't be opened, in an inbox.
staff-broken = Nie można otworzyć
staff-broken-do = Powiadom kierownika: zadzwoń do osoby, która opiekuje się tą stroną
staff-letter-unknown = List nieznanego rodzaju

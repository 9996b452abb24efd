# Not yet reviewed by a native speaker.

staff-nav-counts = Liczby
counts-title = Rodziny w liczbach
counts-lead = Rodziny z planem rozpoczętym do { $until }. Kwartał liczymy, gdy się skończy.
counts-few = Grupy, w których jest mniej niż { $fewest } rodzin, są ukryte, a także inne, jeśli suma by je zdradziła, aby nikogo nie dało się rozpoznać.
counts-csv = Pobierz te liczby (CSV)
counts-families = Rodziny
counts-sum = Razem
counts-hidden = ukryto
counts-quarter = Według kwartału, w którym zaczął się plan
counts-from = Kwartał od { $date }
counts-earlier = Wcześniej
counts-hub = Według zespołu
counts-no-hub = Jeszcze bez zespołu
counts-need = Według potrzeby (rodzina może mieć kilka)
counts-movement = W którą stronę idą sprawy, według odpowiedzi rodziny od 0 do 10
counts-movement-better = Lepiej niż na początku
counts-movement-same = Tak samo jak na początku
counts-movement-worse = Gorzej niż na początku
counts-movement-unknown = Nikt jeszcze nie odpowiedział dwa razy

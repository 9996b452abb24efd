# Not yet reviewed by a native speaker.

staff-try-title = Wypróbuj reguły
staff-try-invented = Tylko dla zmyślonych odpowiedzi. Nigdy nie wpisuj tu odpowiedzi prawdziwej rodziny. Nic nie jest zapisywane ani wysyłane.
staff-try-outcome = Co decydują reguły
staff-try-family = Co przeczytałaby rodzina
staff-try-unasked = Te odpowiedzi się nie liczą, bo przy pozostałych nikt by o to nie zapytał: { $questions }.
staff-try-rules = Jak kolejno sprawdzano reguły
staff-try-verdict = Co stwierdzono
staff-try-decides = Decyduje
staff-try-passed-over = Pominięta, bo to nie zachodzi:
staff-try-rest = { $n ->
    [0] Pod nią nie ma żadnej reguły.
    [one] { $n } reguły pod nią nie sprawdzano.
    [few] { $n } reguł pod nią nie sprawdzano.
    [many] { $n } reguł pod nią nie sprawdzano.
   *[other] { $n } reguły pod nią nie sprawdzano.
}
staff-try-words = Co rodzina pisze własnymi słowami
staff-try-passed = Rodzina to przeczytała i przeszła dalej
staff-try-age = Pełne lata albo „unborn”
staff-try-open = Bez odpowiedzi
staff-try-go = Zobacz, co decydują reguły

# Not yet reviewed by a native speaker.
language-name = Polski
language-dir = ltr
language-locale = pl-PL
language-clock = 24
language-reviewed = no

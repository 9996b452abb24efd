# Not yet reviewed by a native speaker.
language-name = Polski
language-dir = ltr
language-locale = pl-PL
language-reviewed = no

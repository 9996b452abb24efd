# Not yet reviewed by a native speaker.
language-name = اردو
language-dir = rtl
language-locale = ur-PK
language-clock = 12
language-reviewed = no

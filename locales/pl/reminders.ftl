# Not yet reviewed by a native speaker.

# A mail that a date comes near. It says nothing of what it is about.
mail-reminder-subject = Przypomnienie
mail-reminder-text = Zbliża się pewien termin. Zaloguj się tam, gdzie zwykle, aby go zobaczyć.
staff-letter-plan-reminder = E-mail: zbliża się termin

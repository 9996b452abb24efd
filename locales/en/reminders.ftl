# A mail that a date comes near. It says nothing of what it is about.
mail-reminder-subject = A reminder
mail-reminder-text = There is a date coming near. Sign in where you usually do to see it.
staff-letter-plan-reminder = Email: a date comes near

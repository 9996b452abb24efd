# Not yet reviewed by a native speaker.

# A mail that a date comes near. It says nothing of what it is about.
mail-reminder-subject = یاددہانی
mail-reminder-text = ایک تاریخ قریب آ رہی ہے۔ اسے دیکھنے کے لیے وہیں سائن ان کریں جہاں آپ عام طور پر کرتے ہیں۔
staff-letter-plan-reminder = ای میل: ایک تاریخ قریب ہے

# Not yet reviewed by a native speaker.

staff-signs-title = ایسے الفاظ جو خطرے کی علامت ہو سکتے ہیں
staff-signs-read = یہ فقروں کی ایک فہرست سے ملے۔ یہ غلط بھی ہو سکتا ہے: فیملی کے اپنے الفاظ پڑھیں، پھر فیصلہ کریں۔
staff-signs-line = { $kind } (“{ $place }” میں)
staff-signs-line-unsure = { $kind }، اگر بات کسی چھوٹے بچے کی نہیں (“{ $place }” میں)
staff-signs-added = جو فیملی نے بعد میں لکھا
staff-signs-suicide-self-harm = خودکشی یا خود کو نقصان
staff-signs-domestic-abuse = گھر میں تشدد
staff-signs-sexual-abuse = جنسی زیادتی
staff-signs-child-in-danger = بچہ خطرے میں

# In the place of a request that can't be opened, in an inbox.
staff-broken = کھل نہیں سکتی
staff-broken-do = مینیجر کو بتائیں: اس ویب سائٹ کے نگران کو فون کریں
staff-letter-unknown = نامعلوم قسم کا خط

# Not yet reviewed by a native speaker.

crisis-title = آپ ابھی کسی سے بات کر سکتے ہیں
crisis-now = کیا کوئی اِس وقت خطرے میں ہے؟
crisis-999 = 999 پر فون کریں

crisis-suicide-self-harm = اگر آپ مرنا یا خود کو نقصان پہنچانا چاہتے ہیں
crisis-suicide-self-harm-text = یہ بوجھ آپ کو اکیلے نہیں اٹھانا۔ یہ لوگ دن رات بات سنتے ہیں۔ اگر آپ کو کسی اور کی فکر ہے، تب بھی۔

crisis-domestic-abuse = اگر گھر میں کوئی آپ کو ڈراتا، مارتا یا قابو میں رکھتا ہے
crisis-domestic-abuse-text = اس میں آپ کا قصور نہیں۔ اگر 999 ملا کر بول نہ سکیں تو 55 دبائیں۔ فون تب کریں جب محفوظ ہو۔ “اس صفحے سے نکلیں” دبانے سے آپ فوراً یہاں سے نکل جائیں گے۔

crisis-sexual-abuse = اگر کسی نے آپ کے ساتھ آپ کی مرضی کے بغیر جنسی حرکت کی
crisis-sexual-abuse-text = اس میں آپ کا قصور نہیں، چاہے یہ کتنی ہی پرانی بات ہو۔ آپ نام بتائے بغیر بات کر سکتے ہیں۔

crisis-child-in-danger = اگر کسی بچے کو نقصان پہنچ رہا ہے یا وہ محفوظ نہیں
crisis-child-in-danger-text = کسی ایسے کو بتائیں جو مدد کر سکے، چاہے آپ کو پورا یقین نہ ہو۔ نام بتانا ضروری نہیں۔

crisis-door-nhs-111 = پھر آپشن 2 چنیں: ذہنی صحت کی ایمرجنسی، ہر عمر، دن رات
crisis-door-samaritans = سب کے لیے، دن رات، مفت
crisis-door-childline = 19 سال سے کم عمر ہر ایک کے لیے، دن رات، مفت
crisis-door-shout = میسج کے ذریعے، دن رات
crisis-door-juno = خواتین، نوجوانوں اور بچوں کے لیے، دن رات، مفت
crisis-door-equation = مردوں کے لیے
crisis-door-da-helpline = خواتین کے لیے، پورے ملک میں، دن رات، مفت
crisis-door-mens-advice-line = مردوں کے لیے، پورے ملک میں، مفت
crisis-door-forced-marriage-unit = اگر کوئی زبردستی شادی کروا رہا ہو، پیر سے جمعہ، صبح 9 سے شام 5
crisis-door-rape-crisis = 16 سال یا زیادہ عمر کے ہر ایک کے لیے، دن رات، مفت
crisis-door-mash = شہر میں رہنے والے بچے کے لیے؛ رات اور ہفتہ اتوار کو صرف ایمرجنسی
crisis-door-nspcc = اُن بڑوں کے لیے جنہیں کسی بچے کی فکر ہے

# Not yet reviewed by a native speaker.

plan-title-young = میرا پلان
plan-young-text = یہ صفحہ آپ کا ہے۔ ہر خانے میں لکھا ہے کہ اسے کون دیکھ سکتا ہے۔ اگر آپ کسی ایسے شخص سے بات کرنا چاہیں جس کا اس پلان سے کوئی تعلق نہیں:
plan-changes = پچھلی بار کے بعد کیا بدلا
plan-change-new = نیا:
plan-change-changed = بدلا ہوا:
plan-change-gone = نکالا گیا:
plan-strengths = کیا اچھا چل رہا ہے
plan-voices = ہم میں سے ہر ایک کیا کہتا ہے
plan-needs = ہمیں کیا چاہیے
plan-scales = حال کیسا ہے، 0 سے 10 تک
plan-scale-what = 0 کا مطلب سب سے برا، 10 کا مطلب سب سے اچھا۔
plan-scale-when = کب
plan-scale-who = کون
plan-scale-mark = نمبر
plan-calendar = میرے کیلنڈر میں ڈالیں
plan-calendar-title = ملاقات

plan-answer-open = رائے دیں، یا بتائیں کہ یہ صحیح نہیں
plan-answer-words = آپ اس کے بارے میں کیا کہنا چاہتے ہیں؟
plan-answer-not-right = یہ صحیح نہیں
plan-answer-comment = رائے بھیجیں
plan-answer-who = اسے صرف آپ اور آپ کی مدد کرنے والے پڑھتے ہیں۔
plan-answer-missing = لکھیں کہ آپ کیا کہنا چاہتے ہیں
plan-answer-too_long = { $limit } حروف یا کم لکھیں
plan-answered-comment = آپ کی رائے
plan-answered-not-right = آپ نے کہا: یہ صحیح نہیں
plan-answer-waits = ابھی اس پر کام نہیں ہوا
plan-answer-settled = اس پر کام ہو گیا

plan-messages = پیغامات
plan-messages-who = انہیں صرف آپ اور آپ کی مدد کرنے والے پڑھتے ہیں۔
plan-messages-hours = ہم پیغام پیر سے جمعہ کام کے اوقات میں پڑھتے ہیں۔ جواب میں کام کے دو دن لگ سکتے ہیں۔
plan-messages-urgent = اگر بات فوری ہو تو یہاں نہ لکھیں۔ فون کریں:
plan-message-words = آپ کا پیغام
plan-message-send = پیغام بھیجیں
plan-message-missing = اپنا پیغام لکھیں
plan-message-too_long = پیغام { $limit } حروف یا کم کا ہو
plan-message-read = { $when } کو پڑھا گیا
plan-message-waits = ابھی پڑھا نہیں گیا

plan-size-large = بڑے حروف
plan-size-usual = عام حروف
plan-print-how = پلان کاغذ پر چاہیے تو اپنے براؤزر میں ”پرنٹ“ استعمال کریں۔

plan-data-link = کس نے دیکھا، میری معلومات، اور شکایتیں
plan-request-link = درخواست کا کیا ہوا
plan-data-title = میری معلومات
plan-data-all = وہ سب جو ہم رکھتے ہیں اور آپ دیکھ سکتے ہیں
plan-data-text = ان فائلوں کو وہاں رکھیں جہاں کوئی اور انہیں نہ پائے۔
plan-data-html = پڑھنے کا صفحہ
plan-data-json = دوسرے پروگرام کے لیے فائل (JSON)
plan-data-name = نام
plan-data-email = ای میل
plan-data-language = زبان
plan-data-steps = قدم
plan-data-answers = میں نے پلان کے بارے میں کیا کہا

plan-looks = ہمارا پلان کس نے دیکھا
plan-looks-text = جب بھی یہاں کام کرنے والا کوئی آپ کے خاندان کا پلان کھولتا ہے، یہ یہاں لکھا جاتا ہے۔
plan-look-none = ابھی کسی نے نہیں دیکھا۔
plan-look-when = کب
plan-look-who = کون
plan-look-what = کیا
plan-look-plan = پلان
plan-look-request = آپ کی درخواست
plan-look-broken-glass = پلان، ایک وجہ سے جو ان کا مینیجر پڑھتا ہے
plan-look-list = فہرست میں آپ کے نام
plan-look-own-request = درخواست کا کیا ہوا

plan-ask-title = کچھ ٹھیک کرائیں، یا شکایت کریں
plan-ask-kind = آپ کیا کرنا چاہتے ہیں؟
plan-ask-kind-missing = چنیں کہ آپ کیا کرنا چاہتے ہیں
plan-ask-correction = کچھ درست کرنے کو کہیں
plan-ask-correction-hint = آپ کے بارے میں کوئی بات غلط لکھی ہے۔
plan-ask-complaint = شکایت کریں
plan-ask-complaint-hint = کسی نے آپ سے برا سلوک کیا، یا کچھ غلط ہوا۔ اس سے آپ کی مدد پر کوئی اثر نہیں پڑتا۔
plan-ask-words = کیا ہوا، یا کیا غلط ہے؟
plan-ask-words-missing = لکھیں کہ کیا ہوا، یا کیا غلط ہے
plan-ask-words-too_long = { $limit } حروف یا کم لکھیں
plan-ask-send = بھیجیں
plan-asked = آپ نے کیا کہا
plan-ask-waits = ہم 30 دن کے اندر بتائیں گے کہ کسی نے پڑھ لیا۔
plan-ask-read = { $when } کو پڑھا گیا

plan-devices = کیا آپ کہیں اور بھی سائن ان ہیں؟
plan-devices-text = آپ کے سب سائن ان ختم کر دیتا ہے، اس پر اور سب دوسرے فونوں اور کمپیوٹروں پر۔
plan-devices-button = ہر جگہ سے سائن آؤٹ کریں

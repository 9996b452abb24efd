# Not yet reviewed by a native speaker.

## When it takes place

listing-next = اگلی بار
listing-next-today = آج
listing-next-tomorrow = کل
listing-on-date = { $date }، { $from } سے { $to } تک
listing-ask-week = اُن سے پوچھیں کہ کس ہفتے ہوتا ہے
listing-week-first = ہر مہینے پہلی بار جب یہ دن آئے
listing-week-second = ہر مہینے دوسری بار جب یہ دن آئے
listing-week-third = ہر مہینے تیسری بار جب یہ دن آئے
listing-week-fourth = ہر مہینے چوتھی بار جب یہ دن آئے
listing-week-last = ہر مہینے آخری بار جب یہ دن آئے
listing-starting = { $date } سے
listing-until = { $date } تک
listing-except = { $date } کو نہیں
listing-bank-holidays-not = بینک ہالیڈے (سرکاری چھٹی) پر نہیں
listing-bank-holidays-too = بینک ہالیڈے (سرکاری چھٹی) پر بھی

## Its state

listing-closed = یہ فی الحال بند ہے۔ ابھی معلوم نہیں کہ دوبارہ کب کھلے گا۔
listing-closed-until = یہ فی الحال بند ہے، { $date } کے آخر تک۔
listing-ended = یہ { $date } کو ختم ہو گیا۔
listing-ending = یہ { $date } کو ختم ہو جائے گا۔
listing-ended-instead = اب اس کی جگہ یہ ہے:
listing-ageing = { $months ->
    [one] { $months } مہینے سے کسی نے یہ صفحہ چیک نہیں کیا۔ وقت یا نمبر غلط ہو سکتے ہیں، اس لیے جانے سے پہلے فون کریں۔
   *[other] { $months } مہینوں سے کسی نے یہ صفحہ چیک نہیں کیا۔ وقت یا نمبر غلط ہو سکتے ہیں، اس لیے جانے سے پہلے فون کریں۔
}

## Where it is

listing-confidential = پتہ خفیہ رکھا گیا ہے تاکہ وہاں کے لوگ محفوظ رہیں۔ جب آپ رابطہ کریں گے تو وہ آپ کو بتائیں گے کہ کہاں آنا ہے۔
listing-confidential-card = پتہ خفیہ ہے، لوگوں کی حفاظت کے لیے
listing-directions = وہاں کیسے پہنچیں (OpenStreetMap کھلے گا)

## The rest

listing-waiting = جگہ اور انتظار کا وقت
listing-hub = کس ہب کے پروگرام میں ہے
listing-only-for = صرف ان علاقوں کے خاندانوں کے لیے
listing-phone-safe = کال فون کے بل اور فون کی کال لسٹ میں نظر آ سکتی ہے۔ اگر کوئی آپ کا فون دیکھتا ہے تو کسی اور فون سے کال کریں۔

## What one can do with it

listing-keep = اپنے پاس رکھیں یا کسی کو بھیجیں
listing-keep-calendar = اوقات اپنے کیلنڈر میں ڈالیں
listing-keep-share = کسی کو بھیجیں
listing-keep-report = یہاں کچھ غلط ہے؟ ہمیں بتائیں
listing-keep-nothing = یہاں محفوظ کرنے یا بھیجنے کے لیے کچھ نہیں رکھا گیا، تاکہ اس فون پر کوئی نشان نہ رہے۔
calendar-check = جانے سے پہلے یہاں دیکھ لیں، شاید کچھ بدل گیا ہو:

## Sharing

share-title = کسی کو بھیجیں
share-text = یہ لنک آپ کے بارے میں کچھ نہیں بتاتا۔
share-link = لنک کاپی کریں
share-send = بھیجیں
share-mail = ای میل سے
share-sms = میسج (SMS) سے
share-code = دوسرے فون کو دکھائیں
share-code-text = دوسرے فون کا کیمرہ ان خانوں کی طرف کریں۔

## Something wrong here?

report-title = یہاں کچھ غلط ہے؟
report-text = ہمیں بتائیں کہ اس صفحے پر کیا غلط ہے۔ ہم یہ نہیں پوچھتے کہ آپ کون ہیں۔ مہربانی کر کے کوئی نام یا اپنے خاندان کی کوئی بات نہ لکھیں۔
report-wrong = کیا غلط ہے؟
report-wrong-closed = یہ بند ہے، یا اب نہیں ہوتا
report-wrong-phone = فون نمبر غلط ہے
report-wrong-times = اوقات غلط ہیں
report-wrong-address = پتہ غلط ہے
report-wrong-other = کوئی اور بات
report-note = صحیح کیا ہے، اگر آپ کو معلوم ہو
report-note-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ زیادہ سے زیادہ { $limit } حروف۔
report-send = بھیجیں
report-problem-wrong-choose = چنیں کہ کیا غلط ہے
report-problem-note-missing = لکھیں کہ کیا غلط ہے
report-problem-note-too_long = { $limit } یا اس سے کم حروف لکھیں
report-not-help = مدد مانگنے کا یہ طریقہ نہیں ہے۔
report-ask-help = مدد یہاں مانگیں
report-sent-title = شکریہ
report-sent-text = جو لوگ اس صفحے کا خیال رکھتے ہیں وہ آپ کی بات پڑھ کر اسے ٹھیک کر دیں گے۔ ہم آپ کو جواب نہیں دے سکتے، کیونکہ ہمیں معلوم نہیں کہ آپ کون ہیں۔
report-back = صفحے پر واپس جائیں

## For staff: what people told us

staff-nav-reports = اطلاعات
staff-reports-title = لوگوں نے کیا غلط بتایا
staff-reports-empty = یہاں کچھ باقی نہیں۔ جب کوئی بتائے گا کہ کسی اندراج میں غلطی ہے تو وہ اس صفحے پر آئے گا۔
staff-reports-caption = وہ اطلاعات جن پر ابھی کام نہیں ہوا، سب سے پرانی پہلے
staff-reports-listing = اندراج
staff-reports-wrong = کیا غلط ہے
staff-reports-note = انہوں نے کیا لکھا
staff-reports-at = کب بھیجا
staff-reports-done = ہو گیا
staff-reports-done-with = { $name } کے بارے میں اطلاع
staff-reports-no-note = کچھ نہیں

## The mail to the owner of a listing

mail-report-subject = آپ کے صفحے کے بارے میں ایک بات
mail-report-text = کسی نے ہمیں بتایا ہے کہ جس صفحے کا آپ خیال رکھتے ہیں اس پر شاید کچھ غلط ہے۔ مہربانی کر کے اسے کھولیں اور دیکھیں:
mail-report-staff = انہوں نے کیا لکھا، وہ سائن اِن کرنے والوں کے لیے یہاں ہے:

listing-translation-behind = انگریزی متن { $date } کو بدلا گیا۔ اس ترجمے میں وہ تبدیلی ابھی نہیں ہے۔
listing-translation-english = انگریزی میں پڑھیں

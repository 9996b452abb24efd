# Not yet reviewed by a native speaker.

## The search form

search-title = مدد ڈھونڈیں
search-title-page = مدد ڈھونڈیں، صفحہ { $page }
search-words = آپ کو کس چیز میں مدد چاہیے؟
search-button = تلاش کریں
search-filters = چھانٹیں اور ترتیب دیں
search-need = موضوع
search-need-any = کوئی بھی موضوع
search-need-all-of = یہ سب: { $heading }
search-age = بچے کی عمر
search-age-any = کوئی بھی عمر
search-age-unborn = بچہ ہونے والا ہے
search-age-baby = 1 سال سے کم
search-age-years = { $age }
search-near = کس کے قریب
search-near-hint = آپ کا پوسٹ کوڈ یا علاقہ، جیسے NG7 5HY یا Hyson Green
search-show = نتیجے دکھائیں
search-looking = نتیجے ڈھونڈے جا رہے ہیں

## Filters

search-filters-chosen = { $count ->
    [one] چھانٹیں اور ترتیب دیں ({ $count } چنا گیا)
   *[other] چھانٹیں اور ترتیب دیں ({ $count } چنے گئے)
}
search-within = کتنی دور
search-within-any = کوئی بھی فاصلہ
search-within-miles = { $miles ->
    [one] { $miles } میل کے اندر
   *[other] { $miles } میل کے اندر
}
search-who = کس کے لیے
search-who-any = کوئی بھی
search-day = دن
search-time = دن کا وقت
search-time-any = کوئی بھی وقت
search-time-morning = صبح
search-time-afternoon = دوپہر
search-time-evening = شام
search-cost-any = مفت ہو یا پیسے لگیں
search-way = مدد کیسے ملتی ہے
search-way-any = کسی بھی طرح
search-speaks = بولی جانے والی زبان
search-speaks-any = کوئی بھی زبان
search-asked-speaks = { $language } بولی جاتی ہے
search-access = اندر جانے کی سہولت
search-open = کسی کے بھیجنے کی ضرورت نہیں
search-chosen = آپ نے یہ چنا
search-remove = فلٹر ہٹائیں: { $part }
search-remove-all = سب ہٹائیں
search-left-out-within = صرف قریب کی جگہیں دیکھنے کے لیے اپنا پوسٹ کوڈ یا علاقہ بتائیں۔

## What was found and understood

search-count = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتیجے
}
search-everything = { $count ->
    [one] مدد کی { $count } جگہ
   *[other] مدد کی تمام { $count } جگہیں
}
search-asked-words = “{ $words }”
search-asked-unborn = ایسی فیملی کے لیے جس کے ہاں بچہ ہونے والا ہے
search-asked-baby = 1 سال سے کم عمر بچے کے لیے
search-asked-age = { $age } سال کے بچے کے لیے
search-asked-near = { $place } کے قریب

search-sort = ترتیب
search-sort-best = سب سے مناسب پہلے
search-sort-nearest = سب سے قریب پہلے
search-sort-next = جو سب سے جلد ہو وہ پہلے
search-sort-name = حروف کی ترتیب سے
search-topics = موضوع
search-topic = { $topic } ({ $count })

search-in-english = ان میں سے کچھ معلومات انگریزی میں ہیں۔

search-helplines = فون نمبر

search-pages = نتیجوں کے صفحے
search-page = صفحہ { $page }
search-page-previous = پچھلا صفحہ
search-page-next = اگلا صفحہ

## What we could not use

search-left-out-age = عمر ہماری سمجھ میں نہیں آئی، اس لیے ہم نے ہر عمر کے لیے تلاش کیا۔ 0 سے 25 تک کوئی عمر چنیں۔
search-left-out-need = یہ موضوع ہمارے پاس نہیں، اس لیے ہم نے تمام موضوعات میں تلاش کیا۔ فہرست میں سے ایک چنیں۔
search-left-out-near = ہم سمجھ نہیں سکے کہ آپ کہاں ہیں، اس لیے ہم نے ہر جگہ تلاش کیا۔ پوسٹ کوڈ یا علاقے کا نام لکھیں۔
search-left-out-nearest = سب سے قریب والے پہلے دیکھنے کے لیے اپنا پوسٹ کوڈ یا علاقہ بتائیں۔
search-left-out-long = یہ لمبا تھا، اس لیے ہم نے صرف پہلے چند لفظ تلاش کیے۔ دو تین لفظ سب سے اچھے رہتے ہیں۔
search-left-out-postcode = آپ کے گھر کا پتہ راز رکھنے کے لیے ہم نے پوسٹ کوڈ کا صرف پہلا حصہ استعمال کیا۔
search-left-out-part = اس صفحے کے پتے کا ایک حصہ ہماری سمجھ میں نہیں آیا، اس لیے ہم نے اسے چھوڑ دیا۔
search-unplaced-postcode = یہ پوسٹ کوڈ ہمیں معلوم نہیں۔ اسے دوبارہ دیکھیں، اپنا علاقہ چنیں، یا اس کے بغیر آگے بڑھیں۔
search-unplaced-name = ہمیں معلوم نہیں یہ کہاں ہے۔ اسے دوبارہ دیکھیں، اپنا علاقہ چنیں، یا اس کے بغیر آگے بڑھیں۔
search-choose-neighbourhood = اپنا علاقہ چنیں

## Nothing found

search-nothing = اس تلاش میں ہمیں کچھ نہیں ملا
search-nothing-why = شاید آپ کی تلاش بہت محدود ہے۔ ان میں سے کچھ آزمائیں:
search-drop = { $count ->
    [one] “{ $dropped }” کے بغیر: { $count } نتیجہ
   *[other] “{ $dropped }” کے بغیر: { $count } نتیجے
}
search-instead = جو آپ نے مانگا اس سے ملتا جلتا، “{ $dropped }” کے بغیر
search-drop-all = سب کچھ دیکھیں
search-nothing-people = یا کسی سے بات کریں
search-nothing-hub = آپ کا سب سے قریبی ہب: { $hub }۔
search-nothing-council = کونسل کو فون کریں اور ہب سے بات کروانے کو کہیں:
search-nothing-ask = مدد مانگیں: ہمیں بتائیں کیا بات ہے، ایک انسان اسے پڑھے گا

## The facts of a listing

listing-who = کس کے لیے
listing-when = کب
listing-where = کہاں
listing-cost = خرچہ
listing-join = شامل کیسے ہوں
listing-phone = فون

listing-ages-from-birth = پیدائش سے
listing-ages-birth-to = پیدائش سے { $to } سال تک
listing-ages-between = { $from } سے { $to } سال تک
listing-ages-one = { $from } سال
listing-ages-from = { $from } سال اور اس سے بڑے
listing-ages-to = { $to } سال تک

listing-days-and = { $days }، { $day }
listing-session = { $days }، { $from } سے { $to } تک
listing-days-to = { $first } – { $last }
listing-every-day = ہر روز
listing-day-and-night = دن ہو یا رات، ہر وقت
listing-term-time = صرف سکول کھلنے کے دنوں میں
listing-more-times = { $count ->
    [one] اور { $count } اور وقت پر
   *[other] اور { $count } اور وقتوں پر
}
listing-ask-times = وقت اُن سے پوچھیں

listing-whole-city = پورے شہر کے لیے
listing-ask-place = جگہ اُن سے پوچھیں
listing-close = آدھے میل سے بھی کم دور
listing-miles = تقریباً { $miles } میل دور

listing-free = مفت
listing-paid = پیسے لگتے ہیں
listing-ask-cost = پوچھیں کتنا خرچہ ہے
listing-ask-join = اُن سے پوچھیں کہ شامل کیسے ہوں

listing-not-yours = { $place } کی فیملیز کے لیے نہیں

listing-checked-never = ہب میں ابھی کسی نے یہ چیک نہیں کیا۔ جانے سے پہلے فون کریں۔
listing-checked = { $months ->
    [0] آخری بار { $by } نے { $date } کو چیک کیا
    [one] آخری بار { $by } نے { $date } کو چیک کیا، { $months } مہینہ پہلے
   *[other] آخری بار { $by } نے { $date } کو چیک کیا، { $months } مہینے پہلے
}
listing-checked-ring = جانے سے پہلے فون کریں
listing-checked-short = { $date } کو چیک کیا گیا
listing-checked-old = { $months ->
    [one] آخری بار { $months } مہینہ پہلے چیک کیا گیا
   *[other] آخری بار { $months } مہینے پہلے چیک کیا گیا
}

## The rest of a listing's page

listing-more = اس کے بارے میں اور
listing-neighbourhood = علاقہ
listing-access = اندر جانے کی سہولت
listing-languages = وہاں بولی جانے والی زبانیں
listing-email = ای میل
listing-web = ویب سائٹ
listing-provider = کون چلاتا ہے
listing-source = یہ معلومات کہاں سے ہیں
listing-source-date = { $date } کی معلومات
listing-similar = اس سے ملتے جلتے

# Not yet reviewed by a native speaker

staff-wording-title = الفاظ بدلیں
staff-wording-one = ایک پیغام
staff-wording-caption = اس زبان کے پیغام
staff-wording-key = پیغام
staff-wording-english = انگریزی
staff-wording-words = الفاظ
staff-wording-state = حالت
staff-wording-state-missing = نہیں ہے: انگریزی میں نظر آتا ہے
staff-wording-state-stale = انگریزی بدل گئی ہے
staff-wording-state-machine = مشین کا مسودہ
staff-wording-state-human = انسان کا لکھا ہوا
staff-wording-state-reviewed = اس زبان کے بولنے والے نے چیک کیا
staff-wording-q = لفظ یا پیغام
staff-wording-found = { $n ->
    [0] کوئی پیغام نہیں۔ کوئی اور لفظ یا حالت آزمائیں۔
    [one] { $n } پیغام
   *[other] { $n } پیغام
}
staff-wording-saved = { $n ->
    [0] کچھ فرق نہیں تھا، اس لیے کچھ نہیں بدلا
    [one] { $n } پیغام بدل گیا۔ فیملیز اب یہی پڑھتی ہیں
   *[other] { $n } پیغام بدل گئے۔ فیملیز اب یہی پڑھتی ہیں
}
staff-wording-in = { $language }: کیا لکھا ہے
staff-wording-keep = انہیں ویسے ہی رکھیں: { $names }۔
staff-wording-forms = زبان کی گنتی کی سب شکلیں لکھیں: { $names }۔
staff-wording-reviewed = چیک
staff-wording-reviewed-yes = اس زبان کے بولنے والے نے یہ پڑھ لیا ہے
staff-wording-file = وہی لکھیں جو پروگرام کے ساتھ آیا تھا
staff-wording-meanwhile = کسی اور نے یہ ابھی بدلا ہے۔ آپ کے الفاظ ابھی محفوظ نہیں ہوئے۔ اب یہ لکھا ہے:
staff-wording-problem-missing = الفاظ لکھیں
staff-wording-problem-long = زیادہ سے زیادہ { $limit } حروف لکھیں
staff-wording-problem-shape = گھنگریالے بریکٹ دیکھیں: جو کھلے وہ بند بھی ہو، اور اندر صرف خالی جگہ کا نام یا گنتی کی شکلیں ہوں
staff-wording-problem-lost = یہ خالی جگہیں واپس رکھیں: { $names }
staff-wording-problem-unknown = یہ خالی جگہیں نکال دیں، انگریزی میں نہیں ہیں: { $names }
staff-wording-problem-forms = گنتی کی یہ شکلیں شامل کریں: { $names }
staff-wording-problem-key = اس نام کا کوئی پیغام نہیں
staff-wording-problem-table = ایسا ٹیبل رکھیں جس میں “key” اور “words” کے کالم ہوں، یا اس زبان کی پوری XLIFF 2.0 فائل
staff-wording-give = سب پیغام مترجم کے لیے ٹیبل کی شکل میں (CSV)
staff-wording-give-xliff = سب کچھ XLIFF میں، ترجمے کے ادارے کے لیے
staff-wording-take = مترجم کا بھیجا ہوا ٹیبل یا XLIFF فائل لیں
staff-wording-table = ٹیبل
staff-wording-table-hint = فائل کو ٹیکسٹ ایڈیٹر میں کھول کر سب کچھ یہاں رکھیں۔ صرف وہی لیا جائے گا جو مختلف ہے، اور صرف اگر ہر لائن ٹھیک ہو۔
staff-wording-take-button = لے لیں

## Translations of listings that have fallen behind

staff-stale-title = سروسیں جن کا ترجمہ پرانا ہو گیا ہے
staff-stale-lead = ترجمے کے بعد ان سروسوں کے انگریزی الفاظ بدل گئے ہیں۔ جو خاندان دوسری زبان پڑھتے ہیں انہیں اب بھی پرانے الفاظ نظر آتے ہیں۔
staff-stale-none = ہر ترجمہ وہی کہتا ہے جو اس کی سروس کہتی ہے۔
staff-stale-caption = جو سب سے دیر سے منتظر ہے وہ پہلے ہے
staff-stale-name = سروس
staff-stale-language = زبان
staff-stale-since = کب سے پرانا ہے
staff-home-stale = { $n ->
    [0] کسی سروس کا ترجمہ پرانا نہیں
    [one] { $n } سروس کا ترجمہ پرانا ہے
   *[other] { $n } سروسوں کے ترجمے پرانے ہیں
}
staff-home-words = { $n ->
    [0] سائٹ کا کوئی پیغام دوسری زبان میں پرانا نہیں
    [one] سائٹ کا { $n } پیغام دوسری زبان میں پرانا ہے
   *[other] سائٹ کے { $n } پیغام دوسری زبانوں میں پرانے ہیں
}

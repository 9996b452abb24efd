# Not yet reviewed by a native speaker.

plan-title = ہمارا پلان
plan-signed-in = یہ صفحہ ان کا ہے:
plan-sign-out = سائن آؤٹ
plan-not-yet = یہاں ابھی کوئی پلان نہیں۔ جب آپ اور آپ کے ورکر ملیں گے تو اسے مل کر لکھیں گے۔

plan-next = آگے کیا ہے
plan-next-step = آپ کا اگلا قدم
plan-next-meeting = اگلی ملاقات
plan-next-nothing = ابھی آپ کو کچھ نہیں کرنا۔
plan-meeting-at = { $date }، { $time }

plan-goals = ہمارے مقصد
plan-no-goals = ہم نے ابھی کوئی مقصد نہیں لکھا۔
plan-said-by = کس کے الفاظ میں:
plan-progress = { $total ->
    [one] { $total } میں سے { $done } قدم ہو گیا
   *[other] { $total } میں سے { $done } قدم ہو گئے
}
plan-no-steps = ابھی کوئی قدم نہیں
plan-other-steps = دوسرے قدم
plan-to-do = کرنا ہے
plan-done = ہو گیا
plan-by = { $date } تک
plan-was-by = { $date } کے لیے سوچا تھا
plan-done-on = { $date } کو ہو گیا
plan-tick = میں نے یہ کر لیا
plan-untick = ابھی نہیں ہوا
plan-step-listing = اس کے لیے جو مدد موجود ہے، وہ دیکھیں

plan-you = آپ
plan-unnamed = مدد کرنے والوں میں سے کوئی

plan-helpers = کون مدد کر رہا ہے
plan-no-helpers = ہم نے ابھی نہیں لکھا کہ کون مدد کر رہا ہے۔

plan-seen-you = یہ صرف آپ اور آپ کی مدد کرنے والے دیکھ سکتے ہیں
plan-seen-with = یہ آپ، { $names } اور آپ کی مدد کرنے والے دیکھ سکتے ہیں
plan-names = { $before }، { $name }

plan-reviews = مل کر پیچھے دیکھنا
plan-reviews-what = ہر 6 سے 12 ہفتے بعد ہم مل کر پوچھتے ہیں کہ کیا بہتر ہوا اور کیا بدلنا چاہیے۔
plan-review-next = اس دن ہم اگلی بار مل کر پیچھے دیکھیں گے۔
plan-outcome-continue = ہم پلان جاری رکھیں گے
plan-outcome-close = ہم نے پلان مکمل کر لیا
plan-outcome-step-up = ہم نے طے کیا کہ زیادہ مدد ہو
plan-outcome-step-down = ہم نے طے کیا کہ اب ہلکی مدد کافی ہے

# Not yet reviewed by a native speaker

staff-status-sent = نئی
staff-status-delivered = نئی
staff-status-opened = پڑھی گئی
staff-status-tried = رابطے کی کوشش ہوئی
staff-status-reached = فیملی سے بات ہو گئی
staff-status-accepted = ٹیم نے لے لی
staff-status-closed = بند

staff-next-closed = یہ درخواست بند ہے۔ اگر یہ جلدی بند ہو گئی تو نیچے اسے دوبارہ کھولیں۔
staff-next-reached = آپ کی ٹیم فیملی سے بات کر چکی ہے۔ نیچے بتائیں کہ آگے کیا ہوگا: آپ کی ٹیم اسے لیتی ہے، آگے بھیجتی ہے، یا بند کرتی ہے۔
staff-next-withdrawn = فیملی نے کہا ہے کہ ہم رک جائیں۔ یہ درخواست ایک بچے کی حفاظت کے بارے میں ہے، اس لیے یہ خود ختم نہیں ہوتی۔ طے کریں کہ کیا ہونا چاہیے، اور فیملی کو بتائیں۔
staff-next-no-agreement = فیملی اس درخواست پر راضی نہیں، یا ان سے پوچھنا محفوظ نہیں۔ ان کے بارے میں کسی اور سے نہ پوچھیں، سوائے اس کے کہ کسی بچے کی حفاظت کے لیے ضروری ہو۔ فیملی کی مدد تبھی شروع ہو سکتی ہے جب وہ راضی ہوں۔
staff-promise = { $hours ->
    [one] ہم نے فیملی سے وعدہ کیا تھا کہ کام کے { $hours } گھنٹے میں رابطہ کریں گے: { $by } تک۔
   *[other] ہم نے فیملی سے وعدہ کیا تھا کہ کام کے { $hours } گھنٹوں میں رابطہ کریں گے: { $by } تک۔
}
staff-promise-broken = { $hours ->
    [one] ہم نے فیملی سے وعدہ کیا تھا کہ کام کے { $hours } گھنٹے میں رابطہ کریں گے۔ یہ وقت { $by } کو گزر گیا۔ ابھی رابطہ کریں اور معذرت کریں۔
   *[other] ہم نے فیملی سے وعدہ کیا تھا کہ کام کے { $hours } گھنٹوں میں رابطہ کریں گے۔ یہ وقت { $by } کو گزر گیا۔ ابھی رابطہ کریں اور معذرت کریں۔
}

staff-act-title = بتائیں کہ آپ نے کیا کیا
staff-act-what = کیا ہوا؟
staff-act-tried = میں نے رابطے کی کوشش کی، بات نہیں ہو سکی
staff-act-reached = فیملی سے میری بات ہو گئی
staff-act-accepted = میری ٹیم یہ کام لیتی ہے
staff-act-closed = یہ درخواست ختم ہو گئی
staff-act-reopened = یہ درخواست دوبارہ کھولیں
staff-act-reason = اگر ختم ہو گئی تو کیوں؟
staff-act-reason-hint = فیملی اسے آسان لفظوں میں پڑھے گی۔
staff-act-choose = ایک چنیں
staff-act-note = آپ کی ٹیم کے لیے نوٹ
staff-act-note-hint = یہ خالی بھی چھوڑ سکتے ہیں۔ فیملی کو یہ نظر نہیں آتا۔
staff-act-save = محفوظ کریں
staff-act-what-missing = چنیں کہ کیا ہوا
staff-act-reason-missing = چنیں کہ درخواست کیوں ختم ہوئی
staff-act-note-too_long = نوٹ میں زیادہ سے زیادہ { $limit } حروف لکھیں

staff-close-helped = ہم نے مدد کر دی، یا انہیں معلوم ہے کہ مدد کہاں ملے گی
staff-close-plan = فیملی کی مدد شروع ہو گئی ہے
staff-close-other-help = کوئی اور ادارہ ان کی مدد کر رہا ہے
staff-close-not-wanted = انہیں ابھی مدد نہیں چاہیے
staff-close-not-reached = ان سے رابطہ نہیں ہو سکا
staff-close-moved = وہ یہاں سے چلے گئے
staff-close-twice = ہم ان کی دوسری درخواست کا جواب دے رہے ہیں
staff-close-no-agreement = فیملی اس پر راضی نہیں

staff-refusal-ended = یہ درخواست بند ہے۔ پہلے اسے دوبارہ کھولیں
staff-refusal-not-ended = یہ درخواست پہلے سے کھلی ہے
staff-refusal-not-reached = یہ فوری ہے اور ابھی کسی نے فیملی سے بات نہیں کی۔ ان سے بات کریں یا اسے آگے بھیجیں۔ اس سے پہلے یہ بند نہیں ہو سکتی
staff-refusal-not-tried = ابھی کسی نے فیملی سے رابطے کی کوشش نہیں کی۔ پہلے کوشش کریں اور اسے محفوظ کریں

staff-late-title = جب آپ لکھ رہے تھے، کسی اور نے کچھ شامل کر دیا
staff-late-text = آپ کی بات ابھی محفوظ نہیں ہوئی۔ “اب تک کیا ہوا” میں پڑھیں کہ نیا کیا ہے۔ اگر آپ کی بات اب بھی ٹھیک ہے تو دوبارہ محفوظ کریں۔

staff-act-redirect = اس کا جواب کسی اور ٹیم کو دینا چاہیے
staff-act-to = کون سی ٹیم؟
staff-act-why = کیوں؟
staff-act-why-hint = فیملی اسے آسان لفظوں میں پڑھے گی۔
staff-act-told = اگلی ٹیم کو کیا معلوم ہونا چاہیے
staff-act-told-hint = وہ اسے درخواست کے ساتھ پڑھیں گے۔ فیملی کو یہ نظر نہیں آتا۔
staff-act-hidden-title = کیا فیملی کو بتانا محفوظ ہے؟
staff-act-hidden-hint = عام طور پر فیملی دیکھ سکتی ہے کہ اس کی درخواست کہاں گئی اور کیوں۔
staff-act-hidden = فیملی کو یہ نہ دکھائیں: اس سے کسی کو خطرہ ہو سکتا ہے
staff-act-send-on = آگے بھیجیں
staff-act-to-missing = وہ ٹیم چنیں جسے جواب دینا چاہیے
staff-act-why-missing = چنیں کہ کسی اور ٹیم کو کیوں جواب دینا چاہیے
staff-act-why-other = ایسی وجہ چنیں جو اس ٹیم کے لیے ٹھیک ہو
staff-act-told-missing = لکھیں کہ اگلی ٹیم کو کیا معلوم ہونا چاہیے
staff-act-told-too_long = اگلی ٹیم کے لیے زیادہ سے زیادہ { $limit } حروف لکھیں

staff-redirect-safety = ہمیں فکر ہے کہ کوئی بچہ محفوظ نہیں
staff-redirect-more-help = انہیں اس سے زیادہ مدد چاہیے جو ہم دے سکتے ہیں
staff-redirect-hub-can-help = فیملی ہب اس میں مدد کر سکتا ہے
staff-redirect-nearer = دوسرا ہب ان کے زیادہ قریب ہے
staff-redirect-wrong-team = یہ غلط ٹیم کے پاس آ گئی
staff-redirect-answers = فیملی نے اپنے جواب بدلے

staff-event-tried = { $who } نے رابطے کی کوشش کی
staff-event-reached = { $who } نے فیملی سے بات کی
staff-event-accepted = { $who } نے یہ کام لے لیا۔ ٹیم: { $team }
staff-event-redirected = { $who } نے اسے آگے بھیجا۔ نئی ٹیم: { $to }۔ وجہ: { $reason }
staff-event-redirected-answers = فیملی نے اپنے جواب بدلے، اور قاعدوں کے مطابق یہ آگے چلی گئی۔ نئی ٹیم: { $to }
staff-event-closed = { $who } نے اسے بند کیا۔ وجہ: { $reason }
staff-event-closed-family = یہ بند ہو گئی کیونکہ فیملی نے کہا کہ ہم رک جائیں
staff-event-closed-no-agreement = یہ بند ہو گئی کیونکہ فیملی راضی نہیں۔ جوابات میں کسی بچے کی حفاظت کے بارے میں کچھ نہیں تھا
staff-event-reopened = { $who } نے اسے دوبارہ کھولا
staff-event-warned = ہم نے ڈیوٹی مینیجر کو بتایا کہ ہمارا وعدہ ٹوٹنے والا ہے
staff-event-changed = فیملی نے اپنے جواب بدلے
staff-event-added = فیملی نے یہ بھی لکھا:
staff-event-withdrawn = فیملی نے کہا کہ ہم رک جائیں
staff-event-joined = { $who } نے کہا کہ ایک اور درخواست اسی گھر کی ہے
staff-event-parted = { $who } نے کہا کہ ایک اور درخواست اس گھر کی نہیں
staff-event-hidden = (فیملی کو نظر نہیں آتا)

staff-changes-title = فیملی نے کیا بدلا
staff-changes-question = سوال
staff-changes-before = پہلے
staff-changes-now = اب
staff-changes-rule = نئے جوابوں کے ساتھ قاعدے یہ کہتے ہیں: { $rule }

staff-household-title = شاید ایک ہی گھر
staff-household-lead = ان میں کچھ ایک جیسا ہے۔ یہ اتفاق بھی ہو سکتا ہے۔ صرف آپ بتا سکتے ہیں کہ یہ ایک ہی فیملی ہے یا نہیں۔
staff-household-same = ایک جیسا: { $signs }۔
staff-household-phone = فون نمبر
staff-household-email = ای میل پتہ
staff-household-child = بچے کا نام، عمر اور پوسٹ کوڈ
staff-household-plan = ایک فیملی جس کا پلان پہلے سے ہے۔
staff-household-maybe = شاید
staff-household-joined = ایک ہی گھر
staff-household-join = ہاں، یہ ایک ہی گھر ہے
staff-household-part = نہیں، یہ ایک ہی گھر نہیں

## A letter to the duty manager, without a word of what it is about

mail-alarm-subject = براہ کرم ابھی دیکھیں
# Followed by a link.
mail-alarm-text = آپ کی ٹیم کے لیے کچھ کافی دیر سے رکا ہوا ہے۔ سائن ان کریں اور ابھی دیکھیں:

staff-nav-promises = وعدے
staff-nav-letters = خط
staff-promises-title = فیملیز سے کیے گئے وعدے
staff-promises-lead = ان کے بارے میں ابھی کسی نے رابطہ نہیں کیا۔ خیال رکھیں کہ کوئی وقت پر رابطہ کرے۔
staff-promises-empty = آپ کی ٹیموں نے ہر وعدہ پورا کیا ہے۔
staff-promises-caption = جس کا وقت سب سے پہلے ختم ہو رہا ہے وہ اوپر
staff-promises-reference = حوالہ نمبر
staff-promises-state = حالت
staff-promises-team = ٹیم
staff-promises-by = وعدے کا وقت
staff-promises-broken = وقت گزر گیا
staff-promises-soon = جلد
staff-promises-time = وقت باقی ہے
staff-letters-title = خط جو بھیجے نہ جا سکے
staff-letters-lead = یہ آپ کی ٹیموں اور خدمات کے ذمہ داروں کے لیے ای میل ہیں، اور دوسرے کمپیوٹر سسٹمز کے لیے نقلیں۔ آپ دیکھ سکتے ہیں کہ انہیں کہاں جانا تھا، یہ نہیں کہ ان میں کیا ہے۔
staff-letters-empty = سب خط جا چکے ہیں۔
staff-letters-caption = جن کی کوشش ہم نے چھوڑ دی وہ اوپر ہیں
staff-letters-kind = کیا
staff-letters-team = کس کے لیے
staff-letters-trouble = کیا خرابی ہوئی
staff-letters-tries = کوششیں
staff-letters-next = اگلی کوشش
staff-letters-do = کام
staff-letters-dead = کوشش چھوڑ دی گئی
staff-letters-again = دوبارہ بھیجیں
staff-letter-new-request = ای میل: نئی درخواست
staff-letter-request-news = ای میل: درخواست میں کچھ نیا
staff-letter-promise-alarm = ای میل: وعدے کا وقت ختم ہو رہا ہے
staff-letter-case-system = ٹیم کے اپنے کمپیوٹر سسٹم کے لیے نقل
staff-letter-sign-in-code = ای میل: سائن ان کا کوڈ
staff-letter-check-listing = ای میل: خدمت کی معلومات چیک کریں
staff-letter-wrong-listing = ای میل: خدمت کی معلومات میں غلطی

demo-mail-title = اس نمونے کے خط
demo-mail-lead = اس نمونے میں کوئی ای میل نہیں بھیجی جاتی۔ آپ اسے یہاں پڑھ سکتے ہیں۔
demo-mail-none = ابھی کوئی خط نہیں ہے۔

# Not yet reviewed by a native speaker.

staff-nav-plans = پلان
plans-title = پلان
plans-own = خاندان جن کی دیکھ بھال آپ کرتے ہیں
plans-team = آپ کی ٹیموں کے سب خاندان
plans-team-text = نام صرف پلان کھولنے پر دکھائی دیتے ہیں۔ ہر بار دیکھنا لکھا جاتا ہے، اور خاندان اسے پڑھ سکتا ہے۔
plans-none = یہاں کوئی خاندان نہیں۔
plans-family = ایک خاندان
plans-nobody = اس خاندان کی دیکھ بھال کوئی نہیں کر رہا
plans-open = پلان کھولیں
plans-closed = پلان ختم ہو گیا
plans-unowned = { $count ->
    [one] { $count } خاندان کی دیکھ بھال کوئی نہیں کر رہا۔ آج ہی اسے خود لیں یا کسی کو دیں۔
   *[other] { $count } خاندانوں کی دیکھ بھال کوئی نہیں کر رہا۔ آج ہی انہیں خود لیں یا کسی کو دیں۔
}
plans-load = { $count ->
    [one] آپ { $count } خاندان کی دیکھ بھال کرتے ہیں۔
   *[other] آپ { $count } خاندانوں کی دیکھ بھال کرتے ہیں۔
}
plans-load-of = { $count ->
    [one] آپ { $count } خاندان کی دیکھ بھال کرتے ہیں۔ حد { $limit } ہے۔
   *[other] آپ { $count } خاندانوں کی دیکھ بھال کرتے ہیں۔ حد { $limit } ہے۔
}
plans-load-full = ایک اور خاندان لینے سے پہلے اپنے مینیجر سے بات کریں۔
plans-unread = { $count ->
    [one] { $count } پیغام پڑھا نہیں گیا
   *[other] { $count } پیغام پڑھے نہیں گئے
}
plans-unsettled = { $count ->
    [one] { $count } جواب پڑھنا باقی ہے
   *[other] { $count } جواب پڑھنے باقی ہیں
}
plans-overdue = { $count ->
    [one] { $count } قدم میں دیر ہو گئی
   *[other] { $count } قدموں میں دیر ہو گئی
}
plans-review = اگلا جائزہ { $date }
plans-review-late = جائزہ { $date } کو ہونا تھا
plans-no-review = کوئی جائزہ طے نہیں
plans-begin = بغیر درخواست کے نیا پلان
plans-begin-text = جہاں درخواست ہو، پلان درخواست سے شروع کریں: کچھ دوبارہ لکھنا نہیں پڑتا۔
plans-begin-in = پلان شروع کریں: { $team }

plans-start = پلان شروع کریں
plans-start-text = اس سے درخواست قبول ہوتی ہے، اور خاندان کے اپنے لفظوں سے پلان شروع ہوتا ہے۔ شائع کرنے سے پہلے خاندان میں سے کوئی اسے نہیں پڑھتا۔
plans-start-button = قبول کریں اور پلان شروع کریں
plans-of-request = وہ پلان کھولیں جو اس درخواست سے شروع ہوا

plans-one-title = ایک خاندان کا پلان
plans-owner = دیکھ بھال کرنے والے:
plans-its-request = وہ درخواست جس سے یہ شروع ہوا
plans-left = کوئی جو اب پلان میں نہیں
plans-late = آپ کے یہ صفحہ کھولنے کے بعد کسی نے پلان بدل دیا۔ نیچے نئی باتیں پڑھیں، پھر دوبارہ شائع کریں۔
plans-handed = دینے والے:
plans-part-none = ابھی کچھ نہیں۔
plans-add = شامل کریں
plans-change = بدلیں
plans-notes-only = صرف ورکرز کے لیے۔ خاندان اسے کبھی نہیں دیکھتے۔
plans-seen-by = یہ دیکھ سکتے ہیں:
plans-seen-by-nobody = خاندان میں سے ابھی کوئی نہیں

plans-versions = خاندان کیا پڑھتا ہے
plans-versions-text = خاندان آخری شائع شدہ شکل پڑھتا ہے، یہ مسودہ نہیں۔ ہر شکل محفوظ رہتی ہے۔
plans-version = شکل
plans-version-at = کب شائع ہوئی
plans-version-by = کس نے کی
plans-version-seen = کس نے دیکھی
plans-seen-nobody = ابھی کسی نے نہیں
plans-publish = مسودہ شائع کریں

plans-answers = خاندان کہتا ہے
plans-answer-comment = رائے دیتے ہیں
plans-answer-not-right = کہتے ہیں کہ یہ صحیح نہیں
plans-settle = ہو گیا
plans-asks = درستیاں اور شکایتیں
plans-ask-correction = درستی چاہتے ہیں
plans-ask-complaint = شکایت کرتے ہیں
plans-acknowledge = انہیں بتائیں کہ پڑھ لیا گیا
plans-acknowledged = بتا دیا گیا
plans-acknowledge-within = { $days ->
    [one] { $days } دن کے اندر بتائیں
   *[other] { $days } دنوں کے اندر بتائیں
}

plans-messages = پیغامات
plans-messages-text = ہر شخص صرف اپنے پیغام پڑھتا ہے، خاندان میں کسی اور کے کبھی نہیں۔
plans-message-to = { $name } کو لکھیں
plans-message-send = بھیجیں
plans-message-seen = پڑھا گیا
plans-message-missing = پیغام لکھیں
plans-message-too_long = پیغام { $limit } حروف یا کم کا ہو

plans-people = یہ پلان کون پڑھتا ہے
plans-people-text = رسائی صرف ان لوگوں کو دیں جن سے آپ ملے ہوں، اور بڑوں کو صرف والدین کی ذمہ داری کی جانچ کے بعد۔
plans-no-people = خاندان میں سے ابھی کوئی یہ پلان نہیں پڑھتا۔
plans-person-adult = بڑا
plans-person-young = نوجوان
plans-checked = والدین کی ذمہ داری جانچنے والے:
plans-unchecked = والدین کی ذمہ داری ابھی جانچی نہیں گئی۔ پہلے پیدائش کا سرٹیفکیٹ یا عدالت کا حکم دیکھیں۔
plans-check-button = میں نے جانچ لیا
plans-invite-button = دعوت نامہ بنائیں
plans-invited-until = دعوت نامہ اس وقت تک چلے گا:
plans-invited = دعوت نامہ برائے
plans-invited-text = یہ حوالہ خود یا خط سے دیں۔ یہ صرف ابھی دکھایا جا رہا ہے۔ اس سے وہ ”ہمارا پلان“ میں سائن ان کرتے ہیں؛ کوڈ ان کی ای میل پر آتا ہے۔
plans-remove-button = رسائی ابھی ختم کریں
plans-request-sent = یہ دیکھ سکتے ہیں کہ درخواست کا کیا ہوا، کیونکہ انہوں نے خود بھیجی تھی۔
plans-request-shown = یہ دیکھ سکتے ہیں کہ درخواست کا کیا ہوا، کیونکہ ایک کارکن نے اجازت دی۔ جو اس میں لکھا ہے وہ نہ پڑھ سکتے ہیں نہ بدل سکتے ہیں۔
plans-request-sent-hidden = درخواست انہوں نے بھیجی تھی۔ ایک کارکن نے طے کیا کہ وہ یہاں یہ نہیں دیکھیں گے کہ اس کا کیا ہوا۔
plans-request-hidden = یہ نہیں دیکھ سکتے کہ درخواست کا کیا ہوا۔
plans-request-show = انہیں دیکھنے دیں کہ درخواست کا کیا ہوا
plans-request-hide = انہیں درخواست نہ دکھائیں
plans-add-person = کسی کو شامل کریں
plans-add-person-button = شامل کریں
plans-person-name = نام
plans-person-email = ای میل (ان کی اپنی، جو کوئی اور نہ پڑھے)
plans-person-language = زبان جو وہ پڑھتے ہیں
plans-person-kind = یہ کون ہیں؟
plans-person-sees_all = جو پہلے سے موجود ہے اس میں سے وہ کیا دیکھ سکتے ہیں؟
plans-person-sees-none = کچھ نہیں، جب تک میں ہر چیز کے لیے نہ کہوں
plans-person-sees-now = سب کچھ جو ابھی پلان میں ہے
plans-person-name-missing = ان کا نام لکھیں
plans-person-email-missing = ان کی ای میل لکھیں، جیسے name@example.org
plans-person-language-missing = زبان چنیں
plans-person-kind-missing = چنیں کہ بڑا ہے یا نوجوان

plans-hand-over = یہ خاندان کسی اور کو دیں
plans-hand-over-text = اس کے بعد دوسرا ورکر دیکھ بھال کرے گا۔ پہلے خاندان کو بتائیں۔
plans-hand-over-button = دے دیں
plans-to = کسے
plans-note = انہیں کیا جاننا ضروری ہے
plans-to-missing = چنیں کہ اب سے خاندان کی دیکھ بھال کون کرے گا
plans-note-missing = لکھیں کہ دوسرے ورکر کو کیا جاننا ضروری ہے
plans-note-too_long = نوٹ { $limit } حروف یا کم کا ہو

plans-glass-title = اس خاندان کی دیکھ بھال کوئی اور کر رہا ہے
plans-glass-text = اگر کسی کی حفاظت کے لیے یہ پلان جاننا ضروری ہے تو وجہ لکھیں۔ پھر آپ اسے چار گھنٹے پڑھ سکتے ہیں۔ مینیجر آپ کی وجہ پڑھے گا، اور خاندان پڑھ سکتا ہے کہ آپ نے دیکھا۔
plans-glass-button = پلان کھولیں
plans-glass-open = آپ نے یہ پلان ایک وجہ سے کھولا ہے۔ آپ اسے پڑھ سکتے ہیں، بدل نہیں سکتے۔
plans-glass-seen = کس نے کسی اور کے خاندان کا پلان کھولا
plans-glass-read = میں نے یہ پڑھ لیا
plans-why = اسے کھولنا کیوں ضروری ہے؟
plans-why-hint = کون خطرے میں ہو سکتا ہے، اور آپ کو کیا جاننا ہے۔
plans-why-missing = لکھیں کہ پلان کھولنا کیوں ضروری ہے
plans-why-too_long = وجہ { $limit } حروف یا کم کی ہو
plans-away = کیا آپ اس خاندان کو جانتے ہیں؟
plans-away-text = کوئی اپنے رشتہ داروں یا دوستوں کے ساتھ کام نہیں کرتا۔ اگر اس خاندان میں کوئی آپ کا رشتہ دار ہے تو اس کا پلان اپنے لیے بند کر دیں۔ پھر صرف کوئی اور ورکر اس کی دیکھ بھال کر سکتا ہے۔
plans-away-button = میں اس خاندان کو جانتا ہوں: پلان میرے لیے بند کریں

plans-item-title = پلان کا ایک حصہ
plan-part-strength = کیا اچھا چل رہا ہے
plan-part-voice = ہر شخص کیا کہتا ہے
plan-part-need = کس چیز کی ضرورت ہے
plan-part-goal = مقصد
plan-part-action = قدم
plan-part-scale = 0 سے 10 تک
plan-part-helper = خاندان کے گرد ٹیم
plan-part-meeting = اگلی ملاقات
plan-part-review = جائزے
plan-part-note = ورکرز کے لیے نوٹ

plan-edit-words = الفاظ
plan-edit-words-hint = جیسے اس شخص نے کہا، اس کے اپنے لفظوں میں۔
plan-edit-said_by = کس نے کہا
plan-edit-heading = عنوان
plan-edit-what = کیا کیا جائے گا
plan-edit-owner = کون کرے گا
plan-edit-by = کب تک
plan-edit-by-hint = جیسے 30/11/2026
plan-edit-goal = کس مقصد کے لیے
plan-edit-listing = وہ سروس جو اس میں مدد کرتی ہے
plan-edit-listing_search = سروس تلاش کریں
plan-edit-listing_search-hint = لکھیں کہ کس بارے میں ہے، جیسے judo، پھر ”تلاش کریں“ دبائیں۔
plan-edit-find = تلاش کریں
plan-edit-done = کیا یہ ہو گیا؟
plan-edit-is-done = ہو گیا
plan-edit-not-done = ابھی کرنا ہے
plan-edit-question = سوال
plan-edit-question-hint = 0 کا مطلب سب سے برا، 10 کا مطلب سب سے اچھا۔
plan-edit-mark_by = نیا نمبر: کس نے دیا
plan-edit-mark_value = نیا نمبر: 0 سے 10
plan-edit-mark_on = نیا نمبر: کس دن
plan-edit-mark_on-hint = آج کے لیے خالی چھوڑ دیں۔
plan-edit-name = نام
plan-edit-role = وہ کیا کرتے ہیں
plan-edit-agency = کس کے لیے کام کرتے ہیں
plan-edit-phone = فون
plan-edit-email = ای میل
plan-edit-on = دن
plan-edit-on-hint = جیسے 30/11/2026۔ اگلا جائزہ آج سے 6 سے 12 ہفتے بعد ہوتا ہے۔
plan-edit-at = وقت
plan-edit-at-hint = جیسے 14:00
plan-edit-place = کہاں، اور کس کے ساتھ
plan-edit-outcome = جائزے کا نتیجہ
plan-edit-outcome-hint = جو جائزہ ابھی ہونا ہے اس کے لیے خالی چھوڑیں۔
plan-edit-reason = پلان کیوں ختم ہوتا ہے
plan-edit-reason-hint = صرف جب آپ پلان ختم کریں۔
plan-edit-choose = نہیں چنا
plan-edit-sees = خاندان میں سے یہ کون دیکھ سکتا ہے؟
plan-edit-sees-hint = الگ رہنے والے والدین صرف وہی دیکھتے ہیں جو آپ یہاں ہر ایک کے لیے چنتے ہیں۔
plan-edit-no-members = خاندان میں سے ابھی کوئی یہ پلان نہیں پڑھتا۔ جب کوئی شامل ہو گا تو آپ بتائیں گے کہ وہ کیا دیکھ سکتا ہے۔
plan-edit-save = محفوظ کریں
plan-edit-out = پلان سے نکالیں
plan-edit-clash = آپ کے لکھتے ہوئے کسی اور نے یہی چیز بدل دی۔
plan-edit-clash-text = نیچے وہ ہے جو ابھی محفوظ ہے۔ آپ کے الفاظ فارم میں موجود ہیں۔ جو رکھنا ہے ٹھیک کریں، پھر دوبارہ محفوظ کریں۔

plan-problem-missing = یہ لکھیں
plan-problem-too_long = 2,000 حروف یا کم لکھیں
plan-problem-unknown = کسی ایسے شخص کو چنیں جو اب بھی پلان میں ہو
plan-problem-day = دن لکھیں، جیسے 30/11/2026
plan-problem-time = وقت لکھیں، جیسے 14:00
plan-problem-words-missing = الفاظ لکھیں
plan-problem-what-missing = لکھیں کہ کیا کیا جائے گا
plan-problem-owner-missing = چنیں کہ کون کرے گا
plan-problem-heading-missing = عنوان چنیں
plan-problem-question-missing = سوال لکھیں
plan-problem-name-missing = نام لکھیں
plan-problem-role-missing = لکھیں کہ وہ کیا کرتے ہیں
plan-problem-agency-missing = لکھیں کہ کس کے لیے کام کرتے ہیں
plan-problem-on-missing = دن لکھیں
plan-problem-on-review = آج سے 6 سے 12 ہفتے بعد کا دن چنیں
plan-problem-at-missing = وقت لکھیں
plan-problem-place-missing = لکھیں کہ کہاں ملیں گے
plan-problem-mark_value-range = 0 سے 10 تک پورا عدد لکھیں
plan-problem-mark_by-missing = چنیں کہ نمبر کس نے دیا
plan-problem-reason-missing = چنیں کہ پلان کیوں ختم ہوتا ہے
plan-problem-sees-missing = چنیں کہ یہ کون دیکھ سکتا ہے
plan-problem-sees-owner = جو یہ قدم کرے گا اسے یہ دکھائی دینا چاہیے: اسے بھی چنیں

need-listened-to = بات سنی جائے
need-healthiest = جتنا ہو سکے صحت مند رہنا
need-safe = محفوظ ہونا اور محفوظ محسوس کرنا
need-accepted = قبول کیا جانا اور قدر ہونا
need-enjoy-life = زندگی سے لطف اٹھانا
need-prepared = اپنے مستقبل کے لیے تیار ہونا
need-good-education = اچھی تعلیم
need-early-years = چھوٹے بچوں کی اچھی شروعات
need-health = جسم اور ذہن کی صحت
need-substance-use = شراب یا نشے سے بہتری
need-relationships = گھر میں آپس کے اچھے تعلقات
need-safe-from-abuse = بچے نقصان سے محفوظ
need-away-from-crime = جرم سے دور رہنا
need-safe-from-domestic-abuse = گھر میں ظلم سے محفوظ
need-secure-housing = رہنے کی محفوظ جگہ
need-money = گزارے کے لیے کافی پیسے

plan-end-met = ہم نے اپنے مقصد حاصل کر لیے
plan-end-lighter-help = اب سے ہلکی مدد کافی ہے
plan-end-more-help = اب سے ایک اور ٹیم زیادہ مدد کرتی ہے
plan-end-moved = خاندان کہیں اور چلا گیا
plan-end-not-wanted = خاندان اب یہ مدد نہیں چاہتا
plan-end-no-contact = اب رابطہ نہیں ہو سکا

role-worker = خاندان کا ورکر
role-lead-professional = مرکزی ورکر
role-family-help-core = خاندان کی مدد کا ورکر
role-family-help-adolescence = نوجوانوں کے خاندانوں کا ورکر
role-taf-worker = ہب کا ورکر
role-mash = حفاظت کا ورکر
role-manager = مینیجر

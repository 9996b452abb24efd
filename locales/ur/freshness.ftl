# Not yet reviewed by a native speaker.

## How fresh the directory is, for everyone

footer-freshness = یہ معلومات کتنی تازہ ہیں
fresh-title = یہ معلومات کتنی تازہ ہیں؟
fresh-lead = گروپ جگہ بدلتے ہیں، بند ہو جاتے ہیں، یا ان کے اوقات بدل جاتے ہیں۔ اس لیے ہم ہر { $months ->
    [one] مہینے
   *[other] { $months } مہینے
} بعد چلانے والوں سے کہتے ہیں کہ اپنا صفحہ دیکھ لیں۔ آج، { $date } کو، صورتِ حال یہ ہے۔
fresh-caption = کتنی خدمات کسی نے چیک کی ہیں
fresh-kind = کون چلاتا ہے
fresh-all = سب ملا کر
fresh-listings = کل تعداد
fresh-within = { $months ->
    [one] پچھلے ایک مہینے میں
   *[other] پچھلے { $months } مہینوں میں
}
fresh-never = کبھی چیک نہیں ہوئیں
fresh-share = { $percent } فیصد
fresh-number = { $n }
fresh-none = یہاں ابھی کوئی خدمت نہیں۔
fresh-rules = جب کوئی چیک نہ کرے تو ہم کیا کرتے ہیں
fresh-old = { $months ->
    [one] آخری چیک کے ایک مہینے بعد صفحہ بتاتا ہے کہ معلومات پرانی ہیں، اور کہتا ہے کہ پہلے فون کر لیں۔
   *[other] آخری چیک کے { $months } مہینے بعد صفحہ بتاتا ہے کہ معلومات پرانی ہیں، اور کہتا ہے کہ پہلے فون کر لیں۔
}
fresh-hidden = { $months ->
    [one] ایک مہینے بعد وہ تلاش میں نہیں آتی، سوائے اس کے کہ ہمارے عملے کو پتہ ہو کہ وہ چل رہی ہے۔
   *[other] { $months } مہینے بعد وہ تلاش میں نہیں آتی، سوائے اس کے کہ ہمارے عملے کو پتہ ہو کہ وہ چل رہی ہے۔
}
fresh-samples = کچھ صفحے عوامی ذریعوں سے لیے گئے نمونے ہیں جو ابھی کسی نے چیک نہیں کیے۔ ان پر لکھا ہے “نمونہ – تصدیق نہیں ہوئی”، اور ہم انہیں یہاں ان میں گنتے ہیں جو کبھی چیک نہیں ہوئیں۔ ان کا وقت پہلے چیک سے شروع ہوتا ہے۔
fresh-run = کیا ان میں سے کوئی خدمت آپ چلاتے ہیں؟
fresh-run-text = جب چیک کا وقت آتا ہے تو ہم آپ کو لنک کے ساتھ ای میل بھیجتے ہیں۔ ایک کلک سے آپ بتا سکتے ہیں کہ سب ٹھیک ہے۔ اکاؤنٹ کی ضرورت نہیں۔

## From the letter: is it still right?

check-title = کیا یہ اب بھی صحیح ہے؟
check-lead = فیملیز { $name } کے بارے میں یہ پڑھتی ہیں۔ مہربانی کر کے اسے پورا پڑھ لیں۔
check-meanwhile = آپ کے کھولنے کے بعد یہ صفحہ بدل گیا ہے۔ مہربانی کر کے ایک بار پھر پڑھ لیں۔
check-yes = جی ہاں، یہ سب اب بھی صحیح ہے
check-yes-what = اس کے بعد فیملیز کو نظر آئے گا کہ اسے آج چیک کیا گیا۔
check-change = نہیں، کچھ بدل گیا ہے
check-done-title = شکریہ
check-done = اب فیملیز کو نظر آتا ہے کہ { $name } کو { $date } کو چیک کیا گیا۔
check-next = ہم آپ سے { $date } کے قریب دوبارہ پوچھیں گے۔
check-already-title = یہ پہلے ہی چیک ہو چکا ہے
check-already = { $name } کی تصدیق { $date } کو ہو چکی ہے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔
check-show = وہ صفحہ دیکھیں جو فیملیز دیکھتی ہیں
check-over-title = اس لنک کا وقت ختم ہو گیا ہے
check-over = { $days ->
    [one] ایسا لنک ایک دن کام کرتا ہے۔ { $name } کے لیے ہمارے پاس جو ای میل پتہ ہے، ہم اس پر نیا لنک بھیج سکتے ہیں۔
   *[other] ایسا لنک { $days } دن کام کرتا ہے۔ { $name } کے لیے ہمارے پاس جو ای میل پتہ ہے، ہم اس پر نیا لنک بھیج سکتے ہیں۔
}
check-over-send = نیا لنک بھیجیں
check-sent-title = اپنی ای میل دیکھیں
check-sent = اس صفحے کے لیے ہمارے پاس جو پتہ ہے، ہم اس پر نیا لنک بھیجتے ہیں، دن میں زیادہ سے زیادہ ایک بار۔ اگر کل تک کچھ نہ آئے تو اپنے فیملی ہب کو فون کریں۔
check-no-address-title = اس صفحے کے لیے ہمارے پاس اب کوئی پتہ نہیں
check-no-address = ہم نیا لنک نہیں بھیج سکتے۔ مہربانی کر کے اپنے فیملی ہب کو فون کر کے بتائیں کہ سب صحیح ہے یا نہیں۔

check-name = نام
check-summary = ایک لائن میں
check-description = یہ کیا ہے
check-phone = فون
check-email = ای میل
check-web = ویب سائٹ کا پتہ

## From the letter: what has changed?

suggest-title = کیا بدل گیا ہے؟
suggest-lead = فیملیز ابھی { $name } کے بارے میں یہ پڑھتی ہیں۔ جو بات اب صحیح نہیں اسے بدل دیں، باقی رہنے دیں۔ آپ کی تبدیلیاں فیملیز کو دکھانے سے پہلے ہب میں کوئی انہیں پڑھتا ہے۔
suggest-note = کوئی اور بات؟
suggest-note-hint = جیسے نیا پتہ، یا دوسرے دن اور وقت۔
suggest-send = یہ تبدیلیاں بھیجیں
suggest-nothing = جو صحیح نہیں رہا اسے بدلیں، یا واپس جا کر بتائیں کہ سب اب بھی صحیح ہے
suggest-note-too-long = “کوئی اور بات؟” میں زیادہ سے زیادہ { $limit } حروف لکھیں
suggest-done-title = شکریہ۔ آپ کی تبدیلیاں ہمیں مل گئیں
suggest-done = فیملیز کو دکھانے سے پہلے ہب میں کوئی انہیں پڑھے گا۔ تب تک صفحہ ویسا ہی رہے گا۔

## The letter to an owner; { $name } is the name of a listing

mail-check-subject = کیا “{ $name }” اب بھی صحیح ہے؟
mail-check-soon = فیملیز کو ہماری فہرست میں “{ $name }” نظر آتا ہے۔ اسے آخری بار { $checked } کو چیک کیا گیا۔ مہربانی کر کے { $due } سے پہلے اسے دیکھ لیں۔
mail-check-due = فیملیز کو ہماری فہرست میں “{ $name }” نظر آتا ہے۔ اسے آخری بار { $checked } کو چیک کیا گیا۔ آج سے فیملیز کو نظر آتا ہے کہ اس بات کو کافی وقت ہو گیا۔ مہربانی کر کے اسے ابھی دیکھ لیں۔
mail-check-late = فیملیز کو ہماری فہرست میں “{ $name }” ایک تنبیہ کے ساتھ نظر آتا ہے: اسے آخری بار { $checked } کو چیک کیا گیا۔ { $hidden } سے یہ تلاش میں نہیں آئے گا۔ مہربانی کر کے اسے ابھی دیکھ لیں۔
mail-check-hidden = فیملیز کو “{ $name }” اب تلاش میں نہیں ملتا: اسے آخری بار { $checked } کو چیک کیا گیا۔ جیسے ہی آپ اسے چیک کریں گے، یہ واپس آ جائے گا۔
mail-check-now = فیملیز کو ہماری فہرست میں “{ $name }” نظر آتا ہے۔ مہربانی کر کے دیکھیں کہ یہ سب اب بھی صحیح ہے یا نہیں۔
mail-check-again = یہ “{ $name }” کے لیے وہ نیا لنک ہے جو مانگا گیا تھا۔
mail-check-yes = سب اب بھی صحیح ہے؟ یہ صفحہ کھولیں اور بٹن دبائیں:
mail-check-no = کچھ بدل گیا ہے؟ ہمیں یہاں بتائیں:
mail-check-also = یہ صفحہ اردو میں بھی ہے:
mail-check-foot = { $days ->
    [one] آپ کو اکاؤنٹ کی ضرورت نہیں۔ یہ لنک ایک دن کام کرتے ہیں۔ آپ کو یہ ای میل اس لیے ملی کہ اس صفحے کے لیے آپ کا پتہ لکھا ہے۔
   *[other] آپ کو اکاؤنٹ کی ضرورت نہیں۔ یہ لنک { $days } دن کام کرتے ہیں۔ آپ کو یہ ای میل اس لیے ملی کہ اس صفحے کے لیے آپ کا پتہ لکھا ہے۔
}

## Staff: which listings need somebody

staff-nav-freshness = چیک
staff-fresh-title = چیک
staff-fresh-lead = وہ خدمات جنہیں کسی کے دیکھنے کی ضرورت ہے، سب سے ضروری پہلے۔
staff-fresh-states = حالت
staff-fresh-owners = ذمہ دار
staff-fresh-any = سب
staff-fresh-show = دکھائیں
staff-fresh-found = { $n ->
    [0] یہاں ابھی کسی خدمت کو دیکھنے کی ضرورت نہیں۔
    [one] { $n } خدمت
   *[other] { $n } خدمات
}
staff-fresh-caption = سب سے ضروری پہلے
staff-fresh-state = حالت
staff-fresh-name = نام
staff-fresh-owner = ذمہ دار
staff-fresh-checked = آخری بار چیک
staff-fresh-next = اگلا چیک
staff-fresh-act = یاد دہانی
freshness-hidden = تلاش میں نہیں
freshness-ageing = پرانی
freshness-due = چیک کا وقت ہو گیا
freshness-soon = چیک کا وقت قریب ہے
freshness-never = کبھی چیک نہیں ہوئی
freshness-fresh = تازہ
staff-fresh-held = { $date } تک تلاش میں رکھی گئی
owner-reachable = ای میل پتہ ہے
owner-silent = صرف نام، ای میل پتہ نہیں
owner-nobody = کوئی ذمہ دار نہیں
staff-fresh-remind = ابھی یاد دلائیں
staff-fresh-remind-who = { $name } کے ذمہ دار کو یاد دلائیں
staff-fresh-reminded-title = یاد دہانی بھیجی جا رہی ہے
staff-fresh-reminded = { $name } کے ذمہ دار کو دو لنک والی ای میل ملے گی۔ دن میں زیادہ سے زیادہ ایک ای میل جاتی ہے۔
staff-fresh-not-reminded-title = یاد دہانی نہیں بھیجی گئی
staff-fresh-not-reminded = { $name } کے لیے کوئی ای میل پتہ نہیں۔ پہلے پتہ لکھیں۔
staff-fresh-demo = یہ نمائشی سائٹ ہے، اس لیے کوئی ای میل نہیں جاتی۔ اس میں یہ دو لنک ہوتے:
staff-fresh-demo-confirm = اب بھی صحیح ہے
staff-fresh-demo-change = اسے بدلیں
staff-fresh-suggestions = { $n ->
    [0] کسی ذمہ دار نے تبدیلی نہیں بھیجی۔
    [one] ایک ذمہ دار نے تبدیلیاں بھیجی ہیں: پڑھیں
   *[other] { $n } ذمہ داروں نے تبدیلیاں بھیجی ہیں: پڑھیں
}

## Staff: what owners suggest

staff-suggest-title = ذمہ داروں کی بھیجی ہوئی تبدیلیاں
staff-suggest-none = یہاں آپ کے لیے کچھ باقی نہیں۔
staff-suggest-lead = آپ کے ماننے سے پہلے کچھ نہیں بدلتا۔ آپ مان لیں تو یہ خدمت اس دن کی چیک شدہ گنی جاتی ہے جس دن ذمہ دار نے یہ بھیجا۔
staff-suggest-sent = { $date } کو بھیجا گیا
staff-suggest-part = حصہ
staff-suggest-now = ابھی
staff-suggest-new = ذمہ دار کہتے ہیں
staff-suggest-take = لے لیں
staff-suggest-take-part = یہ لے لیں: { $part }
staff-suggest-note = ذمہ دار نے یہ بھی لکھا ہے
staff-suggest-note-do = یہ خود سے نہیں بدلتا: پہلے خدمت کی معلومات بدلیں۔
staff-suggest-edit = خدمت کی معلومات بدلیں
staff-suggest-accept = جن پر نشان ہے وہ مان لیں
staff-suggest-accept-note = میں نے یہ پڑھ لیا ہے
staff-suggest-tick = جو مانتے ہیں اس پر نشان لگائیں، یا سب نامنظور کریں
staff-suggest-refuse = سب نامنظور کریں
staff-suggest-accepted = مان لیا گیا۔ تبدیلی اب فیملیز کو نظر آ رہی ہے۔
staff-suggest-refused = نامنظور کیا گیا۔ معلومات ویسی ہی رہیں گی۔
staff-suggest-late = ابھی ابھی کسی اور نے یہ طے کر دیا ہے یا خدمت کی معلومات بدل دی ہیں۔ طے کرنے سے پہلے دوبارہ دیکھ لیں۔
staff-suggest-wrong = یہ اس طرح نہیں لیا جا سکتا:

## Staff: the parts of a listing that families do not fill in

staff-edit-keeping = اسے صحیح کون رکھتا ہے
staff-edit-owner = ذمہ دار
staff-edit-owner-hint = خدمت چلانے والے ادارے کا کوئی شخص یا عہدہ۔ فیملیز کو یہ کبھی نظر نہیں آتا۔
staff-edit-owner_email = ذمہ دار کی ای میل
staff-edit-owner_email-hint = چیک کی یاد دہانی یہاں جاتی ہے۔ فیملیز کو یہ کبھی نظر نہیں آتی۔
staff-edit-owner_language = ذمہ دار کو خط کس زبان میں
staff-edit-owner_language-hint = یاد دہانیاں اسی زبان میں لکھی جاتی ہیں۔
staff-edit-owner_language-unknown = معلوم نہیں: انگریزی
staff-edit-held_until = اس دن تک تلاش میں رکھیں
staff-edit-held_until-hint = صرف تب جب آپ جانتے ہوں کہ یہ چل رہی ہے، چاہے کسی نے چیک نہ کیا ہو۔ جیسے 26/11/2026
staff-edit-showing = فیملیز کو کب نظر آئے
staff-edit-visible_from = اس دن سے دکھائیں
staff-edit-visible_from-hint = ابھی دکھانے کے لیے خالی چھوڑیں۔ جیسے 26/11/2026
staff-edit-visible_to = اس دن تک دکھائیں
staff-edit-visible_to-hint = آخری دن۔ اگر کوئی نہیں تو خالی چھوڑیں۔
staff-edit-closed = کیا یہ فی الحال بند ہے؟
staff-edit-closed-yes = جی ہاں
staff-edit-closed-no = جی نہیں
staff-edit-closed_until = کب تک بند ہے
staff-edit-closed_until-hint = آخری دن۔ اگر کسی کو معلوم نہیں تو خالی چھوڑیں۔
staff-edit-closed_note = کیوں بند ہے، یا تب تک کہاں جائیں
staff-edit-ended_on = کب ختم ہوئی
staff-edit-ended_on-hint = وہ پہلا دن جب یہ نہیں ہوتی۔ اگر چل رہی ہے تو خالی چھوڑیں۔
staff-edit-ended_instead = اس کی جگہ کیا ہے
staff-edit-ended_instead-hint = اس صفحے کا پتہ یہاں لگائیں جو فیملیز کو اس کی جگہ دیکھنا چاہیے۔
staff-problem-owner_email-shape = ذمہ دار کا ای میل پتہ لکھیں، جیسے name@example.org
staff-problem-owner_language-choose = ذمہ دار کے خطوں کی زبان چنیں
staff-problem-held_until-shape = وہ دن لکھیں جب تک یہ تلاش میں رہے، جیسے 26/11/2026
staff-problem-visible_from-shape = پہلا دن لکھیں، جیسے 26/11/2026
staff-problem-visible_to-shape = آخری دن لکھیں، جیسے 26/11/2026
staff-problem-visible_to-order = آخری دن ایسا لکھیں جو پہلے دن سے پہلے نہ ہو
staff-problem-closed-choose = چنیں کہ یہ بند ہے یا نہیں۔ اگر کھلی ہے تو نیچے کے دونوں حصے خالی کر دیں
staff-problem-closed_until-shape = بند رہنے کا آخری دن لکھیں، جیسے 26/11/2026
staff-problem-ended_on-shape = وہ دن لکھیں جب یہ ختم ہوئی، جیسے 26/11/2026
staff-problem-ended_on-missing = وہ دن لکھیں جب یہ ختم ہوئی، یا “اس کی جگہ کیا ہے” خالی کر دیں
staff-problem-ended_instead-itself = کوئی دوسری خدمت لکھیں: ختم تو یہی ہوئی ہے
staff-problem-ended_instead-unknown = اس سائٹ کی کسی خدمت کے صفحے کا پتہ لگائیں

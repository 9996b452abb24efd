# Not yet reviewed by a native speaker.

## Signing in

staff-sign-in-title = عملے کے لیے سائن ان
staff-sign-in-lead = یہ حصہ فیملی ہب میں کام کرنے والوں کے لیے ہے۔ فیملیز کو اس کی ضرورت نہیں۔
staff-sign-in-family = کیا آپ اپنی فیملی کے لیے مدد ڈھونڈ رہے ہیں؟ ہمارے پہلے صفحے پر جائیں
staff-sign-in-email = کام کی ای میل
staff-sign-in-password = پاس ورڈ
staff-sign-in-button = سائن ان کریں
staff-sign-in-email-missing = اپنی کام کی ای میل لکھیں
staff-sign-in-password-missing = اپنا پاس ورڈ لکھیں
staff-sign-in-wrong = اپنی ای میل اور پاس ورڈ دیکھ کر دوبارہ کوشش کریں۔ 5 غلط کوششوں کے بعد 15 منٹ انتظار کریں
staff-sign-in-forgotten = اگر آپ پاس ورڈ بھول گئے ہیں تو اپنے مینیجر سے کہیں۔
staff-sign-out = سائن آؤٹ
staff-signed-in = سائن ان ہیں:
staff-nav-password = پاس ورڈ بدلیں
staff-failure-back = عملے کے صفحوں پر جائیں

## Choosing a password

staff-password-title = اپنا پاس ورڈ چنیں
staff-password-first = جس پاس ورڈ سے آپ نے سائن ان کیا وہ کسی اور نے بنایا تھا۔ اب ایسا پاس ورڈ چنیں جو صرف آپ کو معلوم ہو۔ پھر آپ کام شروع کر سکتے ہیں۔
staff-password-lead = پاس ورڈ بدلنے پر آپ باقی ہر جگہ سے سائن آؤٹ ہو جائیں گے۔
staff-password-current = آپ کا موجودہ پاس ورڈ
staff-password-new = نیا پاس ورڈ
staff-password-hint = کم سے کم { $letters } حروف، ہندسے یا نشان۔ تین ایسے الفاظ جن کا آپس میں کوئی تعلق نہ ہو یاد رکھنا آسان اور بوجھنا مشکل ہوتا ہے۔
staff-password-again = نیا پاس ورڈ دوبارہ
staff-password-save = پاس ورڈ محفوظ کریں
staff-password-current-missing = اپنا موجودہ پاس ورڈ لکھیں
staff-password-current-wrong = یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔ دوبارہ کوشش کریں۔ 5 غلط کوششوں کے بعد 15 منٹ انتظار کریں
staff-password-new-missing = نیا پاس ورڈ لکھیں
staff-password-new-too_short = اس سے لمبا پاس ورڈ لکھیں: کم سے کم { $letters } حروف، ہندسے یا نشان
staff-password-new-too_long = اس سے چھوٹا پاس ورڈ لکھیں
staff-password-new-easy = ایسا پاس ورڈ لکھیں جسے بوجھنا مشکل ہو۔ صرف اپنا نام، ای میل، تاریخ یا کوئی ایک عام لفظ نہ لکھیں
staff-password-new-same = ایسا پاس ورڈ لکھیں جو آپ کے موجودہ پاس ورڈ سے الگ ہو
staff-password-again-different = دونوں خانوں میں ایک ہی نیا پاس ورڈ لکھیں
staff-password-done = آپ کا نیا پاس ورڈ محفوظ ہو گیا
staff-password-done-text = اب سے یہی استعمال کریں۔ آپ صرف یہاں سائن ان ہیں، اور کہیں نہیں۔

## Round every page

staff-nav-label = عملہ
staff-nav-requests = درخواستیں
staff-nav-listings = خدمات کی فہرست
staff-nav-rules = ہم کیسے طے کرتے ہیں
staff-nav-words = الفاظ
staff-moment = { $date }، { $time }
staff-page-before = پچھلا صفحہ
staff-page-after = اگلا صفحہ
staff-somebody = کوئی جو اب یہاں کام نہیں کرتا

## Teams

team-title-mash = شہر میں بچوں کے تحفظ کی ٹیم (MASH)
team-title-adolescence = شہر میں 10 سال اور اس سے بڑے نوجوانوں کی ٹیم (Adolescence Service)
team-title-hub-bestwood = بیسٹ ووڈ فیملی ہب (Bestwood)
team-title-hub-broxtowe = بروکسٹو فیملی ہب (Broxtowe)
team-title-hub-hyson-green = ہائسن گرین فیملی ہب (Hyson Green)
team-title-hub-meadows = میڈوز فیملی ہب (Meadows)

## Inbox

staff-inbox-title = درخواستیں
staff-trays-label = آپ کی ٹیمیں
staff-tray = { $n ->
    [0] { $team }: کچھ نیا نہیں
    [one] { $team }: { $n } نئی
   *[other] { $team }: { $n } نئی
}
staff-no-team = آپ ابھی کسی ٹیم میں نہیں ہیں۔ اپنے مینیجر سے کہیں کہ آپ کو کسی ٹیم میں شامل کریں۔
staff-inbox-empty = ابھی تک کسی نے آپ کی ٹیم کو درخواست نہیں بھیجی۔ جب کوئی بھیجے گا تو وہ یہیں نظر آئے گی۔
staff-inbox-unopened = { $n ->
    [0] یہاں ہر درخواست کھولی جا چکی ہے۔
    [one] { $n } درخواست ابھی نہیں کھولی گئی۔
   *[other] { $n } درخواستیں ابھی نہیں کھولی گئیں۔
}
staff-inbox-open-still = “کھولی گئی” کا مطلب صرف یہ ہے کہ کسی نے اسے پڑھ لیا ہے۔ یہ بھی دیکھ لیں کہ کسی نے فیملی سے رابطہ کیا ہے یا نہیں۔
staff-inbox-caption = پہلے فوری، پھر وہ جو ابھی نہیں پڑھی گئیں، پھر سب سے نئی
staff-inbox-reference = ریفرنس
staff-inbox-state = حالت
staff-inbox-why = یہاں کیوں آئی
staff-inbox-language = کس زبان میں لکھی
staff-inbox-sent = کب بھیجی
staff-inbox-waiting = انتظار
staff-state-now = ابھی پڑھیں
staff-state-new = نئی
staff-state-opened = کھولی گئی
staff-state-opened-urgent = فوری، کام ابھی باقی ہے
staff-copy = اطلاع کے لیے
staff-waiting-hours = { $n ->
    [0] کام کے 1 گھنٹے سے کم
    [one] کام کا { $n } گھنٹہ
   *[other] کام کے { $n } گھنٹے
}
staff-waiting-days = { $n ->
    [one] کام کا { $n } دن
   *[other] کام کے { $n } دن
}
staff-waiting-from = ٹیم کا کام شروع: { $day }، { $time }

## One request

staff-request-title = درخواست
# $moment is when the team starts again, as in ask-on-day: “Monday at 8:30am”.
staff-urgent-now = فوری: اگر آپ ڈیوٹی پر ہیں تو ابھی فون کریں
staff-urgent-from = فوری: { $moment } سب سے پہلے فون کریں۔ اگر آپ ابھی ڈیوٹی پر ہیں تو ابھی کریں
staff-request-sent = بھیجی گئی:
staff-request-language = فیملی نے یہ سائٹ اس زبان میں استعمال کی:
staff-next-title = اب کیا کرنا ہے
staff-next-urgent = اس درخواست پر کام ابھی باقی ہے: صرف پڑھ لینے سے کام ختم نہیں ہوتا۔ اگر آپ فون نہیں کر سکتے تو ابھی کسی ساتھی سے کہیں کہ وہ کرے۔
staff-next-answer = فیملی سے رابطہ کریں۔ اس درخواست پر کام ابھی باقی ہے: صرف پڑھ لینے سے کام ختم نہیں ہوتا۔
staff-next-copy = یہ آپ کو صرف اطلاع کے لیے نظر آ رہی ہے۔ جواب دینے والی ٹیم: { $team }۔ اگر آپ کو کوئی ایسی بات معلوم ہے جس سے بچہ محفوظ رہ سکے تو ان سے بات کریں۔
staff-warning = خبردار
staff-safe-title = سب سے پہلے: محفوظ طریقے سے رابطہ کیسے کریں
staff-safe-no-voicemail = وائس میسج نہ چھوڑیں
staff-safe-must-not-know = کسی خاص شخص کو یہ بات ہرگز معلوم نہ ہو۔ فون کرنے یا لکھنے سے پہلے نیچے پڑھیں
staff-safe-code-word = انہوں نے ایک خفیہ لفظ دیا ہے۔ سب سے پہلے وہی کہیں، تاکہ انہیں معلوم ہو کہ یہ آپ ہیں
staff-safe-interpreter = رابطہ کرنے سے پہلے مترجم کا انتظام کریں۔ زبان: { $language }
staff-safe-bsl = رابطہ کرنے سے پہلے برطانوی اشاروں کی زبان (BSL) کے مترجم کا انتظام کریں
staff-reach-now = یہ وقت ان اوقات میں سے ہے جو انہوں نے بتائے۔ اس نمبر پر فون کریں:
staff-reach-text = ٹیکسٹ میسج بھیجیں۔ فون نہ کریں:
staff-reach-email = ای میل لکھیں۔ فون نہ کریں:
staff-reach-not-now = ابھی فون نہ کریں: یہ وقت ان اوقات میں سے نہیں جو انہوں نے بتائے۔ وہ اوقات اوپر لکھے ہیں
staff-reach-all-the-same = مجھے ابھی فون کرنا ضروری ہے: نمبر دکھائیں
staff-decision-title = یہ کہاں گئی اور کیوں
staff-decision-advice = قاعدے صرف مشورہ دیتے ہیں۔ فیصلہ آپ کا ہے: اگر اس کا جواب کسی اور ٹیم کو دینا چاہیے تو آج ہی ان سے بات کریں۔
staff-decision-team = جواب دینے والی ٹیم
staff-decision-copies = جنہیں یہ بھی بتایا گیا
staff-decision-rule = قاعدہ
staff-decision-because = وجوہات
staff-decision-basis = قاعدے کی بنیاد
staff-decision-tags = نشان
staff-decision-also = ہم نے فیملی کو یہ بھی دکھایا
staff-decision-rules-changed = یہ بھیجے جانے کے بعد قاعدے بدل چکے ہیں۔ پرانے قاعدوں کے لیے بچوں کے تحفظ کے ذمہ دار (safeguarding lead) سے پوچھیں۔
staff-answers-title = انہوں نے ہمیں کیا بتایا
staff-answers-lead = سوال یہاں مختصر کر کے لکھے ہیں۔ “آپ” سے مراد وہ شخص ہے جس نے مدد مانگی۔
staff-when = کب
staff-events = اب تک کیا ہوا
staff-events-what = کیا
staff-looks = یہ درخواست کس کس نے دیکھی
staff-looks-what = کون
staff-look-family = فیملی کا ایک فرد جس نے سائن اِن کر کے دیکھا کہ اس کا کیا ہوا
staff-event-sent = فیملی نے اسے بھیجا
staff-event-delivered = ہم نے { $team } کو بتایا
staff-event-opened = { $who } نے اسے پہلی بار کھولا

## Rules

staff-rules-title = ہم کیسے طے کرتے ہیں
staff-rules-lead = جو قاعدہ سب سے پہلے پورا اترے، فیصلہ اسی سے ہوتا ہے۔ پورٹل مشورہ دیتا ہے؛ ہر درخواست ایک انسان پڑھتا ہے۔ مہربانی کر کے یہ ٹیبل کسی کو نہ دیں: اس سے کوئی بچوں کے تحفظ کی ٹیم سے بچ نکلنا سیکھ سکتا ہے۔

## Listings

staff-listings-title = خدمات کی فہرست
staff-listings-search = خدمت کا نام یا اسے کون چلاتا ہے
staff-listings-search-button = تلاش کریں
staff-listings-found = { $n ->
    [0] اس نام کی کوئی خدمت نہیں۔ نام کا ایک لفظ لکھ کر دیکھیں۔
    [one] { $n } خدمت
   *[other] { $n } خدمات
}
staff-listings-caption = خدمات، نام کی ترتیب سے
staff-listings-name = نام
staff-listings-provider = کون چلاتا ہے
staff-listings-checked = آخری بار چیک
staff-listings-never = کبھی نہیں

staff-edit-title = خدمت کی معلومات بدلیں
staff-edit-show = وہ صفحہ دیکھیں جو فیملیز دیکھتی ہیں
staff-edit-translated = اس خدمت کے الفاظ دوسری زبانوں میں بھی ہیں۔ وہ اس فارم سے نہیں بدلتے: انہیں دوبارہ کروانے کو کہیں۔
staff-edit-name = نام
staff-edit-summary = ایک لائن میں
staff-edit-summary-hint = نتیجوں کی فہرست میں نظر آتی ہے۔ یہ کس کے لیے ہے اور وہاں کیا ہوتا ہے۔
staff-edit-description = یہ کیا ہے
staff-edit-description-hint = دو سے چار سادہ جملے۔ پیراگراف کے بیچ ایک لائن خالی چھوڑیں۔
staff-edit-age_from = سب سے کم عمر، سالوں میں
staff-edit-age_from-hint = اگر کم سے کم کوئی حد نہیں تو خالی چھوڑیں۔
staff-edit-age_to = سب سے زیادہ عمر، سالوں میں
staff-edit-age_to-hint = اگر زیادہ سے زیادہ کوئی حد نہیں تو خالی چھوڑیں۔
staff-edit-times_note = کب ہوتا ہے، لفظوں میں
staff-edit-times_note-hint = مقررہ دن اور وقت جیسے ہیں ویسے رہیں گے۔
staff-edit-free = کیا یہ مفت ہے؟
staff-edit-free-yes = جی ہاں
staff-edit-free-no = جی نہیں
staff-edit-free-unknown = کسی نے ہمیں نہیں بتایا
staff-edit-cost_note = خرچہ کتنا ہے، لفظوں میں
staff-edit-phone = فون
staff-edit-email = ای میل
staff-edit-web = ویب سائٹ کا پتہ
staff-edit-checked = کیا یہ اب بھی صحیح ہے؟
staff-edit-checked-yes = میں نے آج چیک کر لیا ہے کہ یہ سب صحیح ہے
staff-edit-last-checked = آخری بار { $by } نے { $date } کو چیک کیا۔
staff-edit-never-checked = اسے ابھی کسی نے چیک نہیں کیا۔ فیملیز کو “نمونہ – تصدیق نہیں ہوئی” نظر آتا ہے۔
staff-saved-title = محفوظ ہو گیا
staff-saved-text = تبدیلی اب فیملیز کو نظر آ رہی ہے۔

staff-meanwhile-title = جب آپ لکھ رہے تھے، کسی اور نے یہ معلومات بدل دیں
staff-meanwhile-text = آپ کی تبدیلی ہم نے ابھی محفوظ نہیں کی۔ نیچے دونوں کو ملا کر دیکھیں۔ اپنی رکھنی ہو تو دوبارہ محفوظ کریں۔ ان کی رکھنی ہو تو اپنی کو ان جیسی کر دیں، یا یہ صفحہ چھوڑ دیں۔
staff-meanwhile-caption = کیا فرق ہے
staff-meanwhile-field = حصہ
staff-meanwhile-theirs = اب محفوظ ہے
staff-meanwhile-yours = آپ کا
staff-meanwhile-empty = (خالی)

## What has to be mended in a listing

staff-problem-missing = یہاں کچھ لکھیں
staff-problem-too_long = زیادہ سے زیادہ { $limit } حروف لکھیں
staff-problem-shape = دیکھیں کہ یہ ٹھیک طرح لکھا ہے یا نہیں
staff-problem-choose = ان میں سے ایک چنیں
staff-problem-name-missing = نام لکھیں
staff-problem-name-too_long = نام میں زیادہ سے زیادہ { $limit } حروف لکھیں
staff-problem-summary-missing = ایک لائن لکھیں جو بتائے کہ یہ کیا ہے
staff-problem-summary-too_long = اس لائن میں زیادہ سے زیادہ { $limit } حروف لکھیں
staff-problem-description-missing = لکھیں کہ یہ کیا ہے
staff-problem-description-too_long = یہ کیا ہے، زیادہ سے زیادہ { $limit } حروف میں لکھیں
staff-problem-phone-shape = فون نمبر لکھیں، جیسے {"\u2068"}0115 876 4800{"\u2069"}
staff-problem-email-shape = ای میل لکھیں، جیسے name@example.org
staff-problem-web-shape = ویب سائٹ کا پتہ لکھیں، جیسے www.example.org
staff-problem-age_from-shape = سب سے کم عمر پورے عدد میں لکھیں، یا خالی چھوڑ دیں
staff-problem-age_to-shape = سب سے زیادہ عمر پورے عدد میں لکھیں، یا خالی چھوڑ دیں
staff-problem-age_to-order = سب سے زیادہ عمر ایسی لکھیں جو سب سے کم عمر سے نیچے نہ ہو
staff-problem-free-choose = چنیں کہ یہ مفت ہے یا نہیں

## Words

staff-words-title = ہر زبان کے الفاظ
staff-words-lead = جو بات کسی زبان میں نہ ہو، وہ انگریزی میں دکھائی جاتی ہے۔ کوئی زبان تب چیک شدہ گنی جاتی ہے جب اس زبان کے بولنے والے نے وہ ساری پڑھ لی ہو۔
staff-words-messages = پیغام
staff-words-count = { $wanted } میں سے { $there }
staff-words-caption = اس سائٹ کی زبانیں
staff-words-language = زبان
staff-words-checked = اس زبان کے بولنے والے نے چیک کی
staff-words-yes = ہاں
staff-words-no = ابھی نہیں
staff-words-marked = فائلیں جن پر لکھا ہے کہ ابھی چیک نہیں ہوئیں
staff-words-missing = پیغام جو ابھی نہیں ہیں
staff-words-none = کوئی نہیں

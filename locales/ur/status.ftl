# Not yet reviewed by a native speaker

sent-code = آپ کا کوڈ
sent-status = دیکھیں کہ آپ کی درخواست کا کیا ہو رہا ہے

status-title = دیکھیں کہ آپ کی درخواست کا کیا ہوا
status-lead = آپ کو حوالہ نمبر اور کوڈ چاہیے۔ یہ دونوں اس صفحے پر تھے جو بھیجنے کے بعد نظر آیا تھا۔
status-reference = آپ کا حوالہ نمبر
status-reference-hint = آٹھ حروف اور ہندسے، جیسے {"\u2068"}K7QC-4WXR{"\u2069"}
status-code = آپ کا کوڈ
status-code-hint = آٹھ ہندسے، جیسے {"\u2068"}4081 7726{"\u2069"}
status-open = میری درخواست دکھائیں
status-lost-title = اگر یہ آپ کے پاس نہیں ہیں
status-lost-text = اس ٹیم کو فون کریں جس کے پاس آپ کی درخواست ہے۔ اگر آپ کو معلوم نہیں کہ وہ کون سی ٹیم ہے تو کوئی بھی فیملی ہب آپ کے لیے معلوم کر سکتا ہے۔
problem-status-reference = اپنا حوالہ نمبر لکھیں: آٹھ حروف اور ہندسے، جیسے {"\u2068"}K7QC-4WXR{"\u2069"}
problem-status-code = اپنا کوڈ لکھیں: آٹھ ہندسے، جیسے {"\u2068"}4081 7726{"\u2069"}
problem-status-wrong = اپنا حوالہ نمبر اور کوڈ دیکھ کر دوبارہ لکھیں۔ 5 غلط کوششوں کے بعد { $minutes } منٹ انتظار کرنا ہوگا
problem-status-rests = { $minutes } منٹ انتظار کریں اور پھر کوشش کریں: بہت سی غلط کوششیں ہو چکی ہیں۔ اگر آپ کو ابھی مدد چاہیے تو ہمیں فون کریں

status-your-request = آپ کی درخواست
status-now-sent = آپ کی درخواست راستے میں ہے۔ یہ اس ٹیم کو جا رہی ہے: { $team }۔
status-now-delivered = آپ کی درخواست پہنچ گئی ہے: { $team }۔ ابھی کسی نے اسے نہیں کھولا۔
status-now-opened = آپ کی درخواست ایک انسان نے کھولی ہے، کمپیوٹر نے نہیں۔ ٹیم: { $team }۔
status-now-tried = ٹیم نے آپ سے رابطے کی کوشش کی۔ وہ پھر کوشش کرے گی: { $team }۔
status-now-reached = ٹیم آپ سے بات کر چکی ہے: { $team }۔
status-now-accepted = یہ ٹیم آپ کے لیے کام کر رہی ہے: { $team }۔
status-closed-helped = یہ درخواست ختم ہو گئی۔ آپ کو مدد مل گئی، یا آپ کو معلوم ہے کہ مدد کہاں ملے گی۔
status-closed-plan = یہ درخواست ختم ہو گئی کیونکہ آپ کی فیملی کی مدد شروع ہو گئی ہے۔
status-closed-other-help = یہ درخواست ختم ہو گئی کیونکہ کوئی اور آپ کی مدد کر رہا ہے۔
status-closed-not-wanted = یہ درخواست ختم ہو گئی کیونکہ آپ نے کہا کہ آپ کو ابھی مدد نہیں چاہیے۔ کوئی بات نہیں۔ آپ کسی بھی وقت دوبارہ مدد مانگ سکتے ہیں۔
status-closed-not-reached = یہ درخواست ختم ہو گئی کیونکہ آپ سے رابطہ نہیں ہو سکا۔ آپ کسی بھی وقت دوبارہ مدد مانگ سکتے ہیں۔
status-closed-moved = یہ درخواست ختم ہو گئی کیونکہ آپ یہاں سے چلے گئے۔
status-closed-twice = ہمیں آپ کی دو درخواستیں ملیں۔ ہم دوسری کا جواب دے رہے ہیں۔

status-next-title = آگے کیا ہوگا
status-promise = { $hours ->
    [one] ہمارا وعدہ ہے: { $moment } تک کوئی آپ سے رابطے کی کوشش کرے گا۔ یہ اس وقت سے کام کا { $hours } گھنٹہ ہے جب آپ کی درخواست اس ٹیم کے پاس آئی۔
   *[other] ہمارا وعدہ ہے: { $moment } تک کوئی آپ سے رابطے کی کوشش کرے گا۔ یہ اس وقت سے کام کے { $hours } گھنٹے ہیں جب آپ کی درخواست اس ٹیم کے پاس آئی۔
}
status-promise-broken = { $hours ->
    [one] ہم نے وعدہ کیا تھا کہ { $moment } تک رابطہ کریں گے، یعنی کام کے { $hours } گھنٹے میں۔ ہم نے ابھی یہ نہیں کیا۔ ہم معذرت چاہتے ہیں۔ ٹیم کے مینیجر کو معلوم ہے۔
   *[other] ہم نے وعدہ کیا تھا کہ { $moment } تک رابطہ کریں گے، یعنی کام کے { $hours } گھنٹوں میں۔ ہم نے ابھی یہ نہیں کیا۔ ہم معذرت چاہتے ہیں۔ ٹیم کے مینیجر کو معلوم ہے۔
}
status-next-kept = ٹیم جب آپ سے بات کرے گی تو بتائے گی کہ آگے کیا ہوگا۔
status-hours = ٹیم کے کام کے اوقات: { $hours }۔
status-moment = { $date }، { $time }

status-story-title = اب تک کیا ہوا
status-event-sent = آپ نے اپنی درخواست بھیجی۔
status-event-delivered = ہم نے ٹیم کو بتایا کہ درخواست آ گئی ہے: { $team }۔
status-event-opened = ٹیم کے ایک فرد نے اسے کھولا اور پڑھا: { $team }۔
status-event-tried = کسی نے آپ سے رابطے کی کوشش کی۔
status-event-reached = کسی نے آپ سے بات کی۔
status-event-accepted = ٹیم نے یہ کام لے لیا۔
status-event-redirected = آپ کی درخواست آگے گئی: { $to }۔
status-event-reopened = ٹیم نے آپ کی درخواست دوبارہ کھولی۔
status-event-warned = ٹیم کے مینیجر کو بتایا گیا کہ آپ انتظار کر رہے ہیں۔
status-event-changed = آپ نے اپنے جواب بدلے۔
status-event-added = آپ نے کچھ اور لکھا۔
status-event-withdrawn = آپ نے کہا کہ ہم رک جائیں۔
status-event-joined = ٹیم نے آپ کی دو درخواستیں ملا دیں۔
status-event-parted = ٹیم نے دو درخواستیں الگ کر دیں۔
status-why-safety = ہمیں فکر تھی کہ شاید کوئی بچہ محفوظ نہیں، اور اس ٹیم کا کام بچوں کو محفوظ رکھنا ہے۔
status-why-more-help = آپ کو اس سے زیادہ مدد چاہیے جو پہلی ٹیم دے سکتی ہے۔
status-why-hub-can-help = آپ کے گھر کے قریب ایک فیملی ہب اس میں آپ کی مدد کر سکتا ہے۔
status-why-nearer = یہ جگہ آپ کے زیادہ قریب ہے۔
status-why-wrong-team = یہ غلط ٹیم کے پاس چلی گئی تھی۔ اس میں آپ کی کوئی غلطی نہیں۔
status-why-answers = جو جواب آپ نے بدلے، ان کے مطابق اب یہ ٹیم صحیح ہے۔

status-do-title = آپ کیا کر سکتے ہیں
status-do-add = کچھ اور لکھیں
status-do-change = میرے جواب بدلیں
status-do-stop = ہمیں رکنے کو کہیں
status-do-again = دوبارہ مدد مانگیں
status-danger-title = اگر کوئی خطرے میں ہے
status-leave = یہ صفحہ بند کریں
status-leave-text = آخر میں اسے بند کر دیں، تاکہ اس فون یا کمپیوٹر پر کوئی اور اسے نہ دیکھے۔

status-done-added = آپ نے جو لکھا وہ ہمیں مل گیا۔ ٹیم اسے پڑھے گی۔
status-done-stopped = ہم نے ٹیم کو بتا دیا کہ آپ چاہتے ہیں کہ ہم رک جائیں۔
status-done-late = ہم نے یہ محفوظ نہیں کیا، کیونکہ آپ کی درخواست ختم ہو چکی ہے۔ آپ دوبارہ مدد مانگ سکتے ہیں۔

status-add-title = آپ کیا بتانا چاہتے ہیں؟
status-add-hint = زیادہ سے زیادہ { $limit } حروف۔ اسے صرف وہی ٹیم پڑھے گی جس کے پاس آپ کی درخواست ہے۔
status-add-send = بھیجیں
problem-status-words-missing = جو بتانا چاہتے ہیں وہ لکھیں
problem-status-words-too_long = زیادہ سے زیادہ { $limit } حروف لکھیں

status-stop-title = ہمیں رکنے کو کہیں
status-stop-text = آپ کسی بھی وقت مدد سے منع کر سکتے ہیں۔ آپ کی درخواست ختم ہو جائے گی اور اس بارے میں کوئی رابطہ نہیں کرے گا۔
status-stop-looks = آپ نے ایک بچے کی حفاظت کے بارے میں جو بتایا، اس کی وجہ سے ٹیم کو آپ کی درخواست دیکھنی ہی ہے، چاہے آپ ہمیں رکنے کو کہیں۔ جب محفوظ ہو تو وہ آپ کو بتائیں گے کہ وہ کیا کر رہے ہیں۔
status-stop-why = کیا آپ بتانا چاہیں گے کہ کیوں؟
status-stop-why-hint = بتانا ضروری نہیں۔
status-stop-send = ہمیں رکنے کو کہیں
status-stop-not = واپس جائیں: کام جاری رکھیں
problem-status-why = زیادہ سے زیادہ { $limit } حروف لکھیں

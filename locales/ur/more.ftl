# Not yet reviewed by a native speaker.

title-step = قدم { $at } – آپ کا صفحہ
title-more = اضافی حصہ { $at } – آپ کا صفحہ
title-stop = مہربانی کر کے یہ پڑھیں – آپ کا صفحہ
title-check = آپ کے سب جواب – آپ کا صفحہ
title-sent = بھیج دیا گیا – آپ کا صفحہ
title-start = شروع – آپ کا صفحہ

request-more = آپ اسے چھوڑ سکتے ہیں: { $group }
request-send-change = تبدیلی بھیجیں
request-send-change-text = جب آپ یہ بھیجتے ہیں تو جس ٹیم کے پاس آپ کی درخواست ہے، وہ دیکھتی ہے کہ آپ نے کیا بدلا۔ آپ کا حوالہ نمبر وہی رہتا ہے۔
request-send-ends-text = آپ کہتے ہیں کہ فیملی راضی نہیں، یا ان سے پوچھنا محفوظ نہیں۔ جب آپ یہ بھیجیں گے تو ہم رک جائیں گے: فیملی ہب یہ پڑھے گا، درخواست بند ہو جائے گی، اور کوئی اس بارے میں فیملی سے رابطہ نہیں کرے گا۔ صرف اگر کوئی بچہ شاید محفوظ نہ ہو تو شہر میں بچوں کے تحفظ کی ٹیم (MASH) پھر بھی اسے دیکھے گی۔

page-child_name = { $who ->
    [young_person] آپ کے بارے میں
   *[other] بچے کے بارے میں
}
page-agreed_how = فیملی کی رضامندی
page-social_worker = اب تک کی مدد
page-how_long = اس کے بارے میں کچھ اور
page-your_name = { $who ->
    [professional] آپ اور آپ کے کام کے بارے میں
   *[other] آپ کے بارے میں
}
page-contact_way = { $who ->
    [professional] فیملی سے رابطہ
   *[other] آپ سے رابطہ
}
page-safe = { $who ->
    [professional] فیملی کے لیے کیا محفوظ ہے؟
   *[other] آپ کے لیے کیا محفوظ ہے؟
}
page-agree_ask = { $who ->
    [professional] فیملی کس بات پر راضی ہے
   *[other] آپ کس بات پر راضی ہیں
}
page-school = { $who ->
    [young_person] سکول اور مدد
   *[other] سکول اور مدد
}
page-helpers = { $who ->
    [professional] کون پہلے سے ان کی مدد کرتا ہے
    [family_member] اور کون پہلے سے ان کی مدد کرتا ہے
   *[other] کون پہلے سے آپ کی مدد کرتا ہے
}

tasks-lead = جو کچھ ضروری ہے، وہ آپ نے بتا دیا ہے۔ آپ اسے ابھی، اس صفحے کے آخر میں، بھیج سکتے ہیں۔ چاہیں تو پہلے ہمیں اور بتائیں۔
tasks-needed = جو ضروری ہے
tasks-more = چاہیں تو اور بتائیں
tasks-more-text = ہر حصہ آپ کی مرضی ہے۔ آپ ایک، کچھ، یا کوئی بھی نہیں کر سکتے ہیں۔
tasks-answers = اب تک آپ کے جواب
task-done = ہو گیا
task-begun = شروع کیا
task-optional = آپ کی مرضی

group-children = { $who ->
    [young_person] سکول، اور آپ کے بھائی بہن
   *[other] بچے اور سکول
}
group-adults = { $who ->
    [young_person] گھر کے بڑے اور وہ لوگ جو آپ کے لیے اہم ہیں
   *[other] گھر کے بڑے اور دوسرے اہم لوگ
}
group-going-well = کیا اچھا چل رہا ہے
group-tried = کیا آزمایا گیا
group-helpers = { $who ->
    [professional] کون پہلے سے ان کی مدد کرتا ہے
    [family_member] اور کون پہلے سے ان کی مدد کرتا ہے
   *[other] کون پہلے سے آپ کی مدد کرتا ہے
}
group-hope = { $who ->
    [professional] انہیں کیا امید ہے
    [family_member] آپ ان کے لیے کیا امید رکھتے ہیں
   *[other] آپ کو کیا امید ہے
}
group-own-words = بچے کے اپنے الفاظ میں

people-children-more = { $who ->
    [young_person] بھائی یا بہن شامل کریں
   *[other] ایک اور بچہ شامل کریں
}
people-children-full = { $who ->
    [young_person] یہ فہرست بھر گئی ہے: اس میں { $limit } بھائی بہنوں کی جگہ ہے۔ اگر آپ کے اور بھی بھائی بہن ہیں تو ان کے نام اور عمریں اس صفحے پر اپنے الفاظ میں لکھیں:
   *[other] یہ فہرست بھر گئی ہے: اس میں { $limit } بچوں کی جگہ ہے۔ اگر اور بچے ہیں تو ان کے نام اور عمریں اس صفحے پر اپنے الفاظ میں لکھیں:
}
people-children-done = بس یہی سب ہیں
people-children-add = { $who ->
    [young_person] بھائی یا بہن شامل کریں
   *[other] ایک اور بچہ شامل کریں
}
people-children-change = { $who ->
    [young_person] بھائی یا بہن کے بارے میں جو بتایا، وہ بدلیں
   *[other] بچے کے بارے میں جو بتایا، وہ بدلیں
}
people-adults-more = ایک بڑا شامل کریں
people-adults-full = یہ فہرست بھر گئی ہے: اس میں { $limit } بڑوں کی جگہ ہے۔ اگر اور بھی اہم لوگ ہیں تو اس صفحے پر اپنے الفاظ میں لکھیں کہ وہ کون ہیں:
people-adults-done = بس یہی سب ہیں
people-adults-add = ایک بڑا شامل کریں
people-adults-change = کسی بڑے کے بارے میں جو بتایا، وہ بدلیں
people-save = محفوظ کریں
people-cancel = محفوظ نہ کریں
people-changed-meanwhile = یہ فہرست دوسری ونڈو میں بدل گئی ہے، اس لیے یہاں کچھ نہیں بدلا گیا۔ جو آپ نے لکھا وہ ابھی یہاں ہے: اس شخص کو شامل کرنے کے لیے محفوظ کریں، یا فہرست پر واپس جائیں۔
people-private = اسے صرف وہ ٹیم پڑھتی ہے جسے آپ کی درخواست ملے۔
people-remove = ہٹائیں
people-remove-title = کیا آپ { $name } کو فہرست سے ہٹانا چاہتے ہیں؟
people-remove-yes = جی ہاں، ہٹائیں
people-remove-no = جی نہیں، رہنے دیں

q-children = { $who ->
    [young_person] کیا آپ کے بھائی بہن ہیں؟
    [professional] فیملی کے بچے
    [family_member] اسی فیملی کے بچے
   *[other] آپ کی فیملی کے بچے
}
q-children-short = { $who ->
    [young_person] بھائی بہن
   *[other] دوسرے بچے
}
q-children-why = تاکہ مدد ہر بچے کے لیے ٹھیک ہو۔ کسی کا نام بتانا ضروری نہیں۔
q-children_name = ان کا پہلا نام کیا ہے؟
q-children_name-short = نام
q-children_name-why = تاکہ ہم بچوں کو آپس میں نہ ملا دیں۔ اگر بچہ ابھی پیدا ہونے والا ہے تو “بے بی” لکھیں۔
problem-children_name-missing = پہلا نام لکھیں، یا وہ جو آپ انہیں کہتے ہیں
q-children_age = ان کی عمر کیا ہے؟
q-children_age-short = عمر
q-children_age-why = الگ الگ عمر میں الگ الگ لوگ مدد کرتے ہیں۔
q-children_age-hint = پورے سالوں میں۔ 1 سال سے کم عمر بچے کے لیے 0 لکھیں۔
q-children_age-unborn = پیدائش ابھی نہیں ہوئی
problem-children_age-missing = عمر لکھیں، یا “پیدائش ابھی نہیں ہوئی” چنیں
problem-children_age-too-many = یا تو عمر لکھیں، یا “پیدائش ابھی نہیں ہوئی” چنیں، دونوں نہیں
q-children_due = اگر بچہ ابھی پیدا نہیں ہوا: پیدائش کب ہونی ہے؟
q-children_due-short = پیدائش کب
q-children_due-why = دائی (مڈوائف) اور ہیلتھ وزیٹر پیدائش سے پہلے اور بعد میں آ سکتی ہیں۔
q-children_due-hint = جیسے: مارچ، یا 14 مارچ۔
q-children_school = وہ کس سکول، نرسری یا کالج میں جاتے ہیں؟
q-children_school-short = سکول یا نرسری
q-children_school-why = ہو سکتا ہے وہاں کوئی انہیں اچھی طرح جانتا ہو۔ آپ کی رضامندی کے بغیر ہم کسی سے نہیں پوچھتے۔
q-children_send = کیا انہیں کوئی معذوری ہے، یا سیکھنے میں زیادہ مدد چاہیے (SEND)؟
q-children_send-short = معذوری یا SEND
q-children_send-why = کچھ مدد صرف SEND والے بچوں کے لیے ہوتی ہے، 25 سال کی عمر تک۔
q-children_send-yes = جی ہاں
q-children_send-waiting = شاید، یا ہم جانچ کا انتظار کر رہے ہیں
q-children_send-no = جی نہیں
q-children_send-not_sure = مجھے یقین نہیں
q-children_send-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے

q-adults = { $who ->
    [young_person] آپ کا خیال کون رکھتا ہے، اور آپ کے لیے اور کون اہم ہے؟
   *[other] گھر کے بڑے، اور دوسرے اہم بڑے
}
q-adults-short = بڑے
q-adults-why = تاکہ ہمیں معلوم ہو کہ فیملی میں کون ہے، اور بچے کے لیے فیصلہ کون کر سکتا ہے۔ کسی کا نام بتانا ضروری نہیں۔
q-adults-hint = { $who ->
    [young_person] جیسے آپ کی امی، سوتیلے والد، دادی یا نانی، یا والد یا والدہ جو کہیں اور رہتے ہوں۔
   *[other] جیسے پارٹنر، والد یا والدہ جو کہیں اور رہتے ہوں، یا مدد کرنے والے دادا دادی، نانا نانی۔
}
q-adults_name = { $who ->
    [young_person] ان کا پہلا نام کیا ہے، یا آپ انہیں کیا کہتے ہیں؟
   *[other] ان کا پہلا نام کیا ہے، یا بچہ انہیں کیا کہتا ہے؟
}
q-adults_name-short = نام
q-adults_name-why = صرف پہلا نام کافی ہے۔
problem-adults_name-missing = نام لکھیں، یا وہ جو بچہ انہیں کہتا ہے
q-adults_relationship = { $who ->
    [young_person] وہ آپ کے کیا لگتے ہیں؟
   *[other] وہ بچے کے کیا لگتے ہیں؟
}
q-adults_relationship-short = رشتہ
q-adults_relationship-why = تاکہ ہمیں معلوم ہو کہ کون کون ہے۔
q-adults_relationship-mother = ماں
q-adults_relationship-father = باپ
q-adults_relationship-step_parent = سوتیلے ماں یا باپ، یا ماں باپ کے پارٹنر
q-adults_relationship-grandparent = دادا دادی یا نانا نانی
q-adults_relationship-brother_sister = بڑا بھائی یا بڑی بہن
q-adults_relationship-other_relative = کوئی اور رشتہ دار
q-adults_relationship-foster_carer = فوسٹر کیئرر یا سرپرست
q-adults_relationship-other = کوئی اور
q-adults_relationship-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے
problem-adults_relationship-missing = چنیں کہ وہ کون ہیں۔ آپ “میں یہ نہ بتاؤں تو بہتر ہے” بھی چن سکتے ہیں
q-adults_lives_with = { $who ->
    [young_person] کیا وہ آپ کے ساتھ رہتے ہیں؟
   *[other] کیا وہ بچے کے ساتھ رہتے ہیں؟
}
q-adults_lives_with-short = { $who ->
    [young_person] آپ کے ساتھ رہتے ہیں
   *[other] بچے کے ساتھ رہتے ہیں
}
q-adults_lives_with-why = تاکہ ہمیں معلوم ہو کہ دروازہ کون کھول سکتا ہے یا فون کون اٹھا سکتا ہے۔
q-adults_lives_with-yes = جی ہاں
q-adults_lives_with-sometimes = کبھی کبھی
q-adults_lives_with-no = جی نہیں
q-adults_lives_with-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے
problem-adults_lives_with-missing = چنیں کہ وہ وہاں رہتے ہیں یا نہیں۔ آپ “میں یہ نہ بتاؤں تو بہتر ہے” بھی چن سکتے ہیں
q-adults_responsibility = کیا ان کے پاس والدین کی قانونی ذمہ داری (parental responsibility) ہے؟
q-adults_responsibility-short = والدین کی قانونی ذمہ داری
q-adults_responsibility-why = اس کا مطلب ہے کہ قانون میں وہ بچے کے لیے فیصلہ کر سکتے ہیں۔ ماں کے پاس یہ ہوتی ہے۔ باپ کے پاس تب ہوتی ہے جب اس کا نام پیدائش کے سرٹیفکیٹ پر ہو یا وہ ماں کا شوہر رہا ہو۔ ہم یہ بعد میں دیکھتے ہیں۔
q-adults_responsibility-yes = جی ہاں
q-adults_responsibility-no = جی نہیں
q-adults_responsibility-not_sure = مجھے یقین نہیں
q-adults_responsibility-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے
problem-adults_responsibility-missing = ایک جواب چنیں۔ آپ “مجھے یقین نہیں” یا “میں یہ نہ بتاؤں تو بہتر ہے” بھی چن سکتے ہیں

q-due = بچے کی پیدائش کب ہونی ہے؟
q-due-short = پیدائش کب
q-due-why = دائی (مڈوائف) اور ہیلتھ وزیٹر پیدائش سے پہلے اور بعد میں آ سکتی ہیں۔
q-due-hint = جیسے: مارچ، یا 14 مارچ۔
q-school = { $who ->
    [young_person] آپ کس سکول یا کالج میں جاتے ہیں؟
   *[other] بچہ کس سکول، نرسری یا کالج میں جاتا ہے؟
}
q-school-short = سکول یا نرسری
q-school-why = { $who ->
    [professional] ہو سکتا ہے وہاں کوئی انہیں اچھی طرح جانتا ہو۔ فیملی کی رضامندی کے بغیر ہم کسی سے نہیں پوچھتے۔
    [family_member] ہو سکتا ہے وہاں کوئی بچے کو اچھی طرح جانتا ہو۔ ہم ان سے تبھی پوچھتے ہیں جب والد یا والدہ راضی ہوں۔
   *[other] ہو سکتا ہے وہاں کوئی آپ کو اچھی طرح جانتا ہو۔ آپ کی رضامندی کے بغیر ہم کسی سے نہیں پوچھتے۔
}
q-send_support = { $who ->
    [young_person] کیا آپ کو کوئی معذوری ہے، یا سیکھنے میں زیادہ مدد چاہیے (SEND)؟
   *[other] کیا بچے کو کوئی معذوری ہے، یا سیکھنے میں زیادہ مدد چاہیے (SEND)؟
}
q-send_support-short = معذوری یا SEND
q-send_support-why = کچھ مدد صرف SEND والے بچوں اور نوجوانوں کے لیے ہوتی ہے، 25 سال کی عمر تک۔
q-send_support-yes = جی ہاں
q-send_support-waiting = شاید، یا جانچ کا انتظار ہے
q-send_support-no = جی نہیں
q-send_support-not_sure = مجھے یقین نہیں
q-send_support-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے

q-helpers = { $who ->
    [professional] کون پہلے سے فیملی کی مدد کرتا ہے؟
    [family_member] بچے اور اس کے گھر والوں کی اور کون پہلے سے مدد کرتا ہے؟
    [young_person] کون پہلے سے آپ کی مدد کرتا ہے؟
   *[other] کون پہلے سے آپ کی مدد کرتا ہے؟
}
q-helpers-short = کون پہلے سے مدد کرتا ہے
q-helpers-why = تاکہ ہم ان کے ساتھ مل کر کام کریں، اور کوئی ایک ہی کام دو بار نہ کرے۔
q-helpers-hint = جیسے استاد، ہیلتھ وزیٹر، ڈاکٹر، پڑوسی یا کوئی گروپ۔ ناموں سے مدد ملتی ہے، مگر آپ نہ بھی لکھیں تو ٹھیک ہے۔
q-social_worker_name = سوشل ورکر یا ان کی ٹیم کا نام کیا ہے؟
q-social_worker_name-short = سوشل ورکر کا نام
q-social_worker_name-why = تاکہ یہ بات سب سے پہلے انہیں معلوم ہو۔ اگر آپ کو معلوم نہیں تو خالی چھوڑ دیں۔

q-own_words = بچہ اس کے بارے میں کیا کہتا ہے؟
q-own_words-short = بچے کے اپنے الفاظ میں
q-own_words-why = بچے اکثر باتوں کو الگ طرح دیکھتے ہیں۔ ان کی بات اہم ہے۔
q-own_words-hint = صرف اگر وہ کچھ کہنا چاہیں۔ جیسے وہ کہیں ویسے ہی لکھیں، یا انہیں خود لکھنے دیں۔

q-relationship = آپ بچے کے کیا لگتے ہیں؟
q-relationship-short = آپ کون ہیں
q-relationship-why = تاکہ ہمیں معلوم ہو کہ آپ فیملی کے کتنے قریب ہیں۔
q-relationship-grandparent = دادا دادی یا نانا نانی
q-relationship-aunt_uncle = چچا، ماموں، خالہ یا پھوپھی
q-relationship-brother_sister = بڑا بھائی یا بڑی بہن
q-relationship-step_parent = سوتیلے ماں یا باپ، یا ماں باپ کے پارٹنر
q-relationship-other_relative = کوئی اور رشتہ دار
q-relationship-friend = فیملی کے قریبی دوست
problem-relationship-missing = چنیں کہ آپ بچے کے کیا لگتے ہیں
q-parent_agrees = کیا والد، والدہ یا سرپرست کو معلوم ہے کہ آپ مدد مانگ رہے ہیں، اور وہ راضی ہیں؟
q-parent_agrees-short = والد یا والدہ راضی ہیں
q-parent_agrees-why = فیملی کی مدد تبھی کام کرتی ہے جب فیملی خود چاہے۔ فیصلہ والدین کا ہے، اس لیے پہلے ان سے پوچھا جاتا ہے۔
q-parent_agrees-yes = جی ہاں، انہیں معلوم ہے اور وہ راضی ہیں
q-parent_agrees-no = جی نہیں، یا ابھی پوچھا نہیں
q-parent_agrees-not_safe_to_ask = ان سے پوچھنا محفوظ نہیں ہوگا
problem-parent_agrees-missing = چنیں کہ والد، والدہ یا سرپرست راضی ہیں یا نہیں
q-agreed_how = فیملی نے رضامندی کیسے دی؟
q-agreed_how-short = رضامندی کیسے دی
q-agreed_how-why = ہم اسے درخواست کے ساتھ رکھتے ہیں، تاکہ سب دیکھ سکیں کہ فیملی یہ چاہتی ہے۔
q-agreed_how-spoken = انہوں نے مجھ سے کہا
q-agreed_how-written = انہوں نے لکھ کر یا دستخط کر کے دیا
problem-agreed_how-missing = چنیں کہ فیملی نے رضامندی کیسے دی
q-agreed_when = یہ کب ہوا؟
q-agreed_when-short = رضامندی کب دی
q-agreed_when-why = رضامندی پرانی ہو سکتی ہے۔ تب ہم دوبارہ پوچھتے ہیں۔
q-agreed_when-hint = جیسے: آج، یا 24 نومبر۔
q-responsibility = کیا آپ کے پاس بچے کے لیے والدین کی قانونی ذمہ داری (parental responsibility) ہے؟
q-responsibility-short = والدین کی قانونی ذمہ داری
q-responsibility-why = اس کا مطلب ہے کہ قانون میں آپ بچے کے لیے فیصلہ کر سکتے ہیں۔ آپ اس کے بغیر بھی مدد مانگ سکتے ہیں۔ ضرورت ہو تو ہم یہ بعد میں دیکھتے ہیں۔
q-responsibility-yes = جی ہاں
q-responsibility-no = جی نہیں
q-responsibility-not_sure = مجھے یقین نہیں
q-responsibility-rather_not_say = میں یہ نہ بتاؤں تو بہتر ہے
problem-responsibility-missing = ایک جواب چنیں۔ آپ “مجھے یقین نہیں” یا “میں یہ نہ بتاؤں تو بہتر ہے” بھی چن سکتے ہیں
q-job = آپ کا کام کیا ہے؟
q-job-short = آپ کا عہدہ
q-job-why = تاکہ ٹیم کو معلوم ہو کہ آپ فیملی کو کیسے جانتے ہیں۔
q-job-hint = جیسے: فیملی سپورٹ ورکر، مڈوائف، ہاؤسنگ افسر۔
problem-job-missing = لکھیں کہ آپ کا کام کیا ہے
q-work_phone = کام کی جگہ پر آپ کو کس نمبر پر فون کریں؟
q-work_phone-short = کام کا فون نمبر
q-work_phone-why = ہو سکتا ہے فیملی کو فون کرنے سے پہلے ٹیم کو آپ سے کچھ پوچھنا ہو۔
problem-work_phone-missing = وہ نمبر لکھیں جس پر ہم کام کی جگہ آپ کو فون کر سکیں
q-work_email = کام کی جگہ آپ کی ای میل کیا ہے؟
q-work_email-short = کام کی ای میل
q-work_email-why = صرف آپ اور ٹیم کے آپس کے سوالوں کے لیے۔ ہم اس میں فیملی کے بارے میں کچھ نہیں لکھتے۔

stop-ask-a-parent-title = پہلے والد یا والدہ سے بات کریں
stop-ask-a-parent-1 = اس فیملی کا خیال کرنے کا شکریہ۔ مدد تبھی کام کرتی ہے جب والد یا والدہ خود چاہیں۔ انہیں بتائیں کہ اس سے کیا فائدہ ہو سکتا ہے، اور پوچھیں کہ کیا وہ راضی ہیں۔ پھر واپس آئیں، یا انہیں خود مانگنے دیں۔
stop-ask-a-parent-2 = اگر ان سے پوچھنا محفوظ نہیں، یا آپ کو فکر ہے کہ کسی بچے کو نقصان پہنچ رہا ہے، تو شہر میں بچوں کے تحفظ کی ٹیم (MASH) یا NSPCC کو فون کریں۔ اس کے لیے کسی کی رضامندی ضروری نہیں، اور آپ کو اپنا نام بتانے کی بھی ضرورت نہیں۔
stop-ask-a-parent-3 = ہم نے کچھ نہیں بھیجا۔ اگر کوئی بچہ ابھی خطرے میں ہے تو 999 پر فون کریں۔

sent-first-title = اگر بات رک نہیں سکتی تو ہمارا انتظار نہ کریں

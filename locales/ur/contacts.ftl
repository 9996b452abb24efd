# Not yet reviewed by a native speaker.

contact-police-999 = 999
    .words = پولیس، ایمبولینس، فائر بریگیڈ، ایمرجنسی نمبر
contact-police-999-what = پولیس، ایمبولینس یا فائر بریگیڈ، جب کوئی ابھی خطرے میں ہو۔ اگر آپ کے لیے بولنا ممکن نہ ہو تو جب کہا جائے، 55 دبائیں۔
contact-police-999-when = دن ہو یا رات، ہر وقت

contact-police-101 = پولیس، جب ایمرجنسی نہ ہو
    .words = پولیس
contact-police-101-what = پولیس کو کسی جرم یا فکر کی بات بتانے کے لیے، جب ابھی کوئی خطرے میں نہ ہو۔
contact-police-101-when = دن ہو یا رات، ہر وقت

contact-nhs-111 = NHS 111
    .words = این ایچ ایس
contact-nhs-111-what = طبی مدد جس میں دیر نہیں ہو سکتی، مگر 999 والی ایمرجنسی نہیں۔ ذہنی صحت کی فوری مدد کے لیے آپشن 2 چنیں، عمر کوئی بھی ہو۔
contact-nhs-111-when = دن ہو یا رات، ہر وقت

contact-mash = شہر میں بچوں کے تحفظ کی ٹیم (MASH)
    .words = سوشل سروسز، میش
contact-mash-what = جب آپ کو فکر ہو کہ شہر میں کسی بچے کو نقصان پہنچایا جا رہا ہے یا وہ محفوظ نہیں۔ آپ اپنی یا کسی اور فیملی کے بارے میں فون کر سکتے ہیں۔ نام بتانا ضروری نہیں۔
contact-mash-when = پیر سے جمعہ، صبح 8:30 سے شام 4:50 تک۔ باقی وقت یہی نمبر صرف بچے کی حفاظت کی ایمرجنسی کے لیے ہے۔

contact-county-mash = ناٹنگھم شائر کاؤنٹی کونسل میں بچوں کے تحفظ کی ٹیم
contact-county-mash-what = ایسے بچے کے لیے مدد یا اس کی فکر، جو شہر سے باہر کاؤنٹی میں رہتا ہو۔
contact-county-mash-when = پیر سے جمعہ، دفتر کے وقت

contact-county-out-of-hours = ناٹنگھم شائر کاؤنٹی کونسل، دفتر بند ہونے پر
contact-county-out-of-hours-what = کاؤنٹی میں بچے کی حفاظت کی ایمرجنسی، جب دفتر بند ہوں۔
contact-county-out-of-hours-when = شام، رات، ہفتہ، اتوار اور سرکاری چھٹیاں

contact-find-council = اپنی مقامی کونسل ڈھونڈیں
contact-find-council-what = بچہ جہاں رہتا ہے وہاں کی کونسل، اور بچوں کے لیے اس کی خدمات۔
contact-find-council-when = ہر وقت، آن لائن

contact-placing-council = جس کونسل کے ذمے بچہ ہے
contact-placing-council-what = اگر کونسل کی نگہداشت میں کوئی بچہ یہاں رہتا ہے مگر انتظام کسی اور کونسل نے کیا ہے، تو اُس کونسل کو بھی معلوم ہونا چاہیے۔ اُس سوشل ورکر یا فوسٹرنگ ٹیم کو فون کریں جس سے آپ کا واسطہ ہے، یا کونسل یہاں ڈھونڈیں۔
contact-placing-council-when = ہر کونسل کے اپنے اوقات ہیں

contact-childline = چائلڈ لائن (Childline)
    .words = چائلڈ لائن
contact-childline-what = 19 سال سے کم عمر ہر ایک کے لیے۔ کسی بھی بات پر فون کریں یا آن لائن چیٹ کریں۔ یہ مفت ہے اور فون کے بل پر نظر نہیں آتا۔
contact-childline-when = دن ہو یا رات، ہر وقت

contact-nspcc = NSPCC ہیلپ لائن
    .words = این ایس پی سی سی
contact-nspcc-what = اُن بڑوں کے لیے جنہیں کسی بچے کی فکر ہو۔ آپ مشورہ لے سکتے ہیں اور نام بتانا ضروری نہیں۔
contact-nspcc-when = ای میل کسی بھی وقت کریں۔ فون کے اوقات ویب سائٹ پر دیکھیں۔

contact-samaritans = سمیریٹنز (Samaritans)
    .words = سمیریٹنز، سماریٹنز
contact-samaritans-what = جب سب کچھ بہت بھاری لگے تو کوئی آپ کی بات سنتا ہے، عمر کوئی بھی ہو۔ یہ مفت ہے۔
contact-samaritans-when = دن ہو یا رات، ہر وقت

contact-shout = شاؤٹ (Shout)
    .words = شاؤٹ میسج
contact-shout-what = جب آپ مشکل میں ہوں تو میسج کے ذریعے مدد۔ زیادہ تر نیٹ ورکس پر مفت ہے۔
contact-shout-when = دن ہو یا رات، ہر وقت

contact-juno = جونو ویمنز ایڈ (Juno Women’s Aid)
    .words = جونو، ویمنز ایڈ
contact-juno-what = اُن خواتین، بچوں اور نوجوانوں کے لیے جن کے ساتھ گھر میں زیادتی یا روک ٹوک ہو رہی ہے، یا پہلے ہو چکی ہے۔ مفت، شہر اور کاؤنٹی دونوں میں۔
contact-juno-when = دن ہو یا رات، ہر وقت

contact-equation = ایکویژن (Equation)
    .words = ایکویژن
contact-equation-what = اُن مردوں کے لیے جن کے ساتھ گھر میں زیادتی یا روک ٹوک ہو رہی ہے، یا پہلے ہو چکی ہے۔
contact-equation-when = اوقات ویب سائٹ پر دیکھیں

contact-da-helpline = گھریلو تشدد کی قومی ہیلپ لائن (National Domestic Abuse Helpline)
    .words = گھریلو تشدد ہیلپ لائن
contact-da-helpline-what = مفت مشورہ، اُن خواتین کے لیے جو گھر میں کسی سے ڈرتی ہیں، اور اُن لوگوں کے لیے جنہیں ان کی فکر ہے۔
contact-da-helpline-when = دن ہو یا رات، ہر وقت

contact-mens-advice-line = مردوں کے لیے مشورے کی لائن (Men’s Advice Line)
    .words = مردوں کی ہیلپ لائن
contact-mens-advice-line-what = مفت مشورہ، اُن مردوں کے لیے جو گھر میں کسی سے ڈرتے ہیں۔
contact-mens-advice-line-when = اوقات ویب سائٹ پر دیکھیں

contact-camhs = بچوں اور نوجوانوں کی ذہنی صحت کے لیے مدد
    .words = کیمس
contact-camhs-what = احساسات، رویے اور ذہنی صحت کے لیے ایک ہی فون لائن، 18 سال تک (single point of access)۔ والدین اور نوجوان ڈاکٹر کے خط کے بغیر فون کر سکتے ہیں۔
contact-camhs-when = پیر سے جمعہ، دفتر کے وقت

contact-citycare = ہیلتھ وزیٹر اور سکول نرس (0 سے 19 سال)
contact-citycare-what = بچے کو دودھ پلانا، نیند، بڑھنا، ٹوائلٹ سکھانا اور صحت کے دوسرے سوال، پیدائش سے پہلے سے لے کر 19 سال تک۔ اپنے جی پی (GP) یا اپنے ہب سے پوچھیں کہ اُن سے رابطہ کیسے ہوگا۔
contact-citycare-when = پیر سے جمعہ، دفتر کے وقت

contact-sendiass = آسک اَس ناٹنگھم شائر (Ask Us Nottinghamshire)
    .words = آسک اس
contact-sendiass-what = خصوصی تعلیمی ضروریات اور معذوری، سکول میں مدد اور آپ کے حقوق کے بارے میں مفت مشورہ (SENDIASS)۔ شہر اور کاؤنٹی دونوں میں۔
contact-sendiass-when = پیر سے جمعہ، دفتر کے وقت

contact-send-local-offer = SEND لوکل آفر (local offer)
contact-send-local-offer-what = شہر میں اُن بچوں اور نوجوانوں کے لیے ساری مدد جنہیں خصوصی تعلیمی ضروریات یا معذوری ہو، 25 سال تک۔
contact-send-local-offer-when = ہر وقت، آن لائن

contact-housing-aid = ہاؤسنگ ایڈ (Housing Aid)
    .words = ہاؤسنگ ایڈ
contact-housing-aid-what = اگر آپ کے پاس رہنے کی جگہ نہیں، یا اگلے 8 ہفتوں میں گھر چھن سکتا ہے۔ جتنی جلدی فون کریں گے، اتنی زیادہ مدد ہو سکے گی۔
contact-housing-aid-when = پیر سے جمعہ، دفتر کے وقت

contact-nottingham-jobs = ناٹنگھم جابز (Nottingham Jobs)
contact-nottingham-jobs-what = کام یا ٹریننگ ڈھونڈنے، سی وی لکھنے اور انٹرویو کی تیاری میں مدد۔
contact-nottingham-jobs-when = ہر وقت، آن لائن

contact-prevent = ACT Early مشورے کی لائن
contact-prevent-what = اگر آپ کو فکر ہے کہ آپ کا کوئی جاننے والا انتہا پسند خیالات یا تشدد کی طرف جا رہا ہے۔ رازداری سے مشورہ لیں؛ جلد مدد لینے کا مقصد کسی کو مصیبت میں ڈالنا نہیں۔
contact-prevent-when = ہر روز، صبح 9 سے شام 5 بجے تک

contact-anti-terrorism = دہشت گردی کے خلاف ہاٹ لائن (Anti-terrorist hotline)
contact-anti-terrorism-what = اگر آپ نے کچھ ایسا دیکھا یا سنا ہے جس کا تعلق دہشت گرد حملے سے ہو سکتا ہے۔ اگر دیر نہیں ہو سکتی تو 999 پر فون کریں۔
contact-anti-terrorism-when = دن ہو یا رات، ہر وقت

contact-crimestoppers = کرائم سٹاپرز (Crimestoppers)
    .words = کرائم سٹاپرز
contact-crimestoppers-what = اپنا نام دیے بغیر کسی جرم کے بارے میں بتانے کے لیے۔
contact-crimestoppers-when = دن ہو یا رات، ہر وقت

contact-adult-safeguarding = شہر میں بڑوں کی سوشل کیئر ٹیم
contact-adult-safeguarding-what = جب آپ کو 18 سال یا زیادہ عمر کے کسی ایسے شخص کی فکر ہو جسے دیکھ بھال یا سہارے کی ضرورت ہے، اور اسے نقصان پہنچایا جا رہا ہے یا وہ محفوظ نہیں۔
contact-adult-safeguarding-when = صبح 9 سے شام 5 بجے تک

contact-supporting-families = سپورٹنگ فیملیز (Supporting Families)
contact-supporting-families-what = آپ کے موجودہ فیملی ورکر کے بارے میں سوال۔
contact-supporting-families-when = پیر سے جمعہ، دفتر کے وقت

contact-safeguarding-partnership = شہر میں بچوں کے تحفظ کے اداروں کی شراکت (safeguarding partnership)
contact-safeguarding-partnership-what = فیملیز کے ساتھ کام کرنے والوں کے لیے: طریقے، ٹریننگ، اور جب ادارے آپس میں متفق نہ ہوں تو کیا کریں۔
contact-safeguarding-partnership-when = پیر سے جمعہ، دفتر کے وقت

contact-complaints = بچوں کی سوشل کیئر کے بارے میں شکایت
    .words = شکایت
contact-complaints-what = اگر کونسل میں بچوں کے شعبے نے جس طرح آپ کی مدد کی، آپ اس سے خوش نہیں۔ شکایت کرنے سے آپ کو ملنے والی مدد پر کوئی فرق نہیں پڑے گا۔
contact-complaints-when = پیر سے جمعہ، دفتر کے وقت

contact-council = ناٹنگھم سٹی کونسل (Nottingham City Council)
    .words = سٹی کونسل
contact-council-what = کونسل کے باقی سب کام۔ ٹیکسٹ ریلے کے لیے نمبر سے پہلے 18001 ملائیں۔
contact-council-when = پیر سے جمعہ، دفتر کے وقت

contact-rape-crisis = ریپ اور جنسی زیادتی کی ہیلپ لائن (Rape and sexual abuse support line)
    .words = ریپ ہیلپ لائن
contact-rape-crisis-what = 16 سال یا زیادہ عمر کے ہر ایک کے لیے، اگر کسی نے آپ کی مرضی کے بغیر جنسی حرکت کی، چاہے کتنی ہی پہلے۔ مفت۔
contact-rape-crisis-when = دن ہو یا رات، ہر وقت

contact-forced-marriage-unit = زبردستی کی شادی کے خلاف یونٹ (Forced Marriage Unit)
    .words = زبردستی شادی کی ہیلپ لائن
contact-forced-marriage-unit-what = اگر کوئی آپ کی زبردستی شادی کروا رہا ہے یا شادی کے لیے باہر لے جا رہا ہے، یا آپ کو کسی اور کی فکر ہے۔
contact-forced-marriage-unit-when = پیر سے جمعہ، صبح 9 سے شام 5 بجے تک

contact-text = { $number } پر میسج کریں

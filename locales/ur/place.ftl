# Not yet reviewed by a native speaker.

hub-bestwood = بیسٹ ووڈ فیملی ہب (Bestwood)
hub-broxtowe = بروکسٹو فیملی ہب (Broxtowe)
hub-hyson-green = ہائسن گرین فیملی ہب (Hyson Green)
hub-meadows = میڈوز فیملی ہب (Meadows)

team-mash = شہر میں بچوں کے تحفظ کی ٹیم (MASH)
team-adolescence = شہر میں 10 سال اور اس سے بڑے نوجوانوں کی ٹیم (Adolescence Service)
team-hub-bestwood = بیسٹ ووڈ فیملی ہب (Bestwood)
team-hub-broxtowe = بروکسٹو فیملی ہب (Broxtowe)
team-hub-hyson-green = ہائسن گرین فیملی ہب (Hyson Green)
team-hub-meadows = میڈوز فیملی ہب (Meadows)

district-ashfield = ایش فیلڈ (Ashfield)
district-bassetlaw = بیسٹ لا (Bassetlaw)
district-broxtowe-borough = بروکسٹو برو (Broxtowe borough: Beeston, Stapleford, Kimberley, Eastwood)
district-gedling = گیڈلنگ (Gedling)
district-mansfield = مینسفیلڈ (Mansfield)
district-newark-sherwood = نیوآرک اینڈ شیرووڈ (Newark and Sherwood)
district-rushcliffe = رش کلف (Rushcliffe)

agency-social-care = سوشل کیئر
agency-police = پولیس
agency-courts = عدالتیں
agency-probation = پروبیشن
agency-employment = جاب سینٹر اور روزگار کے ادارے
agency-antisocial-behaviour = محلے میں بدسلوکی کے لیے کونسل کی ٹیم
agency-domestic-abuse = گھریلو تشدد اور زیادتی میں مدد کرنے والے ادارے
agency-substance-use = نشے اور شراب کے مسئلے میں مدد کرنے والے ادارے
agency-attendance-behaviour = سکول کی حاضری اور رویے کا شعبہ
agency-vulnerable-children = ایسے بچوں کے لیے خدمات جنہیں زیادہ تحفظ چاہیے
agency-health = صحت کے ادارے، جیسے آپ کے ڈاکٹر (GP)، مڈوائف یا ہیلتھ وزیٹر

audience-everyone = سب کے لیے
audience-parents = والدین اور سرپرست
audience-dads = والد اور دیکھ بھال کرنے والے مرد
audience-pregnant = حمل کے دوران
audience-young-people = نوجوان
audience-send = خصوصی ضروریات یا معذوری والے بچے اور نوجوان (SEND)
audience-carers = کسی کی دیکھ بھال کرنے والے لوگ
audience-young-carers = کسی کی دیکھ بھال کرنے والے بچے اور نوجوان

way-place = آمنے سامنے
way-online = آن لائن
way-phone = فون پر
way-home = آپ کے گھر پر

access-step-free = کوئی سیڑھی نہیں
access-accessible-toilet = معذور افراد کے لیے ٹوائلٹ
access-changing-place = Changing Place ٹوائلٹ، ہوئسٹ کے ساتھ
access-hearing-loop = سننے میں مدد کا نظام (hearing loop)
access-parking = پارکنگ

join-drop-in = بس آ جائیں
join-book = پہلے جگہ بُک کریں
join-self-referral = خود اُن سے رابطہ کریں
join-referral = کسی پروفیشنل سے رابطہ کروانے کو کہیں، جیسے آپ کا سکول یا ڈاکٹر

every-week = ہر ہفتے
every-fortnight = ہر دو ہفتے بعد
every-weeks =
    { $weeks ->
        [one] ہر ہفتے
       *[other] ہر { $weeks } ہفتے بعد
    }
every-month = ہر مہینے
every-once = صرف ایک بار

provider-council = کونسل
provider-nhs = NHS
provider-charity = فلاحی ادارہ (چیریٹی)
provider-school = سکول یا کالج
provider-faith = مذہبی ادارہ
provider-community = محلے یا کمیونٹی کا گروپ
provider-business = کاروبار

status-sample = نمونہ – تصدیق نہیں ہوئی
status-confirmed = تصدیق ہو چکی ہے

# Not yet reviewed by a native speaker

staff-nav-home = شروع
staff-home-title = ابھی آپ کا کیا کام ہے
staff-home-nothing = ابھی آپ کے لیے کوئی کام نہیں۔ شکریہ۔
staff-home-promises = { $n ->
    [0] کوئی وعدہ ٹوٹنے والا نہیں
    [one] فیملی سے کیا { $n } وعدہ ٹوٹنے والا ہے
   *[other] فیملیز سے کیے { $n } وعدے ٹوٹنے والے ہیں
}
staff-home-letters = { $n ->
    [0] سب خط جا چکے ہیں
    [one] { $n } خط نہیں جا سکا
   *[other] { $n } خط نہیں جا سکے
}
staff-home-reports = { $n ->
    [0] کسی نے غلطی نہیں بتائی
    [one] { $n } اطلاع کہ کچھ غلط ہے
   *[other] { $n } اطلاعات کہ کچھ غلط ہے
}
staff-home-agree = { $n ->
    [0] کوئی مسودہ آپ کی رضامندی کا منتظر نہیں
    [one] { $n } مسودہ آپ کی رضامندی کا منتظر ہے
   *[other] { $n } مسودے آپ کی رضامندی کے منتظر ہیں
}
staff-home-returned = { $n ->
    [0] آپ کا کوئی مسودہ واپس نہیں آیا
    [one] آپ کا { $n } مسودہ بدلنے کے لیے واپس آیا ہے
   *[other] آپ کے { $n } مسودے بدلنے کے لیے واپس آئے ہیں
}
staff-home-writing = { $n ->
    [0] آپ نے کوئی مسودہ شروع نہیں کیا
    [one] { $n } مسودہ جو آپ نے شروع کیا
   *[other] { $n } مسودے جو آپ نے شروع کیے
}
staff-home-suggestions = { $n ->
    [0] کسی مالک نے تبدیلی نہیں بتائی
    [one] مالک کی بتائی { $n } تبدیلی
   *[other] مالکوں کی بتائی { $n } تبدیلیاں
}
staff-home-due = { $n ->
    [0] کسی خدمت کو چیک کرنا باقی نہیں
    [one] { $n } خدمت چیک کرنی ہے
   *[other] { $n } خدمات چیک کرنی ہیں
}
staff-home-missed = { $n ->
    [0] فیملیز کو جو چاہیے تھا مل گیا
    [one] { $n } چیز جو فیملیز نے ڈھونڈی اور ہمارے پاس اب بھی نہیں
   *[other] { $n } چیزیں جو فیملیز نے ڈھونڈیں اور ہمارے پاس اب بھی نہیں
}

staff-inbox-holder = کس کے پاس ہے
staff-here-too = { $minutes ->
    [0] { $who } نے یہ ابھی ابھی کھولی ہے
    [one] { $who } نے یہ { $minutes } منٹ پہلے کھولی
   *[other] { $who } نے یہ { $minutes } منٹ پہلے کھولی
}
staff-hold-title = یہ کس نے اپنے ذمے لی ہے
staff-hold-nobody = ابھی کسی نے نہیں۔
staff-hold-mine = یہ آپ نے اپنے ذمے لی ہے۔
staff-hold-by = یہ { $who } کے ذمے ہے۔
staff-hold-take = میں اپنے ذمے لیتا/لیتی ہوں
staff-hold-leave = چھوڑ دیں
staff-hold-to = کسی ساتھی کو دیں
staff-hold-give = دے دیں

staff-find-title = درخواست ڈھونڈیں
staff-find-who = حوالہ نمبر یا نام
staff-find-who-hint = پورا حوالہ نمبر، جیسے {"\u2068"}KQ7C-4WXR{"\u2069"}، یا بچے یا والدین کے نام کے پورے لفظ۔ صرف آپ کی ٹیموں کی درخواستیں ملتی ہیں۔
staff-find-button = ڈھونڈیں
staff-find-missing = حوالہ نمبر یا نام لکھیں
staff-find-too_long = زیادہ سے زیادہ { $limit } حروف لکھیں
staff-find-found = { $n ->
    [0] آپ کی ٹیموں کی کسی درخواست کا یہ حوالہ نمبر یا نام نہیں۔ دیکھیں کہ ٹھیک لکھا ہے، یا نام کا ایک لفظ لکھ کر دیکھیں۔
    [one] { $n } درخواست
   *[other] { $n } درخواستیں
}
staff-find-caption = ملنے والی درخواستیں، نئی پہلے
staff-find-reference = ریفرنس
staff-find-state = حالت
staff-find-sent = کب بھیجی

staff-listings-choose = چنیں
staff-bulk-tick = { $name } چنیں
staff-bulk-title = جن پر نشان ہے وہ سب بدلیں
staff-bulk-do = ان کے ساتھ کیا کرنا ہے؟
staff-bulk-do-check = دوبارہ چیک کے لیے نشان لگائیں
staff-bulk-do-owner = کسی اور مالک کو دیں
staff-bulk-do-add = ایک قسم شامل کریں
staff-bulk-do-remove = ایک قسم ہٹائیں
staff-bulk-owner = نیا مالک
staff-bulk-owner-hint = صرف کسی اور مالک کو دینے کے لیے۔
staff-bulk-owner_email = نئے مالک کی ای میل
staff-bulk-category = قسم
staff-bulk-category-hint = صرف شامل کرنے یا ہٹانے کے لیے۔
staff-bulk-button = بدلیں
staff-bulk-problem-none = کم سے کم ایک خدمت پر نشان لگائیں
staff-bulk-problem-do = چنیں کہ ان کے ساتھ کیا کرنا ہے
staff-bulk-problem-owner = نیا مالک لکھیں
staff-bulk-problem-too_long = مالک اور ای میل میں زیادہ سے زیادہ { $limit } حروف لکھیں
staff-bulk-problem-owner_email = نئے مالک کی ای میل لکھیں، جیسے name@example.org
staff-bulk-problem-category = ایک قسم چنیں
staff-bulk-problem-late = کچھ نہیں بدلا: کسی اور نے ان میں سے ایک ابھی محفوظ کی ہے۔ پھر کوشش کریں
staff-bulk-did-check = { $n ->
    [0] کچھ بدلنا نہیں تھا
    [one] { $n } خدمت دوبارہ چیک کرنی ہے
   *[other] { $n } خدمات دوبارہ چیک کرنی ہیں
}
staff-bulk-did-owner = { $n ->
    [0] کچھ بدلنا نہیں تھا
    [one] { $n } خدمت کا نیا مالک ہے
   *[other] { $n } خدمات کا نیا مالک ہے
}
staff-bulk-did-add = { $n ->
    [0] کچھ بدلنا نہیں تھا
    [one] { $n } خدمت میں ایک قسم بڑھ گئی
   *[other] { $n } خدمات میں ایک قسم بڑھ گئی
}
staff-bulk-did-remove = { $n ->
    [0] کچھ بدلنا نہیں تھا۔ کوئی خدمت قسم کے بغیر نہیں ہو سکتی
    [one] { $n } خدمت میں ایک قسم کم ہو گئی
   *[other] { $n } خدمات میں ایک قسم کم ہو گئی
}
staff-bulk-undo = یہ واپس لیں
staff-bulk-undone = واپس لے لیا
staff-bulk-left = { $n ->
    [one] { $n } خدمت کسی نے تب سے بدلی ہے، وہ ویسی ہی رہے گی۔
   *[other] { $n } خدمات کسی نے تب سے بدلی ہیں، وہ ویسی ہی رہیں گی۔
}
staff-export-csv = سب خدمات ٹیبل کی شکل میں (CSV)
staff-export-json = جو فیملیز دیکھتی ہیں، Open Referral UK 3.0 میں (JSON)

## While a page is open

# Read out when the list on the page is another than a moment ago.
staff-live-changed = یہ صفحہ بدل گیا ہے۔

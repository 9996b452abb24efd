# Not yet reviewed by a native speaker.

saved-title = آپ کی فہرست
saved-save = محفوظ کریں
saved-save-here = اپنی فہرست میں محفوظ کریں
saved-saved = محفوظ ہے – نکال دیں

saved-count = { $count ->
    [one] مدد کی { $count } جگہ
   *[other] مدد کی { $count } جگہیں
}
saved-back = جہاں تھے وہیں واپس جائیں
saved-find = مدد ڈھونڈیں
saved-empty = آپ کی فہرست میں ابھی کچھ نہیں ہے۔
saved-empty-how = جب آپ کو کوئی کام کی چیز ملے تو “محفوظ کریں” دبائیں۔ اکاؤنٹ کی ضرورت نہیں۔

## What was just done. $name is the name of a group or service.

saved-said-title = آپ کی فہرست
saved-said-added = محفوظ ہو گیا: { $name }
saved-said-already = یہ پہلے سے آپ کی فہرست میں ہے: { $name }
saved-said-full = آپ کی فہرست بھر گئی ہے۔ اس میں { $most } کی جگہ ہے۔ کچھ نکالیں، پھر دوبارہ محفوظ کریں۔
saved-said-over = یہ اب ہماری ڈائریکٹری میں نہیں ہے، اس لیے ہم اسے محفوظ نہیں کر سکے۔
saved-said-removed = نکال دیا گیا: { $name }
saved-nameless = وہ چیز جو اب ہماری ڈائریکٹری میں نہیں ہے
saved-said-restored = دوبارہ آپ کی فہرست میں ہے: { $name }
saved-said-noted = ہم نے آپ کا نوٹ رکھ لیا۔ یہ اس کے بارے میں ہے: { $name }
saved-said-merged = { $count ->
    [0] یہ سب پہلے سے آپ کی فہرست میں تھے۔
    [one] ہم نے آپ کی فہرست میں { $count } جگہ شامل کر دی۔
   *[other] ہم نے آپ کی فہرست میں { $count } جگہیں شامل کر دیں۔
}
saved-said-left-out = { $count ->
    [one] { $count } جگہ شامل نہ ہو سکی، کیونکہ آپ کی فہرست بھر گئی ہے۔
   *[other] { $count } جگہیں شامل نہ ہو سکیں، کیونکہ آپ کی فہرست بھر گئی ہے۔
}
saved-undo = واپس لائیں
saved-undo-hint = { $minutes ->
    [one] آپ { $minutes } منٹ تک اسے واپس لا سکتے ہیں۔
   *[other] آپ { $minutes } منٹ تک اسے واپس لا سکتے ہیں۔
}

## One entry

saved-over = یہ اب ہماری ڈائریکٹری میں نہیں ہے۔
saved-over-text = ہو سکتا ہے یہ بند ہو گیا ہو۔ اسے نکال دیں، یا اس جیسا کچھ اور ڈھونڈیں۔
saved-note = آپ کا نوٹ:
saved-up = اوپر کریں
saved-down = نیچے کریں
saved-remove = نکالیں
saved-note-add = نوٹ لکھیں
saved-note-change = اپنا نوٹ بدلیں
saved-which = { $name }، { $count } میں سے نمبر { $at }

## The note's own page

saved-note-title = اپنے لیے نوٹ
saved-note-about = اس کے بارے میں: { $name }
saved-note-label = آپ کا نوٹ
saved-note-hint = مثلاً آپ نے کس سے بات کی، یا کب فون کرنا ہے۔ زیادہ سے زیادہ { $most } حروف۔ ہم اسے تالے میں رکھتے ہیں اور کبھی کسی کو نہیں بھیجتے۔
saved-note-keep = یہ نوٹ رکھ لیں
saved-note-too-long = آپ کا نوٹ بہت لمبا ہے۔ اسے { $most } حروف یا اس سے کم کریں۔

## Sending it on

saved-share = یہ فہرست دوسرے فون پر بھیجیں
saved-share-title = اپنی فہرست دوسرے فون پر بھیجیں
saved-share-what = لنک صرف یہ بتاتا ہے کہ آپ کی فہرست میں کون سی جگہیں ہیں۔ آپ کے نوٹ یہیں رہتے ہیں۔ اس سے یہ پتہ نہیں چلتا کہ آپ کون ہیں۔
saved-share-sensitive = آپ کی فہرست میں کوئی چیز گھر میں حفاظت کے بارے میں ہے۔ جو بھی دوسرے فون کے پیغام پڑھ سکتا ہے، وہ اسے دیکھ سکتا ہے۔ فہرست صرف ایسے فون پر بھیجیں جو محفوظ ہو۔
saved-share-trace = جب تک آپ اسے مٹا نہ دیں، لنک دونوں فونوں کے پیغاموں میں رہتا ہے۔
saved-share-sms = میسج (SMS) سے بھیجیں
saved-share-mail = ای میل سے بھیجیں
saved-share-scan-title = سکین کریں
saved-share-scan = دوسرے فون کا کیمرہ اس چوکور کوڈ کے سامنے کریں۔
saved-share-copy-title = کاپی کریں
saved-share-link = اس فہرست کا لنک

## A list that somebody sent

saved-of-title = آپ کے لیے ایک فہرست
saved-of-lead = کسی نے آپ کو مدد کی جگہوں کی یہ فہرست بھیجی ہے۔
saved-of-keep = یہ فہرست اس فون پر رکھ لیں
saved-of-keep-hint = پھر آپ اس میں نوٹ لکھ سکتے ہیں اور اسے بدل سکتے ہیں۔ اکاؤنٹ کی ضرورت نہیں۔
saved-of-empty = اس فہرست کی کوئی بھی جگہ اب ہماری ڈائریکٹری میں نہیں ہے۔
saved-of-over = { $count ->
    [one] اس فہرست کی { $count } جگہ اب ہماری ڈائریکٹری میں نہیں ہے۔
   *[other] اس فہرست کی { $count } جگہیں اب ہماری ڈائریکٹری میں نہیں ہیں۔
}

## Who can see it, paper, and clearing

saved-safe-title = یہ فہرست کون دیکھ سکتا ہے
saved-safe-text = جو بھی یہ فون استعمال کرے، وہ اسے کھول سکتا ہے۔ آپ کے آخری استعمال کے { $days } دن بعد ہم اسے بھول جاتے ہیں۔ جب آپ “اس صفحے سے نکلیں” دبائیں یا سائن آؤٹ کریں، تب بھی یہ ختم ہو جاتی ہے۔
saved-clear = سب کچھ مٹا دیں
saved-print = کاغذ پر لینے کے لیے اپنے براؤزر کے مینو میں “پرنٹ” چنیں۔ آپ کے نوٹ بھی ساتھ چھپتے ہیں۔
saved-printed = { $date } کی معلومات۔ جانے سے پہلے فون کریں۔
saved-cleared-title = آپ کی فہرست خالی ہے
saved-cleared-text = اس میں جو کچھ تھا، ہم اسے بھول چکے ہیں۔ اس فون پر اس کا کوئی نشان باقی نہیں۔

## Something about safety at home: before it goes on the list

saved-careful = جو بھی یہ فون یا کمپیوٹر استعمال کرے، وہ آپ کی فہرست کھول سکتا ہے۔ اسے صرف تب محفوظ کریں جب یہ آپ کے لیے محفوظ ہو۔
saved-sure-title = محفوظ کرنے سے پہلے
saved-sure-text = { $days ->
    [one] یہ گھر میں آپ کی حفاظت کے بارے میں ہے۔ جو بھی یہ فون یا کمپیوٹر استعمال کرے، وہ { $days } دن تک آپ کی فہرست کھول سکتا ہے۔
   *[other] یہ گھر میں آپ کی حفاظت کے بارے میں ہے۔ جو بھی یہ فون یا کمپیوٹر استعمال کرے، وہ { $days } دن تک آپ کی فہرست کھول سکتا ہے۔
}
saved-sure-instead = اگر کوئی اور بھی یہ فون یا کمپیوٹر دیکھتا ہے تو بہتر ہے کہ نمبر زبانی یاد کر لیں، یا ایسی جگہ لکھ لیں جہاں صرف آپ دیکھتے ہیں۔
saved-sure-yes = محفوظ کر لیں
saved-sure-no = محفوظ نہ کریں

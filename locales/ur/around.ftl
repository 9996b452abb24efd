# Not yet reviewed by a native speaker.

## For families
plan-share-title = ہم کس سے بات کر سکتے ہیں
plan-share-text = ان میں سے ہر ایک کے بارے میں آپ فیصلہ کرتے ہیں کہ آپ کا ورکر اس پلان کے بارے میں ان سے بات کر سکتا ہے یا نہیں۔ آپ کسی بھی وقت، یہیں اور فوراً، اپنا فیصلہ بدل سکتے ہیں۔
plan-share-danger = اگر کسی بچے کو خطرہ ہو سکتا ہے تو ہمیں پوچھے بغیر دوسروں سے بات کرنی پڑ سکتی ہے۔ ہم آپ کو بتائیں گے، سوائے اس کے کہ بتانے سے کسی کو خطرہ ہو۔
plan-share-not-said = آپ نے ابھی کچھ نہیں کہا۔
plan-share-given = آپ راضی ہوئے: { $when }
plan-share-taken-back = آپ راضی نہیں ہوئے یا آپ نے اجازت واپس لے لی: { $when }
plan-share-agree = میں راضی ہوں
plan-share-refuse = میں راضی نہیں ہوں
plan-share-take-back = اجازت واپس لیں

## For staff
plans-share-title = خاندان کس بات پر راضی ہے
plans-share-text = خاندان کا ہر فرد اپنے صفحے پر خود بتاتا ہے کہ آپ اس پلان کے بارے میں کس سے بات کر سکتے ہیں۔
plans-share-given = راضی
plans-share-not = راضی نہیں
plans-share-none = خاندان میں سے کسی نے ابھی کچھ نہیں کہا۔
plans-advice-title = ورکرز کے درمیان مشورہ
plans-advice-text = اسے صرف وہ ورکر پڑھتے ہیں جو یہ پلان رکھتے ہیں یا اس کی ٹیم کے ذمہ دار ہیں۔ خاندان اسے یہاں نہیں دیکھتا، مگر اپنے بارے میں لکھی ہر بات مانگ سکتا ہے: ویسے ہی لکھیں جیسے آپ ان کے سامنے کہتے۔
plans-advice = پوچھیں یا مشورہ دیں
plans-advice-hint = مثلاً: کیا آزمایا جا چکا ہے، یا آگے کون مدد کر سکتا ہے۔
plans-advice-missing = لکھیں کہ آپ کیا پوچھنا یا کیا مشورہ دینا چاہتے ہیں
plans-advice-too_long = زیادہ سے زیادہ { $limit } حروف لکھیں
plans-advice-send = دوسرے ورکرز کو بھیجیں

# Not yet reviewed by a native speaker.

staff-nav-counts = اعداد
counts-title = خاندان، اعداد میں
counts-lead = وہ خاندان جن کا پلان { $until } تک شروع ہوا۔ سہ ماہی مکمل ہونے پر گنی جاتی ہے۔
counts-few = جن گروہوں میں { $fewest } سے کم خاندان ہیں وہ چھپائے گئے ہیں، اور وہ بھی جن سے باقی کا پتا چل سکتا ہے، تاکہ کوئی پہچانا نہ جائے۔
counts-csv = یہ اعداد ساتھ لے جائیں (CSV)
counts-families = خاندان
counts-sum = کل
counts-hidden = چھپایا گیا
counts-quarter = جس سہ ماہی میں پلان شروع ہوا
counts-from = { $date } سے سہ ماہی
counts-earlier = اس سے پہلے
counts-hub = ٹیم کے حساب سے
counts-no-hub = ابھی کوئی ٹیم نہیں
counts-need = ضرورت کے حساب سے (ایک خاندان کی کئی ضرورتیں ہو سکتی ہیں)
counts-movement = حالات کس طرف جا رہے ہیں، خاندان کے اپنے 0 سے 10 تک کے جوابوں سے
counts-movement-better = شروع سے بہتر
counts-movement-same = شروع جیسے
counts-movement-worse = شروع سے خراب
counts-movement-unknown = ابھی کسی نے دو بار جواب نہیں دیا

# Not yet reviewed by a native speaker.

own-agreed-title = آپ کس بات پر راضی ہوئے
own-agreed-lead = آپ ان میں سے ہر ایک کے بارے میں کسی بھی وقت اپنا ارادہ بدل سکتے ہیں۔ اس سے آپ پر کوئی برا اثر نہیں پڑتا۔
own-agreed-asking = کہ ہم آپ کی درخواست پڑھیں اور رابطہ کریں
own-agreed-sharing = کہ ہم آپ کی فیملی کے بارے میں دوسروں سے پوچھیں
own-agreed-evaluation = کہ ہم آپ کے جواب گنیں، ناموں کے بغیر
own-agreed-given = آپ { $moment } کو راضی ہوئے (رازداری کا نوٹس { $notice })۔
own-agreed-refused = آپ راضی نہیں ہوئے ({ $moment }، رازداری کا نوٹس { $notice })۔
own-agreed-withdrawn = آپ نے یہ { $moment } کو واپس لیا (رازداری کا نوٹس { $notice })۔
own-agreed-stop = یہ واپس لیں: ہم سے رکنے کو کہیں
own-agreed-no-evaluation = یہ واپس لیں: میرے جواب نہ گنیں
own-agreed-no-sharing = یہ سب واپس لیں: کسی سے نہ پوچھیں
own-agreed-no-agency = اب نہ پوچھیں: { $agency }
status-done-taken-back = آپ نے یہ واپس لے لیا۔ ٹیم یہ پڑھتی ہے۔

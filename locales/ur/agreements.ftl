# Not yet reviewed by a native speaker

staff-event-disagreed-asking = فیملی نے اس درخواست کے لیے اپنی رضامندی واپس لے لی
staff-event-disagreed-sharing = فیملی نے یہ اجازت واپس لے لی کہ دوسروں سے ان کے بارے میں پوچھا جائے
staff-event-disagreed-evaluation = فیملی نے یہ اجازت واپس لے لی کہ ان کے جواب گنے جائیں
staff-event-disagreed-family = جس نے فیملی کے لیے مدد مانگی تھی، وہ کہتے ہیں کہ فیملی اب راضی نہیں، یا ان سے پوچھنا محفوظ نہیں

status-event-disagreed-asking = آپ نے ہمیں بتایا کہ اب آپ اس درخواست پر راضی نہیں۔
status-event-disagreed-sharing = آپ نے ہمیں بتایا کہ اب ہم دوسروں سے آپ کی فیملی کے بارے میں نہ پوچھیں۔
status-event-disagreed-evaluation = آپ نے ہمیں بتایا کہ اب ہم آپ کے جواب نہ گنیں۔
status-event-disagreed-family = آپ نے ہمیں بتایا کہ فیملی اب اس درخواست پر راضی نہیں، یا ان سے پوچھنا محفوظ نہیں۔

staff-agreements-title = فیملی کس بات پر راضی ہوئی
staff-agreements-lead = سب سے نئی بات پہلے ہے۔ مدد لینے پر راضی ہونا ڈیٹا کے تحفظ کے قانون والی رضامندی نہیں ہے۔
agreed-asking = کہ ہمیں یہ درخواست ملے اور ہم رابطہ کریں
agreed-sharing = کہ ہم دوسروں سے فیملی کے بارے میں پوچھیں
agreed-evaluation = کہ جواب نام کے بغیر گنے جائیں
agreement-given = راضی
agreement-refused = راضی نہیں
agreement-withdrawn = واپس لے لیا
agreed-by-parent-responsible = والد یا والدہ نے کہا، جن کے مطابق ان کے پاس والدین کی قانونی ذمہ داری ہے۔
agreed-by-parent-not-responsible = ایسے سرپرست نے کہا جن کے مطابق ان کے پاس والدین کی قانونی ذمہ داری نہیں۔
agreed-by-parent = والد، والدہ یا سرپرست نے کہا۔ والدین کی قانونی ذمہ داری: یقین نہیں یا نہیں بتایا۔
agreed-by-young-person = نوجوان نے کہا۔
agreed-by-relative = رشتہ دار یا دوست نے کہا، والد یا والدہ کی رضامندی سے۔
agreed-by-professional = پروفیشنل نے فیملی کی طرف سے کہا۔
agreed-how-spoken = فیملی نے ان سے کہا۔
agreed-how-written = فیملی نے لکھ کر یا دستخط کر کے دیا۔
agreement-under = پوچھنے کی زبان: { $language }، نوٹس: { $notice }۔

staff-safe-title-family = سب سے پہلے: فیملی سے محفوظ طریقے سے رابطہ کیسے کریں
staff-safe-whose = پتا نہیں یہ رابطہ کس کا ہے: پروفیشنل نے صرف ایک دیا۔ رابطہ کرنے سے پہلے ان سے پوچھیں
staff-professional-title = جس پروفیشنل نے مدد مانگی
staff-professional-ring = کام کی جگہ پر انہیں فون کریں:
staff-professional-write = کام کی جگہ پر انہیں لکھیں، فیملی کے بارے میں کچھ لکھے بغیر:
staff-urgent-safe-from = فوری، مگر ابھی فون کرنا محفوظ نہیں۔ فون کریں: { $moment }۔ یہ ان کے بتائے ہوئے اوقات میں سے اگلا ہے۔ اگر بچہ تب تک انتظار نہیں کر سکتا تو ابھی اپنے مینیجر کے ساتھ طے کریں، یا 999 پر فون کریں
staff-urgent-write = فوری: اگر آپ ڈیوٹی پر ہیں تو ابھی رابطہ کریں، صرف اسی طریقے سے جو انہوں نے چنا
staff-next-urgent-later = اس درخواست پر کام ابھی باقی ہے: صرف پڑھ لینے سے کام ختم نہیں ہوتا۔ اگر آپ تب فون نہیں کر سکتے تو ابھی کسی ساتھی سے طے کریں کہ کون کرے گا۔

# Not yet reviewed by a native speaker

## Helping a family at the desk

staff-nav-assist = کاؤنٹر پر مدد
staff-assist-title = کاؤنٹر پر کسی خاندان کی مدد کریں
staff-assist-lead = اس کمپیوٹر پر خاندان کے ساتھ مل کر درخواست بھریں یا مدد تلاش کریں۔
staff-assist-rule-1 = اس دوران آپ کے اپنے صفحے بند رہتے ہیں، تاکہ خاندان کسی اور کے بارے میں کچھ نہ دیکھے۔
staff-assist-rule-2 = درخواست پڑھنے والوں کو اور خاندان کو بتاتی ہے کہ آپ نے مدد کی۔
staff-assist-rule-3 = ختم کرنے سے پہلے خاندان کے لیے ریفرنس اور کوڈ، یا فہرست، پرنٹ کریں۔ اس کے بعد وہ یہاں دوبارہ نظر نہیں آتے۔
staff-assist-rule-4 = اس کمپیوٹر پر محفوظ فہرست شروع میں اور پھر آخر میں صاف ہو جاتی ہے۔
staff-assist-language = خاندان کی زبان
staff-assist-ask = مل کر درخواست بھریں
staff-assist-find = مل کر تلاش کریں
staff-assist-on-title = آپ ایک خاندان کی مدد کر رہے ہیں
staff-assist-on-text = اپنے صفحوں پر واپس جانے سے پہلے اس خاندان کا کام ختم کریں۔
staff-assist-ended = اس کمپیوٹر پر اس خاندان کا کچھ باقی نہیں۔
staff-request-assisted = کاؤنٹر پر { $name } کے ساتھ مل کر بھری گئی

## What the family sees meanwhile

assist-label = کاؤنٹر پر مدد
assist-text = ایک کارکن اس کمپیوٹر پر آپ کی مدد کر رہا ہے۔
assist-finish = ختم کریں اور یہ کمپیوٹر صاف کریں
sent-assisted = آپ نے یہ { $name } کے ساتھ مل کر بھری۔
sent-print = یہ صفحہ ابھی خاندان کے لیے پرنٹ کریں: براؤزر میں ”Print“ چنیں۔

# Not yet reviewed by a native speaker.

devices-title = آپ کہاں کہاں سائن ان ہیں
devices-text = ہم صرف براؤزر کی قسم اور اس کے استعمال کا وقت رکھتے ہیں، جگہ نہیں۔ اگر آپ کسی کو نہیں پہچانتے تو اسے سائن آؤٹ کر دیں: اگلے کلک سے وہ کچھ نہیں کر سکے گا۔
devices-name = { $system } پر { $browser }
devices-this = یہ والا
devices-began = سائن ان: { $when }
devices-used = آخری استعمال: { $when }
devices-end = سائن آؤٹ کریں
devices-end-all = ہر جگہ سے سائن آؤٹ کریں، یہاں سے بھی
devices-browser-edge = Edge
devices-browser-samsung = Samsung Internet
devices-browser-firefox = Firefox
devices-browser-chrome = Chrome
devices-browser-safari = Safari
devices-browser-other = کوئی اور براؤزر
devices-system-android = Android
devices-system-ios = iPhone یا iPad
devices-system-windows = Windows
devices-system-mac = Mac
devices-system-linux = Linux
devices-system-other = کوئی اور آلہ

## A worker's own account
staff-nav-account = میرا اکاؤنٹ
staff-account-title = میرا اکاؤنٹ

# Not yet reviewed by a native speaker.

staff-nav-searches = جو نہیں ملا
staff-searches-title = فیملیز کو کیا نہیں ملا
staff-searches-lead = وہ وزٹ جن کی تلاش میں کچھ نہیں ملا، ہر ایک دن میں ایک بار گنا گیا۔ ہمیں نہیں معلوم کہ وہ کون تھے۔ لفظ تبھی دکھائے جاتے ہیں جب ایک ہی دن کم از کم 3 الگ وزٹ میں لکھے گئے ہوں، اور خطرے یا زیادتی کے لفظ کبھی نہیں۔
staff-searches-span = کب سے
staff-searches-days = { $n ->
    [one] پچھلا { $n } دن
   *[other] پچھلے { $n } دن
}
staff-searches-none = اس عرصے میں ہر تلاش میں کچھ نہ کچھ ملا۔
staff-searches-few = کوئی لفظ ایک دن میں 3 یا زیادہ وزٹ میں نہیں لکھا گیا۔
staff-searches-words-caption = لفظ
staff-searches-counts-caption = دن، زبان اور علاقے کے حساب سے وزٹ
staff-searches-words = لفظ
staff-searches-language = زبان
staff-searches-day = دن
staff-searches-ward = علاقہ
staff-searches-visits = وزٹ
staff-searches-anywhere = نہیں بتایا

# Not yet reviewed by a native speaker.

staff-try-title = قواعد آزمائیں
staff-try-invented = صرف فرضی جوابوں کے لیے۔ یہاں کبھی کسی حقیقی فیملی کے جواب نہ لکھیں۔ کچھ محفوظ نہیں ہوتا اور کچھ نہیں بھیجا جاتا۔
staff-try-outcome = قواعد کیا فیصلہ کرتے ہیں
staff-try-family = فیملی کیا پڑھتی
staff-try-unasked = یہ جواب شمار نہیں ہوتے، کیونکہ باقی جوابوں کے ساتھ یہ سوال پوچھے ہی نہ جاتے: { $questions }۔
staff-try-rules = قواعد ایک ایک کر کے کیسے آزمائے گئے
staff-try-verdict = کیا نکلا
staff-try-decides = فیصلہ کرتا ہے
staff-try-passed-over = چھوڑ دیا گیا، کیونکہ یہ درست نہیں:
staff-try-rest = { $n ->
    [0] اس کے نیچے کوئی قاعدہ نہیں۔
    [one] اس کے نیچے { $n } قاعدہ نہیں دیکھا گیا۔
   *[other] اس کے نیچے { $n } قواعد نہیں دیکھے گئے۔
}
staff-try-words = جو کچھ فیملی اپنے الفاظ میں لکھے
staff-try-passed = فیملی نے یہ پڑھا اور آگے بڑھ گئی
staff-try-age = پورے سال، یا “{"\u2068"}unborn{"\u2069"}”
staff-try-open = جواب نہیں دیا
staff-try-go = دیکھیں کہ قواعد کیا فیصلہ کرتے ہیں

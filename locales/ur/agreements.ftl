# Not yet reviewed by a native speaker

staff-event-disagreed-asking = فیملی نے اس درخواست کے لیے اپنی رضامندی واپس لے لی
staff-event-disagreed-sharing = فیملی نے یہ اجازت واپس لے لی کہ دوسروں سے ان کے بارے میں پوچھا جائے
staff-event-disagreed-evaluation = فیملی نے یہ اجازت واپس لے لی کہ ان کے جواب گنے جائیں

status-event-disagreed-asking = آپ نے ہمیں بتایا کہ اب آپ اس درخواست پر راضی نہیں۔
status-event-disagreed-sharing = آپ نے ہمیں بتایا کہ اب ہم دوسروں سے آپ کی فیملی کے بارے میں نہ پوچھیں۔
status-event-disagreed-evaluation = آپ نے ہمیں بتایا کہ اب ہم آپ کے جواب نہ گنیں۔

# What this language calls itself, in its own script.
language-name = English
# "ltr" or "rtl".
language-dir = ltr
# The CLDR locale that dates, times and numbers are written in.
language-locale = en-GB-u-hc-h12
# "yes" only when a native speaker has read every file of this folder; else "no".
language-reviewed = yes

# What this language calls itself, in its own script.
language-name = English
# "ltr" or "rtl".
language-dir = ltr
# The CLDR locale that dates, times and numbers are written in.
language-locale = en-GB
# How hours are counted: 12 or 24. The words around them are in clock.ftl.
language-clock = 12
# "yes" only when a native speaker has read every file of this folder; else "no".
language-reviewed = yes

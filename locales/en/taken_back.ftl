# On the family's own page: what it agreed to, and how it takes that back. Never call it consent.

own-agreed-title = What you agreed to
own-agreed-lead = You can change your mind about each of these at any time. It does not count against you.
own-agreed-asking = That we read your request and get in touch
own-agreed-sharing = That we ask others about your family
own-agreed-evaluation = That we count your answers, without names
# $moment is “Monday 23 November, 8:30 am”; $notice is the version of the privacy notice that was shown.
own-agreed-given = You agreed on { $moment } (privacy notice { $notice }).
own-agreed-refused = You did not agree ({ $moment }, privacy notice { $notice }).
own-agreed-withdrawn = You took this back on { $moment } (privacy notice { $notice }).
own-agreed-stop = Take this back: ask us to stop
own-agreed-no-evaluation = Take this back: don’t count my answers
own-agreed-no-sharing = Take all of this back: ask nobody
# $agency is one of those named under “agency-…”, such as “The police”.
own-agreed-no-agency = Don’t ask any more: { $agency }
status-done-taken-back = You took it back. The team reads that.

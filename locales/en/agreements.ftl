# What a family agreed to, as staff and families read it. An agreement to get help is not the same as consent under data
# protection law: never call it consent.

# To staff. What happened to a request.
staff-event-disagreed-asking = The family took back that it agreed to this request
staff-event-disagreed-sharing = The family took back that others may be asked about it
staff-event-disagreed-evaluation = The family took back that its answers are counted
staff-event-disagreed-family = Who asked for the family says that it does not agree any more, or that it is not safe to ask it

# To the family, on its own page.
status-event-disagreed-asking = You told us that you don’t agree to this request any more.
status-event-disagreed-sharing = You told us that we may not ask others about your family any more.
status-event-disagreed-evaluation = You told us not to count your answers any more.
status-event-disagreed-family = You told us that the family does not agree to this request any more, or that it is not safe to ask them.

# To staff: the agreements of a family. "agreed-…" is what, "agreement-…" how it stands, "agreed-by-…" who said so.
staff-agreements-title = What the family agreed to
staff-agreements-lead = The newest stands first. An agreement to get help is not the same as consent under data protection law.
agreed-asking = That we get this request and get in touch
agreed-sharing = That we ask others about the family
agreed-evaluation = That answers are counted, without names
agreement-given = Agreed
agreement-refused = Not agreed
agreement-withdrawn = Taken back
agreed-by-parent-responsible = Said by a parent who says that they have parental responsibility.
agreed-by-parent-not-responsible = Said by a carer who says that they have no parental responsibility.
agreed-by-parent = Said by a parent or carer. Parental responsibility: not sure or not said.
agreed-by-young-person = Said by the young person.
agreed-by-relative = Said by a relative or friend, with a parent’s agreement.
agreed-by-professional = Said by a professional on behalf of the family.
agreed-how-spoken = The family said it to them.
agreed-how-written = The family wrote or signed it.
# $language is the language of the page on which it was asked; $notice is the version of the privacy notice.
agreement-under = Asked in { $language }, under notice { $notice }.

# To staff: how to reach a family and the professional who asked for it.
staff-safe-title-family = First: how to reach the family safely
staff-safe-whose = We can’t tell whose contact this is: the professional gave only one. Ask them before you get in touch
staff-professional-title = The professional who asked
staff-professional-ring = Ring them at work:
staff-professional-write = Write to them at work, without anything about the family:
# $moment as in ask-not-before. It is not safe to ring before.
staff-urgent-safe-from = Urgent, but not safe to ring now. Ring { $moment }: that is the next time they named. If a child can’t wait until then, decide now with your manager, or call 999
staff-urgent-write = Urgent: get in touch now, only in the way they chose, if you are on duty
staff-next-urgent-later = This request is still open: reading it does not end it. If you can’t ring then, agree now with a colleague who will.

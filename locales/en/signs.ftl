# For staff, on a request: which kind of danger the family's own words may be a sign of (no score), and what could not be opened.

staff-signs-title = Words that may be a sign of danger
staff-signs-read = A list of phrases found them. It can be wrong: read the family’s own words, then judge.
# $kind is one of the four below, $place the name of a question.
staff-signs-line = { $kind } (in “{ $place }”)
staff-signs-line-unsure = { $kind }, if it is not a small child they write about (in “{ $place }”)
staff-signs-added = What the family added
staff-signs-suicide-self-harm = Suicide or self-harm
staff-signs-domestic-abuse = Abuse at home
staff-signs-sexual-abuse = Sexual abuse
staff-signs-child-in-danger = A child in danger

# In the place of a request that can't be opened, in an inbox.
staff-broken = Cannot be opened
staff-broken-do = Tell the manager: ring whoever looks after this website
staff-letter-unknown = A letter of an unknown kind

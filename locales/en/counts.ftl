# For managers: counts of families. Never a list of them.

staff-nav-counts = Counts
counts-title = Families in numbers
counts-lead = Families with a plan that began up to { $until }. A quarter is counted when it is over.
counts-few = Groups with fewer than { $fewest } families are hidden, and others where the sum would give them away, so that nobody can be recognised.
counts-csv = Take these numbers along (CSV)
counts-families = Families
counts-sum = All
counts-hidden = hidden
counts-quarter = By the quarter in which the plan began
counts-from = Quarter from { $date }
counts-earlier = Earlier
counts-hub = By team
counts-no-hub = No team yet
counts-need = By need (a family may have several)
counts-movement = Which way things go, by the family’s own answers from 0 to 10
counts-movement-better = Better than at the start
counts-movement-same = The same as at the start
counts-movement-worse = Worse than at the start
counts-movement-unknown = Nobody has answered twice yet

# For staff: invented answers, tried against the rules.

staff-try-title = Try the rules
staff-try-invented = For invented answers only. Never type a real family’s answers here. Nothing is saved and nothing is sent.
staff-try-outcome = What the rules decide
staff-try-family = What the family would read
# $questions is a list of questions.
staff-try-unasked = These answers do not count, because with the others nobody would be asked: { $questions }.
staff-try-rules = How the rules were tried, one after the other
staff-try-verdict = What was found
staff-try-decides = Decides
# Followed by a list of conditions.
staff-try-passed-over = Passed over, because this does not hold:
staff-try-rest = { $n ->
    [0] No rule stands below it.
    [one] { $n } rule below it was not looked at.
   *[other] { $n } rules below it were not looked at.
}
staff-try-words = Anything that the family writes in its own words
staff-try-passed = The family read this and went on
staff-try-age = Whole years, or “unborn”
# The first line of a list of options.
staff-try-open = Not answered
staff-try-go = See what the rules decide

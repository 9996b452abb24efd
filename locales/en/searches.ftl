# A page for people who keep the listings: what families looked for and did not find.

staff-nav-searches = Not found
staff-searches-title = What families did not find
staff-searches-lead = Visits whose search found nothing, each counted once a day. We do not know who they were. Words are shown only when at least 3 different visits used them on one day, and never words about danger or abuse.
# Names the links to the lengths of time.
staff-searches-span = How far back
staff-searches-days = { $n ->
    [one] Last { $n } day
   *[other] Last { $n } days
}
staff-searches-none = Every search in this time found something.
staff-searches-few = No words were used by 3 or more visits on one day.
staff-searches-words-caption = Words
staff-searches-counts-caption = Visits by day, language and neighbourhood
staff-searches-words = Words
staff-searches-language = Language
staff-searches-day = Day
staff-searches-ward = Neighbourhood
staff-searches-visits = Visits
# The family did not say where it lives.
staff-searches-anywhere = Not said

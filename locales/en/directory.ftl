# Finding help: the search, its results, and the page of one listing. A listing is one group, service or club.

## The search form

search-title = Find help
# The title of the browser's tab from the second page on.
search-title-page = Find help, page { $page }
search-words = What do you need help with?
search-button = Search
# Opens and shuts the drawer with topic, age and place.
search-filters = Filter and sort
search-need = Topic
search-need-any = Any topic
# A choice that stands for all topics under one heading. $heading is its name.
search-need-all-of = All of: { $heading }
search-age = Child’s age
search-age-any = Any age
search-age-unborn = Expecting a baby
search-age-baby = Under 1
# A choice in a list of ages in years. $age is a number.
search-age-years = { $age }
search-near = Near
search-near-hint = Your postcode or neighbourhood, for example NG7 5HY or Hyson Green
search-show = Show results
# Read out while results are fetched.
search-looking = Looking for results

## Filters

# What the filters are under, with the number that is chosen.
search-filters-chosen = { $count ->
    [one] Filter and sort ({ $count } chosen)
   *[other] Filter and sort ({ $count } chosen)
}
search-within = How far
search-within-any = Any distance
search-within-miles = { $miles ->
    [one] Within { $miles } mile
   *[other] Within { $miles } miles
}
search-who = Who it is for
search-who-any = Anyone
search-day = Day
search-time = Time of day
search-time-any = Any time
search-time-morning = Morning
search-time-afternoon = Afternoon
# After 5pm.
search-time-evening = Evening
search-cost-any = Free or paid
search-way = How you get help
search-way-any = Any way
search-speaks = Language spoken
search-speaks-any = Any language
# $language is a language's own name.
search-asked-speaks = { $language } spoken
search-access = Getting in
# Families can come or ask by themselves; no doctor or school has to send them.
search-open = No one has to refer you
# The list of what was chosen. Each can be taken away.
search-chosen = What you chose
search-remove = Remove filter: { $part }
search-remove-all = Remove all
search-left-out-within = To see only what is near, tell us your postcode or neighbourhood.

## What was found and understood

search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# When nothing was typed or chosen.
search-everything = { $count ->
    [one] { $count } place to get help
   *[other] All { $count } places to get help
}
# The parts of what was understood stand beside each other, with dots between: “judo” · for a child of 7 · near Meadows · nearest first
search-asked-words = “{ $words }”
search-asked-unborn = for a family that expects a baby
search-asked-baby = for a baby under 1
search-asked-age = for a child of { $age }
search-asked-near = near { $place }

# Names the links that change the order.
search-sort = Order
search-sort-best = Best match first
search-sort-nearest = Nearest first
search-sort-next = What is on next first
search-sort-name = A to Z
search-topics = Topics
# A link to a topic. $count is the number of results it has.
search-topic = { $topic } ({ $count })

# On pages in other languages only: listings that nobody has translated yet.
search-in-english = Some of these are written in English.

# Names the list of helplines whose name was typed.
search-helplines = Phone numbers

search-pages = Pages of results
search-page = Page { $page }
search-page-previous = Previous page
search-page-next = Next page

## What we could not use

search-left-out-age = We did not understand the age, so we looked for all ages. Choose an age from 0 to 25.
search-left-out-need = We do not have that topic, so we looked in all topics. Choose one from the list.
search-left-out-near = We did not understand where you are, so we looked everywhere. Enter a postcode or the name of a neighbourhood.
search-left-out-nearest = To see the nearest first, tell us your postcode or neighbourhood.
search-left-out-long = That was long, so we looked only for the first words. Two or three words work best.
search-left-out-postcode = To keep your home private, we used only the first half of your postcode.
search-left-out-part = We did not understand a part of the address of this page, so we left it out.
search-unplaced-postcode = We do not know this postcode. Check it, choose your neighbourhood, or go on without it.
search-unplaced-name = We do not know where that is. Check it, choose your neighbourhood, or go on without it.
search-choose-neighbourhood = Choose your neighbourhood

## Nothing found

search-nothing = We found nothing for this search
search-nothing-why = Your search may be too narrow. Try one of these:
# $dropped is what is left out, $count the number of results without it.
search-drop = { $count ->
    [one] Without “{ $dropped }”: { $count } result
   *[other] Without “{ $dropped }”: { $count } results
}
# Above the listings that come nearest. $dropped is the part of the search that they do not fit.
search-instead = Close to what you asked for, without “{ $dropped }”
search-drop-all = See everything
search-nothing-people = Or talk to someone
# Followed by a phone number. $hub is "Meadows family hub".
search-nothing-hub = Your nearest hub is the { $hub }.
# Followed by a phone number.
search-nothing-council = Ring the council and ask for the hub:
search-nothing-ask = Ask for help: tell us what is going on and a person will read it

## The facts of a listing

listing-who = Who
listing-when = When
listing-where = Where
listing-cost = Cost
listing-join = How to join
listing-phone = Phone

# Ages in years. $from and $to are numbers.
listing-ages-from-birth = From birth
listing-ages-birth-to = From birth to { $to }
listing-ages-between = Ages { $from } to { $to }
listing-ages-one = Age { $from }
listing-ages-from = Age { $from } and over
listing-ages-to = Up to age { $to }

# Joins weekdays: "Monday, Tuesday". $days are those so far, $day the next.
listing-days-and = { $days }, { $day }
# "Monday, Tuesday, 10:00 am to 11:30 am"
listing-session = { $days }, { $from } to { $to }
# A run of weekdays: "Monday – Friday".
listing-days-to = { $first } – { $last }
# In the place of weekdays.
listing-every-day = Every day
listing-day-and-night = Any time, day or night
listing-term-time = In term time only
listing-more-times = { $count ->
    [one] and at { $count } more time
   *[other] and at { $count } more times
}
listing-ask-times = Ask them for times

# Serves all families in the city, wherever they live.
listing-whole-city = For the whole city
listing-ask-place = Ask them where
listing-close = less than half a mile away
# A straight line, measured from the middle of the neighbourhood. $miles is written by the language's own rules: "2.3".
listing-miles = about { $miles } miles away

listing-free = Free
listing-paid = You pay
listing-ask-cost = Ask what it costs
listing-ask-join = Ask them how to join

# On a card in the list of results: it helps only families who live elsewhere. $place is where this family is.
listing-not-yours = Does not take families from { $place }

listing-checked-never = Nobody at the hub has checked this yet. Ring before you go.
listing-checked = { $months ->
    [0] Last checked by { $by } on { $date }
    [one] Last checked by { $by } on { $date }, { $months } month ago
   *[other] Last checked by { $by } on { $date }, { $months } months ago
}
listing-checked-ring = Ring before you go
# On a card in the list of results.
listing-checked-short = Checked on { $date }
listing-checked-old = { $months ->
    [one] Last checked { $months } month ago
   *[other] Last checked { $months } months ago
}

## The rest of a listing's page

listing-more = More about it
listing-neighbourhood = Neighbourhood
# How to get into the building and what it has: steps, toilets, parking.
listing-access = Getting in
listing-languages = Languages spoken there
listing-email = Email
listing-web = Website
# Who runs it.
listing-provider = Run by
# Where we have these facts from.
listing-source = Where these facts come from
# The day of the source.
listing-source-date = As of { $date }
listing-similar = More like this

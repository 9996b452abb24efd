# Times of day. $time is in figures, as the language counts hours (language-clock): "8:30", "4", "16:00".

# From 5 in the morning.
clock-morning = { $time }am
# Exactly 12.
clock-midday = { $time } midday
clock-afternoon = { $time }pm
# From 4 in the afternoon.
clock-evening = { $time }pm
# From 8 in the evening.
clock-night = { $time }pm
# Exactly the end of the day.
clock-midnight = { $time } midnight
# After midnight.
clock-small-hours = { $time }am

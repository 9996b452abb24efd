# Not yet reviewed by a native speaker.

clock-morning = { $time }
clock-midday = { $time }
clock-afternoon = { $time }
clock-evening = { $time }
clock-night = { $time }
clock-midnight = { $time }
clock-small-hours = { $time }

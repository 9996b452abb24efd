# Not yet reviewed by a native speaker.

clock-morning = صبح { $time }
clock-midday = دوپہر { $time }
clock-afternoon = دوپہر { $time }
clock-evening = شام { $time }
clock-night = رات { $time }
clock-midnight = رات { $time }
clock-small-hours = رات { $time }

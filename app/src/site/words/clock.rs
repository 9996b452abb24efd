//! Times of day as people say and write them in each language: "8:30am", "16:50". CLDR's short times fit no running text.

use jiff::civil::Time;

/// How a language counts the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Twice twelve, told apart by a word; whole hours without minutes.
    Twelve,
    TwentyFour,
}

impl Clock {
    /// "12" or "24", as `language.ftl` gives it.
    pub fn read(written: &str) -> Option<Self> {
        match written {
            "12" => Some(Self::Twelve),
            "24" => Some(Self::TwentyFour),
            _ => None,
        }
    }

    /// The figures of a time: "8:30", "4", "16:00".
    pub fn figures(self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match (self, minute) {
            (Self::TwentyFour, _) => format!("{hour}:{minute:02}"),
            (Self::Twelve, 0) => format!("{}", twelve(hour)),
            (Self::Twelve, _) => format!("{}:{minute:02}", twelve(hour)),
        }
    }
}

fn twelve(hour: i8) -> i8 {
    match hour % 12 {
        0 => 12,
        hour => hour,
    }
}

/// The message that says which part of the day it is.
pub fn part(time: Time) -> &'static str {
    match (time.hour(), time.minute()) {
        (0, 0) => "clock-midnight",
        (0..5, _) => "clock-small-hours",
        (12, 0) => "clock-midday",
        (5..12, _) => "clock-morning",
        (12..16, _) => "clock-afternoon",
        (16..20, _) => "clock-evening",
        _ => "clock-night",
    }
}

//! Dates as each language writes them, from CLDR.

use icu::{
    calendar::{Date, Gregorian, Iso},
    datetime::{
        DateTimeFormatter, FixedCalendarDateTimeFormatter,
        fieldsets::{E, YMD, YMDE},
    },
    locale::Locale,
};
use jiff::civil;

/// The formatters of one language, made once.
pub struct Calendar {
    long: DateTimeFormatter<YMDE>,
    medium: DateTimeFormatter<YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
}

impl Calendar {
    /// `locale` is a CLDR locale such as `en-GB`; an unknown one is named in the error.
    pub fn new(locale: &str) -> Result<Self, String> {
        let parsed: Locale = locale.parse().map_err(|_| format!("{locale} is not a locale"))?;
        let unknown = |_| format!("no dates are known for {locale}");
        // Families plan by the calendar on their child's school letter.
        let prefs = || {
            let mut locale = parsed.clone();
            if let (Ok(key), Ok(value)) = ("ca".parse(), "gregory".parse()) {
                locale.extensions.unicode.keywords.set(key, value);
            }
            locale
        };
        Ok(Self {
            long: DateTimeFormatter::try_new(prefs().into(), YMDE::long()).map_err(unknown)?,
            medium: DateTimeFormatter::try_new(prefs().into(), YMD::long()).map_err(unknown)?,
            weekday: FixedCalendarDateTimeFormatter::try_new(prefs().into(), E::long()).map_err(unknown)?,
        })
    }

    pub fn long(&self, date: civil::Date) -> String {
        iso(date)
            .map(|date| self.long.format(&date).to_string())
            .unwrap_or_default()
    }

    pub fn medium(&self, date: civil::Date) -> String {
        iso(date)
            .map(|date| self.medium.format(&date).to_string())
            .unwrap_or_default()
    }

    pub fn weekday(&self, day: civil::Weekday) -> String {
        // A week that began on its first day: Monday, 1 January 2024.
        let date = u8::try_from(day.to_monday_one_offset())
            .ok()
            .and_then(|day| Date::try_new_gregorian(2024, 1, day).ok());
        date.map(|date| self.weekday.format(&date).to_string())
            .unwrap_or_default()
    }
}

fn iso(date: civil::Date) -> Option<Date<Iso>> {
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    Date::try_new_iso(i32::from(date.year()), part(date.month()), part(date.day())).ok()
}

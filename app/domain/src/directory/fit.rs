//! Whether a listing suits the child that someone asks for, and how fresh it is.

use super::{AgeAsked, Audience, JoinHow, Listing, Price, Session, TimeOfDay};
use crate::place::{Day, Point};
use jiff::civil::{Date, Time, time};

/// When a listing was last checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked<'a> {
    /// By nobody yet: "sample – not verified".
    Never,
    /// Whole months ago.
    On { date: Date, by: &'a str, months: u32 },
}

impl Listing {
    pub fn checked(&self, today: Date) -> Checked<'_> {
        match &self.assured {
            None => Checked::Never,
            Some(assured) => Checked::On {
                date: assured.date,
                by: &assured.by,
                months: whole_months(assured.date, today),
            },
        }
    }

    /// Whether a child of this age is welcome. A listing that names no ages is for all;
    /// an unborn child's family fits what is for pregnancy, what starts at birth and what names no lower age.
    pub fn suits(&self, age: AgeAsked) -> bool {
        match age {
            AgeAsked::Unborn => {
                self.audience.contains(&Audience::Pregnant) || self.age_from.is_none_or(|youngest| youngest == 0)
            }
            AgeAsked::Years(years) => {
                self.age_from.is_none_or(|youngest| youngest <= years)
                    && self.age_to.is_none_or(|oldest| years <= oldest)
            }
        }
    }

    /// Whether it takes place at a known time on this day, in this part of the day; none asks for any.
    pub fn takes_place(&self, day: Option<Day>, part: Option<TimeOfDay>) -> bool {
        self.times.iter().any(|session| session.takes_place(day, part))
    }

    /// Whether it is known to cost this. Where nobody has said, it fits neither.
    pub fn costs(&self, price: Price) -> bool {
        self.cost.as_ref().is_some_and(|cost| match price {
            Price::Free => cost.free,
            Price::Paid => !cost.free,
        })
    }

    /// Whether families can come or ask by themselves, without a worker who refers them.
    pub fn is_open_to_families(&self) -> bool {
        self.join.as_ref().is_some_and(|join| match join.how {
            JoinHow::DropIn | JoinHow::Book | JoinHow::SelfReferral => true,
            JoinHow::Referral => false,
        })
    }

    /// Kilometres in a straight line; none for help that has no building or whose place is not known, or must not be.
    pub fn km_from(&self, point: Point) -> Option<f64> {
        Some(self.public_point()?.km_to(point))
    }

    /// Where it is, when that is known and no secret: a distance from here and another from there would give a refuge away.
    pub fn public_point(&self) -> Option<Point> {
        self.place.as_ref().filter(|venue| !venue.confidential)?.point()
    }

    /// Whether it is shut for now.
    pub fn is_closed(&self, today: Date) -> bool {
        let closed = self.life.closed.as_ref();
        closed.is_some_and(|closed| closed.until.is_none_or(|last| today <= last))
    }

    /// Whether it takes families of this area ("nottingham", a county district).
    pub fn takes(&self, area: &str) -> bool {
        self.only_for.is_empty() || self.only_for.iter().any(|taken| taken == area)
    }
}

impl Session {
    /// Whether it is on this day of the week, in this part of the day; none asks for any.
    pub fn takes_place(&self, day: Option<Day>, part: Option<TimeOfDay>) -> bool {
        day.is_none_or(|day| self.day == day) && part.is_none_or(|part| self.is_in(part))
    }

    /// Whether a part of it falls into this part of the day. One that runs past midnight ends with the day.
    pub fn is_in(&self, part: TimeOfDay) -> bool {
        let (noon, five) = (time(12, 0, 0, 0), time(17, 0, 0, 0));
        let to = if self.to < self.from { Time::MAX } else { self.to };
        match part {
            TimeOfDay::Morning => self.from < noon,
            TimeOfDay::Afternoon => self.from < five && to > noon,
            TimeOfDay::Evening => to > five,
        }
    }
}

/// Whole months between two dates; none when the first is later.
fn whole_months(from: Date, to: Date) -> u32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month());
    let unfinished = i32::from(to.day() < from.day());
    u32::try_from(months - unfinished).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::directory::{Assured, samples::tests::listing};
    use jiff::civil::date;

    #[test]
    fn a_listing_without_ages_is_for_every_child() {
        for age in [AgeAsked::Unborn, AgeAsked::Years(0), AgeAsked::Years(17)] {
            assert!(listing("").suits(age));
        }
    }

    #[test]
    fn the_oldest_age_is_still_welcome_and_the_next_is_not() {
        let group = listing("age_from = 5\nage_to = 11");
        assert!(group.suits(AgeAsked::Years(5)) && group.suits(AgeAsked::Years(11)));
        assert!(!group.suits(AgeAsked::Years(4)) && !group.suits(AgeAsked::Years(12)));
    }

    #[test]
    fn before_birth_a_family_finds_pregnancy_and_newborn_help_but_no_judo_club() {
        assert!(listing("age_from = 0\nage_to = 2").suits(AgeAsked::Unborn));
        assert!(listing("age_from = 16\naudience = ['pregnant']").suits(AgeAsked::Unborn));
        assert!(!listing("age_from = 5").suits(AgeAsked::Unborn));
    }

    #[test]
    fn a_group_until_noon_is_in_the_morning_only_and_opening_hours_are_in_both_halves_of_the_day() {
        let group = listing("times = [{ day = 'tue', from = '10:00', to = '12:00', every = 'week' }]");
        let parts = |listing: &Listing, day| {
            let parts = TimeOfDay::ALL.iter().copied();
            parts
                .filter(|part| listing.takes_place(Some(day), Some(*part)))
                .collect::<Vec<_>>()
        };
        assert_eq!(parts(&group, Day::Tue), [TimeOfDay::Morning]);
        assert_eq!(parts(&group, Day::Wed), []);
        let office = listing("times = [{ day = 'mon', from = '09:00', to = '17:00', every = 'week' }]");
        assert_eq!(parts(&office, Day::Mon), [TimeOfDay::Morning, TimeOfDay::Afternoon]);
        let night = listing("times = [{ day = 'fri', from = '18:00', to = '01:00', every = 'week' }]");
        assert_eq!(parts(&night, Day::Fri), [TimeOfDay::Evening]);
    }

    #[test]
    fn a_price_nobody_has_told_is_neither_free_nor_paid() {
        assert!(!listing("").costs(Price::Free) && !listing("").costs(Price::Paid));
        assert!(listing("cost = { free = true }").costs(Price::Free));
        assert!(listing("cost = { free = false, note = '£2' }").costs(Price::Paid));
    }

    #[test]
    fn only_what_needs_a_workers_referral_or_says_nothing_is_not_open_to_families() {
        for how in ["drop-in", "book", "self-referral"] {
            assert!(
                listing(&format!("join = {{ how = '{how}' }}")).is_open_to_families(),
                "{how}"
            );
        }
        assert!(!listing("join = { how = 'referral' }").is_open_to_families());
        assert!(!listing("").is_open_to_families());
    }

    #[test]
    fn the_way_to_a_refuge_is_never_measured() {
        let point = Point { lat: 52.95, lon: -1.15 };
        let mut refuge = listing("place = { lat = 52.96, lon = -1.16 }");
        assert!(refuge.km_from(point).is_some());
        if let Some(venue) = &mut refuge.place {
            venue.confidential = true;
        }
        assert_eq!(refuge.km_from(point), None);
    }

    #[test]
    fn what_is_shut_for_now_opens_on_the_day_after_the_last() {
        let shut = listing("life = { closed = { until = '2026-05-08' } }");
        assert!(shut.is_closed(date(2026, 5, 8)) && !shut.is_closed(date(2026, 5, 9)));
        assert!(
            listing("life = { closed = {} }").is_closed(date(2030, 1, 1)) && !listing("").is_closed(date(2026, 5, 8))
        );
    }

    #[test]
    fn a_service_for_one_district_takes_its_families_only() {
        assert!(listing("").takes("gedling"));
        let gedling = listing("only_for = ['gedling']");
        assert!(gedling.takes("gedling") && !gedling.takes("nottingham"));
    }

    #[test]
    fn an_unchecked_listing_says_so_and_a_checked_one_says_how_long_ago() {
        let mut group = listing("");
        assert_eq!(group.checked(date(2026, 10, 1)), Checked::Never);
        group.assured = Some(Assured {
            date: date(2026, 3, 15),
            by: "Hyson Green hub".to_owned(),
        });
        let months = |today| match group.checked(today) {
            Checked::On { months, .. } => months,
            Checked::Never => panic!("it was checked"),
        };
        assert_eq!(months(date(2026, 4, 14)), 0);
        assert_eq!(months(date(2026, 4, 15)), 1);
        assert_eq!(months(date(2027, 3, 14)), 11);
        assert_eq!(months(date(2026, 1, 1)), 0);
    }
}

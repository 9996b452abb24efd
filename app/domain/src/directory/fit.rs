//! Whether a listing suits the child that someone asks for, and how fresh it is.

use super::{AgeAsked, Audience, Listing};
use crate::place::Point;
use jiff::civil::Date;

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

    /// Kilometres in a straight line; none for help that has no building or whose place is not known.
    pub fn km_from(&self, point: Point) -> Option<f64> {
        Some(self.place.as_ref()?.point()?.km_to(point))
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

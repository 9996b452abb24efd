//! Invented listings for demonstrations and measurements: obviously invented, varied, and the same each time.

use domain::directory::{
    Access, Audience, Cost, Every, Join, JoinHow, Life, Listing, ListingContact, Origin, ProviderKind, Session, Upkeep,
    Venue, Way,
};
use domain::place::{Day, Place};
use jiff::civil::{date, time};
use std::collections::BTreeMap;

const KINDS: [(&str, &str); 12] = [
    ("Stay and play", "songs, toys and a warm drink"),
    ("Judo club", "falls, throws and games on soft mats"),
    ("Homework table", "a quiet place with somebody to ask"),
    ("Cook together", "a meal you make and take home"),
    ("Money talk", "help with bills, debts and benefits"),
    ("Sleep and feeding drop-in", "a chat about nights and meals"),
    ("Football in the park", "a kickabout for every foot"),
    ("Coffee for carers", "time with people who know how it is"),
    ("Drawing and clay", "messy hands and new ideas"),
    ("Reading corner", "picture books in many languages"),
    ("Dads' Saturday", "building, baking and being together"),
    ("Talk it through", "somebody to listen, one to one"),
];
const MADE_UP: [&str; 10] = [
    "Blue Teapot",
    "Paper Boat",
    "Green Kite",
    "Tin Whistle",
    "Red Bucket",
    "Moon Bus",
    "Wooden Spoon",
    "Little Drum",
    "Yellow Boot",
    "Cloud Nine",
];
const STREETS: [&str; 8] = [
    "Pretend Street",
    "Imaginary Row",
    "Made-up Lane",
    "Notional Road",
    "Sample Square",
    "Fable Close",
    "Example Hill",
    "Story Walk",
];
const LANGUAGES: [&str; 8] = ["ur", "pl", "ar", "ro", "pa", "zh", "ckb", "es"];
const REPEATED: [Every; 3] = [Every::Week, Every::Fortnight, Every::Month];
const DAYS: [Day; 7] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];
const AGES: [Option<(u8, u8)>; 6] = [
    None,
    Some((0, 4)),
    Some((5, 11)),
    Some((8, 13)),
    Some((11, 18)),
    Some((16, 25)),
];

/// `count` invented listings of a place. The first are the same whatever the count.
pub fn listings(count: usize, place: &Place) -> Vec<Listing> {
    (0..count).map(|number| listing(number, place)).collect()
}

/// Numbers without a pattern that one sees, the same for the same seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.roll(from.len());
        from.get(at)
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }
}

fn listing(number: usize, place: &Place) -> Listing {
    let dice = &mut Dice(number as u64);
    let (kind, what) = dice.pick(&KINDS).copied().unwrap_or_default();
    let house = dice.pick(&MADE_UP).copied().unwrap_or_default();
    let venue = venue(dice, house, place);
    let area = venue
        .ward
        .as_deref()
        .and_then(|ward| place.ward(ward))
        .map_or("the city", |ward| ward.name.as_str());
    let ages = dice.pick(&AGES).copied().flatten();
    Listing {
        id: format!("invented-{:05}", number + 1),
        name: format!("{kind} at the {house} ({})", number + 1),
        summary: format!("Invented: {what}, in {area}."),
        description: format!(
            "This group is invented, to show how the directory works. There would be {what}. \
             You could come with a friend or alone.\n\nPeople from {area} would run it."
        ),
        provider: format!("The invented {house} group"),
        provider_kind: *dice.pick(ProviderKind::ALL).unwrap_or(&ProviderKind::Community),
        categories: categories(dice, place),
        audience: vec![*dice.pick(Audience::ALL).unwrap_or(&Audience::Everyone)],
        age_from: ages.map(|(from, _)| from),
        age_to: ages.map(|(_, to)| to),
        times: vec![session(dice)],
        times_note: String::new(),
        ways: vec![if dice.one_in(6) { Way::Online } else { Way::Place }],
        place: Some(venue),
        whole_city: dice.one_in(10),
        cost: cost(dice),
        languages: languages(dice),
        contact: ListingContact {
            phone: Some(format!("01632 960{:03}", number % 1000)),
            email: None,
            web: None,
        },
        join: dice.pick(JoinHow::ALL).map(|how| Join {
            how: *how,
            note: String::new(),
        }),
        source: Origin {
            name: "Invented for demonstration".into(),
            url: None,
            date: date(2026, 1, 1),
        },
        assured: None,
        translations: BTreeMap::new(),
        waiting: String::new(),
        hub: None,
        only_for: Vec::new(),
        life: Life::default(),
        upkeep: Upkeep::default(),
    }
}

/// A point within a kilometre or so of a ward's middle.
fn venue(dice: &mut Dice, house: &str, place: &Place) -> Venue {
    let ward = dice.pick(&place.wards);
    let mut aside = || (dice.roll(2001) as f64 - 1000.0) / 100_000.0;
    let (north, east) = (aside(), aside());
    let street = dice.pick(&STREETS).copied().unwrap_or_default();
    let address = format!("{} {street}", dice.roll(90) + 1);
    let access = Access::ALL.iter().filter(|_| dice.one_in(2)).copied().collect();
    Venue {
        name: format!("The {house}"),
        address,
        postcode: String::new(),
        ward: ward.map(|ward| ward.id.clone()),
        lat: ward.map(|ward| ward.centre.lat + north),
        lon: ward.map(|ward| ward.centre.lon + east),
        access,
        confidential: false,
    }
}

fn categories(dice: &mut Dice, place: &Place) -> Vec<String> {
    let mut categories = Vec::new();
    for _ in 0..=dice.roll(2) {
        let entry = dice
            .pick(&place.headings)
            .and_then(|heading| dice.pick(&heading.entries));
        if let Some(entry) = entry.filter(|entry| !categories.contains(*entry)) {
            categories.push(entry.clone());
        }
    }
    categories
}

fn session(dice: &mut Dice) -> Session {
    let hour = 9 + dice.roll(9) as i8;
    Session {
        day: *dice.pick(&DAYS).unwrap_or(&Day::Mon),
        from: time(hour, 0, 0, 0),
        to: time(hour + 1, 30, 0, 0),
        every: *dice.pick(&REPEATED).unwrap_or(&Every::Week),
        weeks: None,
        term_time: dice.one_in(2),
        note: String::new(),
        starting: None,
        until: None,
        week_of_month: None,
        except: Vec::new(),
        bank_holidays: false,
    }
}

fn cost(dice: &mut Dice) -> Option<Cost> {
    match dice.roll(4) {
        0 => Some(Cost {
            free: false,
            note: "£2 a family".into(),
        }),
        1 => None,
        _ => Some(Cost {
            free: true,
            note: String::new(),
        }),
    }
}

fn languages(dice: &mut Dice) -> Vec<String> {
    let mut languages = vec!["en".to_owned()];
    if dice.one_in(4) {
        languages.extend(dice.pick(&LANGUAGES).map(|tag| (*tag).to_owned()));
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::place;

    #[test]
    fn invented_listings_are_the_same_each_time_and_say_that_they_are_invented() {
        let place = place();
        let (once, again) = (listings(300, &place), listings(500, &place));
        assert_eq!(once, again[..300]);
        assert!(
            once.iter()
                .all(|listing| listing.summary.starts_with("Invented") && !listing.categories.is_empty())
        );
    }
}

//! From A to Z, as each language puts letters in order.

use super::roll::Roll;
use super::set::Set;
use domain::directory::Listing;
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::Locale;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// With more changes than this, all are put in order anew, each by a key that is worked out once.
const MANY: usize = 500;

/// For each language of the site, where each listing stands from A to Z.
#[derive(Clone, Default)]
pub(super) struct Names(BTreeMap<String, Order>);

#[derive(Clone, Default)]
struct Order {
    /// Numbers of the listings, from A to Z.
    sorted: Vec<u32>,
    /// By a listing's number, where it stands.
    stands: Vec<u32>,
}

impl Names {
    /// Of no listing yet.
    pub fn new<'a>(languages: impl Iterator<Item = &'a str>) -> Self {
        Self(
            languages
                .map(|language| (language.to_owned(), Order::default()))
                .collect(),
        )
    }

    /// Where each listing stands from A to Z, for a visitor who reads this language.
    pub fn stands(&self, language: &str) -> &[u32] {
        self.order(language).map_or(&[], |order| &order.stands)
    }

    /// The numbers of all listings from A to Z.
    pub fn sorted(&self, language: &str) -> &[u32] {
        self.order(language).map_or(&[], |order| &order.sorted)
    }

    fn order(&self, language: &str) -> Option<&Order> {
        self.0.get(language).or_else(|| self.0.values().next())
    }

    /// Puts those that were touched where they belong now, or takes them out when they are gone.
    pub fn change(&mut self, touched: &Set, roll: &Roll) {
        for (language, order) in &mut self.0 {
            let alphabet = Alphabet {
                language,
                collator: collator(language),
            };
            order.change(touched, roll, &alphabet);
        }
    }
}

impl Order {
    fn change(&mut self, touched: &Set, roll: &Roll, alphabet: &Alphabet<'_>) {
        self.sorted.retain(|number| !touched.contains(*number));
        let there = touched
            .iter()
            .filter_map(|number| Some((number, roll.get(number)?.as_ref())));
        if touched.len() > MANY {
            self.sorted.extend(there.map(|(number, _)| number));
            self.sorted
                .sort_by_cached_key(|number| roll.get(*number).map(|listing| alphabet.key(listing)));
        } else {
            for (number, listing) in there {
                let before = |other: &u32| {
                    let other = roll.get(*other);
                    other.is_some_and(|other| alphabet.compare(other, listing) == Ordering::Less)
                };
                self.sorted.insert(self.sorted.partition_point(before), number);
            }
        }
        self.stands = vec![u32::MAX; roll.size()];
        for (number, at) in self.sorted.iter().zip(0..) {
            if let Some(stands) = self.stands.get_mut(*number as usize) {
                *stands = at;
            }
        }
    }
}

/// How one language puts names in order.
struct Alphabet<'l> {
    language: &'l str,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Alphabet<'_> {
    fn name<'a>(&self, listing: &'a Listing) -> &'a str {
        listing.translated(self.language).map_or(&listing.name, |own| &own.name)
    }

    /// Those of the same name stand by their ids.
    fn compare(&self, one: &Listing, other: &Listing) -> Ordering {
        let names = (self.name(one), self.name(other));
        let by_name = match &self.collator {
            Some(collator) => collator.compare(names.0, names.1),
            None => names.0.to_lowercase().cmp(&names.1.to_lowercase()),
        };
        by_name.then_with(|| one.id.cmp(&other.id))
    }

    /// Bytes that stand in the same order.
    fn key(&self, listing: &Listing) -> (Vec<u8>, String) {
        let name = self.name(listing);
        let mut key = Vec::with_capacity(2 * name.len());
        match &self.collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(name, &mut key);
            }
            None => key.extend(name.to_lowercase().bytes()),
        }
        (key, listing.id.clone())
    }
}

/// The rules of a language; those of all languages for one that has none of its own. "Group 2" comes before "Group 10".
fn collator(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN);
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::invented;
    use crate::testing::place;
    use std::sync::Arc;

    fn named(name: &str) -> Arc<Listing> {
        let listing = invented::listings(1, &place()).remove(0);
        Arc::new(Listing {
            id: name.into(),
            name: name.into(),
            ..listing
        })
    }

    fn roll(names: &[&str]) -> (Roll, Set) {
        let mut roll = Roll::default();
        let touched = names.iter().map(|name| roll.put(named(name)).0).collect();
        (roll, touched)
    }

    fn sorted(names: &Names, language: &str, roll: &Roll) -> Vec<String> {
        let sorted = names.sorted(language).iter();
        sorted.map(|number| roll.get(*number).unwrap().name.clone()).collect()
    }

    #[test]
    fn each_language_has_its_own_alphabet_and_figures_count() {
        let (roll, touched) = roll(&["Żłobek", "Zoo", "Łódka", "Lalka", "Lzy", "Group 10", "group 2"]);
        let mut names = Names::new(["pl", "en"].into_iter());
        names.change(&touched, &roll);
        assert_eq!(
            sorted(&names, "pl", &roll),
            ["group 2", "Group 10", "Lalka", "Lzy", "Łódka", "Zoo", "Żłobek"]
        );
        assert_eq!(
            sorted(&names, "en", &roll),
            ["group 2", "Group 10", "Lalka", "Łódka", "Lzy", "Żłobek", "Zoo"]
        );
    }

    #[test]
    fn a_renamed_listing_moves_and_a_withdrawn_one_goes() {
        let (mut roll, touched) = roll(&["Judo", "Karate", "Art"]);
        let mut names = Names::new(["en"].into_iter());
        names.change(&touched, &roll);
        assert_eq!(names.stands("en"), [1, 2, 0]);
        let renamed = Listing {
            name: "Zumba".into(),
            ..(*named("Judo")).clone()
        };
        let touched = [roll.put(Arc::new(renamed)).0, roll.take_out("Art").unwrap().0];
        names.change(&touched.into_iter().collect(), &roll);
        assert_eq!(names.stands("en"), [1, 0, u32::MAX]);
        assert_eq!(sorted(&names, "en", &roll), ["Karate", "Zumba"]);
    }

    #[test]
    fn many_at_once_come_in_the_same_order_as_one_by_one() {
        let mut all = Roll::default();
        let places = place();
        let touched: Set = invented::listings(MANY + 100, &places)
            .into_iter()
            .map(|listing| all.put(Arc::new(listing)).0)
            .collect();
        let (mut at_once, mut singly) = (Names::new(["pl"].into_iter()), Names::new(["pl"].into_iter()));
        at_once.change(&touched, &all);
        for number in touched.iter() {
            singly.change(&[number].into_iter().collect(), &all);
        }
        assert_eq!(at_once.sorted("pl"), singly.sorted("pl"));
    }
}

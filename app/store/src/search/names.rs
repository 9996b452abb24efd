//! From A to Z, as each language puts letters in order.

use super::set::Set;
use domain::directory::Listing;
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::Locale;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a listing is put in order by: its name as the language sorts it, then its id.
type Key = Arc<[u8]>;

/// For each language of the site, where each listing stands from A to Z.
#[derive(Clone, Default)]
pub(super) struct Names(BTreeMap<String, Order>);

#[derive(Clone, Default)]
struct Order {
    /// Keys and numbers of the listings, from A to Z.
    sorted: Vec<(Key, u32)>,
    /// By a listing's number, where it stands.
    stands: Vec<u32>,
}

impl Names {
    pub fn new<'a>(languages: impl Iterator<Item = &'a str>, listings: &[Arc<Listing>]) -> Self {
        let order = |language: &'a str| (language.to_owned(), Order::new(language, listings));
        Self(languages.map(order).collect())
    }

    /// The places of all listings from A to Z, for a visitor who reads this language; by their numbers for one we don't know.
    pub fn stands(&self, language: &str) -> &[u32] {
        let order = self.0.get(language).or_else(|| self.0.values().next());
        order.map_or(&[], |order| &order.stands)
    }

    /// Puts listings in, or in another place; takes those out that are withdrawn.
    pub fn change(&mut self, put: &[(u32, &Listing)], out: &[u32]) {
        for (language, order) in &mut self.0 {
            order.change(language, put, out);
        }
    }
}

impl Order {
    fn new(language: &str, listings: &[Arc<Listing>]) -> Self {
        let mut order = Self::default();
        let all: Vec<(u32, &Listing)> = (0..).zip(listings.iter().map(Arc::as_ref)).collect();
        order.change(language, &all, &[]);
        order
    }

    fn change(&mut self, language: &str, put: &[(u32, &Listing)], out: &[u32]) {
        let collator = collator(language);
        let moved: Set = put
            .iter()
            .map(|(number, _)| *number)
            .chain(out.iter().copied())
            .collect();
        self.sorted.retain(|(_, number)| !moved.contains(*number));
        let keys = put.iter().map(|(number, listing)| {
            let name = listing.translated(language).map_or(&listing.name, |own| &own.name);
            (key(collator.as_ref(), name, &listing.id), *number)
        });
        self.sorted.extend(keys);
        // Nearly sorted already: this takes one pass.
        self.sorted.sort();
        let most = self.sorted.iter().map(|(_, number)| *number as usize + 1).max();
        self.stands = vec![u32::MAX; most.unwrap_or(0)];
        for ((_, number), at) in self.sorted.iter().zip(0..) {
            if let Some(stands) = self.stands.get_mut(*number as usize) {
                *stands = at;
            }
        }
    }
}

/// The rules of a language; those of all languages for one that has none of its own. "Group 2" comes before "Group 10".
fn collator(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN);
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}

fn key(collator: Option<&CollatorBorrowed<'static>>, name: &str, id: &str) -> Key {
    let mut key = Vec::with_capacity(2 * name.len() + id.len());
    match collator {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(name, &mut key);
        }
        None => key.extend(name.to_lowercase().bytes()),
    }
    key.push(0);
    key.extend(id.bytes());
    key.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::invented;
    use crate::testing::place;

    fn named(names: &[&str]) -> Vec<Arc<Listing>> {
        let listing = invented::listings(1, &place()).remove(0);
        let named = |name: &&str| Listing {
            id: (*name).into(),
            name: (*name).into(),
            ..listing.clone()
        };
        names.iter().map(|name| Arc::new(named(name))).collect()
    }

    #[test]
    fn each_language_has_its_own_alphabet_and_figures_count() {
        let listings = named(&["Żłobek", "Zoo", "Łódka", "Lalka", "Lzy", "Group 10", "group 2"]);
        let names = Names::new(["pl", "en"].into_iter(), &listings);
        let sorted = |language| {
            let mut all: Vec<(u32, &str)> = names
                .stands(language)
                .iter()
                .copied()
                .zip(listings.iter().map(|l| l.name.as_str()))
                .collect();
            all.sort_unstable();
            all.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(
            sorted("pl"),
            ["group 2", "Group 10", "Lalka", "Lzy", "Łódka", "Zoo", "Żłobek"]
        );
        assert_eq!(
            sorted("en"),
            ["group 2", "Group 10", "Lalka", "Łódka", "Lzy", "Żłobek", "Zoo"]
        );
    }

    #[test]
    fn a_renamed_listing_moves_and_a_withdrawn_one_goes() {
        let mut listings = named(&["Judo", "Karate", "Art"]);
        let mut names = Names::new(["en"].into_iter(), &listings);
        assert_eq!(names.stands("en"), [1, 2, 0]);
        let renamed = Listing {
            name: "Zumba".into(),
            ..(*listings.remove(0)).clone()
        };
        names.change(&[(0, &renamed)], &[2]);
        assert_eq!(names.stands("en"), [1, 0]);
    }
}

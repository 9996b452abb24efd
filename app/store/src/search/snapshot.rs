//! All listings at one moment, ready to be searched by many visitors at once.

use super::filter::Needs;
use super::index::WordIndex;
use super::rank::{Fit, by_words, felt_km, nearness, own_language};
use super::tokens::tokens;
use super::words::{CategoryTokens, words_of};
use super::{CategoryWords, Found, Hit};
use crate::error::Stored;
use domain::directory::{Listing, PER_PAGE, Query, Sort};
use domain::place::{Place, Point};
use std::collections::HashMap;
use std::sync::Arc;

/// A listing and what filters ask of it.
pub(super) struct Entry {
    pub listing: Arc<Listing>,
    pub needs: Box<[u16]>,
}

pub(crate) struct Snapshot {
    /// The count of listing changes that this snapshot holds.
    pub version: i64,
    /// By name, so that equal results keep one order from page to page.
    entries: Vec<Entry>,
    by_id: HashMap<String, u32>,
    index: WordIndex,
    needs: Needs,
}

/// A result before it is put in order.
struct Candidate {
    number: u32,
    score: f32,
    km: Option<f64>,
    /// Where it stands by distance.
    by_distance: f64,
}

impl Snapshot {
    pub fn build(version: i64, mut listings: Vec<Arc<Listing>>, words: &CategoryWords, place: &Place) -> Stored<Self> {
        listings.sort_by_cached_key(|listing| (listing.name.to_lowercase(), listing.id.clone()));
        // The same words in all languages for hundreds of listings: cut them once.
        let words: CategoryTokens = words
            .iter()
            .map(|(id, languages)| (id.as_str(), languages.values().flat_map(|text| tokens(text)).collect()))
            .collect();
        let index = WordIndex::build(listings.iter().map(|listing| words_of(listing, &words, place)))?;
        let needs = Needs::new(place);
        let by_id = listings
            .iter()
            .zip(0..)
            .map(|(listing, number)| (listing.id.clone(), number))
            .collect();
        let entry = |listing: Arc<Listing>| Entry {
            needs: needs.of(&listing.categories),
            listing,
        };
        let entries = listings.into_iter().map(entry).collect();
        Ok(Self {
            version,
            entries,
            by_id,
            index,
            needs,
        })
    }

    pub fn get(&self, id: &str) -> Option<Arc<Listing>> {
        self.entry(*self.by_id.get(id)?).map(|entry| Arc::clone(&entry.listing))
    }

    pub fn all(&self) -> Vec<Arc<Listing>> {
        self.entries.iter().map(|entry| Arc::clone(&entry.listing)).collect()
    }

    fn entry(&self, number: u32) -> Option<&Entry> {
        self.entries.get(number as usize)
    }

    pub fn search(&self, query: &Query, near: Option<Point>, language: &str) -> Stored<Found> {
        let mut fits = by_words(&self.index, &query.words, self.entries.len() as u32)?;
        if let Some(age) = query.age {
            fits.retain(|fit| self.entry(fit.number).is_some_and(|entry| entry.listing.suits(age)));
        }
        let counts = self.needs.count(fits.iter().filter_map(|fit| self.entry(fit.number)));
        if let Some(need) = &query.need {
            let need = self.needs.number(need);
            fits.retain(|fit| {
                self.entry(fit.number)
                    .is_some_and(|entry| need.is_some_and(|n| entry.needs.contains(&n)))
            });
        }
        let mut candidates: Vec<Candidate> = fits
            .into_iter()
            .filter_map(|fit| self.candidate(fit, near, language))
            .collect();
        let total = candidates.len();
        let pages = total.div_ceil(PER_PAGE).max(1) as u32;
        let page = query.page.clamp(1, pages);
        let before = (page as usize - 1) * PER_PAGE;
        sort(&mut candidates, query.sort, before + PER_PAGE);
        let hits = candidates
            .iter()
            .skip(before)
            .take(PER_PAGE)
            .filter_map(|candidate| self.hit(candidate))
            .collect();
        Ok(Found {
            total,
            page,
            pages,
            hits,
            counts,
        })
    }

    fn candidate(&self, fit: Fit, near: Option<Point>, language: &str) -> Option<Candidate> {
        let listing = &self.entry(fit.number)?.listing;
        let km = near.and_then(|point| listing.km_from(point));
        let felt = felt_km(km, listing.whole_city);
        let near = if near.is_some() { nearness(felt) } else { 1.0 };
        let score = fit.score * near * own_language(&listing.languages, language);
        Some(Candidate {
            number: fit.number,
            score,
            km,
            by_distance: felt.unwrap_or(f64::MAX),
        })
    }

    fn hit(&self, candidate: &Candidate) -> Option<Hit> {
        let listing = Arc::clone(&self.entry(candidate.number)?.listing);
        Some(Hit {
            listing,
            km: candidate.km,
        })
    }
}

/// Puts the first `most` candidates in order and drops the rest. Without a place, "nearest" has nothing to go by and is
/// the same as "best".
fn sort(candidates: &mut Vec<Candidate>, order: Sort, most: usize) {
    let best = |a: &Candidate, b: &Candidate| b.score.total_cmp(&a.score).then(a.number.cmp(&b.number));
    let nearest = |a: &Candidate, b: &Candidate| a.by_distance.total_cmp(&b.by_distance).then_with(|| best(a, b));
    let compare = |a: &Candidate, b: &Candidate| match order {
        Sort::Best => best(a, b),
        Sort::Nearest => nearest(a, b),
    };
    if most < candidates.len() {
        candidates.select_nth_unstable_by(most, compare);
        candidates.truncate(most);
    }
    candidates.sort_unstable_by(compare);
}

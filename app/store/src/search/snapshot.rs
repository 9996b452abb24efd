//! All listings at one moment, ready to be searched by many visitors at once.

use super::distance::{Direction, Distances};
use super::features::Features;
use super::filter::Filters;
use super::index::WordIndex;
use super::names::Names;
use super::next::Upcoming;
use super::order::{Candidate, page_of};
use super::rank::{Fits, by_words, freshness, nearest, nearness, openness, own_language};
use super::set::Set;
use super::tokens::tokens;
use super::words::{CategoryTokens, words_of};
use super::{CategoryWords, Found, Hit, Standpoint};
use crate::error::Stored;
use domain::directory::{Days, Listing, PER_PAGE, Part, Query, Sort};
use domain::place::Place;
use jiff::civil::{Date, DateTime};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A listing and what a search asks of it.
struct Entry {
    listing: Arc<Listing>,
    direction: Option<Direction>,
}

pub(crate) struct Snapshot {
    /// The count of listing changes that this snapshot holds.
    pub version: i64,
    entries: Vec<Entry>,
    by_id: HashMap<String, u32>,
    index: WordIndex,
    features: Features,
    names: Names,
    upcoming: Upcoming,
    /// Listings that are not found on every day, and on which they are.
    dated: Vec<(u32, Days)>,
    place: Arc<Place>,
}

impl Snapshot {
    pub fn build(version: i64, listings: Vec<Arc<Listing>>, words: &CategoryWords, place: &Arc<Place>) -> Stored<Self> {
        // The same words in all languages for hundreds of listings: cut them once.
        let cut: CategoryTokens = words
            .iter()
            .map(|(id, languages)| (id.as_str(), languages.values().flat_map(|text| tokens(text)).collect()))
            .collect();
        let index = WordIndex::build(listings.iter().map(|listing| words_of(listing, &cut, place)))?;
        let languages: BTreeSet<&str> = words
            .values()
            .flat_map(|languages| languages.keys())
            .map(String::as_str)
            .collect();
        let numbered = || (0..).zip(&listings);
        let mut features = Features::default();
        numbered().for_each(|(number, listing)| features.add(number, listing, place));
        let entry = |listing: &Arc<Listing>| Entry {
            direction: listing.public_point().map(Direction::of),
            listing: Arc::clone(listing),
        };
        Ok(Self {
            version,
            by_id: numbered()
                .map(|(number, listing)| (listing.id.clone(), number))
                .collect(),
            names: Names::new(languages.into_iter(), &listings),
            dated: numbered()
                .filter_map(|(number, listing)| Some((number, dated(listing, place)?)))
                .collect(),
            place: Arc::clone(place),
            entries: listings.iter().map(entry).collect(),
            index,
            features,
            upcoming: Upcoming::default(),
        })
    }

    pub fn get(&self, id: &str) -> Option<Arc<Listing>> {
        Some(Arc::clone(self.listing(*self.by_id.get(id)?)?))
    }

    /// Every listing, from A to Z.
    pub fn all(&self) -> Vec<Arc<Listing>> {
        let stands = self.names.stands("en");
        let mut all: Vec<_> = stands.iter().zip(&self.entries).collect();
        all.sort_unstable_by_key(|(stands, _)| **stands);
        all.into_iter().map(|(_, entry)| Arc::clone(&entry.listing)).collect()
    }

    fn listing(&self, number: u32) -> Option<&Arc<Listing>> {
        self.entries.get(number as usize).map(|entry| &entry.listing)
    }

    pub fn search(&self, query: &Query, from: &Standpoint<'_>) -> Stored<Found> {
        let shown = self.shown(from.now.date());
        let fits = by_words(&self.index, &query.words, &shown)?;
        let distances = self.distances(from);
        let filters = Filters::new(&self.features, query, distances.as_ref());
        let results = filters.passing(&fits.found);
        let total = results.len();
        let pages = total.div_ceil(PER_PAGE).max(1) as u32;
        let page = query.page.clamp(1, pages);
        let measured = Measured {
            fits: &fits,
            distances: distances.as_ref(),
            from,
            place: &self.place,
        };
        let without = if total == 0 {
            self.without_each(query, &shown, &measured)
        } else {
            Vec::new()
        };
        Ok(Found {
            total,
            page,
            pages,
            hits: self.hits(self.candidates(&results, query.sort, &measured), page, &measured),
            counts: filters.counts(&fits.found),
            without,
        })
    }

    /// What the public is shown on this day.
    fn shown(&self, today: Date) -> Set {
        let mut shown = Set::all(self.entries.len());
        for (number, days) in &self.dated {
            if !days.contains(today) {
                shown.remove(*number);
            }
        }
        shown
    }

    fn distances(&self, from: &Standpoint<'_>) -> Option<Distances> {
        let to = self.entries.iter().map(|entry| entry.direction);
        Some(Distances::new(from.near?.point, to))
    }

    /// How many results there would be without one part of the search.
    fn without_each(&self, query: &Query, shown: &Set, measured: &Measured<'_>) -> Vec<(Part, usize)> {
        let parts = query.parts().into_iter().map(|part| {
            let less = query.without(part);
            let distances = measured.distances.filter(|_| part != Part::Near);
            let found = if part == Part::Words {
                shown
            } else {
                &measured.fits.found
            };
            (
                part,
                Filters::new(&self.features, &less, distances).passing(found).len(),
            )
        });
        parts.filter(|(_, count)| *count > 0).collect()
    }

    fn candidates(&self, results: &Set, sort: Sort, measured: &Measured<'_>) -> Vec<Candidate> {
        let stands = self.names.stands(measured.from.language);
        let next = (sort == Sort::Next).then(|| self.next(measured.from.now));
        let next_in = |number: u32| {
            let next = next.as_ref()?.get(number as usize).copied().flatten()?;
            Some(next.duration_since(measured.from.now).as_secs_f64())
        };
        let candidate = |number| {
            let listing = self.listing(number)?;
            let stands = stands.get(number as usize).copied().unwrap_or(u32::MAX);
            let first = match (sort, measured.distances) {
                (Sort::Best, _) | (Sort::Nearest, None) => 0.0,
                (Sort::Nearest, Some(distances)) => nearest(distances.km(number), listing.whole_city),
                (Sort::Next, _) => next_in(number).unwrap_or(f64::MAX),
                (Sort::Name, _) => f64::from(stands),
            };
            Some(Candidate {
                number,
                first,
                score: measured.score(number, listing),
                stands,
            })
        };
        results.iter().filter_map(candidate).collect()
    }

    fn next(&self, now: DateTime) -> Arc<Vec<Option<DateTime>>> {
        let listings = self.entries.iter().map(|entry| entry.listing.as_ref());
        self.upcoming.at(now, &self.place.calendar(), listings)
    }

    fn hits(&self, candidates: Vec<Candidate>, page: u32, measured: &Measured<'_>) -> Vec<Hit> {
        let hit = |candidate: Candidate| {
            let listing = Arc::clone(self.listing(candidate.number)?);
            let area = measured.from.near.and_then(|near| near.area.as_deref());
            Some(Hit {
                km: measured.distances.and_then(|distances| distances.km(candidate.number)),
                takes_you: area.is_none_or(|area| listing.takes(area)),
                listing,
            })
        };
        page_of(candidates, page).into_iter().filter_map(hit).collect()
    }
}

/// What was worked out for one search.
struct Measured<'s> {
    fits: &'s Fits,
    distances: Option<&'s Distances>,
    from: &'s Standpoint<'s>,
    place: &'s Place,
}

impl Measured<'_> {
    fn score(&self, number: u32, listing: &Listing) -> f32 {
        let today = self.from.now.date();
        let near = self
            .distances
            .map_or(1.0, |distances| nearness(distances.km(number), listing.whole_city));
        self.fits.score(number)
            * near
            * freshness(listing.freshness(&self.place.rhythm, today))
            * openness(listing.is_closed(today))
            * own_language(&listing.languages, self.from.language)
    }
}

fn dated(listing: &Listing, place: &Place) -> Option<Days> {
    Some(listing.in_search(&place.rhythm)).filter(|days| *days != Days::default())
}

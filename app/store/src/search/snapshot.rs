//! All listings at one moment, ready to be searched by many visitors at once.

use super::distance::{Direction, Distances};
use super::expand::{Standing, Vocabulary};
use super::features::{Feature, Features};
use super::filter::Filters;
use super::index::{WordIndex, standings};
use super::names::Names;
use super::next::Upcoming;
use super::order::{Candidate, page_of};
use super::phrases::Phrases;
use super::rank::{Fits, nearest, nearness, own_language};
use super::set::Set;
use super::today::{Daily, Today};
use super::understand::Reader;
use super::words::{Words, words_of};
use super::{CategoryWords, Found, Hit, Standpoint};
use crate::error::Stored;
use domain::directory::{Listing, PER_PAGE, Part, Query, Sort};
use domain::place::Place;
use jiff::civil::{Date, DateTime};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A listing and what a search asks of it.
#[derive(Clone)]
struct Entry {
    listing: Arc<Listing>,
    direction: Option<Direction>,
    /// Beside the listing, so that putting thousands in order need not open each of them.
    whole_city: bool,
}

impl Entry {
    fn new(listing: Arc<Listing>) -> Self {
        Self {
            direction: listing.public_point().map(Direction::of),
            whole_city: listing.whole_city,
            listing,
        }
    }
}

pub(crate) struct Snapshot {
    /// The count of listing changes that this snapshot holds.
    pub version: i64,
    entries: Vec<Entry>,
    /// A listing keeps its number until it is withdrawn; the number of a withdrawn one is not given again.
    by_id: HashMap<Arc<str>, u32>,
    there: Set,
    index: WordIndex,
    vocabulary: Vocabulary,
    phrases: Arc<Phrases>,
    features: Features,
    names: Names,
    upcoming: Upcoming,
    today: Today,
    place: Arc<Place>,
    /// Listings that were changed since everything was built.
    pub patched: usize,
}

/// What has happened to a listing.
pub(crate) enum Changed {
    Put(Arc<Listing>),
    Withdrawn(String),
}

impl Snapshot {
    pub fn build(version: i64, listings: Vec<Arc<Listing>>, words: &CategoryWords, place: &Arc<Place>) -> Stored<Self> {
        let phrases = Phrases::new(words, place);
        let own: Vec<Words> = listings.iter().map(|listing| words_of(listing, place)).collect();
        let mut known = standings(own.iter());
        for word in phrases.words() {
            known.entry(word.to_owned()).or_insert(Standing::default());
        }
        let languages: BTreeSet<&str> = words
            .values()
            .flat_map(|languages| languages.keys())
            .map(String::as_str)
            .collect();
        let numbered = || (0..).zip(&listings);
        let mut features = Features::default();
        numbered().for_each(|(number, listing)| features.add(number, listing, place));
        Ok(Self {
            version,
            by_id: numbered()
                .map(|(number, listing)| (listing.id.as_str().into(), number))
                .collect(),
            there: Set::all(listings.len()),
            names: Names::new(languages.into_iter(), &listings),
            entries: listings.iter().map(|listing| Entry::new(Arc::clone(listing))).collect(),
            index: WordIndex::build(own.into_iter())?,
            vocabulary: Vocabulary::new(known),
            phrases: Arc::new(phrases),
            features,
            upcoming: Upcoming::default(),
            today: Today::default(),
            place: Arc::clone(place),
            patched: 0,
        })
    }

    /// The listings a moment later. What did not change is not read again.
    pub fn changed(&self, version: i64, changes: Vec<Changed>) -> Stored<Self> {
        let mut next = Self {
            version,
            entries: self.entries.clone(),
            by_id: self.by_id.clone(),
            there: self.there.clone(),
            index: self.index.clone(),
            vocabulary: self.vocabulary.clone(),
            phrases: Arc::clone(&self.phrases),
            features: self.features.clone(),
            names: self.names.clone(),
            upcoming: Upcoming::default(),
            today: Today::default(),
            place: Arc::clone(&self.place),
            patched: self.patched + changes.len(),
        };
        let (mut put, mut out) = (Vec::new(), Vec::new());
        for change in changes {
            match change {
                Changed::Put(listing) => put.push((next.put(&listing), listing)),
                Changed::Withdrawn(id) => out.extend(next.take_out(&id)),
            }
        }
        let words: Vec<(u32, Words)> = put
            .iter()
            .map(|(number, listing)| (*number, words_of(listing, &self.place)))
            .collect();
        next.vocabulary = next.vocabulary.with(standings(words.iter().map(|(_, words)| words)));
        let named: Vec<(u32, &Listing)> = put
            .iter()
            .map(|(number, listing)| (*number, listing.as_ref()))
            .collect();
        next.names.change(&named, &out);
        next.index = self.index.changed(words, &out)?;
        Ok(next)
    }

    /// Puts a listing in and says its number.
    fn put(&mut self, listing: &Arc<Listing>) -> u32 {
        let new = self.entries.len() as u32;
        let number = *self.by_id.entry(listing.id.as_str().into()).or_insert(new);
        let entry = Entry::new(Arc::clone(listing));
        match self.entries.get_mut(number as usize) {
            Some(there) => *there = entry,
            None => self.entries.push(entry),
        }
        self.there.insert(number);
        self.features.remove(number);
        self.features.add(number, listing, &self.place);
        number
    }

    fn take_out(&mut self, id: &str) -> Option<u32> {
        let number = self.by_id.remove(id)?;
        self.there.remove(number);
        self.features.remove(number);
        Some(number)
    }

    pub fn get(&self, id: &str) -> Option<Arc<Listing>> {
        Some(Arc::clone(self.listing(*self.by_id.get(id)?)?))
    }

    /// Every listing, from A to Z.
    pub fn all(&self) -> Vec<Arc<Listing>> {
        let stands = self.names.stands("en");
        let there = self.there.iter().map(|number| number as usize);
        let mut all: Vec<_> = there
            .filter_map(|at| Some((stands.get(at)?, self.entries.get(at)?)))
            .collect();
        all.sort_unstable_by_key(|(stands, _)| **stands);
        all.into_iter().map(|(_, entry)| Arc::clone(&entry.listing)).collect()
    }

    fn listing(&self, number: u32) -> Option<&Arc<Listing>> {
        self.entries.get(number as usize).map(|entry| &entry.listing)
    }

    pub fn search(&self, query: &Query, from: &Standpoint<'_>) -> Stored<Found> {
        let daily = self.daily(from.now.date());
        let fits = self.reader().fits(&query.words, &daily.shown)?;
        let distances = self.distances(from);
        let filters = Filters::new(&self.features, query, distances.as_ref(), &daily);
        let results = filters.passing(&fits.found);
        let total = results.len();
        let pages = total.div_ceil(PER_PAGE).max(1) as u32;
        let page = query.page.clamp(1, pages);
        let measured = Measured {
            fits: &fits,
            distances: distances.as_ref(),
            from,
            daily: &daily,
            own_language: self.speaking(from.language),
        };
        let without = if total == 0 {
            self.without_each(query, &daily.shown, &measured)
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

    fn speaking(&self, language: &str) -> Set {
        match language {
            "en" => Set::default(),
            other => self.features.having(&Feature::Speaks(other.to_ascii_lowercase())),
        }
    }

    fn reader(&self) -> Reader<'_> {
        Reader {
            index: &self.index,
            vocabulary: &self.vocabulary,
            phrases: &self.phrases,
            features: &self.features,
            listings: self.entries.len(),
        }
    }

    /// What the public is shown on this day.
    fn daily(&self, today: Date) -> Arc<Daily> {
        let listings = self.entries.iter().map(|entry| entry.listing.as_ref());
        self.today.on(today, &self.place.rhythm, &self.there, listings)
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
                Filters::new(&self.features, &less, distances, measured.daily)
                    .passing(found)
                    .len(),
            )
        });
        parts.filter(|(_, count)| *count > 0).collect()
    }

    fn candidates(&self, results: &Set, sort: Sort, measured: &Measured<'_>) -> Vec<Candidate> {
        let stands = self.names.stands(measured.from.language);
        let next = (sort == Sort::Next).then(|| self.next(measured.from.now));
        let next_in = |number: u32| next.as_ref()?.get(number as usize).copied();
        let candidate = |number| {
            let whole_city = self.entries.get(number as usize)?.whole_city;
            let stands = stands.get(number as usize).copied().unwrap_or(u32::MAX);
            let first = match (sort, measured.distances) {
                (Sort::Best, _) | (Sort::Nearest, None) => 0.0,
                (Sort::Nearest, Some(distances)) => nearest(distances.km(number), whole_city),
                (Sort::Next, _) => next_in(number).unwrap_or(f64::MAX),
                (Sort::Name, _) => f64::from(stands),
            };
            Some(Candidate {
                number,
                first,
                score: measured.score(number, whole_city),
                stands,
            })
        };
        results.iter().filter_map(candidate).collect()
    }

    fn next(&self, now: DateTime) -> Arc<Vec<f64>> {
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
    daily: &'s Daily,
    /// Where the visitor's own language is spoken, when that is not English.
    own_language: Set,
}

impl Measured<'_> {
    fn score(&self, number: u32, whole_city: bool) -> f32 {
        let near = self
            .distances
            .map_or(1.0, |distances| nearness(distances.km(number), whole_city));
        self.fits.score(number) * near * self.daily.factor(number) * own_language(self.own_language.contains(number))
    }
}

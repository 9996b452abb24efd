//! Answers one search: what fits, in order, one page of it, and what each further choice would leave.

use super::distance::{Direction, Distances};
use super::features::Feature;
use super::filter::Filters;
use super::order::{Candidate, all_of, page_of};
use super::rank::{Fits, own_language};
use super::recent::{Order, Ordered, Spot};
use super::set::Set;
use super::snapshot::Snapshot;
use super::today::Daily;
use super::understand::Reader;
use super::{Found, Hit, Standpoint};
use crate::error::Stored;
use domain::directory::{PER_PAGE, Part, Query, Sort};
use domain::place::Point;
use std::convert::Infallible;
use std::sync::Arc;

/// A whole order is looked through when more than one in so many listings is a result.
const MANY: usize = 8;

/// What was worked out for one search.
struct Measured<'s> {
    fits: Arc<Fits>,
    distances: Option<Arc<Distances>>,
    from: &'s Standpoint<'s>,
    daily: Arc<Daily>,
    /// Where the visitor's own language is spoken, when that is not English.
    own_language: Set,
}

impl Snapshot {
    pub fn search(&self, query: &Query, from: &Standpoint<'_>) -> Stored<Found> {
        let measured = self.measured(query, from)?;
        let fitting = &measured.fits.found;
        let filters = Filters::new(&self.features, query, measured.distances.as_deref(), &measured.daily);
        let results = filters.passing(fitting);
        let total = results.len();
        let pages = total.div_ceil(PER_PAGE).max(1) as u32;
        let page = query.page.clamp(1, pages);
        let without = if total == 0 {
            self.without_each(query, &measured)
        } else {
            Vec::new()
        };
        Ok(Found {
            total,
            page,
            pages,
            hits: self.hits(&results, query.sort, page, &measured),
            counts: filters.counts(fitting),
            without,
        })
    }

    fn measured<'s>(&self, query: &Query, from: &'s Standpoint<'s>) -> Stored<Measured<'s>> {
        let daily = self.today.on(from.now.date(), &self.place.rhythm, &self.roll);
        Ok(Measured {
            fits: self.fits(&query.words, &daily)?,
            distances: from.near.map(|near| self.distances(near.point)),
            from,
            daily,
            own_language: self.speaking(from.language),
        })
    }

    fn fits(&self, words: &str, daily: &Daily) -> Stored<Arc<Fits>> {
        let key = (words.to_owned(), daily.day);
        self.recent.fits.get(key, || self.reader().fits(words, &daily.shown))
    }

    fn distances(&self, from: Point) -> Arc<Distances> {
        let measure = || Ok(Distances::new(from, self.roll.directions(), self.roll.whole_city()));
        let Ok(distances) = self.recent.distances.get::<Infallible>(spot(from), measure);
        distances
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
            known: &self.recent.units,
            listings: self.roll.count(),
            size: self.roll.size(),
        }
    }

    /// How many results there would be without one part of the search.
    fn without_each(&self, query: &Query, measured: &Measured<'_>) -> Vec<(Part, usize)> {
        let parts = query.parts().into_iter().map(|part| {
            let less = query.without(part);
            let distances = measured.distances.as_deref().filter(|_| part != Part::Near);
            let fitting = if part == Part::Words {
                &measured.daily.shown
            } else {
                &measured.fits.found
            };
            let left = Filters::new(&self.features, &less, distances, &measured.daily).passing(fitting);
            (part, left.len())
        });
        parts.filter(|(_, count)| *count > 0).collect()
    }

    fn hits(&self, results: &Set, sort: Sort, page: u32, measured: &Measured<'_>) -> Vec<Hit> {
        let area = measured.from.near.and_then(|near| near.area.as_deref());
        let hit = |number: u32| {
            let listing = Arc::clone(self.roll.get(number)?);
            Some(Hit {
                km: measured.km(self.roll.direction(number)),
                takes_you: area.is_none_or(|area| listing.takes(area)),
                listing,
            })
        };
        let page: Vec<u32> = match self.order(results, sort, measured) {
            // Most of the directory are results, and its order is known already.
            Some(order) => {
                let there = order.0.iter().copied().filter(|number| results.contains(*number));
                there.skip((page as usize - 1) * PER_PAGE).take(PER_PAGE).collect()
            }
            None => {
                let page = page_of(self.candidates(results, sort, measured), page);
                page.into_iter().map(|candidate| candidate.number).collect()
            }
        };
        page.into_iter().filter_map(hit).collect()
    }

    /// All listings that are shown in the order that is asked for, when that is the same for many searches and a large part of
    /// them are results.
    fn order(&self, results: &Set, sort: Sort, measured: &Measured<'_>) -> Option<Arc<Order>> {
        let is_the_same = match sort {
            Sort::Best | Sort::Nearest => measured.fits.scores.is_empty(),
            Sort::Name => true,
            // It changes as time goes on.
            Sort::Next => false,
        };
        let is_worthwhile = is_the_same && results.len() * MANY > self.roll.count();
        is_worthwhile.then(|| {
            let key = Ordered {
                sort: sort.key(),
                from: measured.from.near.map(|near| spot(near.point)),
                language: measured.from.language.to_owned(),
                day: measured.daily.day,
            };
            let shown = &measured.daily.shown;
            let sorted = || Ok(Order(all_of(self.candidates(shown, sort, measured))));
            let Ok(order) = self.recent.orders.get::<Infallible>(key, sorted);
            order
        })
    }

    fn candidates(&self, results: &Set, sort: Sort, measured: &Measured<'_>) -> impl Iterator<Item = Candidate> {
        let stands = self.names.stands(measured.from.language);
        let next = (sort == Sort::Next).then(|| {
            let now = measured.from.now;
            self.upcoming.at(now, &self.place.calendar(), &self.roll)
        });
        results.iter().map(move |number| {
            let at = number as usize;
            let stands = stands.get(at).copied().unwrap_or(u32::MAX);
            let next = next.as_ref().and_then(|next| next.get(at).copied());
            Candidate {
                number,
                first: match (sort, &measured.distances) {
                    (Sort::Best, _) | (Sort::Nearest, None) => 0.0,
                    (Sort::Nearest, Some(distances)) => distances.nearest(number),
                    (Sort::Next, _) => next.unwrap_or(f64::MAX),
                    (Sort::Name, _) => f64::from(stands),
                },
                score: measured.score(number),
                stands,
            }
        })
    }
}

/// A place as a key.
fn spot(point: Point) -> Spot {
    (point.lat.to_bits(), point.lon.to_bits())
}

impl Measured<'_> {
    fn km(&self, to: Direction) -> Option<f64> {
        self.distances.as_ref()?.km(to)
    }

    fn score(&self, number: u32) -> f32 {
        let near = self
            .distances
            .as_ref()
            .map_or(1.0, |distances| distances.nearness(number));
        self.fits.score(number) * near * self.daily.factor(number) * own_language(self.own_language.contains(number))
    }
}

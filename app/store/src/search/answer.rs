//! Answers one search: what fits, in order, one page of it, and what each further choice would leave.

use super::distance::Distances;
use super::features::Feature;
use super::filter::Filters;
use super::order::{Candidate, page_of};
use super::rank::{Fits, nearest, nearness, own_language};
use super::set::Set;
use super::snapshot::Snapshot;
use super::today::Daily;
use super::understand::Reader;
use super::{Found, Hit, Standpoint};
use crate::error::Stored;
use domain::directory::{PER_PAGE, Part, Query, Sort};
use std::sync::Arc;

/// What was worked out for one search.
struct Measured<'s> {
    fits: Fits,
    distances: Option<Distances>,
    from: &'s Standpoint<'s>,
    daily: Arc<Daily>,
    /// Where the visitor's own language is spoken, when that is not English.
    own_language: Set,
}

impl Snapshot {
    pub fn search(&self, query: &Query, from: &Standpoint<'_>) -> Stored<Found> {
        let measured = self.measured(query, from)?;
        let fitting = &measured.fits.found;
        let filters = Filters::new(&self.features, query, measured.distances.as_ref(), &measured.daily);
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
            fits: self.reader().fits(&query.words, &daily.shown)?,
            distances: from.near.map(|near| Distances::new(near.point, self.roll.directions())),
            from,
            daily,
            own_language: self.speaking(from.language),
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
            listings: self.roll.count(),
            size: self.roll.size(),
        }
    }

    /// How many results there would be without one part of the search.
    fn without_each(&self, query: &Query, measured: &Measured<'_>) -> Vec<(Part, usize)> {
        let parts = query.parts().into_iter().map(|part| {
            let less = query.without(part);
            let distances = measured.distances.as_ref().filter(|_| part != Part::Near);
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
        let hit = |candidate: Candidate| {
            let listing = Arc::clone(self.roll.get(candidate.number)?);
            Some(Hit {
                km: measured.km(candidate.number),
                takes_you: area.is_none_or(|area| listing.takes(area)),
                listing,
            })
        };
        let candidates = self.candidates(results, sort, measured);
        page_of(candidates, page).into_iter().filter_map(hit).collect()
    }

    fn candidates(&self, results: &Set, sort: Sort, measured: &Measured<'_>) -> impl Iterator<Item = Candidate> {
        let stands = self.names.stands(measured.from.language);
        let next = (sort == Sort::Next).then(|| {
            let now = measured.from.now;
            self.upcoming.at(now, &self.place.calendar(), &self.roll)
        });
        results.iter().map(move |number| {
            let at = number as usize;
            let whole_city = self.roll.whole_city(number);
            let stands = stands.get(at).copied().unwrap_or(u32::MAX);
            let next = next.as_ref().and_then(|next| next.get(at).copied());
            Candidate {
                number,
                first: match (sort, &measured.distances) {
                    (Sort::Best, _) | (Sort::Nearest, None) => 0.0,
                    (Sort::Nearest, Some(distances)) => nearest(distances.km(number), whole_city),
                    (Sort::Next, _) => next.unwrap_or(f64::MAX),
                    (Sort::Name, _) => f64::from(stands),
                },
                score: measured.score(number, whole_city),
                stands,
            }
        })
    }
}

impl Measured<'_> {
    fn km(&self, number: u32) -> Option<f64> {
        self.distances.as_ref()?.km(number)
    }

    fn score(&self, number: u32, whole_city: bool) -> f32 {
        let near = match &self.distances {
            Some(distances) => nearness(distances.km(number), whole_city),
            None => 1.0,
        };
        self.fits.score(number) * near * self.daily.factor(number) * own_language(self.own_language.contains(number))
    }
}

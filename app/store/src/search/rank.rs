//! How well a listing fits, explained in one place: words × category × nearness × freshness × language.
//!
//! What was typed is cut into units: known phrases and single words. For each unit a listing gets up to one point for saying
//! it itself (its name counts more than its description), and a part of a point when it helps with the need that the unit
//! means, more when that is the first of its needs. Rare units count more than common ones.

use super::points::{Kept, Points};
use super::recent::Weighed;
use super::set::Set;
use domain::directory::{Audience, Freshness, JoinHow, Listing};

/// The listings that fit the words of a search.
pub(super) struct Fits {
    pub found: Set,
    /// By number; empty when no words were asked for, and everything fits equally.
    pub scores: Vec<f32>,
}

impl Fits {
    pub fn score(&self, number: u32) -> f32 {
        self.scores.get(number as usize).copied().unwrap_or(1.0)
    }
}

impl Weighed for Fits {
    fn bytes(&self) -> usize {
        64 + self.found.size() + 4 * self.scores.len()
    }
}

/// Nobody types more that matters.
pub(super) const MOST_UNITS: usize = 12;
/// Points for the first of a listing's needs, for another of them, for a heading, and for a need that a word only hints at.
pub(super) const CHIEFLY: f32 = 0.6;
pub(super) const ALSO: f32 = 0.4;
pub(super) const HINTED: f32 = 0.2;
/// Points for words of the listing's own that mean the same.
pub(super) const SAME: f32 = 0.8;
/// Points for saying one word of a phrase whose need it helps with.
pub(super) const PART_OF_PHRASE: f32 = 0.2;
/// Points for speaking the language that was typed.
pub(super) const SPOKEN: f32 = 1.0;
/// A phrase tells more than a word.
pub(super) const PHRASE: f32 = 1.5;
/// Beside other words, a place says where and not what: being there is not enough.
pub(super) const PLACE: f32 = 0.5;
/// A result must hold at least half of what the best result holds, rare units counting more than common ones: "judo in the
/// Meadows" is not a search for everything in the Meadows.
const HOLDS: f32 = 0.5;
/// What scores less than this share of the best result's points is noise.
const NOISE: f32 = 0.08;
/// Beyond this many kilometres nearness halves, beyond twice as many it is a third, and so on.
const NEAR_KM: f64 = 5.0;
/// Help for the whole city counts as being this near to everybody.
const WHOLE_CITY_KM: f64 = 2.0;
/// Help whose place nobody has told us counts as being rather far.
const UNKNOWN_KM: f64 = 6.0;
/// A group that speaks the visitor's own language, when that is not English.
const OWN_LANGUAGE: f32 = 1.25;
/// What is shut for now comes later: it helps nobody today.
const SHUT: f32 = 0.7;
/// Help for men alone comes after help that is as good a match and open to all; who says or chooses "dads" finds it by that.
const FOR_MEN: f32 = 0.9;
/// So does what a family can't join by itself.
const BY_REFERRAL: f32 = 0.9;

/// What the listings hold of what was typed.
pub(super) struct Held {
    points: Points,
    /// By number, the rarities of the units that each holds.
    shares: Vec<f32>,
    /// How many listings there are.
    listings: usize,
}

impl Held {
    /// Of `listings`, whose numbers are below `size`.
    pub fn nothing(listings: usize, size: usize) -> Self {
        Self {
            points: Points::none(size),
            shares: vec![0.0; size],
            listings,
        }
    }

    /// Takes in what each listing holds of one unit.
    pub fn add(&mut self, unit: &Kept, weight: f32) {
        let holders = unit.len();
        let rarity = weight * (1.0 + self.listings as f32 / holders.max(1) as f32).ln();
        for (number, points) in unit.iter() {
            self.points.add(number, points * rarity);
            if let Some(share) = self.shares.get_mut(number as usize) {
                *share += rarity;
            }
        }
    }

    /// The listings that hold enough.
    pub fn fits(self, shown: &Set) -> Fits {
        let mut holders = self.points.held().clone();
        holders.keep(shown);
        let share = |number: u32| self.shares.get(number as usize).copied().unwrap_or_default();
        let most = holders.iter().map(share).fold(f32::MIN_POSITIVE, f32::max);
        let mut scores = self.points.into_vec();
        let mut best = 0.0f32;
        for number in holders.iter() {
            if let Some(score) = scores.get_mut(number as usize) {
                *score = *score * share(number) / most;
                best = best.max(*score);
            }
        }
        let least = NOISE * best;
        let score = |number: u32| scores.get(number as usize).copied().unwrap_or_default();
        let enough = |number: &u32| share(*number) >= HOLDS * most && score(*number) >= least;
        Fits {
            found: holders.iter().filter(enough).collect(),
            scores,
        }
    }
}

/// How much nearness counts in the order "best", for somebody who asked for a place. Help for the whole city is felt to be
/// near by everybody, wherever its office is.
pub(super) fn nearness(km: Option<f64>, whole_city: bool) -> f32 {
    let felt = match (km, whole_city) {
        (Some(km), true) => km.min(WHOLE_CITY_KM),
        (None, true) => WHOLE_CITY_KM,
        (Some(km), false) => km,
        (None, false) => UNKNOWN_KM,
    };
    (1.0 / (1.0 + felt / NEAR_KM)) as f32
}

/// Where a listing stands in the order "nearest": what has a place, by the real way there. Help for the whole city that has
/// none stands where it is felt to be, after every place that is really nearer; what we don't know the place of comes last.
pub(super) fn nearest(km: Option<f64>, whole_city: bool) -> f64 {
    km.unwrap_or(if whole_city { WHOLE_CITY_KM } else { f64::MAX })
}

/// What was checked not long ago is likelier to be true.
pub(super) fn freshness(freshness: Freshness) -> f32 {
    match freshness {
        Freshness::Fresh | Freshness::DueSoon => 1.0,
        Freshness::NeverChecked | Freshness::Due => 0.95,
        Freshness::Ageing | Freshness::Hidden => 0.85,
    }
}

pub(super) fn openness(closed: bool) -> f32 {
    if closed { SHUT } else { 1.0 }
}

/// Whether whoever searches is likely to be taken there.
pub(super) fn welcome(listing: &Listing) -> f32 {
    let for_men = listing.audience.contains(&Audience::Dads);
    let by_referral = listing.join.as_ref().is_some_and(|join| join.how == JoinHow::Referral);
    let factor = |holds: bool, factor: f32| if holds { factor } else { 1.0 };
    factor(for_men, FOR_MEN) * factor(by_referral, BY_REFERRAL)
}

pub(super) fn own_language(spoken: bool) -> f32 {
    if spoken { OWN_LANGUAGE } else { 1.0 }
}

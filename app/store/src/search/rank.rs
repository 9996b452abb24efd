//! How well a listing fits, explained in one place: words × nearness × freshness × language.

use super::index::WordIndex;
use super::set::Set;
use super::tokens::tokens;
use crate::error::Stored;
use domain::directory::Freshness;

/// The listings that fit the words of a search.
pub(super) struct Fits {
    pub found: Set,
    /// By number; empty when no words were asked for, and everything fits equally.
    scores: Vec<f32>,
}

impl Fits {
    pub fn score(&self, number: u32) -> f32 {
        self.scores.get(number as usize).copied().unwrap_or(1.0)
    }
}

/// Nobody types more words that matter.
const MOST_WORDS: usize = 12;
/// A result must hold at least half of what the best result holds, rare words counting more than common ones: "my son
/// won't go to school" is not a search for every listing that says "to".
const HOLDS: f32 = 0.5;
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

/// The listings that fit the words of a search; every listing when there are none.
pub(super) fn by_words(index: &WordIndex, words: &str, shown: &Set) -> Stored<Fits> {
    let typed = words_that_tell(index, words);
    if typed.is_empty() {
        // Signs alone ("???") are words that nothing holds.
        let found = if words.trim().is_empty() {
            shown.clone()
        } else {
            Set::default()
        };
        return Ok(Fits {
            found,
            scores: Vec::new(),
        });
    }
    let mut held = vec![Held::default(); index.size() as usize];
    for word in &typed {
        let holding = index.holding(word)?;
        let rarity = (1.0 + index.size() as f32 / holding.len().max(1) as f32).ln();
        for (number, score) in holding {
            if let Some(held) = held.get_mut(number as usize) {
                held.score += score;
                held.share += rarity;
            }
        }
    }
    let most = held.iter().map(|held| held.share).fold(0.0, f32::max);
    let enough = |held: &Held| held.share > 0.0 && held.share >= HOLDS * most;
    let found = (0..)
        .zip(&held)
        .filter(|(_, held)| enough(held))
        .map(|(number, _)| number);
    let mut found: Set = found.collect();
    found.keep(shown);
    let scores = held
        .iter()
        .map(|held| held.score * held.share / most.max(f32::MIN_POSITIVE));
    Ok(Fits {
        found,
        scores: scores.collect(),
    })
}

/// What one listing holds of the words that were typed.
#[derive(Clone, Copy, Default)]
struct Held {
    score: f32,
    /// The rarities of the words it holds.
    share: f32,
}

/// The typed words, each once; words that nearly every listing holds count only when there are no others.
fn words_that_tell(index: &WordIndex, words: &str) -> Vec<String> {
    let mut typed = tokens(words);
    typed.sort();
    typed.dedup();
    typed.truncate(MOST_WORDS);
    if typed.iter().any(|word| !index.is_common(word)) {
        typed.retain(|word| !index.is_common(word));
    }
    typed
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

pub(super) fn own_language(spoken: &[String], visitor: &str) -> f32 {
    let theirs = visitor != "en" && spoken.iter().any(|tag| tag == visitor);
    if theirs { OWN_LANGUAGE } else { 1.0 }
}

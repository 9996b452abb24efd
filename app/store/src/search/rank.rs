//! The order of results, explained in one place: words × how many of them × nearness × language.

use super::index::WordIndex;
use super::tokens::tokens;
use crate::error::Stored;

/// A listing by number, and how well it fits the words (1 when no words were asked for).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    pub number: u32,
    pub score: f32,
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

/// The listings that fit the words of a search; every listing when there are none.
pub(super) fn by_words(index: &WordIndex, words: &str, listings: u32) -> Stored<Vec<Fit>> {
    let typed = words_that_tell(index, words);
    if typed.is_empty() {
        // Signs alone ("???") are words that nothing holds.
        let all = if words.trim().is_empty() { 0..listings } else { 0..0 };
        return Ok(all.map(|number| Fit { number, score: 1.0 }).collect());
    }
    let mut held = vec![Held::default(); listings as usize];
    for word in &typed {
        let holding = index.holding(word)?;
        let rarity = (1.0 + listings as f32 / holding.len().max(1) as f32).ln();
        for (number, score) in holding {
            if let Some(held) = held.get_mut(number as usize) {
                held.score += score;
                held.share += rarity;
            }
        }
    }
    let most = held.iter().map(|held| held.share).fold(0.0, f32::max);
    let enough = (0..)
        .zip(held)
        .filter(|(_, held)| held.share > 0.0 && held.share >= HOLDS * most);
    Ok(enough
        .map(|(number, held)| Fit {
            number,
            score: held.score * held.share / most,
        })
        .collect())
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

/// How far a visitor who asked for a place feels a listing to be.
pub(super) fn felt_km(km: Option<f64>, whole_city: bool) -> Option<f64> {
    if whole_city {
        Some(km.map_or(WHOLE_CITY_KM, |km| km.min(WHOLE_CITY_KM)))
    } else {
        km
    }
}

/// How much nearness counts in the order "best", for somebody who asked for a place.
pub(super) fn nearness(felt_km: Option<f64>) -> f32 {
    (1.0 / (1.0 + felt_km.unwrap_or(UNKNOWN_KM) / NEAR_KM)) as f32
}

pub(super) fn own_language(spoken: &[String], visitor: &str) -> f32 {
    let theirs = visitor != "en" && spoken.iter().any(|tag| tag == visitor);
    if theirs { OWN_LANGUAGE } else { 1.0 }
}

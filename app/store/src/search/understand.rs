//! From typed words to the listings that fit them: by their own words, and by the needs that the words mean.

use super::expand::Meant;
use super::features::{Feature, Features};
use super::index::{Holding, WordIndex};
use super::phrases::{Phrases, Target};
use super::points::{Kept, Points};
use super::rank::{ALSO, CHIEFLY, Fits, HINTED, Held, MOST_UNITS, PART_OF_PHRASE, PHRASE, PLACE, SAME, SPOKEN};
use super::recent::Store;
use super::set::Set;
use super::tokens::tokens;
use super::units::{Unit, units};
use super::vocabulary::Vocabulary;
use crate::error::Stored;
use std::sync::Arc;

/// What is needed to understand words.
pub(super) struct Reader<'s> {
    pub index: &'s WordIndex,
    pub vocabulary: &'s Vocabulary,
    pub phrases: &'s Phrases,
    pub features: &'s Features,
    /// What single words and phrases led to a moment ago.
    pub known: &'s Store<Unit, Kept>,
    /// How many listings there are.
    pub listings: usize,
    /// All their numbers are below this.
    pub size: usize,
}

impl Reader<'_> {
    /// The listings that fit the words of a search; every listing when there are none.
    pub fn fits(&self, words: &str, shown: &Set) -> Stored<Fits> {
        let units = units(&self.spelt(tokens(words)), self.phrases);
        if units.is_empty() {
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
        let mut held = Held::nothing(self.listings, self.size);
        for unit in units.iter().take(MOST_UNITS) {
            let place = if units.len() > 1 && self.phrases.is_place(unit.words()) {
                PLACE
            } else {
                1.0
            };
            match unit {
                Unit::Phrase(words) => self.add_phrase(words, place, &mut held)?,
                Unit::Word(word) => {
                    let meaning = self.word(word)?;
                    held.add(&meaning, place);
                }
            }
        }
        Ok(held.fits(shown))
    }

    /// Beside other words, a slip in one is mended before phrases are looked for: "fod bank".
    fn spelt(&self, typed: Vec<String>) -> Vec<String> {
        if typed.len() < 2 {
            return typed;
        }
        let mend = |word: String| match self.vocabulary.knows(&word) {
            true => word,
            false => {
                let meant = self.vocabulary.slips(&word);
                meant.first().map_or(word, |meant| meant.word.to_owned())
            }
        };
        typed.into_iter().map(mend).collect()
    }

    /// A phrase that no listing says or helps with counts as its words.
    fn add_phrase(&self, words: &[String], weight: f32, held: &mut Held) -> Stored<()> {
        let phrase = self.known.get(Unit::Phrase(words.to_vec()), || self.phrase(words))?;
        if phrase.len() > 0 {
            held.add(&phrase, weight * PHRASE);
            return Ok(());
        }
        for word in words.iter().filter(|word| !self.phrases.is_little(word)) {
            let meaning = self.word(word)?;
            held.add(&meaning, 1.0);
        }
        Ok(())
    }

    fn phrase(&self, words: &[String]) -> Stored<Kept> {
        let mut points = self.nothing();
        say(&mut points, &self.saying(words)?, 1.0);
        self.lead(&mut points, self.phrases.targets(words), 1.0)?;
        if !points.held().is_empty() {
            self.say_a_part(&mut points, words)?;
        }
        Ok(points.kept())
    }

    fn saying(&self, words: &[String]) -> Stored<Holding> {
        self.index.saying(words, self.vocabulary)
    }

    /// Of those that help with what the phrase means, those come first that say some of its words.
    fn say_a_part(&self, points: &mut Points, words: &[String]) -> Stored<()> {
        let mut part = self.nothing();
        for word in words.iter().filter(|word| !self.phrases.is_little(word)) {
            say(&mut part, &self.saying(std::slice::from_ref(word))?, PART_OF_PHRASE);
        }
        for (number, more) in part.iter() {
            if points.held().contains(number) {
                points.add(number, more);
            }
        }
        Ok(())
    }

    fn word(&self, word: &str) -> Stored<Arc<Kept>> {
        self.known.get(Unit::Word(word.to_owned()), || self.meaning(word))
    }

    fn meaning(&self, word: &str) -> Stored<Kept> {
        let meant = self.vocabulary.meant(word);
        let mut points = self.nothing();
        say(&mut points, &self.index.holding(&meant, self.vocabulary)?, 1.0);
        let mut leads = false;
        for Meant { word, weight, .. } in &meant {
            let targets = self.phrases.targets(&[(*word).to_owned()]);
            leads |= !targets.is_empty();
            self.lead(&mut points, targets, *weight)?;
        }
        if !leads && points.held().is_empty() {
            self.hint(&mut points, &meant);
        }
        Ok(points.kept())
    }

    /// Points for what the targets lead to. Where several lead to a listing, the best counts.
    fn lead(&self, points: &mut Points, targets: &[Target], weight: f32) -> Stored<()> {
        if targets.is_empty() {
            return Ok(());
        }
        let mut led = self.nothing();
        let having = |feature: Feature| self.features.having(&feature);
        for target in targets {
            match target {
                Target::Need(need) => {
                    led.raise_all(&having(Feature::Need(need.clone())), weight * ALSO);
                    led.raise_all(&having(Feature::Chiefly(need.clone())), weight * CHIEFLY);
                }
                Target::Speaks(tag) => led.raise_all(&having(Feature::Speaks(tag.clone())), weight * SPOKEN),
                Target::In(ward) => led.raise_all(&having(Feature::In(ward.clone())), weight * SAME),
                Target::Words(words) => say(&mut led, &self.saying(words)?, weight * SAME),
            }
        }
        led.iter().for_each(|(number, more)| points.add(number, more));
        Ok(())
    }

    /// A word that only stands in phrases: the needs that those mean.
    fn hint(&self, points: &mut Points, meant: &[Meant<'_>]) {
        for Meant { word, weight, .. } in meant {
            for need in self.phrases.hints(word) {
                points.raise_all(&self.features.having(&Feature::Need(need.clone())), weight * HINTED);
            }
        }
    }

    fn nothing(&self) -> Points {
        Points::none(self.size)
    }
}

/// Points for the listings that hold a word, as many as `most` for the one that it fits best.
fn say(points: &mut Points, holding: &Holding, most: f32) {
    let best = holding
        .iter()
        .map(|(_, score)| *score)
        .fold(f32::MIN_POSITIVE, f32::max);
    for (number, score) in holding {
        points.raise(*number, most * score / best);
    }
}

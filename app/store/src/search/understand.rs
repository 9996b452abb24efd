//! From typed words to the listings that fit them: by their own words, and by the needs that the words mean.

use super::expand::{Meant, Vocabulary};
use super::features::{Feature, Features};
use super::index::{Holding, WordIndex};
use super::phrases::{Phrases, Target};
use super::rank::{ALSO, CHIEFLY, Fits, HINTED, Held, MOST_UNITS, PART_OF_PHRASE, PHRASE, PLACE, SAME, SPOKEN};
use super::set::Set;
use super::tokens::tokens;
use super::units::{Unit, units};
use crate::error::Stored;

/// What is needed to understand words.
pub(super) struct Reader<'s> {
    pub index: &'s WordIndex,
    pub vocabulary: &'s Vocabulary,
    pub phrases: &'s Phrases,
    pub features: &'s Features,
    /// How many listings have a number.
    pub listings: usize,
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
        let mut held = Held::nothing(self.listings);
        for unit in units.iter().take(MOST_UNITS) {
            let place = if units.len() > 1 && self.phrases.is_place(unit.words()) {
                PLACE
            } else {
                1.0
            };
            match unit {
                Unit::Phrase(words) => self.add_phrase(words, place, &mut held)?,
                Unit::Word(word) => held.add(&self.word(word)?, place),
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
        let mut points = self.nothing();
        say(&mut points, &self.index.saying(words)?, 1.0);
        self.lead(&mut points, self.phrases.targets(words), 1.0)?;
        if points.iter().any(|points| *points > 0.0) {
            self.say_a_part(&mut points, words)?;
            held.add(&points, weight * PHRASE);
            return Ok(());
        }
        for word in words.iter().filter(|word| !self.phrases.is_little(word)) {
            held.add(&self.word(word)?, 1.0);
        }
        Ok(())
    }

    /// Of those that help with what the phrase means, those come first that say some of its words.
    fn say_a_part(&self, points: &mut [f32], words: &[String]) -> Stored<()> {
        let mut part = self.nothing();
        for word in words.iter().filter(|word| !self.phrases.is_little(word)) {
            say(
                &mut part,
                &self.index.saying(std::slice::from_ref(word))?,
                PART_OF_PHRASE,
            );
        }
        let helping = points.iter_mut().zip(part).filter(|(points, _)| **points > 0.0);
        helping.for_each(|(points, part)| *points += part);
        Ok(())
    }

    fn word(&self, word: &str) -> Stored<Vec<f32>> {
        let meant = self.vocabulary.meant(word);
        let mut points = self.nothing();
        say(&mut points, &self.index.holding(&meant)?, 1.0);
        let mut leads = false;
        for Meant { word, weight, .. } in &meant {
            let targets = self.phrases.targets(&[(*word).to_owned()]);
            leads |= !targets.is_empty();
            self.lead(&mut points, targets, *weight)?;
        }
        if !leads && points.iter().all(|points| *points == 0.0) {
            self.hint(&mut points, &meant);
        }
        Ok(points)
    }

    /// Points for what the targets lead to. Where several lead to a listing, the best counts.
    fn lead(&self, points: &mut [f32], targets: &[Target], weight: f32) -> Stored<()> {
        let mut led = self.nothing();
        for target in targets {
            match target {
                Target::Need(need) => {
                    best(
                        &mut led,
                        &self.features.having(&Feature::Need(need.clone())),
                        weight * ALSO,
                    );
                    best(
                        &mut led,
                        &self.features.having(&Feature::Chiefly(need.clone())),
                        weight * CHIEFLY,
                    );
                }
                Target::Speaks(tag) => best(
                    &mut led,
                    &self.features.having(&Feature::Speaks(tag.clone())),
                    weight * SPOKEN,
                ),
                Target::In(ward) => best(
                    &mut led,
                    &self.features.having(&Feature::In(ward.clone())),
                    weight * SAME,
                ),
                Target::Words(words) => say(&mut led, &self.index.saying(words)?, weight * SAME),
            }
        }
        points.iter_mut().zip(led).for_each(|(points, led)| *points += led);
        Ok(())
    }

    /// A word that only stands in phrases: the needs that those mean.
    fn hint(&self, points: &mut [f32], meant: &[Meant<'_>]) {
        for Meant { word, weight, .. } in meant {
            for need in self.phrases.hints(word) {
                best(
                    points,
                    &self.features.having(&Feature::Need(need.clone())),
                    weight * HINTED,
                );
            }
        }
    }

    fn nothing(&self) -> Vec<f32> {
        vec![0.0; self.listings]
    }
}

/// Points for the listings that hold a word, as many as `most` for the one that it fits best.
fn say(points: &mut [f32], holding: &Holding, most: f32) {
    let best = holding
        .iter()
        .map(|(_, score)| *score)
        .fold(f32::MIN_POSITIVE, f32::max);
    for (number, score) in holding {
        if let Some(points) = points.get_mut(*number as usize) {
            *points = points.max(most * score / best);
        }
    }
}

fn best(points: &mut [f32], having: &Set, most: f32) {
    for number in having.iter() {
        if let Some(points) = points.get_mut(number as usize) {
            *points = points.max(most);
        }
    }
}

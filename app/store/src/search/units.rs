//! Cuts what was typed into units of meaning: known phrases first, then single words, without the little words.

use super::phrases::Phrases;

/// Something that a search asks for by words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    /// Words that mean something together: "food bank" is neither any food nor any bank.
    Phrase(Vec<String>),
    Word(String),
}

impl Unit {
    pub fn words(&self) -> &[String] {
        match self {
            Self::Phrase(words) => words,
            Self::Word(word) => std::slice::from_ref(word),
        }
    }
}

/// The units of what was typed, each once. Where nothing else was typed, the little words count.
pub(super) fn units(typed: &[String], phrases: &Phrases) -> Vec<Unit> {
    let mut cut = Cut {
        phrases,
        left: typed.iter().cloned().map(Some).collect(),
        units: Vec::new(),
    };
    cut.take_phrases(false);
    cut.drop_little();
    cut.take_phrases(true);
    cut.take_words();
    if cut.units.is_empty() {
        cut.left = typed.iter().cloned().map(Some).collect();
        cut.take_phrases(true);
        cut.take_words();
    }
    cut.units
}

struct Cut<'p> {
    phrases: &'p Phrases,
    /// What is not yet part of a unit.
    left: Vec<Option<String>>,
    units: Vec<Unit>,
}

impl Cut<'_> {
    /// The longest first. Phrases of little words alone ("need help") count only when `little` do.
    fn take_phrases(&mut self, little: bool) {
        for length in (2..=self.phrases.longest().min(self.left.len())).rev() {
            for from in 0..=self.left.len() - length {
                let Some(words) = self.words_at(from, length) else {
                    continue;
                };
                let tells = little || words.iter().any(|word| !self.phrases.is_little(word));
                if tells && !self.phrases.targets(&words).is_empty() {
                    self.left
                        .iter_mut()
                        .skip(from)
                        .take(length)
                        .for_each(|word| *word = None);
                    self.add(Unit::Phrase(words));
                }
            }
        }
    }

    fn words_at(&self, from: usize, length: usize) -> Option<Vec<String>> {
        self.left.get(from..from + length)?.iter().cloned().collect()
    }

    /// The words beside a little word become neighbours.
    fn drop_little(&mut self) {
        let phrases = self.phrases;
        self.left
            .retain(|word| word.as_ref().is_none_or(|word| !phrases.is_little(word)));
    }

    fn take_words(&mut self) {
        for word in std::mem::take(&mut self.left).into_iter().flatten() {
            self.add(Unit::Word(word));
        }
    }

    fn add(&mut self, unit: Unit) {
        if !self.units.contains(&unit) {
            self.units.push(unit);
        }
    }
}

//! Finds phrases by the word that they begin with, so that a long text is looked through once and not once for each phrase.

use super::phrase::{Phrase, SHORTEST};
use std::collections::HashMap;

/// Numbers of phrases by their first word, or by its first letters where any ending will do.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    whole: HashMap<String, Vec<usize>>,
    beginnings: HashMap<String, Vec<usize>>,
}

impl Index {
    pub fn add(&mut self, number: usize, phrase: &Phrase) {
        let (whole, beginnings) = phrase.first_words();
        for word in whole {
            self.whole.entry(word.to_owned()).or_default().push(number);
        }
        for word in beginnings {
            self.beginnings.entry(first_letters(word)).or_default().push(number);
        }
    }

    /// The phrases that may begin with this word; some more than once.
    pub fn candidates(&self, word: &str) -> impl Iterator<Item = usize> {
        let whole = self.whole.get(word);
        let beginnings = self.beginnings.get(&first_letters(word));
        whole.into_iter().chain(beginnings).flatten().copied()
    }
}

fn first_letters(word: &str) -> String {
    word.chars().take(SHORTEST).collect()
}

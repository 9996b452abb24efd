//! Every word of every listing and phrase, in order, and how many listings hold it in each of their parts.

use super::words::{Part, Words};
use std::collections::{BTreeMap, HashMap};
use std::iter::Peekable;
use std::sync::Arc;

const PARTS: usize = Part::ALL.len();

/// Where a word stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    /// How many listings hold it, part by part.
    pub listings: [u32; PARTS],
    in_phrases: bool,
}

impl Standing {
    /// The parts of listings that hold it.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let parts = Part::ALL.into_iter().zip(self.listings);
        parts.filter(|(_, listings)| *listings > 0).map(|(part, _)| part)
    }

    fn is_gone(&self) -> bool {
        !self.in_phrases && self.listings == [0; PARTS]
    }
}

#[derive(Clone, Default)]
pub(super) struct Vocabulary {
    words: Vec<(Arc<str>, Standing)>,
    /// Which letters each word has, to pass over most words without spelling them out.
    letters: Vec<u64>,
    /// How long each part of all listings is together, in words.
    lengths: [u64; PARTS],
}

impl Vocabulary {
    /// Of the words that stand in phrases; no listing says anything yet.
    pub fn of_phrases<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let standing = Standing {
            in_phrases: true,
            ..Standing::default()
        };
        let words: BTreeMap<&str, Standing> = words.map(|word| (word, standing)).collect();
        let words: Vec<_> = words.into_iter().map(|(word, at)| (word.into(), at)).collect();
        Self {
            letters: words.iter().map(|(word, _): &(Arc<str>, _)| letters_in(word)).collect(),
            words,
            lengths: [0; PARTS],
        }
    }

    /// After a change of some listings' words.
    pub fn with(&self, tally: Tally) -> Self {
        let mut next = Self {
            words: Vec::with_capacity(self.words.len()),
            letters: Vec::with_capacity(self.words.len()),
            lengths: self.lengths,
        };
        for (length, change) in next.lengths.iter_mut().zip(tally.lengths) {
            *length = length.saturating_add_signed(change);
        }
        let mut changes: Vec<(String, Counted)> = tally.words.into_iter().collect();
        changes.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let mut changes = changes.into_iter().peekable();
        for ((word, standing), letters) in self.words.iter().zip(&self.letters) {
            next.add_new(&mut changes, Some(word));
            let change = changes.next_if(|(changed, _)| changed.as_str() == word.as_ref());
            let standing = change.map_or(*standing, |(_, change)| change.applied_to(*standing));
            if !standing.is_gone() {
                next.words.push((Arc::clone(word), standing));
                next.letters.push(*letters);
            }
        }
        next.add_new(&mut changes, None);
        next
    }

    /// Adds the words that come before the next known one.
    fn add_new(&mut self, changes: &mut Peekable<impl Iterator<Item = (String, Counted)>>, before: Option<&str>) {
        while let Some((word, change)) = changes.next_if(|(word, _)| before.is_none_or(|before| word.as_str() < before))
        {
            let standing = change.applied_to(Standing::default());
            if !standing.is_gone() {
                self.letters.push(letters_in(&word));
                self.words.push((word.into(), standing));
            }
        }
    }

    pub fn standing(&self, word: &str) -> Option<&Standing> {
        let at = self
            .words
            .binary_search_by(|(known, _)| known.as_ref().cmp(word))
            .ok()?;
        self.words.get(at).map(|(_, standing)| standing)
    }

    pub fn knows(&self, word: &str) -> bool {
        self.standing(word).is_some()
    }

    /// How long this part of all listings is together, in words.
    pub fn length(&self, part: Part) -> u64 {
        self.lengths.get(part as usize).copied().unwrap_or_default()
    }

    /// The words that begin with this.
    pub fn like(&self, start: &str) -> impl Iterator<Item = (&str, &Standing)> {
        let from = self.words.partition_point(|(word, _)| word.as_ref() < start);
        let from = self
            .words
            .iter()
            .skip(from)
            .map(|(word, standing)| (word.as_ref(), standing));
        from.take_while(move |(word, _)| word.starts_with(start))
    }

    /// The words whose letters differ from these by at most so many.
    pub fn with_letters(&self, letters: u64, most: u32) -> impl Iterator<Item = (&str, &Standing)> {
        let near = self.words.iter().zip(&self.letters);
        near.filter(move |(_, there)| (letters ^ **there).count_ones() <= most)
            .map(|((word, standing), _)| (word.as_ref(), standing))
    }
}

/// The set of a word's letters, folded into 64 bits.
pub(super) fn letters_in(word: &str) -> u64 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64))
}

/// What the words of some listings change.
#[derive(Default)]
pub(super) struct Tally {
    words: HashMap<String, Counted>,
    lengths: [i64; PARTS],
    /// The listing that is being counted, to count each of its words once.
    listing: u32,
}

#[derive(Clone, Copy, Default)]
struct Counted {
    listings: [i32; PARTS],
    last: [u32; PARTS],
}

impl Counted {
    fn applied_to(self, mut standing: Standing) -> Standing {
        for (there, change) in standing.listings.iter_mut().zip(self.listings) {
            *there = there.saturating_add_signed(change);
        }
        standing
    }
}

impl Tally {
    pub fn put(&mut self, words: &Words) {
        self.count(words, 1);
    }

    pub fn take_out(&mut self, words: &Words) {
        self.count(words, -1);
    }

    fn count(&mut self, words: &Words, by: i32) {
        self.listing += 1;
        for (part, words) in words.iter().enumerate() {
            if let Some(length) = self.lengths.get_mut(part) {
                *length += i64::from(by) * words.len() as i64;
            }
            for word in words {
                self.count_word(word, part, by);
            }
        }
    }

    fn count_word(&mut self, word: &str, part: usize, by: i32) {
        let counted = match self.words.get_mut(word) {
            Some(counted) => counted,
            None => self.words.entry(word.to_owned()).or_default(),
        };
        let places = counted.listings.get_mut(part).zip(counted.last.get_mut(part));
        if let Some((listings, last)) = places.filter(|(_, last)| **last != self.listing) {
            *listings += by;
            *last = self.listing;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Words {
        let mut words = Words::default();
        words[Part::Name as usize] = name.split(' ').map(str::to_owned).collect();
        words
    }

    #[test]
    fn a_word_is_known_as_long_as_a_listing_or_a_phrase_holds_it() {
        let mut tally = Tally::default();
        for name in ["judo judo club", "art club", "zumba"] {
            tally.put(&named(name));
        }
        let all = Vocabulary::of_phrases(["club", "food"].into_iter()).with(tally);
        let listings = |of: &Vocabulary, word: &str| of.standing(word).map(|at| at.listings[Part::Name as usize]);
        assert_eq!([listings(&all, "judo"), listings(&all, "club")], [Some(1), Some(2)]);
        assert_eq!(all.length(Part::Name), 6);
        let mut tally = Tally::default();
        tally.take_out(&named("judo judo club"));
        tally.take_out(&named("art club"));
        tally.put(&named("ballet zumba"));
        let less = all.with(tally);
        let words: Vec<&str> = less.like("").map(|(word, _)| word).collect();
        assert_eq!(words, ["ballet", "club", "food", "zumba"]);
        assert_eq!([listings(&less, "club"), listings(&less, "zumba")], [Some(0), Some(2)]);
        assert_eq!((less.length(Part::Name), less.letters.len()), (3, 4));
    }
}

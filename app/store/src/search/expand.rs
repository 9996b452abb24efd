//! From a typed word to the words that listings hold: the word itself, words it begins, and words it may be a slip for.

use std::collections::BTreeMap;

/// A word of the vocabulary that a typed word may mean.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meant<'v> {
    pub word: &'v str,
    /// The parts of listings that hold it, one bit each.
    pub parts: u8,
    /// 1 for the word as typed, less for guesses.
    pub weight: f32,
}

/// Where a word stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    /// The parts of listings that hold it, one bit each.
    pub parts: u8,
    /// How many listings hold it.
    pub listings: u32,
}

/// Every word of every listing, sorted, with where it stands.
pub(super) struct Vocabulary {
    words: Vec<(Box<str>, Standing)>,
    /// Which letters each word has, to pass over most words without spelling them out.
    letters: Vec<u64>,
    listings: u32,
}

/// More guesses than this say nothing any more.
const MOST: usize = 40;
/// A word is common, and says little, from this many listings on if they are also a fifth of all.
const COMMON: u32 = 100;
/// A word's beginning is looked up from this many letters on.
const BEGINNING: usize = 3;

impl Vocabulary {
    pub fn new(words: BTreeMap<String, Standing>, listings: u32) -> Self {
        let words: Vec<_> = words
            .into_iter()
            .map(|(word, standing)| (word.into_boxed_str(), standing))
            .collect();
        let letters = words.iter().map(|(word, _)| letters_in(word)).collect();
        Self {
            words,
            letters,
            listings,
        }
    }

    /// Whether so many listings hold exactly this word ("to", "the", "wsparcie") that it tells none of them apart.
    pub fn is_common(&self, typed: &str) -> bool {
        let found = self.words.binary_search_by(|(word, _)| word.as_ref().cmp(typed));
        let held_by = found
            .ok()
            .and_then(|at| self.words.get(at))
            .map_or(0, |(_, standing)| standing.listings);
        held_by >= COMMON && held_by >= self.listings / 5
    }

    /// What a typed word may mean, the likeliest first. Slips are looked for only when nothing begins like it.
    pub fn meant(&self, typed: &str) -> Vec<Meant<'_>> {
        let letters = typed.chars().count();
        let start = self.words.partition_point(|(word, _)| word.as_ref() < typed);
        let like = self.words[start..]
            .iter()
            .take_while(|(word, _)| word.starts_with(typed));
        let mut meant: Vec<Meant<'_>> = like
            .filter(|(word, _)| letters >= BEGINNING || word.as_ref() == typed)
            .map(|(word, standing)| Meant {
                word,
                parts: standing.parts,
                weight: beginning(letters, word.chars().count()),
            })
            .collect();
        if meant.is_empty() {
            meant = self.slips(typed, letters);
        }
        meant.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        meant.truncate(MOST);
        meant
    }

    /// One slip in words of 4 letters or more, two from 8.
    fn slips(&self, typed: &str, letters: usize) -> Vec<Meant<'_>> {
        let most = match letters {
            0..4 => return Vec::new(),
            4..8 => 1,
            _ => 2,
        };
        let has = letters_in(typed);
        let typed: Vec<char> = typed.chars().collect();
        let near = self
            .words
            .iter()
            .zip(&self.letters)
            .filter_map(|((word, standing), letters_there)| {
                // A slip changes at most two letters of the set.
                if (has ^ letters_there).count_ones() as usize > 2 * most {
                    return None;
                }
                let distance = distance(&typed, word, most)?;
                Some(Meant {
                    word,
                    parts: standing.parts,
                    weight: if distance == 1 { 0.6 } else { 0.4 },
                })
            });
        near.collect()
    }
}

/// The more of a word was typed, the likelier it is meant.
fn beginning(typed: usize, whole: usize) -> f32 {
    if typed == whole {
        1.0
    } else {
        0.3 + 0.4 * typed as f32 / whole as f32
    }
}

/// The set of a word's letters, folded into 64 bits.
fn letters_in(word: &str) -> u64 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64))
}

/// How many letters were left out, added, changed or swapped with their neighbour; nothing when more than `most`.
fn distance(typed: &[char], word: &str, most: usize) -> Option<usize> {
    let word: Vec<char> = word.chars().collect();
    if word.len().abs_diff(typed.len()) > most {
        return None;
    }
    let mut before_last = vec![0; word.len() + 1];
    let mut last: Vec<usize> = (0..=word.len()).collect();
    let mut row = vec![0; word.len() + 1];
    for (i, a) in typed.iter().enumerate() {
        row[0] = i + 1;
        for (j, b) in word.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            let mut least = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && typed[i - 1] == *b && word[j - 1] == *a {
                least = least.min(before_last[j - 1] + 1);
            }
            row[j + 1] = least;
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    Some(last[word.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<String> {
        let all = ["football", "foot", "judo", "nursery", "breastfeeding", "bus", "zlobek"];
        let vocabulary = Vocabulary::new(
            all.iter().map(|word| (word.to_string(), Standing::default())).collect(),
            7,
        );
        vocabulary
            .meant(typed)
            .into_iter()
            .map(|meant| meant.word.to_owned())
            .collect()
    }

    #[test]
    fn the_beginning_of_a_word_is_enough_from_three_letters_on() {
        assert_eq!(words("foo"), ["foot", "football"]);
        assert_eq!(words("foot"), ["foot", "football"]);
        assert!(words("fo").is_empty());
    }

    #[test]
    fn one_slip_is_forgiven_in_short_words_and_two_in_long_ones() {
        assert_eq!(words("nursrey"), ["nursery"]);
        assert_eq!(words("juddo"), ["judo"]);
        assert_eq!(words("brestfeding"), ["breastfeeding"]);
        assert!(words("nrsrey").is_empty());
        assert!(words("bas").is_empty());
    }
}

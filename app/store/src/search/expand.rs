//! From a typed word to the words that listings hold: the word itself, words it begins, and words it may be a slip for.

use super::vocabulary::{Standing, Vocabulary, letters_in};
use super::words::Part;

/// A word of the vocabulary that a typed word may mean.
#[derive(Clone, Debug)]
pub(super) struct Meant<'v> {
    pub word: &'v str,
    standing: &'v Standing,
    /// 1 for the word as typed, less for guesses.
    pub weight: f32,
}

impl Meant<'_> {
    /// The parts of listings that hold it; none for a word that only phrases hold.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        self.standing.parts()
    }
}

/// More guesses than this say nothing any more.
const MOST: usize = 40;
/// A word's beginning is looked up from this many letters on.
const BEGINNING: usize = 3;
/// A word that is known by itself is taken for the beginning of others from this many letters on …
const KNOWN_BEGINNING: usize = 4;
/// … that have at most so many letters more: "swim" is "swimming" too, "art" is no "arthritis".
const ENDING: usize = 4;
/// In words shorter than this, people do not mistake the first letter.
const FIRST_LETTER: usize = 8;

impl Vocabulary {
    /// What a typed word may mean, the likeliest first. Slips are looked for only when nothing begins like it, and other
    /// endings ("przedszkola", "przedszkolu") only when it is no slip.
    pub fn meant(&self, typed: &str) -> Vec<Meant<'_>> {
        let letters = typed.chars().count();
        let mut meant = self.beginning_with(typed, letters);
        if meant.is_empty() {
            meant = self.slips(typed);
        }
        if meant.is_empty() {
            meant = self.other_endings(typed, letters);
        }
        meant.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        meant.truncate(MOST);
        meant
    }

    fn beginning_with(&self, typed: &str, letters: usize) -> Vec<Meant<'_>> {
        let known = self.knows(typed);
        let goes_on = |word: &str| match known {
            true => letters >= KNOWN_BEGINNING && word.chars().count() <= letters + ENDING,
            false => letters >= BEGINNING,
        };
        let like = self.like(typed).filter(|(word, _)| *word == typed || goes_on(word));
        like.map(|(word, standing)| Meant {
            word,
            standing,
            weight: beginning(letters, word.chars().count()),
        })
        .collect()
    }

    fn other_endings(&self, typed: &str, letters: usize) -> Vec<Meant<'_>> {
        if letters < 5 || typed.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let stem: String = typed.chars().take(letters - 2).collect();
        let same = self.like(&stem).filter(|(word, _)| word.chars().count() <= letters + 1);
        same.map(|(word, standing)| Meant {
            word,
            standing,
            weight: 0.35,
        })
        .collect()
    }

    /// One slip in words of 4 letters or more, two from 8; the likeliest first.
    pub fn slips(&self, typed: &str) -> Vec<Meant<'_>> {
        let letters = typed.chars().count();
        let most = match letters {
            0..4 => return Vec::new(),
            4..8 => 1,
            _ => 2,
        };
        if typed.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let first = typed.chars().next();
        let spelt: Vec<char> = typed.chars().collect();
        // A slip changes at most two letters of the set.
        let near = self.with_letters(letters_in(typed), 2 * most as u32);
        let near = near.filter_map(|(word, standing)| {
            if letters < FIRST_LETTER && word.chars().next() != first {
                return None;
            }
            let distance = distance(&spelt, word, most)?;
            Some(Meant {
                word,
                standing,
                weight: if distance == 1 { 0.6 } else { 0.4 },
            })
        });
        let mut near: Vec<_> = near.collect();
        near.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        near
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
        let all = [
            "football",
            "foot",
            "judo",
            "nursery",
            "breastfeeding",
            "bus",
            "business",
            "zlobek",
        ];
        let vocabulary = Vocabulary::of_phrases(all.into_iter());
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
        assert_eq!(words("bus"), ["bus"]);
        assert!(words("fo").is_empty());
    }

    #[test]
    fn one_slip_is_forgiven_in_short_words_and_two_in_long_ones() {
        assert_eq!(words("nursrey"), ["nursery"]);
        assert_eq!(words("juddo"), ["judo"]);
        assert_eq!(words("brestfeding"), ["breastfeeding"]);
        assert!(words("nrsrey").is_empty());
        assert!(words("bas").is_empty());
        assert!(words("ludo").is_empty());
    }

    #[test]
    fn another_ending_of_a_word_is_the_same_word() {
        assert_eq!(words("zlobkowi"), Vec::<String>::new());
        assert_eq!(words("zlobeczek"), Vec::<String>::new());
        assert_eq!(words("nurserami"), Vec::<String>::new());
        assert_eq!(words("zlobekow"), ["zlobek"]);
    }
}

//! One phrase of the list: words that must come in this order, with little between them.

use crate::fold::words;

/// Other words that may stand between two words of a phrase: "my husband *has started* hitting me".
const BETWEEN: usize = 2;

/// "kill* myself": each place is one word, or one of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    places: Vec<Place>,
    /// Written without "?": it is hardly ever said of a small child.
    pub is_plain: bool,
}

/// Letters that the shortest beginning has.
pub(super) const SHORTEST: usize = 3;

/// The words that may stand in one place of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    spellings: Vec<Spelling>,
    /// Written with "~" before it: nothing may stand between it and the word before.
    is_close: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Spelling {
    Whole(String),
    /// Written with a star: any ending will do.
    Beginning(String),
}

impl Phrase {
    /// Reads "<partner> beat|beats me". `group` knows the words of a named group. An error says what is wrong.
    pub fn read(written: &str, group: impl Fn(&str) -> Option<Vec<String>>) -> Result<Self, String> {
        let (written, is_plain) = match written.strip_prefix('?') {
            Some(rest) => (rest, false),
            None => (written, true),
        };
        let places = written.split_whitespace().map(|place| read_place(place, &group));
        let places: Vec<Place> = places.collect::<Result<_, _>>()?;
        if places.is_empty() {
            return Err("an empty phrase would be found in everything".to_owned());
        }
        Ok(Self { places, is_plain })
    }

    /// Whether folded words begin with it.
    pub fn begins(&self, words: &[String]) -> bool {
        begins(&self.places, words)
    }

    /// The words with which it may begin: whole ones, and beginnings.
    pub fn first_words(&self) -> (Vec<&str>, Vec<&str>) {
        let (mut whole, mut beginnings) = (Vec::new(), Vec::new());
        for spelling in self.places.first().into_iter().flat_map(|place| &place.spellings) {
            match spelling {
                Spelling::Whole(word) => whole.push(word.as_str()),
                Spelling::Beginning(word) => beginnings.push(word.as_str()),
            }
        }
        (whole, beginnings)
    }
}

fn read_place(place: &str, group: &impl Fn(&str) -> Option<Vec<String>>) -> Result<Place, String> {
    let (place, is_close) = match place.strip_prefix('~') {
        Some(place) => (place, true),
        None => (place, false),
    };
    let mut spellings = Vec::new();
    for spelling in place.split('|') {
        let named = spelling.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
        let of_group = match named {
            Some(name) => group(name).ok_or_else(|| format!("there is no group <{name}>"))?,
            None => vec![spelling.to_owned()],
        };
        for spelling in of_group {
            spellings.push(read_spelling(&spelling)?);
        }
    }
    Ok(Place { spellings, is_close })
}

fn read_spelling(written: &str) -> Result<Spelling, String> {
    let (word, is_beginning) = match written.strip_suffix('*') {
        Some(word) => (word, true),
        None => (written, false),
    };
    match words(word).as_slice() {
        [one] if is_beginning && one.chars().count() < SHORTEST => {
            Err(format!("“{written}” is too short for a beginning"))
        }
        [one] if is_beginning => Ok(Spelling::Beginning(one.clone())),
        [one] => Ok(Spelling::Whole(one.clone())),
        _ => Err(format!("“{written}” is not one word")),
    }
}

/// Whether the phrase begins with the first of these words and goes on within reach.
fn begins(places: &[Place], words: &[String]) -> bool {
    let (Some((place, rest)), Some((word, after))) = (places.split_first(), words.split_first()) else {
        return false;
    };
    if !place.spellings.iter().any(|spelling| spelling.is(word)) {
        return false;
    }
    let Some(next) = rest.first() else { return true };
    let most = if next.is_close { 0 } else { BETWEEN };
    let reach = after.len().min(most + 1);
    (0..reach).any(|skipped| begins(rest, &after[skipped..]))
}

impl Spelling {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
        }
    }
}

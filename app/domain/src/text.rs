//! Text that people type: kept whole, trimmed, counted, and not shown by accident.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Words that must never reach a log, a URL or a title: no `Display`, a redacted `Debug`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The words themselves, for the page or the letter they were meant for.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(..)")
    }
}

/// Letters still free before `limit`, as a reader counts them (Unicode scalar values); negative when over.
pub fn letters_left(text: &str, limit: usize) -> i64 {
    // A browser sends line breaks as CR LF and counts them as one letter; so do we.
    let typed = text.chars().filter(|c| *c != '\r').count();
    limit as i64 - typed as i64
}

/// Why typed text can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    Missing,
    TooLong,
}

impl TextProblem {
    /// The last part of its message key, `problem-<field>-<kind>`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too_long",
        }
    }
}

/// Catches slips in an email address, no more; only a letter that arrives proves one. At most 254 bytes (RFC 5321).
pub fn is_email(typed: &str) -> bool {
    let fits = typed.len() <= 254 && !typed.chars().any(|c| c.is_whitespace() || c.is_control());
    let well_formed = typed.split_once('@').is_some_and(|(name, host)| {
        let parts: Vec<&str> = host.split('.').collect();
        !name.is_empty() && !host.contains('@') && parts.len() > 1 && parts.iter().all(|part| !part.is_empty())
    });
    fits && well_formed
}

/// Typed text without the spaces around it, when there is some and it has at most `limit` letters.
pub fn filled(typed: &str, limit: usize) -> Result<&str, TextProblem> {
    match optional(typed, limit)? {
        Some(text) => Ok(text),
        None => Err(TextProblem::Missing),
    }
}

/// Like [`filled`] for a field that may be left empty.
pub fn optional(typed: &str, limit: usize) -> Result<Option<&str>, TextProblem> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if letters_left(text, limit) < 0 {
        return Err(TextProblem::TooLong);
    }
    Ok(Some(text))
}

/// A name as an id: lower-case letters and figures, everything else one hyphen. "St. Ann's" is "st-anns".
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().filter(|c| !matches!(c, '\'' | '’' | '.')) {
        if letter.is_alphanumeric() {
            slug.extend(letter.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// A closed list of words with one spelling each: the same in files, forms, URLs and the keys of `locales/`.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// All of them, in the order in which a page offers them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its spelling in files, forms and the keys of `locales/`.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.key() == key)
            }
        }
    };
}
pub(crate) use choice;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_words_do_not_show_in_a_log() {
        assert_eq!(format!("{:?}", Private::new("he hit me")), "Private(..)");
    }

    #[test]
    fn a_line_break_counts_as_one_letter_and_so_does_an_urdu_letter() {
        assert_eq!(letters_left("a\r\nb", 10), 7);
        assert_eq!(letters_left("مدد", 2), -1);
    }

    #[test]
    fn spaces_alone_are_no_answer_and_the_limit_is_exact() {
        assert_eq!(filled("  ", 5), Err(TextProblem::Missing));
        assert_eq!(optional("  ", 5), Ok(None));
        assert_eq!(filled(" judo ", 4), Ok("judo"));
        assert_eq!(filled("karate", 5), Err(TextProblem::TooLong));
    }

    #[test]
    fn a_place_name_becomes_the_same_id_however_it_is_written() {
        for name in ["St. Ann's", "st anns", " St Ann’s "] {
            assert_eq!(slug(name), "st-anns");
        }
    }
}

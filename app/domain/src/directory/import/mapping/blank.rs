//! Texts that stand for "nothing".

use super::Mapping;

impl Mapping {
    /// Whether a text stands for "nothing" here.
    pub fn is_blank(&self, text: &str) -> bool {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        text.is_empty()
            || BLANK.iter().any(|blank| text.eq_ignore_ascii_case(blank))
            || self.file.blank.iter().any(|blank| text.eq_ignore_ascii_case(blank))
    }
}

/// What people write where they have nothing to say.
const BLANK: [&str; 14] = [
    "-",
    "--",
    ".",
    "?",
    "na",
    "n/a",
    "n.a.",
    "null",
    "nil",
    "not known",
    "unknown",
    "not applicable",
    "not available",
    "tbc",
];

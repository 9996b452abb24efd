//! Ages, in figures or in words.

use super::super::finding::{Fault, quoted};
use super::Seen;

/// Youngest and oldest, each where there is one.
pub type Ages = (Option<u8>, Option<u8>);

/// Nobody asks for an older child, and publishers write 99 or 100 for "no upper end".
const NO_END: u32 = 99;

/// One age in years: "11", "11.0", "18 months".
pub fn age(text: &str) -> Seen<u8> {
    let text = text.trim();
    if text.is_empty() {
        return (None, None);
    }
    match numbers(text).as_slice() {
        [one] if *one >= NO_END => (None, None),
        [one] => (u8::try_from(*one).ok(), None),
        [] | [_, ..] => (None, Some(Fault::wrong(format!("{} is no age", quoted(text))))),
    }
}

/// "5 to 11", "5-11 years", "under 5s", "16+", "from 18 months".
pub fn ages(text: &str) -> Seen<Ages> {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() || lower.contains("all age") || lower.contains("any age") {
        return (None, None);
    }
    let found = numbers(&lower);
    let years = |years: u32| u8::try_from(years).ok().filter(|_| years < NO_END);
    let says = |word: &str| lower.contains(word);
    let read = match found.as_slice() {
        [from, to] if from <= to => Some((years(*from), years(*to))),
        [upper] if says("under") => Some((None, years(upper.saturating_sub(1)))),
        [upper] if says("up to") => Some((None, years(*upper))),
        [lowest] if says("+") || says("over") || says("from") || says("plus") || says("and above") => {
            Some((years(*lowest), None))
        }
        [only] if lower.chars().all(|c| c.is_ascii_digit()) => Some((years(*only), years(*only))),
        [] | [_, ..] => None,
    };
    match read {
        Some(ages) => (Some(ages), None),
        None => (
            None,
            Some(Fault::doubtful(format!("{} could not be read as ages", quoted(text)))),
        ),
    }
}

/// The numbers in a text, in whole years; "18 months" is 1.
fn numbers(text: &str) -> Vec<u32> {
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    let mut rest = lower.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        let whole = number.split('.').next().and_then(|whole| whole.parse::<u32>().ok());
        let months = after.trim_start().starts_with("month");
        found.extend(whole.map(|number| if months { number / 12 } else { number }));
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_read_in_figures_and_in_words() {
        for (written, read) in [
            ("5 to 11", (Some(5), Some(11))),
            ("0-4 years", (Some(0), Some(4))),
            ("Under 5s", (None, Some(4))),
            ("up to 18", (None, Some(18))),
            ("16+", (Some(16), None)),
            ("from 18 months", (Some(1), None)),
            ("12 to 100", (Some(12), None)),
        ] {
            assert_eq!(ages(written), (Some(read), None), "{written}");
        }
        assert_eq!(age("11.0").0, Some(11));
        assert_eq!(age("100"), (None, None));
        assert_eq!(ages("All ages"), (None, None));
    }

    #[test]
    fn words_without_an_age_are_doubtful() {
        for wrong in ["children", "11 to 5", "1, 2 and 3"] {
            assert!(ages(wrong).0.is_none() && ages(wrong).1.is_some(), "{wrong}");
        }
        assert!(age("NaN").1.is_some());
    }
}

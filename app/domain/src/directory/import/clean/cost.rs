//! What it costs, as far as the words say it.

use super::super::finding::{Fault, quoted};
use super::Seen;
use crate::directory::Cost;

/// Words that mean free by themselves.
const FREE: [&str; 10] = [
    "free",
    "none",
    "no charge",
    "no fee",
    "no fees",
    "no cost",
    "nil",
    "free of charge",
    "free to use",
    "0",
];
/// Words that mean that somebody pays.
const PAID: [&str; 7] = ["£", "$", "fee", "charge", "pay", "cost", "per "];

/// Reads a sentence about money; `note` is at most 300 letters, which the caller has seen to.
pub fn cost(note: &str) -> Seen<Cost> {
    let lower = note.trim().trim_end_matches('.').to_lowercase();
    if lower.is_empty() {
        return (None, None);
    }
    let free = FREE.contains(&lower.as_str());
    let said_free = free || lower.starts_with("free ") || lower.starts_with("free,") || lower.contains("no charge");
    let paid = PAID.iter().any(|word| lower.contains(word)) || lower.contains(|c: char| c.is_ascii_digit());
    let found = |free: bool, note: &str| Cost {
        free,
        note: note.to_owned(),
    };
    match (free, said_free, paid) {
        (true, _, _) => (Some(found(true, "")), None),
        (false, true, _) => (Some(found(true, note)), None),
        (false, false, true) => (Some(found(false, note)), None),
        (false, false, false) => {
            let says = format!("{} does not say whether it is free", quoted(note));
            (None, Some(Fault::doubtful(says)))
        }
    }
}

/// A price and its words: "£35 per 1 hour session"; nothing for a price of 0.
pub fn amount(amount: &str, words: &str) -> Option<String> {
    let pounds = amount
        .trim()
        .trim_start_matches('£')
        .parse::<f64>()
        .ok()
        .filter(|amount| amount.is_finite());
    match pounds {
        Some(pounds) if pounds <= 0.0 => None,
        Some(pounds) if pounds.fract() == 0.0 => Some(format!("£{pounds:.0} {words}").trim().to_owned()),
        Some(pounds) => Some(format!("£{pounds:.2} {words}").trim().to_owned()),
        None => Some(format!("{amount} {words}").trim().to_owned()).filter(|text| !text.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_is_free_a_price_is_kept_and_vague_words_are_doubtful() {
        let read = |text: &str| cost(text).0.map(|cost| (cost.free, cost.note));
        assert_eq!(read("None."), Some((true, String::new())));
        assert_eq!(read("Free for under 5s"), Some((true, "Free for under 5s".into())));
        assert_eq!(read("£2 a family"), Some((false, "£2 a family".into())));
        assert_eq!(read("Ask us"), None);
        assert!(cost("Ask us").1.is_some());
        assert_eq!(amount("35", "per session").as_deref(), Some("£35 per session"));
        assert_eq!(amount("2.5", "").as_deref(), Some("£2.50"));
        assert_eq!(amount("0", "per session"), None);
    }
}

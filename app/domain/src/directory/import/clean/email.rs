//! E-mail addresses, without the spaces and words around them.

use super::super::finding::{Fault, quoted};
use super::Seen;
use crate::directory::edit::is_email;

/// The first address in a text.
pub fn email(text: &str) -> Seen<String> {
    let text = text.trim();
    if text.is_empty() {
        return (None, None);
    }
    let trimmed = text.strip_prefix("mailto:").unwrap_or(text);
    let parts = trimmed.split(|c: char| c.is_whitespace() || ",;/|<>()".contains(c));
    let addresses: Vec<&str> = parts
        .map(|part| part.trim_matches(['.', ':', '"', '\'']))
        .filter(|part| right(part))
        .collect();
    match addresses.as_slice() {
        [] => (
            None,
            Some(Fault::wrong(format!("{} is no e-mail address", quoted(text)))),
        ),
        [one] => (Some((*one).to_owned()), None),
        [first, ..] => {
            let says = format!(
                "{} has {} addresses; the first was taken",
                quoted(text),
                addresses.len()
            );
            (Some((*first).to_owned()), Some(Fault::doubtful(says)))
        }
    }
}

fn right(part: &str) -> bool {
    let plain = part.is_ascii() && !part.contains("..") && part.len() <= 100;
    let host_ends_in_letters = part
        .rsplit('.')
        .next()
        .is_some_and(|end| end.len() > 1 && end.chars().all(char::is_alphabetic));
    plain && is_email(part) && host_ends_in_letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::Kind;

    #[test]
    fn an_address_is_found_among_spaces_and_words() {
        for (written, read) in [
            (
                "aspley.library@nottinghamcity.gov.uk  ",
                "aspley.library@nottinghamcity.gov.uk",
            ),
            ("mailto:info@example.org", "info@example.org"),
            ("Ann <ann@example.org>", "ann@example.org"),
            ("\u{a0}info@example.org.", "info@example.org"),
        ] {
            assert_eq!(email(written), (Some(read.to_owned()), None), "{written}");
        }
    }

    #[test]
    fn a_broken_address_is_named() {
        for wrong in [
            "tim.someone...tim@example.org",
            "info@example",
            "info at example.org",
            "@example.org",
            "a@b@c.org",
        ] {
            let (address, fault) = email(wrong);
            assert_eq!(address, None, "{wrong}");
            assert!(fault.is_some_and(|fault| fault.kind == Kind::Wrong));
        }
        assert!(email("a@example.org; b@example.org").1.is_some());
    }
}

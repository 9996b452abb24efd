//! Postcodes of buildings, spelt the one way.

use super::super::finding::{Fault, quoted};
use super::Seen;
use crate::place::{Postcode, PostcodeProblem};

/// "m169nw", "WA15 OHF" and "NG7  5HY" are postcodes; letters that stood for figures are said.
pub fn postcode(text: &str) -> Seen<Postcode> {
    let bare = |text: &str| {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_uppercase()
    };
    match Postcode::parse(text) {
        Ok(postcode) if postcode.key() == bare(text) => (Some(postcode), None),
        Ok(postcode) => {
            let says = format!("{} was read as {}", quoted(text), postcode.pretty());
            (Some(postcode), Some(Fault::doubtful(says)))
        }
        Err(PostcodeProblem::Missing) => (None, None),
        Err(PostcodeProblem::HalfOnly) => {
            let says = format!("{} is only half a postcode", quoted(text));
            (None, Some(Fault::wrong(says)))
        }
        Err(PostcodeProblem::Shape) => (None, Some(Fault::wrong(format!("{} is no postcode", quoted(text))))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_however_it_is_spaced_and_a_letter_for_a_figure_is_said() {
        for (written, read, said) in [
            ("NG7 5HY", "NG7 5HY", false),
            ("EH1  1AA", "EH1 1AA", false),
            ("m169nw", "M16 9NW", false),
            ("CM778JJ", "CM77 8JJ", false),
            ("WA15 OHF", "WA15 0HF", true),
        ] {
            let (postcode, fault) = postcode(written);
            assert_eq!(postcode.map(|postcode| postcode.pretty()).as_deref(), Some(read));
            assert_eq!(fault.is_some(), said, "{written}");
        }
    }

    #[test]
    fn half_a_postcode_or_a_foreign_one_is_named() {
        for (wrong, says) in [
            ("NG7", "half"),
            ("94063", "no postcode"),
            ("K1A 0B1 Canada", "no postcode"),
        ] {
            let (postcode, fault) = postcode(wrong);
            assert!(postcode.is_none());
            assert!(fault.is_some_and(|fault| fault.says.contains(says)), "{wrong}");
        }
        assert_eq!(super::postcode(" "), (None, None));
    }
}

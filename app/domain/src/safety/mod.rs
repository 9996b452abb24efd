//! Words by which somebody may be telling us that they or a child are in danger. They only ever raise: more help is
//! shown, nothing is taken away, and no text is judged safe because they are missing.

mod index;
mod phrase;
mod phrases;
#[cfg(test)]
mod tests;

pub use phrases::{Phrases, PhrasesProblem};

use crate::text::choice;

choice! {
    /// What somebody's words may be a sign of. The front doors for each are the place's (`contacts.toml`).
    pub enum Sign {
        SuicideSelfHarm = "suicide-self-harm",
        DomesticAbuse = "domestic-abuse",
        SexualAbuse = "sexual-abuse",
        ChildInDanger = "child-in-danger",
    }
}

/// A sign that was found in what somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    pub sign: Sign,
    /// Not what may as well be said of a small child: "he hits me".
    pub plainly: bool,
}

/// The signs in a text in any language that we know phrases of; each once, in the order of [`Sign::ALL`].
pub fn signs(text: &str) -> Vec<Sign> {
    heard(text).into_iter().map(|heard| heard.sign).collect()
}

/// As [`signs`], and whether each was said plainly.
pub fn heard(text: &str) -> Vec<Heard> {
    Phrases::ours().map(|ours| ours.heard(text)).unwrap_or_default()
}

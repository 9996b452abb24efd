//! Words by which somebody may be telling us that they or a child are in danger. They only ever raise: more help is
//! shown, nothing is taken away, and no text is judged safe because they are missing.

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

/// The signs in a text in any language that we know phrases of; each once, in the order of [`Sign::ALL`].
pub fn signs(text: &str) -> Vec<Sign> {
    Phrases::ours().map(|ours| ours.signs(text)).unwrap_or_default()
}

//! Every word the site says, in the language of the visit: from `locales/`, by key.

mod bundle;
mod calendar;
mod clock;
pub(in crate::site) mod foreign;
pub mod messages;
mod numbers;
#[cfg(test)]
mod tests;

pub use bundle::{Speech, text, without_marks};
use fluent_bundle::FluentArgs;
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use include_dir::{Dir, include_dir};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use store::Wording;

pub(in crate::site) static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// The language that every key is written in first, and that a missing word falls back to.
pub const SOURCE_LANGUAGE: &str = "en";

/// All languages of the site, English first, then by tag.
pub struct Words {
    languages: Vec<Arc<Speech>>,
    /// Of the words that staff changed and that are said now.
    version: AtomicI64,
}

/// What is wrong with a folder of `locales/`; found at start-up, before anyone reads a page.
#[derive(Debug, thiserror::Error)]
pub enum WordsProblem {
    #[error("locales/{0}: {1}")]
    Folder(String, String),
    #[error("locales/ has no folder for English, which the other languages fall back to")]
    NoEnglish,
}

impl Words {
    /// Reads every folder of `locales/`.
    pub fn load() -> Result<Self, WordsProblem> {
        let mut folders: Vec<_> = LOCALES.dirs().collect();
        folders.sort_by_key(|dir| (tag_of(dir) != SOURCE_LANGUAGE, tag_of(dir)));
        let mut languages: Vec<Arc<Speech>> = Vec::with_capacity(folders.len());
        for folder in folders {
            let fallback = languages.first().cloned();
            languages.push(Arc::new(Speech::load(tag_of(folder), folder, fallback)?));
        }
        match languages.first() {
            Some(first) if first.tag() == SOURCE_LANGUAGE => Ok(Self {
                languages,
                version: AtomicI64::new(0),
            }),
            _ => Err(WordsProblem::NoEnglish),
        }
    }

    pub fn languages(&self) -> &[Arc<Speech>] {
        &self.languages
    }

    /// The language with this tag, if the site speaks it.
    pub fn language(&self, tag: &str) -> Option<&Arc<Speech>> {
        self.languages.iter().find(|speech| speech.tag() == tag)
    }

    /// The best language for an `Accept-Language` header; English when none fits.
    pub fn best_for(&self, accept_language: &str) -> &Arc<Speech> {
        let wanted = parse_accepted_languages(accept_language);
        let spoken: Vec<LanguageIdentifier> = self
            .languages
            .iter()
            .filter_map(|speech| speech.tag().parse().ok())
            .collect();
        let best = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
        best.first()
            .and_then(|found| self.language(&found.to_string()))
            .unwrap_or_else(|| self.source())
    }

    /// Grows when words are changed; a page that was rendered before is out of date then.
    pub fn version(&self) -> i64 {
        self.version.load(Ordering::Acquire)
    }

    /// Says from now on what staff have written instead of the files.
    pub fn take_over(&self, version: i64, changed: &[Wording]) {
        for speech in &self.languages {
            let theirs = changed.iter().filter(|wording| wording.language == speech.tag());
            speech.take_over(theirs.map(|wording| (wording.key.as_str(), wording.words.as_str())));
        }
        self.version.store(version, Ordering::Release);
    }

    /// English, which is always there.
    pub fn source(&self) -> &Arc<Speech> {
        &self.languages[0]
    }
}

fn tag_of(folder: &Dir<'static>) -> &'static str {
    folder
        .path()
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// Fluent's arguments from pairs: `args([("n", 3.into())])`.
pub fn args<'a, const N: usize>(pairs: [(&'static str, Arg<'a>); N]) -> FluentArgs<'a> {
    FluentArgs::from_iter(pairs)
}

/// A number or a text that a message is filled with.
pub type Arg<'a> = fluent_bundle::FluentValue<'a>;

//! The list of phrases that comes with the program: read once, checked at the start.

use super::index::Index;
use super::phrase::Phrase;
use super::{Heard, Sign};
use crate::fold::words;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Phrases in all languages together: nobody is asked first which language they write.
#[derive(Clone, Debug)]
pub struct Phrases {
    all: Vec<(Sign, Phrase)>,
    index: Index,
}

/// A fault in the list itself; nothing a visitor can cause.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PhrasesProblem {
    #[error("phrases.toml cannot be read: {0}")]
    Toml(String),
    #[error("phrases.toml, language {language}, phrase “{phrase}”: {what}")]
    Phrase {
        language: String,
        phrase: String,
        what: String,
    },
    #[error("phrases.toml, language {language}: say who reviewed it, or that nobody has")]
    Review { language: String },
    #[error("phrases.toml, language {language}: there is no phrase for {sign}")]
    Missing { language: String, sign: &'static str },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    tag: String,
    /// Who reviewed it, and when; or that nobody has.
    review: String,
    #[serde(default)]
    groups: BTreeMap<String, Vec<String>>,
    phrases: BTreeMap<Sign, Vec<String>>,
}

static OURS: LazyLock<Result<Phrases, PhrasesProblem>> = LazyLock::new(|| Phrases::read(include_str!("phrases.toml")));

impl Phrases {
    /// The list that comes with the program.
    ///
    /// # Errors
    /// What is wrong with it; the server asks before it opens its door.
    pub fn ours() -> Result<&'static Self, &'static PhrasesProblem> {
        OURS.as_ref()
    }

    pub(super) fn read(list: &str) -> Result<Self, PhrasesProblem> {
        let file: File = toml::from_str(list).map_err(|why| PhrasesProblem::Toml(why.to_string()))?;
        let phrases = file.language.iter().map(Language::read);
        let all = phrases.collect::<Result<Vec<_>, _>>()?.concat();
        let mut index = Index::default();
        for (number, (_, phrase)) in all.iter().enumerate() {
            index.add(number, phrase);
        }
        Ok(Self { all, index })
    }

    /// See [`super::heard`].
    pub fn heard(&self, text: &str) -> Vec<Heard> {
        let words = words(text);
        let mut heard: BTreeMap<Sign, bool> = BTreeMap::new();
        for start in 0..words.len() {
            for (sign, phrase) in self.index.candidates(&words[start]).map(|number| &self.all[number]) {
                // A plain word for it ends the search for this sign; an unsure one does not.
                let known = heard.get(sign).is_some_and(|plainly| *plainly || !phrase.is_plain);
                if !known && phrase.begins(&words[start..]) {
                    heard.insert(*sign, phrase.is_plain);
                }
            }
        }
        heard
            .into_iter()
            .map(|(sign, plainly)| Heard { sign, plainly })
            .collect()
    }
}

impl Language {
    fn read(&self) -> Result<Vec<(Sign, Phrase)>, PhrasesProblem> {
        if self.review.trim().is_empty() {
            return Err(PhrasesProblem::Review {
                language: self.tag.clone(),
            });
        }
        let mut read = Vec::new();
        for sign in Sign::ALL {
            let written = self.phrases.get(sign).filter(|written| !written.is_empty());
            let written = written.ok_or_else(|| PhrasesProblem::Missing {
                language: self.tag.clone(),
                sign: sign.key(),
            })?;
            for text in written {
                let group = |name: &str| self.groups.get(name).cloned();
                let phrase = Phrase::read(text, group).map_err(|what| PhrasesProblem::Phrase {
                    language: self.tag.clone(),
                    phrase: text.clone(),
                    what,
                })?;
                read.push((*sign, phrase));
            }
        }
        Ok(read)
    }
}

//! The list of phrases that comes with the program: read once, checked at the start.

use super::Sign;
use super::phrase::Phrase;
use crate::fold::words;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Phrases in all languages together: nobody is asked first which language they write.
#[derive(Clone, Debug)]
pub struct Phrases(Vec<(Sign, Phrase)>);

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
        Ok(Self(phrases.collect::<Result<Vec<_>, _>>()?.concat()))
    }

    /// See [`super::signs`].
    pub fn signs(&self, text: &str) -> Vec<Sign> {
        let words = words(text);
        let found = |sign: &Sign| {
            let mut of_sign = self.0.iter().filter(|(known, _)| known == sign);
            of_sign.any(|(_, phrase)| phrase.is_in(&words))
        };
        Sign::ALL.iter().copied().filter(found).collect()
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

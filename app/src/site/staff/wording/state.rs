//! How each message of a language stands: what its file says, what staff say instead, and what has become of the English since.

use crate::site::{
    Hub,
    failure::Failure,
    words::messages::{Source, sources},
};
use std::collections::BTreeMap;
use store::Wording;

/// How a message stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordState {
    /// Families read it in English.
    Missing,
    /// The English has changed since.
    Stale,
    /// From the files, and nobody who speaks the language has read it.
    Machine,
    /// A person wrote it here.
    Human,
    /// A native speaker has read it.
    Reviewed,
}

impl WordState {
    pub const ALL: [Self; 5] = [Self::Missing, Self::Stale, Self::Machine, Self::Human, Self::Reviewed];

    /// As in the words `staff-wording-state-<key>`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Machine => "machine",
            Self::Human => "human",
            Self::Reviewed => "reviewed",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// One message beside its English.
#[derive(Clone, Debug)]
pub struct Message {
    pub key: String,
    /// What English says now.
    pub english: String,
    /// What this language says now; empty when it lacks it.
    pub words: String,
    /// For whoever translates.
    pub note: String,
    pub file: String,
    pub state: WordState,
    /// What staff say instead of the file.
    pub changed: Option<Wording>,
}

/// All messages of a language.
#[derive(Clone, Debug)]
pub struct Desk {
    pub tag: String,
    pub name: String,
    pub rtl: bool,
    pub messages: Vec<Message>,
}

impl Desk {
    /// None for a language that the site does not speak.
    pub async fn of(hub: &Hub, tag: &str) -> Result<Option<Self>, Failure> {
        let Some(speech) = hub.words.language(tag) else {
            return Ok(None);
        };
        let source = hub.words.source().tag();
        let mut changed: BTreeMap<(String, String), Wording> = BTreeMap::new();
        for wording in hub.store.wordings.all().await? {
            changed.insert((wording.language.clone(), wording.key.clone()), wording);
        }
        let theirs = sources(tag);
        let messages = sources(source).into_iter().map(|(key, english)| {
            let of = |tag: &str| changed.get(&(tag.to_owned(), key.clone())).cloned();
            let is_source = tag == source;
            message(
                key.clone(),
                (english, of(source)),
                (theirs.get(&key), of(tag)),
                is_source,
            )
        });
        Ok(Some(Self {
            tag: speech.tag().to_owned(),
            name: speech.name().to_owned(),
            rtl: speech.is_rtl(),
            messages: messages.collect(),
        }))
    }

    /// How many messages of all languages are out of date, because their English has changed.
    pub async fn stale(hub: &Hub) -> Result<usize, Failure> {
        let mut stale = 0;
        // Nobody has changed a word: then the files say what they were translated from.
        if hub.words.version() == 0 {
            return Ok(stale);
        }
        for speech in hub.words.languages() {
            let desk = Self::of(hub, speech.tag()).await?;
            let messages = desk.iter().flat_map(|desk| &desk.messages);
            stale += messages.filter(|message| message.state == WordState::Stale).count();
        }
        Ok(stale)
    }

    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

fn message(
    key: String,
    (english, english_changed): (Source, Option<Wording>),
    (own, changed): (Option<&Source>, Option<Wording>),
    is_source: bool,
) -> Message {
    let said = english_changed
        .as_ref()
        .map_or(&english.words, |wording| &wording.words)
        .clone();
    let state = match (&changed, own) {
        (Some(wording), _) if !is_source && wording.english != said => WordState::Stale,
        (Some(wording), _) if wording.reviewed => WordState::Reviewed,
        (Some(_), _) => WordState::Human,
        (None, None) => WordState::Missing,
        (None, Some(_)) if !is_source && said != english.words => WordState::Stale,
        (None, Some(own)) if own.marked => WordState::Machine,
        (None, Some(_)) => WordState::Reviewed,
    };
    let words = match (&changed, own) {
        (Some(wording), _) => wording.words.clone(),
        (None, Some(own)) => own.words.clone(),
        (None, None) => String::new(),
    };
    Message {
        key,
        english: said,
        words,
        note: english.note,
        file: english.file,
        state,
        changed,
    }
}

//! The phrases that mean a need, a language or another word, in every language: what families type and listings don't say.

use super::CategoryWords;
use super::tokens::tokens;
use domain::place::{Place, phrases};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a phrase leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Id of a category or heading.
    Need(String),
    /// Where this language is spoken.
    Speaks(String),
    /// Id of a ward.
    In(String),
    /// What listings say themselves, word by word.
    Words(Vec<String>),
}

/// A word that stands in phrases of more needs than this tells none of them apart.
const TELLING: usize = 2;

#[derive(Default)]
pub(super) struct Phrases {
    /// By words with one space between.
    known: HashMap<String, Vec<Target>>,
    /// By a word, the needs in whose phrases it stands beside others.
    inside: HashMap<String, BTreeSet<String>>,
    little: HashSet<String>,
    longest: usize,
}

impl Phrases {
    pub fn new(words: &CategoryWords, place: &Place) -> Self {
        let synonyms = &place.synonyms;
        let mut all = Self {
            little: synonyms.little.values().flat_map(|text| tokens(text)).collect(),
            ..Self::default()
        };
        for (need, languages) in words {
            let target = [Target::Need(need.clone())];
            languages
                .values()
                .flat_map(|text| phrases(text))
                .for_each(|phrase| all.add(phrase, &target));
        }
        for meaning in &synonyms.meaning {
            let needs = meaning.needs.iter().cloned().map(Target::Need);
            let find = meaning.find.iter().map(|phrase| Target::Words(tokens(phrase)));
            let targets: Vec<Target> = needs.chain(find).collect();
            meaning
                .words
                .values()
                .flat_map(|text| phrases(text))
                .for_each(|phrase| all.add(phrase, &targets));
        }
        for spoken in &synonyms.spoken {
            let target = [Target::Speaks(spoken.tag.clone())];
            phrases(&spoken.names).for_each(|phrase| all.add(phrase, &target));
        }
        let wards = place.wards.iter().map(|ward| (ward.name.as_str(), &ward.id));
        let parts = place
            .neighbourhoods
            .iter()
            .flat_map(|part| part.names().map(|name| (name, &part.ward)));
        for (name, ward) in wards.chain(parts) {
            all.add(name, &[Target::In(ward.clone())]);
        }
        all
    }

    /// Whether these words are the name of a part of the city.
    pub fn is_place(&self, words: &[String]) -> bool {
        self.targets(words).iter().any(|target| matches!(target, Target::In(_)))
    }

    fn add(&mut self, phrase: &str, targets: &[Target]) {
        let words = tokens(phrase);
        let telling: Vec<String> = words.iter().filter(|word| !self.is_little(word)).cloned().collect();
        if words.len() > 1 {
            for word in &telling {
                let needs = targets.iter().filter_map(Target::need);
                self.inside.entry(word.clone()).or_default().extend(needs.cloned());
            }
        }
        self.longest = self.longest.max(words.len());
        self.know(&words, targets);
        // "won't go to school" is found in "does not want to go into school", as far as the words that tell are the same.
        if telling.len() > 1 && telling.len() < words.len() {
            self.know(&telling, targets);
        }
    }

    fn know(&mut self, words: &[String], targets: &[Target]) {
        if words.is_empty() {
            return;
        }
        let known = self.known.entry(words.join(" ")).or_default();
        known.extend(
            targets
                .iter()
                .filter(|target| !known.contains(target))
                .cloned()
                .collect::<Vec<_>>(),
        );
    }

    /// What these words mean together.
    pub fn targets(&self, words: &[String]) -> &[Target] {
        self.known.get(&words.join(" ")).map_or(&[], Vec::as_slice)
    }

    /// The one or two needs that a word hints at, where it stands in a phrase of theirs.
    pub fn hints(&self, word: &str) -> impl Iterator<Item = &String> {
        let needs = self.inside.get(word).filter(|needs| needs.len() <= TELLING);
        needs.into_iter().flatten()
    }

    pub fn is_little(&self, word: &str) -> bool {
        self.little.contains(word)
    }

    /// Words in the longest phrase.
    pub fn longest(&self) -> usize {
        self.longest
    }

    /// Every word of every phrase.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.known.keys().flat_map(|key| key.split(' '))
    }
}

impl Target {
    fn need(&self) -> Option<&String> {
        match self {
            Self::Need(need) => Some(need),
            Self::Speaks(_) | Self::In(_) | Self::Words(_) => None,
        }
    }
}

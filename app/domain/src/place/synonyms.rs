//! What families type for what they mean: everyday words, old names of services, names of languages, in every language.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The words of `synonyms.toml`. In each text, phrases are parted by commas.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// By language, words that tell no listing from another: "my", "help", "child".
    pub little: BTreeMap<String, String>,
    #[serde(default)]
    pub meaning: Vec<Meaning>,
    #[serde(default)]
    pub spoken: Vec<Spoken>,
}

/// Phrases that all mean the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Ids of the categories that help with it, the closest first.
    #[serde(default)]
    pub needs: Vec<String>,
    /// What listings that help with it say themselves: "family hub".
    #[serde(default)]
    pub find: Vec<String>,
    /// By language, what people type.
    pub words: BTreeMap<String, String>,
}

/// What a language is called in any language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// BCP-47, in small letters.
    pub tag: String,
    pub names: String,
}

/// The phrases of a text.
pub fn phrases(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', '،', '、', '\n']).map(str::trim);
    parts.filter(|phrase| !phrase.is_empty())
}

//! What a mapping says a field is made of: columns, or words with columns in them.

use super::path::Path;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// One or several sources of a field, in the order in which they count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<Word>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Column(Path),
    /// "= Library in {Town}": used when every column in it says something.
    Sentence(Vec<Part>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Fixed(String),
    Column(Path),
}

/// Which texts stand for "nothing".
pub type IsBlank<'a> = dyn Fn(&str) -> bool + 'a;

impl Words {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every text, without those that stand for nothing.
    pub fn all(&self, record: &Value, blank: &IsBlank<'_>) -> Vec<String> {
        self.0.iter().flat_map(|word| word.texts(record, blank)).collect()
    }

    /// The columns it names.
    pub fn columns(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().flat_map(|word| match word {
            Word::Column(path) => vec![path],
            Word::Sentence(parts) => parts.iter().filter_map(Part::column).collect(),
        })
    }
}

impl Word {
    fn read(written: &str) -> Self {
        match written.strip_prefix('=') {
            Some(sentence) => Word::Sentence(parts(sentence.trim())),
            None => Word::Column(Path::new(written)),
        }
    }

    fn texts(&self, record: &Value, blank: &IsBlank<'_>) -> Vec<String> {
        match self {
            Word::Column(path) => path.texts(record).into_iter().filter(|text| !blank(text)).collect(),
            Word::Sentence(parts) => sentence(parts, record, blank).into_iter().collect(),
        }
    }
}

impl Part {
    fn column(&self) -> Option<&Path> {
        match self {
            Part::Column(path) => Some(path),
            Part::Fixed(_) => None,
        }
    }
}

fn parts(sentence: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{')
        && let Some((column, after)) = after.split_once('}')
    {
        parts.push(Part::Fixed(before.to_owned()));
        parts.push(Part::Column(Path::new(column)));
        rest = after;
    }
    parts.push(Part::Fixed(rest.to_owned()));
    parts
}

fn sentence(parts: &[Part], record: &Value, blank: &IsBlank<'_>) -> Option<String> {
    let mut made = String::new();
    for part in parts {
        match part {
            Part::Fixed(words) => made.push_str(words),
            Part::Column(path) => {
                let said: Vec<String> = path.texts(record).into_iter().filter(|text| !blank(text)).collect();
                if said.is_empty() {
                    return None;
                }
                made.push_str(said.join(", ").trim());
            }
        }
    }
    Some(made)
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(String),
    Several(Vec<String>),
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = match Written::deserialize(from)? {
            Written::One(one) => vec![one],
            Written::Several(several) => several,
        };
        Ok(Self(written.iter().map(|word| Word::read(word)).collect()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn said(written: Value, record: Value) -> Vec<String> {
        let words: Words = serde_json::from_value(written).unwrap();
        words.all(&record, &|text| text.trim().is_empty() || text == "NA")
    }

    #[test]
    fn a_sentence_is_left_out_when_a_column_of_it_says_nothing() {
        let sentence = json!(["= Library in {Town}, {County}", "Notes"]);
        assert_eq!(
            said(
                sentence.clone(),
                json!({"Town": "Arnold", "County": "Notts", "Notes": "NA"})
            ),
            ["Library in Arnold, Notts"]
        );
        assert_eq!(
            said(sentence, json!({"Town": "Arnold", "County": " ", "Notes": "Ring"})),
            ["Ring"]
        );
        assert_eq!(said(json!("= Food {bank"), json!({})), ["Food {bank"]);
    }
}

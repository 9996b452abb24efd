//! How a question is written in TOML, and what is said when it is written wrongly.

use super::condition::Condition;
use super::question::{Group, Kind, List, Offer, Options, Part, Question, Stop};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    key: String,
    group: Option<Group>,
    page: Option<String>,
    kind: String,
    #[serde(default)]
    options: Vec<String>,
    list: Option<List>,
    limit: Option<usize>,
    #[serde(default)]
    optional: bool,
    ask_if: Option<Condition>,
    #[serde(default, rename = "offer")]
    offers: Vec<Offer>,
    #[serde(default, rename = "stop")]
    stops: Vec<Stop>,
    #[serde(default)]
    sensitive: bool,
    #[serde(default, rename = "part")]
    parts: Vec<Row>,
}

impl TryFrom<Row> for Question {
    type Error = String;

    fn try_from(row: Row) -> Result<Self, String> {
        let group = row
            .group
            .ok_or_else(|| format!("question {}: it has no group", row.key))?;
        row.question(group)
    }
}

impl Row {
    fn question(self, group: Group) -> Result<Question, String> {
        let kind = self.kind()?;
        let key = self.key;
        let part = |mut part: Row| {
            if part.ask_if.is_some() || !part.stops.is_empty() || !part.parts.is_empty() {
                return Err(format!(
                    "question {key}: a part is asked of everybody, and stops nobody"
                ));
            }
            let name = std::mem::take(&mut part.key);
            part.key = format!("{key}_{name}");
            Ok(Part {
                name,
                question: part.question(group)?,
            })
        };
        let parts: Vec<Part> = self.parts.into_iter().map(part).collect::<Result<_, String>>()?;
        if matches!(kind, Kind::People { .. }) == parts.is_empty() {
            return Err(format!(
                "question {key}: a list of people has parts, and nothing else has"
            ));
        }
        Ok(Question {
            page: self.page.unwrap_or_else(|| key.clone()),
            key,
            group,
            kind,
            parts,
            required: !self.optional,
            ask_if: self.ask_if.unwrap_or(Condition::Always),
            offers: self.offers,
            stops: self.stops,
            sensitive: self.sensitive,
        })
    }

    fn kind(&self) -> Result<Kind, String> {
        let options = match (self.list, self.options.is_empty()) {
            (Some(list), true) => Some(Options::From(list)),
            (None, false) => Some(Options::Fixed(self.options.clone())),
            (None, true) => None,
            (Some(_), false) => return Err(format!("question {}: options or a list, not both", self.key)),
        };
        match (self.kind.as_str(), options, self.limit) {
            ("one", Some(options), None) => Ok(Kind::One(options)),
            ("many", Some(options), None) => Ok(Kind::Many(options)),
            ("text", None, Some(limit)) => Ok(Kind::Text { limit }),
            ("name", None, Some(limit)) => Ok(Kind::Name { limit }),
            ("people", None, Some(limit)) => Ok(Kind::People { limit }),
            ("age", None, None) => Ok(Kind::Age),
            ("postcode", None, None) => Ok(Kind::Postcode),
            ("phone", None, None) => Ok(Kind::Phone),
            ("email", None, None) => Ok(Kind::Email),
            (kind, _, _) => Err(format!(
                "question {}: kind “{kind}” is unknown, or does not go with these options or this limit",
                self.key
            )),
        }
    }
}

//! One question as data: how it is answered, when it is asked, and where it stops the form.

use super::answers::{Answer, UNBORN};
use super::condition::Condition;
use super::facts::Facts;
use serde::{Deserialize, Serialize};

/// A row of the question table. Its words are `q-<key>`, `q-<key>-why`, `q-<key>-short` …
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Row")]
pub struct Question {
    pub key: String,
    pub group: Group,
    pub kind: Kind,
    /// May not be left empty.
    pub required: bool,
    pub ask_if: Condition,
    /// Options that are not for everyone.
    pub offers: Vec<Offer>,
    pub stops: Vec<Stop>,
    /// What is answered here must not be offered again by the browser or shown in a title.
    pub sensitive: bool,
}

/// An option that is offered only when something holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    pub option: String,
    pub when: Condition,
}

/// Where the form stops: `stop-<id>-title`, `stop-<id>-1` … Two questions may lead to the same stop.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    pub id: String,
    pub when: Condition,
    /// The person may read it and go on.
    pub passable: bool,
    /// Who to turn to instead, in this order: contact ids.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Advice to read first; the phone numbers are there in case.
    #[serde(default)]
    pub calm: bool,
}

/// The headings of "check your answers", in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Safety,
    Child,
    Happening,
    You,
    Contact,
    Agreement,
}

impl Group {
    /// As in the words `group-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Child => "child",
            Self::Happening => "happening",
            Self::You => "you",
            Self::Contact => "contact",
            Self::Agreement => "agreement",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    One(Options),
    Many(Options),
    /// Several lines, at most so many letters.
    Text {
        limit: usize,
    },
    /// One line, at most so many letters.
    Name {
        limit: usize,
    },
    /// "unborn" or whole years from 0 to [`Kind::OLDEST`].
    Age,
    Postcode,
    Phone,
    Email,
}

impl Kind {
    /// Family help reaches young adults with SEND up to this age.
    pub const OLDEST: u8 = 25;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Options {
    Fixed(Vec<String>),
    /// Known to the place, not to the table.
    From(List),
}

/// A list of options that the place supplies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    Neighbourhoods,
    Languages,
    Agencies,
}

impl Question {
    /// The options the table itself names; none for typed answers and for lists of the place.
    pub fn options(&self) -> &[String] {
        match &self.kind {
            Kind::One(Options::Fixed(options)) | Kind::Many(Options::Fixed(options)) => options,
            Kind::One(Options::From(_))
            | Kind::Many(Options::From(_))
            | Kind::Text { .. }
            | Kind::Name { .. }
            | Kind::Age
            | Kind::Postcode
            | Kind::Phone
            | Kind::Email => &[],
        }
    }

    /// Whether this option is for this person.
    pub fn offers(&self, option: &str, facts: &Facts<'_>) -> bool {
        self.offers
            .iter()
            .filter(|offer| offer.option == option)
            .all(|offer| offer.when.holds(facts))
    }

    /// Whether a kept answer is made of options that are for this person.
    pub(crate) fn is_offered(&self, answer: &Answer, facts: &Facts<'_>) -> bool {
        match answer {
            Answer::One(option) => self.offers(option, facts),
            Answer::Many(options) => options.iter().all(|option| self.offers(option, facts)),
            Answer::Years(_) | Answer::Skipped => true,
        }
    }

    /// Whether a kept answer still is one: an older form may have offered other options.
    pub fn accepts(&self, answer: &Answer) -> bool {
        let offered = |option: &String| self.options().is_empty() || self.options().contains(option);
        match (&self.kind, answer) {
            (_, Answer::Skipped) => !self.required,
            (Kind::Age, Answer::Years(years)) => *years <= Kind::OLDEST,
            (Kind::Age, Answer::One(words)) => words == UNBORN,
            (Kind::One(_), Answer::One(option)) => offered(option),
            (Kind::Many(_), Answer::Many(options)) => !options.is_empty() && options.iter().all(offered),
            (
                Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email,
                Answer::One(words),
            ) => !words.is_empty(),
            (_, Answer::Years(_) | Answer::One(_) | Answer::Many(_)) => false,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    key: String,
    group: Group,
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
}

impl TryFrom<Row> for Question {
    type Error = String;

    fn try_from(row: Row) -> Result<Self, String> {
        let kind = row.kind()?;
        Ok(Self {
            key: row.key,
            group: row.group,
            kind,
            required: !row.optional,
            ask_if: row.ask_if.unwrap_or(Condition::Always),
            offers: row.offers,
            stops: row.stops,
            sensitive: row.sensitive,
        })
    }
}

impl Row {
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

//! One question as data: how it is answered, when it is asked, and where it stops the form.

use super::answers::{Answer, Answers, UNBORN};
use super::condition::Condition;
use super::facts::Facts;
use super::row::Row;
use serde::{Deserialize, Serialize};

/// A row of the question table. Its words are `q-<key>`, `q-<key>-why`, `q-<key>-short` …
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Row")]
pub struct Question {
    pub key: String,
    pub group: Group,
    pub kind: Kind,
    /// Questions with the same page are asked together; usually each has its own, named as the question is.
    pub page: String,
    /// What is asked of each person in a list.
    pub parts: Vec<Part>,
    /// May not be left empty.
    pub required: bool,
    pub ask_if: Condition,
    /// Options that are not for everyone.
    pub offers: Vec<Offer>,
    pub stops: Vec<Stop>,
    /// What is answered here must not be offered again by the browser or shown in a title.
    pub sensitive: bool,
}

/// One thing that is asked of each person in a list.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its key in the person's answers: "age".
    pub name: String,
    /// Its key is the list's and its own: "children_age".
    pub question: Question,
}

/// An option that is offered only when something holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    pub option: String,
    pub when: Condition,
}

/// Where the form stops. Two questions may lead to the same stop.
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
    /// Whose words it has, when several stops say the same: `stop-<words>-title` …
    #[serde(skip)]
    pub(crate) same_words: Option<String>,
}

impl Stop {
    /// Its words are `stop-<this>-title`, `stop-<this>-1` …
    pub fn words(&self) -> &str {
        self.same_words.as_deref().unwrap_or(&self.id)
    }
}

/// The headings of "check your answers", in the order of the form. The first six are what we need to know; the others may be
/// told besides, in any order, when those are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Safety,
    Child,
    Happening,
    You,
    Contact,
    Agreement,
    Children,
    Adults,
    GoingWell,
    Tried,
    Helpers,
    Hope,
    OwnWords,
}

impl Group {
    /// Whether a request is whole without it.
    pub fn is_more(self) -> bool {
        match self {
            Self::Safety | Self::Child | Self::Happening | Self::You | Self::Contact | Self::Agreement => false,
            Self::Children
            | Self::Adults
            | Self::GoingWell
            | Self::Tried
            | Self::Helpers
            | Self::Hope
            | Self::OwnWords => true,
        }
    }

    /// As in the words `group-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Child => "child",
            Self::Happening => "happening",
            Self::You => "you",
            Self::Contact => "contact",
            Self::Agreement => "agreement",
            Self::Children => "children",
            Self::Adults => "adults",
            Self::GoingWell => "going-well",
            Self::Tried => "tried",
            Self::Helpers => "helpers",
            Self::Hope => "hope",
            Self::OwnWords => "own-words",
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
    /// People, at most so many, each with the answers that the question's parts ask for.
    People {
        limit: usize,
    },
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
            | Kind::Email
            | Kind::People { .. } => &[],
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
            Answer::Years(_) | Answer::People(_) | Answer::Skipped => true,
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
            (Kind::People { limit }, Answer::People(people)) => {
                (1..=*limit).contains(&people.len()) && people.iter().all(|person| self.accepts_person(person))
            }
            (_, Answer::Years(_) | Answer::One(_) | Answer::Many(_) | Answer::People(_)) => false,
        }
    }

    fn accepts_person(&self, person: &Answers) -> bool {
        let known = |name: &str| self.parts.iter().any(|part| part.name == name);
        let fits = |part: &Part| match person.get(&part.name) {
            Some(answer) => part.question.accepts(answer),
            None => !part.question.required,
        };
        self.parts.iter().all(fits) && person.iter().all(|(name, _)| known(name))
    }
}

//! What a decision may look at: the answers, and where the child lives as far as we could find out.

use super::answers::Answers;
use serde::{Deserialize, Serialize};

/// Everything that questions, stops and rules may depend on. The caller looks the postcode or the neighbourhood up.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    pub answers: &'a Answers,
    pub lives: Lives,
    /// The id of the hub for that home, when we know it: "meadows".
    pub hub: Option<String>,
    /// The postcode itself told us where; otherwise we ask for the neighbourhood.
    pub postcode_found: bool,
}

impl<'a> Facts<'a> {
    /// Facts about somebody of whose home we know nothing yet.
    pub fn of(answers: &'a Answers) -> Self {
        Self {
            answers,
            lives: Lives::Unknown,
            hub: None,
            postcode_found: false,
        }
    }
}

/// Whose front door stands where the child lives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lives {
    City,
    /// The id of the county district.
    County(String),
    Elsewhere,
    #[default]
    Unknown,
}

/// [`Lives`] without the district, as conditions name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LivesIn {
    City,
    County,
    Elsewhere,
    Unknown,
}

impl From<&Lives> for LivesIn {
    fn from(lives: &Lives) -> Self {
        match lives {
            Lives::City => Self::City,
            Lives::County(_) => Self::County,
            Lives::Elsewhere => Self::Elsewhere,
            Lives::Unknown => Self::Unknown,
        }
    }
}

impl LivesIn {
    pub fn id(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::County => "county",
            Self::Elsewhere => "elsewhere",
            Self::Unknown => "unknown",
        }
    }
}

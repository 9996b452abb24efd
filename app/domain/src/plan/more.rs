//! What a plan holds besides goals and steps: strengths, what each person says, needs, and scales over time.

use super::staff::Owner;
use crate::people::PersonId;
use crate::text::{Private, choice};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What goes well, or what somebody of the family says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    pub id: String,
    pub words: Private,
    #[serde(default)]
    pub said_by: Option<PersonId>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// What is needed, under a heading of `needs.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    pub id: String,
    pub heading: String,
    pub words: Private,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// A question that people answer from 0 to 10, again and again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    pub id: String,
    pub question: Private,
    #[serde(default)]
    pub marks: Vec<Mark>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// One answer on a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub by: Owner,
    pub on: Date,
    /// 0 to 10.
    pub value: u8,
}

choice! {
    /// Why a plan ends.
    pub enum EndReason {
        Met = "met",
        LighterHelp = "lighter-help",
        MoreHelp = "more-help",
        Moved = "moved",
        NotWanted = "not-wanted",
        NoContact = "no-contact",
    }
}

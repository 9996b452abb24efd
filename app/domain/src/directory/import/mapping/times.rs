//! Where a record tells its times and its prices one by one.

use crate::directory::import::path::Path;
use crate::directory::import::words::Words;
use serde::Deserialize;

/// One or more times at which it takes place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionMap {
    /// The list of records that each tell a time; the row itself when it is not said.
    #[serde(default = "itself")]
    pub each: Path,
    #[serde(default)]
    pub day: Words,
    #[serde(default)]
    pub from: Words,
    #[serde(default)]
    pub to: Words,
    /// A recurrence as calendars write it: "FREQ=WEEKLY;INTERVAL=2".
    #[serde(default)]
    pub rule: Words,
    #[serde(default)]
    pub freq: Words,
    #[serde(default)]
    pub interval: Words,
    /// After how many times it ends.
    #[serde(default)]
    pub count: Words,
    #[serde(default)]
    pub starting: Words,
    #[serde(default)]
    pub until: Words,
    #[serde(default)]
    pub note: Words,
}

/// One day on which it took or takes place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatesMap {
    pub on: Words,
    #[serde(default)]
    pub from: Words,
    #[serde(default)]
    pub to: Words,
}

fn itself() -> Path {
    Path::new("")
}

/// Prices told one by one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostMap {
    pub each: Path,
    pub amount: Words,
    #[serde(default)]
    pub words: Words,
}

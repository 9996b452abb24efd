//! What a file says about whether a row may be shown.

use crate::directory::import::path::Path;
use crate::text::choice;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a column says about whether a row is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusRule {
    pub column: Path,
    /// By the text of the column, in any case.
    #[serde(default)]
    pub is: BTreeMap<String, Standing>,
    /// Of texts that are not named; without it they are doubtful, and shown.
    #[serde(default)]
    pub otherwise: Option<Standing>,
    /// Of a row that says nothing.
    #[serde(default)]
    pub blank: Standing,
    /// Why such a row is left out.
    #[serde(default)]
    pub why: String,
}

choice! {
    /// What becomes of a row; of several rules the one that says something worse counts.
    #[derive(Default)]
    pub enum Standing {
        #[default]
        Open = "open",
        /// Not open for now, and shown so.
        Closed = "closed",
        /// It no longer takes place.
        Gone = "gone",
        /// No listing for families: something else in the same table.
        LeftOut = "left_out",
        /// It must not be shown to the public, ever.
        NotPublic = "not_public",
    }
}

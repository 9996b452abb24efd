//! Whose file it is, and how it is written.

use crate::directory::import::path::Path;
use crate::directory::import::read::Format;
use crate::text::choice;
use jiff::civil::Date;
use serde::Deserialize;

/// Who published the file, and as of when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    pub name: String,
    #[serde(default)]
    pub url: Option<String>,
    pub date: Date,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Told from the file's name and first letter where it is not said.
    #[serde(default)]
    pub format: Option<Format>,
    /// Where in a JSON file the list of records is, when it is not in a usual place.
    #[serde(default)]
    pub records: Option<Path>,
    /// The sign between the cells of a table; a comma where it is not said.
    #[serde(default)]
    pub delimiter: Option<char>,
    /// Further texts that stand for "nothing".
    #[serde(default)]
    pub blank: Vec<String>,
    #[serde(default)]
    pub repeated: Repeated,
    /// Ids that differ in capitals and spaces only are the same.
    #[serde(default)]
    pub any_case: bool,
    /// Telephone numbers have lost the 0 in front.
    #[serde(default)]
    pub lost_zero: bool,
    /// The texts are in this language, not in English.
    #[serde(default)]
    pub language: Option<String>,
}

choice! {
    /// What a second row with the same id means.
    #[derive(Default)]
    pub enum Repeated {
        /// A fault of the file.
        #[default]
        Fault = "fault",
        /// The same again: the first counts.
        First = "first",
        /// More of the same listing: further categories, access and paragraphs are added to the first.
        Join = "join",
    }
}

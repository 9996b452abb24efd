//! The headings under which a plan says what is needed: the local SEND outcomes and the Supporting Families outcomes.

use serde::Deserialize;

/// All headings of a place, in the order in which a form offers them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headings {
    pub heading: Vec<NeedHeading>,
    /// How many families one worker may have, by role; a role that is not named has no limit.
    #[serde(default)]
    pub limit: Vec<Limit>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedHeading {
    /// Its words are `need-<id>`.
    pub id: String,
    /// The options of the question about needs that ask for it.
    #[serde(default)]
    pub asked_as: Vec<String>,
}

/// How many families somebody with this role may have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub role: crate::people::Role,
    pub families: u32,
}

impl Headings {
    /// Reads a place's `plan.toml`.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn load(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    pub fn knows(&self, id: &str) -> bool {
        self.heading.iter().any(|heading| heading.id == id)
    }

    /// The heading that a need of a request comes under.
    pub fn for_need(&self, option: &str) -> Option<&NeedHeading> {
        self.heading
            .iter()
            .find(|heading| heading.asked_as.iter().any(|asked| asked == option))
    }

    /// The most families for somebody with these roles; the lowest limit counts.
    pub fn most(&self, roles: &[crate::people::Role]) -> Option<u32> {
        let theirs = self.limit.iter().filter(|limit| roles.contains(&limit.role));
        theirs.map(|limit| limit.families).min()
    }
}

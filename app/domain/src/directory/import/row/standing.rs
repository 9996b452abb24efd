//! Whether a row is to be shown at all.

use super::reading::Reading;
use crate::directory::import::finding::{Fault, quoted};
use crate::directory::import::mapping::{Standing, StatusRule};

/// What becomes of a row.
pub(super) enum Stands {
    Open { closed: bool },
    Gone,
    LeftOut,
    NotPublic,
}

impl Reading<'_> {
    /// The strictest of what all rules say: what one column hides no other shows.
    pub fn standing(&mut self) -> Stands {
        let rules = &self.wanted.mapping.status;
        let strictest = rules.iter().map(|rule| self.by_rule(rule)).max();
        match strictest.unwrap_or_default() {
            Standing::Open => Stands::Open { closed: false },
            Standing::Closed => Stands::Open { closed: true },
            Standing::Gone => Stands::Gone,
            Standing::LeftOut => Stands::LeftOut,
            Standing::NotPublic => Stands::NotPublic,
        }
    }

    fn by_rule(&mut self, rule: &StatusRule) -> Standing {
        let texts = rule.column.texts(self.record);
        let said = texts.iter().map(|text| text.trim()).find(|text| !text.is_empty());
        let Some(said) = said else {
            return rule.blank;
        };
        let named = rule.is.iter().find(|(text, _)| text.eq_ignore_ascii_case(said));
        match (named, rule.otherwise) {
            (Some((_, standing)), _) => *standing,
            (None, Some(standing)) => standing,
            (None, None) => {
                let says = format!(
                    "{} is a status that the mapping does not know; the row is shown",
                    quoted(said)
                );
                self.note("status", Fault::doubtful(says));
                Standing::Open
            }
        }
    }
}

//! The two kinds of people who sign in: those who work for families, and families.

use super::{Action, FamilyId, PersonId, Role, StaffId, TeamId, Whose, may, may_with};
use crate::text::Private;

/// Somebody who works for families, as they stand now: read afresh for each visit, so that a right taken away is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
    pub teams: Vec<TeamId>,
}

impl Staff {
    /// Whether any of this person's roles allows the action.
    pub fn may(&self, action: Action) -> bool {
        self.roles.iter().any(|role| may(*role, action))
    }

    /// Whether any of this person's roles allows it with data that is this near to them.
    pub fn may_with(&self, action: Action, whose: Whose) -> bool {
        self.roles.iter().any(|role| may_with(*role, action, whose))
    }

    pub fn is_in(&self, team: &TeamId) -> bool {
        self.teams.contains(team)
    }
}

/// A member of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub family: FamilyId,
    pub name: Private,
    pub email: Option<Private>,
    /// The language this person reads, as a BCP 47 tag.
    pub language: String,
}

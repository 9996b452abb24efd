//! What each role may do: this one table, and nothing else, answers that question.
//!
//! Whose data it may be done with is settled by the store: a family member reaches only their own family's plan, and a
//! worker only the requests of their own teams.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    FamilyMember,
    /// Works in one or more teams and answers requests.
    Worker,
    /// Keeps listings true.
    ListingEditor,
    /// Answers for a team and its listings.
    Manager,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    ReadOwnPlan,
    TickOwnAction,
    /// See the inbox of a team of theirs and open what is in it.
    ReadRequests,
    EditListings,
    /// Read the full routing table; families read it in plain words.
    ReadRules,
    /// Hear of promises that are about to break, and of letters that could not leave.
    WatchPromises,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::FamilyMember, Role::Worker, Role::ListingEditor, Role::Manager];
}

impl Action {
    pub const ALL: [Action; 6] = [
        Action::ReadOwnPlan,
        Action::TickOwnAction,
        Action::ReadRequests,
        Action::EditListings,
        Action::ReadRules,
        Action::WatchPromises,
    ];
}

/// The table: one row for each role.
pub const fn may(role: Role, action: Action) -> bool {
    use Action::{EditListings, ReadOwnPlan, ReadRequests, ReadRules, TickOwnAction, WatchPromises};
    match role {
        Role::FamilyMember => matches!(action, ReadOwnPlan | TickOwnAction),
        Role::Worker => matches!(action, ReadRequests | ReadRules),
        Role::ListingEditor => matches!(action, EditListings),
        Role::Manager => matches!(action, ReadRequests | ReadRules | EditListings | WatchPromises),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_member_never_does_what_staff_do_and_staff_never_act_as_family() {
        for action in Action::ALL {
            let family = may(Role::FamilyMember, action);
            let staff = Role::ALL
                .into_iter()
                .filter(|role| *role != Role::FamilyMember)
                .any(|role| may(role, action));
            assert!(family != staff, "{action:?}");
        }
    }

    #[test]
    fn who_only_edits_listings_reads_no_request() {
        assert!(!may(Role::ListingEditor, Action::ReadRequests));
        assert!(!may(Role::ListingEditor, Action::ReadRules));
    }
}

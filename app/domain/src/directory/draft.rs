//! A listing on its way to families: how far it has come, and who may let it out.

use crate::people::{Action, Role, Staff, StaffId};
use crate::place::AgreedBy;
use crate::text::choice;

choice! {
    /// How far a draft has come.
    pub enum DraftState {
        /// Somebody is writing it.
        Writing = "writing",
        /// It waits for somebody to agree.
        Waiting = "waiting",
        /// It came back with something to change.
        Returned = "returned",
        /// Somebody agreed; it goes out on its day.
        Agreed = "agreed",
        Published = "published",
        Rejected = "rejected",
        /// Whoever wrote it gave it up.
        Dropped = "dropped",
    }
}

impl DraftState {
    /// Still on its way; there is at most one such draft of each listing.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Writing | Self::Waiting | Self::Returned | Self::Agreed => true,
            Self::Published | Self::Rejected | Self::Dropped => false,
        }
    }
}

/// Why somebody may not agree to a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAgreed {
    /// They do not keep listings, or only a manager may agree here.
    Role,
    /// They wrote in it: a second pair of eyes has to look.
    Author,
}

/// Whether this worker may agree to a draft that these people wrote in.
///
/// # Errors
/// Why not.
pub fn may_agree(rule: AgreedBy, staff: &Staff, authors: &[StaffId]) -> Result<(), NotAgreed> {
    if !staff.may(Action::EditListings) {
        return Err(NotAgreed::Role);
    }
    let wrote = authors.contains(&staff.id);
    match rule {
        AgreedBy::Anyone => Ok(()),
        AgreedBy::SecondPerson | AgreedBy::Manager if wrote => Err(NotAgreed::Author),
        AgreedBy::SecondPerson => Ok(()),
        AgreedBy::Manager if staff.roles.contains(&Role::Manager) => Ok(()),
        AgreedBy::Manager => Err(NotAgreed::Role),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(id: &str, role: Role) -> Staff {
        Staff {
            id: StaffId::new(id),
            name: id.into(),
            email: String::new(),
            roles: vec![role],
            teams: Vec::new(),
        }
    }

    #[test]
    fn nobody_lets_out_what_they_wrote_unless_the_place_says_so() {
        let (ann, mo) = (staff("ann", Role::ListingEditor), staff("mo", Role::Manager));
        let wrote = [ann.id.clone()];
        assert_eq!(may_agree(AgreedBy::SecondPerson, &ann, &wrote), Err(NotAgreed::Author));
        assert_eq!(may_agree(AgreedBy::SecondPerson, &mo, &wrote), Ok(()));
        assert_eq!(may_agree(AgreedBy::Anyone, &ann, &wrote), Ok(()));
        assert_eq!(
            may_agree(AgreedBy::Manager, &mo, std::slice::from_ref(&mo.id)),
            Err(NotAgreed::Author)
        );
    }

    #[test]
    fn where_a_manager_has_to_agree_a_second_editor_is_not_enough() {
        let (bob, mo) = (staff("bob", Role::ListingEditor), staff("mo", Role::Manager));
        assert_eq!(may_agree(AgreedBy::Manager, &bob, &[]), Err(NotAgreed::Role));
        assert_eq!(may_agree(AgreedBy::Manager, &mo, &[]), Ok(()));
        let worker = staff("wes", Role::Worker);
        for rule in AgreedBy::ALL {
            assert_eq!(may_agree(*rule, &worker, &[]), Err(NotAgreed::Role));
        }
    }
}

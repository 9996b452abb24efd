//! What each role may do, and with whose data: this one table, and nothing else, answers that question.
//!
//! Whose something is to somebody (their own, their caseload's, their team's) is found by the store; what follows from it
//! stands here.

use crate::text::choice;

choice! {
    /// What somebody is to the service. One person may have several of those for staff.
    pub enum Role {
        /// A grown-up of a family, with a plan of their own view.
        FamilyMember = "family-member",
        /// A child who is old enough to have a view of their own.
        YoungPerson = "young-person",
        /// Works in one or more teams, answers requests and makes plans.
        Worker = "worker",
        /// Of any agency (a school, a health visitor): leads the help for some families.
        LeadProfessional = "lead-professional",
        FamilyHelpCore = "family-help-core",
        FamilyHelpAdolescence = "family-help-adolescence",
        /// Keeps the teams around families together at a hub.
        TafWorker = "taf-worker",
        /// In the city's safeguarding team.
        Mash = "mash",
        /// Keeps listings true.
        ListingEditor = "listing-editor",
        /// Runs a service that is listed: confirms it by the links in our letters, and reads nothing about families.
        Provider = "provider",
        /// Answers for a team and its listings.
        Manager = "manager",
        /// Looks after the program: accounts, and whether the record of looks is whole.
        Admin = "admin",
    }
}

choice! {
    /// What somebody may want to do.
    pub enum Action {
        /// As a family: read the plan, as far as it is theirs to see.
        ReadOwnPlan = "read-own-plan",
        TickOwnAction = "tick-own-action",
        /// See what happened to a request: one's own, and one that a worker has shown.
        ReadOwnRequest = "read-own-request",
        /// Comment, say that something is not right, write to the worker.
        AnswerPlan = "answer-plan",
        /// See who looked, take everything along, ask for a correction, complain.
        AskAboutOwnData = "ask-about-own-data",
        /// See the inbox of a team and open what is in it.
        ReadRequests = "read-requests",
        /// Begin a plan, from a request or from nothing.
        StartPlans = "start-plans",
        ReadPlans = "read-plans",
        EditPlans = "edit-plans",
        /// Ask other workers about a family, and advise them; no family reads it.
        Advise = "advise",
        /// Say who belongs to a family, invite them, and take their access away.
        KeepFamilyPeople = "keep-family-people",
        /// Give a family to another worker.
        HandOver = "hand-over",
        /// Open the plan of a family that is none of theirs, for a reason that their manager reads.
        BreakGlass = "break-glass",
        /// Read counts of families of the whole place, in which nobody can be recognised.
        ReadReports = "read-reports",
        /// See the caseloads of a team, whom nobody looks after, and who broke the glass.
        WatchCaseloads = "watch-caseloads",
        /// Answer what families complain of or want corrected.
        AnswerComplaints = "answer-complaints",
        EditListings = "edit-listings",
        /// Fill in a request, or search, together with a family at a desk.
        AssistFamilies = "assist-families",
        /// Read the full routing table; families read it in plain words.
        ReadRules = "read-rules",
        /// Hear of promises that are about to break, and of letters that could not leave.
        WatchPromises = "watch-promises",
        /// Check that no record of a look was altered.
        CheckLooks = "check-looks",
    }
}

/// Whose data it is, seen from who asks; what may be done with one's team's may be done with one's caseload's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    Own,
    OwnFamily,
    OwnCaseload,
    OwnTeam,
    Anyones,
}

impl Whose {
    /// From the nearest to the farthest.
    pub const ALL: [Whose; 5] = [
        Whose::Own,
        Whose::OwnFamily,
        Whose::OwnCaseload,
        Whose::OwnTeam,
        Whose::Anyones,
    ];
}

/// The table: how far each role reaches with each action; nothing where it may not do it at all.
pub const fn reach(role: Role, action: Action) -> Option<Whose> {
    match role {
        Role::FamilyMember | Role::YoungPerson => of_families(action),
        Role::Worker | Role::FamilyHelpCore | Role::FamilyHelpAdolescence => of_workers(action),
        Role::LeadProfessional => of_lead_professionals(action),
        Role::TafWorker => of_taf_workers(action),
        Role::Mash => of_mash(action),
        Role::ListingEditor => of_listing_editors(action),
        Role::Provider => None,
        Role::Manager => of_managers(action),
        Role::Admin => of_admins(action),
    }
}

const fn of_families(action: Action) -> Option<Whose> {
    use Action::{AnswerPlan, AskAboutOwnData, ReadOwnPlan, ReadOwnRequest, TickOwnAction};
    if matches!(action, ReadOwnPlan | AnswerPlan) {
        Some(Whose::OwnFamily)
    } else if matches!(action, TickOwnAction | AskAboutOwnData | ReadOwnRequest) {
        Some(Whose::Own)
    } else {
        None
    }
}

const fn of_workers(action: Action) -> Option<Whose> {
    use Action::{
        Advise, AssistFamilies, BreakGlass, EditPlans, HandOver, KeepFamilyPeople, ReadPlans, ReadRequests, ReadRules,
        StartPlans,
    };
    if matches!(action, ReadRequests | StartPlans) {
        Some(Whose::OwnTeam)
    } else if matches!(action, ReadPlans | EditPlans | KeepFamilyPeople | HandOver | Advise) {
        Some(Whose::OwnCaseload)
    } else if matches!(action, AssistFamilies | BreakGlass | ReadRules) {
        Some(Whose::Anyones)
    } else {
        None
    }
}

const fn of_lead_professionals(action: Action) -> Option<Whose> {
    use Action::{Advise, EditPlans, HandOver, KeepFamilyPeople, ReadPlans};
    if matches!(action, ReadPlans | EditPlans | KeepFamilyPeople | HandOver | Advise) {
        Some(Whose::OwnCaseload)
    } else {
        None
    }
}

const fn of_taf_workers(action: Action) -> Option<Whose> {
    use Action::{Advise, EditPlans, HandOver, KeepFamilyPeople, ReadPlans};
    if matches!(action, ReadPlans | EditPlans | KeepFamilyPeople | HandOver | Advise) {
        Some(Whose::OwnTeam)
    } else {
        of_workers(action)
    }
}

/// MASH decides where a family goes, and makes no plans; where a child may be in danger it opens one with a reason.
const fn of_mash(action: Action) -> Option<Whose> {
    use Action::{AssistFamilies, BreakGlass, ReadRequests, ReadRules};
    if matches!(action, ReadRequests) {
        Some(Whose::OwnTeam)
    } else if matches!(action, AssistFamilies | BreakGlass | ReadRules) {
        Some(Whose::Anyones)
    } else {
        None
    }
}

const fn of_listing_editors(action: Action) -> Option<Whose> {
    if matches!(action, Action::EditListings) {
        Some(Whose::Anyones)
    } else {
        None
    }
}

const fn of_managers(action: Action) -> Option<Whose> {
    use Action::{AnswerComplaints, EditListings, ReadReports, WatchCaseloads, WatchPromises};
    if matches!(action, EditListings | WatchPromises | ReadReports) {
        Some(Whose::Anyones)
    } else if matches!(action, WatchCaseloads | AnswerComplaints) {
        Some(Whose::OwnTeam)
    } else {
        of_taf_workers(action)
    }
}

const fn of_admins(action: Action) -> Option<Whose> {
    if matches!(action, Action::CheckLooks) {
        Some(Whose::Anyones)
    } else {
        None
    }
}

/// Whether the role may do this at all, with somebody's data or with nobody's.
pub const fn may(role: Role, action: Action) -> bool {
    reach(role, action).is_some()
}

/// Whether the role may do this with data that is this near to it.
pub fn may_with(role: Role, action: Action, whose: Whose) -> bool {
    reach(role, action).is_some_and(|reach| whose <= reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAMILY: [Role; 2] = [Role::FamilyMember, Role::YoungPerson];

    fn staff() -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(|role| !FAMILY.contains(role))
    }

    #[test]
    fn a_family_member_never_does_what_staff_do_and_staff_never_act_as_family() {
        for action in Action::ALL.iter().copied() {
            let family = FAMILY.iter().any(|role| may(*role, action));
            assert!(family != staff().any(|role| may(role, action)), "{action:?}");
        }
    }

    #[test]
    fn no_family_reaches_beyond_itself() {
        for role in FAMILY {
            for action in Action::ALL.iter().copied() {
                for whose in [Whose::OwnCaseload, Whose::OwnTeam, Whose::Anyones] {
                    assert!(!may_with(role, action, whose), "{role:?} {action:?} {whose:?}");
                }
            }
        }
    }

    #[test]
    fn nobody_reads_or_writes_the_plan_of_a_family_that_is_neither_their_own_nor_their_teams() {
        for role in staff() {
            for action in [
                Action::ReadPlans,
                Action::EditPlans,
                Action::KeepFamilyPeople,
                Action::HandOver,
                Action::ReadRequests,
            ] {
                assert!(!may_with(role, action, Whose::Anyones), "{role:?} {action:?}");
            }
        }
    }

    #[test]
    fn only_who_keeps_a_hub_together_reads_plans_of_the_whole_team() {
        let readers: Vec<Role> = staff()
            .filter(|role| may_with(*role, Action::ReadPlans, Whose::OwnTeam))
            .collect();
        assert_eq!(readers, [Role::TafWorker, Role::Manager]);
    }

    #[test]
    fn who_keeps_listings_runs_a_service_or_the_program_reads_nothing_about_families() {
        use Action::{AssistFamilies, BreakGlass, ReadPlans, ReadRequests, ReadRules, StartPlans};
        for role in [Role::ListingEditor, Role::Provider, Role::Admin] {
            for action in [
                ReadRequests,
                ReadPlans,
                BreakGlass,
                StartPlans,
                ReadRules,
                AssistFamilies,
            ] {
                assert!(!may(role, action), "{role:?} {action:?}");
            }
        }
    }

    #[test]
    fn mash_opens_a_plan_only_by_saying_why() {
        assert!(!may(Role::Mash, Action::ReadPlans));
        assert!(may_with(Role::Mash, Action::BreakGlass, Whose::Anyones));
    }

    #[test]
    fn what_may_be_done_with_a_teams_families_may_be_done_with_ones_own() {
        for role in Role::ALL.iter().copied() {
            for action in Action::ALL.iter().copied() {
                let allowed: Vec<bool> = Whose::ALL.iter().map(|whose| may_with(role, action, *whose)).collect();
                assert!(allowed.is_sorted_by(|near, far| near >= far), "{role:?} {action:?}");
            }
        }
    }
}

//! What happens to a request after it was sent. Events are only added; nothing is ever taken back.

use crate::people::{StaffId, TeamId};
use crate::text::{Private, choice};

choice! {
    /// One thing that happened.
    pub enum What {
        Sent = "sent",
        /// The team's letter left the post room.
        Delivered = "delivered",
        /// A worker of the team opened it: a person, never a program.
        Opened = "opened",
        /// A worker tried to get in touch and did not reach the family.
        Tried = "tried",
        /// A worker spoke with the family.
        Reached = "reached",
        /// The team takes it on.
        Accepted = "accepted",
        /// Another team answers from now on.
        Redirected = "redirected",
        Closed = "closed",
        /// It was closed too early.
        Reopened = "reopened",
        /// The duty manager was told that a promise is about to break.
        Warned = "warned",
        /// The family changed an answer.
        Changed = "changed",
        /// The family wrote something more.
        Added = "added",
        /// The family asked us to stop.
        Withdrawn = "withdrawn",
        /// The family took one agreement back: which one, the detail says.
        Disagreed = "disagreed",
        /// A worker said that another request is from the same household.
        Joined = "joined",
        /// A worker said that it is not.
        Parted = "parted",
    }
}

choice! {
    /// Why a request is over. Families read it in plain words.
    pub enum CloseReason {
        /// What they asked for is done, or they know now where to find it.
        Helped = "helped",
        /// Family help has begun: from here on the plan tells what happens.
        Plan = "plan",
        /// Another service helps them.
        OtherHelp = "other-help",
        NotWanted = "not-wanted",
        /// Nobody answered, after at least one try.
        NotReached = "not-reached",
        Moved = "moved",
        /// The same family's other request is the one that is answered.
        Twice = "twice",
        /// Who asked for the family says that it does not agree, or that it is not safe to ask it. Below the level of MASH
        /// nothing is shared without that.
        NoAgreement = "no-agreement",
    }
}

choice! {
    /// Why another team answers. Families read it in plain words.
    pub enum RedirectReason {
        /// Somebody worries that a child is not safe.
        Safety = "safety",
        /// They need more help than a hub gives.
        MoreHelp = "more-help",
        /// A hub can help with this, sooner and nearer.
        HubCanHelp = "hub-can-help",
        /// Another hub is nearer, or they moved.
        Nearer = "nearer",
        WrongTeam = "wrong-team",
        /// The family changed its answers, and the rules sent it on. No worker may choose this.
        Answers = "answers",
    }
}

/// Which way a request went between two teams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From a hub to a team of the whole city.
    Up,
    /// From a team of the whole city to a hub.
    Down,
    Across,
}

impl Direction {
    /// `from_hub`, `to_hub`: whether these teams work from a hub.
    pub fn between(from_hub: bool, to_hub: bool) -> Self {
        match (from_hub, to_hub) {
            (true, false) => Self::Up,
            (false, true) => Self::Down,
            (true, true) | (false, false) => Self::Across,
        }
    }

    /// As in the words `redirect-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Across => "across",
        }
    }
}

impl RedirectReason {
    /// The reasons that fit a way, in the order of a page.
    pub fn for_way(way: Direction) -> &'static [Self] {
        match way {
            Direction::Up => &[Self::Safety, Self::MoreHelp, Self::WrongTeam],
            Direction::Down => &[Self::HubCanHelp, Self::WrongTeam],
            Direction::Across => &[Self::Nearer, Self::MoreHelp, Self::WrongTeam],
        }
    }
}

/// Something that happened, when, and who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Epoch milliseconds.
    pub at: i64,
    pub what: What,
    /// The team it is about; for [`What::Redirected`] the one that had it.
    pub team: Option<TeamId>,
    pub by: Option<StaffId>,
    /// For [`What::Redirected`]: who answers from now on.
    pub to: Option<TeamId>,
    /// The key of a reason, for [`What::Joined`] the id of the other request, for [`What::Disagreed`] the key of an
    /// [`Agreed`](super::Agreed) or [`NOT_THE_FAMILYS`], for what a family adds whether it tells of danger.
    pub detail: Option<String>,
    /// Telling the family could put somebody at risk.
    pub hidden: bool,
    /// Words of a worker or of the family.
    pub note: Option<Private>,
}

/// The detail of [`What::Disagreed`] when who asked for a family says that it does not agree any more.
pub const NOT_THE_FAMILYS: &str = "family";

/// The detail of what a family adds when there is a sign of danger in it.
const DANGER: &str = "danger";

impl Event {
    pub fn new(at: i64, what: What) -> Self {
        Self {
            at,
            what,
            team: None,
            by: None,
            to: None,
            detail: None,
            hidden: false,
            note: None,
        }
    }

    pub fn team(mut self, team: &TeamId) -> Self {
        self.team = Some(team.clone());
        self
    }

    pub fn by(mut self, staff: &StaffId) -> Self {
        self.by = Some(staff.clone());
        self
    }

    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    pub fn note(mut self, note: Option<Private>) -> Self {
        self.note = note;
        self
    }

    /// Marks what a family wrote after sending: it may be telling of danger.
    pub fn danger(self) -> Self {
        self.detail(DANGER)
    }

    /// Whether the family wrote something that may be a sign of danger.
    pub fn tells_of_danger(&self) -> bool {
        matches!(self.what, What::Added | What::Withdrawn) && self.detail.as_deref() == Some(DANGER)
    }

    pub fn close_reason(&self) -> Option<CloseReason> {
        self.detail.as_deref().and_then(CloseReason::from_key)
    }

    pub fn redirect_reason(&self) -> Option<RedirectReason> {
        self.detail.as_deref().and_then(RedirectReason::from_key)
    }
}

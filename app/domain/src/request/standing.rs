//! How a request stands: computed from what happened each time, never stored.

use super::decision::{Level, MASH};
use super::event::{CloseReason, Event, What};
use crate::people::TeamId;

/// How far the team that answers has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Sent,
    Delivered,
    Opened,
    Tried,
    Reached,
    Accepted,
    Closed(CloseReason),
}

impl Status {
    /// As in the words `staff-status-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Opened => "opened",
            Self::Tried => "tried",
            Self::Reached => "reached",
            Self::Accepted => "accepted",
            Self::Closed(_) => "closed",
        }
    }
}

/// Where a request is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The team that answers.
    pub team: Option<TeamId>,
    /// Since when it is this team's: where the promise begins. Epoch milliseconds.
    pub since: i64,
    pub status: Status,
    /// This team has spoken with the family.
    pub reached: bool,
    pub tries: usize,
    /// The family asked us to stop.
    pub withdrawn: bool,
    /// The duty manager was told since it is this team's.
    pub warned: bool,
    /// Where it stood before it was closed.
    before: Status,
}

/// Why something can't be added to a request as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is closed: open it again first.
    Ended,
    /// It is not closed.
    NotEnded,
    /// It is urgent, and nobody has spoken with the family.
    NotReached,
    /// Nobody has tried to reach the family yet.
    NotTried,
}

impl Refusal {
    /// As in the words `staff-refusal-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::NotEnded => "not-ended",
            Self::NotReached => "not-reached",
            Self::NotTried => "not-tried",
        }
    }
}

/// Whether "please stop" ends a request at once. Where a child's safety is in question, be it from what the family told (`level` is
/// the highest that its answers ever had) or because another team sent it to MASH, a person looks first.
pub fn ends_when_asked(level: Level, urgent: bool, events: &[&Event]) -> bool {
    let last = events.iter().rev().find(|event| event.what == What::Redirected);
    let is_mash = |team: Option<&TeamId>| team.is_some_and(|team| team.as_str() == MASH);
    let sent_up = last.is_some_and(|event| is_mash(event.to.as_ref()) && !is_mash(event.team.as_ref()));
    level < Level::Mash && !urgent && !sent_up
}

impl Standing {
    /// `first` is the team that the rules chose; `events` come oldest first.
    pub fn of(first: Option<&TeamId>, events: &[Event]) -> Self {
        let mut standing = Self {
            team: first.cloned(),
            since: events.first().map_or(0, |event| event.at),
            status: Status::Sent,
            reached: false,
            tries: 0,
            withdrawn: false,
            warned: false,
            before: Status::Sent,
        };
        for event in events {
            standing.take(event);
        }
        standing
    }

    fn take(&mut self, event: &Event) {
        if event.tells_of_danger() {
            self.promise_again(event);
        }
        let ours = event.team.is_none() || event.team == self.team;
        match event.what {
            What::Sent => self.since = event.at,
            What::Delivered if ours => self.reach(Status::Delivered),
            What::Opened if ours => self.reach(Status::Opened),
            What::Tried if ours => {
                self.tries += 1;
                self.reach(Status::Tried);
            }
            What::Reached if ours => {
                self.reached = true;
                self.reach(Status::Reached);
            }
            What::Accepted if ours => self.reach(Status::Accepted),
            What::Warned if ours => self.warned = true,
            What::Redirected => self.begin_again(event),
            What::Closed => {
                self.before = self.status;
                self.status = Status::Closed(event.close_reason().unwrap_or(CloseReason::Helped));
            }
            What::Reopened => self.status = self.before,
            What::Withdrawn => self.withdrawn = true,
            What::Delivered
            | What::Opened
            | What::Tried
            | What::Reached
            | What::Accepted
            | What::Warned
            | What::Changed
            | What::Added
            | What::Disagreed
            | What::Joined
            | What::Parted => {}
        }
    }

    /// A worker who rings again after an answer takes nothing back.
    fn reach(&mut self, status: Status) {
        if !self.ended() {
            self.status = self.status.max(status);
        }
    }

    /// For the next team everything is new: it has read nothing and spoken with nobody.
    fn begin_again(&mut self, event: &Event) {
        self.team.clone_from(&event.to);
        self.since = event.at;
        self.status = Status::Sent;
        self.before = Status::Sent;
        self.reached = false;
        self.tries = 0;
        self.warned = false;
    }

    /// Whatever was done before, nobody has spoken with the family about this.
    fn promise_again(&mut self, event: &Event) {
        self.since = event.at;
        self.reached = false;
        self.warned = false;
    }

    pub fn ended(&self) -> bool {
        matches!(self.status, Status::Closed(_))
    }

    /// Urgent stays urgent until somebody has spoken with the family: reading it, or trying, ends nothing.
    pub fn still_open(&self, urgent: bool) -> bool {
        urgent && !self.reached && !self.ended()
    }

    /// Whether what we promised the family is done: a try to get in touch, and for what is urgent a talk.
    pub fn promise_is_kept(&self, urgent: bool) -> bool {
        self.ended() || self.reached || (!urgent && (self.tries > 0 || self.status == Status::Accepted))
    }

    /// Whether a worker of the answering team may add this now.
    ///
    /// # Errors
    /// Why not.
    pub fn may_add(&self, what: What) -> Result<(), Refusal> {
        match (what == What::Reopened, self.ended()) {
            (true, true) | (false, false) => Ok(()),
            (true, false) => Err(Refusal::NotEnded),
            (false, true) => Err(Refusal::Ended),
        }
    }

    /// Whether it may be closed for this reason.
    ///
    /// # Errors
    /// Why not.
    pub fn may_close(&self, reason: CloseReason, urgent: bool) -> Result<(), Refusal> {
        if self.ended() {
            return Err(Refusal::Ended);
        }
        // The other request of the same family is still open then, with its own promise.
        if self.still_open(urgent) && reason != CloseReason::Twice {
            return Err(Refusal::NotReached);
        }
        if reason == CloseReason::NotReached && self.tries == 0 {
            return Err(Refusal::NotTried);
        }
        Ok(())
    }
}

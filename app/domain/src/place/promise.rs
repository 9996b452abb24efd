//! What a team promises to a family, in hours in which it is at work, and when the duty manager hears that it is about to break.

use super::Place;
use jiff::SignedDuration;
use jiff::civil::DateTime;
use serde::Deserialize;

/// A team's promise: within so many working hours somebody tries to get in touch.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    pub team: String,
    /// For most requests.
    pub usual: i64,
    /// For what is urgent.
    pub urgent: i64,
    /// So many working hours before the promise breaks, the duty manager hears of it.
    pub alarm: i64,
}

/// When a promise ends, and when to say that it is about to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The hours that were promised.
    pub hours: i64,
    pub by: DateTime,
    pub alarm: DateTime,
}

/// No promise is longer than this many openings of a team.
const MOST_OPENINGS: usize = 60;

impl Place {
    /// By when `team` promises to have tried, for a request that became its own at `since` (local time). `None` for a team
    /// that promises nothing.
    pub fn due(&self, team: &str, urgent: bool, since: DateTime) -> Option<Due> {
        let promise = self.promises.iter().find(|promise| promise.team == team)?;
        let hours = if urgent { promise.urgent } else { promise.usual };
        let alarm = (hours - promise.alarm).max(0);
        Some(Due {
            hours,
            by: self.after_working(team, since, hours)?,
            alarm: self.after_working(team, since, alarm)?,
        })
    }

    /// The moment at which `team` has been at work for `hours` since `since`.
    fn after_working(&self, team: &str, since: DateTime, hours: i64) -> Option<DateTime> {
        let mut left = SignedDuration::from_hours(hours);
        let mut at = since;
        for _ in 0..MOST_OPENINGS {
            let open = self.read_by(team, at)?.from;
            let close = self.closes(team, open)?;
            let here = close.duration_since(open);
            if left <= here {
                return open.checked_add(left).ok();
            }
            left -= here;
            at = close;
        }
        None
    }

    /// When the hours end in which `open` lies.
    fn closes(&self, team: &str, open: DateTime) -> Option<DateTime> {
        self.opens(team, open.date())
            .filter(|hours| hours.from <= open.time() && open.time() < hours.to)
            .map(|hours| open.date().to_datetime(hours.to))
            .max()
    }
}

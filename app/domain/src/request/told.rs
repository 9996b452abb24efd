//! Which of the events a family reads on its own page: all that is about them, in order, each once.

use super::event::{Event, What};
use crate::people::TeamId;

/// The events that the family is told, oldest first. What a worker hid to keep somebody safe is left out, and with it what
/// the other team's letter and reading would tell.
pub fn told_to_family(events: &[Event]) -> Vec<&Event> {
    let mut told: Vec<&Event> = Vec::new();
    let mut quiet: Vec<&TeamId> = Vec::new();
    for event in events {
        if event.hidden {
            quiet.extend(&event.to);
            continue;
        }
        let of_quiet = event.team.as_ref().is_some_and(|team| quiet.contains(&team));
        let is_told = match event.what {
            What::Delivered | What::Opened => !of_quiet && !told.iter().any(|before| same(before, event)),
            What::Sent
            | What::Tried
            | What::Reached
            | What::Accepted
            | What::Redirected
            | What::Closed
            | What::Reopened
            | What::Changed
            | What::Added
            | What::Withdrawn
            | What::Disagreed => true,
            What::Warned | What::Joined | What::Parted => false,
        };
        if is_told {
            told.push(event);
        }
    }
    told
}

fn same(before: &Event, event: &Event) -> bool {
    before.what == event.what && before.team == event.team
}

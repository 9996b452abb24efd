//! Guessing gets slow and then stops: counted by what was typed, whether or not it belongs to anybody.

use crate::site::{Hub, failure::Failure};
use std::time::Duration;
use store::TryLimit;

/// So many tries without a right one, and the reference rests.
pub const MOST: i64 = 10;
/// How far back tries count, which is also how long a reference rests.
const WINDOW_MS: i64 = 3_600_000;
/// So many tries cost nothing: codes get lost and thumbs slip.
const FREE: i64 = 4;
/// The least time that an answer takes, longer than the work for a known reference: the time must not tell either.
const LEAST: Duration = Duration::from_millis(250);

/// Counts a try under this reference, and makes a frequent guesser wait. `false`: it rests, nothing more is tried.
pub async fn allowed(hub: &Hub, reference: &str) -> Result<bool, Failure> {
    let now = hub.now_ms();
    let limit = TryLimit {
        most: MOST,
        since: now - WINDOW_MS,
    };
    let Some(bad) = hub.store.people.count_try(reference, limit, now).await? else {
        return Ok(false);
    };
    tokio::time::sleep(pause(bad)).await;
    Ok(true)
}

/// The one right try: the count begins again.
pub async fn forgive(hub: &Hub, reference: &str) -> Result<(), Failure> {
    Ok(hub.store.people.forgive_tries(reference, hub.now_ms()).await?)
}

/// Does the work, and answers no sooner than it would for anybody else.
pub async fn evenly<T>(work: impl Future<Output = T>) -> T {
    no_sooner_than(tokio::time::sleep(LEAST), work).await
}

async fn no_sooner_than<T>(rest: impl Future<Output = ()>, work: impl Future<Output = T>) -> T {
    tokio::join!(work, rest).0
}

fn pause(bad: i64) -> Duration {
    match u32::try_from(bad - FREE) {
        Ok(extra) => Duration::from_millis(250 << extra.min(3)),
        Err(_) => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        pin::pin,
        task::{Context, Waker},
    };

    /// Whether somebody with a reference whose work is done already would have an answer now.
    fn is_answered(rest: impl Future<Output = ()>) -> bool {
        let answer = pin!(no_sooner_than(rest, async { "known" }));
        answer.poll(&mut Context::from_waker(Waker::noop())).is_ready()
    }

    #[test]
    fn a_reference_that_is_quickly_looked_up_is_answered_when_its_time_is_over_and_no_sooner() {
        assert!(!is_answered(std::future::pending()));
        assert!(is_answered(std::future::ready(())));
    }

    #[test]
    fn the_first_tries_cost_nothing_and_later_ones_more_and_more() {
        let pauses: Vec<u128> = (0..MOST).map(|bad| pause(bad).as_millis()).collect();
        assert_eq!(pauses, [0, 0, 0, 0, 250, 500, 1000, 2000, 2000, 2000]);
    }
}

//! Whether somebody is who they say: email and password, counted, and at the same cost whoever asks.

use super::password;
use crate::site::{Hub, failure::Failure};
use domain::{people::LONGEST_PASSWORD, text::Private};
use store::{Account, TryLimit};

/// After so many wrong tries under one email, right ones are refused too, for [`WAIT_MS`].
const TRIES: i64 = 5;
const WAIT_MS: i64 = 15 * 60 * 1000;
/// No email is longer.
const LONGEST_EMAIL: usize = 254;
/// The most bytes that a letter has.
const WIDEST: usize = 4;

/// Whose account this is, if email and password are right. Takes its time for unknown emails too.
pub async fn owner(hub: &Hub, email: &str, password: Private) -> Result<Option<Account>, Failure> {
    // Longer than anybody's is wrong without any work.
    if email.len() > LONGEST_EMAIL || password.reveal().len() > LONGEST_PASSWORD * WIDEST {
        return Ok(None);
    }
    let (people, now) = (&hub.store.people, hub.now_ms());
    let limit = TryLimit {
        most: TRIES,
        since: now - WAIT_MS,
    };
    let locked = people.count_try(email, limit, now).await?.is_none();
    let _seat = password::seat().await?;
    let account = people.account_by_email(email).await?;
    let hash = account.as_ref().map(|account| account.password.clone());
    let right = password::is_right(password, hash).await?;
    // A password that was made for somebody, and that nobody has used in time, may have been found by another.
    let in_time = |account: &Account| account.first_until.is_none_or(|until| now < until);
    let owner = account.filter(|account| right && !locked && in_time(account));
    if owner.is_some() {
        people.forgive_tries(email, now).await?;
    }
    Ok(owner)
}

//! Whether somebody is who they say: email and password, counted, and at the same cost whoever asks.

use super::password;
use crate::site::{Hub, caller::CallerAddress, failure::Failure};
use domain::{people::LONGEST_PASSWORD, text::Private};
use store::{Account, TryLimit};

/// After so many wrong tries under one email from one address, right ones from there are refused too, for [`WAIT_MS`].
/// From anywhere else the worker still gets in: nobody can keep a worker out by guessing.
const TRIES: i64 = 5;
/// After so many from all addresses together, many machines are guessing, and nobody gets in for as long.
const TRIES_IN_ALL: i64 = 100;
const WAIT_MS: i64 = 15 * 60 * 1000;
/// No email is longer.
const LONGEST_EMAIL: usize = 254;
/// The most bytes that a letter has.
const WIDEST: usize = 4;

/// Whose account this is, if email and password are right. Takes its time for unknown emails too.
pub async fn owner(hub: &Hub, from: CallerAddress, email: &str, password: Private) -> Result<Option<Account>, Failure> {
    // Longer than anybody's is wrong without any work.
    if email.len() > LONGEST_EMAIL || password.reveal().len() > LONGEST_PASSWORD * WIDEST {
        return Ok(None);
    }
    let (people, now) = (&hub.store.people, hub.now_ms());
    let here = format!("{email} from {}", from.0);
    let locked = !may_try(hub, &here, TRIES).await? || !may_try(hub, email, TRIES_IN_ALL).await?;
    let _seat = password::seat().await?;
    let account = people.account_by_email(email).await?;
    let hash = account.as_ref().map(|account| account.password.clone());
    let right = password::is_right(password, hash).await?;
    // A password that was made for somebody, and that nobody has used in time, may have been found by another.
    let in_time = |account: &Account| account.first_until.is_none_or(|until| now < until);
    let owner = account.filter(|account| right && !locked && in_time(account));
    if owner.is_some() {
        people.forgive_tries(&here, now).await?;
        people.forgive_tries(email, now).await?;
    }
    Ok(owner)
}

async fn may_try(hub: &Hub, who: &str, most: i64) -> Result<bool, Failure> {
    let now = hub.now_ms();
    let since = now - WAIT_MS;
    let tries = hub.store.people.count_try(who, TryLimit { most, since }, now).await?;
    Ok(tries.is_some())
}

//! Who is signed in as a family member: asked of the memory on each visit, so that access taken away is gone at once.

use crate::site::{Hub, devices, failure::Failure, request::draft};
use domain::people::{Device, Person, PersonId};
use store::Who;
use tower_sessions::Session;

/// After this long somebody signs in again, however busy they were.
const LONGEST_MS: i64 = 12 * 3_600_000;

const PERSON: &str = "person";
const SINCE: &str = "person_signed_in_at";
const SEEN: &str = "person_seen_at";

/// The family member who is signed in and still has access. The twenty idle minutes begin again.
pub async fn person(hub: &Hub, session: &Session) -> Result<Option<Person>, Failure> {
    let Some(id) = session.get::<PersonId>(PERSON).await? else {
        return Ok(None);
    };
    let since = session.get::<i64>(SINCE).await?.unwrap_or_default();
    let now = hub.now_ms();
    let open = devices::goes_on(hub, session, Who::Person(&id)).await?;
    let known = if open && now - since < LONGEST_MS && since >= hub.store.plans.signed_out_at(&id).await? {
        hub.store.people.person(&id).await?
    } else {
        None
    };
    match known {
        // Whole minutes: a busy visit is not written to the database at every click.
        Some(_) => drop(session.insert(SEEN, now / 60_000).await?),
        None => session.flush().await?,
    }
    Ok(known)
}

/// Signs somebody in, under a new cookie: one that was planted before is worth nothing. On a shared phone nothing of whoever
/// used it before is left: no draft, no reference, no worker's sign-in.
pub async fn begin(hub: &Hub, session: &Session, person: &PersonId, device: Device) -> Result<(), Failure> {
    draft::drop_of(hub, session).await;
    devices::leave(hub, session).await?;
    session.clear().await;
    session.cycle_id().await?;
    session.insert(PERSON, person).await?;
    session.insert(SINCE, hub.now_ms()).await?;
    devices::begin(hub, session, Who::Person(person), device).await
}

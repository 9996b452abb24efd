//! The answers so far, kept by the store for the visit that gave them. The visit holds the draft's id and nothing else, so
//! that windows which answer at the same moment can't undo what the other did; what became of the draft, the store knows.

use crate::site::{Hub, failure::Failure, staff::helper};
use domain::request::{Answers, Decision};
use store::{OpenDraft, Reminder, SavedDraft, Sent, StoreError, TryLimit};
use tower_sessions::Session;

/// The id of the draft that this visit began last, whatever became of it.
const DRAFT: &str = "draft";

/// When the visit's time last began again, and how long that is good for.
const ALIVE: &str = "alive";
const ALIVE_MS: i64 = 60_000;

/// So many letters with a reference go to one address in a day, whoever asks for them.
const LETTERS_A_DAY: i64 = 3;
const DAY_MS: i64 = 24 * 3_600_000;

/// Windows that answer at the same moment go one after the other; nobody has more open than this.
pub const WINDOWS: usize = 20;

pub struct Draft {
    pub id: String,
    pub open: OpenDraft,
}

/// What became of an answer that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Kept,
    /// Another window kept an answer since this draft was read.
    ChangedMeanwhile,
    /// The draft was sent, ended or left meanwhile.
    Over,
}

impl Draft {
    /// The open draft of this visit; the visit then lives its full time again.
    pub async fn open(hub: &Hub, session: &Session) -> Result<Option<Self>, Failure> {
        let Some(id) = id_of(session).await? else {
            return Ok(None);
        };
        let open = hub.store.drafts.get(&id, hub.now_ms()).await?;
        if open.is_some() {
            keep_alive(hub, session).await?;
        }
        Ok(open.map(|open| Self { id, open }))
    }

    /// A new, empty draft in the place of the one before and of what came of it. One that was saved stays for its family.
    pub async fn begin(hub: &Hub, session: &Session) -> Result<Self, Failure> {
        let id = store::row_id(hub.now_ms());
        let open = hub.store.drafts.begin(&id, &Answers::default(), hub.now_ms()).await?;
        say_who_helps(hub, session, &id).await?;
        replace(hub, session, &id).await?;
        Ok(Self { id, open })
    }

    pub async fn keep(&self, hub: &Hub) -> Result<Kept, Failure> {
        match hub.store.drafts.keep(&self.id, &self.open, hub.now_ms()).await {
            Ok(_) => Ok(Kept::Kept),
            Err(StoreError::ChangedMeanwhile) => Ok(Kept::ChangedMeanwhile),
            Err(StoreError::NotFound) => Ok(Kept::Over),
            Err(error) => Err(error.into()),
        }
    }
}

/// A draft that changes a request which was sent, in the place of the one before; `false` when that request is over: then the
/// one before stays.
pub async fn begin_change(hub: &Hub, session: &Session, request: &str) -> Result<bool, Failure> {
    let id = store::row_id(hub.now_ms());
    match hub.store.requests.begin_change(request, &id, hub.now_ms()).await {
        Ok(()) => {
            replace(hub, session, &id).await?;
            Ok(true)
        }
        Err(StoreError::Refused(_) | StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Makes of a draft that changes a request one of its own; `false` when there is none any more.
pub async fn begin_anew(hub: &Hub, session: &Session) -> Result<bool, Failure> {
    let Some(id) = id_of(session).await? else {
        return Ok(false);
    };
    match hub.store.drafts.begin_anew(&id, hub.now_ms()).await {
        Ok(()) => Ok(true),
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// A worker who fills something in together with a family is named to whoever reads it.
async fn say_who_helps(hub: &Hub, session: &Session, id: &str) -> Result<(), Failure> {
    if let Some(worker) = helper(session).await? {
        hub.store.drafts.assist(id, &worker).await?;
    }
    Ok(())
}

/// The visit lets go of the draft that it had, now that there is another.
async fn replace(hub: &Hub, session: &Session, id: &str) -> Result<(), Failure> {
    leave(hub, session).await;
    session.insert(DRAFT, id).await?;
    Ok(())
}

/// Whether there are answers here that would be lost with this visit's draft: nobody saved them.
pub async fn has_unsaved(hub: &Hub, session: &Session) -> Result<bool, Failure> {
    let Some(draft) = Draft::open(hub, session).await? else {
        return Ok(false);
    };
    Ok(!draft.open.answers.is_empty() && hub.store.drafts.saved(&draft.id, hub.now_ms()).await?.is_none())
}

async fn id_of(session: &Session) -> Result<Option<String>, Failure> {
    Ok(session.get(DRAFT).await?)
}

/// The request that this visit's draft became.
pub async fn sent_of(hub: &Hub, session: &Session) -> Result<Option<(Sent, Decision)>, Failure> {
    match id_of(session).await? {
        Some(id) => Ok(hub.store.requests.sent_from(&id).await?),
        None => Ok(None),
    }
}

/// The advice that this visit's draft ended with.
pub async fn advice_of(hub: &Hub, session: &Session) -> Result<Option<Decision>, Failure> {
    match id_of(session).await? {
        Some(id) => Ok(hub.store.drafts.advice(&id, hub.now_ms()).await?),
        None => Ok(None),
    }
}

/// Where a form leads that comes when the draft is over: to what became of it, or to the page that says it is closed.
pub async fn over(hub: &Hub, session: &Session) -> Result<&'static str, Failure> {
    if advice_of(hub, session).await?.is_some() {
        return Ok("/request/instead");
    }
    match sent_of(hub, session).await? {
        Some(_) => Ok("/request/sent"),
        None => Ok("/request/closed"),
    }
}

/// Gives this visit's draft a reference and a code; `false` when there is none any more.
pub async fn save(hub: &Hub, session: &Session) -> Result<bool, Failure> {
    let Some(id) = id_of(session).await? else {
        return Ok(false);
    };
    match hub.store.drafts.save(&id, hub.now_ms()).await {
        Ok(_) => {
            keep_alive(hub, session).await?;
            Ok(true)
        }
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// By what this visit's draft is found again, when it was saved.
pub async fn saved(hub: &Hub, session: &Session) -> Result<Option<SavedDraft>, Failure> {
    match id_of(session).await? {
        Some(id) => Ok(hub.store.drafts.saved(&id, hub.now_ms()).await?),
        None => Ok(None),
    }
}

/// Sends the reference of this visit's saved draft; `false` when enough letters have gone out for it, or to this address: who
/// saves many drafts must not flood somebody's mail either. The address is counted by a blind index, and never kept for that.
pub async fn remind(hub: &Hub, session: &Session, to: &Reminder) -> Result<bool, Failure> {
    let Some(id) = id_of(session).await? else {
        return Ok(false);
    };
    let (now, address) = (hub.now_ms(), format!("saved draft to {}", to.email.reveal()));
    let limit = TryLimit {
        most: LETTERS_A_DAY,
        since: now - DAY_MS,
    };
    if hub.store.people.count_try(&address, limit, now).await?.is_none() {
        return Ok(false);
    }
    Ok(hub.store.drafts.remind(&id, to, now).await?)
}

/// Brings a saved draft into this visit, in the place of the one before; `false` when another visit was faster.
pub async fn take_up(hub: &Hub, session: &Session, id: &str) -> Result<bool, Failure> {
    let here = store::row_id(hub.now_ms());
    if !hub.store.drafts.take_up(id, &here, hub.now_ms()).await? {
        return Ok(false);
    }
    say_who_helps(hub, session, &here).await?;
    leave(hub, session).await;
    session.cycle_id().await?;
    session.insert(DRAFT, &here).await?;
    Ok(true)
}

/// The visit lets go of its draft: what nobody saved is forgotten at once. What a family saved stays, also when it leaves in a
/// hurry: nothing on this device leads to it any more, only reference and code together open it, and a family that has to
/// hide the page should not lose what it wrote for that. Who wants nothing left has a button for it where it was saved.
/// Never fails in front of a person who is leaving: the failure goes to the log.
pub async fn leave(hub: &Hub, session: &Session) {
    let left = async {
        if let Some(id) = session.remove::<String>(DRAFT).await? {
            hub.store.drafts.leave(&id).await?;
        }
        Ok::<(), Failure>(())
    };
    if let Err(failure) = left.await {
        tracing::error!(?failure, "a draft could not be left");
    }
}

/// Forgets what was typed, saved or not. Never fails in front of a person who is leaving: the failure goes to the log.
pub async fn drop_of(hub: &Hub, session: &Session) {
    let dropped = async {
        if let Some(id) = session.remove::<String>(DRAFT).await? {
            hub.store.drafts.drop(&id).await?;
        }
        Ok::<(), Failure>(())
    };
    if let Err(failure) = dropped.await {
        tracing::error!(?failure, "a draft could not be dropped");
    }
}

/// Begins the visit's time again at once, for somebody who asks for it.
pub fn extend(session: &Session) {
    session.set_expiry(session.expiry());
}

/// Begins the visit's time again; reading alone would not. Once a minute is enough, and spares each answer a second commit.
async fn keep_alive(hub: &Hub, session: &Session) -> Result<(), Failure> {
    let now = hub.now_ms();
    let last: i64 = session.get(ALIVE).await?.unwrap_or(0);
    if (now - last).abs() >= ALIVE_MS {
        session.insert(ALIVE, now).await?;
    }
    Ok(())
}

//! The answers so far, kept by the store for the visit that gave them. The visit holds the draft's id and nothing else;
//! without the visit nobody reaches the draft.

use super::instead;
use crate::site::{Hub, failure::Failure};
use domain::request::Answers;
use store::StoreError;
use tower_sessions::Session;

/// The id of the open draft.
const OPEN: &str = "draft";
/// The id of the draft that became a request.
const SENT: &str = "sent";

pub struct Draft {
    pub id: String,
    pub answers: Answers,
}

/// What became of an answer that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Kept,
    /// The draft was sent meanwhile, from another tab.
    SentMeanwhile,
}

impl Draft {
    /// The open draft of this visit; the visit then lives its full time again.
    pub async fn open(hub: &Hub, session: &Session) -> Result<Option<Self>, Failure> {
        let Some(id) = session.get::<String>(OPEN).await? else {
            return Ok(None);
        };
        keep_alive(session);
        let answers = hub.store.drafts.get(&id, hub.now_ms()).await?;
        Ok(answers.map(|answers| Self { id, answers }))
    }

    /// A new, empty draft in the place of the one before.
    pub async fn begin(hub: &Hub, session: &Session) -> Result<Self, Failure> {
        drop_of(hub, session).await;
        // What came of an earlier request must not be shown as the answer to this one.
        session.remove_value(SENT).await?;
        instead::forget(session).await?;
        let draft = Self {
            id: store::row_id(hub.now_ms()),
            answers: Answers::default(),
        };
        draft.keep(hub).await?;
        session.insert(OPEN, &draft.id).await?;
        Ok(draft)
    }

    pub async fn keep(&self, hub: &Hub) -> Result<Kept, Failure> {
        match hub.store.drafts.keep(&self.id, &self.answers, hub.now_ms()).await {
            Ok(()) => Ok(Kept::Kept),
            Err(StoreError::AlreadySent) => Ok(Kept::SentMeanwhile),
            Err(error) => Err(error.into()),
        }
    }
}

/// The open draft's id, even when the draft itself is gone because it was sent.
pub async fn id_of(session: &Session) -> Result<Option<String>, Failure> {
    Ok(session.get::<String>(OPEN).await?)
}

/// From now on this visit shows the sent request and holds no draft.
pub async fn remember_sent(session: &Session, id: &str) -> Result<(), Failure> {
    session.remove::<String>(OPEN).await?;
    session.insert(SENT, id).await?;
    Ok(())
}

/// The draft that this visit sent.
pub async fn sent_of(session: &Session) -> Result<Option<String>, Failure> {
    Ok(session.get::<String>(SENT).await?)
}

/// Forgets what was typed. Never fails in front of a person who is leaving: the failure goes to the log.
pub async fn drop_of(hub: &Hub, session: &Session) {
    let dropped = async {
        if let Some(id) = session.remove::<String>(OPEN).await? {
            hub.store.drafts.drop(&id).await?;
        }
        Ok::<(), Failure>(())
    };
    if let Err(failure) = dropped.await {
        tracing::error!(?failure, "a draft could not be dropped");
    }
}

/// Begins the visit's time again; reading alone would not.
pub fn keep_alive(session: &Session) {
    session.set_expiry(session.expiry());
}

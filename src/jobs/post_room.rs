//! The post room: takes the letters that wait, sends each, and tries again later when one could not leave.

use super::{
    letter,
    post::{Post, Trouble},
};
use app::site::{Hub, words::Speech};
use domain::{
    people::{PersonId, TeamId},
    text::Private,
};
use std::sync::Arc;
use store::{LetterKind, Stored, To, Waiting};

/// Letters of one round.
const AT_ONCE: i64 = 10;
/// Nobody else takes these letters for so long: more than a round with a dead server needs.
const CLAIM_MS: i64 = 180_000;
/// A code is over after ten minutes; later tries would bring one that opens nothing.
const CODE_TRIES: i64 = 5;
/// About a day; the next letter of the round comes by itself.
const CHECK_TRIES: i64 = 30;
const LONGEST_WAIT_MS: i64 = 3_600_000;

pub struct PostRoom {
    pub hub: Hub,
    /// None in a demonstration: its page shows the codes, and its inboxes the requests.
    pub post: Option<Post>,
}

/// Where a letter goes, and in which language.
struct Reader {
    email: String,
    speech: Arc<Speech>,
}

/// What became of a letter.
enum Fate {
    /// It left, or there was no way and no need to send it.
    Done,
    Stays(Trouble),
}

impl PostRoom {
    /// Sends what is due now.
    ///
    /// # Errors
    /// [`store::StoreError`]: then nothing is lost; what was taken is taken again.
    pub async fn round(&self) -> Stored<()> {
        let (waiting, _) = self.hub.store.deliveries.backlog().await?;
        metrics::gauge!("family_hub_letters_waiting").set(waiting as f64);
        if waiting == 0 {
            return Ok(());
        }
        let now = self.hub.now_ms();
        for waiting in self.hub.store.deliveries.take(now, now + CLAIM_MS, AT_ONCE).await? {
            self.deliver(&waiting).await?;
        }
        Ok(())
    }

    async fn deliver(&self, waiting: &Waiting) -> Stored<()> {
        let fate = self.send(waiting).await?;
        let now = self.hub.now_ms();
        match fate {
            Fate::Done => self.hub.store.deliveries.done(waiting, now).await,
            Fate::Stays(trouble) if gives_up(waiting) => {
                tracing::warn!(letter = waiting.id, %trouble, "a letter was given up");
                self.hub.store.deliveries.done(waiting, now).await
            }
            Fate::Stays(trouble) => {
                tracing::warn!(letter = waiting.id, %trouble, tries = waiting.tries, "a letter stays for now");
                let again = now + wait_ms(waiting.letter.kind, waiting.tries);
                self.hub
                    .store
                    .deliveries
                    .failed(waiting, &trouble.to_string(), again)
                    .await
            }
        }
    }

    async fn send(&self, waiting: &Waiting) -> Stored<Fate> {
        let Some(post) = &self.post else { return Ok(Fate::Done) };
        let (mut told, mut troubles) = (0, Vec::new());
        for reader in self.readers(&waiting.letter.to).await? {
            let written = letter::write(
                &waiting.letter,
                &self.hub.words,
                &reader.speech,
                &self.hub.settings.address,
            );
            match post.send(&reader.email, &waiting.once, written).await {
                Ok(()) => told += 1,
                Err(trouble) => troubles.push(trouble),
            }
        }
        if told == 0 {
            return Ok(Fate::Stays(troubles.pop().unwrap_or(Trouble::NoAddress)));
        }
        // A team of which one member knows, knows: the others are not told again and again for one full mailbox.
        for trouble in troubles {
            tracing::warn!(letter = waiting.id, %trouble, "one of several readers was not told");
        }
        Ok(Fate::Done)
    }

    /// Looked up only now: who was removed meanwhile gets nothing any more.
    async fn readers(&self, to: &To) -> Stored<Vec<Reader>> {
        match to {
            To::Person(id) => self.person(id).await,
            To::Team(id) => self.team(id).await,
            To::Owner(listing) => self.owner(listing).await,
        }
    }

    async fn person(&self, id: &PersonId) -> Stored<Vec<Reader>> {
        let words = &self.hub.words;
        let Some(person) = self.hub.store.people.person(id).await? else {
            return Ok(Vec::new());
        };
        let speech = words.language(&person.language).unwrap_or_else(|| words.source());
        let reader = |email: Private| Reader {
            email: email.reveal().to_owned(),
            speech: speech.clone(),
        };
        Ok(person.email.map(reader).into_iter().collect())
    }

    async fn owner(&self, listing: &str) -> Stored<Vec<Reader>> {
        let email = self.hub.store.checks.address(listing).await?;
        let reader = |email: String| Reader {
            email,
            speech: self.hub.words.source().clone(),
        };
        Ok(email.map(reader).into_iter().collect())
    }

    /// Everybody who reads this team's requests, and the mailbox of its front door where the place names one.
    async fn team(&self, id: &TeamId) -> Stored<Vec<Reader>> {
        let place = &self.hub.place;
        let door = place
            .team(id.as_str())
            .and_then(|team| place.contact(team.contact.as_deref()?)?.email.clone());
        let workers = self.hub.store.people.readers_of(id).await?;
        let reader = |email: String| Reader {
            email,
            speech: self.hub.words.source().clone(),
        };
        let emails = workers.into_iter().map(|worker| worker.email).chain(door);
        Ok(emails.map(reader).collect())
    }
}

/// A request is never given up: somebody has to learn of it.
fn gives_up(waiting: &Waiting) -> bool {
    match waiting.letter.kind {
        LetterKind::SignInCode => waiting.tries >= CODE_TRIES,
        LetterKind::CheckListing | LetterKind::WrongListing => waiting.tries >= CHECK_TRIES,
        LetterKind::NewRequest => false,
    }
}

/// Twice as long after each try.
fn wait_ms(kind: LetterKind, tries: i64) -> i64 {
    let first = match kind {
        LetterKind::SignInCode => 20_000,
        LetterKind::NewRequest | LetterKind::CheckListing | LetterKind::WrongListing => 60_000,
    };
    (first << (tries - 1).clamp(0, 16)).min(LONGEST_WAIT_MS)
}

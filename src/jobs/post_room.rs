//! The post room: takes the letters that wait, sends each, and tries again later when one could not leave.

use super::{
    letter,
    post::{Post, Trouble},
};
use app::site::{Hub, words::Speech};
use domain::{
    people::{Action, PersonId, Staff, TeamId},
    text::Private,
};
use std::{collections::BTreeSet, sync::Arc};
use store::{Letter, LetterKind, Stored, To, Waiting};

/// Letters of one round.
const AT_ONCE: i64 = 10;
/// Nobody else takes these letters for so long: more than a round with a dead server needs.
const CLAIM_MS: i64 = 180_000;
/// A code is over after ten minutes; later tries would bring one that opens nothing.
const CODE_TRIES: i64 = 5;
/// About a day; the next letter of the round comes by itself.
const CHECK_TRIES: i64 = 30;
/// After about a day, what some of a team know is enough.
const TEAM_TRIES: i64 = 30;
/// Under this name a letter's words hold the addresses that had it already, a line each.
const TOLD: &str = "told";
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
        for mut waiting in self.hub.store.deliveries.take(now, now + CLAIM_MS, AT_ONCE).await? {
            match self.deliver(&mut waiting).await {
                // The others of this round would wait for the same dead server, each as long.
                Ok(Some(Trouble::NotReached | Trouble::NotTrusted)) => break,
                Ok(_) => {}
                Err(error) => tracing::error!(letter = waiting.id, %error, "a letter could not be dealt with"),
            }
        }
        Ok(())
    }

    /// Says what was in the way, if anything was.
    async fn deliver(&self, waiting: &mut Waiting) -> Stored<Option<Trouble>> {
        let fate = self.send(waiting).await?;
        self.note(waiting, &fate).await?;
        Ok(match fate {
            Fate::Done => None,
            Fate::Stays(trouble) => Some(trouble),
        })
    }

    async fn note(&self, waiting: &Waiting, fate: &Fate) -> Stored<()> {
        let now = self.hub.now_ms();
        match *fate {
            Fate::Done => self.hub.store.deliveries.done(waiting, now).await,
            Fate::Stays(trouble) if gives_up(waiting) => {
                tracing::warn!(letter = waiting.id, %trouble, "a letter was given up");
                self.give_up(waiting, trouble, now).await
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

    /// A code that is over helps nobody any more; of every other letter staff should know.
    async fn give_up(&self, waiting: &Waiting, trouble: Trouble, now: i64) -> Stored<()> {
        let deliveries = &self.hub.store.deliveries;
        match waiting.letter.kind {
            LetterKind::SignInCode | LetterKind::SavedDraft => deliveries.done(waiting, now).await,
            LetterKind::NewRequest
            | LetterKind::RequestNews
            | LetterKind::PromiseAlarm
            | LetterKind::CaseSystem
            | LetterKind::PlanReminder
            | LetterKind::CheckListing
            | LetterKind::WrongListing => deliveries.give_up(waiting, &trouble.to_string(), now).await,
        }
    }

    async fn send(&self, waiting: &mut Waiting) -> Stored<Fate> {
        let Some(post) = &self.post else { return Ok(Fate::Done) };
        let (mut told, mut trouble) = (told_of(&waiting.letter), None);
        for reader in self.readers(&waiting.letter).await? {
            if told.contains(&reader.email) {
                continue;
            }
            let Some(written) = letter::write(
                &waiting.letter,
                &self.hub.words,
                &reader.speech,
                &self.hub.settings.address,
            ) else {
                return Ok(Fate::Done);
            };
            match post.send(&reader.email, &waiting.once, written).await {
                Ok(()) => {
                    told.insert(reader.email);
                }
                Err(dead @ (Trouble::NotReached | Trouble::NotTrusted)) => {
                    trouble = Some(dead);
                    break;
                }
                // What may pass is told rather than what will not.
                Err(found) => trouble = trouble.filter(|known| *known == Trouble::PutOff).or(Some(found)),
            }
        }
        let fate = fate(waiting, told.is_empty(), trouble);
        let lines: Vec<String> = told.into_iter().collect();
        waiting
            .letter
            .words
            .insert(TOLD.to_owned(), Private::new(lines.join("\n")));
        Ok(fate)
    }

    /// Looked up only now: who was removed meanwhile gets nothing any more.
    async fn readers(&self, letter: &Letter) -> Stored<Vec<Reader>> {
        match &letter.to {
            To::Person(id) => self.person(id).await,
            To::Team(id) if letter.kind == LetterKind::PromiseAlarm => self.on_duty(id).await,
            To::Team(id) => self.team(id).await,
            To::Owner(listing) => self.owner(listing).await,
            To::Written => Ok(self.written(letter).into_iter().collect()),
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

    /// A family that has no account: address and language are the letter's own.
    fn written(&self, letter: &Letter) -> Option<Reader> {
        let words = &self.hub.words;
        let language = letter.words.get("language").map(Private::reveal).unwrap_or_default();
        Some(Reader {
            email: letter.words.get("email")?.reveal().to_owned(),
            speech: words.language(language).unwrap_or_else(|| words.source()).clone(),
        })
    }

    async fn owner(&self, listing: &str) -> Stored<Vec<Reader>> {
        let words = &self.hub.words;
        let Some(keeper) = self.hub.store.checks.keeper(listing).await? else {
            return Ok(Vec::new());
        };
        let speech = keeper.language.as_deref().and_then(|tag| words.language(tag));
        let reader = |email: String| Reader {
            email,
            speech: speech.unwrap_or_else(|| words.source()).clone(),
        };
        Ok(keeper.email.map(reader).into_iter().collect())
    }

    /// The managers of this team; where it has none, everybody in it should know.
    async fn on_duty(&self, id: &TeamId) -> Stored<Vec<Reader>> {
        let workers = self.hub.store.people.readers_of(id).await?;
        let managers = workers.iter().filter(|worker| worker.may(Action::WatchPromises));
        let reader = |worker: &Staff| Reader {
            email: worker.email.clone(),
            speech: self.hub.words.source().clone(),
        };
        let managers: Vec<Reader> = managers.map(reader).collect();
        if managers.is_empty() {
            self.team(id).await
        } else {
            Ok(managers)
        }
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

fn told_of(letter: &Letter) -> BTreeSet<String> {
    let told = letter.words.get(TOLD).map(Private::reveal).unwrap_or_default();
    told.lines().map(str::to_owned).collect()
}

/// Each reader of a team is tried until they know, and none is told twice. An address that never takes mail holds up nothing
/// once somebody knows.
fn fate(waiting: &Waiting, nobody_knows: bool, trouble: Option<Trouble>) -> Fate {
    let Some(trouble) = trouble.or_else(|| nobody_knows.then_some(Trouble::NoAddress)) else {
        return Fate::Done;
    };
    let may_pass = matches!(trouble, Trouble::PutOff | Trouble::NotReached | Trouble::NotTrusted);
    if nobody_knows || (may_pass && waiting.tries < TEAM_TRIES) {
        return Fate::Stays(trouble);
    }
    tracing::warn!(letter = waiting.id, %trouble, "one of several readers was not told");
    Fate::Done
}

/// A request is never given up: somebody has to learn of it.
fn gives_up(waiting: &Waiting) -> bool {
    match waiting.letter.kind {
        LetterKind::SignInCode | LetterKind::SavedDraft => waiting.tries >= CODE_TRIES,
        LetterKind::CheckListing | LetterKind::WrongListing | LetterKind::PlanReminder => waiting.tries >= CHECK_TRIES,
        LetterKind::NewRequest | LetterKind::RequestNews | LetterKind::PromiseAlarm | LetterKind::CaseSystem => false,
    }
}

/// Twice as long after each try.
fn wait_ms(kind: LetterKind, tries: i64) -> i64 {
    let first = match kind {
        LetterKind::SignInCode | LetterKind::SavedDraft => 20_000,
        LetterKind::NewRequest
        | LetterKind::RequestNews
        | LetterKind::PromiseAlarm
        | LetterKind::CaseSystem
        | LetterKind::PlanReminder
        | LetterKind::CheckListing
        | LetterKind::WrongListing => 60_000,
    };
    (first << (tries - 1).clamp(0, 16)).min(LONGEST_WAIT_MS)
}

//! Copies of requests on their way to the case systems of teams: signed, each under its own key, tried again until they are
//! taken. What a case system gets twice it knows by that key.

use super::caller::{Caller, Trouble};
use crate::config::CaseSystem;
use app::site::Hub;
use domain::people::TeamId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use store::{StoreError, Stored, To, Waiting, Way};

/// Copies of one round.
const AT_ONCE: i64 = 10;
/// Nobody else takes these for so long: more than a round with a dead system needs.
const CLAIM_MS: i64 = 180_000;
/// About a day; then staff see it, and can send it again.
const TRIES: i64 = 28;
const FIRST_WAIT_MS: i64 = 30_000;
const LONGEST_WAIT_MS: i64 = 3_600_000;

pub struct CaseRoom {
    pub hub: Hub,
    pub systems: Vec<CaseSystem>,
    pub caller: Caller,
}

/// What became of a copy.
enum Fate {
    Taken,
    /// Later may be better.
    Later(String),
    /// It will never be taken as it is.
    Never(String),
}

impl CaseRoom {
    /// Sends what is due now.
    ///
    /// # Errors
    /// [`StoreError`]: then nothing is lost; what was taken is taken again.
    pub async fn round(&self) -> Stored<()> {
        let (deliveries, now) = (&self.hub.store.deliveries, self.hub.now_ms());
        let due = deliveries
            .take_for(Way::CaseSystem, (now, now + CLAIM_MS), AT_ONCE)
            .await?;
        for waiting in due {
            let fate = match self.send(&waiting).await {
                Ok(fate) => fate,
                // The copies that were taken with it must not wait for this one.
                Err(error) => cannot_be_made(&waiting, &error),
            };
            self.report(&waiting, fate).await?;
        }
        Ok(())
    }

    async fn report(&self, waiting: &Waiting, fate: Fate) -> Stored<()> {
        let (deliveries, now) = (&self.hub.store.deliveries, self.hub.now_ms());
        match fate {
            Fate::Taken => deliveries.done(waiting, now).await,
            Fate::Later(trouble) if waiting.tries < TRIES => {
                tracing::warn!(
                    letter = waiting.id,
                    trouble,
                    tries = waiting.tries,
                    "a copy stays for now"
                );
                deliveries.failed(waiting, &trouble, now + wait_ms(waiting.tries)).await
            }
            Fate::Later(trouble) | Fate::Never(trouble) => {
                tracing::warn!(letter = waiting.id, trouble, "a copy was given up");
                deliveries.give_up(waiting, &trouble, now).await
            }
        }
    }

    async fn send(&self, waiting: &Waiting) -> Stored<Fate> {
        let (Some(request), To::Team(team)) = (&waiting.letter.request, &waiting.letter.to) else {
            return Err(StoreError::Document("delivery"));
        };
        let Some(system) = self.system_of(team) else {
            return Ok(Fate::Never("no case system is set for this team".to_owned()));
        };
        let copy = self.hub.store.requests.for_case_system(request, team).await?;
        let body = serde_json::to_string(&copy).map_err(|_| StoreError::Document("request"))?;
        let at = self.hub.now_ms() / 1000;
        let headers = [
            ("idempotency-key", key_of(&waiting.once)),
            ("x-family-hub-timestamp", at.to_string()),
            (
                "x-family-hub-signature",
                format!("v1={}", signature(&system.secret, at, &body)),
            ),
        ];
        Ok(fate(self.caller.post(&system.url, &headers, body).await))
    }

    fn system_of(&self, team: &TeamId) -> Option<&CaseSystem> {
        self.systems.iter().find(|system| system.team == *team)
    }
}

/// A request that can't be read now may be read later: its key may come back with the settings.
fn cannot_be_made(waiting: &Waiting, error: &StoreError) -> Fate {
    tracing::error!(letter = waiting.id, %error, "a copy could not be made");
    Fate::Later("the request could not be read".to_owned())
}

fn fate(answered: Result<u16, Trouble>) -> Fate {
    match answered {
        Ok(200..=299) => Fate::Taken,
        // Too slow, too early, too much, or a fault of theirs: it passes.
        Ok(status @ (408 | 425 | 429 | 500..=599)) => Fate::Later(format!("the case system answered {status}")),
        Ok(status) => Fate::Never(format!("the case system answered {status}")),
        Err(trouble) => Fate::Later(trouble.to_string()),
    }
}

/// HMAC-SHA256 over "timestamp.body", in hexadecimal: an old copy can't be played again as a new one.
pub fn signature(secret: &str, at: i64, body: &str) -> String {
    // HMAC takes a key of any length; there is none that it refuses.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return String::new();
    };
    mac.update(format!("{at}.{body}").as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// The same for every try of one copy, and tells nothing.
fn key_of(once: &str) -> String {
    hex(&Sha256::digest(once.as_bytes())[..16])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Twice as long after each try.
fn wait_ms(tries: i64) -> i64 {
    (FIRST_WAIT_MS << (tries - 1).clamp(0, 16)).min(LONGEST_WAIT_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_one_that_others_compute() {
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac "a secret of this council and no other"
        let ours = signature("a secret of this council and no other", 1_700_000_000, r#"{"a":1}"#);
        assert_eq!(ours, SIGNED);
        assert_ne!(
            ours,
            signature("a secret of this council and no other", 1_700_000_001, r#"{"a":1}"#)
        );
    }

    const SIGNED: &str = "93e8571f79e7b039cbd27b5c2c2bd732aabdcdadd39fde9493b7f0e9b62feb01";

    #[test]
    fn what_passes_is_tried_again_and_what_does_not_is_given_up() {
        for status in [408, 429, 500, 503] {
            assert!(matches!(fate(Ok(status)), Fate::Later(_)), "{status}");
        }
        for status in [301, 400, 401, 404, 410, 422] {
            assert!(matches!(fate(Ok(status)), Fate::Never(_)), "{status}");
        }
        assert!(matches!(fate(Ok(204)), Fate::Taken));
        assert!(matches!(fate(Err(Trouble::NotReached)), Fate::Later(_)));
    }

    #[test]
    fn each_wait_is_longer_until_an_hour() {
        let waits: Vec<i64> = (1..10).map(wait_ms).collect();
        assert!(waits.is_sorted() && waits[0] == 30_000 && waits[8] == 3_600_000);
    }
}

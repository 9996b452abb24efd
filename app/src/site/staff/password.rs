//! Passwords of staff: kept as argon2id, and checked at the same cost whether or not the account exists.

use crate::site::failure::Failure;
use argon2::{
    Argon2, PasswordHasher, PasswordVerifier,
    password_hash::{Error, phc::PasswordHash},
};
use domain::text::Private;
use std::sync::OnceLock;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Each check takes 19 MiB and some tenths of a second of a core; more at once would slow the families' pages down.
static SEATS: Semaphore = Semaphore::const_new(2);

/// What is checked when nobody has the email: the work is the same, the answer always no.
static NOBODY: OnceLock<String> = OnceLock::new();

/// The argon2id hash of a password in PHC form, with a salt of its own. Slow on purpose.
///
/// # Errors
/// When the machine gives no randomness or memory.
pub fn hash(password: &str) -> Result<String, Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// The same beside the site's other work.
pub async fn hash_later(password: Private) -> Result<String, Failure> {
    let _seat = seat().await?;
    let hashing = tokio::task::spawn_blocking(move || hash(password.reveal()));
    hashing.await?.map_err(Failure::new)
}

/// Waits for a place among the few checks that run at once.
pub async fn seat() -> Result<SemaphorePermit<'static>, Failure> {
    Ok(SEATS.acquire().await?)
}

/// Whether the password is the one behind the hash; never, without a hash, and just as slowly.
pub async fn is_right(password: Private, hash: Option<Private>) -> Result<bool, Failure> {
    let checking = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let right = PasswordHash::new(checked_against(hash.as_ref())).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.reveal().as_bytes(), &hash)
                .is_ok()
        });
        right && known
    });
    Ok(checking.await?)
}

/// Made on the first check of all, whoever asks: the first unknown email must not take longer than a known one.
fn checked_against(hash: Option<&Private>) -> &str {
    let nobody = NOBODY.get_or_init(nobody);
    hash.map_or(nobody, Private::reveal)
}

fn nobody() -> String {
    hash(&format!("{:032x}", rand::random::<u128>())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn only_the_password_itself_opens_the_account() {
        let kept = hash("three small owls").unwrap();
        assert!(kept.starts_with("$argon2id$"));
        let kept = Some(Private::new(kept));
        assert!(is_right(Private::new("three small owls"), kept.clone()).await.unwrap());
        assert!(!is_right(Private::new("three small owl"), kept).await.unwrap());
    }

    #[tokio::test]
    async fn an_unknown_account_opens_for_nobody() {
        assert!(!is_right(Private::new(""), None).await.unwrap());
    }

    #[test]
    fn checking_for_nobody_is_as_much_work_as_checking_for_somebody() {
        let cost = |hash: &str| {
            PasswordHash::new(hash)
                .map(|hash| (hash.algorithm, hash.params))
                .unwrap()
        };
        let known = Private::new(hash("three small owls").unwrap());
        assert_eq!(cost(checked_against(None)), cost(checked_against(Some(&known))));
    }
}

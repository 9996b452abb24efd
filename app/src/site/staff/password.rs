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

/// Waits for a place among the few checks that run at once.
pub async fn seat() -> Result<SemaphorePermit<'static>, Failure> {
    Ok(SEATS.acquire().await?)
}

/// Whether the password is the one behind the hash; never, without a hash, and just as slowly.
pub async fn is_right(password: Private, hash: Option<String>) -> Result<bool, Failure> {
    let checking = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.as_deref().unwrap_or_else(|| NOBODY.get_or_init(nobody));
        let right = PasswordHash::new(hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.reveal().as_bytes(), &hash)
                .is_ok()
        });
        right && known
    });
    Ok(checking.await?)
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
        assert!(
            is_right(Private::new("three small owls"), Some(kept.clone()))
                .await
                .unwrap()
        );
        assert!(!is_right(Private::new("three small owl"), Some(kept)).await.unwrap());
    }

    #[tokio::test]
    async fn an_unknown_account_opens_for_nobody() {
        assert!(!is_right(Private::new(""), None).await.unwrap());
    }
}

//! Everybody who signs in: those who work for families, and families themselves.

mod codes;
mod family;
mod invitations;
mod second;
mod sign_ins;
mod staff;
mod tries;

use crate::shared::Shared;
use std::sync::Arc;

pub use codes::{CODE_MINUTES, CODE_TRIES, CodeCheck};
pub use second::{RECOVERY_CODES, SecondCheck, new_secret};
pub use sign_ins::{SignIn, Who};
pub use staff::{Account, NewPassword, tidy_email};
pub use tries::TryLimit;

#[cfg(any(test, feature = "testing"))]
pub(crate) use second::app_of;

/// Accounts, invitations, one-time codes, and tries to sign in.
#[derive(Clone)]
pub struct People(pub(crate) Arc<Shared>);

#[cfg(test)]
mod tests;

//! What runs in the browser, all of it. Each island makes a plain form nicer; none is needed.
//!
//! Islands get finished words as props, because the words stay on the server. Props are readable in the page: never a secret.

mod idle_warning;
mod instant_results;
mod letters_left;
#[cfg(feature = "hydrate")]
mod listen;
mod live_news;
mod postcode_check;

pub use idle_warning::{IdleWarning, IdleWords};
pub use instant_results::InstantResults;
pub use letters_left::LettersLeft;
pub use live_news::{LIVE_HEADER, LiveNews};
pub use postcode_check::PostcodeCheck;

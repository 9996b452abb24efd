//! Work that goes on beside the site: letters leave, and what is over is forgotten.

mod housekeeping;
mod letter;
mod owner_letter;
pub(crate) mod post;
pub(crate) mod post_room;
pub(crate) mod reminders;

use crate::{config::MailSettings, guard::Rates};
use app::site::Hub;
use post_room::PostRoom;
use std::time::Duration;
use store::Stored;
use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{MissedTickBehavior, interval},
};

pub use post::MailProblem;

/// A family waits for its code with the page open.
const LETTERS_EVERY: Duration = Duration::from_secs(3);
const TIDY_EVERY: Duration = Duration::from_secs(600);
const FORGET_ADDRESSES_EVERY: Duration = Duration::from_secs(60);
/// Days turn while the site is open; a letter leaves on its day.
const REMIND_EVERY: Duration = Duration::from_secs(3600);

/// Starts the work; it ends, with what it has begun, when `stop` says `true`. Without `mail` (in demo mode only) letters
/// are written off as they come.
///
/// # Errors
/// [`MailProblem`] when a setting of the mail can't be used.
pub fn start(
    hub: Hub,
    rates: Rates,
    mail: Option<MailSettings>,
    stop: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, MailProblem> {
    let post = mail
        .map(|mail| post::Post::open(&mail, hub.settings.mode))
        .transpose()?;
    Ok(tokio::spawn(work(rates, PostRoom { hub, post }, stop)))
}

async fn work(rates: Rates, post_room: PostRoom, mut stop: watch::Receiver<bool>) {
    let mut letters = interval(LETTERS_EVERY);
    let mut tidying = interval(TIDY_EVERY);
    let mut addresses = interval(FORGET_ADDRESSES_EVERY);
    let mut reminding = interval(REMIND_EVERY);
    letters.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tidying.set_missed_tick_behavior(MissedTickBehavior::Delay);
    addresses.set_missed_tick_behavior(MissedTickBehavior::Delay);
    reminding.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            // The one word that is ever sent here; a closed channel means the same.
            _ = stop.changed() => return,
            _ = letters.tick() => report("letters could not be sent", post_room.round().await),
            _ = tidying.tick() => report("what is over could not be forgotten", housekeeping::tidy(&post_room.hub).await),
            _ = addresses.tick() => rates.forget_quiet(),
            _ = reminding.tick() => report("owners could not be reminded", reminders::remind(&post_room.hub).await),
        }
    }
}

fn report(trouble: &str, came_of_it: Stored<()>) {
    if let Err(error) = came_of_it {
        tracing::error!(%error, "{trouble}");
    }
}

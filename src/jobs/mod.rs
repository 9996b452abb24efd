//! Work that goes on beside the site: letters leave, and what is over is forgotten.

pub(crate) mod alarm;
pub(crate) mod caller;
pub(crate) mod case_room;
mod folder;
mod housekeeping;
mod letter;
mod owner_letter;
pub(crate) mod post;
pub(crate) mod post_room;
pub(crate) mod publishing;
pub(crate) mod reminders;

use crate::{
    config::{CaseSystem, MailSettings},
    guard::Rates,
};
use app::site::Hub;
use case_room::CaseRoom;
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
/// Who changed words on one server reads them on another soon.
const WORDS_EVERY: Duration = Duration::from_secs(2);
/// Days turn while the site is open; a letter leaves on its day.
/// A promise may be two hours long.
const ALARM_EVERY: Duration = Duration::from_secs(60);
/// A worker sees within so long what a colleague did, on this server or another.
const NEWS_EVERY: Duration = Duration::from_secs(1);
const REMIND_EVERY: Duration = Duration::from_secs(3600);

/// Starts the work; it ends, with what it has begun, when `stop` says `true`. Without `mail` (in demo mode only) letters
/// are laid down in a folder, or written off as they come.
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
    let post = post.or_else(|| hub.settings.mail_folder.clone().map(post::Post::into_folder));
    Ok(tokio::spawn(work(rates, PostRoom { hub, post }, stop)))
}

/// Starts sending copies to the teams' case systems; it ends when `stop` says `true`.
///
/// # Errors
/// When no TLS can be spoken here.
pub fn start_case_room(
    hub: Hub,
    systems: Vec<CaseSystem>,
    mut stop: watch::Receiver<bool>,
) -> Result<JoinHandle<()>, tokio_rustls::rustls::Error> {
    let caller = caller::Caller::new()?;
    let room = CaseRoom { hub, systems, caller };
    Ok(tokio::spawn(async move {
        let mut copies = interval(LETTERS_EVERY);
        copies.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = stop.changed() => return,
                _ = copies.tick() => report("copies could not be sent", room.round().await),
            }
        }
    }))
}

/// Starts to tell the pages that are open what has changed; it ends when `stop` says `true`. Beside the letters, because a slow
/// mail server must not keep an urgent request from a worker's screen.
pub fn start_news(hub: Hub, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut news = interval(NEWS_EVERY);
        news.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = stop.changed() => return,
                _ = news.tick() => report("what is new could not be looked up", hub.look_for_news().await),
            }
        }
    })
}

async fn work(rates: Rates, post_room: PostRoom, mut stop: watch::Receiver<bool>) {
    let mut letters = interval(LETTERS_EVERY);
    let mut tidying = interval(TIDY_EVERY);
    let mut addresses = interval(FORGET_ADDRESSES_EVERY);
    let mut reminding = interval(REMIND_EVERY);
    let mut alarms = interval(ALARM_EVERY);
    let mut words = interval(WORDS_EVERY);
    words.set_missed_tick_behavior(MissedTickBehavior::Delay);
    letters.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tidying.set_missed_tick_behavior(MissedTickBehavior::Delay);
    addresses.set_missed_tick_behavior(MissedTickBehavior::Delay);
    reminding.set_missed_tick_behavior(MissedTickBehavior::Delay);
    alarms.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            // The one word that is ever sent here; a closed channel means the same.
            _ = stop.changed() => return,
            _ = letters.tick() => report("letters could not be sent", post_room.round().await),
            _ = tidying.tick() => report("what is over could not be forgotten", housekeeping::tidy(&post_room.hub).await),
            _ = words.tick() => report("changed words could not be read", post_room.hub.take_over_words().await),
            _ = addresses.tick() => rates.forget_quiet(),
            _ = alarms.tick() => {
                report("promises could not be looked at", alarm::warn(&post_room.hub).await);
                report("listings could not be published", publishing::publish(&post_room.hub).await);
            }
            _ = reminding.tick() => {
                report("owners could not be reminded", reminders::remind(&post_room.hub).await);
                report("families could not be reminded", reminders::remind_families(&post_room.hub).await);
            }
        }
    }
}

fn report(trouble: &str, came_of_it: Stored<()>) {
    if let Err(error) = came_of_it {
        tracing::error!(%error, "{trouble}");
    }
}

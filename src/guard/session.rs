//! The one cookie: a random name for what the server remembers of a visit. Gone after 20 idle minutes.

use app::site::{Hub, hub::Mode};
use store::Sessions;
use tower_sessions::{
    Expiry, SessionManagerLayer,
    cookie::{SameSite, time::Duration},
};

/// After this long without a click the server forgets the visit: the 20 minutes that pages tell of, and one more, because a
/// click within a minute of another does not begin them again.
const IDLE: Duration = Duration::minutes(21);

pub fn layer(hub: &Hub) -> SessionManagerLayer<Sessions> {
    let live = hub.settings.mode == Mode::Live;
    // The prefix makes browsers refuse the cookie from anywhere but this host, but it needs https.
    let name = if live { "__Host-visit" } else { "visit" };
    SessionManagerLayer::new(hub.store.sessions.clone())
        .with_name(name)
        .with_secure(live)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(IDLE))
}

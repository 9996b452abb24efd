//! The first that a request meets, and the last that an answer passes. All of it is one layer: each layer costs every request
//! a copy of the layers behind it, and most requests are answered here, from a page that is ready.

use super::{failures, headers, log::Asked, rate, rate::Rates};
use app::site::{self, Hub, hub::Mode, visit};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

/// What the door needs to know.
#[derive(Clone)]
pub struct Door {
    hub: Hub,
    rates: Rates,
    live: bool,
}

impl Door {
    pub fn new(hub: &Hub, rates: Rates) -> Self {
        let live = hub.settings.mode == Mode::Live;
        Self {
            hub: hub.clone(),
            rates,
            live,
        }
    }
}

/// Learns who asks for what, counts it, answers with a page that is ready or lets the site answer, and measures.
pub async fn meet(State(door): State<Door>, mut request: Request, next: Next) -> Response {
    let asked = Asked::now(&request);
    let visit = visit::learn(&door.hub, &mut request);
    let mut response = match rate::turn_away(&door.rates, &mut request) {
        Some(too_often) => failures::page_for(&visit, too_often).await,
        None => match site::from_shelf(&visit, request.method(), request.headers()).await {
            Some(ready) => ready,
            None => next.run(request).await,
        },
    };
    headers::add(response.headers_mut(), door.live);
    asked.answered(&response);
    response
}

//! Moments as staff read them: day and time on the clocks of the place.

use crate::site::{Visit, page::visit};
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

/// A moment of the store on the clocks of the place.
pub fn local(visit: &Visit, ms: i64) -> Zoned {
    Timestamp::from_millisecond(ms)
        .unwrap_or_default()
        .to_zoned(visit.now.time_zone().clone())
}

/// "24 November 2026, 8:30 am"; `at` is in epoch milliseconds.
#[component]
pub fn Moment(at: i64) -> impl IntoView {
    let visit = visit();
    let at = local(&visit, at);
    let exact = at.strftime("%Y-%m-%dT%H:%M").to_string();
    let words = visit.tv(
        "staff-moment",
        [
            ("date", visit.speech.date(at.date()).into()),
            ("time", visit.speech.time(at.time()).into()),
        ],
    );
    view! { <time datetime=exact>{words}</time> }.into_any()
}

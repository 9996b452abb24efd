//! What happened, as a list that a family can follow: each step with its day, in plain words.

use super::page::{local, moment};
use crate::site::{
    Visit,
    page::{t, visit as here},
    words::text,
};
use domain::request::{Event, What, told_to_family};
use leptos::prelude::*;
use store::OwnRequest;

#[component]
pub fn Story(own: OwnRequest) -> impl IntoView {
    let visit = here();
    let steps: Vec<_> = told_to_family(&own.events)
        .into_iter()
        .map(|event| {
            let at = local(&visit, event.at);
            let exact = at.strftime("%Y-%m-%dT%H:%M").to_string();
            view! {
                <li class="fh-story__step">
                    <time class="fh-story__when" datetime=exact>{moment(&visit, at)}</time>
                    <span class="fh-story__what">{words(&visit, event)}</span>
                </li>
            }
        })
        .collect();
    view! { <ol class="fh-story">{steps}</ol> }.into_any()
}

fn words(visit: &Visit, event: &Event) -> String {
    let team = |team: Option<&domain::people::TeamId>| team.map(|team| t(&format!("team-{team}"))).unwrap_or_default();
    let key = match event.what {
        What::Closed => {
            let reason = event.close_reason().map_or("helped", |reason| reason.key());
            format!("status-closed-{reason}")
        }
        What::Disagreed => {
            let agreed = event.detail.as_deref().unwrap_or("asking");
            format!("status-event-disagreed-{agreed}")
        }
        what => format!("status-event-{}", what.key()),
    };
    let said = visit.tv(
        &key,
        [
            ("team", text(team(event.team.as_ref()))),
            ("to", text(team(event.to.as_ref()))),
        ],
    );
    match event.redirect_reason().filter(|_| event.what == What::Redirected) {
        Some(reason) => format!("{said} {}", t(&format!("status-why-{}", reason.key()))),
        None => said,
    }
}

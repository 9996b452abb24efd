//! The programme of all hubs for a week, with what was chosen and the ways to other weeks.

use super::{Day, Place, day, days, form::form, programme};
use crate::site::{Hub, Visit, directory::address_of_listing, failure::Failure, page::Page};
use axum::{
    extract::{Query as Pairs, State, rejection::QueryRejection},
    response::Response,
};
use domain::directory::{Listing, ProgrammeAsked};
use leptos::prelude::*;
use std::sync::Arc;

struct Programme {
    asked: ProgrammeAsked,
    left_out: bool,
    days: Vec<Day>,
    without_dates: Vec<Arc<Listing>>,
}

/// `GET /{lang}/whats-on`
pub async fn whats_on(
    State(hub): State<Hub>,
    visit: Visit,
    pairs: Result<Pairs<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Failure> {
    let pairs = pairs.map(|Pairs(pairs)| pairs).unwrap_or_default();
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let (asked, left_out) = ProgrammeAsked::parse(pairs, &hub.place, visit.now.date());
    let all = programme(&visit).await?;
    let without_dates = asked.without_dates(all.iter().map(Arc::as_ref));
    let without_dates = all
        .iter()
        .filter(|known| without_dates.iter().any(|it| it.id == known.id));
    let programme = Arc::new(Programme {
        left_out,
        days: days(&visit, &asked, &all),
        without_dates: without_dates.cloned().collect(),
        asked,
    });
    let page = Page::new(&visit, visit.t("on-title")).back(visit.href("/hubs"));
    Ok(page.show(move || whole(&visit, &programme)).await)
}

fn whole(visit: &Visit, programme: &Programme) -> impl IntoView + use<> {
    let asked = &programme.asked;
    let count: usize = programme.days.iter().map(|day| day.on.len()).sum();
    let (from, to) = (visit.speech.date(asked.from), visit.speech.date(asked.to()));
    let range = visit.tv("on-range", [("from", from.into()), ("to", to.into())]);
    let count = (count > 0).then(|| {
        let count = visit.tv("on-count", [("count", count.into())]);
        view! { <p class="fh-understood">{count}</p> }
    });
    let listed: Vec<_> = programme.days.iter().map(|it| day(visit, it, Place::Told)).collect();
    let left_out = programme
        .left_out
        .then(|| view! { <p class="govuk-inset-text">{visit.t("on-left-out")}</p> });
    view! {
        <h1 class="govuk-heading-l">{visit.t("on-title")}</h1>
        <p class="govuk-body-l">{visit.t("on-lead")}</p>
        {left_out}
        {form(visit, asked)}
        <h2 class="govuk-heading-m">{range}</h2>
        {count}
        {programme.days.is_empty().then(|| nothing(visit, asked))}
        <div class="fh-days">{listed}</div>
        {ask_which_week(visit, &programme.without_dates)}
        {weeks(visit, asked)}
    }
    .into_any()
}

fn address(visit: &Visit, asked: &ProgrammeAsked) -> String {
    let path = visit.href("/whats-on");
    match asked.to_query_string(visit.now.date()) {
        asked if asked.is_empty() => path,
        asked => format!("{path}?{asked}"),
    }
}

fn nothing(visit: &Visit, asked: &ProgrammeAsked) -> impl IntoView + use<> {
    let all = (!asked.is_everything()).then(|| {
        let href = address(visit, &ProgrammeAsked::all_from(asked.from));
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{visit.t("on-none-drop")}</a></p> }
    });
    view! {
        <p class="govuk-body">{visit.t("on-none")}</p>
        {all}
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/services")>{visit.t("nav-find")}</a></p>
    }
    .into_any()
}

fn ask_which_week(visit: &Visit, listings: &[Arc<Listing>]) -> Option<impl IntoView + use<>> {
    let links: Vec<_> = listings
        .iter()
        .map(|listing| {
            let href = address_of_listing(visit, &listing.id);
            let name = listing
                .translated(visit.speech.tag())
                .map_or(&listing.name, |own| &own.name);
            view! { <li><a class="govuk-link" href=href>{name.clone()}</a></li> }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! { <p class="govuk-body">{visit.t("on-ask-week")}</p> <ul class="fh-links">{links}</ul> }
    })
}

fn weeks(visit: &Visit, asked: &ProgrammeAsked) -> impl IntoView + use<> {
    let today = visit.now.date();
    let link = |asked: Option<ProgrammeAsked>, key: &str, rel: &'static str| {
        asked.map(|asked| {
            let href = address(visit, &asked);
            view! { <li><a class="govuk-link" href=href rel=rel>{visit.t(key)}</a></li> }
        })
    };
    view! {
        <nav aria-label=visit.t("on-pages") class="fh-no-print">
            <ul class="fh-links">
                {link(asked.earlier(today), "on-previous", "prev")}
                {link(asked.later(today), "on-next", "next")}
            </ul>
        </nav>
    }
    .into_any()
}

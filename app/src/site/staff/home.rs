//! What needs me now: only what this worker may do something about, each with its number and the way to it.

use super::{
    SignedIn,
    frame::{Room, page},
    inbox::first,
    live::Live,
    promises::soon_to_break,
    wording::{behind, state::Desk as WordDesk},
};
use crate::site::{Hub, Visit, failure::Failure, page::t};
use axum::{extract::State, response::Response};
use domain::{
    directory::{DraftState, Freshness, Query},
    people::{Action, Staff},
};
use jiff::Span;
use leptos::prelude::*;
use store::{MissedWords, Standpoint};

/// How far back searches that found nothing count, in days.
const MISSED_DAYS: i64 = 30;
/// Nobody works through more of them in a day.
const MOST_MISSED: usize = 30;

/// Something that waits for this worker.
#[derive(Clone)]
struct Need {
    href: String,
    n: usize,
    words: String,
}

#[derive(Clone, Default)]
struct Needs {
    /// None for who reads no requests.
    requests: Option<Vec<Need>>,
    /// None for who keeps no listings.
    listings: Option<Vec<Need>>,
}

/// `GET /staff`: who only answers requests begins in the inbox that needs them.
pub async fn home(State(hub): State<Hub>, visit: Visit, SignedIn(staff): SignedIn) -> Result<Response, Failure> {
    let keeps = staff.may(Action::EditListings);
    if !keeps && !staff.may(Action::WatchPromises) {
        return first(State(hub), visit, SignedIn(staff)).await;
    }
    let since = hub.news().mark(&staff);
    let mut needs = Needs::default();
    if staff.may(Action::ReadRequests) {
        needs.requests = Some(requests(&visit, &staff).await?);
    }
    if keeps {
        needs.listings = Some(listings(&visit, &staff).await?);
    }
    Ok(page(&visit, "staff-home-title", &staff, Room::Home)
        .with_islands()
        .show(move || {
            let (since, needs) = (since.clone(), needs.clone());
            view! { <Live since clock=true><Home needs/></Live> }
        })
        .await)
}

fn need(visit: &Visit, key: &str, href: &str, n: usize) -> Need {
    Need {
        href: href.to_owned(),
        n,
        words: visit.tv(&format!("staff-home-{key}"), [("n", n.into())]),
    }
}

async fn requests(visit: &Visit, staff: &Staff) -> Result<Vec<Need>, Failure> {
    let store = &visit.hub.store;
    let mut needs = Vec::new();
    for team in &staff.teams {
        let unopened = store.requests.counts(staff, team).await?.unopened;
        let team_name = visit.t(&format!("team-title-{team}"));
        needs.push(Need {
            href: format!("/staff/inbox/{team}"),
            n: usize::try_from(unopened).unwrap_or_default(),
            words: visit.tv("staff-tray", [("team", team_name.into()), ("n", unopened.into())]),
        });
    }
    if staff.may(Action::WatchPromises) {
        let soon = soon_to_break(visit, staff).await?;
        needs.push(need(visit, "promises", "/staff/promises", soon));
        let stuck = store.deliveries.stuck().await?.len();
        needs.push(need(visit, "letters", "/staff/letters", stuck));
    }
    Ok(needs)
}

async fn listings(visit: &Visit, staff: &Staff) -> Result<Vec<Need>, Failure> {
    let store = &visit.hub.store;
    let drafts = store.listing_drafts.on_their_way(staff).await?;
    let in_state = |state: DraftState, mine: bool| {
        let counted = drafts
            .iter()
            .filter(|draft| draft.state == state && (draft.changed_by == staff.id) == mine);
        counted.count()
    };
    let (rhythm, today) = (visit.hub.place.rhythm, visit.now.date());
    let all = store.listings.all().await?;
    let due = all.iter().filter(|listing| {
        let is_due = match listing.freshness(&rhythm, today) {
            Freshness::Hidden | Freshness::Ageing | Freshness::Due => true,
            Freshness::DueSoon | Freshness::NeverChecked | Freshness::Fresh => false,
        };
        is_due && listing.is_kept_up(today)
    });
    Ok(vec![
        need(
            visit,
            "reports",
            "/staff/reports",
            store.reports.waiting(staff).await?.len(),
        ),
        need(visit, "agree", "/staff/drafts", in_state(DraftState::Waiting, false)),
        need(visit, "returned", "/staff/drafts", in_state(DraftState::Returned, true)),
        need(visit, "writing", "/staff/drafts", in_state(DraftState::Writing, true)),
        need(
            visit,
            "suggestions",
            "/staff/suggestions",
            store.checks.suggestions(staff).await?.len(),
        ),
        need(visit, "due", "/staff/freshness", due.count()),
        need(visit, "missed", "/staff/searches", still_missing(visit).await?),
        need(visit, "stale", "/staff/words/listings", behind(&visit.hub).await?.len()),
        need(visit, "words", "/staff/words", WordDesk::stale(&visit.hub).await?),
    ])
}

/// Words for which families found nothing, and for which there is still nothing.
async fn still_missing(visit: &Visit) -> Result<usize, Failure> {
    let since = visit.now.date().saturating_sub(Span::new().days(MISSED_DAYS - 1));
    let mut words: Vec<MissedWords> = visit.hub.store.nothing_found.words_since(since).await?;
    words.sort_by(|a, b| (&a.language, &a.words).cmp(&(&b.language, &b.words)));
    words.dedup_by(|a, b| a.language == b.language && a.words == b.words);
    let mut missing = 0;
    for missed in words.into_iter().take(MOST_MISSED) {
        let query = Query {
            words: missed.words,
            ..Query::default()
        };
        let from = Standpoint {
            near: None,
            language: &missed.language,
            now: visit.now.datetime(),
        };
        missing += usize::from(visit.hub.store.listings.search(&query, &from).await?.hits.is_empty());
    }
    Ok(missing)
}

#[component]
fn Home(needs: Needs) -> impl IntoView {
    let nothing = [&needs.requests, &needs.listings]
        .into_iter()
        .flatten()
        .flatten()
        .all(|need| need.n == 0);
    let nothing = nothing.then(|| view! { <p class="govuk-body-l">{t("staff-home-nothing")}</p> });
    let requests = needs
        .requests
        .map(|needs| view! { <Part title="staff-inbox-title" needs/> });
    let listings = needs
        .listings
        .map(|needs| view! { <Part title="staff-listings-title" needs/> });
    view! {
        <h1 class="govuk-heading-l">{t("staff-home-title")}</h1>
        {nothing}
        {requests}
        {listings}
    }
    .into_any()
}

/// What waits comes first and stands out; the ways to the rest stay in their places below.
#[component]
fn Part(title: &'static str, needs: Vec<Need>) -> impl IntoView {
    let line = |need: Need| {
        let class = if need.n > 0 { "fh-needs__now" } else { "fh-needs__quiet" };
        view! { <li class=class><a class="govuk-link fh-target" href=need.href>{need.words}</a></li> }
    };
    let (now, quiet): (Vec<Need>, Vec<Need>) = needs.into_iter().partition(|need| need.n > 0);
    let lines: Vec<_> = now.into_iter().chain(quiet).map(line).collect();
    view! {
        <section>
            <h2 class="govuk-heading-m">{t(title)}</h2>
            <ul class="fh-plain-list fh-needs">{lines}</ul>
        </section>
    }
    .into_any()
}

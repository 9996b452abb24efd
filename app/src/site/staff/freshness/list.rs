//! Listings that need somebody to look at them: the worst first, and which of them have an owner to ask.

use super::{
    notice::Notice,
    remind::{Reminded, told},
    table::{COLUMNS, line},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::field::{Choice, Field, Select},
    staff::{
        SignedIn,
        frame::{Room, page},
        table::{Row, Table},
    },
};
use axum::{extract::Query, response::Response};
use domain::{
    directory::{Freshness, Listing, Owner},
    people::Action,
};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// Listings on one page.
const PAGE: usize = 50;

/// What was asked for.
#[derive(Clone, Copy, Default)]
struct Asked {
    state: Option<Freshness>,
    owner: Option<Owner>,
    page: usize,
}

/// What was found.
#[derive(Clone)]
struct Shown {
    asked: Asked,
    found: usize,
    listings: Vec<Arc<Listing>>,
    suggestions: usize,
    reminded: Option<Reminded>,
}

/// `GET /staff/freshness?state=…&owner=…&page=…`
pub async fn list(
    visit: Visit,
    signed_in: SignedIn,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let asked = Asked::of(&query);
    let (rhythm, today) = (visit.hub.place.rhythm, visit.now.date());
    let mut found = visit.hub.store.listings.all_whole(&staff).await?;
    found.retain(|listing| asked.fits(listing, listing.freshness(&rhythm, today)) && listing.is_kept_up(today));
    found.sort_by_key(|listing| {
        let checked = listing.assured.as_ref().map(|assured| assured.date);
        (listing.freshness(&rhythm, today), checked)
    });
    let shown = Shown {
        asked,
        found: found.len(),
        listings: found.into_iter().skip((asked.page - 1) * PAGE).take(PAGE).collect(),
        suggestions: visit.hub.store.checks.suggestions(&staff).await?.len(),
        reminded: told(&visit, &query).await?,
    };
    Ok(page(&visit, "staff-fresh-title", &staff, Room::Freshness)
        .show(move || {
            let shown = shown.clone();
            view! { <List shown/> }
        })
        .await)
}

impl Asked {
    fn of(query: &BTreeMap<String, String>) -> Self {
        let word = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
        Self {
            state: Freshness::from_key(word("state")),
            owner: Owner::from_key(word("owner")),
            page: word("page").parse().unwrap_or(1).clamp(1, 10_000),
        }
    }

    /// Unless something else is asked for: all but what is fresh and has an owner who can be asked.
    fn fits(self, listing: &Listing, freshness: Freshness) -> bool {
        let owner = listing.owner();
        match (self.state, self.owner) {
            (None, None) => freshness != Freshness::Fresh || owner != Owner::Reachable,
            (state, wanted) => {
                state.is_none_or(|state| state == freshness) && wanted.is_none_or(|wanted| wanted == owner)
            }
        }
    }

    fn address(self, page: usize) -> String {
        let state = self.state.map_or("", Freshness::key);
        let owner = self.owner.map_or("", Owner::key);
        format!("/staff/freshness?state={state}&owner={owner}&page={page}")
    }
}

#[component]
fn List(shown: Shown) -> impl IntoView {
    let Shown {
        asked,
        found,
        listings,
        suggestions,
        reminded,
    } = shown;
    let count = |key: &str, n: usize| here().tv(key, [("n", n.into())]);
    let rows: Vec<Row> = listings.into_iter().map(line).collect();
    let table = (!rows.is_empty()).then(|| view! { <Table words="staff-fresh" columns=COLUMNS rows/> });
    let before = (asked.page > 1).then(|| asked.address(asked.page - 1));
    let after = (asked.page * PAGE < found).then(|| asked.address(asked.page + 1));
    let to = |href: String, words: &'static str| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t(words)}</a></p> }
    };
    view! {
        {reminded.map(|reminded| view! { <Notice reminded/> })}
        <h1 class="govuk-heading-l">{t("staff-fresh-title")}</h1>
        <p class="govuk-body">{t("staff-fresh-lead")}</p>
        <p class="govuk-body">
            <a class="govuk-link" href="/staff/suggestions">{count("staff-fresh-suggestions", suggestions)}</a>
        </p>
        <Narrow asked/>
        <p class="govuk-body">{count("staff-fresh-found", found)}</p>
        {table}
        {before.map(|href| to(href, "staff-page-before"))}
        {after.map(|href| to(href, "staff-page-after"))}
    }
    .into_any()
}

#[component]
fn Narrow(asked: Asked) -> impl IntoView {
    let choices = |kind: &str, keys: Vec<&str>, chosen: Option<&str>| -> Vec<Choice> {
        let any = Choice {
            value: String::new(),
            label: t("staff-fresh-any"),
            hint: None,
            chosen: chosen.is_none(),
        };
        let rest = keys.into_iter().map(|key| Choice {
            value: key.to_owned(),
            label: t(&format!("{kind}-{key}")),
            hint: None,
            chosen: chosen == Some(key),
        });
        std::iter::once(any).chain(rest).collect()
    };
    let states = Freshness::ALL.iter().map(|state| state.key()).collect();
    let owners = Owner::ALL.iter().map(|owner| owner.key()).collect();
    let states = choices("freshness", states, asked.state.map(Freshness::key));
    let owners = choices("owner", owners, asked.owner.map(Owner::key));
    view! {
        <form class="fh-narrow" action="/staff/freshness" method="get">
            <Select field=Field::new("state", t("staff-fresh-states")) choices=states/>
            <Select field=Field::new("owner", t("staff-fresh-owners")) choices=owners/>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-fresh-show")}</button>
        </form>
    }
    .into_any()
}

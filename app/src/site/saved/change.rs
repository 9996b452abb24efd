//! The buttons of the list: each is a form, and each leads back to the list, which says what was done.

use super::{banner::Said, cookie::ListCookie, row::find, sure};
use crate::site::{
    Hub, Visit,
    account::go_to,
    directory::is_sensitive_listing,
    failure::{self, Failure},
};
use axum::{
    Form,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, HeaderName, HeaderValue, Uri, header},
    response::Response,
};
use domain::saved::{Added, Move, from_link};
use serde::Deserialize;

/// Longer addresses are not ours.
const LONGEST_BACK: usize = 600;

/// What a button asks for.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum Wish {
    Add(Add),
    /// Take over the list of a link.
    Merge {
        ids: String,
    },
    Remove {
        listing: String,
    },
    Undo,
    Up {
        listing: String,
    },
    Down {
        listing: String,
    },
    Clear,
}

#[derive(Deserialize)]
pub struct Add {
    listing: String,
    /// Whether the page has said who else can open a list.
    told: Option<String>,
    /// The page to go back to, where that is not the one with the button.
    back: Option<String>,
}

/// The card on which the button stands.
#[derive(Deserialize)]
pub struct Card {
    at: Option<u16>,
}

/// `POST /{lang}/saved`
pub async fn change(
    State(hub): State<Hub>,
    visit: Visit,
    cookie: ListCookie,
    card: Result<Query<Card>, QueryRejection>,
    headers: HeaderMap,
    Form(wish): Form<Wish>,
) -> Result<Response, Failure> {
    let now = hub.now_ms();
    let said = match wish {
        Wish::Add(add) => {
            let at = card.ok().and_then(|Query(card)| card.at);
            let back = match &add.back {
                Some(back) => ours(&visit, back),
                None => way_back(&visit, &headers, at),
            };
            return save(&hub, &visit, cookie, add, back).await;
        }
        Wish::Merge { ids } => return merge(&hub, &visit, cookie, &ids).await,
        Wish::Clear => return Ok(clear(&hub, &visit, cookie).await),
        Wish::Remove { listing } => cookie
            .change(&hub, |list| list.remove(&listing, now))
            .await?
            .flatten()
            .map(|_| Said::Removed),
        Wish::Undo => cookie
            .change(&hub, |list| list.undo(now))
            .await?
            .flatten()
            .map(Said::Restored),
        Wish::Up { listing } => moved(&hub, &cookie, &listing, Move::Up).await?,
        Wish::Down { listing } => moved(&hub, &cookie, &listing, Move::Down).await?,
    };
    Ok(go_to(&visit.href(&Said::address(said))))
}

async fn moved(hub: &Hub, cookie: &ListCookie, listing: &str, way: Move) -> Result<Option<Said>, Failure> {
    let at = cookie.change(hub, |list| list.shift(listing, way)).await?.flatten();
    Ok(at.map(|at| Said::Moved(at, way)))
}

async fn save(
    hub: &Hub,
    visit: &Visit,
    mut cookie: ListCookie,
    wish: Add,
    back: Option<String>,
) -> Result<Response, Failure> {
    let Some(listing) = find(hub, &wish.listing).await? else {
        return Ok(go_to(&visit.href(&Said::address(Some(Said::Over)))));
    };
    if is_sensitive_listing(&listing) && wish.told.is_none() {
        return Ok(sure::ask(visit, wish.listing, back).await);
    }
    let save = |list: &mut domain::saved::SavedList| {
        list.come_from(back.clone());
        list.add(&wish.listing)
    };
    let said = match cookie.change_or_begin(hub, save).await? {
        Added::New(at) => Said::Added(at),
        Added::Already(at) => Said::Already(at),
        Added::Full => Said::Full,
    };
    Ok(cookie.stay(hub, go_to(&visit.href(&Said::address(Some(said))))))
}

async fn merge(hub: &Hub, visit: &Visit, mut cookie: ListCookie, ids: &str) -> Result<Response, Failure> {
    let mut known = Vec::new();
    for id in from_link(ids) {
        if find(hub, &id).await?.is_some() {
            known.push(id);
        }
    }
    if known.is_empty() {
        return Ok(failure::not_found(visit.clone()).await);
    }
    let merged = cookie
        .change_or_begin(hub, |list| list.merge(known.iter().map(String::as_str)))
        .await?;
    let said = Said::Merged(merged);
    Ok(cookie.stay(hub, go_to(&visit.href(&Said::address(Some(said))))))
}

/// Nothing is left, on the server or in the browser's store of pages.
async fn clear(hub: &Hub, visit: &Visit, cookie: ListCookie) -> Response {
    let mut response = go_to(&visit.href("/saved/cleared"));
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\""),
    );
    cookie.forget(hub, response).await
}

/// Where the button stood: browsers tell our own pages. Only a page of ours, because the list shows it as a link.
fn way_back(visit: &Visit, headers: &HeaderMap, at: Option<u16>) -> Option<String> {
    let from: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let address = ours(visit, from.path_and_query()?.as_str())?;
    let place = at.map(|at| format!("#save-{at}")).unwrap_or_default();
    Some(format!("{address}{place}"))
}

fn ours(visit: &Visit, address: &str) -> Option<String> {
    let language = address.strip_prefix('/')?.split(['/', '?']).next()?;
    let is_ours = visit.hub.words.language(language).is_some() && address.len() <= LONGEST_BACK;
    is_ours.then(|| address.to_owned())
}

//! "Remind now": a letter to the owner of one listing, at most one a day.

use crate::site::{
    Visit,
    account::go_to,
    directory::in_address,
    failure::Failure,
    freshness::{address_of_link, now},
    staff::SignedIn,
};
use axum::{Form, response::Response};
use domain::people::Action;
use serde::Deserialize;
use std::collections::BTreeMap;
use store::LinkTo;

const SENT: &str = "reminded";
const NOT_SENT: &str = "not-reminded";

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    listing: String,
}

/// What came of it, for the page.
#[derive(Clone)]
pub struct Reminded {
    pub name: String,
    pub sent: bool,
    /// In the demonstration: the addresses of both links, for no mail leaves.
    pub links: Option<[String; 2]>,
}

/// `POST /staff/freshness/remind`
pub async fn remind(visit: Visit, signed_in: SignedIn, Form(asked): Form<Asked>) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let checks = &visit.hub.store.checks;
    let sent = checks.remind_now(&staff, &asked.listing, now(&visit)).await?;
    let told = if sent.is_some() { SENT } else { NOT_SENT };
    Ok(go_to(&format!(
        "/staff/freshness?{told}={}",
        in_address(&asked.listing)
    )))
}

/// What the address says has just been done.
pub async fn told(visit: &Visit, query: &BTreeMap<String, String>) -> Result<Option<Reminded>, Failure> {
    let said = [SENT, NOT_SENT]
        .into_iter()
        .find_map(|told| Some((told, query.get(told)?)));
    let Some((told, id)) = said else { return Ok(None) };
    let Some((listing, _)) = visit.hub.store.listings.open_for_change(id).await? else {
        return Ok(None);
    };
    let sent = told == SENT && listing.upkeep.email.is_some();
    let links = if sent && visit.hub.is_demo() {
        let links = visit.hub.store.checks.links(&listing, now(visit))?;
        Some([
            address_of_link(visit, LinkTo::Confirm, &links.confirm),
            address_of_link(visit, LinkTo::Change, &links.change),
        ])
    } else {
        None
    };
    Ok(Some(Reminded {
        name: listing.name.clone(),
        sent,
        links,
    }))
}

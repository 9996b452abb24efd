//! What stands on the list, as the directory has it now.

use crate::site::{
    Hub, Visit,
    directory::{address_of_listing, facts::Teller, is_sensitive_listing},
    failure::Failure,
};
use domain::{directory::Listing, saved::SavedList};
use leptos::prelude::*;
use std::sync::Arc;

/// One saved listing; none when it has left the directory.
#[derive(Clone)]
pub struct Row {
    pub id: String,
    pub listing: Option<Arc<Listing>>,
    pub note: String,
}

/// The rows of a list, in its order.
pub async fn rows(hub: &Hub, list: &SavedList) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for entry in list.entries() {
        rows.push(Row {
            id: entry.listing.clone(),
            listing: find(hub, &entry.listing).await?,
            note: entry.note.reveal().to_owned(),
        });
    }
    Ok(rows)
}

/// A listing that families can still go to.
pub async fn find(hub: &Hub, id: &str) -> Result<Option<Arc<Listing>>, Failure> {
    let listing = hub.store.listings.get(id).await?;
    let today = hub.now().date();
    let is_open = |listing: &Arc<Listing>| {
        listing.is_kept_up(today) && listing.life.visible_from.is_none_or(|first| first <= today)
    };
    Ok(listing.filter(is_open))
}

impl Row {
    /// Its name in the language of the visit, or that it has left.
    pub fn name(&self, visit: &Visit) -> String {
        match &self.listing {
            Some(listing) => named(visit, listing).0,
            None => visit.t("saved-nameless"),
        }
    }
}

/// A name with the language it is written in, where that is not the page's.
pub fn named(visit: &Visit, listing: &Listing) -> (String, Option<&'static str>, Option<&'static str>) {
    match listing.translated(visit.speech.tag()) {
        Some(own) => (own.name.clone(), None, None),
        None => {
            let (lang, dir) = Teller::new(visit).own_words();
            (listing.name.clone(), lang, dir)
        }
    }
}

pub fn any_is_sensitive<'a>(listings: impl IntoIterator<Item = &'a Arc<Listing>>) -> bool {
    listings.into_iter().any(|listing| is_sensitive_listing(listing))
}

/// The heading of an entry: the name, which leads to the listing.
pub fn heading(visit: &Visit, listing: &Listing) -> impl IntoView + use<> {
    let (name, lang, dir) = named(visit, listing);
    view! { <h2><a href=address_of_listing(visit, &listing.id) lang=lang dir=dir>{name}</a></h2> }.into_any()
}

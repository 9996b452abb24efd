//! What one has to know before anything else: it is closed, it is over, nobody has checked it for long.

use super::{
    address_of_listing,
    facts::{Line, Teller, own},
    lists::told,
};
use crate::site::Visit;
use domain::directory::{Checked, Listing};
use jiff::civil::Date;
use leptos::prelude::*;

/// A listing that has ended, and what there is in its place.
#[derive(Clone, Debug, Default)]
pub struct Instead {
    /// Address and name, when the directory has it.
    pub listing: Option<(String, String)>,
}

impl Instead {
    /// Looks up what takes the place of a listing that ends.
    ///
    /// # Errors
    /// When the listings can't be read.
    pub async fn of(visit: &Visit, listing: &Listing) -> store::Stored<Self> {
        let Some(id) = listing.life.ended.as_ref().and_then(|ended| ended.instead.as_deref()) else {
            return Ok(Self::default());
        };
        let known = visit.hub.store.listings.public_page(id, visit.now.date()).await?;
        let listing = known.map(|other| {
            let name = other
                .translated(visit.speech.tag())
                .map_or(&other.name, |own| &own.name);
            (address_of_listing(visit, &other.id), name.clone())
        });
        Ok(Self { listing })
    }
}

/// Whether it is over today.
pub fn has_ended(listing: &Listing, today: Date) -> bool {
    listing.life.ended.as_ref().is_some_and(|ended| ended.date <= today)
}

pub fn notices(visit: &Visit, teller: &Teller<'_>, listing: &Listing, instead: &Instead) -> impl IntoView + use<> {
    let today = visit.now.date();
    let ended = ended(visit, listing, instead);
    let closed = closed(visit, teller, listing, today).filter(|_| !has_ended(listing, today));
    let old = old(visit, listing, today).filter(|_| !has_ended(listing, today));
    let behind = behind(visit, listing);
    view! { {ended} {closed} {behind} {old} }.into_any()
}

fn ended(visit: &Visit, listing: &Listing, instead: &Instead) -> Option<AnyView> {
    let ended = listing.life.ended.as_ref()?;
    let key = if ended.date <= visit.now.date() {
        "listing-ended"
    } else {
        "listing-ending"
    };
    let words = visit.tv(key, [("date", visit.speech.date(ended.date).into())]);
    let instead = instead.listing.clone().map(|(href, name)| {
        view! { <p>{visit.t("listing-ended-instead")} " " <a class="govuk-link" href=href dir="auto">{name}</a></p> }
    });
    Some(view! { <div class="govuk-inset-text fh-notice"><p><strong>{words}</strong></p> {instead}</div> }.into_any())
}

fn closed(visit: &Visit, teller: &Teller<'_>, listing: &Listing, today: Date) -> Option<AnyView> {
    let closed = listing.life.closed.as_ref()?;
    if closed.until.is_some_and(|last| last < today) {
        return None;
    }
    let words = match closed.until {
        Some(last) => visit.tv("listing-closed-until", [("date", visit.speech.date(last).into())]),
        None => visit.t("listing-closed"),
    };
    let lines: Vec<Line> = own(&closed.note).map(|note| vec![note]).into_iter().collect();
    let note = told(teller, lines);
    Some(view! { <div class="govuk-inset-text fh-notice"><p><strong>{words}</strong></p> {note}</div> }.into_any())
}

/// A translation that does not know the last change: the reader is told, and shown the way to the words that do.
fn behind(visit: &Visit, listing: &Listing) -> Option<AnyView> {
    let since = listing.translated(visit.speech.tag())?.behind?;
    let words = visit.tv(
        "listing-translation-behind",
        [("date", visit.speech.date(since).into())],
    );
    let english = visit.hub.words.source().tag();
    let href = format!("/{english}/services/{}", listing.id);
    let link = visit.t("listing-translation-english");
    Some(
        view! {
            <div class="govuk-inset-text fh-notice">
                <p>{words} " " <a class="govuk-link" href=href hreflang=english>{link}</a></p>
            </div>
        }
        .into_any(),
    )
}

/// Half a year without a check: said in so many words, not only by a date.
fn old(visit: &Visit, listing: &Listing, today: Date) -> Option<AnyView> {
    match listing.checked(today) {
        Checked::On { months, .. } if listing.is_ageing(&visit.hub.place.rhythm, today) => {
            let words = visit.tv("listing-ageing", [("months", months.into())]);
            Some(view! { <div class="govuk-inset-text fh-notice"><p>{words}</p></div> }.into_any())
        }
        Checked::On { .. } | Checked::Never => None,
    }
}

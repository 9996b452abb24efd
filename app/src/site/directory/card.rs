//! A result as a card: who, when, where and cost at one glance.

use super::{
    address_of_listing,
    facts::{Room, Teller},
    lists::fact,
};
use crate::site::{
    Visit,
    parts::{
        contact::PhoneNumber,
        icon::{Icon, Picture},
    },
    saved::SaveButton,
};
use domain::directory::{Checked, Listing};
use leptos::prelude::*;
use store::Hit;

/// The cards of one page, with the words that they share looked up once.
pub struct Cards<'a> {
    visit: &'a Visit,
    teller: Teller<'a>,
    who: String,
    when: String,
    place: String,
    cost: String,
    phone: String,
    sample: String,
    /// Said of those that don't take families from where somebody lives; none when nobody said where that is.
    not_yours: Option<String>,
}

impl<'a> Cards<'a> {
    pub fn new(visit: &'a Visit) -> Self {
        Self {
            visit,
            teller: Teller::new(visit),
            who: visit.t("listing-who"),
            when: visit.t("listing-when"),
            place: visit.t("listing-where"),
            cost: visit.t("listing-cost"),
            phone: visit.t("listing-phone"),
            sample: visit.t("status-sample"),
            not_yours: None,
        }
    }

    /// For a family near this place: what is not for them stays, and is marked.
    pub fn near(self, place: Option<&str>) -> Self {
        let not_yours = place.map(|place| self.visit.tv("listing-not-yours", [("place", place.into())]));
        Self { not_yours, ..self }
    }

    pub fn show(&self, hits: &[Hit]) -> impl IntoView + use<> {
        let cards: Vec<_> = (1..).zip(hits).map(|(at, hit)| self.card(at, hit)).collect();
        view! { <ul class="fh-cards">{cards}</ul> }
    }

    fn card(&self, at: usize, hit: &Hit) -> impl IntoView + use<> {
        let listing = &hit.listing;
        let tag = self.visit.speech.tag();
        let (name, summary, (lang, dir)) = match listing.translated(tag) {
            Some(own) => (own.name.clone(), own.summary.clone(), (None, None)),
            None => (listing.name.clone(), listing.summary.clone(), self.teller.own_words()),
        };
        let teller = &self.teller;
        view! {
            <li class="fh-card">
                <h3><a href=address_of_listing(self.visit, &listing.id) lang=lang dir=dir>{name.clone()}</a></h3>
                <p><span lang=lang dir=dir>{summary}</span></p>
                <dl class="fh-facts">
                    {fact(teller, Picture::Who, self.who.clone(), teller.who(listing, Room::Card))}
                    {fact(teller, Picture::Clock, self.when.clone(), teller.when(listing, Room::Card))}
                    {fact(teller, Picture::Place, self.place.clone(), teller.place(listing, hit.km, Room::Card))}
                    {fact(teller, Picture::Cost, self.cost.clone(), teller.cost(listing))}
                    {self.rings(listing)}
                </dl>
                {self.not_yours(hit)}
                {self.checked(listing)}
                <SaveButton listing=listing.id.clone() name lang at/>
            </li>
        }
    }

    /// The number, to ring from the list.
    fn rings(&self, listing: &Listing) -> Option<impl IntoView + use<>> {
        let (phone, name) = (listing.contact.phone.clone()?, self.phone.clone());
        Some(view! { <div><dt><Icon picture=Picture::Phone/>{name}</dt><dd><PhoneNumber phone/></dd></div> })
    }

    fn not_yours(&self, hit: &Hit) -> Option<impl IntoView + use<>> {
        let words = self.not_yours.clone().filter(|_| !hit.takes_you)?;
        Some(view! { <p class="fh-meta"><strong class="fh-sample">{words}</strong></p> })
    }

    /// "Sample – not verified", or how long ago somebody checked it.
    fn checked(&self, listing: &Listing) -> impl IntoView + use<> {
        let today = self.visit.now.date();
        let old = listing.is_ageing(&self.visit.hub.place.rhythm, today);
        match listing.checked(today) {
            Checked::Never => view! { <p class="fh-meta"><span class="fh-sample">{self.sample.clone()}</span></p> },
            Checked::On { date, months, .. } => {
                let (key, class) = match old {
                    true => ("listing-checked-old", "fh-sample"),
                    false => ("listing-checked-short", "fh-checked"),
                };
                let date = self.visit.speech.date(date);
                let words = self.visit.tv(key, [("date", date.into()), ("months", months.into())]);
                view! { <p class="fh-meta"><span class=class>{words}</span></p> }
            }
        }
    }
}

//! What a family asks of a listing first, as the language of the visit says it: for whom, when, where, at what cost.

use crate::site::Visit;
use domain::directory::{Audience, Listing, Venue, Way};

/// A part of a line: our own words, or the listing's, which are in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub is_own: bool,
}

pub type Line = Vec<Part>;

/// Tells facts in the language of one visit.
pub struct Teller<'a> {
    pub(super) visit: &'a Visit,
}

/// How much room there is to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// One glance; the listing's page has the rest.
    Card,
    Page,
}

/// Groups of people that fit on a card, most important first.
const MOST_ON_CARD: usize = 2;

const MILES_IN_A_KM: f64 = 0.621_371;

/// Under this the middle of a ward says too little for a number.
const CLOSE_MILES: f64 = 0.5;

impl<'a> Teller<'a> {
    pub fn new(visit: &'a Visit) -> Self {
        Self { visit }
    }

    /// `lang` and `dir` of words that come from the listing; none on English pages.
    pub fn own_words(&self) -> (Option<&'static str>, Option<&'static str>) {
        if self.visit.speech.tag() == "en" {
            (None, None)
        } else {
            (Some("en"), Some("ltr"))
        }
    }

    pub fn who(&self, listing: &Listing, room: Room) -> Vec<Line> {
        let most = match room {
            Room::Card => MOST_ON_CARD,
            Room::Page => usize::MAX,
        };
        let ages = self.ages(listing.age_from, listing.age_to);
        let named = listing
            .audience
            .iter()
            .filter(|audience| **audience != Audience::Everyone);
        let named = named
            .take(most)
            .map(|audience| self.visit.t(&format!("audience-{}", audience.key())));
        let mut line: Line = ages.into_iter().chain(named).map(ours).collect();
        if line.is_empty() {
            line.push(ours(self.visit.t("audience-everyone")));
        }
        vec![line]
    }

    fn ages(&self, from: Option<u8>, to: Option<u8>) -> Option<String> {
        let say = |key: &str| self.visit.tv(key, [("from", from.into()), ("to", to.into())]);
        match (from, to) {
            (None, None) => None,
            (Some(0), None) => Some(self.visit.t("listing-ages-from-birth")),
            (Some(0), Some(_)) => Some(say("listing-ages-birth-to")),
            (Some(from), Some(to)) if from == to => Some(say("listing-ages-one")),
            (Some(_), Some(_)) => Some(say("listing-ages-between")),
            (Some(_), None) => Some(say("listing-ages-from")),
            (None, Some(_)) => Some(say("listing-ages-to")),
        }
    }

    /// The building with its distance, and the other ways in which help comes.
    pub fn place(&self, listing: &Listing, km: Option<f64>, room: Room) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        if let Some(address) = listing.place.as_ref().and_then(|venue| address(venue, room)) {
            lines.push(
                [address]
                    .into_iter()
                    .chain(km.map(|km| ours(self.distance(km))))
                    .collect(),
            );
        }
        if listing.is_confidential() {
            // Said, so that nobody takes it for a gap and asks around.
            let key = match room {
                Room::Card => "listing-confidential-card",
                Room::Page => "listing-confidential",
            };
            lines.push(vec![ours(self.visit.t(key))]);
        }
        let other = listing.ways.iter().filter(|way| **way != Way::Place);
        let mut other: Line = other
            .map(|way| ours(self.visit.t(&format!("way-{}", way.key()))))
            .collect();
        if listing.whole_city {
            other.push(ours(self.visit.t("listing-whole-city")));
        }
        let is_somewhere_unknown = lines.is_empty() && listing.ways.contains(&Way::Place);
        lines.extend(Some(other).filter(|other| !other.is_empty()));
        if lines.is_empty() || (is_somewhere_unknown && room == Room::Page) {
            lines.push(vec![ours(self.visit.t("listing-ask-place"))]);
        }
        lines
    }

    /// From the middle of a ward or district, so only about.
    fn distance(&self, km: f64) -> String {
        let miles = km * MILES_IN_A_KM;
        if miles < CLOSE_MILES {
            return self.visit.t("listing-close");
        }
        self.visit.tv(
            "listing-miles",
            [("miles", self.visit.speech.one_decimal(miles).into())],
        )
    }

    pub fn cost(&self, listing: &Listing) -> Vec<Line> {
        let Some(cost) = &listing.cost else {
            return vec![vec![ours(self.visit.t("listing-ask-cost"))]];
        };
        let key = if cost.free { "listing-free" } else { "listing-paid" };
        vec![[ours(self.visit.t(key))].into_iter().chain(own(&cost.note)).collect()]
    }

    pub fn join(&self, listing: &Listing) -> Vec<Line> {
        let Some(join) = &listing.join else {
            return vec![vec![ours(self.visit.t("listing-ask-join"))]];
        };
        vec![
            [ours(self.visit.t(&format!("join-{}", join.how.key())))]
                .into_iter()
                .chain(own(&join.note))
                .collect(),
        ]
    }
}

pub fn ours(text: String) -> Part {
    Part { text, is_own: false }
}

/// Words of the listing, if there are any.
pub fn own(text: &str) -> Option<Part> {
    let text = text.trim();
    (!text.is_empty()).then(|| Part {
        text: text.to_owned(),
        is_own: true,
    })
}

/// Name, street and postcode in one line; a card leaves out the street.
fn address(venue: &Venue, room: Room) -> Option<Part> {
    let street = match room {
        Room::Card if !venue.name.trim().is_empty() => "",
        Room::Card | Room::Page => &venue.address,
    };
    let parts = [&venue.name, street, &venue.postcode];
    let filled: Vec<&str> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    own(&filled.join(", "))
}

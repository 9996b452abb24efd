//! What is on offer, for whom, where and how to join, as staff choose it from the place's own lists.

use super::Edit;
use crate::directory::{Access, Audience, Join, JoinHow, ProviderKind, Venue, Way};
use crate::place::{Place, Postcode};

const YES: &str = "yes";

impl Edit<'_> {
    pub(super) fn offer(&mut self, place: &Place) {
        if let Some(provider) = self.required("provider") {
            self.listing.provider = provider;
        }
        match self.field("provider_kind").map(ProviderKind::from_key) {
            Some(Some(kind)) => self.listing.provider_kind = kind,
            Some(None) => self.problem("provider_kind", "choose"),
            None => {}
        }
        if let Some(categories) = self.several("categories", |id| place.category(id).map(|_| id.to_owned())) {
            self.listing.categories = categories;
            if self.listing.categories.is_empty() {
                self.problem("categories", "choose");
            }
        }
        if let Some(audience) = self.several("audience", Audience::from_key) {
            self.listing.audience = audience;
        }
        let is_area = |id: &str| id == place.id || place.district(id).is_some();
        if let Some(areas) = self.several("only_for", |id| is_area(id).then(|| id.to_owned())) {
            self.listing.only_for = areas;
        }
        if let Some(typed) = self.field("whole_city") {
            self.listing.whole_city = typed.trim() == YES;
        }
        let is_spoken = |tag: &str| place.languages.iter().any(|language| language.tag == tag);
        if let Some(languages) = self.several("languages", |tag| is_spoken(tag).then(|| tag.to_owned())) {
            self.listing.languages = languages;
        }
    }

    pub(super) fn venue(&mut self, place: &Place) {
        if let Some(ways) = self.several("ways", Way::from_key) {
            self.listing.ways = ways;
            if self.listing.ways.is_empty() {
                self.problem("ways", "choose");
            }
        }
        match self.field("hub").map(str::trim) {
            Some("") => self.listing.hub = None,
            Some(id) if place.hub(id).is_some() => self.listing.hub = Some(id.to_owned()),
            Some(_) => self.problem("hub", "choose"),
            None => {}
        }
        let mut venue = self.listing.place.clone().unwrap_or_else(nowhere);
        if let Some(name) = self.text("venue_name") {
            venue.name = name.unwrap_or_default();
        }
        if let Some(address) = self.text("venue_address") {
            venue.address = address.unwrap_or_default();
        }
        if let Some(access) = self.several("access", Access::from_key) {
            venue.access = access;
        }
        if let Some(typed) = self.field("confidential") {
            venue.confidential = typed.trim() == YES;
        }
        self.postcode(&mut venue);
        let is_said = venue != nowhere();
        if !is_said && self.listing.ways.contains(&Way::Place) && self.field("venue_address").is_some() {
            self.problem("venue_address", "missing");
        }
        self.listing.place = is_said.then_some(venue);
    }

    fn postcode(&mut self, venue: &mut Venue) {
        let Some(typed) = self.field("venue_postcode").map(str::trim) else {
            return;
        };
        let pretty = match Postcode::parse(typed) {
            Ok(postcode) => postcode.pretty(),
            Err(_) if typed.is_empty() => String::new(),
            Err(_) => return self.problem("venue_postcode", "shape"),
        };
        if pretty != venue.postcode {
            venue.postcode = pretty;
            (venue.ward, venue.lat, venue.lon) = (None, None, None);
        }
    }

    pub(super) fn joining(&mut self) {
        if let Some(waiting) = self.text("waiting") {
            self.listing.waiting = waiting.unwrap_or_default();
        }
        let Some(how) = self.field("join").map(str::trim) else {
            return;
        };
        let known = self.listing.join.take().map(|join| join.note);
        let note = self.text("join_note").unwrap_or(known).unwrap_or_default();
        match (JoinHow::from_key(how), how) {
            (Some(how), _) => self.listing.join = Some(Join { how, note }),
            (None, "") if note.is_empty() => {}
            (None, _) => self.problem("join", "choose"),
        }
    }

    /// What was chosen in one field; `None` when it was not sent, or names what is not on the list.
    fn several<T>(&mut self, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
        let typed = self.field(field)?;
        let chosen: Option<Vec<T>> = typed.split_whitespace().map(read).collect();
        if chosen.is_none() {
            self.problem(field, "choose");
        }
        chosen
    }
}

fn nowhere() -> Venue {
    Venue {
        name: String::new(),
        address: String::new(),
        postcode: String::new(),
        ward: None,
        lat: None,
        lon: None,
        access: Vec::new(),
        confidential: false,
    }
}

/// Whether a text is longer than its field takes.
#[cfg(feature = "import")]
pub(super) fn is_too_long(field: &str, text: &str) -> bool {
    crate::text::letters_left(text, super::limit(field)) < 0
}

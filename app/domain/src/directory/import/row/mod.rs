//! One row of a file becomes one listing, with everything that was missing, wrong or doubtful on the way.

mod choices;
mod contact;
mod place;
mod reading;
mod session;
mod standing;
mod text;
mod when;

pub use place::{Known, place_row};
pub use session::weekly;

use super::finding::{Fault, Finding};
use super::rhythm::Held;
use super::{Mapping, Record, listing_id};
use crate::directory::{Life, Listing, Origin, Upkeep, Way};
use crate::place::{Place, Postcode};
use reading::Reading;
use standing::Stands;
use std::collections::BTreeMap;

/// A row and what came of it.
#[derive(Clone, Debug)]
pub struct Row {
    /// From 1.
    pub number: u64,
    /// The publisher's own id.
    pub external: String,
    pub state: State,
    pub findings: Vec<Finding>,
}

/// What a row is for the directory.
#[derive(Clone, Debug)]
pub enum State {
    /// To be shown; the postcode as it was read.
    Listing {
        listing: Box<Listing>,
        postcode: Option<Postcode>,
        /// The days that its rows tell one by one.
        held: Vec<Held>,
    },
    /// The publisher says that it no longer takes place.
    Gone,
    /// The publisher says that it is not for the public.
    NotPublic,
    /// No listing for families, or more of one that came before.
    LeftOut,
    /// It has a fault that stops it.
    Bad,
}

/// Who wants the rows: the source's id, and the place whose directory it is.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub source: &'a str,
    pub mapping: &'a Mapping,
    pub place: &'a Place,
}

/// Reads one record; never fails.
pub fn read_record(record: &Record, wanted: Wanted<'_>) -> Row {
    let value = match &record.value {
        Ok(value) => value,
        Err(why) => return broken(record.number, why),
    };
    let mut reading = Reading::new(record.number, value, wanted);
    if record.recoded {
        reading.note(
            "row",
            Fault::doubtful("is not in Unicode (UTF-8) and was read as old Windows text"),
        );
    }
    reading.external = reading.id();
    let state = match reading.standing() {
        Stands::NotPublic => State::NotPublic,
        Stands::LeftOut => State::LeftOut,
        Stands::Gone => State::Gone,
        Stands::Open { closed } => shown(&mut reading, closed),
    };
    let stopped = reading.findings.iter().any(|finding| finding.stops);
    Row {
        number: record.number,
        external: reading.external,
        state: if stopped { State::Bad } else { state },
        findings: reading.findings,
    }
}

fn shown(reading: &mut Reading<'_>, closed: bool) -> State {
    let (venue, postcode) = reading.venue();
    let ways = reading.ways(venue.is_some());
    if venue.is_none() && ways.contains(&Way::Place) {
        reading.note(
            "place",
            Fault::missing("there is no address, postcode or point on the map"),
        );
    }
    let words = reading.words();
    let (age_from, age_to) = reading.ages();
    let (times, times_note) = reading.times();
    let fixed = &reading.wanted.mapping.fixed;
    let listing = Listing {
        id: listing_id(reading.wanted.source, &reading.external),
        name: words.name,
        summary: words.summary,
        description: words.description,
        provider: words.provider,
        provider_kind: reading.provider_kind(),
        categories: reading.categories(),
        audience: fixed.audience.clone(),
        age_from,
        age_to,
        times,
        times_note,
        ways,
        place: venue,
        whole_city: fixed.whole_city,
        cost: reading.cost(),
        languages: reading.languages(),
        contact: reading.contact(),
        join: reading.join(),
        source: reading.origin(),
        assured: None,
        translations: BTreeMap::new(),
        waiting: reading.waiting(),
        hub: None,
        only_for: Vec::new(),
        life: reading.life(closed),
        upkeep: Upkeep::default(),
    };
    State::Listing {
        listing: Box::new(listing),
        postcode,
        held: reading.held(),
    }
}

fn broken(number: u64, why: &str) -> Row {
    let finding = Finding {
        row: number,
        id: String::new(),
        field: "row",
        kind: super::Kind::Wrong,
        stops: true,
        says: why.to_owned(),
    };
    Row {
        number,
        external: String::new(),
        state: State::Bad,
        findings: vec![finding],
    }
}

impl Reading<'_> {
    fn origin(&mut self) -> Origin {
        let publisher = &self.wanted.mapping.source;
        let updated = self.first(&self.wanted.mapping.fields.updated);
        let date = updated.and_then(|text| self.seen("updated", super::clean::date(&text)));
        Origin {
            name: publisher.name.clone(),
            url: publisher.url.clone(),
            date: date.unwrap_or(publisher.date),
        }
    }

    fn life(&self, closed: bool) -> Life {
        Life {
            closed: closed.then(crate::directory::Closed::default),
            ..Life::default()
        }
    }
}

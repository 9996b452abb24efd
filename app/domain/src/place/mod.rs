//! Everything that is the place and not the code: its wards, hubs, teams, front doors, hours and categories,
//! and what a postcode says about where a family lives.

mod calendar;
mod check;
mod hours;
mod load;
mod locality;
mod near;
mod parts;
mod point;
mod postcode;
mod promise;
mod synonyms;

pub use calendar::{Calendar, Term};
pub use hours::{Day, ReadBy, TeamHours};
pub use load::{PlaceFiles, PlaceProblem};
pub use locality::{Authority, Found, Locality};
pub use near::{Near, NearInput, Neighbourhood, Outcode, read_near};
pub use parts::{
    AgreedBy, Contact, District, Heading, Hub, Language, Lines, Publishing, Rhythm, Source, Status, Team, Ward,
};
pub use point::Point;
pub use postcode::{Postcode, PostcodeProblem, district_of};
pub use promise::{Due, Promise};
pub use synonyms::{Meaning, Spoken, Synonyms, phrases};

use crate::safety::Sign;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// One council's portal: the data of `places/<name>/`, checked as it was read, so that what one part names another part has.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub id: String,
    pub name: String,
    /// The GSS code of the council that answers here, "E06000018" for Nottingham City.
    pub authority: String,
    pub wards: Vec<Ward>,
    /// The districts around it that another council answers for, and that families mistake for ours.
    pub districts: Vec<District>,
    pub hubs: Vec<Hub>,
    pub teams: Vec<Team>,
    pub contacts: Vec<Contact>,
    /// Ids of the front doors that help at once when somebody's words are a sign of danger, the first to ring first.
    pub signs: BTreeMap<Sign, Vec<String>>,
    pub hours: Vec<TeamHours>,
    /// By when each team promises to get in touch.
    pub promises: Vec<Promise>,
    /// Days on which nobody reads requests although they are working days of the week.
    pub holidays: Vec<Date>,
    /// When schools are open.
    pub terms: Vec<Term>,
    pub headings: Vec<Heading>,
    pub lines: Vec<Lines>,
    /// The version of the privacy notice that families are shown: kept with each agreement.
    pub notice: String,
    /// Who may be asked to share records, each named on the agreements page by itself.
    pub agencies: Vec<String>,
    /// The languages a family can ask to be spoken to in.
    pub languages: Vec<Language>,
    pub neighbourhoods: Vec<Neighbourhood>,
    pub outcodes: Vec<Outcode>,
    pub synonyms: Synonyms,
    pub rhythm: Rhythm,
    pub publishing: Publishing,
}

impl Place {
    pub fn ward(&self, id: &str) -> Option<&Ward> {
        self.wards.iter().find(|ward| ward.id == id)
    }

    /// The ward with this GSS code ("E05012281").
    pub fn ward_of_code(&self, code: &str) -> Option<&Ward> {
        self.wards.iter().find(|ward| ward.code == code)
    }

    pub fn district(&self, id: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.id == id)
    }

    pub fn hub(&self, id: &str) -> Option<&Hub> {
        self.hubs.iter().find(|hub| hub.id == id)
    }

    pub fn team(&self, id: &str) -> Option<&Team> {
        self.teams.iter().find(|team| team.id == id)
    }

    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The front doors that help at once with this sign of danger.
    pub fn doors_for(&self, sign: Sign) -> impl Iterator<Item = &Contact> {
        let ids = self.signs.get(&sign).into_iter().flatten();
        ids.filter_map(|id| self.contact(id))
    }

    /// The heading under which this category stands.
    pub fn category(&self, id: &str) -> Option<&Heading> {
        self.headings
            .iter()
            .find(|heading| heading.entries.iter().any(|entry| entry == id))
    }

    /// The lines that answer about this category, ids of contacts; none for most.
    pub fn lines_for(&self, category: &str) -> &[String] {
        let lines = self.lines.iter().find(|lines| lines.category == category);
        lines.map_or(&[], |lines| &lines.contacts)
    }

    /// The hub that looks after this ward.
    pub fn hub_for_ward(&self, ward: &str) -> Option<&Hub> {
        self.hub(&self.ward(ward)?.hub)
    }

    /// The hub closest in a straight line. A loaded place has at least one.
    pub fn nearest_hub(&self, from: Point) -> Option<&Hub> {
        self.hubs
            .iter()
            .min_by(|a, b| from.km_to(a.point).total_cmp(&from.km_to(b.point)))
    }
}

#[cfg(test)]
pub(crate) mod tests;

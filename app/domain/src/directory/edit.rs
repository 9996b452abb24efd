//! What staff change in a listing: every field is checked, and nothing is changed unless all are right.

mod life;
mod offer;
mod step;
#[cfg(feature = "import")]
mod times;

pub use life::{id_of as id_in_address, read_date as day_typed};
pub use step::Step;

use super::{Cost, Listing};
use crate::place::Place;
use crate::text::{TextProblem, filled, optional};
use std::collections::BTreeMap;

/// A field that must be mended; its message is `problem-<field>-<key>`, else `problem-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub key: &'static str,
}

/// Most letters of each text field, for the check and for "letters left".
pub const LIMITS: [(&str, usize); 19] = [
    ("name", 100),
    ("summary", 160),
    ("description", 2000),
    ("phone", 40),
    ("email", 100),
    ("web", 200),
    ("cost_note", 300),
    ("times_note", 300),
    ("owner", 100),
    ("owner_email", 100),
    ("closed_note", 300),
    ("ended_instead", 300),
    ("provider", 100),
    ("venue_name", 100),
    ("venue_address", 200),
    ("venue_postcode", 12),
    ("join_note", 300),
    ("waiting", 200),
    ("session_note", 200),
];

/// Nobody in the directory is older.
const OLDEST: u8 = 120;

impl Listing {
    /// This listing with what was typed, by field: name, summary, description, phone, email, web, cost_note, times_note,
    /// age_from, age_to, free ("yes", "no", or empty for "not known"); owner, owner_email, owner_language, held_until; visible_from, visible_to,
    /// closed ("yes" or "no"), closed_until, closed_note, ended_on, ended_instead. A field that was not sent stays as it is.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn check(&self, typed: &BTreeMap<String, String>) -> Result<Listing, Vec<Problem>> {
        let mut edit = Edit::begin(self, typed);
        edit.told();
        edit.done()
    }

    /// The same for every part that staff may change, but for its times: provider, provider_kind, categories, audience,
    /// only_for, ways, venue_name, venue_address, venue_postcode, access, hub, join, join_note, waiting, languages, and
    /// whole_city and confidential ("yes", or empty). Where several may be chosen, spaces part them. A new postcode leaves
    /// the ward and the point empty: whoever has the table fills them in.
    ///
    /// # Errors
    /// As for [`Listing::check`].
    pub fn check_all(&self, typed: &BTreeMap<String, String>, place: &Place) -> Result<Listing, Vec<Problem>> {
        let mut edit = Edit::begin(self, typed);
        edit.told();
        edit.offer(place);
        edit.venue(place);
        edit.joining();
        edit.done()
    }
}

struct Edit<'a> {
    typed: &'a BTreeMap<String, String>,
    listing: Listing,
    problems: Vec<Problem>,
}

impl<'a> Edit<'a> {
    fn begin(listing: &Listing, typed: &'a BTreeMap<String, String>) -> Self {
        Self {
            typed,
            listing: listing.clone(),
            problems: Vec::new(),
        }
    }

    fn told(&mut self) {
        self.words();
        self.ages();
        self.contact();
        self.cost();
        self.upkeep();
        self.life();
    }

    fn done(self) -> Result<Listing, Vec<Problem>> {
        if self.problems.is_empty() {
            Ok(self.listing)
        } else {
            Err(self.problems)
        }
    }

    fn words(&mut self) {
        if let Some(name) = self.required("name") {
            self.listing.name = name;
        }
        if let Some(summary) = self.required("summary") {
            self.listing.summary = summary;
        }
        if let Some(description) = self.required("description") {
            self.listing.description = description.replace("\r\n", "\n");
        }
        if let Some(note) = self.text("times_note") {
            self.listing.times_note = note.unwrap_or_default();
        }
    }

    fn ages(&mut self) {
        if let Some(from) = self.age("age_from") {
            self.listing.age_from = from;
        }
        if let Some(to) = self.age("age_to") {
            self.listing.age_to = to;
        }
        if let (Some(from), Some(to)) = (self.listing.age_from, self.listing.age_to)
            && from > to
        {
            self.problem("age_to", "order");
        }
    }

    fn contact(&mut self) {
        if let Some(phone) = self.shaped("phone", is_phone) {
            self.listing.contact.phone = phone;
        }
        if let Some(email) = self.shaped("email", is_email) {
            self.listing.contact.email = email;
        }
        if let Some(web) = self.text("web") {
            match web.map(|web| web_address(&web)) {
                Some(None) => self.problem("web", "shape"),
                mended => self.listing.contact.web = mended.flatten(),
            }
        }
    }

    fn cost(&mut self) {
        let note = self.text("cost_note").map(Option::unwrap_or_default);
        let known = self.listing.cost.clone();
        let free = match self.field("free").map(str::trim) {
            None => known.as_ref().map(|cost| cost.free),
            Some("") => None,
            Some("yes") => Some(true),
            Some("no") => Some(false),
            Some(_) => return self.problem("free", "choose"),
        };
        let note = note.unwrap_or_else(|| known.map(|cost| cost.note).unwrap_or_default());
        match free {
            Some(free) => self.listing.cost = Some(Cost { free, note }),
            // A price without the word whether it is free at all would be lost without being seen.
            None if !note.is_empty() => self.problem("free", "choose"),
            None => self.listing.cost = None,
        }
    }

    fn field(&self, field: &str) -> Option<&'a str> {
        self.typed.get(field).map(String::as_str)
    }

    fn problem(&mut self, field: &'static str, key: &'static str) {
        self.problems.push(Problem { field, key });
    }

    /// `None` when the field was not sent or not right.
    fn required(&mut self, field: &'static str) -> Option<String> {
        let read = filled(self.field(field)?, limit(field)).map(str::to_owned);
        self.noted(field, read)
    }

    fn text(&mut self, field: &'static str) -> Option<Option<String>> {
        let read = optional(self.field(field)?, limit(field)).map(|text| text.map(str::to_owned));
        self.noted(field, read)
    }

    fn noted<T>(&mut self, field: &'static str, read: Result<T, TextProblem>) -> Option<T> {
        read.map_err(|problem| self.problem(field, problem.kind())).ok()
    }

    fn shaped(&mut self, field: &'static str, right: fn(&str) -> bool) -> Option<Option<String>> {
        let text = self.text(field)?;
        if text.as_deref().is_none_or(right) {
            return Some(text);
        }
        self.problem(field, "shape");
        None
    }

    fn age(&mut self, field: &'static str) -> Option<Option<u8>> {
        let typed = self.field(field)?.trim();
        if typed.is_empty() {
            return Some(None);
        }
        let years = typed.parse().ok().filter(|years| *years <= OLDEST);
        if years.is_none() {
            self.problem(field, "shape");
        }
        years.map(Some)
    }
}

pub(super) fn limit(field: &str) -> usize {
    LIMITS
        .iter()
        .find(|(name, _)| *name == field)
        .map_or(0, |(_, limit)| *limit)
}

/// Figures and the signs people write between them; short codes (999, 85258) included, "ext 2" too.
fn is_phone(typed: &str) -> bool {
    let figures = typed.chars().filter(char::is_ascii_digit).count();
    (3..=20).contains(&figures) && typed.chars().all(|c| c.is_ascii_digit() || " +()-ext.".contains(c))
}

pub fn is_email(typed: &str) -> bool {
    let Some((name, host)) = typed.split_once('@') else {
        return false;
    };
    let host_ok = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    !name.is_empty() && host_ok && !host.contains('@') && !typed.contains(char::is_whitespace)
}

/// A web address with its scheme; people leave it out. `None` when it is no web address.
pub(super) fn web_address(typed: &str) -> Option<String> {
    let (scheme, rest) = match typed.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("https".to_owned(), typed),
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = !rest.contains(|c: char| c.is_whitespace() || "\"<>\\@".contains(c));
    let host_ok = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    let shown = matches!(scheme.as_str(), "http" | "https") && plain && host_ok && !host.contains(':');
    shown.then(|| format!("{scheme}://{rest}"))
}

//! Who keeps a listing true, and from when to when families see it, as staff type it.

use super::{Edit, is_email};
use crate::directory::{Closed, Ended};
use jiff::civil::Date;

/// Nothing in the directory began before or is planned after these years; others are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

impl Edit<'_> {
    pub(super) fn upkeep(&mut self) {
        if let Some(owner) = self.text("owner") {
            self.listing.upkeep.owner = owner.unwrap_or_default();
        }
        if let Some(email) = self.shaped("owner_email", is_email) {
            self.listing.upkeep.email = email;
        }
        match self.field("owner_language").map(str::trim) {
            None => {}
            Some("") => self.listing.upkeep.language = None,
            Some(tag) if is_tag(tag) => self.listing.upkeep.language = Some(tag.to_owned()),
            Some(_) => self.problem("owner_language", "choose"),
        }
        if let Some(held) = self.date("held_until") {
            self.listing.upkeep.held_until = held;
        }
    }

    pub(super) fn life(&mut self) {
        if let Some(from) = self.date("visible_from") {
            self.listing.life.visible_from = from;
        }
        if let Some(to) = self.date("visible_to") {
            self.listing.life.visible_to = to;
        }
        let life = &self.listing.life;
        if let (Some(from), Some(to)) = (life.visible_from, life.visible_to)
            && from > to
        {
            self.problem("visible_to", "order");
        }
        self.closed();
        self.ended();
    }

    fn closed(&mut self) {
        let before = self.listing.life.closed.clone().unwrap_or_default();
        let until = self.date("closed_until").unwrap_or(before.until);
        let note = self.text("closed_note").map_or(before.note, Option::unwrap_or_default);
        match self.field("closed").map(str::trim) {
            None => {}
            Some("yes") => self.listing.life.closed = Some(Closed { until, note }),
            // A day or a reason without the word that it is closed would be lost without being seen.
            Some("no") if until.is_some() || !note.is_empty() => self.problem("closed", "choose"),
            Some("no") => self.listing.life.closed = None,
            Some(_) => self.problem("closed", "choose"),
        }
    }

    fn ended(&mut self) {
        let before = self.listing.life.ended.clone();
        let date = self.date("ended_on").unwrap_or(before.as_ref().map(|ended| ended.date));
        let instead = match self.text("ended_instead") {
            Some(typed) => typed.map(|typed| id_of(&typed)),
            None => before.and_then(|ended| ended.instead),
        };
        match date {
            Some(_) if instead.as_deref() == Some(&self.listing.id) => self.problem("ended_instead", "itself"),
            Some(date) => self.listing.life.ended = Some(Ended { date, instead }),
            None if instead.is_some() => self.problem("ended_on", "missing"),
            None => self.listing.life.ended = None,
        }
    }

    /// `None` when the field was not sent or not right.
    fn date(&mut self, field: &'static str) -> Option<Option<Date>> {
        let typed = self.field(field)?.trim();
        if typed.is_empty() {
            return Some(None);
        }
        let date = read_date(typed);
        if date.is_none() {
            self.problem(field, "shape");
        }
        date.map(Some)
    }
}

/// A language tag such as "ur" or "pa-arab".
fn is_tag(typed: &str) -> bool {
    let part = |part: &str| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_lowercase());
    typed.split('-').all(part)
}

/// "26/11/2026", with any sign between the figures, or "2026-11-26".
pub fn read_date(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed
        .split(['/', '.', '-', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts[..] else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    YEARS.contains(&date.year()).then_some(date)
}

/// The id of a listing, from its address or as it stands.
pub fn id_of(typed: &str) -> String {
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_owned()
}

//! The times of a listing as a file for a family's own calendar (RFC 5545).

use super::{address_of_listing, is_sensitive_listing, notices::has_ended, times::is_day_and_night};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    directory::{Every, Listing, Occurrence, Session},
    place::Day,
};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{
    Span, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// What is older than a year should not stand in anybody's calendar: nobody has said that it still holds.
const AHEAD: fn() -> Span = || 1.year();

/// The clocks of the place, so that a group at four stays at four when they change.
const LONDON: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n\
TZNAME:BST\r\nDTSTART:19810329T010000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n\
TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\nDTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;\
BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// `GET /{lang}/services/{id}/times.ics`. There is none for help that nobody else should see: see [`super::keep`].
pub async fn times(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let known = hub.store.listings.public_page(&id, visit.now.date()).await?;
    let kept = |listing: &std::sync::Arc<Listing>| !is_sensitive_listing(listing) && has_times(&visit, listing);
    let Some(listing) = known.filter(kept) else {
        return Ok(failure::not_found(visit).await);
    };
    let named = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"times.ics\""),
    ];
    Ok((named, file(&visit, &listing)).into_response())
}

/// Whether there is anything to put into a calendar.
pub fn has_times(visit: &Visit, listing: &Listing) -> bool {
    !has_ended(listing, visit.now.date()) && !coming(visit, listing).is_empty()
}

/// What takes place from today on, without what never closes: that is not a date to keep.
fn coming<'a>(visit: &Visit, listing: &'a Listing) -> Vec<Occurrence<'a>> {
    let today = visit.now.date();
    let mut all = listing.between(today, today.saturating_add(AHEAD()), &visit.hub.place.calendar());
    all.retain(|occurrence| !is_day_and_night(occurrence.session));
    all
}

fn file(visit: &Visit, listing: &Listing) -> String {
    let mut calendar = Calendar::empty();
    for property in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Family Hub//Times//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(property);
    }
    let name = listing
        .translated(visit.speech.tag())
        .map_or(&listing.name, |own| &own.name);
    calendar.name(name);
    let coming = coming(visit, listing);
    let entry = Entry { visit, listing, name };
    for (number, session) in listing.times.iter().enumerate() {
        let dates: Vec<_> = coming
            .iter()
            .filter(|occurrence| std::ptr::eq(occurrence.session, session))
            .collect();
        let events = match session.every {
            // School terms keep no rhythm: each date by itself.
            _ if session.term_time => dates.iter().map(|date| entry.single(number, date)).collect(),
            Every::Once => dates.iter().map(|date| entry.single(number, date)).collect(),
            Every::Week | Every::Fortnight | Every::Weeks | Every::Month => {
                entry.repeated(number, session, &dates).into_iter().collect::<Vec<_>>()
            }
        };
        calendar.extend(events);
    }
    // The crate knows no time zones; they stand before the first entry.
    let first = "BEGIN:VEVENT";
    calendar.to_string().replacen(first, &format!("{LONDON}{first}"), 1)
}

struct Entry<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
    name: &'a str,
}

impl Entry<'_> {
    fn single(&self, number: usize, date: &Occurrence<'_>) -> Event {
        let address = &self.visit.hub.settings.address;
        let here = format!("{address}{}", address_of_listing(self.visit, &self.listing.id));
        let host = address.split("://").last().unwrap_or_default();
        let mut event = Event::new();
        event
            .uid(&format!("{}-{number}-{}@{host}", self.listing.id, compact(date.date)))
            .summary(self.name)
            .description(&format!("{}\n{here}", self.visit.t("calendar-check")))
            .url(&here)
            .append_property(Property::new(
                "DTSTAMP",
                utc(self.visit.now.with_time_zone(TimeZone::UTC).datetime()),
            ))
            .append_property(local("DTSTART", date.starts()))
            .append_property(local("DTEND", date.ends()));
        if let Some(place) = &self.listing.place {
            let parts = [&place.name, &place.address, &place.postcode];
            let filled: Vec<&str> = parts
                .into_iter()
                .map(|part| part.trim())
                .filter(|part| !part.is_empty())
                .collect();
            if !filled.is_empty() {
                event.location(&filled.join(", "));
            }
        }
        event.done()
    }

    /// One entry that repeats, without the days that fall out. `dates` are those on which it takes place.
    fn repeated(&self, number: usize, session: &Session, dates: &[&Occurrence<'_>]) -> Option<Event> {
        let (first, last) = (dates.first()?, dates.last()?);
        let mut event = self.single(number, first);
        if first.date == last.date {
            return Some(event);
        }
        let end = last.starts().to_zoned(self.visit.now.time_zone().clone()).ok()?;
        let end = utc(end.with_time_zone(TimeZone::UTC).datetime());
        event.append_property(Property::new("RRULE", format!("{};UNTIL={end}", rule(session)?)));
        let falls_out = |day: &Date| !dates.iter().any(|date| date.date == *day);
        for day in session.rhythm(first.date, last.date).filter(falls_out) {
            event.append_multi_property(local("EXDATE", day.to_datetime(session.from)));
        }
        Some(event)
    }
}

fn rule(session: &Session) -> Option<String> {
    match session.every {
        Every::Week => Some("FREQ=WEEKLY".to_owned()),
        Every::Fortnight | Every::Weeks => Some(format!("FREQ=WEEKLY;INTERVAL={}", session.weeks_apart()?)),
        Every::Month => Some(format!(
            "FREQ=MONTHLY;BYDAY={}{}",
            session.week_of_month?,
            two_letters(session.day)
        )),
        Every::Once => None,
    }
}

fn two_letters(day: Day) -> &'static str {
    match day {
        Day::Mon => "MO",
        Day::Tue => "TU",
        Day::Wed => "WE",
        Day::Thu => "TH",
        Day::Fri => "FR",
        Day::Sat => "SA",
        Day::Sun => "SU",
    }
}

fn local(key: &str, moment: DateTime) -> Property {
    Property::new(key, moment.strftime("%Y%m%dT%H%M%S").to_string())
        .add_parameter("TZID", "Europe/London")
        .done()
}

fn utc(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn compact(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

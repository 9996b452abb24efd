//! How often something takes place, told from the days on which it did: a list of single days becomes a weekly group where
//! they leave no doubt, and stays words where they do.

use super::finding::{Fault, Finding};
use super::row::{Row, State, weekly};
use crate::directory::import::clean::{Span, name_of};
use crate::directory::{Every, Listing, Session};
use crate::place::Day;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// One day on which it took or takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub on: Date,
    pub hours: Option<Span>,
}

/// Fewer days tell nothing.
const FEWEST: usize = 6;
/// Holidays and slips of the hand may take one day in ten.
const SURE: f64 = 0.9;
/// Of the gaps between two days, holidays may lengthen one in four.
const USUAL: f64 = 0.75;
/// Weeks between two days; what comes less often keeps no weekly rhythm.
const LONGEST: i64 = 4;

/// What the days tell.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rhythm {
    day: Day,
    /// Every how many weeks.
    weeks: u8,
    first: Date,
}

/// Gives the rows of a list of days their times. To be called when the rows of each listing have been joined.
pub fn tell_rhythm(rows: &mut [Row]) {
    for row in rows {
        let State::Listing { listing, held, .. } = &mut row.state else {
            continue;
        };
        if held.is_empty() {
            continue;
        }
        held.sort_unstable_by_key(|held| held.on);
        if let Some(fault) = tell(listing, held) {
            row.findings.push(Finding {
                row: row.number,
                id: row.external.clone(),
                field: "times",
                kind: fault.kind,
                stops: false,
                says: fault.says,
            });
        }
    }
}

fn tell(listing: &mut Listing, held: &[Held]) -> Option<Fault> {
    let mut days: Vec<Date> = held.iter().map(|held| held.on).collect();
    days.dedup();
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return None;
    };
    let seen = format!(
        "{} days from {} to {}",
        days.len(),
        first.strftime("%-d %B %Y"),
        last.strftime("%-d %B %Y")
    );
    if days.len() < FEWEST {
        let named: Vec<String> = days.iter().map(|day| day.strftime("%-d %B %Y").to_string()).collect();
        add_words(listing, "On different days");
        let says = format!("its days ({}) are too few to tell how often it is", named.join(", "));
        return Some(Fault::doubtful(says));
    }
    let Some(rhythm) = rhythm(&days) else {
        add_words(listing, &on_which_days(&days));
        let says = format!("its {seen} keep no rhythm ({}); it stays as words", counts(&days));
        return Some(Fault::doubtful(says));
    };
    let often = match rhythm.weeks {
        1 => "Every week".to_owned(),
        weeks => format!("Every {weeks} weeks"),
    };
    match hours(held, &rhythm) {
        Some(hours) => {
            listing.times.push(session(&rhythm, hours));
            None
        }
        None => {
            let words = format!("{often} on {}", name_of(rhythm.day));
            let says = format!("its {seen} tell “{words}”, but no time of day; it stays as words");
            add_words(listing, &words);
            Some(Fault::doubtful(says))
        }
    }
}

/// The one day of the week and the one number of weeks that nearly all of the days keep.
fn rhythm(days: &[Date]) -> Option<Rhythm> {
    let most = by_weekday(days).into_iter().max_by_key(|(_, dates)| dates.len());
    let (day, dates) = most?;
    let share = dates.len() as f64 / days.len() as f64;
    if dates.len() < FEWEST || share < SURE {
        return None;
    }
    let gaps: Vec<i64> = dates
        .windows(2)
        .map(|pair| pair[0].duration_until(pair[1]).as_hours() / (7 * 24))
        .collect();
    let kept = |weeks: &i64| gaps.iter().filter(|gap| *gap == weeks).count() as f64 >= USUAL * gaps.len() as f64;
    let weeks = (1..=LONGEST).find(kept)?;
    Some(Rhythm {
        day,
        weeks: u8::try_from(weeks).ok()?,
        first: *dates.first()?,
    })
}

fn by_weekday(days: &[Date]) -> BTreeMap<Day, Vec<Date>> {
    let mut by_weekday: BTreeMap<Day, Vec<Date>> = BTreeMap::new();
    for date in days {
        by_weekday.entry(Day::of(*date)).or_default().push(*date);
    }
    by_weekday
}

/// The one span that nearly all days of the rhythm have.
fn hours(held: &[Held], rhythm: &Rhythm) -> Option<Span> {
    let on_its_day: Vec<&Held> = held.iter().filter(|held| Day::of(held.on) == rhythm.day).collect();
    let span = on_its_day.iter().find_map(|held| held.hours)?;
    let same = on_its_day.iter().filter(|held| held.hours == Some(span)).count();
    (same as f64 >= SURE * on_its_day.len() as f64).then_some(span)
}

fn session(rhythm: &Rhythm, hours: Span) -> Session {
    let (every, weeks) = match rhythm.weeks {
        1 => (Every::Week, None),
        2 => (Every::Fortnight, None),
        more => (Every::Weeks, Some(more)),
    };
    Session {
        every,
        weeks,
        starting: Some(rhythm.first).filter(|_| every != Every::Week),
        ..weekly(rhythm.day, hours)
    }
}

/// "Mostly on Tuesday and Friday": the days of the week on which it was more than now and then.
fn on_which_days(days: &[Date]) -> String {
    let often = by_weekday(days)
        .into_iter()
        .filter(|(_, dates)| dates.len() * 4 >= days.len());
    let names: Vec<&str> = often.map(|(day, _)| name_of(day)).collect();
    match names.as_slice() {
        [] => "On different days".to_owned(),
        [_, ..] => format!("Mostly on {}", names.join(" and ")),
    }
}

/// "34 Tuesday, 33 Friday"
fn counts(days: &[Date]) -> String {
    let mut counted: Vec<(usize, Day)> = by_weekday(days)
        .into_iter()
        .map(|(day, dates)| (dates.len(), day))
        .collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let named: Vec<String> = counted
        .iter()
        .map(|(count, day)| format!("{count} {}", name_of(*day)))
        .collect();
    named.join(", ")
}

fn add_words(listing: &mut Listing, words: &str) {
    if !listing.times_note.is_empty() {
        listing.times_note.push_str(". ");
    }
    listing.times_note.push_str(words);
}

//! A time at which something takes place, as people say it: "Tuesdays 10–11:30, term time", never as a rule for machines.

use super::{Problem, life::read_date, offer::is_too_long};
use crate::directory::import::written::{free_times, is_clock, span};
use crate::directory::{Every, Session};
use crate::place::Day;
use jiff::civil::{Date, Time};
use std::collections::BTreeMap;

/// Which of the month's Mondays, in words.
const ORDINALS: [(&str, i8); 9] = [
    ("first", 1),
    ("1st", 1),
    ("second", 2),
    ("2nd", 2),
    ("third", 3),
    ("3rd", 3),
    ("fourth", 4),
    ("4th", 4),
    ("last", -1),
];
const OF_THE_MONTH: [&str; 4] = ["of the month", "of each month", "of every month", "in the month"];
const FORTNIGHT: [&str; 5] = [
    "every other week",
    "every two weeks",
    "every 2 weeks",
    "fortnightly",
    "every fortnight",
];
const TERM: [&str; 5] = [
    "in term time",
    "term time only",
    "term-time only",
    "term time",
    "term-time",
];

impl Session {
    /// A time from a form: every, weeks, week_of_month, day, from, to, starting, until, except, session_note; term_time and
    /// bank_holidays are "yes" or empty.
    ///
    /// # Errors
    /// Every field that must be mended.
    pub fn read(typed: &BTreeMap<String, String>) -> Result<Session, Vec<Problem>> {
        let mut form = Form {
            typed,
            problems: Vec::new(),
        };
        let session = form.session();
        match session {
            Some(session) if form.problems.is_empty() => Ok(session),
            _ => Err(form.problems),
        }
    }

    /// The times of one line such as "Tuesdays and Thursdays 10am–12, every other week, term time"; nothing when any word of
    /// it is not understood.
    pub fn said(text: &str) -> Option<Vec<Session>> {
        let mut line = text.to_lowercase();
        let term_time = take_out(&mut line, &TERM);
        let mut every = Every::Week;
        let mut week_of_month = None;
        if take_out(&mut line, &FORTNIGHT) {
            every = Every::Fortnight;
        } else if take_out(&mut line, &OF_THE_MONTH) {
            every = Every::Month;
            week_of_month = Some(ordinal(&mut line)?);
        }
        for filler in ["every ", "each ", "on ", "from ", "(", ")", "the "] {
            line = line.replace(filler, " ");
        }
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let times = free_times(line.trim_matches([' ', ',', ';', '.']))?;
        let session = |(day, (from, to))| Session {
            term_time,
            week_of_month,
            ..at(day, every, from, to)
        };
        Some(times.into_iter().map(session).collect())
    }
}

fn at(day: Day, every: Every, from: Time, to: Time) -> Session {
    Session {
        day,
        from,
        to,
        every,
        weeks: None,
        term_time: false,
        note: String::new(),
        starting: None,
        until: None,
        week_of_month: None,
        except: Vec::new(),
        bank_holidays: false,
    }
}

/// Whether one of these words stood in the line; the longest that did is taken out of it.
fn take_out(line: &mut String, words: &[&str]) -> bool {
    match words.iter().find(|words| line.contains(*words)) {
        Some(words) => {
            *line = line.replace(words, " ");
            true
        }
        None => false,
    }
}

fn ordinal(line: &mut String) -> Option<i8> {
    let (word, week) = ORDINALS.iter().find(|(word, _)| line.contains(word))?;
    *line = line.replace(word, " ");
    Some(*week)
}

struct Form<'a> {
    typed: &'a BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Form<'_> {
    fn session(&mut self) -> Option<Session> {
        let every = self.chosen("every", Every::from_key);
        let day = match every {
            Some(Every::Week | Every::Fortnight | Every::Weeks | Every::Month) => self.chosen("day", Day::from_key),
            Some(Every::Once) | None => None,
        };
        let hours = self.hours();
        let starting = self.date("starting");
        let until = self.date("until");
        let except = self.days("except");
        let note = self.typed("session_note").to_owned();
        if is_too_long("session_note", &note) {
            self.problem("session_note", "too_long");
        }
        let every = every?;
        let day = day.or(starting.map(Day::of));
        self.first_and_last(every, starting, until);
        let weeks = self.weeks(every);
        let week_of_month = self.week_of_month(every);
        let (from, to) = hours?;
        Some(Session {
            weeks,
            week_of_month,
            term_time: self.typed("term_time") == "yes",
            bank_holidays: self.typed("bank_holidays") == "yes",
            note,
            starting,
            until,
            except,
            ..at(day?, every, from, to)
        })
    }

    fn first_and_last(&mut self, every: Every, starting: Option<Date>, until: Option<Date>) {
        let needs_first_day = match every {
            Every::Once | Every::Fortnight | Every::Weeks => true,
            Every::Week | Every::Month => false,
        };
        if needs_first_day && starting.is_none() && self.typed("starting").is_empty() {
            self.problem("starting", "missing");
        }
        if let (Some(first), Some(last)) = (starting, until)
            && last < first
        {
            self.problem("until", "order");
        }
    }

    fn weeks(&mut self, every: Every) -> Option<u8> {
        if every != Every::Weeks {
            return None;
        }
        let weeks = self
            .typed("weeks")
            .parse()
            .ok()
            .filter(|weeks| (2..=52).contains(weeks));
        if weeks.is_none() {
            self.problem("weeks", "shape");
        }
        weeks
    }

    fn week_of_month(&mut self, every: Every) -> Option<i8> {
        if every != Every::Month {
            return None;
        }
        let week = self.typed("week_of_month").parse().ok();
        let week = week.filter(|week| matches!(week, 1..=4 | -1));
        if week.is_none() {
            self.problem("week_of_month", "choose");
        }
        week
    }

    fn hours(&mut self) -> Option<(Time, Time)> {
        let (from, to) = (self.typed("from").to_owned(), self.typed("to").to_owned());
        let mut whole = true;
        for (field, text) in [("from", &from), ("to", &to)] {
            if text.is_empty() {
                self.problem(field, "missing");
            } else if !is_clock(text) {
                self.problem(field, "shape");
            }
            whole = whole && is_clock(text);
        }
        let hours = span(&format!("{from}-{to}"));
        if whole && hours.is_none() {
            self.problem("to", "order");
        }
        hours
    }

    fn days(&mut self, field: &'static str) -> Vec<Date> {
        let written = self.typed(field).split([',', ';', '\n']).map(str::trim);
        let written: Vec<&str> = written.filter(|day| !day.is_empty()).collect();
        let days: Option<Vec<Date>> = written.iter().map(|day| read_date(day)).collect();
        if days.is_none() {
            self.problem(field, "shape");
        }
        days.unwrap_or_default()
    }

    fn date(&mut self, field: &'static str) -> Option<Date> {
        let typed = self.typed(field);
        if typed.is_empty() {
            return None;
        }
        let date = read_date(typed);
        if date.is_none() {
            self.problem(field, "shape");
        }
        date
    }

    fn chosen<T>(&mut self, field: &'static str, read: fn(&str) -> Option<T>) -> Option<T> {
        let chosen = read(self.typed(field));
        if chosen.is_none() {
            self.problem(field, "choose");
        }
        chosen
    }

    fn typed(&self, field: &str) -> &str {
        self.typed.get(field).map(|typed| typed.trim()).unwrap_or_default()
    }

    fn problem(&mut self, field: &'static str, key: &'static str) {
        self.problems.push(Problem { field, key });
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn read(pairs: &[(&str, &str)]) -> Result<Session, Vec<&'static str>> {
        Session::read(&form(pairs)).map_err(|problems| problems.iter().map(|problem| problem.field).collect())
    }

    #[test]
    fn a_time_is_taken_as_people_say_it() {
        let times = Session::said("Tuesdays 10–11:30, term time").unwrap();
        let [one] = times.as_slice() else { panic!("{times:?}") };
        assert!(one.term_time && one.day == Day::Tue && one.every == Every::Week);
        assert_eq!(
            (one.from, one.to),
            (Time::constant(10, 0, 0, 0), Time::constant(11, 30, 0, 0))
        );
        let two = Session::said("every other week on Mondays and Thursdays 1pm to 3pm").unwrap();
        assert_eq!(two.len(), 2);
        assert!(
            two.iter()
                .all(|session| session.every == Every::Fortnight && !session.term_time)
        );
        let month = Session::said("first Saturday of the month, 10am - 12").unwrap();
        assert_eq!((month[0].every, month[0].week_of_month), (Every::Month, Some(1)));
    }

    #[test]
    fn what_is_not_understood_is_left_to_its_writer() {
        for text in [
            "when the moon is full",
            "Tuesday 1-3",
            "",
            "the last of the month",
            "Tuesday",
        ] {
            assert_eq!(Session::said(text), None, "{text}");
        }
    }

    #[test]
    fn a_form_becomes_a_time_with_its_first_day_and_the_days_on_which_it_falls_out() {
        let session = read(&[
            ("every", "fortnight"),
            ("day", "tue"),
            ("from", "10"),
            ("to", "11.30am"),
            ("starting", "1/12/2026"),
            ("except", "15/12/2026, 29/12/2026"),
            ("term_time", "yes"),
        ]);
        let session = session.unwrap();
        assert!(session.has_known_dates() && session.term_time && session.except.len() == 2);
        let once = read(&[
            ("every", "once"),
            ("from", "14:00"),
            ("to", "16:00"),
            ("starting", "5/12/2026"),
        ]);
        assert_eq!(once.unwrap().day, Day::Sat);
    }

    #[test]
    fn every_slip_is_named_at_its_field() {
        assert_eq!(read(&[]), Err(vec!["every", "from", "to"]));
        assert_eq!(
            read(&[("every", "week"), ("from", "ten"), ("to", "11")]),
            Err(vec!["day", "from"])
        );
        let ambiguous = [("every", "week"), ("day", "mon"), ("from", "1"), ("to", "3")];
        assert_eq!(read(&ambiguous), Err(vec!["to"]));
        let fortnight = [("every", "fortnight"), ("day", "mon"), ("from", "9am"), ("to", "10am")];
        assert_eq!(read(&fortnight), Err(vec!["starting"]));
        let month = [
            ("every", "month"),
            ("day", "mon"),
            ("from", "9am"),
            ("to", "10am"),
            ("except", "soon"),
        ];
        assert_eq!(read(&month), Err(vec!["except", "week_of_month"]));
    }
}

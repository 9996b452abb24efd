//! Times of day and opening hours.

use super::super::finding::{Fault, quoted};
use super::Seen;
use jiff::civil::Time;

/// A time as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub time: Time,
    /// "am" or "pm" (true) was written; none for a bare "9" or "09:00".
    pub after_noon: Option<bool>,
    /// Written with minutes and two figures of the hour: it can only mean itself.
    pub sure: bool,
    /// "13:00pm" says it twice.
    pub odd: bool,
}

/// From when to when.
pub type Span = (Time, Time);

/// "09:00", "9am", "9.30 pm", "12noon", "17:00:00".
pub fn clock(text: &str) -> Option<Clock> {
    let lower = text.trim().to_lowercase().replace(['.', ' '], ":").replace("::", ":");
    let lower = lower.trim_matches(':').to_owned();
    if matches!(
        lower.as_str(),
        "noon" | "12noon" | "12:noon" | "midday" | "12:midday" | "12n"
    ) {
        return made(12, 0, Some(true), true);
    }
    if matches!(lower.as_str(), "midnight" | "12midnight" | "12:midnight") {
        return made(0, 0, Some(false), true);
    }
    let (figures, after_noon) = match lower.strip_suffix("pm").or_else(|| lower.strip_suffix("p:m")) {
        Some(figures) => (figures, Some(true)),
        None => match lower.strip_suffix("am").or_else(|| lower.strip_suffix("a:m")) {
            Some(figures) => (figures, Some(false)),
            None => (lower.as_str(), None),
        },
    };
    let figures = figures.trim_matches(':');
    let mut parts = figures.split(':');
    let hour = parts.next().filter(|part| (1..=2).contains(&part.len()))?;
    let minute = parts.next().unwrap_or("00");
    let seconds = parts
        .next()
        .is_none_or(|seconds| seconds.chars().all(|c| c.is_ascii_digit()));
    let whole = minute.len() == 2 && seconds && parts.next().is_none();
    let sure = hour.len() == 2 && figures.len() > 2;
    whole
        .then(|| made(hour.parse().ok()?, minute.parse().ok()?, after_noon, sure))
        .flatten()
}

fn made(hour: i8, minute: i8, after_noon: Option<bool>, sure: bool) -> Option<Clock> {
    let odd = after_noon.is_some() && hour > 12;
    let hour = match (after_noon, hour) {
        (Some(true), 1..=11) => hour + 12,
        (Some(false), 12) => 0,
        _ => hour,
    };
    // A day that ends at midnight ends with its last minute.
    let (hour, minute) = if (hour, minute) == (24, 0) {
        (23, 59)
    } else {
        (hour, minute)
    };
    Some(Clock {
        time: Time::new(hour, minute, 0, 0).ok()?,
        after_noon,
        sure,
        odd,
    })
}

/// One time of day.
pub fn time(text: &str) -> Seen<Time> {
    if text.trim().is_empty() {
        return (None, None);
    }
    match clock(text) {
        Some(clock) if clock.odd => {
            let says = format!(
                "{} is a time with “pm” too many; it was read as {}",
                quoted(text),
                clock.time.strftime("%H:%M")
            );
            (Some(clock.time), Some(Fault::doubtful(says)))
        }
        Some(clock) => (Some(clock.time), None),
        None => (None, Some(Fault::wrong(format!("{} is no time", quoted(text))))),
    }
}

/// The spans of one day: "09:00-13:00,14:00-18:00"; none for "closed".
pub fn hours(text: &str) -> (Vec<Span>, Option<Fault>) {
    let text = text.trim();
    if text.is_empty() || text.to_lowercase().starts_with("close") {
        return (Vec::new(), None);
    }
    let pieces = text
        .split([',', ';', '&'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty());
    let (mut spans, mut fault) = (Vec::new(), None);
    for piece in pieces {
        match (span(piece), run_together(piece)) {
            (Some(span), _) => spans.push(span),
            (None, Some(two)) => {
                spans.extend(two);
                fault = Some(Fault::doubtful(format!(
                    "{} runs two times together; both were read",
                    quoted(piece)
                )));
            }
            (None, None) => return (Vec::new(), Some(Fault::wrong(format!("{} is no time", quoted(piece))))),
        }
    }
    (spans, fault)
}

/// "09:00-13:00", "9am – 1pm".
pub fn span(piece: &str) -> Option<Span> {
    let even = piece
        .replace(['–', '—', '‒', '−'], "-")
        .replace(" to ", "-")
        .replace(" until ", "-");
    let (from, to) = even.split_once('-')?;
    let (from, to) = (clock(from)?, clock(to)?);
    let (from, to) = together(from, to)?;
    // What ends at midnight ends with the day's last minute.
    let to = if to == Time::midnight() {
        Time::constant(23, 59, 0, 0)
    } else {
        to
    };
    (from < to).then_some((from, to))
}

/// "1.30 - 3.30pm" is one afternoon, "10 - 4" goes past noon; "1 - 3" may be either, and is not read.
fn together(from: Clock, to: Clock) -> Option<Span> {
    let later = |time: Time| time.checked_add(jiff::Span::new().hours(12)).ok();
    let early = |time: Time| time.hour() < 12;
    match (from.after_noon, to.after_noon) {
        (Some(_), Some(_)) => Some((from.time, to.time)),
        (None, Some(true)) if early(from.time) && !from.sure => {
            let afternoon = later(from.time)?;
            Some(if afternoon < to.time {
                (afternoon, to.time)
            } else {
                (from.time, to.time)
            })
        }
        (None, Some(_)) => Some((from.time, to.time)),
        (Some(_), None) if to.time <= from.time => Some((from.time, later(to.time)?)),
        (Some(_), None) => Some((from.time, to.time)),
        (None, None) if from.sure && to.sure => Some((from.time, to.time)),
        (None, None) if from.time.hour() >= 7 && to.time <= from.time => Some((from.time, later(to.time)?)),
        (None, None) if from.time.hour() >= 7 => Some((from.time, to.time)),
        (None, None) => None,
    }
}

/// "09:00-13:00:14:00-18:00": the comma became a colon.
fn run_together(piece: &str) -> Option<[Span; 2]> {
    let cut = piece.match_indices(':').map(|(at, _)| at).nth(2)?;
    Some([span(&piece[..cut])?, span(&piece[cut + 1..])?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::Kind;
    use jiff::civil::time as at;

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for (written, hour, minute) in [
            ("09:00", 9, 0),
            ("9am", 9, 0),
            ("9.30 pm", 21, 30),
            ("12noon", 12, 0),
            ("12pm", 12, 0),
            ("12 am", 0, 0),
            ("17:00:00", 17, 0),
            ("8:30am", 8, 30),
        ] {
            assert_eq!(time(written), (Some(at(hour, minute, 0, 0)), None), "{written}");
        }
        let (time, fault) = time("13:00pm");
        assert_eq!(time, Some(at(13, 0, 0, 0)));
        assert!(fault.is_some_and(|fault| fault.kind == Kind::Doubtful));
    }

    #[test]
    fn opening_hours_are_read_span_by_span() {
        let (nine, one, two, six) = (at(9, 0, 0, 0), at(13, 0, 0, 0), at(14, 0, 0, 0), at(18, 0, 0, 0));
        assert_eq!(hours("09:00-13:00,14:00-18:00"), (vec![(nine, one), (two, six)], None));
        assert_eq!(hours("09:00-00:00"), (vec![(nine, at(23, 59, 0, 0))], None));
        assert_eq!(hours("CLOSED"), (vec![], None));
        let (spans, fault) = hours("09:00-13:00:14:00-18:00");
        assert_eq!(spans, [(nine, one), (two, six)]);
        assert!(fault.is_some_and(|fault| fault.says.contains("together")));
    }

    #[test]
    fn what_is_no_time_is_named() {
        for wrong in [
            "25:00-26:00",
            "2=3pm",
            "09:00",
            "18:00-09:00",
            "all day",
            "9:5-10:00",
            "1-3",
        ] {
            let (spans, fault) = hours(wrong);
            assert!(spans.is_empty(), "{wrong}");
            assert!(fault.is_some_and(|fault| fault.kind == Kind::Wrong));
        }
    }
}

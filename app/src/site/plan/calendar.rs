//! The next meeting for somebody's own calendar: the time, and nothing of what it is about.

use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    failure::{self, Failure},
};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::{Timestamp, ToSpan, civil::DateTime, tz::TimeZone};
use tower_sessions::Session;

/// How long a meeting is taken to be.
const MINUTES: i64 = 60;

/// `GET /plan/meeting.ics`
pub async fn file(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let plan = hub.store.plans.seen_by(&person.id).await?;
    let Some(meeting) = plan.and_then(|plan| plan.next_meeting) else {
        return Ok(failure::not_found(visit).await);
    };
    let zone = visit.now.time_zone().clone();
    let text = event(
        meeting.at,
        &zone,
        &visit.t("plan-calendar-title"),
        visit.now.timestamp(),
    )?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

/// One event after RFC 5545. Its name is the same for everybody.
fn event(at: DateTime, zone: &TimeZone, title: &str, now: Timestamp) -> Result<String, Failure> {
    let from = at.to_zoned(zone.clone())?.timestamp();
    let to = from.checked_add(MINUTES.minutes())?;
    let utc = |moment: Timestamp| moment.strftime("%Y%m%dT%H%M%SZ").to_string();
    let (start, end, stamp) = (utc(from), utc(to), utc(now));
    let title = crate::site::words::without_marks(title).replace([',', ';', '\\'], " ");
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Family Hub//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{start}@family-hub"),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART:{start}"),
        format!("DTEND:{end}"),
        format!("SUMMARY:{title}"),
        "CLASS:PRIVATE".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
        String::new(),
    ];
    Ok(lines.join("\r\n"))
}

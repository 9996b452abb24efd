//! How a request stands, what its team does now, and at which hour a call is safe.

use super::{good_time, inbox::team_title, moment::local, state::StateTag};
use crate::site::{
    Visit,
    page::{t, visit as here},
    request::hours,
    words::text,
};
use domain::{people::TeamId, request::Answers};
use jiff::civil::DateTime;
use leptos::prelude::*;
use store::OpenRequest;

/// One instruction, whatever pulls the other way: what was told to the family about when it is read, and the times and the way
/// that it named. A call at the wrong moment can do harm, so urgent does not mean any time.
fn when_to_ring(visit: &Visit, team: Option<&str>, answers: &Answers) -> Ringing {
    let place = &visit.hub.place;
    let read = |at| team.and_then(|team| place.read_by(team, at));
    let at_work = |at| read(at).is_none_or(|read| read.open_now);
    let now = visit.now.datetime();
    if !answers.has("contact_way", "phone") {
        return match read(now).filter(|read| !read.open_now) {
            Some(read) => Ringing::At("staff-urgent-from", read.from),
            None if answers.one("contact_way").is_some() => Ringing::Now("staff-urgent-write"),
            None => Ringing::Now("staff-urgent-now"),
        };
    }
    // A team that is never there at the family's times still has somebody on duty.
    let next = good_time::next(answers, now, at_work).or_else(|| good_time::next(answers, now, |_| true));
    match next {
        Some(at) if at == now => Ringing::Now("staff-urgent-now"),
        Some(at) if good_time::is_good(answers, now) => Ringing::At("staff-urgent-from", at),
        Some(at) => Ringing::NotBefore("staff-urgent-safe-from", at),
        None => Ringing::Now("staff-urgent-now"),
    }
}

/// The words that say when to ring.
#[derive(Clone, Copy)]
enum Ringing {
    Now(&'static str),
    At(&'static str, DateTime),
    /// Ringing earlier could do harm.
    NotBefore(&'static str, DateTime),
}

impl Ringing {
    fn say(self, visit: &Visit) -> String {
        match self {
            Self::Now(words) => visit.t(words),
            Self::At(words, at) | Self::NotBefore(words, at) => {
                visit.tv(words, [("moment", text(hours::at(visit, at)))])
            }
        }
    }
}

/// How it stands and what to do now: opening a request ends nothing.
#[component]
pub fn Next(request: OpenRequest, answers_it: bool) -> impl IntoView {
    let visit = here();
    let (standing, urgent) = (request.standing, request.urgent);
    let name = standing.team.as_ref().map(|team| team_title(team.as_str()));
    let words = match (answers_it || name.is_none(), standing.still_open(urgent)) {
        (false, _) => "staff-next-copy",
        (true, _) if standing.ended() => "staff-next-closed",
        (true, true) => "staff-next-urgent",
        (true, false) if standing.reached => "staff-next-reached",
        (true, false) => "staff-next-answer",
    };
    let team = standing.team.as_ref().map(TeamId::as_str);
    let when = (words == "staff-next-urgent").then(|| when_to_ring(&visit, team, &request.answers));
    let words = match when {
        Some(Ringing::NotBefore(..)) => "staff-next-urgent-later",
        Some(Ringing::Now(_) | Ringing::At(..)) | None => words,
    };
    let ring = when.map(|when| view! { <p class="govuk-body-l"><strong>{when.say(&visit)}</strong></p> });
    let stop = (standing.withdrawn && !standing.ended()).then(|| {
        view! { <p class="govuk-body"><strong>{t("staff-next-withdrawn")}</strong></p> }
    });
    // Whether it was so from the start or only said later: who works on it must know before they ask anybody.
    let agrees = request
        .answers
        .one("family_agrees")
        .or(request.answers.one("parent_agrees"));
    let without = agrees.filter(|said| *said != "yes").map(|_| {
        view! { <p class="govuk-body"><strong>{t("staff-next-no-agreement")}</strong></p> }
    });
    let promise = (!standing.promise_is_kept(urgent))
        .then(|| promise(&visit, team, urgent, standing.since))
        .flatten();
    view! {
        <h2 class="govuk-heading-m">{t("staff-next-title")}</h2>
        <p class="govuk-body"><StateTag opened=true urgent standing/></p>
        {ring}
        {stop}
        {without}
        <p class="govuk-body">{visit.tv(words, [("team", name.unwrap_or_default().into())])}</p>
        {promise.map(|promise| view! { <p class="govuk-body">{promise}</p> })}
    }
    .into_any()
}

/// What this team promised the family, and by when that is.
fn promise(visit: &Visit, team: Option<&str>, urgent: bool, since: i64) -> Option<String> {
    let due = visit.hub.place.due(team?, urgent, local(visit, since).datetime())?;
    let moment = [
        ("date", visit.speech.date(due.by.date()).into()),
        ("time", visit.speech.time(due.by.time()).into()),
    ];
    let by = visit.tv("staff-moment", moment);
    let words = if due.by < visit.now.datetime() {
        "staff-promise-broken"
    } else {
        "staff-promise"
    };
    Some(visit.tv(words, [("hours", due.hours.into()), ("by", by.into())]))
}

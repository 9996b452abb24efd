//! The page of one time, with every field that a time has.

use super::{Writing, list::in_one_line, seen};
use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Radios, Select, TextArea, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
    staff::{
        fields::{Typed, choice, field},
        frame::{Room, page},
    },
};
use axum::response::Response;
use domain::{directory::Every, people::Staff, place::Day};
use leptos::prelude::*;

/// Which of the month's Mondays: its value in the form, and its words.
const WEEKS_OF_MONTH: [(&str, &str); 5] = [
    ("1", "listing-week-first"),
    ("2", "listing-week-second"),
    ("3", "listing-week-third"),
    ("4", "listing-week-fourth"),
    ("-1", "listing-week-last"),
];

/// The page of one time.
pub async fn show(visit: &Visit, staff: &Staff, writing: Writing) -> Response {
    let title = if writing.at.is_some() {
        "staff-times-change"
    } else {
        "staff-times-new"
    };
    let page = page(visit, title, staff, Room::Drafts).back(format!("/staff/drafts/{}/write/times", writing.draft.id));
    let page = match (writing.problems.is_empty(), writing.meanwhile) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(axum::http::StatusCode::CONFLICT),
        (true, false) => page,
    };
    page.show(move || view! { <OneTime writing=writing.clone() title/> })
        .await
}

#[component]
fn OneTime(writing: Writing, title: &'static str) -> impl IntoView {
    let visit = here();
    let Writing {
        draft,
        at,
        typed,
        problems,
        meanwhile,
    } = writing;
    let place = at.map_or("new".to_owned(), |at| at.to_string());
    let seen = seen(&draft, at);
    let now = at.and_then(|at| draft.listing.times.get(at)).filter(|_| meanwhile);
    let now = now.map(|session| {
        let words = in_one_line(&visit, session);
        view! {
            <div class="govuk-inset-text" role="alert">
                <p class="govuk-body"><strong>{t("staff-meanwhile-title")}</strong></p>
                <p class="govuk-body">{t("staff-meanwhile-theirs")} ": " {words}</p>
            </div>
        }
    });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t(title)}</h1>
        {now}
        <form class="govuk-!-width-two-thirds" action=format!("/staff/drafts/{}/times/{place}", draft.id) method="post" novalidate>
            <input type="hidden" name="seen" value=seen/>
            <TimeFields typed problems/>
            <button class="govuk-button" type="submit">{t("staff-draft-save")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn TimeFields(typed: Typed, problems: Vec<FieldProblem>) -> impl IntoView {
    let visit = here();
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let plain = |name: &'static str| field(&typed, &problems, name);
    let of_choices = |name: &'static str| Field {
        value: String::new(),
        ..plain(name)
    };
    let every = Every::ALL.iter().map(|every| {
        let words = match every {
            Every::Weeks => "staff-times-every-weeks".to_owned(),
            Every::Week | Every::Fortnight | Every::Month | Every::Once => format!("every-{}", every.key()),
        };
        choice(every.key(), &words, value("every") == every.key())
    });
    let days = Day::ALL.iter().map(|day| Choice {
        value: day.key().to_owned(),
        label: visit.speech.weekday(crate::site::directory::times::weekday(*day)),
        hint: None,
        chosen: value("day") == day.key(),
    });
    let none = choice("", "staff-times-week-none", value("week_of_month").is_empty());
    let weeks = WEEKS_OF_MONTH
        .iter()
        .map(|(week, words)| choice(week, words, value("week_of_month") == *week));
    let flag = |name: &'static str| {
        let chosen = choice("yes", &format!("staff-edit-{name}-yes"), value(name) == "yes");
        view! { <Checkboxes field=of_choices(name) choices=vec![chosen]/> }
    };
    view! {
        <Radios field=of_choices("every") choices=every.collect()/>
        <Radios field=of_choices("day") choices=days.collect()/>
        <TextInput field=plain("from") typing=Typing::Clock/>
        <TextInput field=plain("to") typing=Typing::Clock/>
        <TextInput field=plain("starting") typing=Typing::Date/>
        <TextInput field=plain("until") typing=Typing::Date/>
        <Select field=of_choices("week_of_month") choices=std::iter::once(none).chain(weeks).collect()/>
        <TextInput field=plain("weeks") typing=Typing::Number/>
        {flag("term_time")}
        {flag("bank_holidays")}
        <TextArea field=plain("except") rows=3/>
        <TextInput field=plain("session_note") typing=Typing::Text/>
    }
    .into_any()
}

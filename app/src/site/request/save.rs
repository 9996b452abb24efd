//! "Save and come back later": a reference and a code to write down, and what becomes of a draft when its visit ends.

use super::{draft, go, idle, page, typed::Typed};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
    words::text,
};
use axum::response::Response;
use domain::text::{Private, is_email};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{Reminder, SavedDraft};
use tower_sessions::Session;

/// The button's name on every page of the form.
pub const SAVE: &str = "save";
const SAVED: &str = "/request/saved";
/// The form's fields: where the reference is mailed to, and that nobody else reads it there.
const EMAIL: &str = "email";
const SAFE: &str = "safe";

/// "Save and come back later" on a page that has no form of its own.
#[component]
pub fn SaveForm() -> impl IntoView {
    view! {
        <form method="post" action=here().href("/request/save")>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("save-button")}</button>
        </form>
    }
    .into_any()
}

/// The same as a second button of a form.
#[component]
pub fn SaveButton() -> impl IntoView {
    view! {
        <button type="submit" class="govuk-button govuk-button--secondary" name=SAVE value="yes">{t("save-button")}</button>
    }
    .into_any()
}

/// `POST /{lang}/request/save`
pub async fn save(visit: Visit, session: Session) -> Result<Response, Failure> {
    keep(&visit, &session).await
}

/// Saves what was answered so far, and shows by what it is found again.
pub async fn keep(visit: &Visit, session: &Session) -> Result<Response, Failure> {
    if draft::save(&visit.hub, session).await? {
        return Ok(go(visit, SAVED));
    }
    Ok(go(visit, draft::over(&visit.hub, session).await?))
}

/// `GET /{lang}/request/saved`: shown to the visit that saved it, as often as it asks.
pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    match draft::saved(&visit.hub, &session).await? {
        Some(saved) => Ok(answer(&visit, saved, Shown::default()).await),
        None => Ok(go(&visit, "/request")),
    }
}

/// `POST /{lang}/request/saved/mail`: the reference to an address that is safe. The code is never in the mail: whoever else
/// reads it there could open what a family wrote, and a reference alone opens nothing.
pub async fn mail(visit: Visit, session: Session, typed: Typed) -> Result<Response, Failure> {
    let Some(saved) = draft::saved(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let email = typed
        .all(EMAIL)
        .first()
        .map(|typed| typed.trim().to_owned())
        .unwrap_or_default();
    let safe = typed.has(SAFE, "yes");
    let mut shown = Shown {
        problems: problems(&visit, &email, safe),
        email: email.clone(),
        safe,
        note: None,
    };
    if !shown.problems.is_empty() {
        return Ok(answer(&visit, saved, shown).await);
    }
    let to = Reminder {
        email: Private::new(email),
        language: visit.speech.tag(),
    };
    let sent = draft::remind(&visit.hub, &session, &to).await?;
    shown = Shown {
        note: Some(if sent { "save-mail-sent" } else { "save-mail-enough" }),
        ..Shown::default()
    };
    Ok(answer(&visit, saved, shown).await)
}

fn problems(visit: &Visit, email: &str, safe: bool) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    if !is_email(email) {
        problems.push(FieldProblem {
            field: EMAIL.to_owned(),
            text: visit.t("problem-save-email"),
        });
    }
    if !safe {
        problems.push(FieldProblem {
            field: SAFE.to_owned(),
            text: visit.t("problem-save-safe"),
        });
    }
    problems
}

/// `POST /{lang}/request/leave`: ends the form here; what was saved waits for its family, and for nobody else.
pub async fn leave(visit: Visit, session: Session) -> Result<Response, Failure> {
    draft::leave(&visit.hub, &session).await;
    Ok(go(&visit, "/request/closed"))
}

/// `POST /{lang}/request/forget`: nothing of it is left anywhere.
pub async fn forget(visit: Visit, session: Session) -> Result<Response, Failure> {
    draft::drop_of(&visit.hub, &session).await;
    Ok(go(&visit, "/request/closed"))
}

/// What the form for a mail holds, and what became of it.
#[derive(Clone, Default)]
struct Shown {
    email: String,
    safe: bool,
    problems: Vec<FieldProblem>,
    note: Option<&'static str>,
}

async fn answer(visit: &Visit, saved: SavedDraft, shown: Shown) -> Response {
    let mut page = page(visit).back(visit.href("/request")).with_islands();
    if !shown.problems.is_empty() {
        page = page.with_problems_of(visit.href(SAVED));
    }
    page.show(move || view! { <SavedPage saved=saved.clone() shown=shown.clone()/> })
        .await
}

/// The day on which a saved draft is forgotten, in words, and how many days that is from today.
fn until(visit: &Visit, until: i64) -> String {
    let zone = visit.now.time_zone().clone();
    let day = Timestamp::from_millisecond(until)
        .unwrap_or_default()
        .to_zoned(zone)
        .date();
    let days = visit.now.date().until(day).map_or(0, |span| span.get_days());
    let date = text(visit.speech.long_date(day));
    visit.tv("save-until", [("days", i64::from(days).into()), ("date", date)])
}

#[component]
fn SavedPage(saved: SavedDraft, shown: Shown) -> impl IntoView {
    let visit = here();
    let note = shown.note.map(|note| {
        view! { <div class="govuk-inset-text" role="status"><p class="govuk-body"><strong>{t(note)}</strong></p></div> }
    });
    let address = format!("{}{}", visit.hub.settings.address, visit.href("/request/return"));
    view! {
        <ErrorSummary problems=shown.problems.clone()/>
        {note}
        <div class="fh-reference">
            <h1 class="govuk-heading-l">{t("save-title")}</h1>
            <p>{t("save-reference")} " " <strong><bdi dir="ltr">{saved.reference.clone()}</bdi></strong></p>
            <p>{t("save-code")} " " <strong><bdi dir="ltr">{saved.code.reveal().to_owned()}</bdi></strong></p>
        </div>
        <p class="govuk-body">{t("save-write-down")}</p>
        <p class="govuk-body"><strong>{until(&visit, saved.until)}</strong></p>
        <p class="govuk-body">{t("save-how")} " " <bdi class="fh-address" dir="ltr">{address}</bdi></p>
        <p class="govuk-body">{t("save-exit")}</p>
        <Ways/>
        <Mail shown/>
        <idle::Idle/>
    }
    .into_any()
}

/// On with it, away from here, or nothing of it left.
#[component]
fn Ways() -> impl IntoView {
    let visit = here();
    view! {
        <div class="govuk-button-group">
            <form method="post" action=visit.href("/request")>
                <button type="submit" class="govuk-button">{t("ask-go-on")}</button>
            </form>
            <form method="post" action=visit.href("/request/leave")>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("save-leave")}</button>
            </form>
            <form method="post" action=visit.href("/request/forget")>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("save-forget")}</button>
            </form>
        </div>
    }
    .into_any()
}

#[component]
fn Mail(shown: Shown) -> impl IntoView {
    let problem = |name: &str| at(&shown.problems, name).map(str::to_owned);
    let email = Field {
        hint: Some(t("save-mail-hint")),
        value: shown.email.clone(),
        problem: problem(EMAIL),
        ..Field::new(EMAIL, t("save-mail-email"))
    };
    let safe = Field {
        problem: problem(SAFE),
        ..Field::new(SAFE, t("save-mail-safe"))
    };
    let choices = vec![Choice {
        value: "yes".to_owned(),
        label: t("save-mail-safe-yes"),
        hint: None,
        chosen: shown.safe,
    }];
    view! {
        <h2 class="govuk-heading-m">{t("save-mail-title")}</h2>
        <p class="govuk-body">{t("save-mail-text")}</p>
        <form method="post" action=here().href("/request/saved/mail") novalidate>
            <TextInput field=email typing=Typing::Email/>
            <Checkboxes field=safe choices/>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("save-mail-send")}</button>
        </form>
    }
    .into_any()
}

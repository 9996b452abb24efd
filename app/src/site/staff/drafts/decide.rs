//! Sending a draft on, agreeing to it, giving it back, turning it down, giving it up: each with the version that was seen.

use super::{
    super::fields::Typed,
    compare::{Came, show},
    opened,
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextArea, TextInput, Typing},
        problems::{FieldProblem, at},
    },
    staff::SignedIn,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{DraftState, NotAgreed, Step, day_typed},
    people::Staff,
    text::{TextProblem, filled, optional},
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{Agreement, DraftStepTaken, ListingDraft, StoreError};

/// Letters of a reason.
const MOST: usize = 500;

/// What may be decided about a draft, and what was typed.
#[derive(Clone)]
pub struct Deciding {
    pub may_agree: Result<(), NotAgreed>,
    /// The version of the listing that families read, 0 where they read nothing.
    pub beside: i64,
    pub lacks: Vec<Step>,
    pub came: Came,
}

/// What somebody decided.
enum Decided {
    Send(String),
    Agree(Option<Date>),
    Return(String),
    Reject(String),
    Drop,
}

/// `POST /staff/drafts/{id}/decide`
pub async fn decide(
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let came = |problems: Vec<FieldProblem>, late: bool| Came {
        typed: typed.clone(),
        problems,
        late,
    };
    let decided = match read(&visit, &typed) {
        Ok(decided) => decided,
        Err(problem) => return show(&visit, &staff, draft, came(vec![problem], false)).await,
    };
    let number = |name: &str| typed.get(name).and_then(|typed| typed.parse().ok()).unwrap_or(-1);
    let to = after(&decided, &draft);
    match done(&visit, &staff, &draft, decided, (number("version"), number("beside"))).await {
        Ok(()) => Ok(Redirect::to(&to).into_response()),
        Err(StoreError::ChangedMeanwhile | StoreError::NotYours) => {
            let now = visit.hub.store.listing_drafts.open(&staff, &id).await?.unwrap_or(draft);
            show(&visit, &staff, now, came(Vec::new(), true)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn done(
    visit: &Visit,
    staff: &Staff,
    draft: &ListingDraft,
    decided: Decided,
    (version, beside): (i64, i64),
) -> Result<(), StoreError> {
    let (drafts, now) = (&visit.hub.store.listing_drafts, visit.hub.now_ms());
    let step = match &decided {
        Decided::Send(note) => DraftStepTaken::Send { note },
        Decided::Return(note) => DraftStepTaken::Return { note },
        Decided::Reject(note) => DraftStepTaken::Reject { note },
        Decided::Drop => DraftStepTaken::Drop,
        Decided::Agree(publish_on) => {
            let agreement = Agreement {
                rule: visit.hub.place.publishing.agreed_by,
                version,
                beside,
                publish_on: *publish_on,
                now,
            };
            return drafts.agree(staff, &draft.id, agreement).await;
        }
    };
    drafts.take(staff, &draft.id, version, step, now).await
}

fn after(decided: &Decided, draft: &ListingDraft) -> String {
    match decided {
        Decided::Agree(None) => format!("/staff/listings/{}?saved", draft.listing.id),
        Decided::Agree(Some(_)) => "/staff/drafts?agreed".to_owned(),
        Decided::Send(_) => "/staff/drafts?sent".to_owned(),
        Decided::Return(_) => "/staff/drafts?returned".to_owned(),
        Decided::Reject(_) => "/staff/drafts?rejected".to_owned(),
        Decided::Drop => "/staff/drafts?dropped".to_owned(),
    }
}

fn read(visit: &Visit, typed: &Typed) -> Result<Decided, FieldProblem> {
    let value = |name: &str| typed.get(name).map(|typed| typed.trim()).unwrap_or_default();
    let problem = |field: &str, key: &str| FieldProblem {
        field: field.to_owned(),
        text: visit.tv(key, [("limit", MOST.into())]),
    };
    let reason = || match filled(value("reason"), MOST) {
        Ok(reason) => Ok(reason.to_owned()),
        Err(TextProblem::Missing) => Err(problem("reason", "staff-decide-reason-missing")),
        Err(TextProblem::TooLong) => Err(problem("reason", "staff-decide-reason-too_long")),
    };
    match value("do") {
        "send" => match optional(value("note"), MOST) {
            Ok(note) => Ok(Decided::Send(note.unwrap_or_default().to_owned())),
            Err(_) => Err(problem("note", "staff-decide-reason-too_long")),
        },
        "return" => reason().map(Decided::Return),
        "reject" => reason().map(Decided::Reject),
        "drop" => Ok(Decided::Drop),
        _ => match value("publish_on") {
            "" => Ok(Decided::Agree(None)),
            day => match day_typed(day).filter(|day| *day > visit.now.date()) {
                Some(day) => Ok(Decided::Agree(Some(day))),
                None => Err(problem("publish_on", "staff-decide-publish_on-shape")),
            },
        },
    }
}

#[component]
pub fn Decisions(draft: ListingDraft, deciding: Deciding) -> impl IntoView {
    let state = draft.state;
    if !state.is_open() {
        return ().into_any();
    }
    let action = format!("/staff/drafts/{}/decide", draft.id);
    let waits = state == DraftState::Waiting;
    let agreed = state == DraftState::Agreed;
    let ready = deciding.lacks.is_empty();
    let hidden = (draft.version.to_string(), deciding.beside.to_string());
    let send = (ready && !waits && !agreed)
        .then(|| view! { <Send action=action.clone() hidden=hidden.clone() came=deciding.came.clone()/> });
    let agree = match deciding.may_agree {
        Ok(()) if ready && !agreed => {
            Some(view! { <Agree action=action.clone() hidden=hidden.clone() came=deciding.came.clone()/> }.into_any())
        }
        Err(NotAgreed::Author) if waits => {
            Some(view! { <p class="govuk-body">{t("staff-decide-not-author")}</p> }.into_any())
        }
        Err(NotAgreed::Role) if waits => {
            Some(view! { <p class="govuk-body">{t("staff-decide-not-role")}</p> }.into_any())
        }
        Ok(()) | Err(NotAgreed::Author | NotAgreed::Role) => None,
    };
    let back = (waits || agreed)
        .then(|| view! { <GiveBack action=action.clone() hidden=hidden.clone() came=deciding.came.clone()/> });
    view! {
        {send}
        {agree}
        {back}
        <form action=action method="post">
            <Hidden hidden/>
            <button class="fh-link-button" type="submit" name="do" value="drop">{t("staff-decide-drop")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Hidden(hidden: (String, String)) -> impl IntoView {
    view! {
        <input type="hidden" name="version" value=hidden.0/>
        <input type="hidden" name="beside" value=hidden.1/>
    }
}

fn field(came: &Came, name: &'static str) -> Field {
    Field {
        value: came.typed.get(name).cloned().unwrap_or_default(),
        hint: here()
            .speech
            .find(&format!("staff-decide-{name}-hint"), &Default::default()),
        problem: at(&came.problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("staff-decide-{name}")))
    }
}

#[component]
fn Send(action: String, hidden: (String, String), came: Came) -> impl IntoView {
    view! {
        <form class="govuk-!-width-two-thirds" action=action method="post" novalidate>
            <h2 class="govuk-heading-m">{t("staff-decide-send-title")}</h2>
            <Hidden hidden/>
            <TextArea field=field(&came, "note") rows=2/>
            <button class="govuk-button" type="submit" name="do" value="send">{t("staff-decide-send")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Agree(action: String, hidden: (String, String), came: Came) -> impl IntoView {
    view! {
        <form class="govuk-!-width-two-thirds" action=action method="post" novalidate>
            <h2 class="govuk-heading-m">{t("staff-decide-agree-title")}</h2>
            <Hidden hidden/>
            <TextInput field=field(&came, "publish_on") typing=Typing::Date/>
            <button class="govuk-button" type="submit" name="do" value="agree">{t("staff-decide-agree")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn GiveBack(action: String, hidden: (String, String), came: Came) -> impl IntoView {
    view! {
        <form class="govuk-!-width-two-thirds" action=action method="post" novalidate>
            <h2 class="govuk-heading-m">{t("staff-decide-back-title")}</h2>
            <Hidden hidden/>
            <TextArea field=field(&came, "reason") rows=3/>
            <div class="govuk-button-group">
                <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="return">{t("staff-decide-return")}</button>
                <button class="govuk-button govuk-button--warning" type="submit" name="do" value="reject">{t("staff-decide-reject")}</button>
            </div>
        </form>
    }
    .into_any()
}

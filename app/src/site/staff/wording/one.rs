//! One message beside its English: changed, checked for its placeholders and plural forms, and said at once.

use super::{
    list::StateOf,
    opened,
    state::{Desk, Message},
};
use crate::site::{
    Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Field, TextArea},
        problems::{ErrorSummary, FieldProblem},
    },
    staff::{
        SignedIn,
        fields::{Typed, choice},
        frame::{Room, page},
        moment::Moment,
    },
    words::messages::{WordsFault, check, placeholders, plural_forms},
};
use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::Staff;
use leptos::prelude::*;
use store::{NewWording, StoreError};

/// No message is longer.
pub const MOST: usize = 4000;

#[derive(Clone)]
struct Writing {
    desk: Desk,
    message: Message,
    /// What was typed, once something was.
    typed: Option<Typed>,
    problem: Option<String>,
    meanwhile: bool,
    /// Who wrote what is said instead of the file.
    who: Option<String>,
}

/// `GET /staff/words/{tag}/message/{key}`
pub async fn ask(
    visit: Visit,
    signed_in: SignedIn,
    Path((tag, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    match opened(&visit, signed_in, &tag).await? {
        Ok((staff, desk)) => show(&visit, &staff, (desk, key.as_str()), None, (None, false)).await,
        Err(instead) => Ok(instead),
    }
}

/// `POST /staff/words/{tag}/message/{key}`
pub async fn save(
    visit: Visit,
    signed_in: SignedIn,
    Path((tag, key)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (staff, desk) = match opened(&visit, signed_in, &tag).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(message) = desk.message(&key).cloned() else {
        return Ok(failure::not_found(visit).await);
    };
    let said = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let back = said("do") == "file";
    let words = said("words").replace("\r\n", "\n").trim().to_owned();
    if !back && let Err(problem) = fit(&visit, &tag, &message, &words) {
        return show(
            &visit,
            &staff,
            (desk, key.as_str()),
            Some(typed),
            (Some(problem), false),
        )
        .await;
    }
    let change = NewWording {
        language: &tag,
        key: &key,
        words: if back { "" } else { words.as_str() },
        english: &message.english,
        reviewed: said("reviewed") == "yes",
        seen: Some(said("seen").parse().unwrap_or(-1)),
    };
    match visit
        .hub
        .store
        .wordings
        .keep(&staff, &[change], visit.hub.now_ms())
        .await
    {
        Ok(()) => {
            visit.hub.take_over_words().await?;
            Ok(Redirect::to(&format!("/staff/words/{tag}?saved=1&q={key}")).into_response())
        }
        Err(StoreError::ChangedMeanwhile) => {
            show(&visit, &staff, (desk, key.as_str()), Some(typed), (None, true)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether these words may be said for this message; else what has to be mended.
pub fn fit(visit: &Visit, tag: &str, message: &Message, words: &str) -> Result<(), String> {
    if words.is_empty() {
        return Err(visit.t("staff-wording-problem-missing"));
    }
    if words.chars().count() > MOST {
        return Err(visit.tv("staff-wording-problem-long", [("limit", MOST.into())]));
    }
    check(tag, &message.english, words).map_err(|fault| {
        let named = |names: Vec<String>, sign: &str| {
            let names: Vec<String> = names.into_iter().map(|name| format!("{sign}{name}")).collect();
            names.join(", ")
        };
        let (key, names) = match fault {
            WordsFault::Shape => ("shape", String::new()),
            WordsFault::Lost(names) => ("lost", named(names, "$")),
            WordsFault::Unknown(names) => ("unknown", named(names, "$")),
            WordsFault::Forms(names) => ("forms", named(names, "")),
        };
        visit.tv(&format!("staff-wording-problem-{key}"), [("names", names.into())])
    })
}

async fn show(
    visit: &Visit,
    staff: &Staff,
    (desk, key): (Desk, &str),
    typed: Option<Typed>,
    (problem, meanwhile): (Option<String>, bool),
) -> Result<Response, Failure> {
    let Some(message) = desk.message(key).cloned() else {
        return Ok(failure::not_found(visit.clone()).await);
    };
    let who = match &message.changed {
        Some(wording) => {
            let names = visit
                .hub
                .store
                .people
                .staff_names(std::slice::from_ref(&wording.by))
                .await?;
            Some(
                names
                    .get(&wording.by)
                    .cloned()
                    .unwrap_or_else(|| visit.t("staff-somebody")),
            )
        }
        None => None,
    };
    let page = page(visit, "staff-wording-one", staff, Room::Words).back(format!("/staff/words/{}", desk.tag));
    let page = match (&problem, meanwhile) {
        (Some(_), _) => page.with_problems(),
        (None, true) => page.status(StatusCode::CONFLICT),
        (None, false) => page,
    };
    let writing = Writing {
        desk,
        message,
        typed,
        problem,
        meanwhile,
        who,
    };
    Ok(page.show(move || view! { <One writing=writing.clone()/> }).await)
}

#[component]
fn One(writing: Writing) -> impl IntoView {
    let visit = here();
    let Writing {
        desk,
        message,
        typed,
        problem,
        meanwhile,
        who,
    } = writing;
    let problems: Vec<FieldProblem> = problem
        .iter()
        .map(|text| FieldProblem {
            field: "words".to_owned(),
            text: text.clone(),
        })
        .collect();
    let meanwhile = meanwhile.then(|| {
        view! {
            <div class="govuk-inset-text" role="alert">
                <p class="govuk-body"><strong>{t("staff-wording-meanwhile")}</strong></p>
                <p class="govuk-body fh-note" lang=desk.tag.clone() dir="auto">{message.words.clone()}</p>
            </div>
        }
    });
    let by = message.changed.as_ref().zip(who).map(|(wording, who)| {
        let words = visit.tv("staff-draft-by", [("who", who.into())]);
        view! { <p class="govuk-body">{words} " " <Moment at=wording.at/></p> }
    });
    let note = (!message.note.is_empty()).then(|| view! { <p class="govuk-hint" lang="en">{message.note.clone()}</p> });
    let placeholders = placeholders(&message.english);
    let keep = (!placeholders.is_empty()).then(|| {
        let names: Vec<String> = placeholders.iter().map(|name| format!("{{ ${name} }}")).collect();
        visit.tv("staff-wording-keep", [("names", names.join(", ").into())])
    });
    let forms = message.english.contains("->").then(|| {
        visit.tv(
            "staff-wording-forms",
            [("names", plural_forms(&desk.tag).join(", ").into())],
        )
    });
    let hints: Vec<String> = keep.into_iter().chain(forms).collect();
    let value = |name: &str| typed.as_ref().and_then(|typed| typed.get(name)).cloned();
    let field = Field {
        value: value("words").unwrap_or_else(|| message.words.clone()),
        hint: (!hints.is_empty()).then(|| hints.join(" ")),
        problem,
        ..Field::new(
            "words",
            visit.tv("staff-wording-in", [("language", desk.name.clone().into())]),
        )
    };
    let was_reviewed = message.changed.as_ref().is_some_and(|wording| wording.reviewed);
    let reviewed = match &typed {
        Some(_) => value("reviewed").as_deref() == Some("yes"),
        None => was_reviewed,
    };
    let reviewed = vec![choice("yes", "staff-wording-reviewed-yes", reviewed)];
    let seen = message.changed.as_ref().map_or(0, |wording| wording.at);
    let back = message.changed.is_some().then(|| {
        view! { <button class="fh-link-button" type="submit" name="do" value="file">{t("staff-wording-file")}</button> }
    });
    view! {
        <ErrorSummary problems/>
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-wording-one")}</span>
            <span dir="ltr">{message.key.clone()}</span>
        </h1>
        <p class="govuk-body"><StateOf state=message.state/> " " {message.file.clone()}</p>
        {by}
        {meanwhile}
        <h2 class="govuk-heading-s">{t("staff-wording-english")}</h2>
        {note}
        <p class="govuk-inset-text fh-note" lang="en" dir="ltr">{message.english.clone()}</p>
        <form action=format!("/staff/words/{}/message/{}", desk.tag, message.key) method="post" novalidate>
            <input type="hidden" name="seen" value=seen.to_string()/>
            <TextArea field rows=6/>
            <Checkboxes field=Field::new("reviewed", t("staff-wording-reviewed")) choices=reviewed/>
            <div class="govuk-button-group">
                <button class="govuk-button" type="submit">{t("save")}</button>
                {back}
            </div>
        </form>
    }
    .into_any()
}

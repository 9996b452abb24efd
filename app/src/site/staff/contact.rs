//! How to get in touch with a family safely: a call at the wrong moment can do harm.

use super::{answers::rows, good_time, inbox::language_name};
use crate::site::{
    page::{t, visit as here},
    parts::{
        contact::{MailTo, PhoneNumber, TextNumber},
        summary::SummaryList,
    },
};
use domain::request::{Answers, Group};
use leptos::prelude::*;

/// The box that stands first. What must not happen, what the family said, and only then the link that dials.
#[component]
pub fn SafeContact(answers: Answers) -> impl IntoView {
    let warnings: Vec<_> = warnings(&answers)
        .into_iter()
        .map(|text| view! { <Warning text/> })
        .collect();
    let professional = answers.has("who", "professional");
    let title = if professional {
        "staff-safe-title-family"
    } else {
        "staff-safe-title"
    };
    // Before there was a place for each, a professional gave one way to get in touch, and did not say whose it is.
    let unclear = (professional && answers.one("work_phone").is_none()).then(|| {
        view! { <Warning text=t("staff-safe-whose")/> }
    });
    view! {
        <section class="govuk-inset-text" aria-labelledby="safe">
            <h2 class="govuk-heading-m" id="safe">{t(title)}</h2>
            {warnings}
            {unclear}
            <SummaryList rows=rows(&answers, Group::Contact)/>
            <Reach answers/>
        </section>
    }
    .into_any()
}

/// Who asked for a family, and how to reach them at work; nothing where a family asked for itself.
#[component]
pub fn Professional(answers: Answers) -> impl IntoView {
    if !answers.has("who", "professional") {
        return ().into_any();
    }
    let phone = answers.one("work_phone").map(|phone| {
        let phone = phone.to_owned();
        view! { <p class="govuk-body">{t("staff-professional-ring")} " " <PhoneNumber phone/></p> }
    });
    let email = answers.one("work_email").map(|email| {
        let email = email.to_owned();
        view! { <p class="govuk-body">{t("staff-professional-write")} " " <MailTo email/></p> }
    });
    view! {
        <section aria-labelledby="professional">
            <h2 class="govuk-heading-m" id="professional">{t("staff-professional-title")}</h2>
            <SummaryList rows=rows(&answers, Group::You)/>
            {phone}
            {email}
        </section>
    }
    .into_any()
}

fn warnings(answers: &Answers) -> Vec<String> {
    let visit = here();
    let said = |key: &str, option: &str| answers.one(key) == Some(option);
    let language = language_name(&visit, answers.one("language").unwrap_or_default());
    let all = [
        (said("voicemail", "no"), "staff-safe-no-voicemail"),
        (answers.one("must_not_know").is_some(), "staff-safe-must-not-know"),
        (answers.one("code_word").is_some(), "staff-safe-code-word"),
        (said("interpreter", "yes"), "staff-safe-interpreter"),
        (said("interpreter", "bsl"), "staff-safe-bsl"),
    ];
    let holds = all.into_iter().filter(|(holds, _)| *holds);
    holds
        .map(|(_, words)| visit.tv(words, [("language", language.clone().into())]))
        .collect()
}

/// The one way that the family chose; a number that asks for a text message can't be rung by a slip of the thumb.
#[component]
fn Reach(answers: Answers) -> impl IntoView {
    let (phone, email) = (answers.one("phone"), answers.one("email"));
    match (answers.one("contact_way"), phone, email) {
        (Some("text"), Some(phone), _) => {
            let number = phone.to_owned();
            view! { <p class="govuk-body">{t("staff-reach-text")} " " <TextNumber number/></p> }.into_any()
        }
        (Some("email"), _, Some(email)) => {
            let email = email.to_owned();
            view! { <p class="govuk-body">{t("staff-reach-email")} " " <MailTo email/></p> }.into_any()
        }
        (_, Some(phone), _) => {
            let phone = phone.to_owned();
            let now = good_time::is_good(&answers, here().now.datetime());
            view! { <Ring phone now/> }.into_any()
        }
        (_, None, _) => ().into_any(),
    }
}

/// Out of the hours that the family named, the number takes a second thought.
#[component]
fn Ring(phone: String, now: bool) -> impl IntoView {
    if now {
        return view! { <p class="govuk-body">{t("staff-reach-now")} " " <PhoneNumber phone/></p> }.into_any();
    }
    view! {
        <Warning text=t("staff-reach-not-now")/>
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{t("staff-reach-all-the-same")}</span>
            </summary>
            <div class="govuk-details__text"><PhoneNumber phone/></div>
        </details>
    }
    .into_any()
}

#[component]
fn Warning(text: String) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{t("staff-warning")} " "</span>
                {text}
            </strong>
        </div>
    }
    .into_any()
}

//! Around a plan: whom the family agreed to, and advice between workers that no family reads.

use super::{SignedIn, address, done_or_not_found, opened, show::Shown, words};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::t,
    parts::{
        field::{Field, TextArea},
        problems::at,
    },
    staff::{fields::Typed, moment::Moment},
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use domain::people::FamilyId;
use leptos::prelude::*;

/// `POST /staff/plans/{family}/advice`
pub async fn advise(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let said = typed.get("advice").map(String::as_str).unwrap_or_default();
    match words(&visit, said, "advice", "plans-advice") {
        Ok(words) => {
            let done = hub.store.plans.advise(&staff, &family, &words, hub.now_ms()).await;
            done_or_not_found(visit, done, &format!("{}#advice-thread", address(&family))).await
        }
        Err(problem) => match opened(&hub, &staff, &family).await? {
            Some(open) => super::show::show(&visit, &staff, open, typed, vec![problem], false).await,
            None => Ok(failure::not_found(visit).await),
        },
    }
}

/// What each family member said last about each agency.
#[component]
pub(super) fn Agreed(shown: Shown) -> impl IntoView {
    let rows: Vec<_> = shown
        .sharing
        .iter()
        .map(|sharing| {
            let (class, words) = if sharing.given {
                ("govuk-tag govuk-tag--green", "plans-share-given")
            } else {
                ("govuk-tag govuk-tag--red", "plans-share-not")
            };
            view! {
                <li>
                    <p class="govuk-body">
                        <strong dir="auto">{sharing.agency.clone()}</strong> " · "
                        <bdi>{shown.member(&sharing.person)}</bdi> " · "
                        <strong class=class>{t(words)}</strong> " · " <Moment at=sharing.at/>
                    </p>
                </li>
            }
        })
        .collect();
    let none = rows
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("plans-share-none")}</p> });
    view! {
        <section aria-labelledby="agreed">
            <h2 class="govuk-heading-m" id="agreed">{t("plans-share-title")}</h2>
            <p class="govuk-body">{t("plans-share-text")}</p>
            <ul class="govuk-list">{rows}</ul>
            {none}
        </section>
    }
    .into_any()
}

/// Nothing for who may not advise.
#[component]
pub(super) fn AdviceThread(shown: Shown) -> impl IntoView {
    let all = shown.advice.clone()?;
    let rows: Vec<_> = all
        .iter()
        .map(|advice| {
            view! {
                <li>
                    <p class="govuk-body">
                        <strong><bdi>{shown.worker(&advice.by)}</bdi></strong> <span class="fh-small">" · " <Moment at=advice.at/></span><br/>
                        <span dir="auto">{advice.words.reveal().to_owned()}</span>
                    </p>
                </li>
            }
        })
        .collect();
    let field = Field {
        value: shown.typed.get("advice").cloned().unwrap_or_default(),
        hint: Some(t("plans-advice-hint")),
        problem: at(&shown.problems, "advice").map(str::to_owned),
        ..Field::new("advice", t("plans-advice"))
    };
    Some(view! {
        <section aria-labelledby="advice-thread">
            <h2 class="govuk-heading-m" id="advice-thread">{t("plans-advice-title")}</h2>
            <p class="govuk-body">{t("plans-advice-text")}</p>
            <ul class="govuk-list">{rows}</ul>
            <form method="post" action=format!("{}/advice", address(&shown.open.family)) novalidate>
                <TextArea field rows=3/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-advice-send")}</button>
            </form>
        </section>
    })
}

//! What may be the same household: said to be "maybe", and joined by a worker alone.

use super::moment::Moment;
use crate::site::page::{t, visit as here};
use leptos::prelude::*;
use store::Twin;

#[component]
pub fn Households(id: String, version: i64, twins: Vec<Twin>) -> impl IntoView {
    let rows: Vec<_> = twins
        .into_iter()
        .map(|twin| view! { <li class="fh-twin"><One id=id.clone() version twin/></li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="household">
                <h2 class="govuk-heading-m" id="household">{t("staff-household-title")}</h2>
                <p class="govuk-body">{t("staff-household-lead")}</p>
                <ul class="govuk-list">{rows}</ul>
            </section>
        }
    })
}

#[component]
fn One(id: String, version: i64, twin: Twin) -> impl IntoView {
    let signs: Vec<String> = twin
        .signs
        .iter()
        .map(|sign| t(&format!("staff-household-{}", sign.key())))
        .collect();
    let same = here().tv("staff-household-same", [("signs", signs.join(", ").into())]);
    let Some((other, reference)) = twin.request else {
        return view! { <p class="govuk-body">{t("staff-household-plan")} " " {same}</p> }.into_any();
    };
    let (what, button, state) = if twin.joined {
        ("parted", "staff-household-part", "staff-household-joined")
    } else {
        ("joined", "staff-household-join", "staff-household-maybe")
    };
    let href = format!("/staff/requests/{other}");
    view! {
        <p class="govuk-body">
            <strong class="govuk-tag govuk-tag--grey">{t(state)}</strong> " "
            <a class="govuk-link" href=href dir="ltr">{reference.clone()}</a> " " <Moment at=twin.sent_at/> " " {same}
        </p>
        <form method="post" action=format!("/staff/requests/{id}/household")>
            <input type="hidden" name="version" value=version.to_string()/>
            <input type="hidden" name="other" value=other/>
            <button class="govuk-button govuk-button--secondary" type="submit" name="what" value=what>
                {t(button)} <span class="govuk-visually-hidden">" " {reference}</span>
            </button>
        </form>
    }
    .into_any()
}

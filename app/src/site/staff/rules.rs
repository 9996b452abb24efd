//! The full routing table, for staff: what leads where, printed from the rules that decide.

use super::{
    SignedIn,
    frame::{Room, page},
};
use crate::site::{Visit, page::t, request::rules_table::RulesTable};
use axum::response::Response;
use domain::people::Action;
use leptos::prelude::*;

/// `GET /staff/rules`
pub async fn rules(visit: Visit, signed_in: SignedIn) -> Response {
    let staff = match signed_in.allowed(&visit, Action::ReadRules).await {
        Ok(staff) => staff,
        Err(refused) => return refused,
    };
    page(&visit, "staff-rules-title", &staff, Room::Rules)
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("staff-rules-title")}</h1>
                <p class="govuk-body">{t("staff-rules-lead")}</p>
                <p class="govuk-body"><a class="govuk-link fh-target" href="/staff/rules/try">{t("staff-try-title")}</a></p>
                <RulesTable/>
            }
        })
        .await
}

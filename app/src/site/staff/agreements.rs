//! What a family agreed to: each agreement as it stands, and what was said of it before.

use super::{inbox::language_name, moment::Moment};
use crate::site::page::{t, visit as here};
use domain::request::Agreed;
use leptos::prelude::*;
use store::AgreementRecord;

#[component]
pub fn AgreementRecords(records: Vec<AgreementRecord>) -> impl IntoView {
    if records.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = Agreed::ALL
        .iter()
        .map(|agreed| {
            let said = records.iter().rev().filter(|record| record.agreement.agreed == *agreed);
            (*agreed, said.cloned().collect::<Vec<_>>())
        })
        .filter(|(_, said)| !said.is_empty())
        .map(|(agreed, said)| view! { <OneAgreement agreed said/> })
        .collect();
    view! {
        <section aria-labelledby="agreements">
            <h2 class="govuk-heading-m" id="agreements">{t("staff-agreements-title")}</h2>
            <p class="govuk-body">{t("staff-agreements-lead")}</p>
            <dl class="govuk-summary-list">{rows}</dl>
        </section>
    }
    .into_any()
}

/// The newest first: that is how it stands.
#[component]
fn OneAgreement(agreed: Agreed, said: Vec<AgreementRecord>) -> impl IntoView {
    let said: Vec<_> = said.into_iter().map(|record| view! { <Said record/> }).collect();
    view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{t(&format!("agreed-{}", agreed.key()))}</dt>
            <dd class="govuk-summary-list__value">{said}</dd>
        </div>
    }
    .into_any()
}

#[component]
fn Said(record: AgreementRecord) -> impl IntoView {
    let visit = here();
    let agreement = record.agreement;
    let how = agreement.how.map(|how| t(&format!("agreed-how-{how}")));
    let by = std::iter::once(t(&format!("agreed-by-{}", agreement.by.key())));
    let by: Vec<String> = by.chain(how).collect();
    let agencies: Vec<String> = agreement
        .agencies
        .iter()
        .map(|agency| t(&format!("agency-{agency}")))
        .collect();
    let agencies = (!agencies.is_empty()).then(|| view! { <p class="govuk-body">{agencies.join(", ")}</p> });
    let under = [
        ("language", language_name(&visit, &record.language).into()),
        ("notice", record.notice.into()),
    ];
    view! {
        <p class="govuk-body">
            <strong>{t(&format!("agreement-{}", agreement.state.key()))}</strong> " " <Moment at=record.at/>
        </p>
        {agencies}
        <p class="govuk-body">{by.join(" ")} " " {visit.tv("agreement-under", under)}</p>
    }
    .into_any()
}

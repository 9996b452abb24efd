//! The shares as a table: one row for each kind of provider, each share as a number and a bar.

use crate::site::page::{t, visit as here};
use domain::directory::{PERIODS, Share};
use leptos::prelude::*;

#[component]
pub fn Shares(shares: Vec<Share>) -> impl IntoView {
    let periods = PERIODS.map(|months| here().tv("fresh-within", [("months", months.into())]));
    let columns: Vec<String> = periods.into_iter().chain([t("fresh-never")]).collect();
    let heads: Vec<_> = columns
        .iter()
        .map(|column| view! { <th scope="col" class="govuk-table__header">{column.clone()}</th> })
        .collect();
    let rows: Vec<_> = shares
        .iter()
        .map(|share| view! { <KindRow share=share.clone() columns=columns.clone()/> })
        .collect();
    view! {
        <table class="govuk-table fh-shares">
            <caption class="govuk-table__caption govuk-table__caption--m">{t("fresh-caption")}</caption>
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                    <th scope="col" class="govuk-table__header">{t("fresh-kind")}</th>
                    <th scope="col" class="govuk-table__header">{t("fresh-listings")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}

#[component]
fn KindRow(share: Share, columns: Vec<String>) -> impl IntoView {
    let kind = match share.kind {
        Some(kind) => t(&format!("provider-{}", kind.key())),
        None => t("fresh-all"),
    };
    let counts = share.checked.into_iter().chain([share.never]);
    let cells: Vec<_> = counts
        .zip(columns)
        .map(|(count, label)| view! { <Cell percent=share.percent(count) label/> })
        .collect();
    let listings = here().tv("fresh-number", [("n", share.listings.into())]);
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{kind}</th>
            <td class="govuk-table__cell"><Label label=t("fresh-listings")/>{listings}</td>
            {cells}
        </tr>
    }
    .into_any()
}

/// The bar says nothing that the number does not say.
#[component]
fn Cell(percent: u8, label: String) -> impl IntoView {
    let number = here().tv("fresh-share", [("percent", percent.into())]);
    view! {
        <td class="govuk-table__cell">
            <Label label/>
            <span>{number}</span>
            <svg class="fh-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="fh-bar__all" width="100" height="8"></rect>
                <rect class="fh-bar__part" width=percent.to_string() height="8"></rect>
            </svg>
        </td>
    }
    .into_any()
}

/// On a phone a cell stands below the next, far from the head of its column.
#[component]
fn Label(label: String) -> impl IntoView {
    view! { <span class="fh-shares__label" aria-hidden="true">{label}</span> }.into_any()
}

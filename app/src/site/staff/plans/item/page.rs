//! The page with an item's form.

use super::super::{
    address,
    control::{Control, Form, SeenBy},
    with,
};
use super::{NEW, WAS};
use crate::site::{
    Visit,
    page::t,
    parts::problems::ErrorSummary,
    staff::frame::{Room, page as staff_page},
};
use axum::response::Response;
use domain::{
    people::{FamilyId, Staff},
    plan::{Part, StaffPlan},
};
use leptos::prelude::*;
use store::row_id;

/// What the page is made of.
#[derive(Clone)]
pub(super) struct Editing {
    pub family: FamilyId,
    pub part: Part,
    pub id: String,
    pub plan: StaffPlan,
    pub form: Form,
    /// The item as it is saved now, when somebody else changed the same fields.
    pub clashes: Vec<(String, String)>,
}

/// The form's page.
pub(super) async fn show(visit: &Visit, staff: &Staff, editing: Editing) -> Response {
    let late = !editing.clashes.is_empty();
    let page = staff_page(visit, "plans-item-title", staff, Room::Plans).back(address(&editing.family));
    with(page, &editing.form.problems, late)
        .show(move || view! { <ItemPage editing=editing.clone()/> })
        .await
}

#[component]
fn ItemPage(editing: Editing) -> impl IntoView {
    let Editing {
        family,
        part,
        id,
        plan,
        form,
        clashes,
    } = editing;
    let target = format!("{}/items/{}/{id}", address(&family), part.key());
    let out = format!("{target}/out");
    let saved = plan.form_of(part, &id).unwrap_or_default();
    let was: Vec<_> = saved
        .into_iter()
        .map(|(field, value)| view! { <input type="hidden" name=format!("{WAS}{field}") value=value/> })
        .collect();
    let is_new = id == NEW;
    let name = form.typed.get("name_of_new").cloned().unwrap_or_else(|| row_id(0));
    let controls: Vec<_> = part
        .fields()
        .iter()
        .copied()
        .map(|name| view! { <Control form=form.clone() plan=plan.clone() name/> })
        .collect();
    let sees = part
        .is_for_families()
        .then(|| view! { <SeenBy form=form.clone() plan=plan.clone()/> });
    view! {
        <ErrorSummary problems=form.problems.clone()/>
        <h1 class="govuk-heading-l">{t(&format!("plan-part-{}", part.key()))}</h1>
        <Clashes clashes/>
        <form method="post" action=target novalidate>
            {is_new.then(|| view! { <input type="hidden" name="name_of_new" value=name/> })}
            {was}
            {controls}
            {sees}
            <button class="govuk-button" type="submit">{t("plan-edit-save")}</button>
        </form>
        {(!is_new).then(|| view! {
            <form method="post" action=out>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plan-edit-out")}</button>
            </form>
        })}
    }
    .into_any()
}

/// What somebody else wrote into the same fields: saving again takes what stands in the form.
#[component]
fn Clashes(clashes: Vec<(String, String)>) -> impl IntoView {
    if clashes.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = clashes
        .into_iter()
        .map(|(field, theirs)| {
            let label = if field.starts_with(domain::plan::SEES) {
                t("plan-edit-sees")
            } else {
                t(&format!("plan-edit-{field}"))
            };
            let theirs = if theirs.is_empty() {
                t("staff-meanwhile-empty")
            } else {
                theirs
            };
            view! { <dt>{label}</dt> <dd dir="auto">{theirs}</dd> }
        })
        .collect();
    view! {
        <div class="govuk-inset-text" role="alert">
            <p class="govuk-body"><strong>{t("plan-edit-clash")}</strong></p>
            <p class="govuk-body">{t("plan-edit-clash-text")}</p>
            <dl class="govuk-body">{rows}</dl>
        </div>
    }
    .into_any()
}

//! A draft beside what families read now, and what may be decided about it.

use super::{
    super::{
        fields::Typed,
        frame::{Room, page},
        moment::Moment,
    },
    Names,
    decide::{Deciding, Decisions},
    names, opened,
    tasks::{StateOf, Twin, twins},
    told::{Alikes, Compared, Difference, differences},
};
use crate::site::{
    Visit,
    failure::Failure,
    freshness::Facts,
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
    staff::SignedIn,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    directory::{Step, may_agree},
    people::{Staff, StaffId},
};
use leptos::prelude::*;
use store::{Beside, ListingDraft};

/// What the page shows.
#[derive(Clone)]
pub struct Shown {
    pub draft: ListingDraft,
    beside: Beside,
    differences: Vec<Difference>,
    twins: Vec<Twin>,
    names: Names,
    deciding: Deciding,
}

/// What came back from one of the page's forms.
#[derive(Clone, Default)]
pub struct Came {
    pub typed: Typed,
    pub problems: Vec<FieldProblem>,
    /// Somebody else saved or decided meanwhile.
    pub late: bool,
}

/// `GET /staff/drafts/{id}/compare`
pub async fn compare(visit: Visit, signed_in: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    match opened(&visit, signed_in, &id).await? {
        Ok((staff, draft)) => show(&visit, &staff, draft, Came::default()).await,
        Err(instead) => Ok(instead),
    }
}

pub async fn show(visit: &Visit, staff: &Staff, draft: ListingDraft, came: Came) -> Result<Response, Failure> {
    let beside = visit.hub.store.listing_drafts.beside(&draft).await?;
    let current = beside.current.as_ref().map(|(listing, _)| listing.as_ref());
    let ids: Vec<StaffId> = draft.steps.iter().map(|step| step.by.clone()).collect();
    let page = page(visit, "staff-compare-title", staff, Room::Drafts).back(format!("/staff/drafts/{}", draft.id));
    let page = match (came.problems.is_empty(), came.late) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(StatusCode::CONFLICT),
        (true, false) => page,
    };
    let shown = Shown {
        differences: differences(visit, current, &beside.listing),
        twins: twins(visit, &draft.listing).await?,
        names: names(&visit.hub, &ids).await?,
        deciding: Deciding {
            may_agree: may_agree(visit.hub.place.publishing.agreed_by, staff, &draft.authors()),
            beside: beside.current.as_ref().map_or(0, |(_, version)| *version),
            lacks: beside.listing.lacks(),
            came,
        },
        beside,
        draft,
    };
    Ok(page.show(move || view! { <Compare shown=shown.clone()/> }).await)
}

#[component]
fn Compare(shown: Shown) -> impl IntoView {
    let Shown {
        draft,
        beside,
        differences,
        twins,
        names,
        deciding,
    } = shown;
    let listing = beside.listing.clone();
    let came = deciding.came.clone();
    let late = came.late.then(|| view! { <Late/> });
    let lacks =
        (!deciding.lacks.is_empty()).then(|| view! { <Lacks id=draft.id.clone() lacks=deciding.lacks.clone()/> });
    let clashes = (!beside.clashes.is_empty()).then(|| {
        view! { <div class="govuk-inset-text" role="alert"><p class="govuk-body">{t("staff-compare-clash")}</p></div> }
    });
    let translated = (!listing.translations.is_empty()).then(|| {
        view! { <p class="govuk-body">{t("staff-edit-translated")}</p> }
    });
    view! {
        <ErrorSummary problems=came.problems.clone()/>
        {late}
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-compare-title")}</span>
            <span dir="auto">{listing.name.clone()}</span>
        </h1>
        <p class="govuk-body"><StateOf state=draft.state/></p>
        {lacks}
        {clashes}
        <Alikes twins/>
        <Compared differences is_new=beside.current.is_none()/>
        {translated}
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{t("staff-draft-preview")}</span>
            </summary>
            <div class="govuk-details__text"><Facts listing/></div>
        </details>
        <Decisions draft=draft.clone() deciding/>
        <Past draft names/>
    }
    .into_any()
}

/// Nothing was done: what somebody else did meanwhile may change what this person wants.
#[component]
fn Late() -> impl IntoView {
    view! {
        <div class="govuk-inset-text" role="alert">
            <p class="govuk-body"><strong>{t("staff-late-title")}</strong></p>
            <p class="govuk-body">{t("staff-compare-late")}</p>
        </div>
    }
    .into_any()
}

#[component]
fn Lacks(id: String, lacks: Vec<Step>) -> impl IntoView {
    let links: Vec<_> = lacks
        .into_iter()
        .map(|step| {
            let href = format!("/staff/drafts/{id}/write/{}", step.key());
            view! { <li><a class="govuk-link" href=href>{t(&format!("staff-step-{}", step.key()))}</a></li> }
        })
        .collect();
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body">{t("staff-compare-lacks")}</p>
            <ul class="govuk-list govuk-list--bullet">{links}</ul>
        </div>
    }
    .into_any()
}

/// Who did what with the draft, the newest first.
#[component]
fn Past(draft: ListingDraft, names: Names) -> impl IntoView {
    let visit = here();
    let rows: Vec<_> = draft
        .steps
        .iter()
        .rev()
        .map(|step| {
            let who = names.of(&visit, &step.by);
            let words = visit.tv(&format!("staff-draft-done-{}", step.what.id()), [("who", who.into())]);
            let note = match step.note.parse::<jiff::civil::Date>() {
                Ok(day) => visit.speech.date(day),
                Err(_) => step.note.clone(),
            };
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell"><Moment at=step.at/></td>
                    <td class="govuk-table__cell">
                        {words}
                        {(!note.is_empty()).then(|| view! { <br/> <span dir="auto">{note}</span> })}
                    </td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="fh-scroll">
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{t("staff-draft-past")}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("staff-when")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-events-what")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

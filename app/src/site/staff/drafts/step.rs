//! One small page of a draft: saved by itself, and nothing typed is lost.

use super::{
    super::{
        edit::assured,
        editing::Difference,
        fields::{Typed, differs, problem_of},
        frame::{Room, page},
    },
    fields::StepFields,
    opened,
    times::SessionList,
    values::{gathered, in_words, mark, of_step},
};
use crate::site::{
    Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
    staff::SignedIn,
};
use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Listing, Step},
    people::Staff,
    place::Postcode,
};
use leptos::prelude::*;
use store::{ListingDraft, StoreError};

/// A page on its way to being saved.
#[derive(Clone)]
struct Writing {
    step: Step,
    draft: ListingDraft,
    typed: Typed,
    problems: Vec<FieldProblem>,
    /// Somebody else saved this page after it was opened.
    meanwhile: bool,
}

/// `GET /staff/drafts/{id}/write/{step}`
pub async fn ask(
    visit: Visit,
    signed_in: SignedIn,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(step) = Step::from_key(&step).filter(|_| draft.state.is_open()) else {
        return Ok(failure::not_found(visit).await);
    };
    let writing = Writing {
        typed: of_step(&draft.listing, step),
        step,
        draft,
        problems: Vec::new(),
        meanwhile: false,
    };
    Ok(show(&visit, &staff, writing).await)
}

/// `POST /staff/drafts/{id}/write/{step}`
pub async fn save(
    visit: Visit,
    signed_in: SignedIn,
    Path((id, step)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(step) = Step::from_key(&step).filter(|_| draft.state.is_open()) else {
        return Ok(failure::not_found(visit).await);
    };
    let typed = gathered(pairs);
    let seen = typed.get("seen").cloned().unwrap_or_default();
    let mut writing = Writing {
        meanwhile: seen != mark(&of_step(&draft.listing, step)),
        step,
        draft,
        typed,
        problems: Vec::new(),
    };
    match checked(&visit, &staff, &writing).await? {
        Err(problems) => writing.problems = problems,
        Ok(_) if writing.meanwhile => {}
        Ok(listing) => {
            let (drafts, version) = (&visit.hub.store.listing_drafts, writing.draft.version);
            match drafts.save(&staff, &id, &listing, version, visit.hub.now_ms()).await {
                Ok(_) => return Ok(Redirect::to(&format!("/staff/drafts/{id}?saved#{}", step.key())).into_response()),
                Err(StoreError::ChangedMeanwhile) => {
                    let Some(now) = drafts.open(&staff, &id).await? else {
                        return Ok(failure::not_found(visit).await);
                    };
                    writing.draft = now;
                    writing.meanwhile = true;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(show(&visit, &staff, writing).await)
}

/// The listing with what was typed on this page, or what has to be mended.
async fn checked(
    visit: &Visit,
    staff: &Staff,
    writing: &Writing,
) -> Result<Result<Listing, Vec<FieldProblem>>, Failure> {
    let mut typed = writing.typed.clone();
    typed.retain(|name, _| writing.step.fields().contains(&name.as_str()));
    let mut listing = match writing.draft.listing.check_all(&typed, &visit.hub.place) {
        Ok(listing) => listing,
        Err(problems) => return Ok(Err(problems.iter().map(|problem| problem_of(visit, problem)).collect())),
    };
    if writing.step == Step::Keeping {
        listing = assured(visit, staff, listing, &writing.typed);
    }
    locate(visit, &mut listing).await?;
    Ok(Ok(listing))
}

/// Ward and point of a postcode that was typed.
async fn locate(visit: &Visit, listing: &mut Listing) -> Result<(), Failure> {
    let Some(venue) = listing.place.as_mut().filter(|venue| venue.point().is_none()) else {
        return Ok(());
    };
    if let Ok(postcode) = Postcode::parse(&venue.postcode)
        && let Some(found) = visit.hub.store.postcodes.find(&postcode).await?
    {
        venue.ward = found.ward;
        venue.lat = found.point.map(|point| point.lat);
        venue.lon = found.point.map(|point| point.lon);
    }
    Ok(())
}

async fn show(visit: &Visit, staff: &Staff, writing: Writing) -> Response {
    let title = format!("staff-step-{}", writing.step.key());
    let page = page(visit, &title, staff, Room::Drafts).back(format!("/staff/drafts/{}", writing.draft.id));
    let page = match (writing.problems.is_empty(), writing.meanwhile) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(StatusCode::CONFLICT),
        (true, false) => page,
    };
    page.show(move || view! { <StepPage writing=writing.clone()/> }).await
}

#[component]
fn StepPage(writing: Writing) -> impl IntoView {
    let Writing {
        step,
        draft,
        typed,
        problems,
        meanwhile,
    } = writing;
    let name = draft.listing.name.clone();
    let caption = (!name.is_empty()).then(|| view! { <span class="govuk-caption-l" dir="auto">{name}</span> });
    let lead = here()
        .speech
        .find(&format!("staff-step-{}-lead", step.key()), &Default::default());
    let meanwhile = meanwhile.then(|| view! { <Meanwhile step draft=draft.clone() typed=typed.clone()/> });
    let sessions = (step == Step::Times).then(|| view! { <SessionList draft=draft.clone() problem=None/> });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{caption}{t(&format!("staff-step-{}", step.key()))}</h1>
        {lead.map(|lead| view! { <p class="govuk-body">{lead}</p> })}
        {meanwhile}
        {sessions}
        <form class="govuk-!-width-two-thirds" action=format!("/staff/drafts/{}/write/{}", draft.id, step.key())
            method="post" novalidate>
            <input type="hidden" name="seen" value=mark(&of_step(&draft.listing, step))/>
            <StepFields step typed problems/>
            <button class="govuk-button" type="submit">{t("staff-draft-save")}</button>
        </form>
    }
    .into_any()
}

/// What differs between what somebody else saved and what was typed here.
#[component]
fn Meanwhile(step: Step, draft: ListingDraft, typed: Typed) -> impl IntoView {
    let (visit, saved) = (here(), of_step(&draft.listing, step));
    let rows: Vec<_> = step
        .fields()
        .iter()
        .filter_map(|name| {
            let (theirs, mine) = (saved.get(*name)?, typed.get(*name)?);
            differs(theirs, mine).then(|| {
                let (theirs, mine) = (in_words(&visit, name, theirs), in_words(&visit, name, mine));
                view! { <Difference name theirs mine/> }
            })
        })
        .collect();
    view! {
        <div class="govuk-inset-text" role="alert">
            <h2 class="govuk-heading-m">{t("staff-meanwhile-title")}</h2>
            <p class="govuk-body">{t("staff-meanwhile-text")}</p>
            <div class="fh-scroll">
                <table class="govuk-table">
                    <caption class="govuk-table__caption">{t("staff-meanwhile-caption")}</caption>
                    <thead class="govuk-table__head">
                        <tr class="govuk-table__row">
                            <th scope="col" class="govuk-table__header">{t("staff-meanwhile-field")}</th>
                            <th scope="col" class="govuk-table__header">{t("staff-meanwhile-theirs")}</th>
                            <th scope="col" class="govuk-table__header">{t("staff-meanwhile-yours")}</th>
                        </tr>
                    </thead>
                    <tbody class="govuk-table__body">{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

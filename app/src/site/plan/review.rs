//! Looking back together: when we do it next, and what came of it before.

use super::answer::Respond;
use super::words::{Said, Seen};
use crate::site::page::{t, visit as here};
use domain::plan::{FamilyPlan, FamilyReview};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Reviews(plan: Arc<FamilyPlan>) -> impl IntoView {
    if plan.reviews.is_empty() {
        return ().into_any();
    }
    let reviews: Vec<_> = plan
        .reviews
        .iter()
        .map(|review| view! { <Review review=review.clone()/> })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{t("plan-reviews")}</h2>
        <p class="govuk-body">{t("plan-reviews-what")}</p>
        {reviews}
    }
    .into_any()
}

/// One that has an outcome was held; one without is still to come, or is being written up.
#[component]
fn Review(review: FamilyReview) -> impl IntoView {
    let visit = here();
    let day = visit.speech.long_date(review.on);
    let outcome = review.outcome.map(
        |outcome| view! { <p class="govuk-body"><strong>{t(&format!("plan-outcome-{}", outcome.key()))}</strong></p> },
    );
    let next = (review.outcome.is_none() && review.on >= visit.now.date())
        .then(|| view! { <p class="govuk-body">{t("plan-review-next")}</p> });
    let words =
        (!review.words.reveal().is_empty()).then(|| view! { <p class="govuk-body"><Said words=review.words/></p> });
    view! {
        <section class="fh-goal">
            <h3 class="govuk-heading-s">{day}</h3>
            {next}
            {outcome}
            {words}
            {review.reason.map(|reason| view! { <p class="govuk-body">{t(&format!("plan-end-{}", reason.key()))}</p> })}
            <Seen with=review.seen_with/>
            <Respond item=review.id/>
        </section>
    }
    .into_any()
}

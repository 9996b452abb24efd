//! A hub's leaflet on paper: one A4 page, or an A4 sheet that folds to A5. In the language of the page.

use super::{name_of, wards_of};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    parts::{contact::Phone, qr::Qr},
    whats_on,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::place::Hub as FamilyHub;
use leptos::prelude::*;

/// `GET /{lang}/hubs/{id}/leaflet`
pub async fn sheet(hub: State<Hub>, visit: Visit, id: Path<String>) -> Result<Response, Failure> {
    leaflet(hub, visit, id, Form::Sheet).await
}

/// `GET /{lang}/hubs/{id}/leaflet/folded`
pub async fn folded(hub: State<Hub>, visit: Visit, id: Path<String>) -> Result<Response, Failure> {
    leaflet(hub, visit, id, Form::Folded).await
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Sheet,
    Folded,
}

async fn leaflet(
    State(hub): State<Hub>,
    visit: Visit,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Failure> {
    let Some(family_hub) = hub.place.hub(&id).cloned() else {
        return Ok(failure::not_found(visit).await);
    };
    let days = whats_on::days_of_hub(&visit, &family_hub.id).await?;
    let title = visit.tv("leaflet-title", [("hub", name_of(&visit, &family_hub).into())]);
    let page = Page::new(&visit, title).back(visit.href(&format!("/hubs/{id}")));
    Ok(page
        .show(move || match form {
            Form::Sheet => on_one_page(&visit, &family_hub, &days).into_any(),
            Form::Folded => on_two_sides(&visit, &family_hub, &days).into_any(),
        })
        .await)
}

fn on_one_page(visit: &Visit, hub: &FamilyHub, days: &[whats_on::Day]) -> impl IntoView + use<> {
    view! {
        <p class="govuk-inset-text fh-no-print">{visit.t("leaflet-print-hint")}</p>
        <article class="fh-leaflet">
            {front(visit, hub)}
            <div class="fh-leaflet__columns">
                <div>{can_do(visit)}</div>
                <div>{usual_week(visit, days)}</div>
            </div>
            {danger(visit)}
            {made(visit)}
        </article>
    }
    .into_any()
}

/// The outer side has the back on the left and the front on the right; in right-to-left languages the other way round,
/// which the grid does by itself.
fn on_two_sides(visit: &Visit, hub: &FamilyHub, days: &[whats_on::Day]) -> impl IntoView + use<> {
    view! {
        <p class="govuk-inset-text fh-no-print">{visit.t("leaflet-fold-hint")}</p>
        <article class="fh-leaflet fh-leaflet--folded">
            <section>
                <div>{danger(visit)}{made(visit)}</div>
                <div>{front(visit, hub)}</div>
            </section>
            <section>
                <div>{can_do(visit)}</div>
                <div>{usual_week(visit, days)}</div>
            </section>
        </article>
    }
    .into_any()
}

fn front(visit: &Visit, hub: &FamilyHub) -> impl IntoView + use<> {
    let address = format!("{}/{}/hubs/{}", visit.hub.settings.address, visit.speech.tag(), hub.id);
    let shown = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .to_owned();
    let postcode = hub.postcode.clone();
    view! {
        <header class="fh-leaflet__front">
            <h1 class="govuk-heading-l">{name_of(visit, hub)}</h1>
            <p>{visit.t("leaflet-lead")}</p>
            <p><span dir="ltr">{postcode}</span> " · " {wards_of(visit, hub).join(" · ")}</p>
            <div class="fh-leaflet__scan">
                <Qr text=address/>
                <p>{visit.t("leaflet-scan")} " " <span dir="ltr">{shown}</span></p>
            </div>
        </header>
    }
    .into_any()
}

fn can_do(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <h2 class="govuk-heading-m">{visit.t("leaflet-you-can")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            <li>{visit.t("leaflet-do-find")}</li>
            <li>{visit.t("leaflet-do-ask")}</li>
            <li>{visit.t("leaflet-do-plan")}</li>
        </ul>
        <p>{visit.t("footer-hours")}</p>
    }
    .into_any()
}

fn usual_week(visit: &Visit, days: &[whats_on::Day]) -> impl IntoView + use<> {
    let content = if days.is_empty() {
        view! { <p>{visit.t("hubs-week-none")}</p> }.into_any()
    } else {
        whats_on::short(visit, days).into_any()
    };
    view! { <h2 class="govuk-heading-m">{visit.t("hubs-week")}</h2> {content} }.into_any()
}

fn danger(visit: &Visit) -> impl IntoView + use<> {
    let mash = visit.hub.place.contact("mash").and_then(|known| known.phone.clone());
    let child = mash.map(|phone| visit.tv("leaflet-child", [("phone", phone.into())]));
    view! {
        <div class="fh-leaflet__danger">
            <p><strong>{visit.t("leaflet-danger")}</strong> <span class="fh-no-print">" " <Phone contact="police-999"/></span></p>
            {child.map(|child| view! { <p>{child}</p> })}
        </div>
    }
    .into_any()
}

fn made(visit: &Visit) -> impl IntoView + use<> {
    let date = visit.speech.date(visit.now.date());
    view! { <p class="fh-leaflet__made">{visit.tv("leaflet-made", [("date", date.into())])}</p> }.into_any()
}

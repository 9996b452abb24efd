//! One hub's page: where it is, what is on this week, whom a family meets there, and its part of the city.

use super::{name_of, panel::week, wards_of};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    parts::{
        contact::PhoneNumber,
        icon::{Icon, Picture},
    },
    whats_on,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::place::{Hub as FamilyHub, Status};
use leptos::prelude::*;

/// `GET /{lang}/hubs/{id}`
pub async fn one(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(family_hub) = hub.place.hub(&id).cloned() else {
        return Ok(failure::not_found(visit).await);
    };
    let days = whats_on::days_of_hub(&visit, &family_hub.id).await?;
    let page = Page::new(&visit, name_of(&visit, &family_hub)).back(visit.href("/hubs"));
    Ok(page.show(move || whole(&visit, &family_hub, &days)).await)
}

fn whole(visit: &Visit, hub: &FamilyHub, days: &[whats_on::Day]) -> impl IntoView + use<> {
    let path = format!("/hubs/{}", hub.id);
    view! {
        <h1 class="govuk-heading-l">{name_of(visit, hub)}</h1>
        {checked(visit, hub)}
        {facts(visit, hub)}
        <p><a class="govuk-button" href=visit.href("/request")>{visit.t("hubs-ask")}</a></p>
        <p class="govuk-body">{visit.t("footer-hours")}</p>
        <h2 class="govuk-heading-m" id="week">{visit.t("hubs-week")}</h2>
        {week(visit, days)}
        <p class="govuk-body">
            <a class="govuk-link" href=visit.href(&format!("/whats-on?hub={}", hub.id))>{visit.t("hubs-all-on")}</a>
        </p>
        <h2 class="govuk-heading-m">{visit.t("hubs-meet")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            <li>{visit.t("hubs-meet-early-help")}</li>
            <li>{visit.t("hubs-meet-taf")}</li>
            <li>{visit.t("hubs-meet-sessions")}</li>
        </ul>
        <h2 class="govuk-heading-m">{visit.t("hubs-area")}</h2>
        <p class="govuk-body">{wards_of(visit, hub).join(" · ")}</p>
        <ul class="fh-links fh-no-print">
            <li><a class="govuk-link" href=visit.href(&format!("{path}/leaflet"))>
                <Icon picture=Picture::Print/>{visit.t("hubs-leaflet")}</a></li>
            <li><a class="govuk-link" href=visit.href(&format!("{path}/leaflet/folded"))>
                <Icon picture=Picture::Print/>{visit.t("hubs-leaflet-folded")}</a></li>
        </ul>
    }
    .into_any()
}

fn facts(visit: &Visit, hub: &FamilyHub) -> impl IntoView + use<> {
    let phone = match &hub.phone {
        Some(phone) => view! { <PhoneNumber phone=phone.clone()/> }.into_any(),
        None => visit.t("hubs-phone-none").into_any(),
    };
    let also = (!hub.also.is_empty()).then(|| {
        let also = hub.also.join(" · ");
        view! { <div><dt><Icon picture=Picture::Home/>{visit.t("hubs-known-as")}</dt><dd><span lang="en" dir="ltr">{also}</span></dd></div> }
    });
    let (postcode, directions) = (hub.postcode.clone(), directions(hub));
    view! {
        <dl class="fh-facts fh-facts--answer">
            <div>
                <dt><Icon picture=Picture::Place/>{visit.t("hubs-where")}</dt>
                <dd>
                    <div><bdi dir="ltr">{postcode}</bdi></div>
                    <div class="fh-no-print"><a class="govuk-link" href=directions rel="noreferrer">{visit.t("hubs-directions")}</a></div>
                </dd>
            </div>
            {also}
            <div><dt><Icon picture=Picture::Phone/>{visit.t("hubs-phone")}</dt><dd>{phone}</dd></div>
        </dl>
    }
    .into_any()
}

/// A map that needs no account; it is told where the hub is and nothing of the visitor.
fn directions(hub: &FamilyHub) -> String {
    let (lat, lon) = (hub.point.lat, hub.point.lon);
    format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")
}

fn checked(visit: &Visit, hub: &FamilyHub) -> impl IntoView + use<> {
    let sample = match hub.source.status {
        Status::Sample => Some(view! { <span class="fh-sample">{visit.t("status-sample")}</span> }),
        Status::Confirmed => None,
    };
    let from = visit.tv(
        "hubs-checked",
        [
            ("source", hub.source.name.as_str().into()),
            ("date", visit.speech.date(hub.source.checked).into()),
        ],
    );
    view! { <p class="fh-meta">{sample}<span>{from}</span></p> }.into_any()
}

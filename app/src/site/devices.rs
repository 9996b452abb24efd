//! Where somebody is signed in: noted when they come in, asked on every visit, and ended from any other device of theirs.

use super::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    words::without_marks,
};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use domain::people::Device;
use jiff::Timestamp;
use leptos::prelude::*;
use std::convert::Infallible;
use store::{SignIn, Who};
use tower_sessions::Session;

pub const SIGN_IN: &str = "sign_in";

/// A sign-in ends after twelve hours, and after twenty idle minutes; its last use is noted by the minute.
const LONGEST_MS: i64 = 12 * 3_600_000;
const IDLE_MS: i64 = 22 * 60_000;

/// What this visit comes from, as roughly as it is kept.
pub struct DeviceHere(pub Device);

impl FromRequestParts<Hub> for DeviceHere {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Hub) -> Result<Self, Infallible> {
        let said = parts.headers.get(header::USER_AGENT);
        let said = said.and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Self(Device::of(said)))
    }
}

/// Notes that somebody came in.
pub async fn begin(hub: &Hub, session: &Session, who: Who<'_>, device: Device) -> Result<(), Failure> {
    let id = hub.store.people.begin_sign_in(who, device, hub.now_ms()).await?;
    Ok(session.insert(SIGN_IN, id).await?)
}

/// Whether this session's sign-in is theirs and was not ended elsewhere.
pub async fn goes_on(hub: &Hub, session: &Session, who: Who<'_>) -> Result<bool, Failure> {
    match session.get::<String>(SIGN_IN).await? {
        Some(id) => Ok(hub.store.people.sign_in_goes_on(who, &id, hub.now_ms()).await?),
        None => Ok(false),
    }
}

/// As [`goes_on`], without noting that it was used: the page asked by itself.
pub async fn stands(hub: &Hub, session: &Session, who: Who<'_>) -> Result<bool, Failure> {
    match session.get::<String>(SIGN_IN).await? {
        Some(id) => Ok(hub.store.people.sign_in_stands(who, &id).await?),
        None => Ok(false),
    }
}

/// Whoever was signed in here is not any more.
pub async fn leave(hub: &Hub, session: &Session) -> Result<(), Failure> {
    if let Some(id) = session.get::<String>(SIGN_IN).await? {
        hub.store.people.leave(&id, hub.now_ms()).await?;
    }
    Ok(())
}

/// One line of the list.
#[derive(Clone, Debug)]
pub struct DeviceRow {
    sign_in: SignIn,
    is_here: bool,
}

/// Where they are signed in now; `since` is the moment before which every sign-in of theirs is over.
pub async fn rows(hub: &Hub, session: &Session, who: Who<'_>, since: i64) -> Result<Vec<DeviceRow>, Failure> {
    let now = hub.now_ms();
    let mine = session.get::<String>(SIGN_IN).await?;
    let since = since.max(now - LONGEST_MS);
    let all = hub.store.people.sign_ins(who, since, now - IDLE_MS).await?;
    Ok(all
        .into_iter()
        .map(|sign_in| DeviceRow {
            is_here: mine.as_deref() == Some(sign_in.id.as_str()),
            sign_in,
        })
        .collect())
}

/// The list, each with the button that ends it; the forms go to `action` with the field "id".
#[component]
pub fn Devices(rows: Vec<DeviceRow>, action: String) -> impl IntoView {
    let visit = here();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|DeviceRow { sign_in, is_here }| {
            let name = name(&visit, sign_in.device);
            let (began, used) = (moment(&visit, sign_in.at), moment(&visit, sign_in.seen_at));
            let this = is_here.then(|| view! { " " <strong class="govuk-tag">{t("devices-this")}</strong> });
            view! {
                <li class="fh-device">
                    <p class="govuk-body fh-device__name"><bdi>{name.clone()}</bdi> {this}</p>
                    <p class="govuk-body">{visit.tv("devices-began", [("when", began.into())])}</p>
                    <p class="govuk-body">{visit.tv("devices-used", [("when", used.into())])}</p>
                    <form method="post" action=action.clone()>
                        <input type="hidden" name="id" value=sign_in.id/>
                        <button class="govuk-button govuk-button--secondary" type="submit">
                            {t("devices-end")} <span class="govuk-visually-hidden">" " {name}</span>
                        </button>
                    </form>
                </li>
            }
        })
        .collect();
    view! { <ul class="govuk-list fh-devices">{rows}</ul> }.into_any()
}

/// "Firefox on Android".
fn name(visit: &Visit, device: Device) -> String {
    let browser = visit.t(&format!("devices-browser-{}", device.browser.key()));
    let system = visit.t(&format!("devices-system-{}", device.system.key()));
    visit.tv("devices-name", [("browser", browser.into()), ("system", system.into())])
}

/// Without direction marks of its own: it goes into another message, which could not see its letters behind them.
fn moment(visit: &Visit, ms: i64) -> String {
    let at = Timestamp::from_millisecond(ms)
        .unwrap_or_default()
        .to_zoned(visit.now.time_zone().clone());
    let (date, time) = (visit.speech.date(at.date()), visit.speech.time(at.time()));
    without_marks(&visit.tv("staff-moment", [("date", date.into()), ("time", time.into())]))
}

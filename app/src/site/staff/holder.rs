//! Who has taken a request on, and handing it to a colleague; and who else has it before them at this moment.

use super::{
    SignedIn,
    fields::Typed,
    moment::Moment,
    request::{Typing, found, show},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::field::{Choice, Field, Select},
};
use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Staff, StaffId};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{Holder, Holding, Look, OpenRequest, StoreError};

/// Somebody who opened a request so long ago may still have it before them.
const STILL_THERE_MS: i64 = 30 * 60_000;
const MINUTE_MS: i64 = 60_000;

/// Whose request it is, and to whom it may be given.
#[derive(Clone, Default)]
pub struct Hands {
    pub holder: Option<Holder>,
    /// The others of the answering team.
    pub colleagues: Vec<(StaffId, String)>,
    /// The reader is of the answering team.
    pub mine: Option<StaffId>,
    /// Others who opened it a moment ago: their names, and how many minutes ago.
    pub here_too: Vec<(String, i64)>,
}

impl Hands {
    pub async fn of(
        visit: &Visit,
        staff: &Staff,
        request: &OpenRequest,
        (looks, names): (&[Look], &BTreeMap<StaffId, String>),
    ) -> Result<Self, Failure> {
        let store = &visit.hub.store;
        let standings = BTreeMap::from([(request.id.clone(), request.standing.clone())]);
        let holder = store.requests.holders(&standings).await?.remove(&request.id);
        let team = request.standing.team.as_ref().filter(|team| staff.is_in(team));
        let readers = match team {
            Some(team) => store.people.readers_of(team).await?,
            None => Vec::new(),
        };
        Ok(Self {
            holder,
            colleagues: readers.into_iter().map(|reader| (reader.id, reader.name)).collect(),
            mine: team.map(|_| staff.id.clone()),
            here_too: here_too(visit, staff, looks, names),
        })
    }

    fn name(&self, id: &StaffId) -> String {
        let known = self.colleagues.iter().find(|(other, _)| other == id);
        known.map_or_else(|| t("staff-somebody"), |(_, name)| name.clone())
    }
}

/// Each other person once, the latest first.
fn here_too(visit: &Visit, staff: &Staff, looks: &[Look], names: &BTreeMap<StaffId, String>) -> Vec<(String, i64)> {
    let now = visit.hub.now_ms();
    let mut seen: Vec<&StaffId> = Vec::new();
    let mut others = Vec::new();
    for look in looks {
        if look.staff != staff.id && now - look.at < STILL_THERE_MS && !seen.contains(&&look.staff) {
            seen.push(&look.staff);
            let name = names.get(&look.staff).cloned();
            let name = name.unwrap_or_else(|| visit.t("staff-somebody"));
            others.push((name, (now - look.at).max(0) / MINUTE_MS));
        }
    }
    others
}

/// `POST /staff/requests/{id}/hold`
pub async fn hold(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let person = |name: &str| typed.get(name).filter(|id| !id.is_empty()).map(StaffId::new);
    let to = match typed.get("holder").map(String::as_str) {
        Some("me") => Some(staff.id.clone()),
        Some(_) | None => person("holder"),
    };
    let Some(request) = found(&hub, &staff, &id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    if !may_have(&hub, &request, to.as_ref()).await? {
        return Ok(failure::not_found(visit).await);
    }
    let holding = Holding {
        request: &id,
        to,
        seen: person("seen"),
        now: hub.now_ms(),
    };
    match hub.store.requests.hold(&staff, &holding).await {
        Ok(()) => Ok(Redirect::to(&format!("/staff/requests/{id}")).into_response()),
        Err(StoreError::ChangedMeanwhile) => {
            let late = Typing {
                late: true,
                ..Typing::default()
            };
            show(&visit, &staff, request, late).await
        }
        Err(StoreError::NotYours) => Ok(failure::not_found(visit).await),
        Err(error) => Err(error.into()),
    }
}

/// Nobody outside the answering team is given a request.
async fn may_have(hub: &Hub, request: &OpenRequest, to: Option<&StaffId>) -> Result<bool, Failure> {
    let (Some(to), Some(team)) = (to, &request.standing.team) else {
        return Ok(to.is_none());
    };
    let readers = hub.store.people.readers_of(team).await?;
    Ok(readers.iter().any(|reader| reader.id == *to))
}

/// Others who have it before them: nobody rings a family twice.
#[component]
pub fn HereToo(hands: Hands) -> impl IntoView {
    let visit = here();
    let lines: Vec<_> = hands
        .here_too
        .into_iter()
        .map(|(who, minutes)| {
            let words = visit.tv("staff-here-too", [("who", who.into()), ("minutes", minutes.into())]);
            view! { <p class="govuk-body">{words}</p> }
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <div class="govuk-inset-text" role="status">{lines}</div> })
}

/// Who has taken it on, and the ways to change that.
#[component]
pub fn InHands(id: String, hands: Hands) -> impl IntoView {
    let Some(mine) = hands.mine.clone() else {
        return ().into_any();
    };
    let visit = here();
    let seen = hands
        .holder
        .as_ref()
        .map(|holder| holder.staff.as_str().to_owned())
        .unwrap_or_default();
    let is_mine = hands.holder.as_ref().is_some_and(|holder| holder.staff == mine);
    let who = match &hands.holder {
        None => view! { <p class="govuk-body">{t("staff-hold-nobody")}</p> }.into_any(),
        Some(holder) => {
            let words = if is_mine {
                t("staff-hold-mine")
            } else {
                visit.tv("staff-hold-by", [("who", hands.name(&holder.staff).into())])
            };
            view! { <p class="govuk-body"><strong>{words}</strong> " " <Moment at=holder.at/></p> }.into_any()
        }
    };
    let button = |to: &'static str, words: &'static str| {
        let (action, seen) = (format!("/staff/requests/{id}/hold"), seen.clone());
        view! {
            <form action=action method="post">
                <input type="hidden" name="seen" value=seen/>
                <button class="govuk-button govuk-button--secondary" type="submit" name="holder" value=to>{t(words)}</button>
            </form>
        }
    };
    let take = (!is_mine).then(|| button("me", "staff-hold-take"));
    let leave = is_mine.then(|| button("", "staff-hold-leave"));
    let give = view! { <Give id=id.clone() hands=hands.clone() mine seen=seen.clone()/> };
    view! {
        <section aria-labelledby="hold">
            <h2 class="govuk-heading-m" id="hold">{t("staff-hold-title")}</h2>
            {who}
            {take}
            {leave}
            {give}
        </section>
    }
    .into_any()
}

/// To a colleague; nothing where there is none.
#[component]
fn Give(id: String, hands: Hands, mine: StaffId, seen: String) -> impl IntoView {
    let others = hands.colleagues.iter().filter(|(other, _)| *other != mine);
    let choices: Vec<Choice> = others
        .map(|(other, name)| Choice {
            value: other.as_str().to_owned(),
            label: name.clone(),
            hint: None,
            chosen: false,
        })
        .collect();
    (!choices.is_empty()).then(|| {
        view! {
            <form action=format!("/staff/requests/{id}/hold") method="post">
                <input type="hidden" name="seen" value=seen/>
                <Select field=Field::new("holder", t("staff-hold-to")) choices/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-hold-give")}</button>
            </form>
        }
    })
}

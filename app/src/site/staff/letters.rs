//! Letters and copies that could not leave, for managers: nothing of what they say, and a button that sends them again.

use super::{
    SignedIn,
    frame::{Room, page},
    inbox::team_title,
    moment::Moment,
    table::{Cell, Row, Table},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::t,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Action, Staff};
use leptos::prelude::*;
use store::{StoreError, Stuck};

/// `GET /staff/letters`
pub async fn letters(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::WatchPromises).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let stuck = theirs(&hub, &staff).await?;
    Ok(page(&visit, "staff-letters-title", &staff, Room::Letters)
        .show(move || view! { <Letters stuck=stuck.clone()/> })
        .await)
}

/// `POST /staff/letters/{id}`: try it again now.
pub async fn again(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::WatchPromises).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    if !theirs(&hub, &staff).await?.iter().any(|stuck| stuck.id == id) {
        return Ok(failure::not_found(visit).await);
    }
    match hub.store.deliveries.send_again(&id, hub.now_ms()).await {
        // It left while the page was open: all the better.
        Ok(()) | Err(StoreError::NotFound) => Ok(Redirect::to("/staff/letters").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Letters to their own teams; those to owners of listings for who keeps listings.
async fn theirs(hub: &Hub, staff: &Staff) -> Result<Vec<Stuck>, Failure> {
    let may_see = |stuck: &Stuck| match &stuck.team {
        Some(team) => staff.is_in(team),
        None => staff.may(Action::EditListings),
    };
    Ok(hub
        .store
        .deliveries
        .stuck()
        .await?
        .into_iter()
        .filter(may_see)
        .collect())
}

#[component]
fn Letters(stuck: Vec<Stuck>) -> impl IntoView {
    let table = if stuck.is_empty() {
        view! { <p class="govuk-body">{t("staff-letters-empty")}</p> }.into_any()
    } else {
        let columns = &["kind", "team", "trouble", "tries", "next", "do"];
        let rows: Vec<Row> = stuck.into_iter().map(line).collect();
        view! { <Table words="staff-letters" columns rows/> }.into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{t("staff-letters-title")}</h1>
        <p class="govuk-body">{t("staff-letters-lead")}</p>
        {table}
    }
    .into_any()
}

fn line(stuck: Stuck) -> Row {
    let kind = t(&format!(
        "staff-letter-{}",
        stuck.kind.map_or("unknown", |kind| kind.word())
    ));
    let next = match stuck.again_at {
        Some(at) => view! { <Moment at/> }.into_any(),
        None => view! { <strong class="govuk-tag govuk-tag--red">{t("staff-letters-dead")}</strong> }.into_any(),
    };
    Row::new([
        Cell::head(kind.clone()),
        stuck
            .team
            .map_or(Cell::Empty, |team| Cell::said(team_title(team.as_str()))),
        // What machines say of each other, as they say it.
        Cell::said(view! { <bdi dir="ltr" lang="en">{stuck.trouble}</bdi> }),
        Cell::said(stuck.tries),
        Cell::Said(next),
        Cell::said(view! {
            <form method="post" action=format!("/staff/letters/{}", stuck.id)>
                <button class="govuk-button govuk-button--secondary" type="submit">
                    {t("staff-letters-again")} <span class="govuk-visually-hidden">" " {kind}</span>
                </button>
            </form>
        }),
    ])
}

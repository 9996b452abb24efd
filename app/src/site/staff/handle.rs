//! What the forms of a request's page do. What was typed comes back whenever it could not be saved.

use super::{
    SignedIn, act,
    fields::Typed,
    redirect as sending_on,
    request::{Typing, found, show},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    parts::problems::FieldProblem,
};
use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{people::Staff, text::Private};
use store::{Act, Acting, OpenRequest, StoreError};

type Read = Result<(Act, Option<Private>), Vec<FieldProblem>>;

/// `POST /staff/requests/{id}/act`
pub async fn act(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let Some(request) = found(&hub, &staff, &id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let read = act::read(&visit, &typed, &request.standing, request.urgent);
    Saving {
        staff,
        request,
        typed,
        redirects: false,
    }
    .save(&visit, read)
    .await
}

/// `POST /staff/requests/{id}/redirect`
pub async fn redirect(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let request = found(&hub, &staff, &id).await?;
    let Some((request, from)) = request.and_then(|request| Some((request.clone(), request.standing.team?))) else {
        return Ok(failure::not_found(visit).await);
    };
    let read = sending_on::read(&visit, &typed, &from);
    Saving {
        staff,
        request,
        typed,
        redirects: true,
    }
    .save(&visit, read)
    .await
}

/// `POST /staff/requests/{id}/household`
pub async fn household(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let Some(request) = found(&hub, &staff, &id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let said = |name: &str| typed.get(name).cloned().unwrap_or_default();
    // Only what the page offers: nobody joins what they may not see.
    let offered = request.twins.iter().filter_map(|twin| twin.request.as_ref());
    let other = offered.map(|(id, _)| id.clone()).find(|id| *id == said("other"));
    let act = match (other, said("what").as_str()) {
        (Some(other), "joined") => Act::Joined(other),
        (Some(other), "parted") => Act::Parted(other),
        (_, _) => return Ok(failure::page(&visit, axum::http::StatusCode::BAD_REQUEST, None).await),
    };
    Saving {
        staff,
        request,
        typed: Typed::default(),
        redirects: false,
    }
    .save_version(&visit, said("version"), act, None)
    .await
}

/// A form on its way to being saved.
struct Saving {
    staff: Staff,
    request: OpenRequest,
    typed: Typed,
    redirects: bool,
}

impl Saving {
    async fn save(self, visit: &Visit, read: Read) -> Result<Response, Failure> {
        match read {
            Ok((act, note)) => {
                let version = self.typed.get("version").cloned().unwrap_or_default();
                self.save_version(visit, version, act, note).await
            }
            Err(problems) => self.again(visit, problems, false).await,
        }
    }

    async fn save_version(
        self,
        visit: &Visit,
        version: String,
        act: Act,
        note: Option<Private>,
    ) -> Result<Response, Failure> {
        let acting = Acting {
            request: &self.request.id,
            version: version.parse().unwrap_or(0),
            act,
            note,
        };
        match visit
            .hub
            .store
            .requests
            .act(&self.staff, &acting, visit.hub.now_ms())
            .await
        {
            Ok(()) => Ok(Redirect::to(&format!("/staff/requests/{}", self.request.id)).into_response()),
            // Somebody was faster, or sent it on: what they did is on the page now, and what was typed is still there.
            Err(StoreError::ChangedMeanwhile | StoreError::NotYours) => self.again(visit, Vec::new(), true).await,
            Err(StoreError::Refused(refusal)) => {
                let problem = act::problem(visit, "what", &format!("staff-refusal-{}", refusal.id()));
                self.again(visit, vec![problem], false).await
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn again(self, visit: &Visit, problems: Vec<FieldProblem>, late: bool) -> Result<Response, Failure> {
        let typing = Typing {
            typed: self.typed,
            problems,
            late,
            redirects: self.redirects,
        };
        match found(&visit.hub, &self.staff, &self.request.id).await? {
            Some(request) => show(visit, &self.staff, request, typing).await,
            None => Ok(failure::not_found(visit.clone()).await),
        }
    }
}

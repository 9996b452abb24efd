//! The times of a draft: written in one line as people say them, or on a page of their own, and shown back in words.

mod form;
mod list;

use super::{
    super::{
        fields::{Typed, problem_of},
        frame::{Room, page},
    },
    opened,
    values::{gathered, mark},
};
use crate::site::{
    Visit,
    failure::{self, Failure},
    page::t,
    parts::problems::{ErrorSummary, FieldProblem},
    staff::SignedIn,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Listing, Session},
    people::Staff,
};
use form::show;
use jiff::civil::Date;
use leptos::prelude::*;
use store::{ListingDraft, StoreError};

pub use list::{SessionList, all_in_words};

/// One time on its way to being saved.
#[derive(Clone)]
struct Writing {
    draft: ListingDraft,
    /// Its place in the list; none for a further one.
    at: Option<usize>,
    typed: Typed,
    problems: Vec<FieldProblem>,
    meanwhile: bool,
}

/// `POST /staff/drafts/{id}/times`: times in one line.
pub async fn said(
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let said = typed.get("said").map(|said| said.trim().to_owned()).unwrap_or_default();
    let Some(times) = Session::said(&said) else {
        let key = if said.is_empty() {
            "staff-times-said-missing"
        } else {
            "staff-times-said-shape"
        };
        let problem = FieldProblem {
            field: "said".to_owned(),
            text: visit.t(key),
        };
        return Ok(not_understood(&visit, &staff, draft, said, problem).await);
    };
    let mut listing = (*draft.listing).clone();
    // The same line sent twice is one time.
    let new: Vec<Session> = times.into_iter().filter(|one| !listing.times.contains(one)).collect();
    listing.times.extend(new);
    keep(&visit, &staff, &draft, listing).await
}

/// The page of all times again, with the line that was not understood.
async fn not_understood(
    visit: &Visit,
    staff: &Staff,
    draft: ListingDraft,
    said: String,
    problem: FieldProblem,
) -> Response {
    let page = page(visit, "staff-step-times", staff, Room::Drafts)
        .back(format!("/staff/drafts/{}/write/times", draft.id))
        .with_problems();
    page.show(move || {
        let problem = (said.clone(), problem.clone());
        view! {
            <ErrorSummary problems=vec![problem.1.clone()]/>
            <h1 class="govuk-heading-l">{t("staff-step-times")}</h1>
            <SessionList draft=draft.clone() problem=Some(problem)/>
        }
    })
    .await
}

/// `GET /staff/drafts/{id}/times/{n}`: a number, or "new".
pub async fn ask(
    visit: Visit,
    signed_in: SignedIn,
    Path((id, n)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(at) = place_of(&draft, &n) else {
        return Ok(failure::not_found(visit).await);
    };
    let typed = at
        .and_then(|at| draft.listing.times.get(at))
        .map(values)
        .unwrap_or_default();
    let writing = Writing {
        draft,
        at,
        typed,
        problems: Vec::new(),
        meanwhile: false,
    };
    Ok(show(&visit, &staff, writing).await)
}

/// `POST /staff/drafts/{id}/times/{n}`
pub async fn save(
    visit: Visit,
    signed_in: SignedIn,
    Path((id, n)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(at) = place_of(&draft, &n) else {
        return Ok(failure::not_found(visit).await);
    };
    let typed = gathered(pairs);
    let mut writing = Writing {
        meanwhile: typed.get("seen") != Some(&seen(&draft, at)),
        draft,
        at,
        typed,
        problems: Vec::new(),
    };
    match Session::read(&writing.typed) {
        Err(problems) => writing.problems = problems.iter().map(|problem| problem_of(&visit, problem)).collect(),
        Ok(_) if writing.meanwhile => {}
        Ok(session) => {
            let mut listing = (*writing.draft.listing).clone();
            let known = listing.times.contains(&session);
            match at.and_then(|at| listing.times.get_mut(at)) {
                Some(there) => *there = session,
                // The same time sent twice is one time.
                None if known => {}
                None => listing.times.push(session),
            }
            return keep(&visit, &staff, &writing.draft, listing).await;
        }
    }
    Ok(show(&visit, &staff, writing).await)
}

/// `POST /staff/drafts/{id}/times/{n}/remove`
pub async fn remove(
    visit: Visit,
    signed_in: SignedIn,
    Path((id, n)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let Some(Some(at)) = place_of(&draft, &n).filter(|at| typed.get("seen") == Some(&seen(&draft, *at))) else {
        // Somebody else took it out: the page shows what is there now.
        return Ok(back_to(&draft));
    };
    let mut listing = (*draft.listing).clone();
    listing.times.remove(at);
    keep(&visit, &staff, &draft, listing).await
}

async fn keep(visit: &Visit, staff: &Staff, draft: &ListingDraft, listing: Listing) -> Result<Response, Failure> {
    let (drafts, now) = (&visit.hub.store.listing_drafts, visit.hub.now_ms());
    match drafts.save(staff, &draft.id, &listing, draft.version, now).await {
        // Whoever was faster: the page of all times shows what is there now.
        Ok(_) | Err(StoreError::ChangedMeanwhile) => Ok(back_to(draft)),
        Err(error) => Err(error.into()),
    }
}

fn back_to(draft: &ListingDraft) -> Response {
    Redirect::to(&format!("/staff/drafts/{}/write/times", draft.id)).into_response()
}

/// The place of a time in the list: `Some(None)` for "new"; nothing for one that is not there.
fn place_of(draft: &ListingDraft, n: &str) -> Option<Option<usize>> {
    if !draft.state.is_open() {
        return None;
    }
    if n == "new" {
        return Some(None);
    }
    let at: usize = n.parse().ok()?;
    (at < draft.listing.times.len()).then_some(Some(at))
}

fn seen(draft: &ListingDraft, at: Option<usize>) -> String {
    let session = at.and_then(|at| draft.listing.times.get(at));
    session.map(values).map(|values| mark(&values)).unwrap_or_default()
}

/// What the form holds for a time as it is saved.
fn values(session: &Session) -> Typed {
    let day = |day: Date| day.strftime("%d/%m/%Y").to_string();
    let flag = |yes: bool| if yes { "yes" } else { "" }.to_owned();
    let except: Vec<String> = session.except.iter().map(|date| day(*date)).collect();
    [
        ("every", session.every.key().to_owned()),
        (
            "weeks",
            session.weeks.map(|weeks| weeks.to_string()).unwrap_or_default(),
        ),
        (
            "week_of_month",
            session.week_of_month.map(|week| week.to_string()).unwrap_or_default(),
        ),
        ("day", session.day.key().to_owned()),
        ("from", session.from.strftime("%H:%M").to_string()),
        ("to", session.to.strftime("%H:%M").to_string()),
        ("starting", session.starting.map(day).unwrap_or_default()),
        ("until", session.until.map(day).unwrap_or_default()),
        ("term_time", flag(session.term_time)),
        ("bank_holidays", flag(session.bank_holidays)),
        ("except", except.join("\n")),
        ("session_note", session.note.clone()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

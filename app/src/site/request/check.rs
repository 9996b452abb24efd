//! All answers on one page, each to be changed, and sent once.

use super::{
    draft::{self, WINDOWS},
    go, hours, page_called,
    save::SaveForm,
    tasks::{Lines, Tasks, anchor},
    typed::Typed,
    way::{Way, path_of},
    wording::Wording,
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        contact::FrontDoor,
        problems::{ErrorSummary, FieldProblem},
        summary::{Row, SummaryList},
    },
    status,
};
use axum::{http::StatusCode, response::Response};
use domain::request::{Complete, Question};
use leptos::prelude::*;
use store::{Sending, StoreError, Stored};
use tower_sessions::Session;

/// The hidden field that says which answers stood on the page.
const VERSION: &str = "version";
/// The button's id.
const SEND: &str = "send";
/// The problem of a change that comes when the request is over.
const FINISHED: &str = "request-check-finished";
/// Who to ring then.
const DOORS: [&str; 3] = ["police-999", "mash", "childline"];

pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let journey = way.journey(&visit.hub);
    match journey.complete() {
        Some(complete) => Ok(check(&visit, &way, &complete, None).await),
        None => Ok(go(&visit, &path_of(journey.next()))),
    }
}

/// Sends what was on the page, or shows the right door where nothing is to be sent. Sent twice is sent once.
pub async fn send(visit: Visit, session: Session, typed: Typed) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let read = typed.all(VERSION);
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        let Some(complete) = journey.complete() else {
            return Ok(go(&visit, &path_of(journey.next())));
        };
        if read != [way.draft.open.version.to_string()] {
            return Ok(check(&visit, &way, &complete, Some("request-check-changed")).await);
        }
        match end(&visit, &way, &complete).await {
            Ok(End::Page(path)) => return Ok(go(&visit, path)),
            Ok(End::Disagreed { open }) => return disagreed(&visit, &session, open).await,
            // The request that this changes was closed meanwhile: nothing that was typed is lost with it.
            Err(StoreError::Refused(_)) => return Ok(finished(&visit, &way, &complete).await),
            // Another click was faster, or another window: then the answers have another version now.
            Err(StoreError::NotFound | StoreError::ChangedMeanwhile) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::new("a request could not be sent: the draft changed each time"))
}

/// What came of sending.
enum End {
    /// The page on which the family reads of it.
    Page(&'static str),
    /// A request that was sent has no agreement any more; it is still open where a child's safety is in question.
    Disagreed { open: bool },
}

/// Who said so reads what became of the request.
async fn disagreed(visit: &Visit, session: &Session, open: bool) -> Result<Response, Failure> {
    let done = if open { "no-agreement-looks" } else { "no-agreement" };
    status::tell(session, done, Vec::new()).await?;
    Ok(go(visit, "/status"))
}

/// Decides, and does what was decided. A change is kept whatever is decided: what was sent is not taken back by saying nothing.
async fn end(visit: &Visit, way: &Way, complete: &Complete) -> Stored<End> {
    let (hub, draft) = (&visit.hub, &way.draft);
    let decision = hub.rules.decide(&complete.facts());
    let sends = decision.to.sends();
    if !sends && !draft.open.changes_sent {
        let drafts = &hub.store.drafts;
        drafts
            .end_with_advice(&draft.id, draft.open.version, &decision, hub.now_ms())
            .await?;
        return Ok(End::Page("/request/instead"));
    }
    let sending = Sending {
        draft: &draft.id,
        version: draft.open.version,
        request: complete,
        decision: &decision,
        language: visit.speech.tag(),
        notice: &hub.place.notice,
    };
    let sent = hub.store.requests.send(&sending, hub.now_ms()).await?;
    if sends {
        return Ok(End::Page("/request/sent"));
    }
    let own = hub.store.requests.own(&sent.id).await?;
    Ok(End::Disagreed {
        open: !own.standing.ended(),
    })
}

/// `POST /{lang}/request/anew`: what was typed as a change of a request that is over becomes a request of its own, to be read
/// and sent like any other.
pub async fn anew(visit: Visit, session: Session) -> Result<Response, Failure> {
    match draft::begin_anew(&visit.hub, &session).await? {
        true => Ok(go(&visit, "/request/check")),
        false => Ok(go(&visit, draft::over(&visit.hub, &session).await?)),
    }
}

async fn finished(visit: &Visit, way: &Way, complete: &Complete) -> Response {
    check(visit, way, complete, Some(FINISHED)).await
}

/// All answers; `problem` says why they were not sent.
async fn check(visit: &Visit, way: &Way, complete: &Complete, problem: Option<&'static str>) -> Response {
    let journey = way.journey(&visit.hub);
    let back = journey.last().map_or_else(
        || "/request".to_owned(),
        |question| format!("/request/{}", question.key),
    );
    let sheet = Sheet {
        problems: problem
            .map(|problem| FieldProblem {
                field: SEND.to_owned(),
                text: visit.t(problem),
            })
            .into_iter()
            .collect(),
        tasks: Lines::of(&Wording::of(visit, complete.answers()), way),
        groups: groups(visit, way, complete),
        version: way.draft.open.version,
        changes_sent: way.draft.open.changes_sent,
        ends: way.draft.open.changes_sent && !visit.hub.rules.decide(&complete.facts()).to.sends(),
        finished: problem == Some(FINISHED),
    };
    let mut page = page_called(visit, visit.t("title-check"))
        .back(visit.href(&back))
        .with_islands();
    if problem.is_some() {
        page = page.with_problems().status(StatusCode::CONFLICT);
    }
    page.show(move || view! { <CheckAnswers sheet=sheet.clone()/> }).await
}

/// All that the page shows.
#[derive(Clone)]
struct Sheet {
    problems: Vec<FieldProblem>,
    tasks: Lines,
    groups: Groups,
    version: i64,
    /// It changes a request that was sent.
    changes_sent: bool,
    /// With this change nothing may be shared any more.
    ends: bool,
    /// The request that it changes is over.
    finished: bool,
}

/// Headings with their ids, each with its answers.
type Groups = Vec<((String, String), Vec<Row>)>;

fn groups(visit: &Visit, way: &Way, complete: &Complete) -> Groups {
    let wording = Wording::of(visit, complete.answers());
    let row = |question: &Question| Row {
        label: wording.short(&question.key),
        lines: complete
            .answers()
            .get(&question.key)
            .map(|answer| wording.lines(question, answer))
            .unwrap_or_default(),
        change: Some(visit.href(&format!("/request/{}", question.key))),
    };
    let answered = way.journey(&visit.hub).answered().into_iter();
    answered
        .map(|(group, questions)| {
            let heading = (anchor(group), wording.group(group));
            (heading, questions.into_iter().map(row).collect())
        })
        .collect()
}

#[component]
fn CheckAnswers(sheet: Sheet) -> impl IntoView {
    let visit = here();
    let [send, send_title, send_text] = if sheet.ends {
        ["request-send-change", "request-send-change", "request-send-ends-text"]
    } else if sheet.changes_sent {
        ["request-send-change", "request-send-change", "request-send-change-text"]
    } else {
        ["request-send", "ask-send-title", "ask-send-text"]
    };
    let groups: Vec<_> = sheet
        .groups
        .into_iter()
        .map(|((id, heading), rows)| view! { <h3 class="govuk-heading-m" id=id>{heading}</h3> <SummaryList rows/> })
        .collect();
    let when = hours::next_reader(&visit).filter(|read| !read.open_now).map(|read| {
        let moment = hours::moment(&visit, &read);
        view! { <p class="govuk-body"><strong>{visit.tv("ask-not-before", [("moment", moment.into())])}</strong></p> }
    });
    view! {
        <ErrorSummary problems=sheet.problems/>
        <h1 class="govuk-heading-l">{t("request-check-title")}</h1>
        {if sheet.tasks.is_empty() {
            view! { <p class="govuk-body">{t("request-check-lead")}</p> }.into_any()
        } else {
            view! { <p class="govuk-body">{t("tasks-lead")}</p> <Tasks lines=sheet.tasks/> }.into_any()
        }}
        <h2 class="govuk-heading-l">{t("tasks-answers")}</h2>
        {groups}
        {if sheet.finished {
            view! { <Anew/> }.into_any()
        } else {
            view! {
                <h2 class="govuk-heading-m">{t(send_title)}</h2>
                <p class="govuk-body">{t(send_text)}</p>
                {when}
                <form method="post" action=visit.href("/request/check")>
                    <input type="hidden" name=VERSION value=sheet.version/>
                    <button type="submit" class="govuk-button" id=SEND>{t(send)}</button>
                </form>
            }
            .into_any()
        }}
        <SaveForm/>
        <super::idle::Idle/>
    }
    .into_any()
}

/// The request is over: these answers can be a new one, and there are people to ring.
#[component]
fn Anew() -> impl IntoView {
    let doors: Vec<_> = DOORS
        .iter()
        .map(|contact| view! { <li><FrontDoor contact=*contact/></li> })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{t("request-anew-title")}</h2>
        <p class="govuk-body">{t("request-anew-text")}</p>
        <form method="post" action=here().href("/request/anew")>
            <button type="submit" class="govuk-button" id=SEND>{t("request-anew")}</button>
        </form>
        <h2 class="govuk-heading-m">{t("ask-stop-doors")}</h2>
        <ul class="fh-front-doors">{doors}</ul>
    }
    .into_any()
}

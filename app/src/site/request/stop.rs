//! Where a form would be too slow or the wrong door: who to ring instead, largest first. All stop pages have one address: which
//! of them somebody reads tells what they answered, and must stand in no history of a browser.

use super::{
    draft::{self, WINDOWS},
    go, idle, page_called,
    save::SaveForm,
    typed::Typed,
    way::{Next, Way, path_of},
    wording::Wording,
};
use crate::site::{
    Visit,
    failure::{Failure, not_found},
    page::{t, visit as here},
    parts::{
        contact::FrontDoor,
        icon::{Icon, Picture},
    },
};
use axum::{extract::Path, response::Response};
use domain::request::{Answer, Answers, Question, Questions, Step, Stop};
use leptos::prelude::*;
use tower_sessions::Session;

/// Where stop pages are: the one that stands in the way now.
pub const PATH: &str = "/request/stop";
/// The hidden field that says which of them was read.
const READ: &str = "stop";

/// A page about these doors is about danger, and looks it.
const DANGER: [&str; 2] = ["police-999", "mash"];

/// `/{lang}/request/stop/{id}`: addresses from before all had the same one.
pub async fn moved(visit: Visit, Path(id): Path<String>) -> Response {
    if visit.hub.questions.stop(&id).is_none() {
        return not_found(visit).await;
    }
    go(&visit, PATH)
}

/// `GET /{lang}/request/stop`
pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let journey = way.journey(&visit.hub);
    let Step::Stop(stop) = journey.next() else {
        return Ok(go(&visit, &path_of(journey.next())));
    };
    let back = journey.last().map_or_else(
        || "/request".to_owned(),
        |question| format!("/request/{}", question.key),
    );
    let wording = Wording::of(&visit, way.answers());
    let words = StopWords::of(&wording, stop, way.draft.open.changes_sent);
    Ok(page_called(&visit, visit.t("title-stop"))
        .back(visit.href(&back))
        .with_islands()
        .show(move || view! { <StopPage words=words.clone()/> })
        .await)
}

/// `POST /{lang}/request/stop`: "I can't phone" or "go on", past the page that was read and no other; only where the table says
/// that a person may.
pub async fn go_on(visit: Visit, session: Session, typed: Typed) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let read = typed.all(READ);
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        let open = match journey.next() {
            Step::Stop(stop) if stop.passable && read == [stop.id.as_str()] => stop.id.clone(),
            step @ (Step::Stop(_) | Step::Ask(_) | Step::CheckAnswers) => return Ok(go(&visit, &path_of(step))),
        };
        match way.keep(hub, None, |answers| answers.pass(&open)).await? {
            Next::Page(path) => return Ok(go(&visit, &path)),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new(
        "a stop page could not be kept as read: the draft changed each time",
    ))
}

/// A new answer is a new reason to read a stop page, even one that was read before.
pub fn show_again_if_changed(questions: &Questions, question: &Question, answers: &mut Answers, given: &Answer) {
    let here = |id: &str| question.stops.iter().any(|stop| stop.id == id);
    if answers.get(&question.key) == Some(given) || !question.stops.iter().any(|stop| answers.passed(&stop.id)) {
        return;
    }
    let mut kept = Answers::default();
    answers.iter().for_each(|(key, answer)| kept.keep(key, answer.clone()));
    let passed = questions
        .iter()
        .flat_map(|question| &question.stops)
        .filter(|stop| answers.passed(&stop.id));
    passed
        .filter(|stop| !here(&stop.id))
        .for_each(|stop| kept.pass(&stop.id));
    *answers = kept;
}

#[derive(Clone)]
struct StopWords {
    id: String,
    title: String,
    lines: Vec<String>,
    contacts: Vec<String>,
    calm: bool,
    /// The words of the button that leads on, where one may.
    on: Option<String>,
    /// It changes a request that was sent, and nobody goes on from here: that request can still be stopped.
    may_stop: bool,
}

impl StopWords {
    /// `changes_sent`: the form changes a request that was sent. Then a stop that says that nothing was sent has other words.
    fn of(wording: &Wording, stop: &Stop, changes_sent: bool) -> Self {
        let words = stop.words();
        let of_change = format!("{words}-change");
        let lines = |words: &str| -> Vec<String> {
            (1..)
                .map_while(|n| wording.find(&format!("stop-{words}-{n}")))
                .collect()
        };
        let change = if changes_sent { lines(&of_change) } else { Vec::new() };
        let own = (!change.is_empty())
            .then(|| wording.find(&format!("stop-{of_change}-go-on")))
            .flatten();
        let on = own
            .or_else(|| wording.find(&format!("stop-{words}-go-on")))
            .unwrap_or_else(|| wording.say("ask-stop-on"));
        Self {
            id: stop.id.clone(),
            title: (!change.is_empty())
                .then(|| wording.find(&format!("stop-{of_change}-title")))
                .flatten()
                .unwrap_or_else(|| wording.say(&format!("stop-{words}-title"))),
            lines: if change.is_empty() { lines(words) } else { change },
            contacts: stop.contacts.clone(),
            calm: stop.calm,
            on: stop.passable.then_some(on),
            may_stop: changes_sent && !stop.passable,
        }
    }
}

#[component]
fn StopPage(words: StopWords) -> impl IntoView {
    let first = words.contacts.first().filter(|_| !words.calm).cloned();
    let danger = first.as_ref().is_some_and(|first| DANGER.contains(&first.as_str()));
    let lines: Vec<_> = words
        .lines
        .into_iter()
        .map(|line| view! { <p class="govuk-body">{line}</p> })
        .collect();
    let call = first.map(|contact| view! { <Call contact/> });
    // In danger the number stands before the words; a child first reads that asking was right.
    let (before, after) = if danger { (call, None) } else { (None, call) };
    let doors: Vec<_> = words
        .contacts
        .iter()
        .cloned()
        .map(|contact| view! { <li><FrontDoor contact/></li> })
        .collect();
    // Where nobody has to be rung, there is still somewhere to look.
    let directory = doors.is_empty().then(|| {
        view! { <p class="govuk-body"><a class="govuk-button" href=here().href("/services")>{t("nav-find")}</a></p> }
    });
    let action = here().href(PATH);
    view! {
        <div class=danger.then_some("fh-stop")>
            <h1 class="govuk-heading-l">{words.title}</h1>
            {before}
            {lines}
            {after}
            {directory}
        </div>
        {(!doors.is_empty()).then(|| view! {
            <h2 class="govuk-heading-m">{t("ask-stop-doors")}</h2>
            <ul class="fh-front-doors">{doors}</ul>
        })}
        {words.may_stop.then(|| view! {
            <p class="govuk-body">
                <a class="govuk-link fh-target" href=here().href("/status/stop")>{t("stop-change-stop")}</a>
            </p>
        })}
        {words.on.map(|on| view! {
            <form method="post" action=action>
                <input type="hidden" name=READ value=words.id/>
                <button type="submit" class="govuk-button govuk-button--secondary">{on}</button>
            </form>
            <SaveForm/>
        })}
        <idle::Idle/>
    }
    .into_any()
}

/// The first door, as large as a thumb; nothing where it has no number.
#[component]
fn Call(contact: String) -> impl IntoView {
    let phone = here().hub.place.contact(&contact).and_then(|known| known.phone.clone());
    phone.map(|phone| {
        let dial = format!("tel:{}", phone.replace(' ', ""));
        let phone = phone.replace(' ', "\u{a0}");
        view! {
            <p class="govuk-body">
                <a class="fh-call" href=dial>
                    <Icon picture=Picture::Phone/>
                    <span>{t("ask-call")} " " <span dir="ltr">{phone}</span></span>
                </a>
            </p>
        }
    })
}

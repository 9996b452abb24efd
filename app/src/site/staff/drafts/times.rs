//! The times of a draft: written in one line as people say them, or on a page of their own, and shown back in words.

use super::{
    super::{
        fields::{Typed, choice, field, problem_of},
        frame::{Room, page},
    },
    opened,
    values::{gathered, mark},
};
use crate::site::{
    Visit,
    directory::facts::{Line, Room as Space, Teller},
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Radios, Select, TextArea, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
    staff::SignedIn,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Every, Listing, Session},
    people::Staff,
    place::Day,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{ListingDraft, StoreError};

/// Which of the month's Mondays: its value in the form, and its words.
const WEEKS_OF_MONTH: [(&str, &str); 5] = [
    ("1", "listing-week-first"),
    ("2", "listing-week-second"),
    ("3", "listing-week-third"),
    ("4", "listing-week-fourth"),
    ("-1", "listing-week-last"),
];

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

/// One time in words, as families read it.
pub fn in_one_line(visit: &Visit, session: &Session) -> String {
    line(&Teller::new(visit).session(&[session.day], session, Space::Page))
}

pub fn line(line: &Line) -> String {
    let parts: Vec<&str> = line.iter().map(|part| part.text.as_str()).collect();
    parts.join(", ")
}

/// All times, each in words with the next day on which it takes place; a line to write more; a way to write one in full.
#[component]
pub fn SessionList(draft: ListingDraft, problem: Option<(String, FieldProblem)>) -> impl IntoView {
    let rows: Vec<_> = (0..draft.listing.times.len())
        .map(|at| view! { <One draft=draft.clone() at/> })
        .collect();
    let (said, problem) = match problem {
        Some((said, problem)) => (said, Some(problem.text)),
        None => (String::new(), None),
    };
    let field = Field {
        value: said,
        hint: Some(t("staff-times-said-hint")),
        problem,
        ..Field::new("said", t("staff-times-said"))
    };
    let list = (!rows.is_empty()).then(|| view! { <dl class="govuk-summary-list">{rows}</dl> });
    view! {
        {list}
        <form class="govuk-!-width-two-thirds" action=format!("/staff/drafts/{}/times", draft.id) method="post" novalidate>
            <TextInput field typing=Typing::Text/>
            <div class="govuk-button-group">
                <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-times-add")}</button>
                <a class="govuk-link fh-target" href=format!("/staff/drafts/{}/times/new", draft.id)>{t("staff-times-in-full")}</a>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn One(draft: ListingDraft, at: usize) -> impl IntoView {
    let visit = here();
    let session = draft.listing.times.get(at).cloned()?;
    let words = in_one_line(&visit, &session);
    let alone = Listing {
        times: vec![session],
        ..(*draft.listing).clone()
    };
    let next = Teller::new(&visit).next(&alone);
    let next = match next {
        Some(lines) => {
            let next: Vec<String> = lines.iter().map(line).collect();
            visit.tv("staff-times-next", [("when", next.join(", ").into())])
        }
        None => visit.t("staff-times-no-next"),
    };
    let change = format!("/staff/drafts/{}/times/{at}", draft.id);
    let remove = format!("{change}/remove");
    Some(view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{words.clone()}</dt>
            <dd class="govuk-summary-list__value">{next}</dd>
            <dd class="govuk-summary-list__actions">
                <a class="govuk-link fh-target" href=change>{t("change")} <span class="govuk-visually-hidden">" " {words.clone()}</span></a>
                <form action=remove method="post">
                    <input type="hidden" name="seen" value=seen(&draft, Some(at))/>
                    <button class="fh-link-button" type="submit">
                        {t("staff-times-remove")} <span class="govuk-visually-hidden">" " {words}</span>
                    </button>
                </form>
            </dd>
        </div>
    })
}

async fn show(visit: &Visit, staff: &Staff, writing: Writing) -> Response {
    let title = if writing.at.is_some() {
        "staff-times-change"
    } else {
        "staff-times-new"
    };
    let page = page(visit, title, staff, Room::Drafts).back(format!("/staff/drafts/{}/write/times", writing.draft.id));
    let page = match (writing.problems.is_empty(), writing.meanwhile) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(axum::http::StatusCode::CONFLICT),
        (true, false) => page,
    };
    page.show(move || view! { <OneTime writing=writing.clone() title/> })
        .await
}

#[component]
fn OneTime(writing: Writing, title: &'static str) -> impl IntoView {
    let visit = here();
    let Writing {
        draft,
        at,
        typed,
        problems,
        meanwhile,
    } = writing;
    let place = at.map_or("new".to_owned(), |at| at.to_string());
    let seen = seen(&draft, at);
    let now = at.and_then(|at| draft.listing.times.get(at)).filter(|_| meanwhile);
    let now = now.map(|session| {
        let words = in_one_line(&visit, session);
        view! {
            <div class="govuk-inset-text" role="alert">
                <p class="govuk-body"><strong>{t("staff-meanwhile-title")}</strong></p>
                <p class="govuk-body">{t("staff-meanwhile-theirs")} ": " {words}</p>
            </div>
        }
    });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t(title)}</h1>
        {now}
        <form class="govuk-!-width-two-thirds" action=format!("/staff/drafts/{}/times/{place}", draft.id) method="post" novalidate>
            <input type="hidden" name="seen" value=seen/>
            <TimeFields typed problems/>
            <button class="govuk-button" type="submit">{t("staff-draft-save")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn TimeFields(typed: Typed, problems: Vec<FieldProblem>) -> impl IntoView {
    let visit = here();
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let plain = |name: &'static str| field(&typed, &problems, name);
    let of_choices = |name: &'static str| Field {
        value: String::new(),
        ..plain(name)
    };
    let every = Every::ALL.iter().map(|every| {
        let words = match every {
            Every::Weeks => "staff-times-every-weeks".to_owned(),
            Every::Week | Every::Fortnight | Every::Month | Every::Once => format!("every-{}", every.key()),
        };
        choice(every.key(), &words, value("every") == every.key())
    });
    let days = Day::ALL.iter().map(|day| Choice {
        value: day.key().to_owned(),
        label: visit.speech.weekday(crate::site::directory::times::weekday(*day)),
        hint: None,
        chosen: value("day") == day.key(),
    });
    let none = choice("", "staff-times-week-none", value("week_of_month").is_empty());
    let weeks = WEEKS_OF_MONTH
        .iter()
        .map(|(week, words)| choice(week, words, value("week_of_month") == *week));
    let flag = |name: &'static str| {
        let chosen = choice("yes", &format!("staff-edit-{name}-yes"), value(name) == "yes");
        view! { <Checkboxes field=of_choices(name) choices=vec![chosen]/> }
    };
    view! {
        <Radios field=of_choices("every") choices=every.collect()/>
        <Radios field=of_choices("day") choices=days.collect()/>
        <TextInput field=plain("from") typing=Typing::Clock/>
        <TextInput field=plain("to") typing=Typing::Clock/>
        <TextInput field=plain("starting") typing=Typing::Date/>
        <TextInput field=plain("until") typing=Typing::Date/>
        <Select field=of_choices("week_of_month") choices=std::iter::once(none).chain(weeks).collect()/>
        <TextInput field=plain("weeks") typing=Typing::Number/>
        {flag("term_time")}
        {flag("bank_holidays")}
        <TextArea field=plain("except") rows=3/>
        <TextInput field=plain("session_note") typing=Typing::Text/>
    }
    .into_any()
}

/// All times in words, for the comparison.
pub fn all_in_words(visit: &Visit, listing: &Listing) -> String {
    let all: Vec<String> = listing
        .times
        .iter()
        .map(|session| in_one_line(visit, session))
        .collect();
    all.join("\n")
}

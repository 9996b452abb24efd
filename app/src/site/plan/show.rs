//! The plan's page. It asks the memory by the person who is signed in, and by nothing that the browser says.

use super::{
    answer::Said,
    goal::Goals,
    more::{Changes, Needs, Strengths, Voices},
    next::Next,
    people::Helpers,
    review::Reviews,
    scale::Scales,
    sharing::WhoMaySee,
    talk::Messages,
    words::Written,
};
use crate::{
    islands::{IdleWarning, IdleWords},
    site::{
        Hub, Visit,
        account::{go_to, signed_in},
        failure::Failure,
        page::{Page, t, visit as here},
        parts::{
            contact::FrontDoor,
            icon::{Icon, Picture},
            problems::{ErrorSummary, FieldProblem},
        },
    },
};
use axum::{extract::State, response::Response};
use domain::{
    people::{Person, StaffId},
    plan::{Changed, FamilyPlan},
    text::Private,
};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::{Answer, Message, Sharing};
use tower_sessions::Session;

/// The server forgets an unused visit after 20 minutes; the page asks two minutes earlier.
const WARN_AFTER: u32 = 18 * 60;
const END_AFTER: u32 = 20 * 60;

/// What was typed in one of the page's forms and has to be mended.
#[derive(Clone, Default)]
pub struct Typing {
    /// The id of the form's field.
    pub field: String,
    pub words: String,
    pub problems: Vec<FieldProblem>,
}

/// Everything on the page.
#[derive(Clone)]
struct Whole {
    name: Private,
    young: bool,
    shown: Option<(Arc<FamilyPlan>, Vec<Changed>)>,
    messages: Arc<Vec<Message>>,
    answers: Arc<Vec<Answer>>,
    sharing: Arc<Vec<Sharing>>,
    names: Arc<BTreeMap<StaffId, String>>,
    large: bool,
    /// There is a request that they may see.
    request: bool,
    typing: Typing,
}

pub async fn page(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    with(&visit, &person, Typing::default()).await
}

/// The page, with what was typed in one of its forms.
pub async fn with(visit: &Visit, person: &Person, typing: Typing) -> Result<Response, Failure> {
    let whole = gather(visit, person, typing).await?;
    let page = Page::new(visit, visit.t("title-neutral"))
        .private()
        .with_exit()
        .with_islands();
    let page = if whole.typing.problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    Ok(page.show(move || view! { <WholePage whole=whole.clone()/> }).await)
}

async fn gather(visit: &Visit, person: &Person, typing: Typing) -> Result<Whole, Failure> {
    let (hub, now) = (&visit.hub, visit.hub.now_ms());
    let plans = &hub.store.plans;
    let shown = match plans.read_by(&person.id, now).await? {
        Some(shown) => Some((Arc::new(with_living_links(hub, shown.plan).await?), shown.changes)),
        None => None,
    };
    let messages = plans.messages_with(&person.id).await?;
    if messages
        .iter()
        .any(|message| message.staff.is_some() && message.seen_at.is_none())
    {
        plans.saw_messages(&person.id, now).await?;
    }
    let ids: Vec<StaffId> = messages.iter().filter_map(|message| message.staff.clone()).collect();
    Ok(Whole {
        name: person.name.clone(),
        young: plans.is_young(&person.id).await?,
        shown,
        names: Arc::new(hub.store.people.staff_names(&ids).await?),
        messages: Arc::new(messages),
        answers: Arc::new(plans.answers_by(&person.id).await?),
        sharing: Arc::new(plans.sharing_by(&person.id).await?),
        large: visit.uri().query() == Some("size=large"),
        request: hub.store.requests.any_read_by(&person.id).await?,
        typing,
    })
}

#[component]
fn WholePage(whole: Whole) -> impl IntoView {
    provide_context(whole.typing.clone());
    provide_context(Said(whole.answers.clone()));
    let title = if whole.young { "plan-title-young" } else { "plan-title" };
    let class = if whole.large { "fh-large" } else { "" };
    let plan = match whole.shown.clone() {
        Some((plan, changes)) => view! { <Plan plan changes young=whole.young said=whole.sharing.clone()/> }.into_any(),
        None => view! { <p class="govuk-body">{t("plan-not-yet")}</p> }.into_any(),
    };
    view! {
        <div class=class>
            <ErrorSummary problems=whole.typing.problems.clone()/>
            <h1 class="govuk-heading-l">{t(title)}</h1>
            <WhosePage name=whole.name.clone()/>
            {whole.young.then(|| view! { <ForYou/> })}
            {plan}
            <Messages messages=whole.messages.clone() names=whole.names.clone()/>
            <Ways large=whole.large request=whole.request/>
            <SignOut/>
            <StillHere/>
        </div>
    }
    .into_any()
}

/// For a young person: whose page this is, and somebody to talk to who is not part of it.
#[component]
fn ForYou() -> impl IntoView {
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body">{t("plan-young-text")}</p>
            <FrontDoor contact="childline"/>
        </div>
    }
    .into_any()
}

/// Reading larger, on paper, or in a file of one's own; and what happened to the request that it began with.
#[component]
fn Ways(large: bool, request: bool) -> impl IntoView {
    let visit = here();
    let (size, words) = if large {
        ("/plan", "plan-size-usual")
    } else {
        ("/plan?size=large", "plan-size-large")
    };
    view! {
        <ul class="govuk-list fh-ways">
            {request.then(|| view! {
                <li><a class="govuk-link fh-target" href=visit.href("/status")>{t("plan-request-link")}</a></li>
            })}
            <li><a class="govuk-link fh-target" href=visit.href(size)>{t(words)}</a></li>
            <li><a class="govuk-link fh-target" href=visit.href("/plan/data")>{t("plan-data-link")}</a></li>
        </ul>
        <p class="fh-small">{t("plan-print-how")}</p>
    }
    .into_any()
}

/// A step's service may have ended since the plan was written; then the step stands without a link.
async fn with_living_links(hub: &Hub, mut plan: FamilyPlan) -> Result<FamilyPlan, Failure> {
    for step in plan
        .goals
        .iter_mut()
        .flat_map(|goal| &mut goal.actions)
        .chain(&mut plan.other_actions)
    {
        if let Some(listing) = &step.listing
            && hub.store.listings.get(listing).await?.is_none()
        {
            step.listing = None;
        }
    }
    Ok(plan)
}

#[component]
fn Plan(plan: Arc<FamilyPlan>, changes: Vec<Changed>, young: bool, said: Arc<Vec<Sharing>>) -> impl IntoView {
    provide_context(Written::of(&plan));
    // A young person's own words come before everybody's strengths.
    let sayings = if young {
        view! { <Voices plan=plan.clone()/> <Strengths plan=plan.clone()/> }.into_any()
    } else {
        view! { <Strengths plan=plan.clone()/> <Voices plan=plan.clone()/> }.into_any()
    };
    view! {
        <Next plan=plan.clone()/>
        <Changes changes/>
        {sayings}
        <Goals plan=plan.clone()/>
        <Needs plan=plan.clone()/>
        <Scales plan=plan.clone()/>
        <Helpers plan=plan.clone()/>
        <WhoMaySee plan=plan.clone() said/>
        <Reviews plan/>
    }
    .into_any()
}

/// On a phone that a family shares, each sees at once whose page this is.
#[component]
fn WhosePage(name: Private) -> impl IntoView {
    view! { <p class="govuk-body">{t("plan-signed-in")} " " <strong dir="auto">{name.reveal().to_owned()}</strong></p> }
}

#[component]
fn SignOut() -> impl IntoView {
    view! {
        <form method="post" action=here().href("/plan/sign-out")>
            <button class="govuk-button govuk-button--secondary" type="submit"><Icon picture=Picture::Lock/>{t("plan-sign-out")}</button>
        </form>
    }
}

#[component]
fn StillHere() -> impl IntoView {
    let visit = here();
    let words = IdleWords {
        title: t("idle-title"),
        text: t("idle-text"),
        button: t("idle-stay"),
    };
    let (stay, gone) = (visit.href("/plan/stay"), visit.href("/plan/closed"));
    view! { <IdleWarning words stay gone warn_after=WARN_AFTER end_after=END_AFTER/> }.into_any()
}

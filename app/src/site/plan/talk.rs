//! Messages between this family member and the workers: nobody else of the family reads them.

use super::answer::{LIMIT, WordsArea};
use super::show::{self, Typing};
use super::words::done_at;
use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    failure::Failure,
    page::{t, visit as here},
    parts::{
        contact::Phone,
        field::Field,
        problems::{FieldProblem, at},
    },
};
use axum::{Form, extract::State, response::Response};
use domain::{
    people::StaffId,
    text::{Private, filled},
};
use leptos::prelude::*;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::Arc};
use store::Message;
use tower_sessions::Session;

const FIELD: &str = "message";

#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    words: String,
}

/// `POST /plan/messages`
pub async fn write(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    match filled(&sent.words, LIMIT) {
        Ok(words) => {
            let words = Private::new(words);
            hub.store
                .plans
                .write_to_workers(&person.id, &words, hub.now_ms())
                .await?;
            Ok(go_to(&format!("{}#messages", visit.href("/plan"))))
        }
        Err(problem) => {
            let key = format!("plan-message-{}", problem.kind());
            let problem = FieldProblem {
                field: FIELD.to_owned(),
                text: visit.tv(&key, [("limit", LIMIT.into())]),
            };
            let typing = Typing {
                field: FIELD.to_owned(),
                words: sent.words,
                problems: vec![problem],
            };
            show::with(&visit, &person, typing).await
        }
    }
}

#[component]
pub fn Messages(messages: Arc<Vec<Message>>, names: Arc<BTreeMap<StaffId, String>>) -> impl IntoView {
    let rows: Vec<_> = messages
        .iter()
        .map(|message| {
            let by = match &message.staff {
                Some(staff) => names.get(staff).cloned().unwrap_or_else(|| t("plan-unnamed")),
                None => t("plan-you"),
            };
            // Only what the family member wrote: whether a worker has read it.
            let seen = message.staff.is_none().then(|| match message.seen_at {
                Some(at) => here().tv("plan-message-read", [("when", done_at(at).into())]),
                None => t("plan-message-waits"),
            });
            view! {
                <li>
                    <strong><bdi>{by}</bdi></strong> <span class="fh-small">" · " {done_at(message.at)} {seen.map(|seen| format!(" · {seen}"))}</span><br/>
                    <span dir="auto">{message.words.reveal().to_owned()}</span>
                </li>
            }
        })
        .collect();
    let typing = use_context::<Typing>().unwrap_or_default();
    let field = Field {
        value: if typing.field == FIELD {
            typing.words.clone()
        } else {
            String::new()
        },
        problem: at(&typing.problems, FIELD).map(str::to_owned),
        ..Field::new(FIELD, t("plan-message-words"))
    };
    view! {
        <section aria-labelledby="messages">
            <h2 class="govuk-heading-m" id="messages">{t("plan-messages")}</h2>
            <p class="govuk-body">{t("plan-messages-who")}</p>
            <div class="govuk-inset-text">
                <p class="govuk-body">{t("plan-messages-hours")}</p>
                <p class="govuk-body">{t("plan-messages-urgent")} " " <Phone contact="police-999"/> " · " <Phone contact="nhs-111"/> " · " <Phone contact="childline"/></p>
            </div>
            <ul class="govuk-list">{rows}</ul>
            <form method="post" action=here().href("/plan/messages") novalidate>
                <WordsArea field/>
                <button class="govuk-button" type="submit">{t("plan-message-send")}</button>
            </form>
        </section>
    }
    .into_any()
}

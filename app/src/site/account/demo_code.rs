//! In the demonstration no mail goes out: this page shows the code that would have been in it. There is none in live mode.

use super::{code::Asked, go_to};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{Page, t, visit as here},
};
use axum::{extract::State, response::Response};
use leptos::prelude::*;
use tower_sessions::Session;

pub async fn page(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    if !hub.is_demo() {
        return Ok(failure::not_found(visit).await);
    }
    let Some(asked) = Asked::of(&session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    Ok(Page::new(&visit, visit.t("title-neutral"))
        .private()
        .with_exit()
        .back(visit.href("/plan/code"))
        .show(move || {
            let code = asked.demo_code.clone();
            view! {
                <h1 class="govuk-heading-l">{t("demo-code-title")}</h1>
                <div class="govuk-inset-text"><p class="govuk-body">{t("demo-code-here")}</p></div>
                {match code {
                    Some(code) => view! { <Code code/> }.into_any(),
                    None => view! { <p class="govuk-body">{t("demo-code-none")}</p> }.into_any(),
                }}
            }
        })
        .await)
}

#[component]
fn Code(code: String) -> impl IntoView {
    view! {
        <p class="govuk-body">{t("demo-code-is")} " " <strong id="demo-code" dir="ltr">{code.clone()}</strong></p>
        <form method="post" action=here().href("/plan/code")>
            <input type="hidden" name="code" value=code/>
            <button class="govuk-button" type="submit">{t("demo-code-use")}</button>
        </form>
    }
    .into_any()
}

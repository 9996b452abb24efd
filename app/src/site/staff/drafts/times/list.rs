//! The times of a draft in words, as families read them.

use super::seen;
use crate::site::{
    Visit,
    directory::facts::{Line, Room as Space, Teller},
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::FieldProblem,
    },
};
use domain::directory::{Listing, Session};
use leptos::prelude::*;
use store::ListingDraft;

/// One time in words, as families read it.
pub fn in_one_line(visit: &Visit, session: &Session) -> String {
    line(&Teller::new(visit).session(&[session.day], session, Space::Page))
}

fn line(line: &Line) -> String {
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

/// All times in words, for the comparison.
pub fn all_in_words(visit: &Visit, listing: &Listing) -> String {
    let all: Vec<String> = listing
        .times
        .iter()
        .map(|session| in_one_line(visit, session))
        .collect();
    all.join("\n")
}

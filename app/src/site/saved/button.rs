//! "Save", on every card and on every listing's page. These pages are the same for everybody, so the button of the server never
//! says whether something is saved: the list does, and where scripts run, a small one asks the list and says it here.

use crate::site::{
    page::{t, visit},
    parts::icon::{Icon, Picture},
    words::without_marks,
};
use leptos::prelude::*;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// The one form of all the buttons on a page.
const FORM: &str = "save";

/// What the page that is being rendered holds; in its context.
#[derive(Clone, Default)]
pub struct Buttons(Arc<Held>);

#[derive(Default)]
struct Held {
    any: AtomicBool,
    /// On cards: those have their form at the end of the page.
    on_cards: AtomicBool,
}

/// The form of the buttons on cards, and the words of their script, for the shell to put after the content of a page that has
/// any. It can't stand beside them: the cards of results lie inside the search form.
pub fn form_of_buttons() -> Option<impl IntoView> {
    let Buttons(held) = use_context::<Buttons>()?;
    held.any.load(Ordering::Relaxed).then(|| {
        let visit = visit();
        let list = visit.href("/saved");
        let form = held.on_cards.load(Ordering::Relaxed).then(|| {
            view! {
                <form id=FORM action=list.clone() method="post">
                    <input type="hidden" name="do" value="add"/>
                </form>
            }
        });
        // The script puts a name in the place of the braces.
        let said = |key: &str| without_marks(&visit.tv(key, [("name", "{}".into())]));
        view! {
            {form}
            <p class="govuk-visually-hidden" id="save-told" role="status" data-list=list data-saved=visit.t("saved-saved")
                data-added=said("saved-said-added") data-removed=said("saved-said-removed")></p>
            <script type="module" src=visit.hub.assets.path("saved.js")></script>
        }
    })
}

/// The page that is being rendered holds a button.
fn note(on_card: bool) {
    if let Some(Buttons(held)) = use_context::<Buttons>() {
        held.any.store(true, Ordering::Relaxed);
        held.on_cards.fetch_or(on_card, Ordering::Relaxed);
    }
}

/// The button of one card. `at` is the card's number on the page, counted from 1: the way back leads there.
#[component]
pub fn SaveButton(listing: String, name: String, lang: Option<&'static str>, at: usize) -> impl IntoView {
    note(true);
    view! {
        <p class="fh-save">
            <button class="fh-link-button" type="submit" id=format!("{FORM}-{at}") form=FORM name="listing" value=listing
                formaction=visit().href(&format!("/saved?at={at}"))>
                <Icon picture=Picture::Save/> <span class="fh-save__word">{t("saved-save")}</span>
                <span class="govuk-visually-hidden" lang=lang>" " {name}</span>
            </button>
        </p>
    }
    .into_any()
}

/// The button on a listing's own page. Where it is about safety at home, a word about who else can open the list stands first.
#[component]
pub fn SaveHere(listing: String, sensitive: bool) -> impl IntoView {
    note(false);
    let careful = sensitive.then(|| {
        view! {
            {super::warning(t("saved-careful"))}
            <input type="hidden" name="told" value="yes"/>
        }
    });
    view! {
        <form class="fh-save" action=visit().href("/saved") method="post">
            <input type="hidden" name="do" value="add"/>
            {careful}
            <button class="govuk-button govuk-button--secondary" type="submit" name="listing" value=listing>
                <Icon picture=Picture::Save/> <span class="fh-save__word">{t("saved-save-here")}</span>
            </button>
        </form>
    }
    .into_any()
}

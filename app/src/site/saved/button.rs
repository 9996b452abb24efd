//! "Save", on every card and on every listing's page. These pages are the same for everybody, so the button never says
//! whether something is saved: the list does.

use crate::site::{
    page::{t, visit},
    parts::icon::{Icon, Picture},
};
use leptos::prelude::*;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// The one form of all the buttons on a page.
const FORM: &str = "save";

/// Whether the page that is being rendered holds a [`SaveButton`]; in its context.
#[derive(Clone, Default)]
pub struct Buttons(Arc<AtomicBool>);

/// The form of the buttons, for the shell to put after the content of a page that has any. It can't stand beside them: the
/// cards of results lie inside the search form.
pub fn form_of_buttons() -> Option<impl IntoView> {
    let buttons = use_context::<Buttons>()?;
    buttons.0.load(Ordering::Relaxed).then(|| {
        view! {
            <form id=FORM action=visit().href("/saved") method="post">
                <input type="hidden" name="do" value="add"/>
            </form>
        }
    })
}

/// The button of one card. `at` is the card's number on the page, counted from 1: the way back leads there.
#[component]
pub fn SaveButton(listing: String, name: String, lang: Option<&'static str>, at: usize) -> impl IntoView {
    if let Some(buttons) = use_context::<Buttons>() {
        buttons.0.store(true, Ordering::Relaxed);
    }
    view! {
        <p class="fh-save">
            <button class="fh-link-button" type="submit" id=format!("{FORM}-{at}") form=FORM name="listing" value=listing
                formaction=visit().href(&format!("/saved?at={at}"))>
                <Icon picture=Picture::Save/> {t("saved-save")}
                <span class="govuk-visually-hidden" lang=lang>" " {name}</span>
            </button>
        </p>
    }
    .into_any()
}

/// The button on a listing's own page. Where it is about safety at home, a word about who else can open the list stands first.
#[component]
pub fn SaveHere(listing: String, sensitive: bool) -> impl IntoView {
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
                <Icon picture=Picture::Save/> {t("saved-save-here")}
            </button>
        </form>
    }
    .into_any()
}

//! Before something about safety at home goes on the list: a word about who else can open it, and a way not to.

use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::icon::{Icon, Picture},
};
use axum::response::Response;
use leptos::prelude::*;
use store::SAVED_DAYS;

/// Asks first. `back` is the page on which "save" was pressed. The address of this page names nothing.
pub async fn ask(visit: &Visit, listing: String, back: Option<String>) -> Response {
    let leave = back.clone().unwrap_or_else(|| visit.href("/services"));
    let page = super::page(visit, "saved-title");
    page.show(move || {
        let days = [("days", SAVED_DAYS.into())];
        view! {
            <h1 class="govuk-heading-l">{t("saved-sure-title")}</h1>
            {super::warning(here().tv("saved-sure-text", days))}
            <p class="govuk-body">{t("saved-sure-instead")}</p>
            <form class="govuk-button-group" action=here().href("/saved") method="post">
                <input type="hidden" name="do" value="add"/>
                <input type="hidden" name="told" value="yes"/>
                {back.clone().map(|back| view! { <input type="hidden" name="back" value=back/> })}
                <button class="govuk-button govuk-button--secondary" type="submit" name="listing" value=listing.clone()>
                    <Icon picture=Picture::Save/> {t("saved-sure-yes")}
                </button>
                <a class="govuk-link" href=leave.clone()>{t("saved-sure-no")}</a>
            </form>
        }
    })
    .await
}

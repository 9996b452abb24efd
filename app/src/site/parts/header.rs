//! The top of every page: whose it is, its languages in their own script, one's own list, the three doors, and urgent help.

use super::{
    contact::Dial,
    icon::{Icon, Picture},
};
use crate::site::page::{t, visit};
use leptos::prelude::*;

#[component]
pub fn Header() -> impl IntoView {
    let visit = visit();
    let door = |path: &'static str, key: &'static str| {
        let current = visit.path.starts_with(path).then_some("true");
        view! { <li><a href=visit.href(path) aria-current=current>{t(key)}</a></li> }
    };
    view! {
        <header class="fh-header">
            <div class="govuk-width-container">
                <div class="fh-header__bar">
                    <a class="fh-header__name" href=visit.href("/")><Icon picture=Picture::Family/>{t("site-name")}</a>
                    <Tools/>
                </div>
                <nav class="fh-nav" aria-label=t("nav-label")>
                    <ul class="fh-nav__list">
                        {door("/services", "nav-find")}
                        {door("/request", "nav-ask")}
                        {door("/plan", "nav-plan")}
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// The other languages and the list of one's own; staff pages follow the browser and have neither.
#[component]
fn Tools() -> impl IntoView {
    let visit = visit();
    visit.has_language_in_path().then(|| {
        let current = visit.path.starts_with("/saved").then_some("true");
        view! {
            <div class="fh-header__tools">
                <Languages/>
                <a href=visit.href("/saved") aria-current=current><Icon picture=Picture::Save/>{t("saved-title")}</a>
            </div>
        }
    })
}

/// Links to this page in the other languages.
#[component]
fn Languages() -> impl IntoView {
    let visit = visit();
    let here = visit.speech.tag();
    let links: Vec<_> = visit
        .hub
        .words
        .languages()
        .iter()
        .map(|speech| {
            let (tag, dir, name) = (speech.tag(), speech.dir(), speech.name().to_owned());
            if tag == here {
                view! { <li><span lang=tag dir=dir aria-current="true">{name}</span></li> }.into_any()
            } else {
                let href = visit.in_language(tag);
                view! { <li><a href=href lang=tag hreflang=tag dir=dir rel="alternate">{name}</a></li> }.into_any()
            }
        })
        .collect();
    view! { <nav aria-label=t("languages-label")><ul class="fh-languages">{links}</ul></nav> }.into_any()
}

/// One line under the header: who to ring when someone is in danger.
#[component]
pub fn UrgentStrip() -> impl IntoView {
    view! {
        <aside class="fh-urgent" aria-label=t("footer-urgent-link")>
            <div class="govuk-width-container">
                <p>
                    <Icon picture=Picture::Urgent/>
                    <span>{t("urgent-strip")}</span>
                    " " <Dial contact="police-999" words="urgent-strip-call"/>
                    " " <a href=visit().href("/urgent")>{t("footer-urgent-link")}</a>
                </p>
            </div>
        </aside>
    }
    .into_any()
}

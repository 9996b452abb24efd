//! What stands round every page: head, header, languages, footer.

use super::{
    page::{Page, t, visit},
    parts::{
        exit::ExitThisPage,
        footer::Footer,
        header::{Header, UrgentStrip},
        links::BackLink,
    },
    saved::form_of_buttons,
    staff::{StaffHeader, assist::AssistStrip},
};
use leptos::prelude::*;

#[component]
pub fn Shell(page: Page, children: Children) -> impl IntoView {
    let visit = visit();
    let speech = visit.speech.clone();
    let style = if speech.is_rtl() { "app.rtl.css" } else { "app.css" };
    let title = super::words::without_marks(&visit.tv("title-of-page", [("title", page.title.clone().into())]));
    let assets = &visit.hub.assets;
    let robots = page.private.then(|| view! { <meta name="robots" content="noindex"/> });
    let exit = page.exit.then(|| view! { <ExitThisPage/> });
    let (main_class, top) = match page.desk {
        Some(desk) => ("govuk-main-wrapper fh-dense", view! { <StaffHeader desk/> }.into_any()),
        None => {
            let strip = visit.assisted.then(|| view! { <AssistStrip/> });
            (
                "govuk-main-wrapper",
                view! { {strip} <Header/> <UrgentStrip/> }.into_any(),
            )
        }
    };
    // The content first: the form of its "save" buttons follows from it.
    let content = children();
    let save = form_of_buttons();
    let demo = visit.hub.is_demo().then(|| {
        view! {
            <aside class="fh-demo" aria-label=t("demo-label")>
                <div class="govuk-width-container"><p>{t("demo-banner")}</p></div>
            </aside>
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=speech.tag() dir=speech.dir() class="govuk-template">
            <head>
                <meta charset="utf-8"/>
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <meta name="theme-color" content="#0f4c4a"/>
                {robots}
                <link rel="icon" href=assets.path("favicon.svg") type="image/svg+xml"/>
                <link rel="stylesheet" href=assets.path(style)/>
                {page.again.map(|address| view! {
                    <meta name="again" content=address/>
                    <script type="module" src=assets.path("again.js")></script>
                })}
                {page.islands.then(|| view! { <Wake/> })}
            </head>
            <body class="govuk-template__body">
                <a href="#main" class="govuk-skip-link">{t("skip-to-content")}</a>
                {demo}
                {top}
                {exit}
                <div class="fh-page">
                    <div class="govuk-width-container">
                        <main id="main" class=main_class tabindex="-1">
                            {page.back.map(|href| view! { <BackLink href/> })}
                            {content}
                        </main>
                        {save}
                    </div>
                </div>
                <Footer/>
            </body>
        </html>
    }
    .into_any()
}

/// The script that wakes the islands; only on pages that hold one.
#[component]
fn Wake() -> impl IntoView {
    let stem = visit().hub.assets.script_stem();
    let options = LeptosOptions::builder().output_name(stem).site_pkg_dir("pkg").build();
    view! { <HydrationScripts options islands=true/> }.into_any()
}

//! Warns before the server forgets a visit, and gives more time on a click (WCAG 2.2.1).

use leptos::prelude::*;

/// `warn_after` and `end_after` are seconds. `stay` is an address that keeps the visit alive; `gone` the page that
/// takes the place of this one when nobody answers.
#[island]
pub fn IdleWarning(words: IdleWords, stay: String, gone: String, warn_after: u32, end_after: u32) -> impl IntoView {
    let asking = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    let more_time = browser::clock(asking, stay.clone(), gone.clone(), warn_after, end_after);
    #[cfg(not(feature = "hydrate"))]
    let more_time = || ();
    #[cfg(not(feature = "hydrate"))]
    drop((stay, gone, warn_after, end_after));
    let IdleWords { title, text, button } = words;
    view! {
        <div class="fh-idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text" hidden=move || !asking.get()>
            <h2 class="govuk-heading-m" id="idle-title">{title}</h2>
            <p class="govuk-body" id="idle-text">{text}</p>
            <button type="button" class="govuk-button" id="idle-stay" on:click=move |_| more_time()>{button}</button>
        </div>
    }
}

/// What the warning says.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct IdleWords {
    pub title: String,
    pub text: String,
    pub button: String,
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
    use std::time::Duration;
    use web_sys::{HtmlElement, RequestInit, Response, wasm_bindgen::JsCast};

    /// Starts the clock; the returned function starts it again and tells the server.
    pub fn clock(
        asking: RwSignal<bool>,
        stay: String,
        gone: String,
        warn_after: u32,
        end_after: u32,
    ) -> impl Fn() + Clone {
        let timers = StoredValue::new(Vec::<TimeoutHandle>::new());
        let end_at = gone.clone();
        let start = move || {
            for timer in timers.get_value() {
                timer.clear();
            }
            let gone = end_at.clone();
            let warn = set_timeout_with_handle(move || ask(asking), Duration::from_secs(warn_after.into()));
            let end = set_timeout_with_handle(move || leave(&gone), Duration::from_secs(end_after.into()));
            timers.set_value(warn.into_iter().chain(end).collect());
        };
        start();
        move || {
            asking.set(false);
            let (stay, gone) = (stay.clone(), gone.clone());
            let start = start.clone();
            spawn_local(async move {
                let options = RequestInit::new();
                options.set_method("POST");
                let sent = window().fetch_with_str_and_init(&stay, &options);
                match wasm_bindgen_futures::JsFuture::from(sent).await.map(JsCast::dyn_into) {
                    Ok(Ok(answer)) if Response::ok(&answer) => start(),
                    // The server has forgotten the visit: what was typed must not lie open as if it had not.
                    Ok(Ok(_) | Err(_)) => leave(&gone),
                    // Nobody was reached; the clock goes on, and the person may try again until it ends.
                    Err(_) => ask(asking),
                }
            });
        }
    }

    fn leave(gone: &str) {
        drop(window().location().replace(gone));
    }

    fn ask(asking: RwSignal<bool>) {
        asking.set(true);
        request_animation_frame(|| {
            let button = document().get_element_by_id("idle-stay");
            if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
                drop(button.focus());
            }
        });
    }
}

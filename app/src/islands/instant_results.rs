//! Shows results while the family is still choosing: the same form, sent for them, the same answer as the server's page.
//! The numbers beside the filters change with it, except in the one that is just being used.

use leptos::prelude::*;

/// `form` and `results` are ids. The form is sent as it stands; the part of the answer with id `results` replaces the one here.
#[island]
pub fn InstantResults(form: String, results: String, looking: String) -> impl IntoView {
    let busy = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::watch(form, results, busy);
    #[cfg(not(feature = "hydrate"))]
    drop((form, results));
    view! { <p class="govuk-visually-hidden" role="status">{move || busy.get().then(|| looking.clone())}</p> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
    use std::time::Duration;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Document, DomParser, Element, FormData, HtmlFormElement, RequestInit, Response, SupportedType, UrlSearchParams,
        wasm_bindgen::{JsCast, JsValue},
    };

    /// Typing pauses this long before the form is sent.
    const PAUSE: Duration = Duration::from_millis(300);

    pub fn watch(form: String, results: String, busy: RwSignal<bool>) {
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        // An answer that comes after a later question was asked is thrown away.
        let asked = StoredValue::new(0_u32);
        let handle = window_event_listener(ev::input, move |event| {
            let inside = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let owner = inside.and_then(|element| element.closest("form").ok().flatten());
            let Some(owner) = owner.filter(|owner| owner.id() == form) else {
                return;
            };
            let Ok(owner) = owner.dyn_into::<HtmlFormElement>() else {
                return;
            };
            if let Some(timer) = waiting.get_value() {
                timer.clear();
            }
            let results = results.clone();
            let send = move || {
                asked.update_value(|number| *number += 1);
                let mine = asked.get_value();
                busy.set(true);
                spawn_local(async move {
                    let answer = ask(&owner).await;
                    if asked.get_value() == mine {
                        busy.set(false);
                        if let Ok(answer) = answer {
                            drop(show(&answer, &results));
                        }
                    }
                });
            };
            waiting.set_value(set_timeout_with_handle(send, PAUSE).ok());
        });
        on_cleanup(move || handle.remove());
    }

    struct Answer {
        url: String,
        html: String,
    }

    /// Sends the form by POST, so that a full postcode never stands in an address.
    async fn ask(form: &HtmlFormElement) -> Result<Answer, JsValue> {
        let fields = FormData::new_with_form(form)?;
        let options = RequestInit::new();
        options.set_method("POST");
        options.set_body(&UrlSearchParams::new_with_str_sequence_sequence(&fields)?.into());
        let sent = window().fetch_with_str_and_init(&form.action(), &options);
        let response: Response = JsFuture::from(sent).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        Ok(Answer {
            url: response.url(),
            html,
        })
    }

    fn show(answer: &Answer, results: &str) -> Result<(), JsValue> {
        let page = DomParser::new()?.parse_from_string(&answer.html, SupportedType::TextHtml)?;
        let (Some(new), Some(old)) = (page.get_element_by_id(results), document().get_element_by_id(results)) else {
            return Ok(());
        };
        old.replace_with_with_node_1(&document().import_node_with_deep(&new, true)?)?;
        filters(&page)?;
        window()
            .history()?
            .replace_state_with_url(&JsValue::NULL, "", Some(&answer.url))
    }

    /// Every filter has an id that begins with "f-". One that is new or gone comes with the next page.
    fn filters(page: &Document) -> Result<(), JsValue> {
        let here = document();
        let old = here.query_selector_all("[id^=f-]")?;
        for filter in (0..old.length()).filter_map(|at| old.get(at)?.dyn_into::<Element>().ok()) {
            let in_use = here
                .active_element()
                .is_some_and(|active| filter.contains(Some(&active)));
            if let Some(new) = page.get_element_by_id(&filter.id()).filter(|_| !in_use) {
                filter.replace_with_with_node_1(&here.import_node_with_deep(&new, true)?)?;
            }
        }
        Ok(())
    }
}

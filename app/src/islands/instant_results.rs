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

    /// What waits to be sent, and what came of it.
    #[derive(Clone, Copy)]
    struct Watch {
        results: StoredValue<String>,
        busy: RwSignal<bool>,
        waiting: StoredValue<Option<TimeoutHandle>>,
        /// An answer that comes after a later question was asked is thrown away.
        asked: StoredValue<u32>,
    }

    pub fn watch(form: String, results: String, busy: RwSignal<bool>) {
        let watch = Watch {
            results: StoredValue::new(results),
            busy,
            waiting: StoredValue::new(None),
            asked: StoredValue::new(0),
        };
        // What somebody typed or chose before this island woke must not wait for the next letter.
        let here = document().get_element_by_id(&form);
        let here = here.and_then(|here| here.dyn_into::<HtmlFormElement>().ok());
        if let Some(here) = here.filter(|here| is_changed(here).unwrap_or(false)) {
            watch.send_soon(here);
        }
        let handle = window_event_listener(ev::input, move |event| {
            let inside = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let owner = inside.and_then(|element| element.closest("form").ok().flatten());
            let owner = owner.and_then(|owner| owner.dyn_into::<HtmlFormElement>().ok());
            if let Some(owner) = owner.filter(|owner| owner.id() == form) {
                watch.send_soon(owner);
            }
        });
        on_cleanup(move || handle.remove());
    }

    /// Whether the form says anything else than when the server sent it.
    fn is_changed(form: &HtmlFormElement) -> Result<bool, JsValue> {
        let as_sent: HtmlFormElement = form.clone_node_with_deep(true)?.dyn_into()?;
        as_sent.reset();
        Ok(said(form)?.to_string() != said(&as_sent)?.to_string())
    }

    impl Watch {
        fn send_soon(self, form: HtmlFormElement) {
            if let Some(timer) = self.waiting.get_value() {
                timer.clear();
            }
            let timer = set_timeout_with_handle(move || self.send(form), PAUSE);
            self.waiting.set_value(timer.ok());
        }

        fn send(self, form: HtmlFormElement) {
            self.asked.update_value(|number| *number += 1);
            let mine = self.asked.get_value();
            self.busy.set(true);
            spawn_local(async move {
                let answer = ask(&form).await;
                if self.asked.get_value() == mine {
                    self.busy.set(false);
                    if let Ok(answer) = answer {
                        drop(show(&answer, &self.results.get_value()));
                    }
                }
            });
        }
    }

    fn said(form: &HtmlFormElement) -> Result<UrlSearchParams, JsValue> {
        let fields = FormData::new_with_form(form)?;
        UrlSearchParams::new_with_str_sequence_sequence(&fields)
    }

    struct Answer {
        url: String,
        html: String,
    }

    /// Sends the form by POST, so that a full postcode never stands in an address.
    async fn ask(form: &HtmlFormElement) -> Result<Answer, JsValue> {
        let options = RequestInit::new();
        options.set_method("POST");
        options.set_body(&said(form)?.into());
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

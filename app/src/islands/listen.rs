//! Hears what happens in a control that the server rendered outside the island.

use leptos::{ev, prelude::*};
use web_sys::{HtmlInputElement, HtmlTextAreaElement, wasm_bindgen::JsCast};

/// Calls `then` with the text of the control `id`, and again each time it changes. What was typed before the island woke counts,
/// and what the browser kept after "back"; but only once the island stands as the server sent it, or nothing of it would show.
pub fn on_text(id: String, then: impl Fn(String) + Clone + 'static) {
    let (control, first) = (id.clone(), then.clone());
    Effect::new(move |_| {
        if let Some(text) = typed_in(&control) {
            first(text);
        }
    });
    let handle = window_event_listener(ev::input, move |event| {
        let Some(target) = event.target() else { return };
        if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>().filter(|area| area.id() == id) {
            then(area.value());
        } else if let Some(input) = target.dyn_ref::<HtmlInputElement>().filter(|input| input.id() == id) {
            then(input.value());
        }
    });
    on_cleanup(move || handle.remove());
}

/// The text in the control `id` now.
fn typed_in(id: &str) -> Option<String> {
    let element = document().get_element_by_id(id)?;
    let area = element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    area.or_else(|| element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
}

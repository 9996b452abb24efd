//! Keeps a part of a page true while it is open: hears from the server that something has changed, and fetches the page anew.

use leptos::prelude::*;

/// A page that asks by itself says so: the visit's time does not begin again.
pub const LIVE_HEADER: &str = "x-live";

/// `stream` is an address that takes `since=…`, how far the news have come that the page knows; `part` the id of what is
/// replaced. `changed` is read out when it is.
#[island]
pub fn LiveNews(stream: String, since: String, part: String, changed: String) -> impl IntoView {
    let said = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::Line::open(stream, since, part, said);
    #[cfg(not(feature = "hydrate"))]
    drop((stream, since, part));
    view! { <p class="govuk-visually-hidden" role="status">{move || said.get().then(|| changed.clone())}</p> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::LIVE_HEADER;
    use leptos::{prelude::*, task::spawn_local};
    use std::time::Duration;
    use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        DomParser, Element, EventSource, Headers, HtmlElement, MessageEvent, RequestInit, Response, SupportedType,
    };

    /// When the server has hung up for good (it has enough pages of this visit, or a proxy answers for it), the page asks
    /// again after so long.
    const LATER: Duration = Duration::from_secs(30);

    type Hears = Closure<dyn FnMut(MessageEvent)>;

    /// A page that listens. A hidden one hangs up: a browser has few connections to one server, and nobody looks.
    #[derive(Clone, Copy)]
    pub struct Line {
        stream: StoredValue<String>,
        since: StoredValue<String>,
        part: StoredValue<String>,
        said: RwSignal<bool>,
        source: StoredValue<Option<(EventSource, Vec<Hears>)>, LocalStorage>,
        /// An answer that comes after a later question was asked is thrown away.
        asked: StoredValue<u32>,
    }

    impl Line {
        pub fn open(stream: String, since: String, part: String, said: RwSignal<bool>) {
            let line = Self {
                stream: StoredValue::new(stream),
                since: StoredValue::new(since),
                part: StoredValue::new(part),
                said,
                source: StoredValue::new_local(None),
                asked: StoredValue::new(0),
            };
            line.look();
            let handle = window_event_listener_untyped("visibilitychange", move |_| line.look());
            on_cleanup(move || handle.remove());
        }

        /// Listens while the page is in sight, and only then.
        fn look(self) {
            if document().hidden() {
                self.hang_up();
            } else if self.source.with_value(Option::is_none) {
                drop(self.dial());
            }
        }

        fn hang_up(self) {
            if let Some((source, _)) = self.source.try_update_value(Option::take).flatten() {
                source.close();
            }
        }

        fn dial(self) -> Result<(), JsValue> {
            let address = format!("{}since={}", self.stream.get_value(), self.since.get_value());
            let source = EventSource::new(&address)?;
            let know = move |event: &MessageEvent| self.since.set_value(event.last_event_id());
            let hello = Hears::new(move |event: MessageEvent| know(&event));
            let changed = Hears::new(move |event: MessageEvent| {
                know(&event);
                self.fetch();
            });
            let end = Hears::new(|_: MessageEvent| open_anew());
            let broken = Hears::new(move |_: MessageEvent| self.dial_later());
            for (name, hears) in [
                ("hello", &hello),
                ("changed", &changed),
                ("end", &end),
                ("error", &broken),
            ] {
                source.add_event_listener_with_callback(name, hears.as_ref().unchecked_ref())?;
            }
            self.source.set_value(Some((source, vec![hello, changed, end, broken])));
            Ok(())
        }

        /// The browser itself tries again after a break, but not after a refusal.
        fn dial_later(self) {
            let is_over = |line: &Option<(EventSource, Vec<Hears>)>| {
                let source = line.as_ref().map(|(source, _)| source);
                source.is_some_and(|source| source.ready_state() == EventSource::CLOSED)
            };
            if self.source.with_value(is_over) {
                set_timeout(
                    move || {
                        if self.source.with_value(is_over) {
                            self.hang_up();
                            self.look();
                        }
                    },
                    LATER,
                );
            }
        }

        fn fetch(self) {
            self.asked.update_value(|number| *number += 1);
            let mine = self.asked.get_value();
            spawn_local(async move {
                let Ok(answer) = ask().await else { return };
                if self.asked.get_value() != mine {
                    return;
                }
                match answer {
                    Answer::Page(html) => {
                        self.said.set(false);
                        if show(&html, &self.part.get_value()).unwrap_or(false) {
                            request_animation_frame(move || self.said.set(true));
                        }
                    }
                    Answer::Refused => open_anew(),
                    Answer::Nothing => {}
                }
            });
        }
    }

    enum Answer {
        Page(String),
        /// Signed out, or no longer a page of this worker's: what stands here must go.
        Refused,
        /// Too busy, or broken: the next change asks again.
        Nothing,
    }

    fn open_anew() {
        drop(window().location().reload());
    }

    async fn ask() -> Result<Answer, JsValue> {
        let (options, headers) = (RequestInit::new(), Headers::new()?);
        headers.set(LIVE_HEADER, "1")?;
        options.set_headers(&headers);
        let here = window().location().href()?;
        let sent = window().fetch_with_str_and_init(&here, &options);
        let response: Response = JsFuture::from(sent).await?.dyn_into()?;
        if response.redirected() || matches!(response.status(), 401 | 403 | 404) {
            return Ok(Answer::Refused);
        }
        if !response.ok() {
            return Ok(Answer::Nothing);
        }
        let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        Ok(Answer::Page(html))
    }

    /// Puts the new part in the place of the old one; whether anything is different. Who stands on a link stays on it, and a
    /// list stays where it was scrolled to.
    fn show(html: &str, part: &str) -> Result<bool, JsValue> {
        let page = DomParser::new()?.parse_from_string(html, SupportedType::TextHtml)?;
        let (Some(new), Some(old)) = (page.get_element_by_id(part), document().get_element_by_id(part)) else {
            return Ok(false);
        };
        if new.inner_html() == old.inner_html() {
            return Ok(false);
        }
        let in_use = document().active_element().filter(|active| old.contains(Some(active)));
        let address = in_use.and_then(|link| link.get_attribute("href"));
        let scrolled = old.query_selector(".fh-inbox")?.map_or(0, |list| list.scroll_top());
        let new: Element = document().import_node_with_deep(&new, true)?.dyn_into()?;
        old.replace_with_with_node_1(&new)?;
        if let Some(list) = new.query_selector(".fh-inbox")? {
            list.set_scroll_top(scrolled);
        }
        if let Some(address) = address {
            stand_on(&new, &address)?;
        }
        Ok(true)
    }

    fn stand_on(part: &Element, address: &str) -> Result<(), JsValue> {
        let links = part.query_selector_all("a[href]")?;
        let mut links = (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<HtmlElement>().ok());
        match links.find(|link| link.get_attribute("href").as_deref() == Some(address)) {
            Some(link) => link.focus(),
            None => Ok(()),
        }
    }
}

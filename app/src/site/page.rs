//! From a view to an answer: the one place that calls Leptos's server integration.

use super::{saved::Buttons, shell::Shell, staff::Desk, visit::Visit, words::foreign::marked_up};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderName, HeaderValue, Request, StatusCode, header},
    response::Response,
};
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::ResponseOptions;
use std::sync::Arc;

/// A page on its way to the visitor.
#[derive(Clone)]
pub struct Page {
    visit: Visit,
    pub title: String,
    status: StatusCode,
    pub(super) islands: bool,
    pub(super) exit: bool,
    pub(super) private: bool,
    kept: bool,
    pub(super) desk: Option<Desk>,
    pub(super) back: Option<String>,
    /// Where this page is opened and not sent again, when it came back with something to mend.
    pub(super) again: Option<String>,
}

impl Page {
    /// A public page. `title` is a finished text; it must not tell anything of the visitor.
    pub fn new(visit: &Visit, title: impl Into<String>) -> Self {
        Self {
            visit: visit.clone(),
            title: super::words::without_marks(&title.into()),
            status: StatusCode::OK,
            islands: false,
            exit: false,
            private: false,
            kept: true,
            desk: None,
            back: None,
            again: None,
        }
    }

    /// A page of one person's own: never kept by a cache, never found by a search engine.
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// With "Exit this page" at the top, always at the same place.
    pub fn with_exit(mut self) -> Self {
        self.exit = true;
        self
    }

    /// A page that whoever looks at it may have to hide: it can be left at once, and nobody keeps a copy of it.
    pub fn sensitive(mut self) -> Self {
        self.kept = false;
        self.with_exit()
    }

    /// A page that must be made anew for each visit, though it is nobody's own.
    pub fn fresh(mut self) -> Self {
        self.kept = false;
        self
    }

    /// The page holds an island: the browser is sent the WebAssembly.
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// A page of staff: under their own header, with the whole width, and without the urgent help that families need.
    pub fn for_staff(mut self, desk: Desk) -> Self {
        self.desk = Some(desk);
        self.private()
    }

    /// With a link back to this address, above the content.
    pub fn back(mut self, href: impl Into<String>) -> Self {
        self.back = Some(href.into());
        self
    }

    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The wrong input came back: 422, and the title says so first, as screen readers want it. "Back" leads to this address
    /// opened anew; where the form is sent to an address that can't be opened, [`Page::with_problems_of`] names the page's own.
    pub fn with_problems(self) -> Self {
        let path = self.visit.uri().path().to_owned();
        self.with_problems_of(path)
    }

    /// As [`Page::with_problems`], for a page at another address than its form.
    pub fn with_problems_of(mut self, page: impl Into<String>) -> Self {
        self.again = Some(page.into());
        self.title = self.visit.tv("title-error", [("title", self.title.clone().into())]);
        self.title = super::words::without_marks(&self.title);
        self.status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Renders the page. `view` is the content of `<main>`; the visit is in its context.
    pub async fn show<V, F>(self, view: F) -> Response
    where
        F: Fn() -> V + Clone + Send + Sync + 'static,
        V: IntoView + 'static,
    {
        let mut request = Request::new(Body::empty());
        *request.uri_mut() = self.visit.uri().clone();
        let (status, private) = (self.status, self.private);
        let kept = self.kept && !self.visit.assisted;
        let visit = self.visit.clone();
        let speech = Arc::clone(&visit.speech);
        let context = move || {
            provide_context(visit.clone());
            provide_context(Buttons::default());
            if let (Some(options), Some(nonce)) = (use_context::<ResponseOptions>(), use_nonce()) {
                options.insert_header(header::CONTENT_SECURITY_POLICY, policy(&format!("'nonce-{nonce}'")));
            }
        };
        let app = move || {
            let (page, view) = (self.clone(), view.clone());
            view! { <Shell page>{view().into_any()}</Shell> }
        };
        let mut response = leptos_axum::render_app_async_with_context(context, app)(request).await;
        if speech.lacks_words() {
            response = say_which_is_english(response).await;
        }
        *response.status_mut() = status;
        if private || !kept {
            set(&mut response, header::CACHE_CONTROL, "no-store");
        }
        if private {
            set(&mut response, HeaderName::from_static("x-robots-tag"), "noindex");
        }
        response
    }
}

/// A page in which something is said in English, because its language lacks it.
async fn say_which_is_english(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) => {
            parts.headers.remove(header::CONTENT_LENGTH);
            let page = marked_up(&String::from_utf8_lossy(&bytes));
            Response::from_parts(parts, Body::from(page))
        }
        Err(error) => {
            tracing::error!(%error, "a page broke off while it was rendered");
            Response::from_parts(parts, Body::empty())
        }
    }
}

fn set(response: &mut Response, name: HeaderName, value: &'static str) {
    response.headers_mut().insert(name, HeaderValue::from_static(value));
}

/// The content security policy of one answer. No inline style, no third party, no framing. `scripts` names the inline scripts
/// that may run, by a nonce or by their hashes.
pub(super) fn policy(scripts: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'self' {scripts} 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
}

/// Leptos renders on the server's own executor. Once a process; tests ask again, and the first answer stands.
pub(super) fn ready_to_render() {
    drop(any_spawner::Executor::init_tokio());
}

/// The visit of the page that is being rendered.
pub fn visit() -> Visit {
    expect_context::<Visit>()
}

/// The message with this key, in the language of the page that is being rendered.
pub fn t(key: &str) -> String {
    visit().t(key)
}

//! What a visitor gets back, and what people can read in it.

#![allow(clippy::unwrap_used)]

use axum::http::StatusCode;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> Option<String> {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    }

    /// The text that a person sees, without tags and direction marks, white space folded.
    pub fn text(&self) -> String {
        let (mut text, mut in_tag) = (String::new(), false);
        for c in self.body.chars() {
            match c {
                '<' => (in_tag, text) = (true, text + " "),
                '>' => in_tag = false,
                '\u{2068}' | '\u{2069}' => {}
                '\u{a0}' if !in_tag => text.push(' '),
                c if !in_tag => text.push(c),
                _ => {}
            }
        }
        let plain = text
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'");
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Fails, showing the page, unless people can read `words`.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Self {
        assert!(
            self.text().contains(words),
            "{words:?} is not on the page ({}):\n{}",
            self.status,
            self.text()
        );
        self
    }

    #[track_caller]
    pub fn hides(&self, words: &str) -> &Self {
        assert!(
            !self.body.contains(words),
            "{words:?} is on the page ({}):\n{}",
            self.status,
            self.text()
        );
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "the page says:\n{}", self.text());
        self
    }
}

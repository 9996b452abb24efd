//! Web addresses, with the scheme that people leave out.

use super::super::finding::{Fault, quoted};
use super::Seen;
use crate::directory::edit::web_address;

/// The first address in a text.
pub fn web(text: &str) -> Seen<String> {
    let text = text.trim();
    if text.is_empty() {
        return (None, None);
    }
    let Some(first) = text
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .find(|part| part.contains('.'))
    else {
        return (None, Some(Fault::wrong(format!("{} is no web address", quoted(text)))));
    };
    let mended = mend(first);
    match web_address(&mended).filter(|address| address.len() <= 200) {
        Some(address) => (Some(address), None),
        None => (None, Some(Fault::wrong(format!("{} is no web address", quoted(text))))),
    }
}

/// "http://http://a.org", "http:/a.org" and "http//a.org" are slips of the hand.
fn mend(written: &str) -> String {
    let mut rest = written.trim_matches(['"', '\'', '(', ')']);
    let mut scheme = "https";
    loop {
        let lower = rest.to_ascii_lowercase();
        let starts = [
            "https://", "http://", "https//:", "http//:", "https:/", "http:/", "https//", "http//",
        ];
        let Some(start) = starts.iter().find(|start| lower.starts_with(**start)) else {
            return format!("{scheme}://{}", rest.trim_start_matches('/'));
        };
        scheme = if start.starts_with("https") { "https" } else { "http" };
        rest = &rest[start.len()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_the_scheme_it_lacks() {
        for (written, read) in [
            ("www.example.org/", "https://www.example.org/"),
            ("http://example.org", "http://example.org"),
            ("HTTP://www.Example.org", "http://www.Example.org"),
            ("http://https://example.org/a", "https://example.org/a"),
            ("http//example.org", "http://example.org"),
            ("http//:example.org", "http://example.org"),
            ("example.org, other.org", "https://example.org"),
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ] {
            assert_eq!(web(written), (Some(read.to_owned()), None), "{written}");
        }
    }

    #[test]
    fn what_is_no_address_or_would_run_a_script_is_named() {
        for wrong in [
            "none yet",
            "javascript:alert(1).x",
            "data:text/html.x",
            "info@example.org",
            "http://",
            "ftp://a.org",
            "a..org",
        ] {
            let (address, fault) = web(wrong);
            assert_eq!(address, None, "{wrong}");
            assert!(fault.is_some());
        }
    }
}

//! A rendered page as every visitor may have it, and every cache on the way: without a nonce, which must be used only once.
//! Its few inline scripts are allowed by their hashes instead.

use crate::site::page;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use brotli::enc::{BrotliEncoderParams, writer::CompressorWriter};
use sha2::{Digest, Sha256};
use std::io::Write;

/// A browser asks each time whether the page is still the same, so that who changes a listing sees the change; a cache that
/// many share may answer for a minute without asking.
const FOR_EVERYONE: HeaderValue = HeaderValue::from_static("public, max-age=0, s-maxage=60");

/// How hard a page is packed, from 0 to 11: it is done once for many visitors, while the first of them waits.
const EFFORT: i32 = 4;

/// Packed, as nearly every browser takes it: five times as many pages fit, and sending one costs next to nothing.
pub struct Kept {
    packed: Bytes,
    policy: HeaderValue,
    tag: HeaderValue,
}

impl Kept {
    /// Nothing when the page can't do without its nonce.
    pub fn of(policy: Option<&HeaderValue>, page: &Bytes) -> Option<Self> {
        let nonce = policy?.to_str().ok()?.split("'nonce-").nth(1)?.split('\'').next()?;
        let page = without(std::str::from_utf8(page).ok()?, nonce)?;
        let scripts: Vec<String> = inline_scripts(&page).map(allowed).collect();
        Some(Self {
            policy: page::policy(&scripts.join(" ")),
            // Weak: on the way it is packed in one of several ways.
            tag: HeaderValue::from_str(&format!("W/\"{}\"", &digest(&page)[..22])).ok()?,
            packed: pack(page.as_bytes()),
        })
    }

    /// Bytes that the page takes here.
    pub fn size(&self) -> usize {
        self.packed.len()
    }

    /// The page, or only that it is the one which the visitor has already.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let is_known = asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .any(|tags| self.is_among(tags));
        let mut response = if is_known {
            let mut same = Response::new(Body::empty());
            *same.status_mut() = StatusCode::NOT_MODIFIED;
            same
        } else if takes_packed(asked) {
            let mut packed = Response::new(Body::from(self.packed.clone()));
            let brotli = HeaderValue::from_static("br");
            packed.headers_mut().insert(header::CONTENT_ENCODING, brotli);
            packed
        } else {
            Response::new(Body::from(unpack(&self.packed)))
        };
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, html);
        // With "not modified" too: browsers replace the headers that they kept by those that come.
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        headers.insert(header::CACHE_CONTROL, FOR_EVERYONE);
        headers.insert(header::ETAG, self.tag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    fn is_among(&self, tags: &HeaderValue) -> bool {
        let ours = self.tag.to_str().unwrap_or_default().trim_start_matches("W/");
        let tags = tags.to_str().unwrap_or_default().split(',').map(str::trim);
        tags.into_iter()
            .any(|tag| tag == "*" || tag.trim_start_matches("W/") == ours)
    }
}

/// Whether this visitor's browser unpacks brotli.
pub fn takes_packed(asked: &HeaderMap) -> bool {
    let mut ways = asked.get_all(header::ACCEPT_ENCODING).iter();
    ways.any(|ways| {
        let mut ways = ways.to_str().unwrap_or_default().split(',').map(str::trim);
        ways.any(|way| way == "br" || way.strip_prefix("br;q=").is_some_and(|wish| wish.parse() != Ok(0.0)))
    })
}

fn pack(page: &[u8]) -> Bytes {
    let how = BrotliEncoderParams {
        quality: EFFORT,
        size_hint: page.len(),
        ..Default::default()
    };
    let mut writer = CompressorWriter::with_params(Vec::new(), 4096, &how);
    // Writing to memory does not fail.
    drop(writer.write_all(page));
    writer.into_inner().into()
}

fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut page = Vec::new();
    // We packed it ourselves.
    drop(brotli::BrotliDecompress(&mut &*packed, &mut page));
    page
}

fn without(page: &str, nonce: &str) -> Option<String> {
    let plain = page
        .replace(&format!(r#" nonce="{nonce}""#), "")
        .replace(&format!(r#" crossorigin="{nonce}""#), r#" crossorigin="anonymous""#);
    (!plain.contains(nonce)).then_some(plain)
}

/// What stands between `<script>` and `</script>`, where nothing is fetched.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!attributes.contains(" src=")).then_some(script)
    })
}

fn allowed(script: &str) -> String {
    format!("'sha256-{}'", digest(script))
}

fn digest(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const POLICY: HeaderValue = HeaderValue::from_static("script-src 'self' 'nonce-abc=' 'wasm-unsafe-eval'");

    fn kept(page: &'static str) -> Option<Kept> {
        Kept::of(Some(&POLICY), &Bytes::from_static(page.as_bytes()))
    }

    #[test]
    fn inline_scripts_are_allowed_by_what_they_say_and_the_nonce_is_gone() {
        let kept = kept(
            r#"<link crossorigin="abc="><script src="/a.js" nonce="abc="></script><script nonce="abc=">1</script>"#,
        );
        let kept = kept.unwrap();
        let page = r#"<link crossorigin="anonymous"><script src="/a.js"></script><script>1</script>"#;
        assert_eq!(unpack(&kept.packed), page.as_bytes());
        let policy = kept.policy.to_str().unwrap();
        // printf 1 | openssl sha256 -binary | base64
        assert!(
            policy.contains("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"),
            "{policy}"
        );
        assert!(!policy.contains("nonce") && policy.matches("sha256").count() == 1);
    }

    #[test]
    fn a_page_that_uses_its_nonce_otherwise_is_not_kept() {
        assert!(kept(r#"<p>abc=</p>"#).is_none());
        assert!(Kept::of(None, &Bytes::new()).is_none());
    }

    #[test]
    fn a_page_is_packed_for_browsers_that_can_unpack_it() {
        let kept = kept("<p>a page, a page, a page, a page</p>").unwrap();
        let packed = |ways: &'static str| {
            let asked = [(header::ACCEPT_ENCODING, HeaderValue::from_static(ways))];
            let answer = kept.answer(&asked.into_iter().collect());
            assert_eq!(answer.headers()[header::VARY], "accept-encoding");
            answer.headers().contains_key(header::CONTENT_ENCODING)
        };
        assert!(packed("gzip, deflate, br") && packed("br;q=0.5"));
        assert!(!packed("gzip") && !packed("br;q=0, gzip") && !packed("brotli"));
        assert_eq!(unpack(&kept.packed), b"<p>a page, a page, a page, a page</p>");
    }

    #[test]
    fn a_browser_that_has_the_page_is_not_sent_it_again() {
        let kept = kept("<p>1</p>").unwrap();
        let status = |tags: &str| {
            let asked = [(header::IF_NONE_MATCH, HeaderValue::from_str(tags).unwrap())];
            kept.answer(&asked.into_iter().collect()).status().as_u16()
        };
        let ours = kept.tag.to_str().unwrap();
        assert_eq!(status(ours), 304);
        assert_eq!(status(&format!("\"x\", {}", &ours[2..])), 304);
        assert_eq!(status("*"), 304);
        assert_eq!(status("\"x\""), 200);
    }
}

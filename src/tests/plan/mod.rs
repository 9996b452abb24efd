//! Our plan: a family member signs in, reads, ticks and leaves; and nobody else ever reads it.

#![allow(clippy::unwrap_used)]

mod apart;
mod devices;
mod leaving;
mod reading;
mod signing_in;
mod ticking;

use super::support::{Answer, Visitor};

const SANA: &str = "DGRW-3467";
const OMAR: &str = "DGRW-4679";
const KASIA: &str = "TKPM-3467";
const HELEN: &str = "HJKM-3467";
const TOM: &str = "HJKM-4679";
const ELLIE: &str = "HJKM-6793";
const NOBODY: &str = "XXXX-7777";

/// The code that the demonstration shows.
async fn shown_code(visitor: &mut Visitor) -> String {
    let page = visitor.get("/en/plan/demo-code").await;
    let (_, after) = page.is(200).body.split_once("id=\"demo-code\"").unwrap();
    after
        .split_once('>')
        .unwrap()
        .1
        .chars()
        .take_while(char::is_ascii_digit)
        .collect()
}

/// Signs in with a reference, and gives the plan's page.
pub(super) async fn sign_in(visitor: &mut Visitor, reference: &str) -> Answer {
    visitor
        .submit("/en/plan/sign-in", &[("reference", reference)])
        .await
        .is(200)
        .shows("Enter your code");
    let code = shown_code(visitor).await;
    visitor.submit("/en/plan/code", &[("code", &code)]).await
}

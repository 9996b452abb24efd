//! The site of a family hub: pages on the server, islands in the browser.

pub mod islands;
#[cfg(feature = "ssr")]
pub mod site;

/// Wakes the islands of the page that the browser has just loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

//! A square that a phone's camera reads, as a picture inside the page: nothing is fetched and nothing is stored.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of quiet ground that readers need round the square.
const QUIET: usize = 4;

/// `text` is an address of this site. Longer than a square can hold: nothing, the address beside it says the same.
#[component]
pub fn Qr(text: String) -> impl IntoView {
    squares(&text).map(|(side, path)| {
        view! {
            <svg class="fh-qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=text shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#fff"></rect>
                <path d=path fill="#000"></path>
            </svg>
        }
        .into_any()
    })
}

/// The side in modules, and one path over all dark runs.
fn squares(text: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let colours = code.to_colors();
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len()));
            }
            x += run.len();
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::squares;

    #[test]
    fn a_short_address_fits_and_a_book_does_not() {
        let (side, path) = squares("https://hub.example/en/hubs/meadows").unwrap_or_default();
        // 35 letters at level M take version 3: 29 modules and the quiet ground.
        assert_eq!(side, 37);
        // The finder pattern's top edge: seven dark modules in the first row.
        assert!(path.starts_with("M4 4h7v1h-7z"), "{path}");
        assert!(squares(&"x".repeat(5000)).is_none());
    }
}

//! How much more can be typed, said while typing.

use domain::text::letters_left;
use leptos::prelude::*;

/// Stands under the text box `control`. `left` and `over` end with a colon: "Letters left:".
#[island]
pub fn LettersLeft(control: String, limit: usize, typed: usize, left: String, over: String) -> impl IntoView {
    let remaining = RwSignal::new(limit as i64 - typed as i64);
    #[cfg(feature = "hydrate")]
    super::listen::on_text(control.clone(), move |text| remaining.set(letters_left(&text, limit)));
    #[cfg(not(feature = "hydrate"))]
    let _ = letters_left;
    let words = move || {
        if remaining.get() < 0 {
            over.clone()
        } else {
            left.clone()
        }
    };
    view! {
        <p class="fh-counter" class:fh-counter--over=move || remaining.get() < 0 id=format!("{control}-left") aria-live="polite">
            {words} " " <span>{move || remaining.get().abs().to_string()}</span>
        </p>
    }
}

//! Reads a postcode while it is typed, with the same rules as the server.

use domain::place::{Postcode, PostcodeProblem};
use leptos::prelude::*;

/// Stands under the box `control`. `good` and `short` are finished sentences.
#[island]
pub fn PostcodeCheck(control: String, good: String, short: String) -> impl IntoView {
    let state = RwSignal::new(Reading::Nothing);
    #[cfg(feature = "hydrate")]
    super::listen::on_text(control.clone(), move |text| state.set(read(&text)));
    #[cfg(not(feature = "hydrate"))]
    let _ = read;
    let words = move || match state.get() {
        Reading::Nothing => String::new(),
        Reading::Good => good.clone(),
        Reading::Short => short.clone(),
    };
    view! {
        <p class="fh-counter" class:fh-counter--good=move || state.get() == Reading::Good id=format!("{control}-check") aria-live="polite">
            {words}
        </p>
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Nothing,
    Good,
    Short,
}

/// Nobody is told off for a postcode that they are still typing.
fn read(text: &str) -> Reading {
    match Postcode::parse(text) {
        Ok(_) => Reading::Good,
        Err(PostcodeProblem::Missing) => Reading::Nothing,
        Err(PostcodeProblem::HalfOnly | PostcodeProblem::Shape) => Reading::Short,
    }
}

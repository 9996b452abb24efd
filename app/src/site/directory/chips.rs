//! What was asked for, part by part, each with a way to take it away again.

use super::{address_of, asked::Asked, said::said};
use crate::site::Visit;
use leptos::prelude::*;

/// Links that take one part away each; nothing when nothing was asked for.
pub fn chips(visit: &Visit, asked: &Asked) -> Option<impl IntoView + use<>> {
    let parts = asked.query.parts();
    let several = parts.len() > 1;
    let chips: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let words = said(visit, asked, part);
            let label = visit.tv("search-remove", [("part", words.as_str().into())]);
            let href = address_of(visit, &asked.query.without(part));
            view! { <li><a class="fh-chip" href=href aria-label=label>{words}</a></li> }
        })
        .collect();
    let all = several.then(|| {
        let href = visit.href("/services");
        view! { <li><a class="govuk-link" href=href>{visit.t("search-remove-all")}</a></li> }
    });
    (!chips.is_empty()).then(
        || view! { <div role="group" aria-label=visit.t("search-chosen")><ul class="fh-chips">{chips}{all}</ul></div> },
    )
}

//! What one can do with a listing beside going there: keep its times, share it, say what is wrong with it.

use super::{address_of_listing, calendar_file::has_times};
use crate::site::Visit;
use domain::directory::Listing;
use leptos::prelude::*;

/// Of help that nobody else should see, nothing is offered to save or to send: a file in the downloads, an entry in a shared
/// calendar or a sent message would stay on the device after the page is closed.
pub fn keep(visit: &Visit, listing: &Listing, is_sensitive: bool) -> impl IntoView + use<> {
    let here = address_of_listing(visit, &listing.id);
    let link = |end: &str, key: &str| {
        view! { <li><a class="govuk-link" href=format!("{here}/{end}")>{visit.t(key)}</a></li> }.into_any()
    };
    let nothing = is_sensitive.then(|| view! { <p class="govuk-body">{visit.t("listing-keep-nothing")}</p> });
    let calendar = (!is_sensitive && has_times(visit, listing)).then(|| link("times.ics", "listing-keep-calendar"));
    let share = (!is_sensitive).then(|| link("share", "listing-keep-share"));
    let report = link("report", "listing-keep-report");
    view! {
        <div class="fh-no-print">
            <h2 class="govuk-heading-m">{visit.t("listing-keep")}</h2>
            {nothing}
            <ul class="fh-links">{calendar} {share} {report}</ul>
        </div>
    }
    .into_any()
}

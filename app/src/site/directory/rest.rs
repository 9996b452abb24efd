//! The rest of what is known about a listing: getting in, languages, other contact, and where the facts come from.

use super::{
    facts::{Line, Teller, ours, own},
    lists::told,
};
use crate::site::Visit;
use domain::directory::{Listing, Origin};
use leptos::prelude::*;

pub fn rest(visit: &Visit, teller: &Teller<'_>, listing: &Listing) -> impl IntoView + use<> {
    let row = |key: &str, content: AnyView| {
        view! {
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{visit.t(key)}</dt>
                <dd class="govuk-summary-list__value">{content}</dd>
            </div>
        }
    };
    let lines = |lines: Vec<Line>| told(teller, lines).into_any();
    let contact = &listing.contact;
    let rows = [
        ward(visit, listing).map(|ward| row("listing-neighbourhood", lines(vec![vec![ours(ward)]]))),
        only_for(visit, listing).map(|areas| row("listing-only-for", lines(areas))),
        access(visit, listing).map(|access| row("listing-access", lines(access))),
        own(&listing.waiting).map(|waiting| row("listing-waiting", lines(vec![vec![waiting]]))),
        hub(visit, listing).map(|hub| row("listing-hub", lines(vec![vec![ours(hub)]]))),
        languages(visit, listing).map(|languages| row("listing-languages", languages)),
        contact.email.as_deref().map(|email| row("listing-email", mail(email))),
        contact.web.as_deref().and_then(web).map(|web| row("listing-web", web)),
        Some(row("listing-provider", provider(visit, teller, listing))),
        Some(row("listing-source", source(visit, teller, &listing.source))),
    ];
    view! { <dl class="govuk-summary-list">{rows.into_iter().flatten().collect::<Vec<_>>()}</dl> }.into_any()
}

fn ward(visit: &Visit, listing: &Listing) -> Option<String> {
    let ward = listing.place.as_ref()?.ward.as_deref()?;
    visit.hub.place.ward(ward).map(|ward| ward.name.clone())
}

/// Whose families it takes, when it does not take everyone's.
fn only_for(visit: &Visit, listing: &Listing) -> Option<Vec<Line>> {
    let place = &visit.hub.place;
    let name = |id: &String| match place.district(id) {
        Some(district) => Some(district.name.clone()),
        None => (*id == place.id).then(|| place.name.clone()),
    };
    let areas: Vec<Line> = listing
        .only_for
        .iter()
        .filter_map(name)
        .map(|area| vec![ours(area)])
        .collect();
    (!areas.is_empty()).then_some(areas)
}

/// The hub whose programme it belongs to.
fn hub(visit: &Visit, listing: &Listing) -> Option<String> {
    let hub = visit.hub.place.hub(listing.hub.as_deref()?)?;
    Some(visit.t(&format!("hub-{}", hub.id)))
}

fn access(visit: &Visit, listing: &Listing) -> Option<Vec<Line>> {
    let access = &listing.place.as_ref()?.access;
    let lines: Vec<Line> = access
        .iter()
        .map(|access| vec![ours(visit.t(&format!("access-{}", access.key())))])
        .collect();
    (!lines.is_empty()).then_some(lines)
}

/// Each language by the name that its own readers know; one that we can't name is left out.
fn languages(visit: &Visit, listing: &Listing) -> Option<AnyView> {
    let known = &visit.hub.place.languages;
    let names: Vec<_> = listing
        .languages
        .iter()
        .filter_map(|tag| known.iter().find(|language| language.tag == *tag))
        .map(|language| {
            let dir = if language.rtl { "rtl" } else { "ltr" };
            view! { <div><bdi lang=language.tag.clone() dir=dir>{language.name.clone()}</bdi></div> }
        })
        .collect();
    (!names.is_empty()).then(|| names.into_any())
}

fn mail(email: &str) -> AnyView {
    view! { <a class="govuk-link" href=format!("mailto:{email}") dir="ltr">{email.to_owned()}</a> }.into_any()
}

/// A link to a page of theirs; nothing for an address that is not a web address.
fn web(address: &str) -> Option<AnyView> {
    let shown = web_host(address)?.to_owned();
    Some(view! { <a class="govuk-link" href=address.to_owned() rel="noreferrer" dir="ltr">{shown}</a> }.into_any())
}

/// "https://www.example.org/groups" is shown as "www.example.org".
pub(super) fn web_host(address: &str) -> Option<&str> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
}

fn provider(visit: &Visit, teller: &Teller<'_>, listing: &Listing) -> AnyView {
    let kind = ours(visit.t(&format!("provider-{}", listing.provider_kind.key())));
    told(teller, vec![own(&listing.provider).into_iter().chain([kind]).collect()]).into_any()
}

fn source(visit: &Visit, teller: &Teller<'_>, source: &Origin) -> AnyView {
    let (lang, dir) = teller.own_words();
    let name = source.name.clone();
    let name = match source.url.as_deref().filter(|url| web_host(url).is_some()) {
        Some(url) => {
            let url = url.to_owned();
            view! { <a class="govuk-link" href=url rel="noreferrer" lang=lang dir=dir>{name}</a> }.into_any()
        }
        None => view! { <span lang=lang dir=dir>{name}</span> }.into_any(),
    };
    let date = visit.tv("listing-source-date", [("date", visit.speech.date(source.date).into())]);
    view! { <div>{name}</div> <div>{date}</div> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::web_host;

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(web_host("https://www.example.org/groups?a=1"), Some("www.example.org"));
        assert_eq!(web_host("http://example.org"), Some("example.org"));
        for wrong in [
            "javascript:alert(1)",
            "//example.org",
            "ftp://example.org",
            "https://",
            "example.org",
        ] {
            assert_eq!(web_host(wrong), None, "{wrong}");
        }
    }
}

//! A listing as schema.org describes it, for search engines that families ask before they know us.

use super::{address_of_listing, notices::has_ended, rest::web_host};
use crate::site::Visit;
use domain::directory::{Access, Every, Listing, Venue, Way};
use jiff::{ToSpan, civil::DateTime};
use leptos::{nonce::use_nonce, prelude::*};
use serde_json::{Value, json};

/// Dates told beside the service itself.
const MOST_DATES: usize = 5;

pub fn structured(visit: &Visit, listing: &Listing) -> Option<impl IntoView + use<>> {
    if has_ended(listing, visit.now.date()) {
        return None;
    }
    let mut graph = vec![service(visit, listing)];
    graph.extend(dates(visit, listing));
    let text = harmless(&json!({ "@context": "https://schema.org", "@graph": graph }).to_string());
    Some(view! { <script type="application/ld+json" nonce=use_nonce() inner_html=text></script> })
}

/// What a listing's own words hold must not end the script: every sign that HTML looks for is written as JSON writes it.
fn harmless(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn service(visit: &Visit, listing: &Listing) -> Value {
    let here = here(visit, listing);
    tidy(json!({
        "@type": "Service",
        "@id": here,
        "name": listing.name,
        "description": listing.summary,
        "url": here,
        "provider": provider(listing),
        "areaServed": listing.whole_city.then(|| json!({ "@type": "City", "name": visit.hub.place.name })),
        "audience": audience(listing),
        "offers": free(listing),
        "availableChannel": channel(listing),
        "hoursAvailable": hours(listing),
    }))
}

fn here(visit: &Visit, listing: &Listing) -> String {
    format!(
        "{}{}",
        visit.hub.settings.address,
        address_of_listing(visit, &listing.id)
    )
}

fn provider(listing: &Listing) -> Value {
    json!({ "@type": "Organization", "name": listing.provider })
}

fn audience(listing: &Listing) -> Option<Value> {
    let asked = listing.age_from.is_some() || listing.age_to.is_some();
    asked.then(|| {
        tidy(json!({
            "@type": "PeopleAudience",
            "suggestedMinAge": listing.age_from,
            "suggestedMaxAge": listing.age_to,
        }))
    })
}

fn free(listing: &Listing) -> Option<Value> {
    let free = listing.cost.as_ref().is_some_and(|cost| cost.free);
    free.then(|| json!({ "@type": "Offer", "price": "0", "priceCurrency": "GBP" }))
}

fn channel(listing: &Listing) -> Value {
    let contact = &listing.contact;
    let phone = contact
        .phone
        .as_ref()
        .map(|phone| json!({ "@type": "ContactPoint", "telephone": phone }));
    tidy(json!({
        "@type": "ServiceChannel",
        "servicePhone": phone,
        "serviceUrl": contact.web.as_deref().filter(|web| web_host(web).is_some()),
        "serviceLocation": listing.place.as_ref().and_then(place),
        "availableLanguage": (!listing.languages.is_empty()).then_some(&listing.languages),
    }))
}

/// None for a place that is secret: the store has taken the address away, and there is nothing to tell.
fn place(venue: &Venue) -> Option<Value> {
    let is_known = [&venue.name, &venue.address, &venue.postcode]
        .iter()
        .any(|part| !part.trim().is_empty());
    if venue.confidential || !is_known {
        return None;
    }
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Some(tidy(json!({
        "@type": "Place",
        "name": text(&venue.name),
        "address": tidy(json!({
            "@type": "PostalAddress",
            "streetAddress": text(&venue.address),
            "postalCode": text(&venue.postcode),
            "addressCountry": "GB",
        })),
        "geo": venue.point().map(|point| json!({
            "@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon,
        })),
        "amenityFeature": (!venue.access.is_empty()).then(|| venue.access.iter().copied().map(amenity).collect::<Vec<_>>()),
    })))
}

fn amenity(access: Access) -> Value {
    let name = match access {
        Access::StepFree => "Step-free entrance",
        Access::AccessibleToilet => "Accessible toilet",
        Access::ChangingPlace => "Changing Place",
        Access::HearingLoop => "Hearing loop",
        Access::Parking => "Parking",
    };
    json!({ "@type": "LocationFeatureSpecification", "name": name, "value": true })
}

/// Only what is so every week of the year: schema.org has no words for "every two weeks" or for school terms.
fn hours(listing: &Listing) -> Option<Value> {
    let weekly = listing
        .times
        .iter()
        .filter(|session| session.every == Every::Week && !session.term_time && session.starting.is_none());
    let hours: Vec<Value> = weekly
        .map(|session| {
            tidy(json!({
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": format!("https://schema.org/{}", weekday(session.day)),
                "opens": session.from.strftime("%H:%M").to_string(),
                "closes": session.to.strftime("%H:%M").to_string(),
                "validThrough": session.until.map(|last| last.to_string()),
            }))
        })
        .collect();
    (!hours.is_empty()).then_some(Value::Array(hours))
}

fn weekday(day: domain::place::Day) -> &'static str {
    use domain::place::Day;
    match day {
        Day::Mon => "Monday",
        Day::Tue => "Tuesday",
        Day::Wed => "Wednesday",
        Day::Thu => "Thursday",
        Day::Fri => "Friday",
        Day::Sat => "Saturday",
        Day::Sun => "Sunday",
    }
}

/// The next dates, where people meet at a place that may be known.
fn dates(visit: &Visit, listing: &Listing) -> Vec<Value> {
    let Some(place) = listing
        .place
        .as_ref()
        .filter(|_| listing.ways.contains(&Way::Place))
        .and_then(place)
    else {
        return Vec::new();
    };
    let today = visit.now.date();
    let coming = listing.between(today, today.saturating_add(6.weeks()), &visit.hub.place.calendar());
    let moment = |moment: DateTime| {
        let zoned = moment.to_zoned(visit.now.time_zone().clone()).ok()?;
        Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    };
    let event = |occurrence: &domain::directory::Occurrence<'_>| {
        tidy(json!({
            "@type": "Event",
            "name": listing.name,
            "startDate": moment(occurrence.starts()),
            "endDate": moment(occurrence.ends()),
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": place,
            "organizer": provider(listing),
            "isAccessibleForFree": listing.cost.as_ref().map(|cost| cost.free),
            "url": here(visit, listing),
        }))
    };
    coming.iter().take(MOST_DATES).map(event).collect()
}

/// Without what is not known.
fn tidy(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_name_can_not_end_the_script_it_stands_in() {
        let json = serde_json::json!({ "name": "</script><script>alert('&')</script>" }).to_string();
        let text = harmless(&json);
        assert!(!text.contains(['<', '>', '&']), "{text}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).ok(),
            serde_json::from_str(&json).ok()
        );
    }
}

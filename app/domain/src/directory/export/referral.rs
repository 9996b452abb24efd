//! Listings as services of Open Referral UK, version 3.0 (openreferraluk.org), in one page of a feed.

use crate::directory::{Every, Listing, Session, Venue};
use crate::place::Day;
use jiff::civil::Date;
use serde_json::{Value, json};

/// A page with all of these services, for everyone: no keepers, and no place of a refuge. `address` is that of the site.
pub fn referral<'a>(listings: impl Iterator<Item = &'a Listing>, address: &str) -> Value {
    let services: Vec<Value> = listings
        .map(|listing| service(&listing.clone().for_everyone(), address))
        .collect();
    json!({
        "total_items": services.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": services.len(),
        "first_page": true,
        "last_page": true,
        "empty": services.is_empty(),
        "contents": services,
    })
}

fn service(listing: &Listing, address: &str) -> Value {
    let id = &listing.id;
    let mut service = json!({
        "id": id,
        "name": listing.name,
        "description": format!("{}\n\n{}", listing.summary, listing.description),
        "url": listing.contact.web.clone().unwrap_or_else(|| format!("{address}/en/services/{id}")),
        "status": status(listing),
        "organization": { "id": format!("{id}-organization"), "name": listing.provider, "description": listing.provider },
        "schedules": schedules(listing),
        "languages": languages(listing),
        "cost_options": costs(listing),
        "attributes": attributes(listing),
        "service_at_locations": locations(listing),
    });
    if let Some(parts) = service.as_object_mut() {
        parts.extend(
            optional(listing)
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key.to_owned(), value)),
        );
    }
    service
}

/// What a service may leave out.
fn optional(listing: &Listing) -> [(&'static str, Value); 8] {
    let note = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    let id = &listing.id;
    let phones = listing.contact.phone.as_ref();
    let phones = phones.map(|number| json!([{ "id": format!("{id}-phone"), "number": number }]));
    [
        ("email", json!(listing.contact.email)),
        ("minimum_age", json!(listing.age_from)),
        ("maximum_age", json!(listing.age_to)),
        (
            "assured_date",
            json!(listing.assured.as_ref().map(|assured| assured.date.to_string())),
        ),
        ("wait_time", note(&listing.waiting)),
        (
            "fees_description",
            note(listing.cost.as_ref().map_or("", |cost| &cost.note)),
        ),
        (
            "application_process",
            note(listing.join.as_ref().map_or("", |join| &join.note)),
        ),
        ("phones", phones.unwrap_or(Value::Null)),
    ]
}

fn status(listing: &Listing) -> &'static str {
    match (&listing.life.ended, &listing.life.closed) {
        (Some(_), _) => "defunct",
        (None, Some(_)) => "temporarily closed",
        (None, None) => "active",
    }
}

fn schedules(listing: &Listing) -> Vec<Value> {
    let one = |(n, session): (usize, &Session)| schedule(format!("{}-schedule-{}", listing.id, n + 1), session);
    listing.times.iter().enumerate().map(one).collect()
}

fn schedule(id: String, session: &Session) -> Value {
    let day = weekday(session.day);
    let (freq, interval, byday) = match session.every {
        Every::Week => ("WEEKLY", Some(1), day.to_owned()),
        Every::Fortnight => ("WEEKLY", Some(2), day.to_owned()),
        Every::Weeks => ("WEEKLY", session.weeks.map(i32::from), day.to_owned()),
        Every::Month => (
            "MONTHLY",
            Some(1),
            format!("{}{day}", session.week_of_month.unwrap_or(1)),
        ),
        Every::Once => ("DAILY", Some(1), day.to_owned()),
    };
    let text = |date: Option<Date>| date.map(|date| date.to_string());
    let last = match session.every {
        Every::Once => session.starting,
        Every::Week | Every::Fortnight | Every::Weeks | Every::Month => session.until,
    };
    let mut words: Vec<&str> = Vec::new();
    if session.term_time {
        words.push("Term time only.");
    }
    words.push(&session.note);
    let mut schedule = json!({
        "id": id,
        "freq": freq,
        "interval": interval,
        "byday": byday,
        "opens_at": session.from.strftime("%H:%M").to_string(),
        "closes_at": session.to.strftime("%H:%M").to_string(),
        "dtstart": text(session.starting),
        "valid_from": text(session.starting),
        "until": text(last),
        "valid_to": text(last),
        "description": words.join(" ").trim(),
    });
    if let Some(parts) = schedule.as_object_mut() {
        parts.retain(|_, value| !value.is_null() && value != "");
    }
    schedule
}

const fn weekday(day: Day) -> &'static str {
    match day {
        Day::Mon => "MO",
        Day::Tue => "TU",
        Day::Wed => "WE",
        Day::Thu => "TH",
        Day::Fri => "FR",
        Day::Sat => "SA",
        Day::Sun => "SU",
    }
}

fn languages(listing: &Listing) -> Vec<Value> {
    let one = |tag: &String| json!({ "id": format!("{}-language-{tag}", listing.id), "code": tag });
    listing.languages.iter().map(one).collect()
}

fn costs(listing: &Listing) -> Vec<Value> {
    let Some(cost) = &listing.cost else { return Vec::new() };
    let mut option = json!({ "id": format!("{}-cost", listing.id) });
    if let Some(parts) = option.as_object_mut() {
        if cost.free {
            parts.insert("amount".to_owned(), json!(0));
        }
        if !cost.note.is_empty() {
            parts.insert("amount_description".to_owned(), json!(cost.note));
        }
    }
    vec![option]
}

fn attributes(listing: &Listing) -> Vec<Value> {
    let one = |category: &String| {
        json!({
            "id": format!("{}-category-{category}", listing.id),
            "link_entity": "service",
            "taxonomy_term": { "id": category, "code": category, "name": category },
        })
    };
    listing.categories.iter().map(one).collect()
}

fn locations(listing: &Listing) -> Vec<Value> {
    let Some(venue) = listing.place.as_ref().filter(|venue| !venue.confidential) else {
        return Vec::new();
    };
    vec![json!({ "id": format!("{}-at-location", listing.id), "location": location(&listing.id, venue) })]
}

fn location(id: &str, venue: &Venue) -> Value {
    let access = venue
        .access
        .iter()
        .map(|one| json!({ "id": format!("{id}-access-{}", one.key()), "description": one.key().replace('-', " ") }));
    let mut location = json!({
        "id": format!("{id}-location"),
        "location_type": "physical",
        "name": venue.name,
        "latitude": venue.lat,
        "longitude": venue.lon,
        "addresses": [{
            "id": format!("{id}-address"),
            "address_1": venue.address,
            "city": "",
            "state_province": "",
            "postal_code": venue.postcode,
            "country": "GB",
            "address_type": "physical",
        }],
        "accessibility": access.collect::<Vec<_>>(),
    });
    if let Some(parts) = location.as_object_mut() {
        parts.retain(|_, value| !value.is_null());
    }
    location
}

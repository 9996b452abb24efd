//! What a later copy changes in a listing, in sentences that an officer reads before it is done.

use super::finding::quoted;
use super::plan::What;
use serde_json::Value;

/// What a file changes, field by field, and all that is one move in one sentence.
pub(super) fn changes(fields: &[&String], now: &Value, file: &Value) -> Vec<(What, String)> {
    let moves = |field: &&&String| MOVES.contains(&field.as_str());
    let on_map = |field: &&&String| ON_MAP.contains(&field.as_str());
    let others = fields.iter().filter(|field| !moves(field) && !on_map(field));
    let mut told: Vec<(What, String)> = others
        .map(|field| (kind_of(field), changed(field, now, file)))
        .collect();
    if fields.iter().any(|field| moves(&field)) {
        told.push((What::Moved, moved(now, file)));
    } else if fields.iter().any(|field| on_map(&field)) {
        told.push((What::Changed, "its point on the map or its ward is another".to_owned()));
    }
    told
}

/// A field of which staff say something else than the file.
pub(super) fn kept(field: &str, now: &Value, file: &Value) -> String {
    let name = name_of(field);
    if is_secret(now) && field.starts_with("place") {
        return format!("{name} stays as staff have it; it is confidential");
    }
    format!(
        "{name} stays {}, as staff have it; the file says {}",
        shown(at(now, field)),
        shown(at(file, field))
    )
}

/// Where it is.
const MOVES: [&str; 4] = ["place", "place.name", "place.address", "place.postcode"];
const ON_MAP: [&str; 3] = ["place.lat", "place.lon", "place.ward"];

fn kind_of(field: &str) -> What {
    match field {
        "name" => What::Renamed,
        "contact.phone" => What::Phone,
        _ => What::Changed,
    }
}

fn moved(now: &Value, file: &Value) -> String {
    if is_secret(now) {
        return "it has moved; where it is, is confidential".to_owned();
    }
    match (whereabouts(now), whereabouts(file)) {
        (None, None) => "its place is described in other words".to_owned(),
        (None, Some(to)) => format!("its place is known now: {to}"),
        (Some(from), None) => format!("its place is no longer told; it was {from}"),
        (Some(from), Some(to)) => format!("it has moved from {from} to {to}"),
    }
}

fn is_secret(now: &Value) -> bool {
    now["place"]["confidential"] == Value::Bool(true)
}

fn whereabouts(document: &Value) -> Option<String> {
    let parts = ["name", "address", "postcode"].map(|name| document["place"][name].as_str().unwrap_or_default());
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(quoted(&filled.join(", "))).filter(|_| !filled.is_empty())
}

fn changed(field: &str, now: &Value, file: &Value) -> String {
    let (from, to) = (at(now, field), at(file, field));
    match field {
        "name" => format!("{} is called {} now", shown(from), shown(to)),
        _ if is_nothing(from) => format!("{}: not told before, now {}", name_of(field), shown(to)),
        _ if is_nothing(to) => format!("{}: {}, now no longer told", name_of(field), shown(from)),
        _ => format!("{}: {}, now {}", name_of(field), shown(from), shown(to)),
    }
}

/// What the field is called in a sentence.
fn name_of(field: &str) -> String {
    let name = match field {
        "contact.phone" => "telephone number",
        "contact.email" => "e-mail address",
        "contact.web" => "web address",
        "contact" => "telephone number, e-mail or web address",
        "provider_kind" => "kind of provider",
        "age_from" => "youngest age",
        "age_to" => "oldest age",
        "times_note" => "time in words",
        "ways" => "way of helping",
        "place.access" => "access",
        "whole_city" => "area",
        "join" | "join.how" => "way to join",
        "cost.free" | "cost.note" => "cost",
        "life.closed" => "closing for now",
        other => return format!("its {}", other.replace(['_', '.'], " ")),
    };
    format!("its {name}")
}

fn at<'v>(document: &'v Value, field: &str) -> &'v Value {
    field.split('.').fold(document, |value, name| &value[name])
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// A field's value in a sentence.
fn shown(value: &Value) -> String {
    match value {
        value if is_nothing(value) => "nothing".to_owned(),
        Value::String(text) => quoted(text),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) => {
            let each: Vec<String> = items.iter().map(in_a_list).collect();
            quoted(&each.join(", "))
        }
        Value::Object(_) => quoted(&in_a_list(value)),
        Value::Number(number) => number.to_string(),
        Value::Null => "nothing".to_owned(),
    }
}

/// A time is told by its day and hours; of other records what they say, without the names of their parts.
fn in_a_list(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(parts) if parts.contains_key("day") => {
            let part = |name: &str| parts[name].as_str().unwrap_or_default();
            let minute = |name: &str| part(name).get(..5).unwrap_or_default().to_owned();
            let often = Some(part("every")).filter(|every| *every != "week");
            let often = often.map(|every| format!(" (every {every})")).unwrap_or_default();
            format!("{} {}–{}{often}", part("day"), minute("from"), minute("to"))
        }
        Value::Object(parts) => {
            let said = parts.values().filter(|value| !is_nothing(value)).map(in_a_list);
            said.collect::<Vec<_>>().join(", ")
        }
        Value::Bool(_) | Value::Number(_) | Value::Null | Value::Array(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(fields: &[&str], now: &Value, file: &Value) -> Vec<String> {
        let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        let fields: Vec<&String> = fields.iter().collect();
        changes(&fields, now, file)
            .into_iter()
            .map(|(what, says)| format!("{}: {says}", what.key()))
            .collect()
    }

    #[test]
    fn a_change_is_told_as_one_tells_it_to_a_colleague() {
        let now = json!({"name": "Judo", "contact": {"phone": "0115 496 0001"}, "ages": null, "categories": ["sports"],
            "place": {"address": "1 Made-up Lane", "postcode": "NG7 5HY", "lat": 52.9}});
        let file = json!({"name": "Judo club", "contact": {"phone": null}, "age_from": 5, "categories": ["sports", "food"],
            "place": {"address": "2 Made-up Lane", "postcode": "NG2 2HZ", "lat": 52.8}});
        let fields = [
            "name",
            "contact.phone",
            "age_from",
            "categories",
            "place.address",
            "place.lat",
            "place.postcode",
        ];
        assert_eq!(
            told(&fields, &now, &file),
            [
                "renamed: “Judo” is called “Judo club” now",
                "phone: its telephone number: “0115 496 0001”, now no longer told",
                "changed: its youngest age: not told before, now 5",
                "changed: its categories: “sports”, now “sports, food”",
                "moved: it has moved from “1 Made-up Lane, NG7 5HY” to “2 Made-up Lane, NG2 2HZ”",
            ]
        );
    }

    #[test]
    fn times_are_told_by_day_and_hours() {
        let time = |from: &str| json!({"day": "tue", "from": from, "to": "11:00:00", "every": "week", "note": ""});
        let now = json!({"times": [time("09:00:00")]});
        let file = json!({"times": [time("09:30:00")]});
        assert_eq!(
            told(&["times"], &now, &file),
            ["changed: its times: “tue 09:00–11:00”, now “tue 09:30–11:00”"]
        );
    }

    #[test]
    fn where_a_refuge_is_stands_in_no_report() {
        let now = json!({"place": {"address": "1 Made-up Lane", "postcode": "NG7 5HY", "confidential": true}});
        let file = json!({"place": {"address": "2 Made-up Lane", "postcode": "NG2 2HZ", "confidential": false}});
        let says = told(&["place.address"], &now, &file).concat() + &kept("place.postcode", &now, &file);
        assert!(!says.contains("Lane") && !says.contains("NG"), "{says}");
    }
}

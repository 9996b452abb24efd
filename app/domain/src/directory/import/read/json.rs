//! Records in JSON: a list, one record, a page of an Open Referral feed, or a record to a line.

use super::{Mapping, Record, decoded};
use serde_json::{Map, Value};

/// Where publishers put the list: Open Referral UK says "contents" (3.0) and "content" (1.0), maps say "features".
const LISTS: [&str; 7] = [
    "contents", "content", "services", "items", "results", "features", "data",
];

/// What a page calls the number of all records, in version 3.0 and in 1.0.
const TOTALS: [&str; 2] = ["total_items", "totalElements"];

/// What a file of JSON holds.
pub(super) struct Listed {
    pub records: Vec<Record>,
    /// How many there are in all, where a page of a feed says that it holds fewer.
    pub of: Option<u64>,
}

/// # Errors
/// What is wrong with the file as a whole, to follow its name.
pub(super) fn read(bytes: &[u8], mapping: &Mapping) -> Result<Listed, String> {
    let (text, recoded) = decoded(bytes);
    let whole: Value = serde_json::from_str(&text).map_err(|why| format!("is not whole JSON: {why}"))?;
    let total = total(&whole);
    let values = match &mapping.file.records {
        Some(path) => path.records(&whole).into_iter().flat_map(listed).cloned().collect(),
        None => usual(whole),
    };
    let of = total.filter(|total| *total > values.len() as u64);
    let records = (1..).zip(values).map(|(number, value)| Record {
        number,
        value: object(value),
        recoded,
    });
    Ok(Listed {
        records: records.collect(),
        of,
    })
}

/// Each line by itself: a broken one is named and the rest is read.
pub(super) fn read_lines(bytes: &[u8]) -> Vec<Record> {
    let lines = (1..).zip(bytes.split(|byte| *byte == b'\n'));
    let filled = lines.filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace));
    filled
        .map(|(number, line)| {
            let (text, recoded) = decoded(line);
            let read = serde_json::from_str(&text).map_err(|why| format!("is not whole JSON: {why}"));
            Record {
                number,
                value: read.and_then(object),
                recoded,
            }
        })
        .collect()
}

fn listed(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}

/// A list of records, a list of pages, a page, or one record.
fn usual(whole: Value) -> Vec<Value> {
    match whole {
        Value::Array(items) if !items.is_empty() && items.iter().all(is_page) => {
            items.into_iter().flat_map(of_page).collect()
        }
        Value::Array(items) => items,
        other => of_page(other),
    }
}

fn of_page(value: Value) -> Vec<Value> {
    match value {
        Value::Object(mut names) => match list_of(&names).and_then(|name| names.remove(name)) {
            Some(Value::Array(items)) => items,
            Some(_) | None => vec![Value::Object(names)],
        },
        other => vec![other],
    }
}

fn list_of(names: &Map<String, Value>) -> Option<&'static str> {
    let is_list = |name: &&str| names.get(*name).is_some_and(Value::is_array);
    LISTS.iter().copied().find(is_list)
}

/// A record of a service has lists too, but a page of a feed has a number and no id.
fn is_page(value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|names| list_of(names).is_some() && !names.contains_key("id"))
}

/// How many records the feed has, as its first page says.
fn total(whole: &Value) -> Option<u64> {
    let page = match whole {
        Value::Array(items) => items.first().filter(|first| is_page(first))?,
        other => other,
    };
    TOTALS.iter().find_map(|name| page.get(name)?.as_u64())
}

fn object(value: Value) -> Result<Value, String> {
    match value {
        Value::Object(_) => Ok(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err("is no record with names and values".to_owned())
        }
    }
}

//! Records in JSON: a list, one record, a page of an Open Referral feed, or a record to a line.

use super::{Mapping, Record, decoded};
use serde_json::Value;

/// Where publishers put the list: Open Referral UK says "contents" (3.0) and "content" (1.0), maps say "features".
const LISTS: [&str; 7] = [
    "contents", "content", "services", "items", "results", "features", "data",
];

/// # Errors
/// What is wrong with the file as a whole, to follow its name.
pub(super) fn read(bytes: &[u8], mapping: &Mapping) -> Result<Vec<Record>, String> {
    let (text, recoded) = decoded(bytes);
    let whole: Value = serde_json::from_str(&text).map_err(|why| format!("is not whole JSON: {why}"))?;
    let records = match &mapping.file.records {
        Some(path) => path.records(&whole).into_iter().flat_map(listed).cloned().collect(),
        None => usual(whole),
    };
    Ok((1..)
        .zip(records)
        .map(|(number, value)| Record {
            number,
            value: object(value),
            recoded,
        })
        .collect())
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

fn usual(whole: Value) -> Vec<Value> {
    match whole {
        Value::Array(items) => items,
        Value::Object(mut names) => {
            let list = LISTS.iter().find(|name| names.get(**name).is_some_and(Value::is_array));
            match list.and_then(|name| names.remove(*name)) {
                Some(Value::Array(items)) => items,
                Some(_) | None => vec![Value::Object(names)],
            }
        }
        other => vec![other],
    }
}

fn object(value: Value) -> Result<Value, String> {
    match value {
        Value::Object(_) => Ok(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err("is no record with names and values".to_owned())
        }
    }
}

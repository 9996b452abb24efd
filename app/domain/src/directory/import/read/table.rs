//! Tables: CSV with a heading. A broken row is named and the rest is read.

use super::{Mapping, Record, decoded};
use csv::{ByteRecord, ReaderBuilder};
use serde_json::{Map, Value};

/// More columns than any table of listings has; beyond this the file is something else.
const MOST_COLUMNS: usize = 500;

/// # Errors
/// What is wrong with the table as a whole, to follow the file's name.
pub(super) fn read(bytes: &[u8], mapping: &Mapping) -> Result<Vec<Record>, String> {
    let delimiter = mapping.file.delimiter.and_then(|sign| u8::try_from(sign).ok());
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter.unwrap_or(b','))
        .from_reader(bytes);
    let heading = reader
        .byte_headers()
        .map_err(|why| format!("can't be read as a table: {why}"))?;
    let heading: Vec<String> = heading.iter().map(|cell| decoded(cell).0.trim().to_owned()).collect();
    check_heading(&heading, mapping)?;
    let rows = reader.into_byte_records().zip(1..);
    let filled = rows.filter(|(row, _)| row.as_ref().map_or(true, |row| row.iter().any(|cell| !cell.is_empty())));
    Ok(filled
        .map(|(row, number)| match row {
            Ok(row) => record(number, &row, &heading),
            Err(why) => Record {
                number,
                value: Err(format!("can't be read: {why}")),
                recoded: false,
            },
        })
        .collect())
}

fn check_heading(heading: &[String], mapping: &Mapping) -> Result<(), String> {
    if heading.len() > MOST_COLUMNS {
        return Err(format!("has {} columns: this is no table of listings", heading.len()));
    }
    let has = |name: &str| heading.iter().any(|cell| cell == name);
    let lacking = mapping
        .columns()
        .into_iter()
        .find(|path| !path.optional && !has(path.written()));
    match lacking {
        None => Ok(()),
        Some(lacking) => Err(format!(
            "has no column “{}”, which the mapping names; its columns are: {}",
            lacking.written(),
            shown(heading)
        )),
    }
}

/// Enough of the heading to see what file it is.
fn shown(heading: &[String]) -> String {
    heading
        .join(", ")
        .chars()
        .filter(|c| !c.is_control())
        .take(400)
        .collect()
}

fn record(number: u64, row: &ByteRecord, heading: &[String]) -> Record {
    if row.len() != heading.len() {
        let why = format!("has {} cells, but the heading has {}", row.len(), heading.len());
        return Record {
            number,
            value: Err(why),
            recoded: false,
        };
    }
    let mut recoded = false;
    let mut cells = Map::new();
    for (name, cell) in heading.iter().zip(row) {
        let (text, again) = decoded(cell);
        recoded |= again;
        cells.insert(name.clone(), Value::String(text));
    }
    Record {
        number,
        value: Ok(Value::Object(cells)),
        recoded,
    }
}

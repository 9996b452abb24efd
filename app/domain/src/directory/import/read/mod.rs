//! Opens a file of listings: a table, a list of records, or a record to a line; whatever is in it, it never fails half-way.

mod json;
mod table;

use super::Mapping;
use crate::text::choice;
use serde_json::Value;

choice! {
    /// How a file is written.
    pub enum Format {
        Csv = "csv",
        /// One record to a line.
        Ndjson = "ndjson",
        Json = "json",
    }
}

/// A row or record, or why it can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// From 1; the heading of a table does not count.
    pub number: u64,
    pub value: Result<Value, String>,
    /// The text was not in Unicode and was read as Windows writes it.
    pub recoded: bool,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    pub format: Format,
    pub records: Vec<Record>,
    /// How many records there are in all, when the file says itself that it has only a part of them.
    pub part_of: Option<u64>,
}

/// The largest file that is read, bytes.
const LARGEST: usize = 512 * 1024 * 1024;

/// Reads a whole file. `name` tells the format where the mapping does not.
///
/// # Errors
/// A sentence about the file as a whole.
pub fn read_file(name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Records, String> {
    if bytes.len() > LARGEST {
        return Err(format!("{name} is larger than {} MB", LARGEST / 1024 / 1024));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(format!("{name} is empty"));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(format!("{name} is written in UTF-16: save it as UTF-8 first"));
    }
    let format = mapping.file.format.unwrap_or_else(|| format_of(name, bytes));
    let read = match format {
        Format::Csv => table::read(bytes, mapping).map(|records| (records, None)),
        Format::Ndjson => Ok((json::read_lines(bytes), None)),
        Format::Json => json::read(bytes, mapping).map(|listed| (listed.records, listed.of)),
    };
    let (records, part_of) = read.map_err(|why| format!("{name} {why}"))?;
    if records.is_empty() {
        return Err(format!("{name} has no record in it"));
    }
    Ok(Records {
        format,
        records,
        part_of,
    })
}

fn format_of(name: &str, bytes: &[u8]) -> Format {
    let name = name.to_ascii_lowercase();
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if name.ends_with(".ndjson") || name.ends_with(".jsonl") {
        Format::Ndjson
    } else if matches!(first, Some(b'{' | b'[')) {
        Format::Json
    } else {
        Format::Csv
    }
}

/// Text as it is, or, where it is not Unicode, as old Windows programs write it; true in the second case.
fn decoded(bytes: &[u8]) -> (String, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            (text.into_owned(), true)
        }
    }
}

//! The report of an import as a file: every finding and every change, one to a row.

use super::Told;
use crate::opening::Reason;
use serde::Serialize;
use std::path::Path;

/// A row of the report.
#[derive(Serialize)]
struct Line<'a> {
    /// Empty for what the file has no more.
    row: Option<u64>,
    id: &'a str,
    field: &'a str,
    /// missing, wrong, doubtful, duplicate; or what becomes of a listing: new, renamed, moved …
    kind: &'a str,
    /// The row can't be taken.
    stops: bool,
    says: &'a str,
}

#[derive(Serialize)]
struct Whole<'a> {
    records: usize,
    findings: Vec<Line<'a>>,
    changes: Vec<Line<'a>>,
}

/// Writes JSON to a file that is called so, else CSV.
///
/// # Errors
/// When the file can't be written.
pub fn write(told: &Told, path: &Path) -> Result<(), Reason> {
    let file = std::fs::File::create(path).map_err(|why| format!("{} can't be written: {why}", path.display()))?;
    let is_json = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    match is_json {
        true => {
            let whole = Whole {
                records: told.records.records.len(),
                findings: findings(told).collect(),
                changes: changes(told).collect(),
            };
            serde_json::to_writer_pretty(std::io::BufWriter::new(file), &whole)?;
        }
        false => {
            let mut table = csv::Writer::from_writer(file);
            for line in findings(told).chain(changes(told)) {
                table.serialize(line)?;
            }
            table.flush()?;
        }
    }
    Ok(())
}

fn findings(told: &Told) -> impl Iterator<Item = Line<'_>> {
    told.findings().map(|finding| Line {
        row: Some(finding.row),
        id: &finding.id,
        field: finding.field,
        kind: finding.kind.key(),
        stops: finding.stops,
        says: &finding.says,
    })
}

fn changes(told: &Told) -> impl Iterator<Item = Line<'_>> {
    told.notes().iter().map(|note| Line {
        row: note.row,
        id: &note.id,
        field: "listing",
        kind: note.what.key(),
        stops: false,
        says: &note.says,
    })
}

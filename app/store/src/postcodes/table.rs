//! Reads tables of postcodes in CSV, with whatever columns they have: our own sample, the statistics office's directory
//! and its extracts, and Code-Point Open, which has no header.

use super::row::{PostcodeRow, from_degrees, from_grid, key, number};
use csv::StringRecord;

/// Which column holds what.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    postcode: usize,
    authority: usize,
    ward: Option<usize>,
    lat_lon: Option<(usize, usize)>,
    grid: Option<(usize, usize)>,
    ended: Option<(usize, Ended)>,
    /// Whether the first line names the columns and holds no postcode.
    pub has_header: bool,
}

/// How a table says that a postcode is no longer in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// A month or a 1; 0 or empty while in use.
    Told,
    /// 0 when the table of postcodes in use does not have it.
    NotListed,
    /// The table has only postcodes in use.
    Never,
}

const POSTCODE: [&str; 5] = ["postcode", "pcds", "pcd8", "pcd7", "pcd"];
const AUTHORITY: [&str; 4] = ["authority", "oslaua", "laua", "lad_code"];
const WARD: [&str; 4] = ["ward", "osward", "ward_code", "admin_ward_code"];

/// Code-Point Open: postcode, quality, easting, northing, country, two health areas, county, district, ward.
const CODE_POINT_OPEN: Columns = Columns {
    postcode: 0,
    authority: 8,
    ward: Some(9),
    lat_lon: None,
    grid: Some((2, 3)),
    ended: Some((0, Ended::Never)),
    has_header: false,
};

impl Columns {
    /// Finds the columns from the first line; nothing when this is no table of postcodes.
    pub fn find(first: &StringRecord) -> Option<Self> {
        if first.len() == 10 && first.get(0).and_then(key).is_some() {
            return Some(CODE_POINT_OPEN);
        }
        let names: Vec<String> = first
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}').trim().to_lowercase())
            .collect();
        let named = |wanted: &[&str]| {
            wanted
                .iter()
                .find_map(|wanted| names.iter().position(|name| name == wanted))
        };
        // The statistics office renames these every year: lad23cd, lad25cd, wd24cd …
        let yearly = |start: &str| names.iter().position(|name| is_yearly_code(name, start));
        Some(Self {
            postcode: named(&POSTCODE)?,
            authority: named(&AUTHORITY).or_else(|| yearly("lad"))?,
            ward: named(&WARD).or_else(|| yearly("wd")),
            lat_lon: named(&["lat"]).zip(named(&["lon", "long"])),
            grid: named(&["easting", "oseast1m", "east1m"]).zip(named(&["northing", "osnrth1m", "north1m"])),
            ended: Self::ended(&names),
            has_header: true,
        })
    }

    fn ended(names: &[String]) -> Option<(usize, Ended)> {
        let kind = |name: &String| match name.as_str() {
            "ended" | "doterm" => Some(Ended::Told),
            name if name.starts_with("in_codepoint_open") => Some(Ended::NotListed),
            _ => None,
        };
        names.iter().enumerate().find_map(|(at, name)| Some((at, kind(name)?)))
    }

    /// Reads one line.
    ///
    /// # Errors
    /// Says what is wrong with the line.
    pub fn read(&self, line: &StringRecord) -> Result<PostcodeRow, &'static str> {
        let cell = |at: usize| line.get(at).map(str::trim).unwrap_or_default();
        let key = key(cell(self.postcode)).ok_or("this is not a postcode")?;
        if line.len() <= self.authority {
            return Err("the line is too short");
        }
        let authority = cell(self.authority);
        if !authority.is_empty() && !is_code(authority) {
            return Err("the council is not a code of the statistics office");
        }
        let pair = |at: (usize, usize)| number(cell(at.0)).zip(number(cell(at.1)));
        let degrees = self
            .lat_lon
            .and_then(pair)
            .and_then(|(lat, lon)| from_degrees(lat, lon));
        let grid = || {
            self.grid
                .and_then(pair)
                .and_then(|(east, north)| from_grid(authority, east, north))
        };
        Ok(PostcodeRow {
            key,
            authority: authority.to_owned(),
            ward: self.ward.map(cell).filter(|ward| is_code(ward)).map(str::to_owned),
            point: degrees.or_else(grid),
            ended: self.ended.and_then(|(at, how)| how.read(cell(at))),
        })
    }
}

impl Ended {
    fn read(self, cell: &str) -> Option<bool> {
        match (self, cell) {
            (Ended::Never, _) => Some(false),
            (Ended::Told, told) => Some(!matches!(told, "" | "0")),
            (Ended::NotListed, "0") => Some(true),
            (Ended::NotListed, "1") => Some(false),
            (Ended::NotListed, _) => None,
        }
    }
}

fn is_yearly_code(name: &str, start: &str) -> bool {
    let year = name.strip_prefix(start).and_then(|rest| rest.strip_suffix("cd"));
    year.is_some_and(|year| year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()))
}

/// A letter and eight digits, such as E06000018.
pub(crate) fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 9 && bytes[0].is_ascii_uppercase() && bytes[1..].iter().all(u8::is_ascii_digit)
}

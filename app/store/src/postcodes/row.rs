//! One line of a table of postcodes, whatever table it came from, and how its cells are read.

use super::STEPS;
use domain::place::Point;

/// What a table says of one postcode; what it does not say stays as an earlier table said it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PostcodeRow {
    pub key: String,
    /// Office for National Statistics code of the council; empty when the table has none.
    pub authority: String,
    pub ward: Option<String>,
    /// Latitude and longitude in hundred-thousandths of a degree.
    pub point: Option<(i64, i64)>,
    pub ended: Option<bool>,
}

/// The key of a postcode as tables write it ("NG7 5HY", "NG7  5HY", "ng75hy"); nothing for anything else.
pub(crate) fn key(written: &str) -> Option<String> {
    let key: String = written
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let shape: Vec<u8> = key.bytes().map(|b| if b.is_ascii_digit() { b'9' } else { b }).collect();
    let letters_and_digits = key.bytes().all(|b| b.is_ascii_alphanumeric());
    let inward = shape.last_chunk::<3>()?;
    let second_half = inward[0] == b'9' && inward[1] != b'9' && inward[2] != b'9';
    let fits = (5..=7).contains(&key.len()) && letters_and_digits && second_half && shape.first() != Some(&b'9');
    fits.then_some(key)
}

/// A point in degrees; nothing for the values that stand for "not known" (0, 0 and latitude 99.999999).
pub(crate) fn from_degrees(lat: f64, lon: f64) -> Option<(i64, i64)> {
    let somewhere = (48.0..=62.0).contains(&lat) && (-10.0..=3.0).contains(&lon);
    somewhere.then(|| ((lat * STEPS).round() as i64, (lon * STEPS).round() as i64))
}

/// A point on the British grid, in metres. Northern Ireland (codes beginning with N) uses another grid: no point is
/// better than one in the sea.
pub(crate) fn from_grid(authority: &str, easting: f64, northing: f64) -> Option<(i64, i64)> {
    let on_the_grid = easting > 0.0 && northing > 0.0 && !authority.starts_with('N');
    let point: Option<Point> = on_the_grid.then(|| Point::from_osgb(easting, northing));
    point.and_then(|point| from_degrees(point.lat, point.lon))
}

/// A number in a cell; nothing for an empty or unreadable one.
pub(crate) fn number(cell: &str) -> Option<f64> {
    cell.trim().parse().ok().filter(|n: &f64| n.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_in_a_table_is_known_by_its_shape() {
        assert_eq!(key("NG7 5HY").as_deref(), Some("NG75HY"));
        assert_eq!(key("M1  1AE").as_deref(), Some("M11AE"));
        assert_eq!(key("W1A0AX").as_deref(), Some("W1A0AX"));
        for wrong in ["", "NG7", "NG7 5H1", "7NG 5HY", "NG7 5HYX", "Postcode", "NGÜ 5HY"] {
            assert_eq!(key(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_values_that_stand_for_nowhere_give_no_point() {
        assert_eq!(from_degrees(99.999999, 0.0), None);
        assert_eq!(from_grid("E06000018", 0.0, 0.0), None);
        assert_eq!(from_grid("N09000003", 333_500.0, 374_000.0), None);
        assert!(from_grid("E06000018", 457_804.0, 340_087.0).is_some());
    }
}

//! Points on the map.

use super::super::finding::Fault;
use super::Seen;
use crate::place::Point;

/// A point in the United Kingdom from its two numbers.
pub fn point(lat: &str, lon: &str) -> Seen<Point> {
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    let (Some(lat), Some(lon)) = (number(lat), number(lon)) else {
        return (None, Some(Fault::wrong("the point on the map is not two numbers")));
    };
    if lat == 0.0 && lon == 0.0 {
        return (None, None);
    }
    if in_uk(lat, lon) {
        // A decimetre is enough, and a short number comes out of a document as it went in.
        let short = |degrees: f64| (degrees * 1e6).round() / 1e6;
        let point = Point {
            lat: short(lat),
            lon: short(lon),
        };
        return (Some(point), None);
    }
    let says = match in_uk(lon, lat) {
        true => "latitude and longitude are the wrong way round; the point was left out",
        false => "the point on the map is not in the United Kingdom and was left out",
    };
    (None, Some(Fault::wrong(says)))
}

fn in_uk(lat: f64, lon: f64) -> bool {
    (49.0..=61.5).contains(&lat) && (-9.0..=2.5).contains(&lon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_elsewhere_or_turned_round_is_named_and_not_taken() {
        assert_eq!(point("52.96", " -1.17").0, Some(Point { lat: 52.96, lon: -1.17 }));
        for (lat, lon, says) in [
            ("-1.17", "52.96", "wrong way round"),
            ("37.48", "-122.23", "not in the United Kingdom"),
            ("north", "1", "not two numbers"),
            ("inf", "1", "not two numbers"),
        ] {
            let (point, fault) = point(lat, lon);
            assert_eq!(point, None);
            assert!(fault.is_some_and(|fault| fault.says.contains(says)), "{lat} {lon}");
        }
        assert_eq!(point("0", "0"), (None, None));
    }
}

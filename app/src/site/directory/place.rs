//! The way to a listing's building.

use domain::directory::Venue;

/// A map of somebody else's that needs no account. It is told where to go and never where from.
const MAP: &str = "https://www.openstreetmap.org";

/// The address of a page with directions; none for a place that is secret or not known.
pub fn directions(venue: &Venue) -> Option<String> {
    if venue.confidential {
        return None;
    }
    let postcode: String = venue.postcode.split_whitespace().collect::<Vec<_>>().join("+");
    match venue.point() {
        Some(point) => Some(format!("{MAP}/directions?to={:.5}%2C{:.5}", point.lat, point.lon)),
        None if is_plain(&postcode) => Some(format!("{MAP}/search?query={postcode}")),
        None => None,
    }
}

fn is_plain(postcode: &str) -> bool {
    !postcode.is_empty()
        && postcode
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn venue(postcode: &str, point: Option<(f64, f64)>) -> Venue {
        Venue {
            name: "The Hall".into(),
            address: "1 High Road".into(),
            postcode: postcode.into(),
            ward: None,
            lat: point.map(|point| point.0),
            lon: point.map(|point| point.1),
            access: Vec::new(),
            confidential: false,
        }
    }

    #[test]
    fn the_map_is_told_where_to_go_and_nothing_else() {
        assert_eq!(
            directions(&venue("NG7 6AB", Some((52.9645, -1.17194)))).as_deref(),
            Some("https://www.openstreetmap.org/directions?to=52.96450%2C-1.17194")
        );
        assert_eq!(
            directions(&venue("NG7 6AB", None)).as_deref(),
            Some("https://www.openstreetmap.org/search?query=NG7+6AB")
        );
    }

    #[test]
    fn there_is_no_way_to_a_secret_or_unknown_place() {
        assert_eq!(directions(&venue("", None)), None);
        assert_eq!(directions(&venue("NG7&x=1", None)), None);
        let secret = Venue {
            confidential: true,
            ..venue("NG7 6AB", Some((52.9, -1.1)))
        };
        assert_eq!(directions(&secret), None);
    }
}

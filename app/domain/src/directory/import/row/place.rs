//! Where it is: the address as the file has it, then ward and point from the table of postcodes.

use super::reading::Reading;
use super::{Row, State};
use crate::directory::Venue;
use crate::directory::import::clean::{self, line};
use crate::directory::import::finding::{Fault, Finding};
use crate::place::{Locality, Point, Postcode};

/// Letters of an address.
const ADDRESS: usize = 200;
/// A point further from its postcode is somewhere else.
const FAR_KM: f64 = 3.0;

/// What the table of postcodes says of a row's postcode.
pub enum Known {
    /// The table has little or nothing of that district: it can't tell.
    NotAsked,
    Unknown,
    Found(Locality),
}

impl Reading<'_> {
    pub fn venue(&mut self) -> (Option<Venue>, Option<Postcode>) {
        let fields = &self.wanted.mapping.fields;
        let written = self.first(&fields.postcode);
        let postcode = written.and_then(|text| self.seen("postcode", clean::postcode(&text)));
        let point = self.first(&fields.lat).zip(self.first(&fields.lon));
        let point = point.and_then(|(lat, lon)| self.seen("place", clean::point(&lat, &lon)));
        let address = self.address();
        let name = self.first(&fields.venue).unwrap_or_default();
        let name = self.cleaned("place", line(&name, 100));
        if postcode.is_none() && point.is_none() && address.is_empty() && name.is_empty() {
            return (None, None);
        }
        let venue = Venue {
            name,
            address,
            postcode: postcode.as_ref().map(Postcode::pretty).unwrap_or_default(),
            ward: None,
            lat: point.map(|point| point.lat),
            lon: point.map(|point| point.lon),
            access: self.access(),
            confidential: false,
        };
        (Some(venue), postcode)
    }

    /// The lines of the address, none twice.
    fn address(&mut self) -> String {
        let mut kept: Vec<String> = Vec::new();
        for raw in self.all(&self.wanted.mapping.fields.address) {
            let text = self.cleaned("address", line(&raw, ADDRESS));
            let text = clean::name(text.trim_matches([',', ' '])).0;
            if !text.is_empty() && !kept.iter().any(|line| line.eq_ignore_ascii_case(&text)) {
                kept.push(text);
            }
        }
        self.cleaned("address", line(&kept.join(", "), ADDRESS))
    }
}

/// Adds ward and point to a row, and says what the table of postcodes makes doubtful.
pub fn place_row(row: &mut Row, known: &Known) {
    let State::Listing { listing, postcode, .. } = &mut row.state else {
        return;
    };
    let (Some(venue), Some(postcode)) = (&mut listing.place, postcode) else {
        return;
    };
    let pretty = postcode.pretty();
    let fault = match known {
        Known::NotAsked => None,
        Known::Unknown => Some(Fault::doubtful(format!(
            "{pretty} is in no table of postcodes that was imported"
        ))),
        Known::Found(locality) => {
            let given = venue.point();
            let far = given
                .zip(locality.point)
                .map(|(given, known)| given.km_to(known))
                .filter(|km| *km > FAR_KM);
            // A point that lies elsewhere would send families the wrong way: the postcode is what they type and read.
            if let Some(point) = locality.point.filter(|_| given.is_none() || far.is_some()) {
                set_point(venue, point);
            }
            venue.ward.clone_from(&locality.ward);
            match (far, locality.ended) {
                (Some(km), _) => Some(Fault::doubtful(format!(
                    "the point on the map is {km:.0} km from {pretty}; the postcode's own was taken"
                ))),
                (None, true) => Some(Fault::doubtful(format!("{pretty} is no longer in use"))),
                (None, false) => None,
            }
        }
    };
    if let Some(fault) = fault {
        row.findings.push(Finding {
            row: row.number,
            id: row.external.clone(),
            field: "postcode",
            kind: fault.kind,
            stops: false,
            says: fault.says,
        });
    }
}

fn set_point(venue: &mut Venue, point: Point) {
    venue.lat = Some(point.lat);
    venue.lon = Some(point.lon);
}

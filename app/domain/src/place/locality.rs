//! What a home postcode says: whose area it is, which ward, which hub.

use super::{Place, Point};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Who answers for families at an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Authority {
    /// Ours.
    City,
    /// The county council around us; the id of the district.
    County(String),
    /// Another council; its GSS code, empty when unknown.
    Elsewhere(String),
}

/// Where a family lives, as far as help depends on it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Locality {
    pub authority: Authority,
    /// Ward id, in the city only.
    pub ward: Option<String>,
    /// Hub id, in the city only.
    pub hub: Option<String>,
    pub point: Option<Point>,
    /// The postcode is no longer in use: the family may have moved, or types an old one.
    pub ended: bool,
}

impl fmt::Debug for Locality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The point of a home postcode is as private as the postcode.
        f.debug_struct("Locality")
            .field("authority", &self.authority)
            .field("hub", &self.hub)
            .finish_non_exhaustive()
    }
}

/// What a postcode table knows of one postcode, before it means anything here.
#[derive(Clone, Copy, Default)]
pub struct Found<'a> {
    /// GSS code of the council, "E06000018"; empty when the table has none.
    pub authority: &'a str,
    /// GSS code of the ward; empty when the table has none.
    pub ward: &'a str,
    pub point: Option<Point>,
    pub ended: bool,
}

impl Place {
    /// Whose area a council's GSS code means, seen from here.
    pub fn authority_of(&self, code: &str) -> Authority {
        if code == self.authority {
            return Authority::City;
        }
        match self.districts.iter().find(|district| district.code == code) {
            Some(district) => Authority::County(district.id.clone()),
            None => Authority::Elsewhere(code.to_owned()),
        }
    }

    /// What a row of a postcode table means here. In the city the hub is the ward's, or the nearest when the ward is unknown.
    pub fn locate(&self, found: Found<'_>) -> Locality {
        let authority = self.authority_of(found.authority);
        let in_city = authority == Authority::City;
        let ward = self.ward_of_code(found.ward).filter(|_| in_city);
        let hub = match ward {
            Some(ward) => self.hub(&ward.hub),
            None => found
                .point
                .filter(|_| in_city)
                .and_then(|point| self.nearest_hub(point)),
        };
        Locality {
            authority,
            ward: ward.map(|ward| ward.id.clone()),
            hub: hub.map(|hub| hub.id.clone()),
            point: found.point,
            ended: found.ended,
        }
    }

    /// A family that gave its neighbourhood instead of a postcode: the ward's own hub, no point.
    pub fn locate_ward(&self, ward: &str) -> Option<Locality> {
        let ward = self.ward(ward)?;
        Some(Locality {
            authority: Authority::City,
            ward: Some(ward.id.clone()),
            hub: Some(ward.hub.clone()),
            point: None,
            ended: false,
        })
    }
}

//! What everyone may know of a listing: all of it, without its keepers, and without the place of a refuge.

use super::{Listing, Upkeep, Venue};

impl Listing {
    /// The listing as it may leave the store. Who keeps it true stays inside, and so does every word about where a
    /// confidential place is: what is not there can't be shown, searched, measured or logged.
    #[must_use]
    pub fn for_everyone(self) -> Listing {
        Listing {
            upkeep: Upkeep {
                // Decides how long a search shows it, and names nobody.
                held_until: self.upkeep.held_until,
                check_asked: self.upkeep.check_asked,
                ..Upkeep::default()
            },
            place: self.place.map(Venue::for_everyone),
            ..self
        }
    }

    /// Whether its place is kept secret, to keep people safe.
    pub fn is_confidential(&self) -> bool {
        self.place.as_ref().is_some_and(|venue| venue.confidential)
    }
}

impl Venue {
    fn for_everyone(self) -> Venue {
        if !self.confidential {
            return self;
        }
        Venue {
            name: String::new(),
            address: String::new(),
            postcode: String::new(),
            ward: None,
            lat: None,
            lon: None,
            // Whether a wheelchair gets in is worth knowing, and tells nobody where.
            access: self.access,
            confidential: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::directory::samples::tests::listing;

    const PLACE: &str = "place = { name = 'Elm House', address = '1 Elm Road', postcode = 'NG7 6AB', ward = 'berridge', \
                         lat = 52.9, lon = -1.1, access = ['step-free'], confidential = CONFIDENTIAL }\n\
                         upkeep = { owner = 'Ann', email = 'ann@example.org', language = 'ur' }\n";

    #[test]
    fn nobody_learns_where_a_refuge_is_or_who_keeps_a_listing() {
        let refuge = listing(&PLACE.replace("CONFIDENTIAL", "true"));
        let all = format!("{:?}", refuge.clone().for_everyone());
        for secret in ["Elm", "NG7", "berridge", "52.9", "-1.1", "Ann", "ann@"] {
            assert!(!all.contains(secret), "{secret} is in {all}");
        }
        let public = refuge.for_everyone();
        assert!(public.is_confidential() && public.name == "Judo");
        assert!(
            public
                .place
                .is_some_and(|venue| venue.point().is_none() && !venue.access.is_empty())
        );
    }

    #[test]
    fn any_other_place_is_told_whole() {
        let hall = listing(&PLACE.replace("CONFIDENTIAL", "false"));
        assert_eq!(hall.clone().for_everyone().place, hall.place);
        assert!(hall.for_everyone().upkeep.email.is_none());
    }
}

//! Whether two listings may be the same thing written down twice, and by what one sees it.

use super::Listing;
use crate::text::{choice, slug};

choice! {
    /// What two listings have in common.
    pub enum Alike {
        Name = "name",
        Phone = "phone",
        Place = "place",
    }
}

/// Words that many names share tell nothing.
const LONG_ENOUGH: usize = 4;
const COMMON: [&str; 8] = [
    "group",
    "club",
    "family",
    "families",
    "service",
    "support",
    "children",
    "nottingham",
];

impl Listing {
    /// What this listing has in common with another one; empty when they are two things. Many share a building: a place
    /// counts only together with a word of the name.
    pub fn alike(&self, other: &Listing) -> Vec<Alike> {
        if self.id == other.id {
            return Vec::new();
        }
        let mut alike = Vec::new();
        let (mine, theirs) = (slug(&self.name), slug(&other.name));
        if !mine.is_empty() && (mine == theirs || begins(&mine, &theirs) || begins(&theirs, &mine)) {
            alike.push(Alike::Name);
        }
        if let (Some(mine), Some(theirs)) = (figures(self), figures(other))
            && mine == theirs
        {
            alike.push(Alike::Phone);
        }
        if let (Some(mine), Some(theirs)) = (self.postcode(), other.postcode())
            && mine == theirs
            && share_a_word(&self.name, &other.name)
        {
            alike.push(Alike::Place);
        }
        alike
    }

    fn postcode(&self) -> Option<String> {
        let venue = self.place.as_ref().filter(|venue| !venue.confidential)?;
        Some(slug(&venue.postcode)).filter(|postcode| !postcode.is_empty())
    }
}

/// "judo-club" and "judo-club-for-girls".
fn begins(short: &str, long: &str) -> bool {
    short.len() >= 2 * LONG_ENOUGH && long.strip_prefix(short).is_some_and(|rest| rest.starts_with('-'))
}

/// The last ten figures, however the number is written; short codes belong to many.
fn figures(listing: &Listing) -> Option<String> {
    let phone = listing.contact.phone.as_deref()?;
    let figures: String = phone.chars().filter(char::is_ascii_digit).collect();
    let from = figures.len().checked_sub(10)?;
    Some(figures[from..].to_owned())
}

fn share_a_word(mine: &str, theirs: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = slug(name);
        let words = words
            .split('-')
            .filter(|word| word.len() >= LONG_ENOUGH && !COMMON.contains(word));
        words.map(str::to_owned).collect()
    };
    let theirs = words(theirs);
    words(mine).iter().any(|word| theirs.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::samples::tests::listing;

    fn called(id: &str, name: &str, more: &str) -> Listing {
        Listing {
            id: id.into(),
            name: name.into(),
            ..listing(more)
        }
    }

    const HALL: &str = "place = { postcode = 'NG7 6AB' }\ncontact = { phone = '+44 115 496 0100' }\n";
    const SAME_HALL: &str = "place = { postcode = 'ng7 6ab' }\ncontact = { phone = '0115 496 0100' }\n";
    const ELSEWHERE: &str = "contact = { phone = '0115 496 0199' }\n";

    #[test]
    fn the_same_thing_written_twice_is_seen_by_name_phone_and_place() {
        let (one, two) = (
            called("a", "Judo for girls", HALL),
            called("b", "Girls’ judo", SAME_HALL),
        );
        assert_eq!(one.alike(&two), [Alike::Phone, Alike::Place]);
        let longer = called("c", "Judo for girls (Tuesdays)", ELSEWHERE);
        assert_eq!(one.alike(&longer), [Alike::Name]);
    }

    #[test]
    fn two_things_in_one_building_are_two_things() {
        let (one, two) = (
            called("a", "Judo club", HALL),
            called("b", "Chess club", "place = { postcode = 'NG7 6AB' }\n"),
        );
        assert_eq!(one.alike(&two), []);
        assert_eq!(one.alike(&one), []);
    }
}

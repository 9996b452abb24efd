//! The listings by number, and beside them what every search asks of each.

use super::distance::Direction;
use super::set::Set;
use domain::directory::Listing;
use std::collections::HashMap;
use std::sync::Arc;

/// A listing keeps its number until it is withdrawn; then another may get it.
#[derive(Clone, Default)]
pub(super) struct Roll {
    listings: Vec<Option<Arc<Listing>>>,
    by_id: HashMap<Arc<str>, u32>,
    free: Vec<u32>,
    /// By number, beside the listings, so that measuring to thousands need not open each of them.
    directions: Vec<Direction>,
    whole_city: Set,
}

impl Roll {
    /// Puts a listing in; its number, and what stood there under the same id.
    pub fn put(&mut self, listing: Arc<Listing>) -> (u32, Option<Arc<Listing>>) {
        let number = self.number_for(&listing.id);
        let direction = listing.public_point().map_or(Direction::UNKNOWN, Direction::of);
        if let Some(place) = self.directions.get_mut(number as usize) {
            *place = direction;
        }
        self.whole_city.set(number, listing.whole_city);
        let before = self
            .listings
            .get_mut(number as usize)
            .and_then(|place| place.replace(listing));
        (number, before)
    }

    fn number_for(&mut self, id: &str) -> u32 {
        if let Some(number) = self.by_id.get(id) {
            return *number;
        }
        let number = self.free.pop().unwrap_or_else(|| {
            self.listings.push(None);
            self.directions.push(Direction::UNKNOWN);
            self.listings.len() as u32 - 1
        });
        self.by_id.insert(id.into(), number);
        number
    }

    /// Takes a listing out; its number and what it said, when it was there.
    pub fn take_out(&mut self, id: &str) -> Option<(u32, Arc<Listing>)> {
        let number = self.by_id.remove(id)?;
        self.whole_city.remove(number);
        *self.directions.get_mut(number as usize)? = Direction::UNKNOWN;
        self.free.push(number);
        Some((number, self.listings.get_mut(number as usize)?.take()?))
    }

    pub fn by_id(&self, id: &str) -> Option<&Arc<Listing>> {
        self.get(*self.by_id.get(id)?)
    }

    pub fn get(&self, number: u32) -> Option<&Arc<Listing>> {
        self.listings.get(number as usize)?.as_ref()
    }

    /// How many listings there are.
    pub fn count(&self) -> usize {
        self.by_id.len()
    }

    /// All numbers are below this.
    pub fn size(&self) -> usize {
        self.listings.len()
    }

    pub fn numbered(&self) -> impl Iterator<Item = (u32, &Listing)> {
        (0..)
            .zip(&self.listings)
            .filter_map(|(number, listing)| Some((number, listing.as_deref()?)))
    }

    pub fn directions(&self) -> &[Direction] {
        &self.directions
    }

    pub fn direction(&self, number: u32) -> Direction {
        self.directions
            .get(number as usize)
            .copied()
            .unwrap_or(Direction::UNKNOWN)
    }

    /// Those that serve everybody in the city.
    pub fn whole_city(&self) -> &Set {
        &self.whole_city
    }
}

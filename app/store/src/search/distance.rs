//! How far every listing is from where someone is.

use super::rank::{nearest, nearness};
use super::recent::Weighed;
use super::set::Set;
use domain::directory::Within;
use domain::place::Point;
use std::collections::BTreeMap;

/// Mean radius of the earth, km.
const EARTH_KM: f64 = 6371.0088;

/// The direction of a point from the middle of the earth. Measuring between two of these needs no angles: a search measures
/// to every listing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Direction([f64; 3]);

impl Direction {
    /// Infinitely far from everywhere.
    pub const UNKNOWN: Self = Self([f64::INFINITY; 3]);

    pub fn of(point: Point) -> Self {
        let (lat, lon) = (point.lat.to_radians(), point.lon.to_radians());
        Self([lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()])
    }

    /// The square of the straight line through the earth, whose radius counts as 1.
    fn chord2_to(self, other: Direction) -> f64 {
        self.0.iter().zip(other.0).map(|(a, b)| (a - b) * (a - b)).sum()
    }
}

/// How far each listing is from one place, and what follows from it for every search there.
pub(super) struct Distances {
    from: Direction,
    /// By number: how much nearness counts in the order "best", and the order "nearest".
    nearness: Vec<f32>,
    nearest: Vec<f64>,
    within: Vec<(Within, Set)>,
}

impl Distances {
    pub fn new(from: Point, to: &[Direction], whole_city: &Set) -> Self {
        let from = Direction::of(from);
        let mut distances = Self {
            from,
            nearness: Vec::with_capacity(to.len()),
            nearest: Vec::with_capacity(to.len()),
            within: Within::ALL
                .iter()
                .map(|within| (*within, Set::none(to.len())))
                .collect(),
        };
        let mosts: Vec<f64> = Within::ALL.iter().map(|within| most_chord2(*within)).collect();
        for (number, to) in (0..).zip(to) {
            let (chord2, whole_city) = (to.chord2_to(from), whole_city.contains(number));
            distances.nearness.push(nearness(km(chord2), whole_city));
            distances.nearest.push(nearest(km(chord2), whole_city));
            for ((_, set), most) in distances.within.iter_mut().zip(&mosts) {
                if chord2 <= *most {
                    set.insert(number);
                }
            }
        }
        distances
    }

    /// Along the ground; none where the place is not known.
    pub fn km(&self, to: Direction) -> Option<f64> {
        km(to.chord2_to(self.from))
    }

    pub fn nearness(&self, number: u32) -> f32 {
        self.nearness.get(number as usize).copied().unwrap_or(1.0)
    }

    pub fn nearest(&self, number: u32) -> f64 {
        self.nearest.get(number as usize).copied().unwrap_or(f64::MAX)
    }

    pub fn within(&self, within: Within) -> Set {
        let known = self.within.iter().find(|(known, _)| *known == within);
        known.map(|(_, set)| set.clone()).unwrap_or_default()
    }

    /// How many of these are within each distance; `near` are so in any case.
    pub fn count_within(&self, of: &Set, near: &Set) -> BTreeMap<Within, usize> {
        let (beside, mut far) = (of.shared_with(near), of.clone());
        far.leave_out(near);
        let count = |(within, set): &(Within, Set)| (*within, beside + far.shared_with(set));
        self.within.iter().map(count).collect()
    }
}

impl Weighed for Distances {
    fn bytes(&self) -> usize {
        let sets: usize = self.within.iter().map(|(_, set)| set.size()).sum();
        sets + 12 * self.nearest.len()
    }
}

/// The series of the arc is right to a millimetre up to hundreds of kilometres.
fn km(chord2: f64) -> Option<f64> {
    let known = chord2.is_finite();
    known.then(|| EARTH_KM * chord2.sqrt() * (1.0 + chord2 / 24.0))
}

/// What is nearer than this is within so many kilometres along the ground.
fn most_chord2(within: Within) -> f64 {
    let chord = 2.0 * (within.km() / EARTH_KM / 2.0).sin();
    chord * chord
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_domain() {
        let market_square = Point {
            lat: 52.953,
            lon: -1.1495,
        };
        for (lat, lon) in [(52.953, -1.1495), (52.96, -1.17), (53.34, -1.12), (51.5, -0.12)] {
            let there = Point { lat, lon };
            let directions = [Direction::of(there), Direction::UNKNOWN];
            let distances = Distances::new(market_square, &directions, &Set::default());
            let exact = market_square.km_to(there);
            assert!(
                distances.km(directions[0]).is_some_and(|km| (km - exact).abs() < 1e-5),
                "{exact}"
            );
            assert_eq!(distances.km(directions[1]), None);
            assert!(distances.nearest(0) < distances.nearest(1) && distances.nearness(0) > 0.0);
            for within in Within::ALL {
                assert_eq!(distances.within(*within).contains(0), exact <= within.km());
                let counted = distances.count_within(&[0, 1].into_iter().collect(), &Set::default());
                assert_eq!(counted.get(within), Some(&usize::from(exact <= within.km())));
            }
        }
    }
}

//! How far every listing is from where someone is.

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

/// How far each listing is, by its number.
pub(super) struct Distances(Vec<f64>);

impl Distances {
    pub fn new(from: Point, to: &[Direction]) -> Self {
        let from = Direction::of(from);
        Self(to.iter().map(|to| to.chord2_to(from)).collect())
    }

    /// Along the ground. The series of the arc is right to a millimetre up to hundreds of kilometres. None where the place is
    /// not known.
    pub fn km(&self, number: u32) -> Option<f64> {
        let chord2 = self.chord2(number);
        chord2
            .is_finite()
            .then(|| EARTH_KM * chord2.sqrt() * (1.0 + chord2 / 24.0))
    }

    pub fn within(&self, within: Within) -> Set {
        let most = most_chord2(within);
        let near = (0..).zip(&self.0).filter(|(_, chord2)| **chord2 <= most);
        near.map(|(number, _)| number).collect()
    }

    /// How many of these are within each distance; `near` are so in any case.
    pub fn count_within(&self, of: &Set, near: &Set) -> BTreeMap<Within, usize> {
        let mut counts = BTreeMap::from_iter(Within::ALL.iter().map(|within| (*within, of.shared_with(near))));
        let mut far = of.clone();
        far.leave_out(near);
        let mosts: Vec<(Within, f64)> = Within::ALL
            .iter()
            .map(|within| (*within, most_chord2(*within)))
            .collect();
        let mut rings = vec![0; mosts.len()];
        for number in far.iter() {
            let chord2 = self.chord2(number);
            // Each ring holds the smaller ones.
            for ((_, most), count) in mosts.iter().zip(&mut rings) {
                *count += usize::from(chord2 <= *most);
            }
        }
        for ((within, _), count) in mosts.iter().zip(rings) {
            *counts.entry(*within).or_default() += count;
        }
        counts
    }

    fn chord2(&self, number: u32) -> f64 {
        self.0.get(number as usize).copied().unwrap_or(f64::INFINITY)
    }
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
            let distances = Distances::new(market_square, &[Direction::of(there), Direction::UNKNOWN]);
            let exact = market_square.km_to(there);
            assert!(distances.km(0).is_some_and(|km| (km - exact).abs() < 1e-5), "{exact}");
            assert_eq!(distances.km(1), None);
            for within in Within::ALL {
                assert_eq!(distances.within(*within).contains(0), exact <= within.km());
                let counted = distances.count_within(&[0, 1].into_iter().collect(), &Set::default());
                assert_eq!(counted.get(within), Some(&usize::from(exact <= within.km())));
            }
        }
    }
}

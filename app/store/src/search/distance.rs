//! How far every listing is from where someone is.

use super::set::Set;
use domain::directory::Within;
use domain::place::Point;

/// Mean radius of the earth, km.
const EARTH_KM: f64 = 6371.0088;

/// The direction of a point from the middle of the earth. Measuring between two of these needs no angles: a search measures
/// to every listing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Direction([f64; 3]);

impl Direction {
    pub fn of(point: Point) -> Self {
        let (lat, lon) = (point.lat.to_radians(), point.lon.to_radians());
        Self([lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()])
    }

    /// Along the ground. The series of the arc is right to a millimetre up to hundreds of kilometres.
    fn km_to(self, other: Direction) -> f64 {
        let chord2: f64 = self.0.iter().zip(other.0).map(|(a, b)| (a - b) * (a - b)).sum();
        EARTH_KM * chord2.sqrt() * (1.0 + chord2 / 24.0)
    }
}

/// Kilometres to each listing, by its number; infinitely many where its place is not known.
pub(super) struct Distances(Vec<f64>);

impl Distances {
    pub fn new(from: Point, to: impl Iterator<Item = Option<Direction>>) -> Self {
        let from = Direction::of(from);
        Self(to.map(|to| to.map_or(f64::INFINITY, |to| from.km_to(to))).collect())
    }

    pub fn km(&self, number: u32) -> Option<f64> {
        self.0.get(number as usize).copied().filter(|km| km.is_finite())
    }

    pub fn within(&self, within: Within) -> Set {
        let most = within.km();
        let near = (0..).zip(&self.0).filter(|(_, km)| **km <= most);
        near.map(|(number, _)| number).collect()
    }
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
            let distances = Distances::new(market_square, [Some(Direction::of(there)), None].into_iter());
            let exact = market_square.km_to(there);
            assert!(distances.km(0).is_some_and(|km| (km - exact).abs() < 1e-5), "{exact}");
            assert_eq!(distances.km(1), None);
        }
    }
}

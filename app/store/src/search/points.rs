//! Points that listings get for something that was typed. Most get none for most words, and those cost nothing.

use super::recent::Weighed;
use super::set::Set;

#[derive(Clone, Debug)]
pub(super) struct Points {
    /// By number.
    points: Vec<f32>,
    /// Those that have any.
    held: Set,
}

impl Points {
    /// None yet, for numbers below `size`.
    pub fn none(size: usize) -> Self {
        Self {
            points: vec![0.0; size],
            held: Set::none(size),
        }
    }

    /// At least so many, which are more than none.
    pub fn raise(&mut self, number: u32, to: f32) {
        if let Some(points) = self.points.get_mut(number as usize) {
            *points = points.max(to);
            self.held.insert(number);
        }
    }

    pub fn raise_all(&mut self, numbers: &Set, to: f32) {
        numbers.iter().for_each(|number| self.raise(number, to));
    }

    pub fn add(&mut self, number: u32, more: f32) {
        if let Some(points) = self.points.get_mut(number as usize) {
            *points += more;
            self.held.insert(number);
        }
    }

    pub fn get(&self, number: u32) -> f32 {
        self.points.get(number as usize).copied().unwrap_or_default()
    }

    /// The listings that have points.
    pub fn held(&self) -> &Set {
        &self.held
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, f32)> {
        self.held.iter().map(|number| (number, self.get(number)))
    }

    /// The same, as small as can be: to be kept.
    pub fn kept(&self) -> Kept {
        Kept(self.iter().collect())
    }

    /// By number, of all.
    pub fn into_vec(self) -> Vec<f32> {
        self.points
    }
}

/// Points of the listings that have any, by their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept(Vec<(u32, f32)>);

impl Kept {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, f32)> {
        self.0.iter().copied()
    }
}

impl Weighed for Kept {
    fn bytes(&self) -> usize {
        64 + 8 * self.0.len()
    }
}

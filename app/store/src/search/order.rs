//! Puts results in the order that was asked for, as far as one page needs it.

use domain::directory::PER_PAGE;
use std::cmp::Ordering;

/// A result before it is put in order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub number: u32,
    /// Lower comes first.
    pub first: f64,
    /// Among equals, higher comes first.
    pub score: f32,
    /// Among equals again, from A to Z: so results keep one order from page to page.
    pub stands: u32,
}

impl Candidate {
    fn compare(&self, other: &Self) -> Ordering {
        let first = self.first.total_cmp(&other.first);
        let score = other.score.total_cmp(&self.score);
        first.then(score).then(self.stands.cmp(&other.stands))
    }
}

/// The results of one page, counted from 1, in order.
pub(super) fn page_of(mut candidates: Vec<Candidate>, page: u32) -> Vec<Candidate> {
    let before = (page as usize).saturating_sub(1) * PER_PAGE;
    let to = before + PER_PAGE;
    if to < candidates.len() {
        candidates.select_nth_unstable_by(to, Candidate::compare);
        candidates.truncate(to);
    }
    candidates.sort_unstable_by(Candidate::compare);
    candidates.drain(..before.min(candidates.len()));
    candidates
}

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

/// The results of one page, counted from 1, in order. Of many candidates only about as many are kept at a time as can still
/// stand on the page or before it.
pub(super) fn page_of(candidates: impl Iterator<Item = Candidate>, page: u32) -> Vec<Candidate> {
    let before = (page as usize).saturating_sub(1) * PER_PAGE;
    let to = before + PER_PAGE;
    let mut first: Vec<Candidate> = Vec::new();
    let mut last: Option<Candidate> = None;
    for candidate in candidates {
        if last.is_some_and(|last| candidate.compare(&last) == Ordering::Greater) {
            continue;
        }
        first.push(candidate);
        if first.len() >= 4 * to {
            first.select_nth_unstable_by(to - 1, Candidate::compare);
            first.truncate(to);
            last = first.last().copied();
        }
    }
    first.sort_unstable_by(Candidate::compare);
    first.truncate(to);
    first.drain(..before.min(first.len()));
    first
}

/// The numbers of all of them, in order.
pub(super) fn all_of(candidates: impl Iterator<Item = Candidate>) -> Vec<u32> {
    let mut all: Vec<Candidate> = candidates.collect();
    all.sort_unstable_by(Candidate::compare);
    all.into_iter().map(|candidate| candidate.number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_a_piece_of_the_whole_order() {
        let scores = (0..997u32).map(|number| (number, (number * 7919 % 101) as f32));
        let all: Vec<Candidate> = scores
            .map(|(number, score)| Candidate {
                number,
                first: f64::from(number % 3),
                score,
                stands: 1000 - number,
            })
            .collect();
        let mut sorted = all.clone();
        sorted.sort_by(Candidate::compare);
        for page in [1, 2, 17, 100, 101] {
            let numbers = |page: &[Candidate]| page.iter().map(|one| one.number).collect::<Vec<_>>();
            let from = (page as usize - 1) * PER_PAGE;
            let there = sorted.get(from..sorted.len().min(from + PER_PAGE)).unwrap_or_default();
            assert_eq!(numbers(&page_of(all.iter().copied(), page)), numbers(there));
        }
    }
}

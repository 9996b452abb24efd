//! Counts of families for a report. A count so small that somebody could be known again is not told, not even by taking the
//! others from the sum.
//!
//! ONS, "Policy on protecting confidentiality in tables": small cells are hidden, and others with them where a sum would give
//! them away.

/// Fewer families than these are not told.
pub const FEWEST: u64 = 5;

/// A count as a report tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Count(u64),
    /// Too few, or hidden so that another can't be worked out.
    Hidden,
}

/// The parts of one sum, and the sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    pub parts: Vec<Told>,
    pub sum: Told,
}

/// Counts that add up to a sum, such as families by hub.
pub fn parts(counts: &[u64]) -> Parts {
    let mut hidden: Vec<bool> = counts.iter().map(|count| is_small(*count)).collect();
    let sum: u64 = counts.iter().sum();
    let mut sum_hidden = is_small(sum);
    while !sum_hidden && gives_away(counts, &hidden) {
        match smallest_shown(counts, &hidden) {
            Some(at) => hidden[at] = true,
            None => sum_hidden = true,
        }
    }
    let told = |(count, hidden): (&u64, &bool)| if *hidden { Told::Hidden } else { Told::Count(*count) };
    Parts {
        parts: counts.iter().zip(&hidden).map(told).collect(),
        sum: if sum_hidden { Told::Hidden } else { Told::Count(sum) },
    }
}

/// Counts that overlap, such as families by need: no sum gives one of them away.
pub fn each(counts: &[u64]) -> Vec<Told> {
    let told = |count: &u64| {
        if is_small(*count) {
            Told::Hidden
        } else {
            Told::Count(*count)
        }
    };
    counts.iter().map(told).collect()
}

/// None at all tells of nobody.
fn is_small(count: u64) -> bool {
    (1..FEWEST).contains(&count)
}

/// Whether the sum less what is shown says who is hidden: one part alone, or parts that are few together.
fn gives_away(counts: &[u64], hidden: &[bool]) -> bool {
    let hidden: Vec<u64> = counts
        .iter()
        .zip(hidden)
        .filter(|(_, hidden)| **hidden)
        .map(|(count, _)| *count)
        .collect();
    match hidden.len() {
        0 => false,
        1 => true,
        _ => hidden.iter().sum::<u64>() < FEWEST,
    }
}

fn smallest_shown(counts: &[u64], hidden: &[bool]) -> Option<usize> {
    let shown = counts
        .iter()
        .enumerate()
        .filter(|(at, count)| !hidden[*at] && **count > 0);
    shown.min_by_key(|(_, count)| **count).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[u64]) -> (Vec<Option<u64>>, Option<u64>) {
        let open = |told: &Told| match told {
            Told::Count(count) => Some(*count),
            Told::Hidden => None,
        };
        let told = parts(counts);
        (told.parts.iter().map(open).collect(), open(&told.sum))
    }

    #[test]
    fn one_small_part_takes_the_next_smallest_with_it() {
        assert_eq!(shown(&[3, 20, 9, 0]), (vec![None, Some(20), None, Some(0)], Some(32)));
        assert_eq!(shown(&[7, 20, 9]), (vec![Some(7), Some(20), Some(9)], Some(36)));
        assert_eq!(shown(&[3, 2, 20]), (vec![None, None, Some(20)], Some(25)));
        assert_eq!(shown(&[1, 2, 20]), (vec![None, None, None], Some(23)));
        assert_eq!(shown(&[3, 0]), (vec![None, Some(0)], None));
        assert_eq!(shown(&[]), (vec![], Some(0)));
    }

    /// Every table of three parts: whoever knows the rule, the shown parts and the sum still can't work a small one out.
    #[test]
    fn no_small_part_follows_from_the_sum() {
        for a in 0..9 {
            for b in 0..9 {
                for c in 0..9 {
                    let counts = [a, b, c];
                    let (told, sum) = shown(&counts);
                    let hidden: Vec<u64> = (0..3).filter(|at| told[*at].is_none()).map(|at| counts[at]).collect();
                    assert!(
                        counts
                            .iter()
                            .zip(&told)
                            .all(|(count, told)| !is_small(*count) || told.is_none())
                    );
                    if sum.is_some() && !hidden.is_empty() {
                        assert!(hidden.len() > 1 && hidden.iter().sum::<u64>() >= FEWEST, "{counts:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn counts_that_overlap_are_hidden_one_by_one() {
        assert_eq!(each(&[4, 5, 0]), [Told::Hidden, Told::Count(5), Told::Count(0)]);
    }
}

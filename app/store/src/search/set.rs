//! A set of listings as bits, so that filters and counts are a few machine words' work.

/// Listings by their number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Set(Vec<u64>);

impl Set {
    /// Empty, with room for the numbers below `size`.
    pub fn none(size: usize) -> Self {
        Self(vec![0; size.div_ceil(64)])
    }

    /// Bytes that it takes.
    pub fn size(&self) -> usize {
        8 * self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub fn set(&mut self, number: u32, there: bool) {
        match there {
            true => self.insert(number),
            false => self.remove(number),
        }
    }

    pub fn insert(&mut self, number: u32) {
        let at = number as usize / 64;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        if let Some(word) = self.0.get_mut(at) {
            *word |= 1 << (number % 64);
        }
    }

    pub fn remove(&mut self, number: u32) {
        if let Some(word) = self.0.get_mut(number as usize / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    pub fn contains(&self, number: u32) -> bool {
        let word = self.0.get(number as usize / 64);
        word.is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    /// Keeps what `other` holds too.
    pub fn keep(&mut self, other: &Set) {
        self.0.truncate(other.0.len());
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    pub fn add(&mut self, other: &Set) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// Takes out what `other` holds.
    pub fn leave_out(&mut self, other: &Set) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both.
    pub fn shared_with(&self, other: &Set) -> usize {
        let both = self.0.iter().zip(&other.0);
        both.map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().zip(0u32..).flat_map(|(word, at)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(at * 64 + bit)
            })
        })
    }
}

impl FromIterator<u32> for Set {
    fn from_iter<T: IntoIterator<Item = u32>>(numbers: T) -> Self {
        let mut set = Self::default();
        numbers.into_iter().for_each(|number| set.insert(number));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_do_as_sets_do() {
        let (a, b): (Set, Set) = ([1, 63, 64, 200].into_iter().collect(), [64, 65].into_iter().collect());
        assert_eq!(a.iter().collect::<Vec<_>>(), [1, 63, 64, 200]);
        assert_eq!((a.len(), a.shared_with(&b), b.shared_with(&a)), (4, 1, 1));
        let (mut both, mut either) = (a.clone(), b.clone());
        both.keep(&b);
        either.add(&a);
        assert_eq!(both.iter().collect::<Vec<_>>(), [64]);
        assert_eq!(either.iter().collect::<Vec<_>>(), [1, 63, 64, 65, 200]);
        either.remove(64);
        assert_eq!(
            (
                either.len(),
                either.contains(63),
                either.contains(64),
                either.contains(9999)
            ),
            (4, true, false, false)
        );
        either.leave_out(&b);
        assert_eq!(either.iter().collect::<Vec<_>>(), [1, 63, 200]);
        assert!(Set::none(130).is_empty() && !either.is_empty());
    }
}

//! How much of the directory somebody has checked lately, for everyone to see.

use super::{Listing, ProviderKind};
use jiff::{ToSpan, civil::Date};

/// The periods that are counted, in months back from today.
pub const PERIODS: [i32; 3] = [3, 6, 12];

/// The listings of one kind of provider, or of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// None for all of them together.
    pub kind: Option<ProviderKind>,
    pub listings: usize,
    /// How many of them were checked within each of [`PERIODS`]; the later ones hold the earlier.
    pub checked: [usize; 3],
    pub never: usize,
}

impl Share {
    /// So many of its listings in whole per cent; almost all is never rounded up to all, nor a few down to none.
    pub fn percent(&self, listings: usize) -> u8 {
        if self.listings == 0 {
            return 0;
        }
        let rounded = (listings * 100 + self.listings / 2) / self.listings;
        let honest = match rounded {
            0 if listings > 0 => 1,
            100.. if listings < self.listings => 99,
            percent => percent,
        };
        u8::try_from(honest).unwrap_or(100)
    }
}

/// One share for each kind of provider that has a listing, and the one for all first. What is over is not counted; what
/// is hidden for its age is, or the directory would look fresher the less is checked.
pub fn shares<'a>(listings: impl Iterator<Item = &'a Listing>, today: Date) -> Vec<Share> {
    let kept: Vec<&Listing> = listings
        .filter(|listing| listing.is_kept_up(today) && listing.life.visible_from.is_none_or(|first| first <= today))
        .collect();
    let kinds = ProviderKind::ALL.iter().copied().map(Some);
    std::iter::once(None)
        .chain(kinds)
        .map(|kind| share(kind, &kept, today))
        .filter(|share| share.kind.is_none() || share.listings > 0)
        .collect()
}

fn share(kind: Option<ProviderKind>, kept: &[&Listing], today: Date) -> Share {
    let of_kind = || {
        kept.iter()
            .filter(move |listing| kind.is_none_or(|kind| listing.provider_kind == kind))
    };
    let since = |first: Date| {
        of_kind()
            .filter(|listing| listing.assured.as_ref().is_some_and(|assured| assured.date >= first))
            .count()
    };
    Share {
        kind,
        listings: of_kind().count(),
        checked: PERIODS.map(|months| since(today.saturating_sub(months.months()))),
        never: of_kind().filter(|listing| listing.assured.is_none()).count(),
    }
}

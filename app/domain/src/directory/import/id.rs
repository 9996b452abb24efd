//! The id of an imported listing: the source's name and the publisher's own id, which stays the same from copy to copy.

use crate::text::slug;

/// Letters of a publisher's id that stand in ours as they are.
const LONGEST: usize = 80;

/// The publisher's id is an opaque word. It stands in addresses, so one that has other signs than letters, figures, hyphens,
/// dots and underscores is written without them and told apart by a number made of all of it.
pub fn listing_id(source: &str, external: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if external.len() <= LONGEST && external.chars().all(plain) {
        return format!("{}-{external}", slug(source));
    }
    let words: String = slug(external).chars().filter(char::is_ascii).take(LONGEST).collect();
    format!("{}-{}-{:08x}", slug(source), words.trim_matches('-'), number(external))
}

/// FNV-1a, folded to 32 bits: the same on every machine and in every version.
fn number(text: &str) -> u32 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash >> 32) as u32 ^ (hash & 0xffff_ffff) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publishers_id_is_kept_and_never_falls_together_with_another() {
        assert_eq!(
            listing_id("Care register", "CS2003000133"),
            "care-register-CS2003000133"
        );
        assert_eq!(
            listing_id("s", "0c5e1c3a-1f7b-4d59-9d3a-7f2a5a6b1c2d"),
            "s-0c5e1c3a-1f7b-4d59-9d3a-7f2a5a6b1c2d"
        );
        let (slash, dash) = (listing_id("s", "A/1"), listing_id("s", "A-1"));
        assert_ne!(slash, dash);
        assert!(slash.starts_with("s-a-1-") && !slash.contains('/'));
        assert_ne!(listing_id("s", "A/1"), listing_id("s", "A 1"));
        assert_eq!(listing_id("s", "A/1"), slash);
    }
}

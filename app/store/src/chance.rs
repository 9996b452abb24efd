//! Chance for names of things: row ids, the references people read out on the phone, and one-time codes.

use rand::{Rng, RngExt};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Builder;

/// Letters and digits that cannot be taken for one another when read aloud or written by hand (none of 0 O, 1 I L,
/// 2 Z, 5 S, 8 B, U V, N), and no vowels, so that chance never spells a word.
const CLEAR: &[u8] = b"34679CDFGHJKMPQRTWXY";

/// Counts the ids of this program, from a number that tells nothing.
static MADE: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(u64::from(rand::rng().random::<u16>())));

/// A new row id (a UUID of version 7): sorts by the time that it stands for (`at`, epoch milliseconds), and within one
/// millisecond in the order in which this program made them; the rest is random. The crate's own counter (`ContextV7`) won't do:
/// it carries on from the latest time that it was ever given, and ours are given by callers, in any order.
pub fn row_id(at: i64) -> String {
    // 34 bits of the 74 that a UUID leaves free; the marks of version and kind are written over two gaps between them.
    let made = MADE.fetch_add(1, Ordering::Relaxed);
    let mut free = [0_u8; 10];
    rand::rng().fill_bytes(&mut free);
    free[0] = (made >> 30) as u8 & 0x0f;
    free[1] = (made >> 22) as u8;
    free[2] = (made >> 16) as u8 & 0x3f;
    free[3] = (made >> 8) as u8;
    free[4] = made as u8;
    let at = u64::try_from(at).unwrap_or(0);
    Builder::from_unix_timestamp_millis(at, &free).into_uuid().to_string()
}

/// A reference that tells nothing: eight clear letters in two groups, such as "KQ7C-4WXR".
pub fn reference() -> String {
    let mut rng = rand::rng();
    let mut letter = || char::from(CLEAR[rng.random_range(0..CLEAR.len())]);
    let mut text = String::with_capacity(9);
    for place in 0..8 {
        if place == 4 {
            text.push('-');
        }
        text.push(letter());
    }
    text
}

/// A reference as it was meant, whatever case, spaces or dashes it was typed with.
pub fn tidy_reference(typed: &str) -> String {
    let letters: Vec<char> = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let mut text = String::with_capacity(letters.len() + 1);
    for (place, letter) in letters.into_iter().enumerate() {
        if place == 4 {
            text.push('-');
        }
        text.push(letter);
    }
    text
}

/// Eight figures in two groups, such as "4081 7726": what a family types to see what happened to its request.
pub fn long_code() -> String {
    let mut rng = rand::rng();
    format!(
        "{:04} {:04}",
        rng.random_range(0..10_000_u32),
        rng.random_range(0..10_000_u32)
    )
}

/// Whether both have the same figures, whatever stands between them. As long for a wrong code as for the right one.
pub(crate) fn same_figures(code: &str, typed: &str) -> bool {
    let figures = |text: &str| -> Vec<u8> { text.bytes().filter(u8::is_ascii_digit).collect() };
    let (code, typed) = (figures(code), figures(typed));
    let differ = code.iter().zip(&typed).fold(0, |differ, (a, b)| differ | (a ^ b));
    code.len() == typed.len() && differ == 0 && !code.is_empty()
}

/// Six digits for signing in once.
pub fn code() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000_u32))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_has_no_letters_that_sound_or_look_alike() {
        for _ in 0..500 {
            let made = reference();
            assert_eq!(made.len(), 9);
            assert!(!made.contains(['0', 'O', '1', 'I', 'L', 'S', 'B', 'Z', 'U', 'V', 'N', 'A', 'E']));
        }
    }

    #[test]
    fn a_reference_typed_in_small_letters_with_spaces_is_understood() {
        assert_eq!(tidy_reference(" kq7c 4wxr"), "KQ7C-4WXR");
        assert_eq!(tidy_reference("KQ7C-4WXR"), "KQ7C-4WXR");
    }

    #[test]
    fn row_ids_made_later_sort_later() {
        assert!(row_id(1_700_000_000_000) < row_id(1_700_000_000_001));
    }

    #[test]
    fn row_ids_of_one_millisecond_sort_as_they_were_made() {
        let at = 1_700_000_000_000;
        let mut made = Vec::new();
        for _ in 0..70_000 {
            made.push(row_id(at));
            // Another time between them changes nothing.
            row_id(at - 1);
            row_id(at + 60_000);
        }
        assert!(made.is_sorted());
        made.dedup();
        assert_eq!(made.len(), 70_000);
    }
}

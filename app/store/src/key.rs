//! The one secret of an installation: 32 bytes from which every seal is made.

use zeroize::Zeroize;

/// The root key, and older ones that may still open what they once sealed. Wiped from memory when dropped.
#[derive(Clone)]
pub struct SealKey {
    newest: [u8; 32],
    older: Vec<[u8; 32]>,
}

/// Why a text is not a key; says what to give instead and never repeats the text.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("give 32 random bytes as 64 hexadecimal digits or as base64 (for example from: openssl rand -hex 32)")]
pub struct KeyProblem;

impl SealKey {
    pub fn from_bytes(newest: [u8; 32]) -> Self {
        Self {
            newest,
            older: Vec::new(),
        }
    }

    /// Reads 64 hexadecimal digits, or base64 (either alphabet, with or without `=`).
    ///
    /// # Errors
    /// [`KeyProblem`] when it is neither, not 32 bytes, or one byte repeated.
    pub fn parse(text: &str) -> Result<Self, KeyProblem> {
        let text = text.trim();
        let mut bytes = if text.len() == 64 {
            from_hex(text)
        } else {
            from_base64(text)
        }
        .ok_or(KeyProblem)?;
        let newest: [u8; 32] = bytes.as_slice().try_into().map_err(|_| KeyProblem)?;
        bytes.zeroize();
        if newest.iter().all(|byte| *byte == newest[0]) {
            return Err(KeyProblem);
        }
        Ok(Self::from_bytes(newest))
    }

    /// Adds the key used before this one, so that what it sealed can still be opened, and what is found by a blind index
    /// (invitations, codes on their way, tries to sign in) is still found.
    pub fn with_older(mut self, older: SealKey) -> Self {
        self.older.push(older.newest);
        self.older.extend_from_slice(&older.older);
        self
    }

    pub(crate) fn roots(&self) -> impl Iterator<Item = &[u8; 32]> {
        std::iter::once(&self.newest).chain(&self.older)
    }
}

impl Drop for SealKey {
    fn drop(&mut self) {
        self.newest.zeroize();
        self.older.zeroize();
    }
}

impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealKey(..)")
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
            _ => None,
        })
        .collect()
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(32);
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        held = (held << 6 | u32::from(value)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const BASE64: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    #[test]
    fn hexadecimal_and_base64_give_the_same_key() {
        let hex = SealKey::parse(HEX).unwrap();
        assert_eq!(hex.newest, SealKey::parse(BASE64).unwrap().newest);
        assert_eq!(hex.newest[31], 0x1f);
    }

    #[test]
    fn a_short_a_foreign_and_an_empty_looking_key_are_refused() {
        for text in ["", "abc", &HEX[..62], &"00".repeat(32), "ключ", &HEX.replace('f', "g")] {
            assert_eq!(SealKey::parse(text).err(), Some(KeyProblem), "{text}");
        }
    }

    #[test]
    fn a_key_is_never_printed() {
        assert_eq!(format!("{:?}", SealKey::parse(HEX).unwrap()), "SealKey(..)");
    }
}

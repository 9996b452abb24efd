//! Seals what families tell us before it reaches any database, so that a stolen file says nothing.
//!
//! XChaCha20-Poly1305; the table, column and row are part of every seal, so a sealed value copied to another
//! row does not open. One root key gives a sealing key and a key for blind indexes (HKDF-SHA256).

use crate::error::{StoreError, Stored};
use crate::key::SealKey;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand::RngExt;
use serde::{Serialize, de::DeserializeOwned};
use sha2::Sha256;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const KEY_ID: usize = 4;
const NONCE: usize = 24;

/// Where a sealed value lives; it opens nowhere else.
#[derive(Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub table: &'static str,
    pub column: &'static str,
    pub row: &'a str,
}

impl Cell<'_> {
    fn bound(self) -> Vec<u8> {
        [self.table, self.column, self.row].join("\0").into_bytes()
    }
}

/// Seals with the newest key, opens with any key it was given.
pub(crate) struct Seal {
    keys: Vec<Subkeys>,
}

struct Subkeys {
    id: [u8; KEY_ID],
    cipher: XChaCha20Poly1305,
    blind: Zeroizing<[u8; 32]>,
    links: Zeroizing<[u8; 32]>,
}

impl Subkeys {
    fn derive(root: &[u8; 32]) -> Stored<Self> {
        let source = Hkdf::<Sha256>::new(None, root);
        let mut id = [0; KEY_ID];
        let mut sealing = Zeroizing::new([0; 32]);
        let mut blind = Zeroizing::new([0; 32]);
        let mut links = Zeroizing::new([0; 32]);
        let fill = |name: &str, out: &mut [u8]| source.expand(name.as_bytes(), out).map_err(|_| StoreError::Sealed);
        fill("family-hub key id", &mut id)?;
        fill("family-hub sealing", sealing.as_mut())?;
        fill("family-hub blind index", blind.as_mut())?;
        fill("family-hub links", links.as_mut())?;
        let cipher = XChaCha20Poly1305::new_from_slice(sealing.as_ref()).map_err(|_| StoreError::Sealed)?;
        Ok(Self {
            id,
            cipher,
            blind,
            links,
        })
    }

    fn signing(&self, purpose: &str, said: &[u8]) -> Stored<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.links.as_ref()).map_err(|_| StoreError::Sealed)?;
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(said);
        Ok(mac)
    }
}

impl Seal {
    pub fn new(key: &SealKey) -> Stored<Self> {
        let keys = key.roots().map(Subkeys::derive).collect::<Stored<_>>()?;
        Ok(Self { keys })
    }

    fn newest(&self) -> Stored<&Subkeys> {
        self.keys.first().ok_or(StoreError::Sealed)
    }

    pub fn seal(&self, cell: Cell<'_>, plain: &[u8]) -> Stored<Vec<u8>> {
        let key = self.newest()?;
        let nonce: [u8; NONCE] = rand::rng().random();
        let payload = Payload {
            msg: plain,
            aad: &cell.bound(),
        };
        let closed = key
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::Sealed)?;
        let mut sealed = Vec::with_capacity(1 + KEY_ID + NONCE + closed.len());
        sealed.push(FORMAT);
        sealed.extend_from_slice(&key.id);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&closed);
        Ok(sealed)
    }

    pub fn open(&self, cell: Cell<'_>, sealed: &[u8]) -> Stored<Zeroizing<Vec<u8>>> {
        let rest = sealed.strip_prefix(&[FORMAT]).ok_or(StoreError::Sealed)?;
        let (id, rest) = rest.split_at_checked(KEY_ID).ok_or(StoreError::Sealed)?;
        let (nonce, closed) = rest.split_first_chunk::<NONCE>().ok_or(StoreError::Sealed)?;
        let key = self.keys.iter().find(|key| key.id == id).ok_or(StoreError::Sealed)?;
        let payload = Payload {
            msg: closed,
            aad: &cell.bound(),
        };
        let plain = key
            .cipher
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| StoreError::Sealed)?;
        Ok(Zeroizing::new(plain))
    }

    pub fn seal_document<T: Serialize>(&self, cell: Cell<'_>, document: &T) -> Stored<Vec<u8>> {
        let plain = serde_json::to_vec(document).map_err(|_| StoreError::Document(cell.table))?;
        self.seal(cell, &Zeroizing::new(plain))
    }

    pub fn open_document<T: DeserializeOwned>(&self, cell: Cell<'_>, sealed: &[u8]) -> Stored<T> {
        let plain = self.open(cell, sealed)?;
        // The reader's own error could quote what it read, so only the table is named.
        serde_json::from_slice(&plain).map_err(|_| StoreError::Document(cell.table))
    }

    /// Finds equal words without showing them: the same `word` under the same `purpose` gives the same bytes. Under every
    /// key, because what was written before the key was changed is looked for too.
    pub fn blinds(&self, purpose: &'static str, word: &str) -> Stored<Blinds> {
        let (newest, older) = self.keys.split_first().ok_or(StoreError::Sealed)?;
        Ok(Blinds {
            newest: newest.blind(purpose, word)?,
            older: older
                .iter()
                .map(|key| key.blind(purpose, word))
                .collect::<Stored<_>>()?,
        })
    }

    /// Signs what leaves in a letter and comes back from anywhere; the signature is good for this purpose alone.
    pub fn sign(&self, purpose: &'static str, said: &[u8]) -> Stored<Vec<u8>> {
        let mac = self.newest()?.signing(purpose, said)?;
        Ok(mac.finalize().into_bytes().to_vec())
    }

    /// Whether it was signed here, with this key or an older one. A wrong signature takes as long as a right one.
    pub fn is_signed(&self, purpose: &'static str, said: &[u8], signature: &[u8]) -> bool {
        let is_right = |key: &Subkeys| {
            key.signing(purpose, said)
                .is_ok_and(|mac| mac.verify_slice(signature).is_ok())
        };
        self.keys.iter().any(is_right)
    }
}

/// One word under every key: written under the newest, found under any.
pub(crate) struct Blinds {
    pub newest: Vec<u8>,
    pub older: Vec<Vec<u8>>,
}

impl Blinds {
    pub fn all(&self) -> impl Iterator<Item = &Vec<u8>> {
        std::iter::once(&self.newest).chain(&self.older)
    }
}

impl Subkeys {
    fn blind(&self, purpose: &'static str, word: &str) -> Stored<Vec<u8>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.blind.as_ref()).map_err(|_| StoreError::Sealed)?;
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(word.as_bytes());
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn seal(byte: u8) -> Seal {
        Seal::new(&SealKey::from_bytes([byte; 32])).unwrap()
    }

    const HERE: Cell<'_> = Cell {
        table: "draft",
        column: "answers",
        row: "a",
    };

    #[test]
    fn sealed_words_open_in_their_own_row() {
        let sealed = seal(1).seal(HERE, b"our words").unwrap();
        assert_eq!(seal(1).open(HERE, &sealed).unwrap().as_slice(), b"our words");
    }

    #[test]
    fn sealed_words_open_in_no_other_row_column_or_table() {
        let sealed = seal(1).seal(HERE, b"our words").unwrap();
        for other in [
            Cell { row: "b", ..HERE },
            Cell { column: "x", ..HERE },
            Cell { table: "y", ..HERE },
        ] {
            assert!(matches!(seal(1).open(other, &sealed), Err(StoreError::Sealed)));
        }
    }

    #[test]
    fn one_changed_bit_anywhere_is_noticed() {
        let sealed = seal(1).seal(HERE, b"our words").unwrap();
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(seal(1).open(HERE, &changed).is_err(), "byte {place}");
        }
        assert!(seal(1).open(HERE, &sealed[..10]).is_err());
        assert!(seal(1).open(HERE, &[]).is_err());
    }

    #[test]
    fn another_key_opens_nothing_and_an_older_key_still_opens() {
        let sealed = seal(1).seal(HERE, b"our words").unwrap();
        assert!(seal(2).open(HERE, &sealed).is_err());
        let turned = SealKey::from_bytes([2; 32]).with_older(SealKey::from_bytes([1; 32]));
        assert_eq!(
            Seal::new(&turned).unwrap().open(HERE, &sealed).unwrap().as_slice(),
            b"our words"
        );
    }

    #[test]
    fn a_signature_is_good_for_its_words_and_purpose_and_outlives_a_change_of_the_key() {
        let signature = seal(1).sign("confirm", b"chess").unwrap();
        assert!(seal(1).is_signed("confirm", b"chess", &signature));
        assert!(!seal(1).is_signed("change", b"chess", &signature));
        assert!(!seal(1).is_signed("confirm", b"judo", &signature));
        assert!(!seal(1).is_signed("confirm", b"chess", &signature[..31]));
        assert!(!seal(2).is_signed("confirm", b"chess", &signature));
        let turned = SealKey::from_bytes([2; 32]).with_older(SealKey::from_bytes([1; 32]));
        assert!(Seal::new(&turned).unwrap().is_signed("confirm", b"chess", &signature));
    }

    #[test]
    fn the_same_words_sealed_twice_look_different_but_are_found_by_their_blind_index() {
        let seal = seal(1);
        assert_ne!(seal.seal(HERE, b"x").unwrap(), seal.seal(HERE, b"x").unwrap());
        let blind = |purpose, word| seal.blinds(purpose, word).unwrap().newest;
        assert_eq!(blind("email", "a@b"), blind("email", "a@b"));
        assert_ne!(blind("email", "a@b"), blind("phone", "a@b"));
    }
}

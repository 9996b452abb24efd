//! A draft and what others changed meanwhile become one listing, part by part; where both changed a part, it is named.

use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use serde_json::{Map, Value};

/// The draft with everybody else's changes in it.
pub(super) struct Together {
    pub listing: Listing,
    /// Parts that both have changed, and not to the same; they stay as the draft has them.
    pub clashes: Vec<String>,
}

/// `base`: what the draft was begun from; `mine`: the draft; `theirs`: what families read now.
pub(super) fn together(base: &Listing, mine: &Listing, theirs: &Listing) -> Stored<Together> {
    let (base, mine, theirs) = (parts(base)?, parts(mine)?, parts(theirs)?);
    let mut made = Map::new();
    let mut clashes = Vec::new();
    for (name, written) in mine {
        let (before, now) = (base.get(&name), theirs.get(&name));
        let kept = if Some(&written) == before {
            now.cloned().unwrap_or(written)
        } else {
            if now != before && now != Some(&written) {
                clashes.push(name.clone());
            }
            written
        };
        made.insert(name, kept);
    }
    let listing = serde_json::from_value(Value::Object(made)).map_err(|_| StoreError::Document("listing_draft"))?;
    Ok(Together { listing, clashes })
}

fn parts(listing: &Listing) -> Stored<Map<String, Value>> {
    match serde_json::to_value(listing) {
        Ok(Value::Object(parts)) => Ok(parts),
        Ok(_) | Err(_) => Err(StoreError::Document("listing_draft")),
    }
}

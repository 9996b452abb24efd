//! What becomes of each row and of what the file has no more.

use super::{Noted, Ours, Plan, Prior, Step, Was, What, Write};
use crate::directory::Listing;
use crate::directory::import::change::{changes, kept};
use crate::directory::import::finding::quoted;
use crate::directory::import::merge::merge;
use crate::directory::import::row::Row;
use serde_json::Value;

impl Plan {
    pub(super) fn listing(&mut self, row: &Row, theirs: &Listing, before: Option<&Prior>, ours: Option<&Ours>) {
        let Some(ours) = ours else {
            self.note(row, What::New, format!("{} is new", quoted(&theirs.name)));
            return self.steps.push(shown(row, theirs, Write::New(theirs.clone())));
        };
        // Without an earlier import whatever stands here is staff's.
        let base = before.map_or(theirs, |before| &before.base);
        if ours.withdrawn {
            return self.not_shown(row, theirs, before, ours);
        }
        let (listing, changes) = self.merged(row, base, theirs, &ours.listing);
        if listing == ours.listing {
            self.unchanged += 1;
            return self.remember(base, row, theirs);
        }
        self.dated += usize::from(changes == 0);
        let seen = ours.version;
        self.steps.push(shown(row, theirs, Write::Over { listing, seen }));
    }

    /// It comes back when it was an import that took it out, and stays out when it was staff.
    fn not_shown(&mut self, row: &Row, theirs: &Listing, before: Option<&Prior>, ours: &Ours) {
        let base = before.map_or(theirs, |before| &before.base);
        match before.map(|before| before.was) {
            Some(Was::Withdrawn) => {
                self.note(row, What::Back, format!("{} is there again", quoted(&theirs.name)));
                let (listing, _) = self.merged(row, base, theirs, &ours.listing);
                let seen = ours.version;
                self.steps.push(shown(row, theirs, Write::Over { listing, seen }));
            }
            Some(Was::Shown) | None => {
                let says = "staff took it out of the directory, and it stays out".to_owned();
                self.note(row, What::Kept, says);
                self.remember(base, row, theirs);
            }
        }
    }

    /// The file's document is remembered when it is another than before, even where nothing shown changes.
    fn remember(&mut self, base: &Listing, row: &Row, theirs: &Listing) {
        if base != theirs {
            self.steps.push(shown(row, theirs, Write::Nothing));
        }
    }

    /// The merged listing, and how many of its facts (not only the date of the source) the file changes.
    fn merged(&mut self, row: &Row, base: &Listing, theirs: &Listing, ours: &Listing) -> (Listing, usize) {
        let documents = [base, theirs, ours].map(|listing| serde_json::to_value(listing).unwrap_or(Value::Null));
        let [base, theirs, now] = &documents;
        let merged = merge(base, theirs, now);
        let Ok(mut listing) = serde_json::from_value::<Listing>(merged.value) else {
            return (ours.clone(), 0);
        };
        for field in &merged.kept {
            self.note(row, What::Kept, kept(field, now, theirs));
        }
        let facts: Vec<&String> = merged
            .changed
            .iter()
            .filter(|field| !field.starts_with("source"))
            .collect();
        // Where a record says nothing more, its name stands in other fields too: one change, not four.
        let says_the_name = |field: &str| field != "name" && theirs[field] == theirs["name"];
        let told: Vec<&String> = facts.iter().copied().filter(|field| !says_the_name(field)).collect();
        for (what, says) in changes(&told, now, theirs) {
            self.note(row, what, says);
        }
        if let Some(assured) = listing.assured.take_if(|_| !facts.is_empty()) {
            let says = format!(
                "{} checked it on {}; it has changed since and has to be checked again",
                assured.by, assured.date
            );
            self.note(row, What::Unchecked, says);
        }
        (listing, facts.len())
    }

    pub(super) fn hide(&mut self, row: &Row, before: &Prior, ours: Option<&Ours>) {
        if let Some(ours) = ours.filter(|ours| !ours.withdrawn) {
            let says = format!(
                "{} is not for the public any more and is taken out",
                quoted(&ours.listing.name)
            );
            self.note(row, What::Hidden, says);
            self.withdraw(&row.external, before, ours.version);
        }
    }

    pub(super) fn leaves(&mut self, row: Option<u64>, external: &str, before: &Prior, ours: Option<&Ours>) {
        let (Was::Shown, Some(ours)) = (before.was, ours.filter(|ours| !ours.withdrawn)) else {
            return;
        };
        let name = quoted(&ours.listing.name);
        let says = match row {
            Some(_) => format!("{name} no longer takes place, the file says"),
            None => format!("{name} is no longer in the file"),
        };
        self.notes.push(Noted {
            row,
            id: external.to_owned(),
            what: What::Gone,
            says,
        });
        if self.allowed.gone {
            self.withdraw(external, before, ours.version);
        }
    }

    fn withdraw(&mut self, external: &str, before: &Prior, seen: i64) {
        self.steps.push(Step {
            external: external.to_owned(),
            listing_id: before.listing_id.clone(),
            base: before.base.clone(),
            was: Was::Withdrawn,
            write: Write::Withdraw { seen },
        });
    }

    fn note(&mut self, row: &Row, what: What, says: String) {
        self.notes.push(Noted {
            row: Some(row.number),
            id: row.external.clone(),
            what,
            says,
        });
    }
}

/// A step after which the source's listing counts as shown.
fn shown(row: &Row, theirs: &Listing, write: Write) -> Step {
    Step {
        external: row.external.clone(),
        listing_id: theirs.id.clone(),
        base: theirs.clone(),
        was: Was::Shown,
        write,
    }
}

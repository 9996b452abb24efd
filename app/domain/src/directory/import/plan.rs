//! What an import would do: new, changed, gone and hidden listings, each said before anything is written.

use super::finding::quoted;
use super::merge::merge;
use super::row::{Row, State};
use crate::directory::Listing;
use crate::text::choice;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

choice! {
    /// How a listing stood after the last import of its source.
    pub enum Was {
        Shown = "shown",
        /// The import took it out: gone from the source, or not for the public.
        Withdrawn = "withdrawn",
    }
}

/// What is known of a row from an earlier import.
#[derive(Clone, Debug)]
pub struct Prior {
    pub listing_id: String,
    /// As it was last imported.
    pub base: Listing,
    pub was: Was,
}

/// A listing as the directory has it now.
#[derive(Clone, Debug)]
pub struct Ours {
    pub listing: Listing,
    pub version: i64,
    pub withdrawn: bool,
}

choice! {
    /// What happens to a listing, or to a field of it.
    pub enum What {
        New = "new",
        /// It was gone and is there again.
        Back = "back",
        Renamed = "renamed",
        Moved = "moved",
        Phone = "phone",
        Changed = "changed",
        /// Staff say something else, and what they say stays.
        Kept = "kept",
        /// It was checked by somebody; what the file changes nobody has checked.
        Unchecked = "unchecked",
        Gone = "gone",
        /// Not for the public any more: withdrawn in any case.
        Hidden = "hidden",
    }
}

/// One thing to be said about a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// The row of the file; none for what the file has no more.
    pub row: Option<u64>,
    pub id: String,
    pub what: What,
    pub says: String,
}

/// What is to be written for one row.
#[derive(Clone, Debug)]
pub struct Step {
    pub external: String,
    pub listing_id: String,
    /// The document to remember for the next import.
    pub base: Listing,
    pub was: Was,
    pub write: Write,
}

#[derive(Clone, Debug)]
pub enum Write {
    /// Only what is remembered changes.
    Nothing,
    New(Listing),
    /// The version that the plan was made from.
    Over {
        listing: Listing,
        seen: i64,
    },
    Withdraw {
        seen: i64,
    },
}

/// Everything an import would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub steps: Vec<Step>,
    pub notes: Vec<Noted>,
    /// Listings of the file that stay as they are.
    pub unchanged: usize,
    /// Listings of which only the date of the source is newer.
    pub dated: usize,
}

/// Compares the rows of a file with what the last import left and what the directory has now (by listing id).
/// `withdraw_gone`: what the source no longer has is taken out; otherwise it is only said.
pub fn plan(rows: &[Row], prior: &BTreeMap<String, Prior>, ours: &BTreeMap<String, Ours>, withdraw_gone: bool) -> Plan {
    let mut plan = Plan::default();
    let mut seen: HashSet<&str> = HashSet::new();
    for row in rows {
        let before = prior.get(&row.external);
        match &row.state {
            State::Listing { listing, .. } => {
                seen.insert(&row.external);
                plan.listing(row, listing, before, ours.get(&listing.id));
            }
            State::NotPublic => {
                seen.insert(&row.external);
                if let Some(before) = before {
                    plan.hide(row, before, ours.get(&before.listing_id));
                }
            }
            // A row that is only bad today is not gone.
            State::Bad => drop(seen.insert(&row.external)),
            State::Gone | State::LeftOut => {}
        }
    }
    for (external, before) in prior.iter().filter(|(external, _)| !seen.contains(external.as_str())) {
        let row = rows.iter().find(|row| row.external == *external).map(|row| row.number);
        plan.gone(row, external, before, ours.get(&before.listing_id), withdraw_gone);
    }
    plan
}

impl Plan {
    fn listing(&mut self, row: &Row, theirs: &Listing, before: Option<&Prior>, ours: Option<&Ours>) {
        let step = |base: &Listing, write| Step {
            external: row.external.clone(),
            listing_id: theirs.id.clone(),
            base: base.clone(),
            was: Was::Shown,
            write,
        };
        let Some(ours) = ours else {
            self.note(row, What::New, format!("{} is new", quoted(&theirs.name)));
            return self.steps.push(step(theirs, Write::New(theirs.clone())));
        };
        // Without an earlier import whatever stands here is staff's.
        let base = before.map_or(theirs, |before| &before.base);
        if ours.withdrawn {
            match before.map(|before| before.was) {
                Some(Was::Withdrawn) => {
                    self.note(row, What::Back, format!("{} is there again", quoted(&theirs.name)));
                    let (listing, _) = self.merged(row, base, theirs, &ours.listing);
                    self.steps.push(step(
                        theirs,
                        Write::Over {
                            listing,
                            seen: ours.version,
                        },
                    ));
                }
                Some(Was::Shown) | None => {
                    self.note(
                        row,
                        What::Kept,
                        "staff took it out of the directory, and it stays out".to_owned(),
                    );
                    self.remember(base, theirs, step(theirs, Write::Nothing));
                }
            }
            return;
        }
        let (listing, changes) = self.merged(row, base, theirs, &ours.listing);
        match (changes, listing == ours.listing) {
            (_, true) => {
                self.unchanged += 1;
                self.remember(base, theirs, step(theirs, Write::Nothing));
            }
            (changes, false) => {
                self.dated += usize::from(changes == 0);
                self.steps.push(step(
                    theirs,
                    Write::Over {
                        listing,
                        seen: ours.version,
                    },
                ));
            }
        }
    }

    /// The file's document is remembered when it is another than before, even where nothing shown changes.
    fn remember(&mut self, base: &Listing, theirs: &Listing, step: Step) {
        if base != theirs {
            self.steps.push(step);
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
            let says = format!(
                "{field}: staff say {}, the file says {}",
                shown(now, field),
                shown(theirs, field)
            );
            self.note(row, What::Kept, says);
        }
        let facts: Vec<&String> = merged
            .changed
            .iter()
            .filter(|field| !field.starts_with("source"))
            .collect();
        // Where a record says nothing more, its name stands in other fields too: one change, not four.
        let says_the_name = |field: &str| field != "name" && theirs[field] == theirs["name"];
        for field in facts.iter().filter(|field| !says_the_name(field)) {
            let says = format!("{field}: {} becomes {}", shown(now, field), shown(theirs, field));
            self.note(row, kind_of(field), says);
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

    fn hide(&mut self, row: &Row, before: &Prior, ours: Option<&Ours>) {
        if let Some(ours) = ours.filter(|ours| !ours.withdrawn) {
            let says = format!(
                "{} is not for the public any more and is taken out",
                quoted(&ours.listing.name)
            );
            self.note(row, What::Hidden, says);
            self.withdraw(&row.external, before, ours.version);
        }
    }

    fn gone(&mut self, row: Option<u64>, external: &str, before: &Prior, ours: Option<&Ours>, withdraw: bool) {
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
        if withdraw {
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

fn kind_of(field: &str) -> What {
    match field {
        "name" => What::Renamed,
        "contact.phone" => What::Phone,
        "place" => What::Moved,
        field if field.starts_with("place.") && field != "place.access" => What::Moved,
        _ => What::Changed,
    }
}

/// A field's value in a sentence.
fn shown(document: &Value, field: &str) -> String {
    let value = field.split('.').fold(document, |value, name| &value[name]);
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) if text.is_empty() => "nothing".to_owned(),
        Value::String(text) => quoted(text),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => quoted(&value.to_string()),
    }
}

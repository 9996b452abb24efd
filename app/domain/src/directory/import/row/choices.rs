//! What a listing chooses from closed lists, and what it costs.

use super::reading::Reading;
use crate::directory::edit::limit;
use crate::directory::import::clean::{self, line};
use crate::directory::import::finding::{Fault, quoted};
use crate::directory::{Access, Cost, Join, ProviderKind, Way};
use std::collections::BTreeMap;

impl Reading<'_> {
    pub fn provider_kind(&mut self) -> ProviderKind {
        let mapping = self.wanted.mapping;
        let said = self.first(&mapping.fields.provider_kind);
        let found = said.as_ref().and_then(|text| named(&mapping.provider_kind, text));
        if let (Some(text), None) = (&said, found) {
            let says = format!("{} is a kind of provider that the mapping does not know", quoted(text));
            self.note("provider_kind", Fault::doubtful(says));
        }
        found
            .copied()
            .or(mapping.fixed.provider_kind)
            .unwrap_or(ProviderKind::Community)
    }

    /// Ours, from the publisher's by the mapping's table.
    pub fn categories(&mut self) -> Vec<String> {
        let map = &self.wanted.mapping.categories;
        let mut ours = map.fixed.clone();
        for cell in self.all(&self.wanted.mapping.fields.categories) {
            let parts: Vec<&str> = match map.split {
                Some(sign) => cell.split(sign).collect(),
                None => vec![cell.as_str()],
            };
            for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
                match named(&map.table, part) {
                    Some(found) => ours.extend(found.iter().cloned()),
                    None if map.ignore_unknown => {}
                    None => {
                        let says = format!("{} is a category that the mapping does not know", quoted(part));
                        self.note("categories", Fault::doubtful(says));
                    }
                }
            }
        }
        if ours.is_empty() {
            ours.clone_from(&map.otherwise);
        }
        if ours.is_empty() && self.wanted.mapping.has_categories() {
            self.missing(
                "categories",
                "it has no category of ours: people find it by its words only",
            );
        }
        once(ours)
    }

    /// How help reaches people: as the file says, as the mapping says, else at a place when there is one.
    pub fn ways(&mut self, has_place: bool) -> Vec<Way> {
        let mapping = self.wanted.mapping;
        let mut ways: Vec<Way> = Vec::new();
        for text in self.all(&mapping.fields.ways) {
            for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
                match named(&mapping.ways, part) {
                    Some(way) if ways.contains(way) => {}
                    Some(way) => ways.push(*way),
                    None => {
                        let says = format!("{} is a way to help that the mapping does not know", quoted(part));
                        self.note("ways", Fault::doubtful(says));
                    }
                }
            }
        }
        match (ways.is_empty(), mapping.fixed.ways.is_empty()) {
            (false, _) => ways,
            (true, false) => mapping.fixed.ways.clone(),
            (true, true) => has_place.then_some(Way::Place).into_iter().collect(),
        }
    }

    pub fn languages(&mut self) -> Vec<String> {
        let mut spoken = self.wanted.mapping.fixed.languages.clone();
        for text in self.all(&self.wanted.mapping.fields.languages) {
            for name in text.split([',', ';', '|', '/']) {
                spoken.extend(self.seen("languages", clean::language(name)));
            }
        }
        once(spoken)
    }

    pub fn access(&mut self) -> Vec<Access> {
        let mapping = self.wanted.mapping;
        let mut access: Vec<Access> = Vec::new();
        for text in self.all(&mapping.fields.access) {
            match named(&mapping.access, &text) {
                Some(known) => access.extend(known),
                None => {
                    let text = line(&text, 60).text;
                    self.note(
                        "access",
                        Fault::doubtful(format!("{} is access that the mapping does not know", quoted(&text))),
                    );
                }
            }
        }
        for (column, has) in &mapping.has {
            let texts = super::super::path::Path::new(column).texts(self.record);
            let yes = |text: &String| matches!(text.trim().to_lowercase().as_str(), "yes" | "y" | "true" | "1");
            access.extend(texts.iter().any(yes).then_some(*has));
        }
        access.sort_unstable();
        access.dedup();
        access
    }

    pub fn join(&mut self) -> Option<Join> {
        let mapping = self.wanted.mapping;
        let said = self.first(&mapping.fields.join);
        let how = said.as_ref().and_then(|text| named(&mapping.join, text)).copied();
        let how = how.or(mapping.fixed.join)?;
        Some(Join {
            how,
            note: String::new(),
        })
    }

    pub fn cost(&mut self) -> Option<Cost> {
        let mapping = self.wanted.mapping;
        let mut notes: Vec<String> = Vec::new();
        let mut asked = false;
        if let Some(map) = &mapping.cost {
            let options = map.each.records(self.record).into_iter();
            let options =
                options.flat_map(|option| option.as_array().map_or(std::slice::from_ref(option), Vec::as_slice));
            for option in options {
                asked = true;
                let words = self.all_in(&map.words, option).join(" ");
                let amount = self.first_in(&map.amount, option).unwrap_or_default();
                notes.extend(clean::amount(&amount, &words));
            }
        }
        let all_free = asked && notes.is_empty();
        notes.extend(self.all(&mapping.fields.cost));
        let note = self.cleaned("cost", line(&notes.join(". "), limit("cost_note")));
        match (all_free, note.is_empty()) {
            (true, _) => Some(Cost { free: true, note }),
            (false, true) => mapping.fixed.free.map(|free| Cost { free, note }),
            (false, false) => self.seen("cost", clean::cost(&note)),
        }
    }

    pub fn waiting(&mut self) -> String {
        let text = self.first(&self.wanted.mapping.fields.waiting).unwrap_or_default();
        self.cleaned("waiting", line(&text, 200))
    }
}

/// What a table says of a text, in any case.
fn named<'t, T>(table: &'t BTreeMap<String, T>, text: &str) -> Option<&'t T> {
    let text = text.trim();
    table
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, value)| value)
}

/// Each once, in the order in which they came.
fn once(all: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(all.len());
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

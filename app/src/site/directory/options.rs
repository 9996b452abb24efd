//! Choices in the fewest bytes: a select for one of many, boxes for several. Each has an id of its own, so that the
//! browser can put fresh numbers in while the family is choosing somewhere else.

use crate::site::Visit;
use leptos::prelude::*;

/// One of several choices, or none of them.
pub struct Options {
    name: &'static str,
    label: &'static str,
    /// Words for no choice; none where something is always chosen.
    any: Option<&'static str>,
    items: Vec<AnyView>,
}

/// Choices under a heading.
pub struct Group {
    label: String,
    items: Vec<AnyView>,
}

impl Options {
    /// `label` and `any` are keys of messages.
    pub fn new(name: &'static str, label: &'static str, any: &'static str) -> Self {
        Self {
            any: Some(any),
            ..Self::always(name, label)
        }
    }

    pub fn always(name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            any: None,
            items: Vec::new(),
        }
    }

    /// A choice with its number of results; one that would leave none is not offered, unless it is chosen.
    pub fn counted(&mut self, visit: &Visit, (value, words): (&str, String), count: usize, is_chosen: bool) {
        self.items.extend(counted(visit, (value, words), count, is_chosen));
    }

    pub fn plain(&mut self, value: &str, words: String, is_chosen: bool) {
        self.items.push(option(value, words, is_chosen));
    }

    pub fn group(&mut self, group: Group) {
        let (label, items) = (group.label, group.items);
        if !items.is_empty() {
            self.items
                .push(view! { <optgroup label=label>{items}</optgroup> }.into_any());
        }
    }

    /// Nothing when there is nothing to choose.
    pub fn select(self, visit: &Visit) -> Option<AnyView> {
        let Self {
            name,
            label,
            any,
            items,
        } = self;
        (!items.is_empty()).then(|| {
            let any = any.map(|any| view! { <option value="">{visit.t(any)}</option> });
            view! {
                <div class="govuk-form-group" id=format!("f-{name}")>
                    <label class="govuk-label" for=name>{visit.t(label)}</label>
                    <select class="govuk-select" id=name name=name>{any}{items}</select>
                </div>
            }
            .into_any()
        })
    }
}

impl Group {
    pub fn new(label: String) -> Self {
        Self {
            label,
            items: Vec::new(),
        }
    }

    /// See [`Options::counted`].
    pub fn counted(&mut self, visit: &Visit, (value, words): (&str, String), count: usize, is_chosen: bool) {
        self.items.extend(counted(visit, (value, words), count, is_chosen));
    }
}

fn counted(visit: &Visit, (value, words): (&str, String), count: usize, is_chosen: bool) -> Option<AnyView> {
    (count > 0 || is_chosen).then(|| option(value, with_count(visit, words, count), is_chosen))
}

fn option(value: &str, words: String, is_chosen: bool) -> AnyView {
    view! { <option value=value.to_owned() selected=is_chosen>{words}</option> }.into_any()
}

/// "Sports (12)"
fn with_count(visit: &Visit, words: String, count: usize) -> String {
    visit.tv("search-topic", [("topic", words.into()), ("count", count.into())])
}

/// A choice that others may be chosen beside.
pub struct Tick {
    pub value: &'static str,
    pub words: String,
    pub count: usize,
    pub is_chosen: bool,
}

impl Tick {
    /// Boxes under one legend; `label` is the key of its message. Those that would leave nothing are not offered.
    pub fn together(visit: &Visit, name: &'static str, label: &'static str, ticks: Vec<Tick>) -> Option<AnyView> {
        let ticks: Vec<_> = ticks
            .into_iter()
            .filter(|offered| offered.count > 0 || offered.is_chosen)
            .map(|offered| offered.show(visit, name))
            .collect();
        (!ticks.is_empty()).then(|| {
            view! {
                <fieldset class="govuk-fieldset govuk-form-group" id=format!("f-{name}")>
                    <legend class="govuk-label">{visit.t(label)}</legend>
                    {ticks}
                </fieldset>
            }
            .into_any()
        })
    }

    fn show(self, visit: &Visit, name: &'static str) -> AnyView {
        let words = with_count(visit, self.words, self.count);
        view! {
            <label class="fh-box"><input type="checkbox" name=name value=self.value checked=self.is_chosen/>{words}</label>
        }
        .into_any()
    }
}

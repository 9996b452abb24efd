//! The door for whoever has a reference and a code: a request that was sent, or answers that were saved. Wrong, unknown and too
//! often look the same whether or not there is anything behind it.

use super::{
    Visit,
    account::tries::evenly,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{FieldProblem, at},
    },
};
use leptos::prelude::*;
use serde::Deserialize;
use store::{Stored, TryLimit, tidy_reference};

/// So many wrong codes for one reference, and it rests for [`REST_MINUTES`].
pub const TRIES: i64 = 5;
const REST_MINUTES: i64 = 30;
/// Eight letters and the dash between them.
const REFERENCE: usize = 9;
/// Longer than any code with spaces in it.
const LONGEST_CODE: usize = 40;

/// What is typed there.
#[derive(Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    pub reference: String,
    #[serde(default)]
    pub code: String,
}

impl Typed {
    /// The reference as it was meant.
    pub fn tidy(&self) -> String {
        tidy_reference(&self.reference)
    }
}

/// One such door.
#[derive(Clone, Copy)]
pub struct Door {
    /// Where its form goes.
    pub path: &'static str,
    /// Its words begin so.
    pub words: &'static str,
    /// What the two keys are called begins so.
    pub labels: &'static str,
    /// Under what its wrong tries are counted, apart from those at other doors.
    pub counts: &'static str,
}

/// A field, and the key of what is wrong with it.
pub type Wrong = (&'static str, String);

impl Door {
    /// What is missing in what was typed, before anything is looked for.
    pub fn missing(&self, typed: &Typed) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if typed.tidy().len() != REFERENCE {
            wrong.push(self.wrong("reference", "reference"));
        }
        if typed.code.trim().is_empty() || typed.code.len() > LONGEST_CODE {
            wrong.push(self.wrong("code", "code"));
        }
        wrong
    }

    /// What is behind it, as `find` finds it with what was typed; what is wrong, when that is nothing.
    pub async fn open(
        &self,
        visit: &Visit,
        typed: &Typed,
        find: impl Future<Output = Stored<Option<String>>>,
    ) -> Result<Result<String, Wrong>, Failure> {
        let (hub, now) = (&visit.hub, visit.hub.now_ms());
        let who = format!("{} {}", self.counts, typed.tidy());
        let limit = TryLimit {
            most: TRIES,
            since: now - REST_MINUTES * 60_000,
        };
        if hub.store.people.count_try(&who, limit, now).await?.is_none() {
            return Ok(Err(self.wrong("code", "rests")));
        }
        let Some(found) = evenly(find).await? else {
            return Ok(Err(self.wrong_code()));
        };
        hub.store.people.forgive_tries(&who, now).await?;
        Ok(Ok(found))
    }

    /// Reference and code don't belong together, or to nothing.
    pub fn wrong_code(&self) -> Wrong {
        self.wrong("code", "wrong")
    }

    /// One more thing that may be wrong here.
    pub fn wrong(&self, field: &'static str, what: &str) -> Wrong {
        (field, format!("problem-{}-{what}", self.words))
    }

    /// In words.
    pub fn problems(&self, visit: &Visit, wrong: &[Wrong]) -> Vec<FieldProblem> {
        let problem = |(field, key): &Wrong| FieldProblem {
            field: (*field).to_owned(),
            text: visit.tv(key, [("minutes", REST_MINUTES.into())]),
        };
        wrong.iter().map(problem).collect()
    }
}

/// The two keys and the button. A code is never shown again. `also` is a hidden field of this door's own.
#[component]
pub fn DoorForm(
    door: Door,
    reference: String,
    problems: Vec<FieldProblem>,
    also: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    let Door {
        words, labels, path, ..
    } = door;
    let field = |name: &'static str, value: String| Field {
        hint: Some(t(&format!("{words}-{name}-hint"))),
        problem: at(&problems, name).map(str::to_owned),
        value,
        ..Field::new(name, t(&format!("{labels}-{name}")))
    };
    let (reference, code) = (field("reference", reference), field("code", String::new()));
    view! {
        <form method="post" action=here().href(path) novalidate>
            {also.map(|(name, value)| view! { <input type="hidden" name=name value=value/> })}
            <TextInput field=reference typing=Typing::Postcode/>
            <TextInput field=code typing=Typing::Postcode/>
            <button class="govuk-button" type="submit">{t(&format!("{words}-open"))}</button>
        </form>
        <h2 class="govuk-heading-m">{t(&format!("{words}-lost-title"))}</h2>
        <p class="govuk-body">{t(&format!("{words}-lost-text"))}</p>
    }
    .into_any()
}

//! Saving one item: what somebody else changed meanwhile comes together with what was typed.

use super::super::control::Form;
use super::page::Editing;
use super::{NEW, WAS};
use crate::site::{Hub, failure::Failure, parts::problems::FieldProblem, staff::fields::Typed, words::Speech};
use domain::{
    directory::Query,
    people::{FamilyId, Staff},
    plan::{Part, PlanProblem, PlanTyped, StaffPlan, Writing, merge},
};
use store::{Standpoint, StoreError};

/// One try to save an item's form.
pub(super) struct Saving<'a> {
    pub part: Part,
    pub id: &'a str,
    /// What it is called when it is new.
    pub name: &'a str,
    pub typed: &'a Typed,
    /// The language of who types.
    pub speech: &'a Speech,
}

/// What came of it.
pub(super) enum Tried {
    Saved,
    /// Something has to be mended or chosen.
    Again(Box<Editing>),
    /// The item was taken out meanwhile.
    Gone,
    /// Somebody was faster; what they did may not touch this.
    Late,
}

impl Saving<'_> {
    pub async fn try_once(
        &self,
        hub: &Hub,
        staff: &Staff,
        family: &FamilyId,
        (mut plan, version): (StaffPlan, i64),
    ) -> Result<Tried, Failure> {
        let Some((mut form, clashes)) = self.merged(&plan) else {
            return Ok(Tried::Gone);
        };
        let searches = self.typed.contains_key("find");
        if searches {
            form.listings = self.listings(hub, &form.typed).await?;
        }
        if searches || !clashes.is_empty() {
            return Ok(self.again(family, plan, form, clashes));
        }
        let writing = Writing {
            by: &staff.id,
            now: hub.now_ms(),
            today: hub.now().date(),
        };
        let id = if self.id == NEW { self.name } else { self.id };
        if let Err(problems) = plan.write(self.part, id, &form.typed, writing) {
            form.problems = problems.iter().map(|problem| told(self.speech, problem)).collect();
            return Ok(self.again(family, plan, form, clashes));
        }
        match hub
            .store
            .plans
            .change(staff, family, (&plan, version), hub.now_ms())
            .await
        {
            Ok(()) => Ok(Tried::Saved),
            Err(StoreError::ChangedMeanwhile) => Ok(Tried::Late),
            Err(StoreError::NotYours | StoreError::NotFound) => Ok(Tried::Gone),
            Err(error) => Err(error.into()),
        }
    }

    /// What was typed together with what is saved now, and where they clash; nothing when the item is gone.
    fn merged(&self, plan: &StaffPlan) -> Option<(Form, Vec<(String, String)>)> {
        let mut form = self.form();
        if self.id == NEW {
            return Some((form, Vec::new()));
        }
        let now = plan.form_of(self.part, self.id)?;
        let merged = merge(&self.was(), &now, &form.typed);
        form.typed = merged.typed;
        let theirs = |field: String| (field.clone(), now.get(&field).cloned().unwrap_or_default());
        Some((form, merged.clashes.into_iter().map(theirs).collect()))
    }

    /// The form once more, with what has to be mended or chosen.
    fn again(&self, family: &FamilyId, plan: StaffPlan, form: Form, clashes: Vec<(String, String)>) -> Tried {
        Tried::Again(Box::new(Editing {
            family: family.clone(),
            part: self.part,
            id: self.id.to_owned(),
            plan,
            form,
            clashes,
        }))
    }

    fn form(&self) -> Form {
        let own = self.typed.iter().filter(|(field, _)| !field.starts_with(WAS));
        Form {
            typed: own.map(|(field, value)| (field.clone(), value.clone())).collect(),
            ..Form::default()
        }
    }

    fn was(&self) -> PlanTyped {
        let before = self.typed.iter();
        before
            .filter_map(|(field, value)| Some((field.strip_prefix(WAS)?.to_owned(), value.clone())))
            .collect()
    }

    /// The first services that are found for what was typed.
    async fn listings(&self, hub: &Hub, typed: &PlanTyped) -> Result<Vec<(String, String)>, Failure> {
        let words = typed
            .get("listing_search")
            .map(|words| words.trim())
            .unwrap_or_default();
        let query = Query {
            words: words.to_owned(),
            ..Query::default()
        };
        let from = Standpoint {
            near: None,
            language: self.speech.tag(),
            now: hub.now().datetime(),
        };
        let found = hub.store.listings.search(&query, &from).await?;
        Ok(found
            .hits
            .iter()
            .map(|hit| (hit.listing.id.clone(), hit.listing.name.clone()))
            .collect())
    }
}

/// A problem in the words of the reader: its own if it has some, or those of its kind.
fn told(speech: &Speech, problem: &PlanProblem) -> FieldProblem {
    let none = Default::default();
    let own = speech.find(&format!("plan-problem-{}-{}", problem.field, problem.kind), &none);
    FieldProblem {
        field: problem.field.to_owned(),
        text: own.unwrap_or_else(|| speech.say(&format!("plan-problem-{}", problem.kind))),
    }
}

//! What a form holds for an item as it is saved.

use super::{Part, SEES, Typed};
use crate::people::PersonId;
use crate::plan::{Action, Helper, Meeting, Need, Owner, Review, Saying, Scale, StaffPlan};
use crate::text::Private;
use jiff::civil::Date;

impl StaffPlan {
    /// The form of an item; nothing when there is no such item. A note has no form: it stays as it was written.
    pub fn form_of(&self, part: Part, id: &str) -> Option<Typed> {
        let (values, kept_from) = match part {
            Part::Strength => saying(self.strengths.iter().find(|item| item.id == id)?),
            Part::Voice => saying(self.voices.iter().find(|item| item.id == id)?),
            Part::Need => need(self.needs.iter().find(|item| item.id == id)?),
            Part::Goal => {
                let goal = self.goals.iter().find(|item| item.id == id)?;
                let said_by = goal.said_by.as_ref().map(PersonId::as_str).unwrap_or_default();
                (vec![text(&goal.words), said_by.to_owned()], &goal.kept_from)
            }
            Part::Action => action(self.actions.iter().find(|item| item.id == id)?),
            Part::Scale => scale(self.scales.iter().find(|item| item.id == id)?),
            Part::Helper => helper(self.helpers.iter().find(|item| item.id == id)?),
            Part::Meeting => meeting(self.next_meeting.as_ref()?),
            Part::Review => review(self.reviews.iter().find(|item| item.id == id)?),
            Part::Note => return None,
        };
        let fields = part.fields().iter().map(|field| (*field).to_owned());
        let mut typed: Typed = fields.zip(values).collect();
        for member in &self.members {
            let value = if kept_from.contains(&member.id) { "" } else { "yes" };
            typed.insert(format!("{SEES}{}", member.id), value.to_owned());
        }
        Some(typed)
    }
}

type Values<'a> = (Vec<String>, &'a Vec<PersonId>);

fn text(words: &Private) -> String {
    words.reveal().to_owned()
}

fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn saying(item: &Saying) -> Values<'_> {
    let said_by = item.said_by.as_ref().map(PersonId::as_str).unwrap_or_default();
    (vec![text(&item.words), said_by.to_owned()], &item.kept_from)
}

fn need(item: &Need) -> Values<'_> {
    (vec![item.heading.clone(), text(&item.words)], &item.kept_from)
}

/// "person-…" or "helper-…", as the form's list of owners has it.
pub(super) fn owner(owner: &Owner) -> String {
    match owner {
        Owner::Person(id) => format!("person-{id}"),
        Owner::Helper(id) => format!("helper-{id}"),
    }
}

fn action(item: &Action) -> Values<'_> {
    let done = if item.done_at.is_some() { "yes" } else { "" };
    let values = vec![
        text(&item.what),
        owner(&item.owner),
        day(item.by),
        item.goal.clone().unwrap_or_default(),
        item.listing.clone().unwrap_or_default(),
        done.to_owned(),
    ];
    (values, &item.kept_from)
}

/// The fields for one more mark are empty.
fn scale(item: &Scale) -> Values<'_> {
    let values = vec![text(&item.question), String::new(), String::new(), String::new()];
    (values, &item.kept_from)
}

fn helper(item: &Helper) -> Values<'_> {
    let values = vec![
        text(&item.name),
        item.role.clone(),
        item.agency.clone(),
        item.phone.clone().unwrap_or_default(),
        item.email.clone().unwrap_or_default(),
    ];
    (values, &item.kept_from)
}

fn meeting(item: &Meeting) -> Values<'_> {
    let at = item.at.time();
    let values = vec![
        item.at.date().to_string(),
        format!("{:02}:{:02}", at.hour(), at.minute()),
        text(&item.place),
    ];
    (values, &item.kept_from)
}

fn review(item: &Review) -> Values<'_> {
    let outcome = item.outcome.map(|outcome| outcome.key().to_owned()).unwrap_or_default();
    let reason = item.reason.map(|reason| reason.key().to_owned()).unwrap_or_default();
    (
        vec![item.on.to_string(), outcome, reason, text(&item.words)],
        &item.kept_from,
    )
}

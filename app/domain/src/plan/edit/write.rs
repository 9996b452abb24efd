//! Writing an item: all of its fields are good, or nothing is changed.

use super::read::Reader;
use super::{Part, Problem, Typed, Writing, sees};
use crate::people::PersonId;
use crate::plan::{
    Action, EndReason, Goal, Helper, Mark, Meeting, Need, Note, Outcome, Owner, Review, Saying, Scale, StaffPlan,
};
use crate::text::Private;
use jiff::ToSpan;
use jiff::civil::Date;

/// A review is 6 to 12 weeks ahead.
const REVIEW_DAYS: (i64, i64) = (42, 84);

impl StaffPlan {
    /// Adds an item, or changes the one with this id.
    ///
    /// # Errors
    /// What has to be mended in the form; then nothing was changed.
    pub fn write(&mut self, part: Part, id: &str, typed: &Typed, writing: Writing<'_>) -> Result<(), Vec<Problem>> {
        let mut next = self.clone();
        let mut reader = Reader {
            plan: self,
            typed,
            problems: Vec::new(),
        };
        let kept_from = self.kept_from(typed);
        let about = About { id, kept_from, writing };
        let done = match part {
            Part::Strength => saying(&mut reader, about).map(|item| put(&mut next.strengths, item)),
            Part::Voice => saying(&mut reader, about).map(|item| put(&mut next.voices, item)),
            Part::Need => need(&mut reader, about).map(|item| put(&mut next.needs, item)),
            Part::Goal => goal(&mut reader, about).map(|item| put(&mut next.goals, item)),
            Part::Action => action(&mut reader, about).map(|item| put(&mut next.actions, item)),
            Part::Scale => scale(&mut reader, about).map(|item| put(&mut next.scales, item)),
            Part::Helper => helper(&mut reader, about).map(|item| put(&mut next.helpers, item)),
            Part::Meeting => meeting(&mut reader, about).map(|item| next.next_meeting = Some(item)),
            Part::Review => review(&mut reader, about).map(|item| put(&mut next.reviews, item)),
            Part::Note => note(&mut reader, writing).map(|item| next.notes.push(item)),
        };
        if part.is_for_families() && !self.members.is_empty() && !self.members.iter().any(|m| sees(typed, &m.id)) {
            let _: Option<()> = reader.wrong("sees", "missing");
        }
        let problems = reader.problems;
        match done {
            Some(()) if problems.is_empty() => {
                *self = next;
                Ok(())
            }
            Some(()) | None => Err(problems),
        }
    }

    /// Takes an item out. Notes stay.
    pub fn take_out(&mut self, part: Part, id: &str) -> bool {
        match part {
            Part::Strength => take(&mut self.strengths, id),
            Part::Voice => take(&mut self.voices, id),
            Part::Need => take(&mut self.needs, id),
            Part::Goal => take(&mut self.goals, id),
            Part::Action => take(&mut self.actions, id),
            Part::Scale => take(&mut self.scales, id),
            Part::Helper => take(&mut self.helpers, id),
            Part::Meeting => self.next_meeting.take().is_some(),
            Part::Review => take(&mut self.reviews, id),
            Part::Note => false,
        }
    }
}

/// What every item has beside its words.
struct About<'a> {
    id: &'a str,
    kept_from: Vec<PersonId>,
    writing: Writing<'a>,
}

trait Named {
    fn id(&self) -> &str;
}

macro_rules! named {
    ($($kind:ty),+) => {
        $(impl Named for $kind {
            fn id(&self) -> &str {
                &self.id
            }
        })+
    };
}
named!(Saying, Need, Goal, Action, Scale, Helper, Review);

/// In the place of the item with this id, or at the end.
fn put<T: Named>(items: &mut Vec<T>, item: T) {
    match items.iter_mut().find(|known| known.id() == item.id()) {
        Some(known) => *known = item,
        None => items.push(item),
    }
}

fn take<T: Named>(items: &mut Vec<T>, id: &str) -> bool {
    let before = items.len();
    items.retain(|item| item.id() != id);
    items.len() < before
}

fn saying(reader: &mut Reader<'_>, about: About<'_>) -> Option<Saying> {
    let (words, said_by) = (reader.words("words"), reader.member("said_by"));
    Some(Saying {
        id: about.id.to_owned(),
        words: words?,
        said_by,
        kept_from: about.kept_from,
    })
}

fn need(reader: &mut Reader<'_>, about: About<'_>) -> Option<Need> {
    let (heading, words) = (reader.name("heading"), reader.words("words"));
    Some(Need {
        id: about.id.to_owned(),
        heading: heading?,
        words: words?,
        kept_from: about.kept_from,
    })
}

fn goal(reader: &mut Reader<'_>, about: About<'_>) -> Option<Goal> {
    let (words, said_by) = (reader.words("words"), reader.member("said_by"));
    Some(Goal {
        id: about.id.to_owned(),
        words: words?,
        said_by,
        kept_from: about.kept_from,
    })
}

fn action(reader: &mut Reader<'_>, about: About<'_>) -> Option<Action> {
    let (what, owner, by) = (reader.words("what"), reader.owner("owner"), reader.day("by"));
    if let Some(Owner::Person(person)) = &owner
        && !sees(reader.typed, person)
    {
        return reader.wrong("sees", "owner");
    }
    let goal =
        Some(reader.said("goal").to_owned()).filter(|goal| reader.plan.goals.iter().any(|known| known.id == *goal));
    let before = reader.plan.actions.iter().find(|known| known.id == about.id);
    let done_at = before.and_then(|known| known.done_at);
    let done = reader.said("done") == "yes";
    Some(Action {
        id: about.id.to_owned(),
        goal,
        what: what?,
        owner: owner?,
        by,
        done_at: done.then(|| done_at.unwrap_or(about.writing.now)),
        listing: reader.maybe("listing"),
        kept_from: about.kept_from,
    })
}

/// A mark that was typed stands beside those that are there.
fn scale(reader: &mut Reader<'_>, about: About<'_>) -> Option<Scale> {
    let question = reader.words("question");
    let before = reader.plan.scales.iter().find(|known| known.id == about.id);
    let mut marks = before.map(|known| known.marks.clone()).unwrap_or_default();
    let typed = ["mark_by", "mark_value", "mark_on"];
    if typed.iter().any(|field| !reader.said(field).is_empty()) {
        let (by, value) = (reader.owner("mark_by"), mark_value(reader));
        let on = reader.day("mark_on").unwrap_or(about.writing.today);
        marks.push(Mark {
            by: by?,
            on,
            value: value?,
        });
    }
    Some(Scale {
        id: about.id.to_owned(),
        question: question?,
        marks,
        kept_from: about.kept_from,
    })
}

fn mark_value(reader: &mut Reader<'_>) -> Option<u8> {
    match reader.said("mark_value").parse::<u8>() {
        Ok(value @ 0..=10) => Some(value),
        Ok(_) | Err(_) => reader.wrong("mark_value", "range"),
    }
}

fn helper(reader: &mut Reader<'_>, about: About<'_>) -> Option<Helper> {
    let (name, role, agency) = (reader.name("name"), reader.name("role"), reader.name("agency"));
    let (phone, email) = (reader.maybe("phone"), reader.maybe("email"));
    Some(Helper {
        id: about.id.to_owned(),
        name: Private::new(name?),
        role: role?,
        agency: agency?,
        phone,
        email,
        kept_from: about.kept_from,
    })
}

fn meeting(reader: &mut Reader<'_>, about: About<'_>) -> Option<Meeting> {
    let (on, at, place) = (reader.needed_day("on"), reader.time("at"), reader.words("place"));
    Some(Meeting {
        at: on?.to_datetime(at?),
        place: place?,
        kept_from: about.kept_from,
    })
}

fn review(reader: &mut Reader<'_>, about: About<'_>) -> Option<Review> {
    let (on, words) = (reader.needed_day("on"), reader.more_words("words"));
    let outcome = Outcome::from_key(reader.said("outcome"));
    let reason = EndReason::from_key(reader.said("reason"));
    let planned = reader
        .plan
        .reviews
        .iter()
        .any(|known| known.id == about.id && Some(known.on) == on);
    if outcome.is_none() && !planned && on.is_some_and(|on| !is_review_day(on, about.writing.today)) {
        return reader.wrong("on", "review");
    }
    if outcome == Some(Outcome::Close) && reason.is_none() {
        return reader.wrong("reason", "missing");
    }
    Some(Review {
        id: about.id.to_owned(),
        on: on?,
        outcome,
        reason: reason.filter(|_| outcome == Some(Outcome::Close)),
        words: words?,
        kept_from: about.kept_from,
    })
}

fn is_review_day(on: Date, today: Date) -> bool {
    let (first, last) = REVIEW_DAYS;
    on >= today.saturating_add(first.days()) && on <= today.saturating_add(last.days())
}

fn note(reader: &mut Reader<'_>, writing: Writing<'_>) -> Option<Note> {
    Some(Note {
        by: writing.by.clone(),
        at: writing.now,
        words: reader.words("words")?,
    })
}

//! An invented family's plan, with its days counted from today.

use super::file::{FamilyRow, NeedRow, SayingRow, ScaleRow, StepRow};
use domain::plan::{Action, Goal, Helper, Mark, Meeting, Member, Need, Note, Owner, Review, Saying, Scale, StaffPlan};
use jiff::{
    ToSpan, Zoned,
    civil::{Date, Weekday},
};

const DAY_MS: i64 = 24 * 3_600_000;

/// The plan as it stands on the day of `now`.
///
/// # Errors
/// The step that neither a person nor a helper does.
pub fn plan(family: &FamilyRow, now: &Zoned) -> Result<StaffPlan, String> {
    let day = |in_days: i64| working_day(now.date().saturating_add(in_days.days()));
    let member = |person: &super::file::PersonRow| Member {
        id: person.id.clone(),
        name: person.name.clone(),
    };
    let goals = family.goal.iter().map(|goal| Goal {
        id: goal.id.clone(),
        words: goal.words.clone(),
        said_by: Some(goal.said_by.clone()),
        kept_from: goal.kept_from.clone(),
    });
    let reviews = family.review.iter().enumerate().map(|(n, review)| Review {
        id: format!("review-{n}"),
        reason: None,
        on: day(review.in_days),
        outcome: review.outcome,
        words: review.words.clone(),
        kept_from: review.kept_from.clone(),
    });
    let notes = family.note.iter().map(|note| Note {
        by: note.by.clone(),
        at: moment(now, note.in_days),
        words: note.words.clone(),
    });
    Ok(StaffPlan {
        members: family.person.iter().map(member).collect(),
        language: family.language.clone(),
        strengths: family.strength.iter().map(saying).collect(),
        voices: family.voice.iter().map(saying).collect(),
        needs: family.need.iter().map(need).collect(),
        scales: family.scale.iter().map(|scale| self::scale(scale, now)).collect(),
        goals: goals.collect(),
        actions: family
            .step
            .iter()
            .map(|step| action(step, now))
            .collect::<Result<_, _>>()?,
        helpers: helpers(family),
        next_meeting: family.meeting.as_ref().map(|meeting| Meeting {
            at: day(meeting.in_days).to_datetime(meeting.at),
            place: meeting.place.clone(),
            kept_from: meeting.kept_from.clone(),
        }),
        reviews: reviews.collect(),
        notes: notes.collect(),
    })
}

fn saying(row: &SayingRow) -> Saying {
    Saying {
        id: row.id.clone(),
        words: row.words.clone(),
        said_by: row.said_by.clone(),
        kept_from: row.kept_from.clone(),
    }
}

fn need(row: &NeedRow) -> Need {
    Need {
        id: row.id.clone(),
        heading: row.heading.clone(),
        words: row.words.clone(),
        kept_from: row.kept_from.clone(),
    }
}

fn scale(row: &ScaleRow, now: &Zoned) -> Scale {
    let marks = row.mark.iter().map(|mark| Mark {
        by: Owner::Person(mark.person.clone()),
        on: now.date().saturating_add(mark.in_days.days()),
        value: mark.value,
    });
    Scale {
        id: row.id.clone(),
        question: row.question.clone(),
        marks: marks.collect(),
        kept_from: row.kept_from.clone(),
    }
}

fn helpers(family: &FamilyRow) -> Vec<Helper> {
    let helper = |row: &super::file::HelperRow| Helper {
        id: row.id.clone(),
        name: row.name.clone(),
        role: row.role.clone(),
        agency: row.agency.clone(),
        phone: row.phone.clone(),
        email: row.email.clone(),
        kept_from: row.kept_from.clone(),
    };
    family.helper.iter().map(helper).collect()
}

fn action(step: &StepRow, now: &Zoned) -> Result<Action, String> {
    let owner = match (&step.person, &step.helper) {
        (Some(person), None) => Owner::Person(person.clone()),
        (None, Some(helper)) => Owner::Helper(helper.clone()),
        (Some(_), Some(_)) | (None, None) => {
            return Err(format!(
                "demo/families.toml: step {} needs a person or a helper",
                step.id
            ));
        }
    };
    Ok(Action {
        id: step.id.clone(),
        goal: step.goal.clone(),
        what: step.what.clone(),
        owner,
        by: step
            .in_days
            .map(|days| working_day(now.date().saturating_add(days.days()))),
        done_at: step.done_in_days.map(|days| moment(now, days)),
        listing: step.listing.clone(),
        kept_from: step.kept_from.clone(),
    })
}

fn moment(now: &Zoned, in_days: i64) -> i64 {
    now.timestamp().as_millisecond() + in_days * DAY_MS
}

fn working_day(date: Date) -> Date {
    match date.weekday() {
        Weekday::Saturday => date.saturating_add(2.days()),
        Weekday::Sunday => date.saturating_add(1.day()),
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => date,
    }
}

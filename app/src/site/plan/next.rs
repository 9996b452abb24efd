//! What is next, before everything else: the reader's own next step and the next meeting, the sooner one first.

use super::answer::Respond;
use super::words::{Said, Seen, by_when};
use crate::site::page::{t, visit as here};
use domain::plan::{FamilyAction, FamilyMeeting, FamilyPlan, Who};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use std::sync::Arc;

/// Something that comes next.
#[derive(Clone, Copy, Debug)]
enum Coming<'a> {
    Step(&'a FamilyAction),
    Meeting(&'a FamilyMeeting),
}

impl Coming<'_> {
    /// A step without a day comes after all that has one.
    fn day(&self) -> Date {
        match self {
            Coming::Step(step) => step.by.unwrap_or(Date::MAX),
            Coming::Meeting(meeting) => meeting.at.date(),
        }
    }
}

fn coming(plan: &FamilyPlan, now: DateTime) -> Vec<Coming<'_>> {
    let own = plan
        .actions()
        .filter(|step| step.who == Who::You && step.done_at.is_none());
    let step = own.map(Coming::Step).min_by_key(Coming::day);
    let meeting = plan
        .next_meeting
        .as_ref()
        .filter(|meeting| meeting.at >= now)
        .map(Coming::Meeting);
    let mut coming: Vec<_> = step.into_iter().chain(meeting).collect();
    coming.sort_by_key(Coming::day);
    coming
}

#[component]
pub fn Next(plan: Arc<FamilyPlan>) -> impl IntoView {
    let items: Vec<_> = coming(&plan, here().now.datetime())
        .into_iter()
        .map(|item| match item {
            Coming::Step(step) => view! { <NextStep step=step.clone()/> }.into_any(),
            Coming::Meeting(meeting) => view! { <NextMeeting meeting=meeting.clone()/> }.into_any(),
        })
        .collect();
    let nothing = items
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("plan-next-nothing")}</p> });
    view! {
        <section class="fh-next" aria-labelledby="next">
            <h2 class="govuk-heading-m" id="next">{t("plan-next")}</h2>
            {items}
            {nothing}
        </section>
    }
    .into_any()
}

#[component]
fn NextStep(step: FamilyAction) -> impl IntoView {
    view! {
        <h3 class="govuk-heading-s">{t("plan-next-step")}</h3>
        <p class="govuk-body">
            <a class="govuk-link" href=format!("#action-{}", step.id)><Said words=step.what/></a>
            {step.by.map(|by| format!(" – {}", by_when(by)))}
        </p>
        <Seen with=step.seen_with/>
    }
    .into_any()
}

#[component]
fn NextMeeting(meeting: FamilyMeeting) -> impl IntoView {
    let speech = here().speech.clone();
    let (day, time) = (speech.long_date(meeting.at.date()), speech.time(meeting.at.time()));
    view! {
        <h3 class="govuk-heading-s">{t("plan-next-meeting")}</h3>
        <p class="govuk-body">
            <strong>{here().tv("plan-meeting-at", [("date", day.into()), ("time", time.into())])}</strong>
        </p>
        <p class="govuk-body"><Said words=meeting.place/></p>
        <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/plan/meeting.ics")>{t("plan-calendar")}</a></p>
        <Seen with=meeting.seen_with/>
        <Respond item="meeting".to_owned()/>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::text::Private;
    use jiff::civil::{date, datetime};

    fn step(id: &str, who: Who, by: Option<Date>, done_at: Option<i64>) -> FamilyAction {
        let what = Private::new(id);
        FamilyAction {
            id: id.into(),
            what,
            who,
            by,
            done_at,
            listing: None,
            seen_with: vec![],
        }
    }

    fn names(plan: &FamilyPlan, now: DateTime) -> Vec<&str> {
        coming(plan, now)
            .into_iter()
            .map(|item| match item {
                Coming::Step(step) => step.id.as_str(),
                Coming::Meeting(_) => "meeting",
            })
            .collect()
    }

    fn plan(steps: Vec<FamilyAction>) -> FamilyPlan {
        let meeting = FamilyMeeting {
            at: datetime(2026, 11, 26, 14, 0, 0, 0),
            place: Private::default(),
            seen_with: vec![],
        };
        FamilyPlan {
            other_actions: steps,
            next_meeting: Some(meeting),
            ..FamilyPlan::default()
        }
    }

    const NOW: DateTime = datetime(2026, 11, 22, 9, 0, 0, 0);

    #[test]
    fn what_comes_sooner_stands_first() {
        let steps = vec![
            step("someday", Who::You, None, None),
            step("late", Who::You, Some(date(2026, 11, 30)), None),
            step("soon", Who::You, Some(date(2026, 11, 24)), None),
        ];
        assert_eq!(names(&plan(steps), NOW), ["soon", "meeting"]);
        assert_eq!(
            names(&plan(vec![step("someday", Who::You, None, None)]), NOW),
            ["meeting", "someday"]
        );
    }

    #[test]
    fn what_others_do_and_what_is_done_is_not_next_for_you() {
        let steps = vec![
            step("hers", Who::Other(Private::new("Jo")), Some(date(2026, 11, 23)), None),
            step("done", Who::You, Some(date(2026, 11, 23)), Some(1)),
        ];
        assert_eq!(names(&plan(steps), NOW), ["meeting"]);
    }

    #[test]
    fn a_meeting_that_has_begun_is_no_longer_next() {
        assert!(names(&plan(vec![]), datetime(2026, 11, 26, 14, 1, 0, 0)).is_empty());
    }
}

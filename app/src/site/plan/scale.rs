//! How it is, from 0 to 10, as each person said it over time: a picture, and the same figures in a table.

use super::answer::Respond;
use super::words::{Name, Said, Seen};
use crate::site::page::{t, visit as here};
use domain::plan::{FamilyMark, FamilyPlan, FamilyScale, Who};
use jiff::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// The picture in its own units: a frame, and room for lines between 0 and 10.
const WIDTH: i32 = 300;
const HEIGHT: i32 = 120;
const EDGE: i32 = 10;

#[component]
pub fn Scales(plan: Arc<FamilyPlan>) -> impl IntoView {
    if plan.scales.is_empty() {
        return ().into_any();
    }
    let boxes: Vec<_> = plan
        .scales
        .iter()
        .map(|scale| view! { <Scale scale=scale.clone()/> })
        .collect();
    view! { <h2 class="govuk-heading-m">{t("plan-scales")}</h2> {boxes} }.into_any()
}

#[component]
fn Scale(scale: FamilyScale) -> impl IntoView {
    let speech = here().speech.clone();
    let rows: Vec<_> = scale
        .marks
        .iter()
        .map(|mark| {
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell">{speech.date(mark.on)}</td>
                    <td class="govuk-table__cell"><Name who=mark.who.clone()/></td>
                    <td class="govuk-table__cell">{mark.value}</td>
                </tr>
            }
        })
        .collect();
    let head = ["plan-scale-when", "plan-scale-who", "plan-scale-mark"];
    let head: Vec<_> = head
        .iter()
        .map(|key| view! { <th scope="col" class="govuk-table__header">{t(key)}</th> })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <Picture marks=scale.marks.clone()/>
            <div class="fh-figures" tabindex="0" role="group" aria-label=t("plan-scale-what")>
                <table class="govuk-table">
                    <caption class="govuk-table__caption fh-small">{t("plan-scale-what")}</caption>
                    <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                    <tbody class="govuk-table__body">{rows}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <section class="fh-goal">
            <h3 class="govuk-heading-s"><Said words=scale.question/></h3>
            {table}
            <Seen with=scale.seen_with/>
            <Respond item=scale.id/>
        </section>
    }
    .into_any()
}

/// One line for each person; the table beside it says the same, so the picture is silent.
#[component]
fn Picture(marks: Vec<FamilyMark>) -> impl IntoView {
    let lines: Vec<_> = lines(&marks)
        .into_iter()
        .enumerate()
        .map(|(n, points)| {
            let path: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
            let dots: Vec<_> = points
                .iter()
                .map(|(x, y)| view! { <circle cx=x.to_string() cy=y.to_string() r="4"/> })
                .collect();
            view! {
                <g class=format!("fh-scale__line fh-scale__line--{}", n % 3 + 1)>
                    <polyline points=path.join(" ") fill="none"/>
                    {dots}
                </g>
            }
        })
        .collect();
    view! {
        <svg class="fh-scale" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true" focusable="false">
            <path class="fh-scale__frame" fill="none" d=format!("M{EDGE} {EDGE}V{}H{}", HEIGHT - EDGE, WIDTH - EDGE)/>
            {lines}
        </svg>
    }
    .into_any()
}

/// The points of each person's line, from their first mark to their last.
fn lines(marks: &[FamilyMark]) -> Vec<Vec<(i32, i32)>> {
    let days = |date: Date| date.since(Date::MIN).map(|span| span.get_days()).unwrap_or_default();
    let first = marks.iter().map(|mark| days(mark.on)).min().unwrap_or_default();
    let last = marks.iter().map(|mark| days(mark.on)).max().unwrap_or_default();
    let x = |mark: &FamilyMark| EDGE + (days(mark.on) - first) * (WIDTH - 2 * EDGE) / (last - first).max(1);
    let y = |mark: &FamilyMark| HEIGHT - EDGE - i32::from(mark.value) * (HEIGHT - 2 * EDGE) / 10;
    let mut people: Vec<&Who> = Vec::new();
    for mark in marks {
        if !people.contains(&&mark.who) {
            people.push(&mark.who);
        }
    }
    let line = |who: &&Who| {
        let theirs = marks.iter().filter(|mark| mark.who == **who);
        theirs.map(|mark| (x(mark), y(mark))).collect()
    };
    people.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::text::Private;
    use jiff::civil::date;

    #[test]
    fn each_person_has_a_line_and_better_is_higher() {
        let mark = |who: Who, day: i8, value: u8| FamilyMark {
            who,
            on: date(2026, 11, day),
            value,
        };
        let other = Who::Other(Private::new("Omar"));
        let marks = [mark(Who::You, 1, 0), mark(other, 1, 5), mark(Who::You, 21, 10)];
        assert_eq!(lines(&marks), [vec![(10, 110), (290, 10)], vec![(10, 60)]]);
    }
}

//! Reports for managers: families by hub, need and quarter, and which way things go for them. Counts only, of quarters that
//! are over, so that nobody learns of one family by looking again the day after.

use super::{
    SignedIn,
    bulk::as_file,
    frame::{Room, page as staff_page},
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    places,
    words::without_marks,
};
use axum::{Router, extract::State, response::Response, routing::get};
use domain::{
    counts::{FEWEST, Told, each, parts},
    people::{Action, Staff, TeamId},
    plan::Movement,
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::PlanTally;

/// So many quarters are told, the last one that is over among them.
const QUARTERS: usize = 8;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/counts", get(page))
        .route("/staff/counts.csv", get(csv))
}

/// One table: what it counts by, each group with its count, and the sum where the groups add up.
#[derive(Clone, Debug)]
struct Counted {
    /// Its heading is `counts-<by>`.
    by: &'static str,
    groups: Vec<(String, Told)>,
    sum: Option<Told>,
}

/// `GET /staff/counts`
async fn page(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::ReadReports).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let tables = tables(&hub, &visit, &staff).await?;
    let until = visit.speech.date(last_day(visit.now.date()));
    Ok(staff_page(&visit, "counts-title", &staff, Room::Counts)
        .show(move || view! { <Counts tables=tables.clone() until=until.clone()/> })
        .await)
}

/// `GET /staff/counts.csv`: the same counts, hidden as on the page.
async fn csv(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::ReadReports).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["by", "group", "families"])?;
    for table in tables(&hub, &visit, &staff).await? {
        let sum = table.sum.map(|sum| (visit.t("counts-sum"), sum));
        for (group, told) in table.groups.into_iter().chain(sum) {
            let count = match told {
                Told::Count(count) => count.to_string(),
                Told::Hidden => String::new(),
            };
            let by = visit.t(&format!("counts-{}", table.by));
            file.write_record([by, group, count].map(|text| without_marks(&text)))?;
        }
    }
    let file = file.into_inner().map_err(Failure::new)?;
    Ok(as_file("text/csv; charset=utf-8", "counts.csv", file))
}

async fn tables(hub: &Hub, visit: &Visit, staff: &Staff) -> Result<Vec<Counted>, Failure> {
    let until = last_day(visit.now.date());
    let end = until
        .saturating_add(jiff::Span::new().days(1))
        .to_zoned(visit.now.time_zone().clone())?;
    let before = end.timestamp().as_millisecond();
    let tallies = hub.store.plans.tallies(staff, before, until).await?;
    Ok(vec![
        by_quarter(visit, &tallies, until),
        by_hub(visit, &tallies),
        by_need(visit, &tallies),
        by_movement(visit, &tallies),
    ])
}

/// The last day of the last quarter that is over.
fn last_day(today: Date) -> Date {
    let first = quarter_of(today);
    first.yesterday().unwrap_or(first)
}

/// The first day of the quarter of a day.
fn quarter_of(day: Date) -> Date {
    let month = (day.month() - 1) / 3 * 3 + 1;
    Date::new(day.year(), month, 1).unwrap_or(day)
}

fn adding_up(by: &'static str, groups: Vec<(String, u64)>) -> Counted {
    let (names, counts): (Vec<String>, Vec<u64>) = groups.into_iter().unzip();
    let told = parts(&counts);
    Counted {
        by,
        groups: names.into_iter().zip(told.parts).collect(),
        sum: Some(told.sum),
    }
}

fn count(tallies: &[PlanTally], of: impl Fn(&PlanTally) -> bool) -> u64 {
    tallies.iter().filter(|tally| of(tally)).count() as u64
}

fn by_quarter(visit: &Visit, tallies: &[PlanTally], until: Date) -> Counted {
    let began = |tally: &PlanTally| {
        let at = Timestamp::from_millisecond(tally.began_at).unwrap_or_default();
        quarter_of(at.to_zoned(visit.now.time_zone().clone()).date())
    };
    let mut firsts = vec![quarter_of(until)];
    while firsts.len() < QUARTERS {
        let Some(Ok(before)) = firsts.last().map(|first| first.yesterday()) else {
            break;
        };
        firsts.push(quarter_of(before));
    }
    let oldest = firsts.last().copied().unwrap_or(until);
    let quarter = |first: Date| {
        let words = visit.tv("counts-from", [("date", visit.speech.date(first).into())]);
        (words, count(tallies, |tally| began(tally) == first))
    };
    let earlier = (visit.t("counts-earlier"), count(tallies, |tally| began(tally) < oldest));
    adding_up("quarter", firsts.into_iter().map(quarter).chain([earlier]).collect())
}

fn by_hub(visit: &Visit, tallies: &[PlanTally]) -> Counted {
    let teams: BTreeSet<Option<&TeamId>> = tallies.iter().map(|tally| tally.team.as_ref()).collect();
    let groups = teams.into_iter().map(|team| {
        let name = match team {
            Some(team) => visit.t(&format!("team-title-{team}")),
            None => visit.t("counts-no-hub"),
        };
        (name, count(tallies, |tally| tally.team.as_ref() == team))
    });
    adding_up("hub", groups.collect())
}

/// A family may have several: these do not add up.
fn by_need(visit: &Visit, tallies: &[PlanTally]) -> Counted {
    let headings = &places::headings().heading;
    let counts: Vec<u64> = headings
        .iter()
        .map(|heading| count(tallies, |tally| tally.needs.contains(&heading.id)))
        .collect();
    let names = headings.iter().map(|heading| visit.t(&format!("need-{}", heading.id)));
    Counted {
        by: "need",
        groups: names.zip(each(&counts)).collect(),
        sum: None,
    }
}

fn by_movement(visit: &Visit, tallies: &[PlanTally]) -> Counted {
    let kinds = Movement::ALL.iter().copied().map(Some).chain([None]);
    let groups = kinds.map(|kind| {
        let key = kind.map_or("unknown", Movement::key);
        let name = visit.t(&format!("counts-movement-{key}"));
        (name, count(tallies, |tally| tally.movement == kind))
    });
    adding_up("movement", groups.collect())
}

#[component]
fn Counts(tables: Vec<Counted>, until: String) -> impl IntoView {
    let visit = here();
    let lead = visit.tv("counts-lead", [("until", until.into())]);
    let few = visit.tv(
        "counts-few",
        [("fewest", i64::try_from(FEWEST).unwrap_or_default().into())],
    );
    let tables: Vec<_> = tables.into_iter().map(|table| view! { <CountTable table/> }).collect();
    view! {
        <h1 class="govuk-heading-l">{t("counts-title")}</h1>
        <p class="govuk-body">{lead}</p>
        <p class="govuk-body">{few}</p>
        <p class="govuk-body"><a class="govuk-link fh-target" href="/staff/counts.csv" download="counts.csv">{t("counts-csv")}</a></p>
        {tables}
    }
    .into_any()
}

/// A table whose rows are bars too; a bar says nothing that its number does not say.
#[component]
fn CountTable(table: Counted) -> impl IntoView {
    let shown = |told: &Told| match told {
        Told::Count(count) => *count,
        Told::Hidden => 0,
    };
    let most = table
        .groups
        .iter()
        .map(|(_, told)| shown(told))
        .max()
        .unwrap_or_default()
        .max(1);
    let rows: Vec<_> = table
        .groups
        .iter()
        .map(|(name, told)| {
            let bar = matches!(told, Told::Count(_)).then(|| {
                let width = (shown(told) * 100 / most).to_string();
                view! {
                    <svg class="fh-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect class="fh-bar__all" width="100" height="8"></rect>
                        <rect class="fh-bar__part" width=width height="8"></rect>
                    </svg>
                }
            });
            view! {
                <tr class="govuk-table__row">
                    <th scope="row" class="govuk-table__header">{name.clone()}</th>
                    <td class="govuk-table__cell fh-counts__number">{number(*told)} {bar}</td>
                </tr>
            }
        })
        .collect();
    let sum = table.sum.map(|sum| {
        view! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">{t("counts-sum")}</th>
                <td class="govuk-table__cell fh-counts__number"><strong>{number(sum)}</strong></td>
            </tr>
        }
    });
    view! {
        <table class="govuk-table fh-counts">
            <caption class="govuk-table__caption govuk-table__caption--m">{t(&format!("counts-{}", table.by))}</caption>
            <thead class="govuk-visually-hidden">
                <tr><th scope="col">{t(&format!("counts-{}", table.by))}</th><th scope="col">{t("counts-families")}</th></tr>
            </thead>
            <tbody class="govuk-table__body">{rows} {sum}</tbody>
        </table>
    }
    .into_any()
}

fn number(told: Told) -> String {
    match told {
        Told::Count(count) => count.to_string(),
        Told::Hidden => t("counts-hidden"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_quarter_that_is_not_over_is_not_told() {
        for (today, last) in [
            (date(2026, 11, 26), date(2026, 9, 30)),
            (date(2026, 10, 1), date(2026, 9, 30)),
            (date(2027, 1, 1), date(2026, 12, 31)),
            (date(2026, 3, 31), date(2025, 12, 31)),
        ] {
            assert_eq!(last_day(today), last, "{today}");
        }
    }
}

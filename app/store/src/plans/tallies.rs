//! What a report counts of each plan: no name, no id, no words.

use super::Plans;
use crate::error::{StoreError, Stored};
use domain::people::{Action, Staff, TeamId};
use domain::plan::{Movement, StaffPlan};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One plan, as a report sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTally {
    pub team: Option<TeamId>,
    /// When the family was first kept (epoch milliseconds).
    pub began_at: i64,
    /// Headings of its needs.
    pub needs: BTreeSet<String>,
    pub movement: Option<Movement>,
}

type Row = (String, Vec<u8>, Option<String>, i64);

/// Plans are read so many at a time, so that they need not all be in memory at once.
const PAGE: i64 = 200;

const SOME: &str = "select plan.family, document, team, made_at from plan join family on family.id = plan.family \
    where plan.family > $1 and made_at < $2 order by plan.family limit $3";

impl Plans {
    /// Every plan that began before `before` (epoch milliseconds), with its answers up to `until`.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who reads no reports; [`StoreError::Sealed`].
    pub async fn tallies(&self, staff: &Staff, before: i64, until: Date) -> Stored<Vec<PlanTally>> {
        if !staff.may(Action::ReadReports) {
            return Err(StoreError::NotYours);
        }
        let (mut tallies, mut after) = (Vec::new(), String::new());
        loop {
            let rows: Vec<Row> = sqlx::query_as(SOME)
                .bind(&after)
                .bind(before)
                .bind(PAGE)
                .fetch_all(self.0.database.read())
                .await?;
            let Some(last) = rows.last() else {
                return Ok(tallies);
            };
            after = last.0.clone();
            for (family, document, team, began_at) in rows {
                let plan: StaffPlan = self.0.seal.open_document(super::cell(&family), &document)?;
                tallies.push(PlanTally {
                    team: team.map(TeamId::new),
                    began_at,
                    movement: plan.movement(until),
                    needs: plan.needs.into_iter().map(|need| need.heading).collect(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::testing::stores;
    use domain::people::{FamilyId, PersonId, Role, StaffId};
    use domain::plan::{Need, StaffPlan};
    use domain::text::Private;
    use jiff::civil::date;

    #[tokio::test]
    async fn a_report_is_for_managers_and_counts_each_plan_that_began_in_time() {
        for store in stores().await {
            let jo = StaffId::new("jo");
            for (id, began) in [("f1", 10), ("f2", 20), ("f3", 30)] {
                let person = domain::people::Person {
                    id: PersonId::new(format!("p-{id}")),
                    family: FamilyId::new(id),
                    name: Private::new("Somebody"),
                    email: None,
                    language: "en".into(),
                };
                store.people.put_person(&person, began).await.unwrap();
                let need = Need {
                    id: "n".into(),
                    heading: "housing".into(),
                    words: Private::new("Secret"),
                    kept_from: vec![],
                };
                let plan = StaffPlan {
                    needs: vec![need.clone(), need],
                    ..StaffPlan::default()
                };
                let family = FamilyId::new(id);
                store.plans.put(&family, &plan, 0, &jo, began).await.unwrap();
                store
                    .plans
                    .give(&family, &jo, &TeamId::new("hub-meadows"))
                    .await
                    .unwrap();
            }
            let staff = |role| Staff {
                id: StaffId::new("m"),
                name: "M".into(),
                email: "m@example.org".into(),
                roles: vec![role],
                teams: vec![],
            };
            let end = date(2026, 11, 30);
            let tallies = store.plans.tallies(&staff(Role::Manager), 30, end).await.unwrap();
            let one = |began_at| PlanTally {
                team: Some(TeamId::new("hub-meadows")),
                began_at,
                needs: BTreeSet::from(["housing".to_owned()]),
                movement: None,
            };
            assert_eq!(tallies, [one(10), one(20)], "{}", store.engine);
            let refused = store.plans.tallies(&staff(Role::Worker), 30, end).await;
            assert!(matches!(refused, Err(StoreError::NotYours)));
        }
    }
}

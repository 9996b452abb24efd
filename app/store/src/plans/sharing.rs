//! Which agencies of the team around it a family member agreed to: rows that are only added, and what was said last counts.

use super::{Deed, Plans};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::people::{Action, FamilyId, PersonId, Staff};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How one family member stands to one agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    pub person: PersonId,
    /// As the plan names it.
    pub agency: String,
    /// Agreed; otherwise refused, or taken back.
    pub given: bool,
    /// Epoch milliseconds.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct Words {
    agency: String,
    given: bool,
}

type Row = (String, String, i64, Vec<u8>);

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "plan_sharing",
        column: "words",
        row,
    }
}

impl Plans {
    /// The family member agrees to an agency of the plan as they see it, or does not; the same again changes nothing. What was
    /// given can be taken back also when the agency is no longer in the plan.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an agency that is not theirs to see.
    pub async fn agree(&self, person: &PersonId, agency: &str, given: bool, now: i64) -> Stored<()> {
        let (family, published) = self.published(person).await?.ok_or(StoreError::NotFound)?;
        let view = published.plan.for_person(person).ok_or(StoreError::NotFound)?;
        let said = self.sharing_by(person).await?;
        let last = said.iter().find(|sharing| sharing.agency == agency);
        let is_there = view.helpers.iter().any(|helper| helper.agency == agency);
        if !is_there && !last.is_some_and(|last| last.given && !given) {
            return Err(StoreError::NotFound);
        }
        if last.is_some_and(|last| last.given == given) {
            return Ok(());
        }
        // After what was said before, whatever a clock says that was set back.
        let at = last.map_or(now, |last| now.max(last.at + 1));
        let id = row_id(at);
        let agency = agency.to_owned();
        let words = self.0.seal.seal_document(cell(&id), &Words { agency, given })?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into plan_sharing (id, family, person, at, words) values ($1, $2, $3, $4, $5)")
            .bind(&id)
            .bind(family.as_str())
            .bind(person.as_str())
            .bind(at)
            .bind(words)
            .execute(&mut *write)
            .await?;
        let deed = Deed {
            by: person.as_str(),
            what: if given { "agreed" } else { "disagreed" },
            action: None,
            note: None,
            at: now,
        };
        self.note(&mut write, &family, &deed).await?;
        Ok(write.commit().await?)
    }

    /// What this family member said last of each agency.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn sharing_by(&self, person: &PersonId) -> Stored<Vec<Sharing>> {
        let sql = "select id, person, at, words from plan_sharing where person = $1 order by at, id";
        let rows: Vec<Row> = sqlx::query_as(sql)
            .bind(person.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        self.newest(rows)
    }

    /// What each family member said last of each agency, for those who keep the plan.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`].
    pub async fn sharing(&self, staff: &Staff, family: &FamilyId) -> Stored<Vec<Sharing>> {
        self.allow(staff, Action::ReadPlans, family).await?;
        let sql = "select id, person, at, words from plan_sharing where family = $1 order by at, id";
        let rows: Vec<Row> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        self.newest(rows)
    }

    fn newest(&self, rows: Vec<Row>) -> Stored<Vec<Sharing>> {
        let mut newest = BTreeMap::new();
        for (id, person, at, sealed) in rows {
            let Words { agency, given } = self.0.seal.open_document(cell(&id), &sealed)?;
            let sharing = Sharing {
                person: PersonId::new(person),
                agency,
                given,
                at,
            };
            newest.insert((sharing.agency.clone(), sharing.person.clone()), sharing);
        }
        Ok(newest.into_values().collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::testing::{TestStore, stores};
    use domain::people::{Person, Role, StaffId, TeamId};
    use domain::plan::{Helper, Member, StaffPlan};
    use domain::text::Private;

    fn worker(id: &str) -> Staff {
        Staff {
            id: StaffId::new(id),
            name: "Jo".into(),
            email: format!("{id}@example.org"),
            roles: vec![Role::Worker],
            teams: vec![TeamId::new("hub-meadows")],
        }
    }

    /// Sana sees the school and the nurse; Omar must not see the nurse.
    async fn with_plan(store: &TestStore) -> [PersonId; 2] {
        let family = FamilyId::new("f");
        let mut plan = StaffPlan::default();
        let people = ["sana", "omar"].map(PersonId::new);
        for id in &people {
            let person = Person {
                id: id.clone(),
                family: family.clone(),
                name: Private::new(id.as_str()),
                email: None,
                language: "en".into(),
            };
            store.people.put_person(&person, 0).await.unwrap();
            plan.members.push(Member {
                id: person.id,
                name: person.name,
            });
        }
        for (agency, kept_from) in [("School", vec![]), ("Nurse", vec![people[1].clone()])] {
            plan.helpers.push(Helper {
                id: agency.into(),
                name: Private::new("Helper"),
                role: "helper".into(),
                agency: agency.into(),
                phone: None,
                email: None,
                kept_from,
            });
        }
        let jo = StaffId::new("jo");
        store.plans.put(&family, &plan, 0, &jo, 1).await.unwrap();
        store
            .plans
            .give(&family, &jo, &TeamId::new("hub-meadows"))
            .await
            .unwrap();
        people
    }

    #[tokio::test]
    async fn taking_back_is_as_easy_as_agreeing_and_each_parent_speaks_for_themselves() {
        for store in stores().await {
            let [sana, omar] = with_plan(&store).await;
            let plans = &store.plans;
            for (given, at) in [(true, 10), (true, 11), (false, 12)] {
                plans.agree(&sana, "School", given, at).await.unwrap();
            }
            plans.agree(&omar, "School", true, 20).await.unwrap();
            let said = plans.sharing(&worker("jo"), &FamilyId::new("f")).await.unwrap();
            let said: Vec<_> = said
                .iter()
                .map(|one| (one.person.as_str(), one.given, one.at))
                .collect();
            assert_eq!(said, [("omar", true, 20), ("sana", false, 12)], "{}", store.engine);
        }
    }

    #[tokio::test]
    async fn nobody_agrees_to_an_agency_that_is_kept_from_them_and_no_other_worker_reads_it() {
        for store in stores().await {
            let [sana, omar] = with_plan(&store).await;
            let plans = &store.plans;
            for (person, agency) in [(&omar, "Nurse"), (&sana, "Police")] {
                let said = plans.agree(person, agency, true, 10).await;
                assert!(matches!(said, Err(StoreError::NotFound)), "{agency}");
            }
            plans.agree(&sana, "Nurse", true, 10).await.unwrap();
            assert!(plans.sharing_by(&omar).await.unwrap().is_empty());
            let other = plans.sharing(&worker("other"), &FamilyId::new("f")).await;
            assert!(matches!(other, Err(StoreError::NotYours)), "{}", store.engine);
        }
    }
}

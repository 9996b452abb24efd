//! Reminders of meetings and reviews: each family member hears once that something comes near, and not what it is.

use super::Plans;
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::Stored;
use domain::people::{FamilyId, PersonId};
use domain::plan::{FamilyPlan, StaffPlan};
use jiff::{ToSpan, civil::DateTime};
use std::collections::{BTreeMap, BTreeSet};

/// Families are gone through so many at a time, so that they need not all be in memory at once.
const PAGE: i64 = 200;
/// A meeting is told of in its last two days, a review in its last week.
const MEETING_HOURS: i64 = 48;
const REVIEW_DAYS: i64 = 7;

type Row = (String, i64, Vec<u8>);

const NEWEST: &str = "select family, number, document from plan_version \
    where family > $1 and number = (select max(number) from plan_version other where other.family = plan_version.family) \
    order by family limit $2";

impl Plans {
    /// Queues a letter for each family member who sees a meeting or a review that comes near and has not been told of it;
    /// says how many. `now` is on the clocks of the place.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`]; who was not told is told the next time.
    pub async fn remind(&self, now: DateTime, now_ms: i64) -> Stored<u64> {
        let (mut told, mut after) = (0, String::new());
        loop {
            let rows: Vec<Row> = sqlx::query_as(NEWEST)
                .bind(&after)
                .bind(PAGE)
                .fetch_all(self.0.database.read())
                .await?;
            let Some(last) = rows.last() else {
                return Ok(told);
            };
            after = last.0.clone();
            for (family, number, document) in rows {
                let family = FamilyId::new(family);
                let plan = self.open_version(&family, number, &document)?;
                told += self.remind_family(&family, &plan, now, now_ms).await?;
            }
        }
    }

    async fn remind_family(&self, family: &FamilyId, plan: &StaffPlan, now: DateTime, now_ms: i64) -> Stored<u64> {
        let due: Vec<(&PersonId, BTreeSet<String>)> = plan
            .members
            .iter()
            .filter_map(|member| Some((&member.id, coming(&plan.for_person(&member.id)?, now))))
            .filter(|(_, coming)| !coming.is_empty())
            .collect();
        if due.is_empty() {
            return Ok(0);
        }
        let reached = self.reached(family).await?;
        let mut told = 0;
        for (person, coming) in due.into_iter().filter(|(person, _)| reached.contains(*person)) {
            for about in coming {
                told += u64::from(self.remind_once(person, &about, now_ms).await?);
            }
        }
        Ok(told)
    }

    /// Who of a family still has access, and an address.
    async fn reached(&self, family: &FamilyId) -> Stored<BTreeSet<PersonId>> {
        let sql = "select id from person where family = $1 and removed_at is null and email is not null";
        let rows: Vec<(String,)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        Ok(rows.into_iter().map(|(id,)| PersonId::new(id)).collect())
    }

    /// The note that it was told and the letter, or neither; whether this was the first time.
    async fn remind_once(&self, person: &PersonId, about: &str, now: i64) -> Stored<bool> {
        let mut write = self.0.database.begin().await?;
        let sql = "insert into plan_reminder (person, about, at) values ($1, $2, $3) on conflict do nothing";
        let noted = sqlx::query(sql)
            .bind(person.as_str())
            .bind(about)
            .bind(now)
            .execute(&mut *write)
            .await?;
        if noted.rows_affected() == 0 {
            return Ok(false);
        }
        let letter = Letter {
            kind: LetterKind::PlanReminder,
            to: To::Person(person.clone()),
            request: None,
            words: BTreeMap::new(),
        };
        queue(&self.0, &mut write, &letter, &format!("reminder {person} {about}"), now).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// What this reader sees coming near, by its day: one that is put off is another one.
fn coming(plan: &FamilyPlan, now: DateTime) -> BTreeSet<String> {
    let mut coming = BTreeSet::new();
    if let Some(meeting) = &plan.next_meeting
        && meeting.at > now
        && meeting.at <= now.saturating_add(MEETING_HOURS.hours())
    {
        coming.insert(format!("meeting {}", meeting.at));
    }
    let (today, last) = (now.date(), now.date().saturating_add(REVIEW_DAYS.days()));
    let planned = plan.reviews.iter().filter(|review| review.outcome.is_none());
    for review in planned.filter(|review| review.on > today && review.on <= last) {
        coming.insert(format!("review {}", review.on));
    }
    coming
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::testing::{TestStore, stores};
    use domain::people::{FamilyId, Person, PersonId, StaffId};
    use domain::plan::{Meeting, Member, Review, StaffPlan};
    use domain::text::Private;
    use jiff::civil::{DateTime, date};

    fn noon(day: i8) -> DateTime {
        date(2026, 11, day).at(12, 0, 0, 0)
    }

    /// A meeting on the 20th that Omar must not see, and a review on the 25th that both see.
    async fn with_plan(store: &TestStore) -> StaffPlan {
        let family = FamilyId::new("f");
        let mut plan = StaffPlan::default();
        for (id, email) in [("sana", true), ("omar", true), ("aunt", false)] {
            let person = Person {
                id: PersonId::new(id),
                family: family.clone(),
                name: Private::new(id),
                email: email.then(|| Private::new(format!("{id}@example.org"))),
                language: "en".into(),
            };
            store.people.put_person(&person, 0).await.unwrap();
            plan.members.push(Member {
                id: person.id,
                name: person.name,
            });
        }
        plan.next_meeting = Some(Meeting {
            at: noon(20),
            place: Private::new("At school"),
            kept_from: vec![PersonId::new("omar")],
        });
        plan.reviews = vec![Review {
            id: "r".into(),
            on: date(2026, 11, 25),
            outcome: None,
            reason: None,
            words: Private::new(""),
            kept_from: vec![],
        }];
        put(store, &plan, 0).await;
        plan
    }

    async fn put(store: &TestStore, plan: &StaffPlan, version: i64) {
        let by = StaffId::new("w");
        store
            .plans
            .put(&FamilyId::new("f"), plan, version, &by, 1)
            .await
            .unwrap();
    }

    async fn told(store: &TestStore, day: i8) -> u64 {
        store.plans.remind(noon(day), i64::from(day)).await.unwrap()
    }

    #[tokio::test]
    async fn who_sees_a_meeting_or_a_review_hears_once_that_it_comes_near() {
        for store in stores().await {
            with_plan(&store).await;
            assert_eq!(told(&store, 17).await, 0, "too early");
            assert_eq!(told(&store, 18).await, 3, "the meeting to one; the review to two");
            assert_eq!(told(&store, 18).await, 0, "{}", store.engine);
            let waiting = store.deliveries.take(100, 200, 10).await.unwrap();
            assert_eq!(waiting.len(), 3);
            assert!(
                waiting.iter().all(|one| one.letter.words.is_empty()),
                "nothing but that there is something"
            );
        }
    }

    #[tokio::test]
    async fn a_meeting_that_is_put_off_is_told_of_again_and_one_that_is_over_is_not() {
        for store in stores().await {
            let mut plan = with_plan(&store).await;
            plan.reviews.clear();
            put(&store, &plan, 1).await;
            assert_eq!(told(&store, 19).await, 1);
            let meeting = plan.next_meeting.as_mut().unwrap();
            meeting.at = noon(21);
            put(&store, &plan, 2).await;
            assert_eq!(told(&store, 20).await, 1, "{}", store.engine);
            assert_eq!(told(&store, 22).await, 0);
        }
    }

    #[tokio::test]
    async fn whose_access_was_taken_away_hears_nothing() {
        for store in stores().await {
            with_plan(&store).await;
            store.people.remove_person(&PersonId::new("sana"), 5).await.unwrap();
            assert_eq!(
                told(&store, 19).await,
                1,
                "only the other parent, of the review; {}",
                store.engine
            );
        }
    }
}

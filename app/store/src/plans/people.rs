//! Who of a family reads its plan: added, invited and taken out by its workers.

use super::{Deed, Plans};
use crate::chance::{reference, row_id};
use crate::error::{StoreError, Stored};
use crate::people::People;
use domain::people::{Action, FamilyId, Person, PersonId, Staff, StaffId};
use domain::plan::{Member, StaffPlan};
use domain::text::Private;

/// A letter lies in a drawer for some weeks.
const INVITED_MS: i64 = 28 * 24 * 3_600_000;
const ROUNDS: usize = 5;

/// A family member, as the workers who keep the plan see them.
#[derive(Clone, Debug)]
pub struct FamilyPerson {
    pub person: Person,
    pub young: bool,
    /// Who checked parental responsibility, and when (epoch milliseconds).
    pub checked: Option<(StaffId, i64)>,
    /// Until when an invitation of theirs holds.
    pub invited_until: Option<i64>,
}

/// Somebody who joins.
#[derive(Clone, Debug)]
pub struct Joining {
    pub name: Private,
    pub email: Option<Private>,
    /// A BCP 47 tag.
    pub language: String,
    pub young: bool,
    /// The worker has checked parental responsibility.
    pub checked: bool,
    /// Shows them all that is in the plan now; otherwise each item is theirs to see only when a worker says so.
    pub sees_all: bool,
}

type Row = (String, i64, Option<String>, Option<i64>, Option<i64>);

impl Plans {
    /// Who has access, in the order in which they joined.
    ///
    /// # Errors
    /// [`StoreError::NotYours`].
    pub async fn people(&self, staff: &Staff, family: &FamilyId) -> Stored<Vec<FamilyPerson>> {
        self.allow(staff, Action::KeepFamilyPeople, family).await?;
        let sql = "select id, young, checked_by, checked_at, (select max(expires_at) from invitation \
                   where invitation.person = person.id and ended_at is null) from person \
                   where family = $1 and removed_at is null order by id";
        let rows: Vec<Row> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let people = People(self.0.clone());
        let mut all = Vec::new();
        for (id, young, by, at, invited_until) in rows {
            if let Some(person) = people.person(&PersonId::new(id)).await? {
                all.push(FamilyPerson {
                    person,
                    young: young != 0,
                    checked: by.map(StaffId::new).zip(at),
                    invited_until,
                });
            }
        }
        Ok(all)
    }

    /// Adds somebody to the family and to the draft of its plan.
    ///
    /// # Errors
    /// [`StoreError::NotYours`].
    pub async fn add_person(&self, staff: &Staff, family: &FamilyId, joining: &Joining, now: i64) -> Stored<PersonId> {
        // Pressed twice, it is one person.
        let known = self.people(staff, family).await?;
        let same = |known: &FamilyPerson| joining.email.is_some() && known.person.email == joining.email;
        if let Some(known) = known.into_iter().find(same) {
            return Ok(known.person.id);
        }
        let id = PersonId::new(row_id(now));
        let person = Person {
            id: id.clone(),
            family: family.clone(),
            name: joining.name.clone(),
            email: joining.email.clone(),
            language: joining.language.clone(),
        };
        People(self.0.clone()).put_person(&person, now).await?;
        if joining.young {
            self.set_young(&id).await?;
        }
        if joining.checked {
            self.check_responsibility(staff, (family, &id), now).await?;
        }
        let member = Member {
            id: id.clone(),
            name: joining.name.clone(),
        };
        let join = |plan: &mut StaffPlan| {
            plan.add_member(member.clone());
            if joining.sees_all {
                plan.show_all_to(&member.id);
            }
        };
        self.change_members(staff, family, join, "joined", now).await?;
        Ok(id)
    }

    /// A child who is old enough: their page is made for them.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn set_young(&self, person: &PersonId) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update person set young = 1 where id = $1")
            .bind(person.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Whether this person's page is made for a young person.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn is_young(&self, person: &PersonId) -> Stored<bool> {
        let row: Option<(i64,)> = sqlx::query_as("select young from person where id = $1")
            .bind(person.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        Ok(row.is_some_and(|(young,)| young != 0))
    }

    /// The worker has seen proof of parental responsibility.
    ///
    /// # Errors
    /// [`StoreError::NotYours`].
    pub async fn check_responsibility(
        &self,
        staff: &Staff,
        (family, person): (&FamilyId, &PersonId),
        now: i64,
    ) -> Stored<()> {
        self.allow(staff, Action::KeepFamilyPeople, family).await?;
        let sql = "update person set checked_by = $3, checked_at = $4 where id = $1 and family = $2";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(person.as_str())
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// A new invitation to hand over; an earlier one ends. An adult is invited only once somebody has checked parental
    /// responsibility.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`] for somebody who is not of this family, or not checked yet.
    pub async fn invite_person(&self, staff: &Staff, family: &FamilyId, person: &PersonId, now: i64) -> Stored<String> {
        let people = self.people(staff, family).await?;
        let known = people.into_iter().find(|known| known.person.id == *person);
        if !known.is_some_and(|known| known.young || known.checked.is_some()) {
            return Err(StoreError::NotFound);
        }
        let reference = reference();
        People(self.0.clone())
            .invite(person, &reference, now, now + INVITED_MS)
            .await?;
        Ok(reference)
    }

    /// Takes somebody's access away: at once, also from a page that is open.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`] for somebody who is not of this family.
    pub async fn take_access(&self, staff: &Staff, family: &FamilyId, person: &PersonId, now: i64) -> Stored<()> {
        self.allow(staff, Action::KeepFamilyPeople, family).await?;
        if self.family_of(person).await? != *family {
            return Err(StoreError::NotFound);
        }
        People(self.0.clone()).remove_person(person, now).await?;
        let leave = |plan: &mut StaffPlan| plan.remove_member(person);
        self.change_members(staff, family, leave, "left", now).await
    }

    async fn change_members(
        &self,
        staff: &Staff,
        family: &FamilyId,
        change: impl Fn(&mut StaffPlan),
        what: &'static str,
        now: i64,
    ) -> Stored<()> {
        for _ in 0..ROUNDS {
            let (mut plan, version) = self.draft(family).await?.ok_or(StoreError::NotFound)?;
            change(&mut plan);
            let deed = Deed {
                by: staff.id.as_str(),
                what,
                action: None,
                note: None,
                at: now,
            };
            let mut write = self.0.database.begin().await?;
            match self.write(&mut write, family, &plan, version, &deed).await {
                Ok(_) => return Ok(write.commit().await?),
                Err(StoreError::ChangedMeanwhile) => {}
                Err(other) => return Err(other),
            }
        }
        Err(StoreError::ChangedMeanwhile)
    }

    /// Ends every sign-in of this person that began before `now`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn sign_out_everywhere(&self, person: &PersonId, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update person set out_at = $2 where id = $1")
            .bind(person.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Since when every earlier sign-in of this person is over.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn signed_out_at(&self, person: &PersonId) -> Stored<i64> {
        let row: Option<(i64,)> = sqlx::query_as("select out_at from person where id = $1")
            .bind(person.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        Ok(row.map(|(at,)| at).unwrap_or_default())
    }
}

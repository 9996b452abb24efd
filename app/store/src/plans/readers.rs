//! Who of a family sees what happened to the request that its plan began with: a worker decides, person by person.

use super::Plans;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::requests::reader_of;
use domain::people::{Action, FamilyId, PersonId, Staff};
use domain::request::Reader;
use std::collections::BTreeMap;

impl Plans {
    /// What each family member is to the request that the plan began with; nothing when it began with none, and for a worker
    /// who may not read that request: nobody shows what they can't see.
    ///
    /// # Errors
    /// [`StoreError::NotYours`].
    pub async fn request_readers(
        &self,
        staff: &Staff,
        family: &FamilyId,
    ) -> Stored<Option<BTreeMap<PersonId, Reader>>> {
        let people = self.people(staff, family).await?;
        let Some(request) = self.readable_request(staff, family).await? else {
            return Ok(None);
        };
        let mut read = self.0.database.read().acquire().await?;
        let mut readers = BTreeMap::new();
        for known in people {
            let reader = reader_of(&self.0, &mut read, &request, &known.person).await?;
            readers.insert(known.person.id, reader);
        }
        Ok(Some(readers))
    }

    /// Lets a family member see what happened to the request that the plan began with, or no longer.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`] for somebody who is not of this family, and where there is no such
    /// request, or none that this worker may read.
    pub async fn show_request(
        &self,
        staff: &Staff,
        (family, person): (&FamilyId, &PersonId),
        may: bool,
        now: i64,
    ) -> Stored<()> {
        self.allow(staff, Action::KeepFamilyPeople, family).await?;
        if self.family_of(person).await? != *family {
            return Err(StoreError::NotFound);
        }
        let request = self.readable_request(staff, family).await?;
        let request = request.ok_or(StoreError::NotFound)?;
        let mut write = self.0.database.begin().await?;
        // After all that was decided before, whatever a clock says that was set back.
        let sql = "select coalesce(max(at), 0) from request_reader where request = $1 and person = $2";
        let (last,): (i64,) = sqlx::query_as(sql)
            .bind(&request)
            .bind(person.as_str())
            .fetch_one(&mut *write)
            .await?;
        let at = now.max(last + 1);
        let sql = "insert into request_reader (id, request, person, at, may, by_whom) values ($1, $2, $3, $4, $5, $6)";
        sqlx::query(sql)
            .bind(row_id(at))
            .bind(&request)
            .bind(person.as_str())
            .bind(at)
            .bind(i64::from(may))
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    async fn readable_request(&self, staff: &Staff, family: &FamilyId) -> Stored<Option<String>> {
        let Some(request) = self.care(family).await?.request else {
            return Ok(None);
        };
        let sql = "select team from request_team where request = $1";
        let teams: Vec<(String,)> = sqlx::query_as(sql)
            .bind(&request)
            .fetch_all(self.0.database.read())
            .await?;
        let theirs = teams
            .iter()
            .any(|(team,)| staff.is_in(&domain::people::TeamId::new(team)));
        Ok((theirs && staff.may(Action::ReadRequests)).then_some(request))
    }
}

//! What happened to a request, for a family member who is signed in: as far as the table of rights lets that one person see it,
//! and never unrecorded.

use super::open::kept;
use super::{OwnRequest, Requests};
use crate::error::{StoreError, Stored};
use crate::looks::{Looked, Looker, Looking, record_of};
use crate::people::People;
use crate::shared::Shared;
use domain::people::{Person, PersonId, Role};
use domain::request::{Reader, is_sent_by};
use sqlx::AnyConnection;

/// A request, and what the signed-in family member is to it.
#[derive(Clone, Debug)]
pub struct FamilyRequest {
    pub own: OwnRequest,
    pub reader: Reader,
}

impl Requests {
    /// The requests that this family member may see, the newest first; each look is recorded with it. Nothing once their access
    /// was taken away.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn read_by(&self, person: &PersonId, now: i64) -> Stored<Vec<FamilyRequest>> {
        let mut all = Vec::new();
        for (id, reader) in self.seen_by(person).await? {
            let mut write = self.0.database.begin().await?;
            let role = if reader.young {
                Role::YoungPerson
            } else {
                Role::FamilyMember
            };
            let looker = Looker {
                id: person.as_str(),
                name: "",
                roles: role.key().to_owned(),
                teams: String::new(),
            };
            let look = Looking {
                at: now,
                what: Looked::OwnRequest,
                about: &id,
            };
            record_of(&self.0, &mut write, &looker, &look).await?;
            write.commit().await?;
            let own = self.own(&id).await?;
            all.push(FamilyRequest { own, reader });
        }
        all.sort_by_key(|one| -one.own.sent_at);
        Ok(all)
    }

    /// Whether there is any request that this family member may see.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn any_read_by(&self, person: &PersonId) -> Stored<bool> {
        Ok(!self.seen_by(person).await?.is_empty())
    }

    /// The newest request that this family member sent, to be added to, changed or stopped by them.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn changed_by(&self, person: &PersonId) -> Stored<Option<OwnRequest>> {
        let mut newest: Option<OwnRequest> = None;
        for (id, _) in self
            .seen_by(person)
            .await?
            .iter()
            .filter(|(_, reader)| reader.may_change())
        {
            let own = self.own(id).await?;
            if newest.as_ref().is_none_or(|known| known.sent_at < own.sent_at) {
                newest = Some(own);
            }
        }
        Ok(newest)
    }

    /// What they may see of all that could be theirs: what their family's plan began with, and what they sent.
    async fn seen_by(&self, person: &PersonId) -> Stored<Vec<(String, Reader)>> {
        let Some(known) = People(self.0.clone()).person(person).await? else {
            return Ok(Vec::new());
        };
        let sql = "select request from plan where family = $1 and request is not null";
        let rows: Vec<(String,)> = sqlx::query_as(sql)
            .bind(known.family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let mut ids: Vec<String> = rows.into_iter().map(|(id,)| id).collect();
        if let Some(email) = &known.email {
            ids.extend(self.with_email(email).await?);
        }
        ids.sort_unstable();
        ids.dedup();
        let mut read = self.0.database.read().acquire().await?;
        let mut seen = Vec::new();
        for id in ids {
            let reader = reader_of(&self.0, &mut read, &id, &known).await?;
            if reader.may_read() {
                seen.push((id, reader));
            }
        }
        Ok(seen)
    }
}

/// What somebody of a family is to a request.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such request.
pub(crate) async fn reader_of(
    shared: &Shared,
    read: &mut AnyConnection,
    request: &str,
    person: &Person,
) -> Stored<Reader> {
    let sql = "select young from person where id = $1";
    let row: Option<(i64,)> = sqlx::query_as(sql)
        .bind(person.id.as_str())
        .fetch_optional(&mut *read)
        .await?;
    let young = row.ok_or(StoreError::NotFound)?.0 != 0;
    let sql = "select may from request_reader where request = $1 and person = $2 order by at desc, id desc limit 1";
    let said: Option<(i64,)> = sqlx::query_as(sql)
        .bind(request)
        .bind(person.id.as_str())
        .fetch_optional(&mut *read)
        .await?;
    let answers = kept(shared, read, request).await?.answers;
    Ok(Reader {
        sent_it: is_sent_by(&answers, person, young),
        worker_said: said.map(|(may,)| may != 0),
        young,
    })
}

//! One change of many listings at once, and taking it back.

use super::{Change, Listings};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use domain::people::{Action, Staff};
use jiff::civil::Date;
use sqlx::{Any, Transaction};

/// What is changed in each of them.
#[derive(Clone, Debug)]
pub enum BulkChange {
    /// Somebody else keeps them true.
    Owner {
        owner: String,
        email: Option<String>,
    },
    AddCategory(String),
    /// Where it is the only one, it stays: no listing is without a category.
    RemoveCategory(String),
    /// They have to be checked again, from this day on.
    AskCheck(Date),
}

/// A change of many that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulk {
    pub id: String,
    /// As in the words `staff-bulk-did-<what>`.
    pub what: String,
    pub changed: i64,
    pub undone: bool,
}

impl BulkChange {
    pub fn what(&self) -> &'static str {
        match self {
            Self::Owner { .. } => "owner",
            Self::AddCategory(_) => "add",
            Self::RemoveCategory(_) => "remove",
            Self::AskCheck(_) => "check",
        }
    }

    fn of(&self, listing: &Listing) -> Listing {
        let mut changed = listing.clone();
        match self {
            Self::Owner { owner, email } => {
                changed.upkeep.owner.clone_from(owner);
                changed.upkeep.email.clone_from(email);
            }
            Self::AddCategory(id) if !changed.categories.contains(id) => changed.categories.push(id.clone()),
            Self::RemoveCategory(id) if changed.categories.len() > 1 => changed.categories.retain(|one| one != id),
            Self::AddCategory(_) | Self::RemoveCategory(_) => {}
            Self::AskCheck(day) => changed.upkeep.check_asked = Some(*day),
        }
        changed
    }
}

impl Listings {
    /// Changes all of these in one transaction; those that would stay as they are, or are not there, are left alone.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`]; then none is changed.
    pub async fn change_many(&self, staff: &Staff, ids: &[String], change: &BulkChange, now: i64) -> Stored<Bulk> {
        keeper(staff)?;
        let bulk = row_id(now);
        let mut write = self.shared.database.begin().await?;
        sqlx::query("insert into listing_bulk (id, at, by_whom, what) values ($1, $2, $3, $4)")
            .bind(&bulk)
            .bind(now)
            .bind(staff.id.as_str())
            .bind(change.what())
            .execute(&mut *write)
            .await?;
        let mut changed = 0;
        for id in ids {
            let Some((before, listing, version)) = now_in(&mut write, id).await? else {
                continue;
            };
            let after = change.of(&listing);
            if after == listing {
                continue;
            }
            let by = by(staff, now);
            let version = self.rewrite(&mut write, &after, version, by).await?;
            sqlx::query("insert into listing_bulk_row (bulk, listing, before, version) values ($1, $2, $3, $4)")
                .bind(&bulk)
                .bind(id)
                .bind(before)
                .bind(version)
                .execute(&mut *write)
                .await?;
            changed += 1;
        }
        write.commit().await?;
        self.changed().await?;
        Ok(Bulk {
            id: bulk,
            what: change.what().to_owned(),
            changed,
            undone: false,
        })
    }

    /// A change of many, for the page that follows it.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::Database`].
    pub async fn bulk(&self, staff: &Staff, id: &str) -> Stored<Option<Bulk>> {
        keeper(staff)?;
        let sql = "select what, undone_at, (select count(*) from listing_bulk_row where bulk = $1) \
                   from listing_bulk where id = $1";
        let row: Option<(String, Option<i64>, i64)> = sqlx::query_as(sql)
            .bind(id)
            .fetch_optional(self.shared.database.read())
            .await?;
        Ok(row.map(|(what, undone_at, changed)| Bulk {
            id: id.to_owned(),
            what,
            changed,
            undone: undone_at.is_some(),
        }))
    }

    /// Takes a change of many back where nobody has changed the listing since; how many stay as they are now.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::NotFound`] when it was taken back already, [`StoreError::Database`].
    pub async fn undo_many(&self, staff: &Staff, id: &str, now: i64) -> Stored<usize> {
        keeper(staff)?;
        let mut write = self.shared.database.begin().await?;
        let done = sqlx::query("update listing_bulk set undone_at = $2 where id = $1 and undone_at is null")
            .bind(id)
            .bind(now)
            .execute(&mut *write)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::NotFound);
        }
        let rows: Vec<(String, String, i64)> =
            sqlx::query_as("select listing, before, version from listing_bulk_row where bulk = $1 order by listing")
                .bind(id)
                .fetch_all(&mut *write)
                .await?;
        let mut left = 0;
        for (listing, before, version) in rows {
            let is_as_changed = now_in(&mut write, &listing)
                .await?
                .is_some_and(|(_, _, now)| now == version);
            if is_as_changed {
                let before: Listing = serde_json::from_str(&before).map_err(|_| StoreError::Document("listing"))?;
                self.rewrite(&mut write, &before, version, by(staff, now)).await?;
            } else {
                left += 1;
            }
        }
        write.commit().await?;
        self.changed().await?;
        Ok(left)
    }
}

async fn now_in(write: &mut Transaction<'_, Any>, id: &str) -> Stored<Option<(String, Listing, i64)>> {
    let row: Option<(String, i64)> =
        sqlx::query_as("select document, version from listing where id = $1 and withdrawn = 0")
            .bind(id)
            .fetch_optional(&mut **write)
            .await?;
    let Some((document, version)) = row else {
        return Ok(None);
    };
    let listing = serde_json::from_str(&document).map_err(|_| StoreError::Document("listing"))?;
    Ok(Some((document, listing, version)))
}

fn by(staff: &Staff, at: i64) -> Change<'_> {
    Change {
        by: staff.id.as_str(),
        at,
    }
}

fn keeper(staff: &Staff) -> Stored<()> {
    if staff.may(Action::EditListings) {
        Ok(())
    } else {
        Err(StoreError::NotYours)
    }
}

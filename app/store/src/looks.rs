//! Who looked at what about a family, and when. Rows are only ever added.

use crate::chance::row_id;
use crate::error::Stored;
use crate::shared::Shared;
use domain::people::StaffId;
use sqlx::{Any, Transaction};
use std::sync::Arc;

#[derive(Clone)]
pub struct Looks(pub(crate) Arc<Shared>);

/// One look: a worker opened something of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    pub staff: StaffId,
    /// Epoch milliseconds.
    pub at: i64,
    pub what: Looked,
    /// The request or family it was about, by id.
    pub about: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    Request,
    Plan,
}

impl Looked {
    fn word(self) -> &'static str {
        match self {
            Looked::Request => "request",
            Looked::Plan => "plan",
        }
    }
}

impl Looks {
    /// Everybody who looked at this request or plan, the newest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn at(&self, what: Looked, about: &str) -> Stored<Vec<Look>> {
        let sql = "select staff, at from look where about = $1 and what = $2 order by at desc, id desc";
        let rows: Vec<(String, i64)> = sqlx::query_as(sql)
            .bind(about)
            .bind(what.word())
            .fetch_all(self.0.database.read())
            .await?;
        let look = |(staff, at)| Look {
            staff: StaffId::new(staff as String),
            at,
            what,
            about: about.into(),
        };
        Ok(rows.into_iter().map(look).collect())
    }
}

/// Writes a look in the transaction that shows the record, so that nothing is shown unrecorded.
pub(crate) async fn record(write: &mut Transaction<'_, Any>, look: &Look) -> Stored<()> {
    sqlx::query("insert into look (id, at, staff, what, about) values ($1, $2, $3, $4, $5)")
        .bind(row_id(look.at))
        .bind(look.at)
        .bind(look.staff.as_str())
        .bind(look.what.word())
        .bind(&look.about)
        .execute(&mut **write)
        .await?;
    Ok(())
}

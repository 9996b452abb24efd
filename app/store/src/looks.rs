//! Who looked at what about a family, and when. Rows are only ever added, each chained to the one before.

mod chain;
mod verify;

use crate::error::Stored;
use crate::shared::Shared;
use domain::people::StaffId;
use std::sync::Arc;

pub(crate) use chain::{Looker, Looking, record, record_of};
pub use verify::{Break, Chain, Whole};

#[derive(Clone)]
pub struct Looks(pub(crate) Arc<Shared>);

/// One look: somebody opened something of a family. Name, roles and teams are those of that day; a family member is noted by
/// id alone, for names of families are sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The worker's id, or for [`Looked::OwnRequest`] the family member's.
    pub staff: StaffId,
    pub name: String,
    /// Keys of roles, with spaces between; empty in looks from before they were noted.
    pub roles: String,
    /// Ids of teams, with spaces between.
    pub teams: String,
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
    /// The plan of a family of somebody else's, for a reason that their manager reads.
    BrokenGlass,
    /// The names of a family in a list of families.
    List,
    /// A signed-in family member saw what happened to a request.
    OwnRequest,
}

impl Looked {
    pub const ALL: [Looked; 5] = [
        Looked::Request,
        Looked::Plan,
        Looked::BrokenGlass,
        Looked::List,
        Looked::OwnRequest,
    ];

    /// The last part of its message key.
    pub fn word(self) -> &'static str {
        match self {
            Looked::Request => "request",
            Looked::Plan => "plan",
            Looked::BrokenGlass => "broken-glass",
            Looked::List => "list",
            Looked::OwnRequest => "own-request",
        }
    }

    fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.word() == word)
    }
}

type Row = (String, String, String, String, i64, String, String);

const LOOK: &str = "select staff, name, role, team, at, what, about from look";

impl Looks {
    /// Everybody who looked at this request or plan, the newest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn at(&self, what: Looked, about: &str) -> Stored<Vec<Look>> {
        let all = self.about(about).await?;
        Ok(all.into_iter().filter(|look| look.what == what).collect())
    }

    /// Everybody who looked at anything about this family or request, the newest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn about(&self, about: &str) -> Stored<Vec<Look>> {
        let sql = format!("{LOOK} where about = $1 order by at desc, id desc");
        let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(about)
            .fetch_all(self.0.database.read())
            .await?;
        Ok(rows.into_iter().filter_map(look).collect())
    }
}

fn look((staff, name, roles, teams, at, what, about): Row) -> Option<Look> {
    Some(Look {
        staff: StaffId::new(staff),
        name,
        roles,
        teams,
        at,
        what: Looked::read(&what)?,
        about,
    })
}

#[cfg(test)]
mod tests;

//! In which teams' inboxes something has changed, on whichever server: enough to look again, and nothing of what it was.

use crate::chance::row_id;
use crate::error::Stored;
use crate::shared::Shared;
use domain::people::TeamId;
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Clone)]
pub struct News(pub(crate) Arc<Shared>);

/// How far a team's news has come: another value means that something changed. It may also change when old news are forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NewsMark {
    count: i64,
    /// The oldest that is kept: one forgotten and one added would not change the count.
    oldest: String,
}

impl News {
    /// The mark of every team that has news. Counted, not "since when": what another server adds a moment late, behind what was
    /// read already, is seen all the same.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn marks(&self) -> Stored<BTreeMap<TeamId, NewsMark>> {
        let rows: Vec<(String, i64, String)> =
            sqlx::query_as("select team, count(*), min(id) from team_news group by team")
                .fetch_all(self.0.database.read())
                .await?;
        let marks = rows.into_iter().map(|(team, count, oldest)| {
            let mark = NewsMark { count, oldest };
            (TeamId::new(team), mark)
        });
        Ok(marks.collect())
    }

    /// Forgets news from before this moment (epoch milliseconds).
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget(&self, before: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from team_news where at < $1")
            .bind(before)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}

/// Something changed for every team that reads this request.
pub(crate) async fn changed(write: &mut Transaction<'_, Any>, request: &str, at: i64) -> Stored<()> {
    let rows: Vec<(String,)> = sqlx::query_as("select team from request_team where request = $1")
        .bind(request)
        .fetch_all(&mut **write)
        .await?;
    for (team,) in rows {
        changed_for(write, &TeamId::new(team), at).await?;
    }
    Ok(())
}

/// Something changed for this team.
pub(crate) async fn changed_for(write: &mut Transaction<'_, Any>, team: &TeamId, at: i64) -> Stored<()> {
    sqlx::query("insert into team_news (id, team, at) values ($1, $2, $3)")
        .bind(row_id(at))
        .bind(team.as_str())
        .bind(at)
        .execute(&mut **write)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;

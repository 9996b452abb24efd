//! Who of the answering team has taken a request on: everybody sees it, and nobody takes it from a colleague unseen.

use super::Requests;
use super::events::events_of;
use super::open::{kept, teams};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::news;
use domain::people::{Action, Staff, StaffId, TeamId};
use domain::request::Standing;
use sqlx::{AnyConnection, AssertSqlSafe};
use std::collections::BTreeMap;

/// Who has taken a request on, since when, and who said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub staff: StaffId,
    /// Epoch milliseconds.
    pub at: i64,
    pub by: StaffId,
    pub team: TeamId,
}

/// Giving a request to somebody, or letting go of it.
#[derive(Clone, Debug)]
pub struct Holding<'a> {
    pub request: &'a str,
    /// Who shall have it; none to let go of it.
    pub to: Option<StaffId>,
    /// Who had it on the page that the worker saw.
    pub seen: Option<StaffId>,
    pub now: i64,
}

type Row = (String, String, Option<String>, i64, String);

const HELD: &str = "select request, team, holder, at, by_whom from request_holder";
const HOLD: &str =
    "insert into request_holder (id, request, team, holder, at, by_whom) values ($1, $2, $3, $4, $5, $6)";

impl Requests {
    /// Gives a request to a worker of the team that answers it, or lets go of it.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker, or one it is given to, who is not in that team; [`StoreError::ChangedMeanwhile`]
    /// when somebody else has it by now; [`StoreError::NotFound`], [`StoreError::Database`].
    pub async fn hold(&self, staff: &Staff, holding: &Holding<'_>) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let request = kept(&self.0, &mut write, holding.request).await?;
        if !staff.may(Action::ReadRequests) || teams(&mut write, holding.request).await?.is_empty() {
            return Err(StoreError::NotYours);
        }
        // Whoever holds the row has its turn; both of two who take it at once never succeed.
        sqlx::query("update request set version = version where id = $1")
            .bind(holding.request)
            .execute(&mut *write)
            .await?;
        let events = events_of(&self.0, &mut write, holding.request).await?;
        let standing = Standing::of(request.first_team().as_ref(), &events);
        let team = standing.team.clone().filter(|team| staff.is_in(team));
        let team = team.ok_or(StoreError::NotYours)?;
        let now = of_one(&mut write, holding.request, &standing).await?;
        if now.map(|holder| holder.staff) != holding.seen {
            return Err(StoreError::ChangedMeanwhile);
        }
        // After all that was said before, whatever a clock says that was set back.
        let (last,): (i64,) = sqlx::query_as("select coalesce(max(at), 0) from request_holder where request = $1")
            .bind(holding.request)
            .fetch_one(&mut *write)
            .await?;
        let at = holding.now.max(last + 1).max(standing.since);
        sqlx::query(HOLD)
            .bind(row_id(at))
            .bind(holding.request)
            .bind(team.as_str())
            .bind(holding.to.as_ref().map(StaffId::as_str))
            .bind(at)
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        news::changed(&mut write, holding.request, holding.now).await?;
        Ok(write.commit().await?)
    }

    /// Who has taken these requests on, by request. `standings` says which team has each of them, and since when.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn holders(&self, standings: &BTreeMap<String, Standing>) -> Stored<BTreeMap<String, Holder>> {
        let ids: Vec<&String> = standings.keys().collect();
        let mut held = BTreeMap::new();
        for some in ids.chunks(200) {
            let places: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
            let sql = format!("{HELD} where request in ({}) order by at, id", places.join(", "));
            let mut query = sqlx::query_as::<_, Row>(AssertSqlSafe(sql));
            for id in some {
                query = query.bind(*id);
            }
            for row in query.fetch_all(self.0.database.read()).await? {
                take(&mut held, row, standings);
            }
        }
        Ok(held)
    }
}

async fn of_one(from: &mut AnyConnection, id: &str, standing: &Standing) -> Stored<Option<Holder>> {
    let sql = format!("{HELD} where request = $1 order by at, id");
    let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(from).await?;
    let standings = BTreeMap::from([(id.to_owned(), standing.clone())]);
    let mut held = BTreeMap::new();
    for row in rows {
        take(&mut held, row, &standings);
    }
    Ok(held.remove(id))
}

/// A row counts while the request is with the team that wrote it.
fn take(held: &mut BTreeMap<String, Holder>, row: Row, standings: &BTreeMap<String, Standing>) {
    let (request, team, holder, at, by) = row;
    let team = TeamId::new(team);
    let counts = standings
        .get(&request)
        .is_some_and(|standing| standing.team.as_ref() == Some(&team) && at >= standing.since);
    if !counts {
        return;
    }
    match holder {
        Some(staff) => {
            let holder = Holder {
                staff: StaffId::new(staff),
                at,
                by: StaffId::new(by),
                team,
            };
            held.insert(request, holder);
        }
        None => {
            held.remove(&request);
        }
    }
}

//! Requests that may come from one household: found by blind indexes, shown to who may read them, joined by staff alone.

use super::{Requests, find};
use crate::error::Stored;
use crate::shared::Shared;
use crate::tuples::tuples;
use domain::people::{FamilyId, Staff};
use domain::request::{Answers, HouseholdSign, What, household_signs};
use domain::text::Private;
use sqlx::{Any, AssertSqlSafe, Transaction};
use std::collections::BTreeMap;

const PURPOSE: &str = "household";

/// What may be the same household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The other request, by id and reference; `None` for a family that has a plan.
    pub request: Option<(String, String)>,
    /// When it was sent; epoch milliseconds.
    pub sent_at: i64,
    /// What they have in common.
    pub signs: Vec<HouseholdSign>,
    /// A worker said that it is.
    pub joined: bool,
}

/// Keeps the blind index of every sign in these answers, and of the names by which the request is found.
pub(super) async fn keep(shared: &Shared, write: &mut Transaction<'_, Any>, id: &str, answers: &Answers) -> Stored<()> {
    let signs = household_signs(answers);
    if !signs.is_empty() {
        let sql = format!(
            "insert into household_sign (request, sign, blind) values {}",
            tuples(signs.len(), 3)
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for (sign, text) in &signs {
            let blind = shared.seal.blinds(PURPOSE, &word(*sign, text))?.newest;
            query = query.bind(id).bind(sign.key()).bind(blind);
        }
        query.execute(&mut **write).await?;
    }
    find::keep(shared, write, id, answers).await
}

/// Forgets a request's signs and names: its answers changed.
pub(super) async fn forget(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("delete from household_sign where request = $1")
        .bind(id)
        .execute(&mut **write)
        .await?;
    find::forget(write, id).await
}

/// Keeps by what a family with a plan is recognised: the address of one of its members.
pub(crate) async fn keep_family(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    family: &FamilyId,
    email: &Private,
) -> Stored<()> {
    let email = Private::new(email.reveal().trim().to_lowercase());
    let blind = shared.seal.blinds(PURPOSE, &word(HouseholdSign::Email, &email))?.newest;
    sqlx::query("delete from household_sign where family = $1 and blind = $2")
        .bind(family.as_str())
        .bind(&blind)
        .execute(&mut **write)
        .await?;
    sqlx::query("insert into household_sign (family, sign, blind) values ($1, $2, $3)")
        .bind(family.as_str())
        .bind(HouseholdSign::Email.key())
        .bind(blind)
        .execute(&mut **write)
        .await?;
    Ok(())
}

fn word(sign: HouseholdSign, text: &Private) -> String {
    format!("{}\0{}", sign.key(), text.reveal())
}

#[derive(sqlx::FromRow)]
struct Row {
    request: Option<String>,
    family: Option<String>,
    reference: Option<String>,
    sent_at: Option<i64>,
    sign: String,
}

const TWINS: &str = "select other.request, other.family, request.reference, request.sent_at, other.sign \
                     from household_sign other left join request on request.id = other.request \
                     where other.blind = $1 and (other.request is null or other.request <> $2)";

impl Requests {
    /// What may be the same household as this request, as far as this worker may read it: open requests of their own teams,
    /// those that were joined, and that a family with a plan is known.
    pub(super) async fn twins(&self, staff: &Staff, id: &str) -> Stored<Vec<Twin>> {
        let answers = self.answers_of(id).await?;
        let joined = self.joined(id).await?;
        let mut twins: BTreeMap<String, Twin> = BTreeMap::new();
        for (sign, text) in household_signs(&answers) {
            for blind in self.0.seal.blinds(PURPOSE, &word(sign, &text))?.all() {
                for row in self.same(blind, id).await? {
                    add(&mut twins, row, &joined);
                }
            }
        }
        let mut shown = Vec::new();
        for twin in twins.into_values() {
            if twin.joined || self.may_be_told(staff, &twin).await? {
                shown.push(twin);
            }
        }
        shown.sort_by_key(|twin| -twin.sent_at);
        Ok(shown)
    }

    async fn same(&self, blind: &[u8], id: &str) -> Stored<Vec<Row>> {
        Ok(sqlx::query_as(TWINS)
            .bind(blind)
            .bind(id)
            .fetch_all(self.0.database.read())
            .await?)
    }

    /// The requests in which this address stands, by id.
    pub(super) async fn with_email(&self, email: &Private) -> Stored<Vec<String>> {
        let email = Private::new(email.reveal().trim().to_lowercase());
        let mut found = Vec::new();
        for blind in self.0.seal.blinds(PURPOSE, &word(HouseholdSign::Email, &email))?.all() {
            let sql = "select request from household_sign where blind = $1 and request is not null";
            let rows: Vec<(String,)> = sqlx::query_as(sql)
                .bind(blind)
                .fetch_all(self.0.database.read())
                .await?;
            found.extend(rows.into_iter().map(|(id,)| id));
        }
        Ok(found)
    }

    /// A plan is only said to be there. A request must be open, and one that this worker may read.
    async fn may_be_told(&self, staff: &Staff, twin: &Twin) -> Stored<bool> {
        let Some((request, _)) = &twin.request else {
            return Ok(true);
        };
        if self.is_closed(request).await? {
            return Ok(false);
        }
        let places: Vec<String> = (2..2 + staff.teams.len()).map(|n| format!("${n}")).collect();
        if places.is_empty() {
            return Ok(false);
        }
        let sql = format!(
            "select count(*) from request_team where request = $1 and team in ({})",
            places.join(", ")
        );
        let mut query = sqlx::query_as::<_, (i64,)>(AssertSqlSafe(sql)).bind(request);
        for team in &staff.teams {
            query = query.bind(team.as_str());
        }
        let (count,) = query.fetch_one(self.0.database.read()).await?;
        Ok(count > 0)
    }

    async fn is_closed(&self, id: &str) -> Stored<bool> {
        let sql = "select what from request_event where request = $1 and what in ('closed', 'reopened') \
                   order by at desc, id desc limit 1";
        let last: Option<(String,)> = sqlx::query_as(sql)
            .bind(id)
            .fetch_optional(self.0.database.read())
            .await?;
        Ok(last.is_some_and(|(what,)| what == What::Closed.key()))
    }

    /// The requests that a worker joined with this one and nobody parted since.
    async fn joined(&self, id: &str) -> Stored<Vec<String>> {
        let sql = "select what, detail from request_event where request = $1 and what in ('joined', 'parted') order by at, id";
        let rows: Vec<(String, Option<String>)> =
            sqlx::query_as(sql).bind(id).fetch_all(self.0.database.read()).await?;
        let mut joined: Vec<String> = Vec::new();
        for (what, other) in rows {
            let other = other.unwrap_or_default();
            joined.retain(|known| *known != other);
            if what == What::Joined.key() {
                joined.push(other);
            }
        }
        Ok(joined)
    }
}

fn add(twins: &mut BTreeMap<String, Twin>, row: Row, joined: &[String]) {
    let Some(sign) = HouseholdSign::from_key(&row.sign) else {
        return;
    };
    let key = row.request.clone().or(row.family).unwrap_or_default();
    let twin = twins.entry(key).or_insert_with(|| Twin {
        joined: row.request.as_ref().is_some_and(|request| joined.contains(request)),
        request: row.request.zip(row.reference),
        sent_at: row.sent_at.unwrap_or_default(),
        signs: Vec::new(),
    });
    if !twin.signs.contains(&sign) {
        twin.signs.push(sign);
    }
}

//! A team's inbox: what nobody has opened comes first, and among it what is urgent.

use super::send::cell;
use super::{Requests, What};
use crate::error::{StoreError, Stored};
use domain::people::{Action, Staff, TeamId};
use domain::request::Decision;

/// Requests on one page of an inbox.
pub const INBOX_PAGE: i64 = 50;

/// A request as the list shows it: nothing of what the family wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxRow {
    pub id: String,
    pub reference: String,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub urgent: bool,
    /// The language it was written in.
    pub language: String,
    pub decision: Decision,
    /// What has become of it in this team: another team's reading is not theirs.
    pub status: What,
}

/// The requests of a team, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub all: i64,
    /// Nobody has opened these yet.
    pub unopened: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    reference: String,
    sent_at: i64,
    urgent: i64,
    language: String,
    decision: Vec<u8>,
    delivered: i64,
    opened: i64,
}

const INBOX: &str = "\
    select id, reference, sent_at, urgent, language, decision, delivered, opened from ( \
        select request.id, reference, sent_at, urgent, language, decision, \
            (select count(*) from request_event e where e.request = request.id and e.what = 'delivered') as delivered, \
            (select count(*) from request_event e where e.request = request.id and e.what = 'opened' \
                and e.team = request_team.team) as opened \
        from request join request_team on request_team.request = request.id where request_team.team = $1) as inbox \
    order by case when opened = 0 then 0 else 1 end, urgent desc, sent_at desc, id limit $2 offset $3";

impl Requests {
    /// Page `page` (from 1) of a team's inbox.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a team this worker is not in, or without the right to read requests.
    pub async fn inbox(&self, staff: &Staff, team: &TeamId, page: u32) -> Stored<Vec<InboxRow>> {
        if !staff.may(Action::ReadRequests) || !staff.is_in(team) {
            return Err(StoreError::NotYours);
        }
        let before = i64::from(page.saturating_sub(1)) * INBOX_PAGE;
        let rows: Vec<Row> = sqlx::query_as(INBOX)
            .bind(team.as_str())
            .bind(INBOX_PAGE)
            .bind(before)
            .fetch_all(self.0.database.read())
            .await?;
        rows.into_iter().map(|row| self.inbox_row(row)).collect()
    }

    fn inbox_row(&self, row: Row) -> Stored<InboxRow> {
        let status = match (row.opened, row.delivered) {
            (0, 0) => What::Sent,
            (0, _) => What::Delivered,
            (_, _) => What::Opened,
        };
        Ok(InboxRow {
            decision: self.0.seal.open_document(cell("decision", &row.id), &row.decision)?,
            id: row.id,
            reference: row.reference,
            sent_at: row.sent_at,
            urgent: row.urgent != 0,
            language: row.language,
            status,
        })
    }

    /// How many requests a team has.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] as for [`Requests::inbox`].
    pub async fn counts(&self, staff: &Staff, team: &TeamId) -> Stored<Tally> {
        if !staff.may(Action::ReadRequests) || !staff.is_in(team) {
            return Err(StoreError::NotYours);
        }
        let sql = "select count(*), (select count(*) from request_team where team = $1 and not exists \
                   (select 1 from request_event e where e.request = request_team.request and e.what = 'opened' \
                   and e.team = request_team.team)) \
                   from request_team where team = $1";
        let (all, unopened) = sqlx::query_as(sql)
            .bind(team.as_str())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(Tally { all, unopened })
    }
}

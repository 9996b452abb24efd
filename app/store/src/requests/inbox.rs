//! A team's inbox: what nobody has opened comes first, and among it what is urgent.

use super::Requests;
use super::send::cell;
use crate::error::{StoreError, Stored};
use crate::shared::Shared;
use domain::people::{Action, Staff, TeamId};
use domain::request::{Decision, Event, Standing, Status, What};

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
    /// `None` when it can't be opened: another key, or a broken row. The others are shown all the same.
    pub decision: Option<Decision>,
    /// This team answers; otherwise it was told.
    pub answers_it: bool,
    /// Somebody of this team has opened it: another team's reading is not theirs.
    pub opened: bool,
    pub standing: Standing,
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
}

/// What is urgent comes first until its team has spoken with the family, and among it what nobody has opened; then what nobody
/// has opened, then the rest, and last what is over. A reading or a talk from before a redirect is not this team's, and
/// one from before the family wrote of danger does not count for that.
const INBOX: &str = "\
    with since as (select request_team.request as id, coalesce((select max(at) from request_event e \
            where e.request = request_team.request and (e.what = 'redirected' and e.to_team = $1 \
                or e.what in ('added', 'withdrawn') and e.detail = 'danger')), 0) as at, \
        coalesce((select to_team from request_event e where e.request = request_team.request \
                and e.what = 'redirected' order by at desc, id desc limit 1), \
            (select team from request_event e where e.request = request_team.request and e.what = 'sent' limit 1), \
            $1) as owner \
        from request_team where team = $1), \
    tray as (select since.id, since.owner, \
            (select count(*) from request_event e where e.request = since.id and e.what = 'opened' and e.team = $1 \
                and e.at >= since.at) as opened, \
            (select count(*) from request_event e where e.request = since.id and e.what = 'reached' and e.team = $1 \
                and e.at >= since.at) as reached, \
            coalesce((select what from request_event e where e.request = since.id \
                and e.what in ('closed', 'reopened') order by at desc, id desc limit 1), '') as ended \
        from since) \
    select request.id, reference, sent_at, urgent, language, decision from tray join request on request.id = tray.id \
    order by case when ended = 'closed' then 4 \
        when urgent = 1 and owner = $1 and reached = 0 then case when opened = 0 then 0 else 1 end \
        when opened = 0 then 2 else 3 end, urgent desc, sent_at desc, request.id limit $2 offset $3";

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
        let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let events = self.events_of_all(&ids).await?;
        let rows = rows.into_iter().map(|row| {
            let events = events.get(&row.id);
            inbox_row(&self.0, team, row, events)
        });
        Ok(rows.collect())
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
                   and e.team = request_team.team and e.at >= coalesce((select max(at) from request_event r \
                   where r.request = e.request and (r.what = 'redirected' and r.to_team = e.team \
                   or r.what in ('added', 'withdrawn') and r.detail = 'danger')), 0))) \
                   from request_team where team = $1";
        let (all, unopened) = sqlx::query_as(sql)
            .bind(team.as_str())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(Tally { all, unopened })
    }
}

fn inbox_row(shared: &Shared, team: &TeamId, row: Row, events: Option<&Vec<Event>>) -> InboxRow {
    let (standing, decision) = match standing_of(shared, &row.id, &row.decision, events) {
        Ok((standing, decision)) => (standing, Some(decision)),
        Err(error) => {
            tracing::error!(request = row.id, %error, "a request can't be opened");
            let events = events.map(Vec::as_slice).unwrap_or_default();
            (Standing::of(None, events), None)
        }
    };
    let opened = |event: &Event| event.what == What::Opened && event.team.as_ref() == Some(team);
    let answers_it = standing.team.as_ref() == Some(team);
    InboxRow {
        decision,
        id: row.id,
        reference: row.reference,
        sent_at: row.sent_at,
        urgent: row.urgent != 0,
        language: row.language,
        answers_it,
        opened: if answers_it {
            standing.status >= Status::Opened
        } else {
            events.into_iter().flatten().any(opened)
        },
        standing,
    }
}

/// How a request stands, and the decision that it was sent with.
pub(super) fn standing_of(
    shared: &Shared,
    id: &str,
    decision: &[u8],
    events: Option<&Vec<Event>>,
) -> Stored<(Standing, Decision)> {
    let decision: Decision = shared.seal.open_document(cell("decision", id), decision)?;
    let first = decision.team.as_deref().map(TeamId::new);
    let standing = Standing::of(first.as_ref(), events.map(Vec::as_slice).unwrap_or_default());
    Ok((standing, decision))
}

//! What a family agreed to when it sent a request, and what it took back since: rows that are only added, each sealed.

use super::act::bump;
use super::events::{events_of, note};
use super::hand_over::tell;
use super::open::kept;
use super::send::Sending;
use crate::chance::row_id;
use crate::error::Stored;
use crate::seal::Cell;
use crate::shared::Shared;
use crate::tuples::tuples;
use domain::request::{Agreed, Agreement, AgreementState, Answers, Event, Standing, What};
use serde::{Deserialize, Serialize};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Transaction};
use std::sync::Arc;

#[derive(Clone)]
pub struct Agreements(pub(crate) Arc<Shared>);

/// One thing that was said about an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgreementRecord {
    /// Epoch milliseconds.
    pub at: i64,
    pub agreement: Agreement,
    /// The language in which it was asked, as a BCP 47 tag.
    pub language: String,
    /// The version of the notice that was shown.
    pub notice: String,
}

#[derive(Serialize, Deserialize)]
struct Words {
    agreement: Agreement,
    language: String,
    notice: String,
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "agreement",
        column: "words",
        row,
    }
}

impl Agreements {
    /// Everything that was said about this request's agreements, the oldest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`].
    pub async fn of_request(&self, request: &str) -> Stored<Vec<AgreementRecord>> {
        let mut read = self.0.database.read().acquire().await?;
        records(&self.0, &mut read, request).await
    }

    /// Takes one agreement back, as an event that the team is told of; `false` when it was not given, or taken back before.
    /// The request itself goes on: whoever takes [`Agreed::Asking`] back also asks us to stop ([`super::Requests::withdraw`]).
    ///
    /// # Errors
    /// [`crate::StoreError::NotFound`].
    pub async fn withdraw(&self, request: &str, agreed: Agreed, now: i64) -> Stored<bool> {
        let whole = |agreement: &mut Agreement| {
            agreement.state = AgreementState::Withdrawn;
            true
        };
        self.take_back(request, agreed, whole, now).await
    }

    /// Takes one agency out of those that may be asked; with the last of them sharing is taken back as a whole. `false` when it
    /// was not among them.
    ///
    /// # Errors
    /// As for [`Agreements::withdraw`].
    pub async fn withdraw_agency(&self, request: &str, agency: &str, now: i64) -> Stored<bool> {
        let one = |agreement: &mut Agreement| {
            let left: Vec<String> = agreement
                .agencies
                .iter()
                .filter(|known| *known != agency)
                .cloned()
                .collect();
            let named = left.len() < agreement.agencies.len();
            match left.is_empty() {
                true => agreement.state = AgreementState::Withdrawn,
                false => agreement.agencies = left,
            }
            named
        };
        self.take_back(request, Agreed::Sharing, one, now).await
    }

    /// `change` makes what was given what is left of it, and says whether that is less.
    async fn take_back(
        &self,
        request: &str,
        agreed: Agreed,
        change: impl FnOnce(&mut Agreement) -> bool,
        now: i64,
    ) -> Stored<bool> {
        let mut write = self.0.database.begin().await?;
        bump(&mut write, request).await?;
        let first = kept(&self.0, &mut write, request).await?.first_team();
        let last = newest(&records(&self.0, &mut write, request).await?, agreed).cloned();
        let Some(mut last) = last.filter(|record| record.agreement.state == AgreementState::Given) else {
            return Ok(false);
        };
        if !change(&mut last.agreement) {
            return Ok(false);
        }
        // After what was said before, whatever a clock says that was set back.
        last.at = now.max(last.at + 1);
        add(&self.0, &mut write, request, std::slice::from_ref(&last)).await?;
        let event = Event::new(now, What::Disagreed).detail(agreed.key());
        note(&self.0, &mut write, request, &event).await?;
        let events = events_of(&self.0, &mut write, request).await?;
        if let Some(team) = &Standing::of(first.as_ref(), &events).team {
            tell(&self.0, &mut write, (request, team), now).await?;
        }
        write.commit().await?;
        Ok(true)
    }
}

/// How one agreement stands: what was said of it last.
pub fn newest(records: &[AgreementRecord], agreed: Agreed) -> Option<&AgreementRecord> {
    records.iter().rev().find(|record| record.agreement.agreed == agreed)
}

/// Keeps the agreements of a request that is sent or changed; `before` is what it said until now. What is said in the same
/// words again is no new agreement, and gives back nothing that was taken back meanwhile.
pub(super) async fn keep(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    request: &str,
    (sending, before): (&Sending<'_>, &Answers),
    now: i64,
) -> Stored<()> {
    let before = Agreement::all_in(before);
    let said = Agreement::all_in(sending.request.answers()).into_iter();
    let new = said.filter(|agreement| !before.contains(agreement));
    let records: Vec<AgreementRecord> = new
        .map(|agreement| AgreementRecord {
            at: now,
            agreement,
            language: sending.language.to_owned(),
            notice: sending.notice.to_owned(),
        })
        .collect();
    add(shared, write, request, &records).await
}

async fn add(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    request: &str,
    records: &[AgreementRecord],
) -> Stored<()> {
    if records.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "insert into agreement (id, request, at, words) values {}",
        tuples(records.len(), 4)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for record in records {
        let id = row_id(record.at);
        let words = Words {
            agreement: record.agreement.clone(),
            language: record.language.clone(),
            notice: record.notice.clone(),
        };
        let sealed = shared.seal.seal_document(cell(&id), &words)?;
        query = query.bind(id).bind(request).bind(record.at).bind(sealed);
    }
    query.execute(&mut **write).await?;
    Ok(())
}

pub(super) async fn records(shared: &Shared, from: &mut AnyConnection, request: &str) -> Stored<Vec<AgreementRecord>> {
    let rows: Vec<(String, i64, Vec<u8>)> =
        sqlx::query_as("select id, at, words from agreement where request = $1 order by at, id")
            .bind(request)
            .fetch_all(from)
            .await?;
    let read = rows.into_iter().map(|(id, at, sealed)| {
        let words: Words = shared.seal.open_document(cell(&id), &sealed)?;
        Ok(AgreementRecord {
            at,
            agreement: words.agreement,
            language: words.language,
            notice: words.notice,
        })
    });
    let mut records = read.collect::<Stored<Vec<AgreementRecord>>>()?;
    // What was said in one moment stands in the order of the form.
    records.sort_by_key(|record| (record.at, record.agreement.agreed));
    Ok(records)
}

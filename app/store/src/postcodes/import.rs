//! Imports a table of postcodes in one transaction: all of it or nothing, and again whenever a newer one comes out.

use super::Postcodes;
use super::row::PostcodeRow;
use super::source::{self, Each, SourceRow};
use crate::error::{StoreError, Stored};
use crate::tuples::{BATCH, tuples};
use sqlx::{Any, AssertSqlSafe, Transaction};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::mpsc;

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows written.
    pub rows: u64,
    /// The first bad rows, by file and line; there may be more.
    pub bad: Vec<BadRow>,
    /// How many rows were bad.
    pub bad_rows: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    pub file: String,
    pub line: u64,
    pub why: &'static str,
}

const VALUES: usize = 6;
/// Bad rows that are named one by one.
const NAMED: usize = 100;

/// Keeps what an earlier table knew and this one does not say: the ward (unless the council is another), the point,
/// and whether it has ended.
const MERGE: &str = " on conflict (key) do update set \
    ward = case when excluded.ward is null and excluded.authority in ('', postcode.authority) \
        then postcode.ward else excluded.ward end, \
    authority = case when excluded.authority = '' then postcode.authority else excluded.authority end, \
    lat = coalesce(excluded.lat, postcode.lat), lon = coalesce(excluded.lon, postcode.lon), \
    ended = coalesce(excluded.ended, postcode.ended)";

/// What the reading thread hands over.
type Batch = BTreeMap<String, PostcodeRow>;

impl Postcodes {
    /// Imports a file or folder (see [`source::read`] for the kinds), telling `progress` the rows written so far.
    ///
    /// # Errors
    /// [`StoreError::File`] when it is no table of postcodes or has no good row; then nothing is changed.
    pub async fn import(&self, path: &Path, progress: &mut (dyn FnMut(u64) + Send)) -> Stored<Imported> {
        let path = path.to_owned();
        self.run(move |each| source::read(&path, each), progress).await
    }

    /// Imports a table that came with the program: the place's own sample.
    ///
    /// # Errors
    /// As for [`Postcodes::import`].
    pub async fn import_sample(&self, csv: &'static str) -> Stored<Imported> {
        self.run(
            move |each| source::read_csv("the sample", csv.as_bytes(), each),
            &mut |_| {},
        )
        .await
    }

    async fn run(&self, read: impl Reading, progress: &mut (dyn FnMut(u64) + Send)) -> Stored<Imported> {
        let (send, mut batches) = mpsc::channel(32);
        let reading = tokio::task::spawn_blocking(move || read_all(read, &send));
        let full: Arc<str> = statement(BATCH).into();
        let mut rows = 0;
        let mut write = self.shared.database.begin().await?;
        while let Some(batch) = batches.recv().await {
            rows += write_batch(&mut write, batch, &full).await?;
            progress(rows);
        }
        let read = reading.await.map_err(|why| StoreError::File(why.to_string()))?;
        let (bad, bad_rows) = read.map_err(StoreError::File)?;
        if rows == 0 {
            return Err(StoreError::File(format!(
                "it has no postcode; {bad_rows} lines could not be read"
            )));
        }
        write.commit().await?;
        Ok(Imported { rows, bad, bad_rows })
    }
}

/// Gives every row of a source to its argument.
trait Reading: FnOnce(&mut Each<'_>) -> Result<(), String> + Send + 'static {}

impl<R: FnOnce(&mut Each<'_>) -> Result<(), String> + Send + 'static> Reading for R {}

fn read_all(read: impl Reading, send: &mpsc::Sender<Batch>) -> Result<(Vec<BadRow>, u64), String> {
    let (mut bad, mut bad_rows) = (Vec::new(), 0);
    let mut batch = Batch::new();
    let gone = |_| "the database stopped taking rows".to_string();
    read(&mut |SourceRow { file, line, row }| {
        match row {
            Ok(row) => {
                batch.insert(row.key.clone(), row);
            }
            Err(why) => {
                bad_rows += 1;
                if bad.len() < NAMED {
                    bad.push(BadRow {
                        file: file.to_owned(),
                        line,
                        why,
                    });
                }
            }
        }
        match batch.len() {
            BATCH => send.blocking_send(std::mem::take(&mut batch)).map_err(gone),
            _ => Ok(()),
        }
    })?;
    if !batch.is_empty() {
        send.blocking_send(batch).map_err(gone)?;
    }
    Ok((bad, bad_rows))
}

async fn write_batch(write: &mut Transaction<'_, Any>, batch: Batch, full: &Arc<str>) -> Stored<u64> {
    let count = batch.len();
    let sql = if count == BATCH {
        Arc::clone(full)
    } else {
        statement(count).into()
    };
    let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(count == BATCH);
    for row in batch.into_values() {
        query = query
            .bind(row.key)
            .bind(row.authority)
            .bind(row.ward)
            .bind(row.point.map(|(lat, _)| lat))
            .bind(row.point.map(|(_, lon)| lon))
            .bind(row.ended.map(i64::from));
    }
    query.execute(&mut **write).await?;
    Ok(count as u64)
}

fn statement(rows: usize) -> String {
    let values = tuples(rows, VALUES);
    format!("insert into postcode (key, authority, ward, lat, lon, ended) values {values}{MERGE}")
}

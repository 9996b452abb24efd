//! Imports of listings: what the last one left, what the next one would do, and doing it, all of it or nothing.

mod apply;
mod batch;
mod here;

use crate::error::Stored;
use crate::listings::Listings;
use crate::postcodes::Postcodes;
use domain::directory::import::{
    Known, Leaving, Plan, Record, Row, State, Wanted, find_duplicates, place_row, plan, read_record,
};
use domain::place::Postcode;

#[derive(Clone)]
pub struct Imports {
    pub(crate) listings: Listings,
    pub(crate) postcodes: Postcodes,
}

/// What a file holds and what importing it would do.
#[derive(Clone, Debug)]
pub struct CheckedImport {
    pub rows: Vec<Row>,
    pub plan: Plan,
}

/// Rows between two words of progress.
const SAY_EVERY: usize = 1000;

impl Imports {
    /// Reads every record, looks its postcode up, finds duplicates here and in the file, and plans the import. Writes nothing.
    /// `progress` is told how many records are read.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn check(
        &self,
        records: &[Record],
        wanted: Wanted<'_>,
        allowed: Leaving,
        progress: &mut (dyn FnMut(usize) + Send),
    ) -> Stored<CheckedImport> {
        let mut rows = Vec::with_capacity(records.len());
        for some in records.chunks(SAY_EVERY) {
            rows.extend(some.iter().map(|record| read_record(record, wanted)));
            progress(rows.len());
        }
        self.place(&mut rows).await?;
        let here = self.here(wanted.source).await?;
        find_duplicates(&mut rows, wanted.mapping.file.repeated, &here.others);
        let plan = plan(&rows, &here.prior, &here.ours, allowed);
        Ok(CheckedImport { rows, plan })
    }

    /// Wards and points of the rows, from the table of postcodes.
    async fn place(&self, rows: &mut [Row]) -> Stored<()> {
        let asked = rows.iter().filter_map(|row| match &row.state {
            State::Listing { postcode, .. } => postcode.clone(),
            State::Gone | State::NotPublic | State::LeftOut | State::Bad => None,
        });
        let asked: Vec<Postcode> = asked.collect();
        let found = self.postcodes.find_many(asked.iter()).await?;
        let missing = asked.iter().filter(|postcode| !found.contains_key(postcode.key()));
        let covered = self.postcodes.covered(missing.map(Postcode::district)).await?;
        for row in rows {
            let State::Listing {
                postcode: Some(postcode),
                ..
            } = &row.state
            else {
                continue;
            };
            let known = match found.get(postcode.key()) {
                Some(locality) => Known::Found(locality.clone()),
                None if covered.contains(postcode.district()) => Known::Unknown,
                None => Known::NotAsked,
            };
            place_row(row, &known);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;

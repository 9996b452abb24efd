//! Many postcodes at once, for imports.

use super::Postcodes;
use crate::error::Stored;
use domain::place::{Locality, Postcode};
use sqlx::AssertSqlSafe;
use std::collections::{BTreeSet, HashMap};

/// A row of the table with its key.
type Keyed = (String, String, Option<String>, Option<i64>, Option<i64>, Option<i64>);

/// Postcodes asked for with one statement.
const BATCH: usize = 200;
/// A table with fewer rows is the place's sample: what it lacks may well exist.
const WHOLE: i64 = 2000;

impl Postcodes {
    /// Those that a table has, by their key.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn find_many(&self, asked: impl Iterator<Item = Postcode>) -> Stored<HashMap<String, Locality>> {
        let keys: Vec<String> = asked
            .map(|postcode| postcode.key().to_owned())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let mut found = HashMap::with_capacity(keys.len());
        for some in keys.chunks(BATCH) {
            let places: Vec<String> = (1..=some.len()).map(|place| format!("${place}")).collect();
            // Only placeholders vary with the number of postcodes; no value is ever part of the text.
            let sql = format!(
                "select key, authority, ward, lat, lon, ended from postcode where key in ({})",
                places.join(", ")
            );
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for key in some {
                query = query.bind(key);
            }
            let rows: Vec<Keyed> = query.fetch_all(self.shared.database.read()).await?;
            found.extend(rows.into_iter().map(|(key, authority, ward, lat, lon, ended)| {
                let locality = self.locality((authority, ward, lat, lon, ended));
                (key, locality)
            }));
        }
        Ok(found)
    }

    /// Whether more than a sample was imported, so that what is missing does not exist.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn is_whole(&self) -> Stored<bool> {
        let rows: Vec<(String,)> = sqlx::query_as("select key from postcode limit $1")
            .bind(WHOLE)
            .fetch_all(self.shared.database.read())
            .await?;
        Ok(rows.len() as i64 == WHOLE)
    }
}

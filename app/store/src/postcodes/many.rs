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
/// A district with fewer postcodes comes from a sample: what it lacks may well exist.
const WHOLE: i64 = 100;

impl Postcodes {
    /// Those that a table has, by their key.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn find_many<'p>(&self, asked: impl Iterator<Item = &'p Postcode>) -> Stored<HashMap<String, Locality>> {
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

    /// Those of these districts of which a table has so many postcodes that one it lacks does not exist.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn covered<'d>(&self, districts: impl Iterator<Item = &'d str>) -> Stored<BTreeSet<&'d str>> {
        let mut covered = BTreeSet::new();
        for district in districts.collect::<BTreeSet<_>>() {
            let rows: Vec<(String,)> = sqlx::query_as("select key from postcode where key >= $1 and key < $2 limit $3")
                .bind(district)
                .bind(format!("{district}ZZZZ"))
                .bind(WHOLE)
                .fetch_all(self.shared.database.read())
                .await?;
            if rows.len() as i64 == WHOLE {
                covered.insert(district);
            }
        }
        Ok(covered)
    }
}

//! What a postcode says about where a family lives, from the open tables of Ordnance Survey and the statistics office.

mod import;
mod many;
mod package;
mod row;
mod source;
mod table;

use crate::error::Stored;
use crate::shared::Shared;
use domain::place::{Found, Locality, Place, Point, Postcode};
use std::sync::Arc;

pub use import::{BadRow, Imported};

#[derive(Clone)]
pub struct Postcodes {
    pub(crate) shared: Arc<Shared>,
    pub(crate) place: Arc<Place>,
}

/// Points are kept in hundred-thousandths of a degree: whole numbers of about a metre.
const STEPS: f64 = 100_000.0;

type Row = (String, Option<String>, Option<i64>, Option<i64>, Option<i64>);

impl Postcodes {
    /// Whose area a postcode lies in, its ward and hub; nothing when no table we imported has it.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn find(&self, postcode: &Postcode) -> Stored<Option<Locality>> {
        let row: Option<Row> = sqlx::query_as("select authority, ward, lat, lon, ended from postcode where key = $1")
            .bind(postcode.key())
            .fetch_optional(self.shared.database.read())
            .await?;
        Ok(row.map(|row| self.locality(row)))
    }

    /// What a row of the table means here.
    fn locality(&self, (authority, ward, lat, lon, ended): Row) -> Locality {
        let point = lat.zip(lon).map(|(lat, lon)| Point {
            lat: lat as f64 / STEPS,
            lon: lon as f64 / STEPS,
        });
        let ward = ward.unwrap_or_default();
        self.place.locate(Found {
            authority: &authority,
            ward: &ward,
            point,
            ended: ended == Some(1),
        })
    }

    /// Whether no postcode was imported yet.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn is_empty(&self) -> Stored<bool> {
        let any: Option<(String,)> = sqlx::query_as("select key from postcode limit 1")
            .fetch_optional(self.shared.database.read())
            .await?;
        Ok(any.is_none())
    }
}

#[cfg(test)]
mod tests;

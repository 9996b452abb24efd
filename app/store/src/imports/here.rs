//! What the directory has now, seen from one source.

use super::Imports;
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use domain::directory::import::{Ours, Prior, Was, listing_id};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

pub(super) struct Here {
    /// What the last import of this source left, by the publisher's id.
    pub prior: BTreeMap<String, Prior>,
    /// The source's listings as they are now, withdrawn ones too, by our id.
    pub ours: BTreeMap<String, Ours>,
    /// What is shown from other sources.
    pub others: Vec<Arc<Listing>>,
}

impl Imports {
    pub(super) async fn here(&self, source: &str) -> Stored<Here> {
        let prior = self.prior(source).await?;
        let mut here = Here {
            prior,
            ours: BTreeMap::new(),
            others: Vec::new(),
        };
        let known: HashSet<String> = here.prior.values().map(|prior| prior.listing_id.clone()).collect();
        let prefix = listing_id(source, "");
        let sql = "select id, document, version, withdrawn from listing";
        let rows: Vec<(String, String, i64, i64)> = sqlx::query_as(sql)
            .fetch_all(self.listings.shared.database.read())
            .await?;
        for (id, document, version, withdrawn) in rows {
            let withdrawn = withdrawn != 0;
            if id.starts_with(&prefix) || known.contains(&id) {
                let listing = read(&document)?;
                here.ours.insert(
                    id,
                    Ours {
                        listing,
                        version,
                        withdrawn,
                    },
                );
            } else if !withdrawn {
                here.others.push(Arc::new(read(&document)?));
            }
        }
        Ok(here)
    }

    async fn prior(&self, source: &str) -> Stored<BTreeMap<String, Prior>> {
        let sql = "select external_id, listing, document, state from import_row where source = $1";
        let rows: Vec<(String, String, String, String)> = sqlx::query_as(sql)
            .bind(source)
            .fetch_all(self.listings.shared.database.read())
            .await?;
        let prior = |(external, listing_id, document, state): (String, String, String, String)| {
            let base = read(&document)?;
            let was = Was::from_key(&state).ok_or(StoreError::Document("import_row"))?;
            Ok((external, Prior { listing_id, base, was }))
        };
        rows.into_iter().map(prior).collect()
    }
}

fn read(document: &str) -> Stored<Listing> {
    serde_json::from_str(document).map_err(|_| StoreError::Document("listing"))
}

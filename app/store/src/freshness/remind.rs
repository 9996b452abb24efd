//! Letters that ask an owner to check a listing: before, on and after the day, each once in a round of checking.

use super::link::Link;
use super::{Checks, LinkTo, Now};
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::{StoreError, Stored};
use domain::directory::{Listing, Upkeep};
use domain::people::{Action, Staff};
use domain::text::Private;
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;

impl Checks {
    /// Queues the letters that are due today and not queued yet; how many those were. Safe to call as often as one likes,
    /// and from several servers at once.
    ///
    /// # Errors
    /// [`StoreError::Database`]; then none is queued.
    pub async fn remind(&self, now: Now) -> Stored<usize> {
        let listings = self.listings.with_keepers().await?;
        let due: Vec<_> = listings
            .iter()
            .filter(|listing| listing.upkeep.email.is_some())
            .filter_map(|listing| Some((listing, listing.reminder(&self.place.rhythm, now.today)?)))
            .collect();
        if due.is_empty() {
            return Ok(0);
        }
        let mut write = self.shared.database.begin().await?;
        let mut queued = 0;
        for (listing, reminder) in due {
            queued += usize::from(self.ask(&mut write, listing, reminder.key(), now).await?);
        }
        write.commit().await?;
        Ok(queued)
    }

    /// Queues a letter to the owner now, at most one a day; whether there is one. `None` when there is no such listing or
    /// nobody to write to.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`].
    pub async fn remind_now(&self, staff: &Staff, id: &str, now: Now) -> Stored<Option<bool>> {
        if !staff.may(Action::EditListings) {
            return Err(StoreError::NotYours);
        }
        self.ask_once_a_day(id, "now", now).await
    }

    /// Answers a link whose time is over with a new one, to the address that the listing has, at most once a day. `None` for
    /// a link that is not ours, and when there is nobody to write to.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn send_again(&self, to: LinkTo, token: &str, now: Now) -> Stored<Option<bool>> {
        match Link::read(&self.shared.seal, to, token) {
            Some(link) => self.ask_once_a_day(&link.listing, "again", now).await,
            None => Ok(None),
        }
    }

    /// Who keeps this listing: where letters about it go, and in which language.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn keeper(&self, id: &str) -> Stored<Option<Upkeep>> {
        let found = self.listings.open_for_change(id).await?;
        Ok(found.map(|(listing, _)| listing.upkeep.clone()))
    }

    async fn ask_once_a_day(&self, id: &str, why: &str, now: Now) -> Stored<Option<bool>> {
        let Some((listing, _)) = self.listings.open_for_change(id).await? else {
            return Ok(None);
        };
        if listing.upkeep.email.is_none() {
            return Ok(None);
        }
        let mut write = self.shared.database.begin().await?;
        let letter = format!("{why} {}", now.today);
        let queued = self.ask(&mut write, &listing, &letter, now).await?;
        write.commit().await?;
        Ok(Some(queued))
    }

    /// Notes the letter and queues it, both or neither; whether it is new.
    async fn ask(&self, write: &mut Transaction<'_, Any>, listing: &Listing, name: &str, now: Now) -> Stored<bool> {
        let round = listing
            .assured
            .as_ref()
            .map(|assured| assured.date.to_string())
            .unwrap_or_default();
        let sql = "insert into reminder (listing, round, letter, at) values ($1, $2, $3, $4) on conflict do nothing";
        let noted = sqlx::query(sql)
            .bind(&listing.id)
            .bind(&round)
            .bind(name)
            .bind(now.ms)
            .execute(&mut **write)
            .await?;
        if noted.rows_affected() == 0 {
            return Ok(false);
        }
        let letter = Letter {
            kind: LetterKind::CheckListing,
            to: To::Owner(listing.id.clone()),
            request: None,
            words: self.words(listing, name, now)?,
        };
        let once = format!("check {} {round} {name}", listing.id);
        queue(&self.shared, write, &letter, &once, now.ms).await?;
        Ok(true)
    }

    fn words(&self, listing: &Listing, name: &str, now: Now) -> Stored<BTreeMap<String, Private>> {
        let links = self.links(listing, now)?;
        let rhythm = &self.place.rhythm;
        let hidden = listing.hidden_from(rhythm).is_some_and(|day| day <= now.today);
        let reason = match name.split(' ').next().unwrap_or_default() {
            "late" if hidden => "hidden",
            reason => reason,
        };
        let dates = [
            ("checked", listing.assured.as_ref().map(|assured| assured.date)),
            ("due", listing.next_check(rhythm)),
            ("hidden", listing.hidden_from(rhythm)),
        ];
        let dates = dates
            .into_iter()
            .filter_map(|(word, date)| Some((word, date?.to_string())));
        let texts = [
            ("reason", reason.to_owned()),
            ("name", listing.name.clone()),
            ("days", rhythm.link_days.to_string()),
            ("confirm", links.confirm),
            ("change", links.change),
        ];
        Ok(texts
            .into_iter()
            .chain(dates)
            .map(|(word, text)| (word.to_owned(), Private::new(text)))
            .collect())
    }
}

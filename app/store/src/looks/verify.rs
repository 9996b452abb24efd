//! Whether the chain of looks is whole, from its first link to its end.

use super::Looks;
use super::chain::{Link, PURPOSE};
use crate::error::Stored;

/// What checking the chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    Whole(Whole),
    Broken(Break),
}

/// A chain that nobody has touched. Written down elsewhere, `number` and `end` show later that no end was cut off either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// How many looks are in the chain.
    pub number: i64,
    /// The signature of the last one; empty before the first.
    pub end: String,
    /// Looks from before there was a chain.
    pub older: i64,
}

/// The first place where the chain does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// The look with this number is not as it was written.
    Altered(i64),
    /// There is no look with this number.
    Missing(i64),
    /// The end of the chain is not the signature of the last look.
    End,
    /// More or fewer looks without a number than there were before the chain.
    Older { were: i64, are: i64 },
}

type Row = (
    i64,
    String,
    i64,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    String,
);

const ROWS: i64 = 1000;

impl Looks {
    /// Reads every look and says whether it is still as it was written, and where the chain breaks first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn verify(&self) -> Stored<Chain> {
        let sql = "select number, signature, older from look_chain where id = 1";
        let (last, end, older): (i64, String, i64) = sqlx::query_as(sql).fetch_one(self.0.database.read()).await?;
        let (are,): (i64,) = sqlx::query_as("select count(*) from look where number is null")
            .fetch_one(self.0.database.read())
            .await?;
        if are != older {
            return Ok(Chain::Broken(Break::Older { were: older, are }));
        }
        let (mut number, mut before) = (0, String::new());
        loop {
            let rows = self.links(number, last).await?;
            for row in &rows {
                if let Err(broken) = self.holds(row, number + 1, &before) {
                    return Ok(Chain::Broken(broken));
                }
                number += 1;
                before.clone_from(&row.10);
            }
            if rows.is_empty() {
                break;
            }
        }
        Ok(if number < last {
            Chain::Broken(Break::Missing(number + 1))
        } else if before != end {
            Chain::Broken(Break::End)
        } else {
            Chain::Whole(Whole { number, end, older })
        })
    }

    /// The next links of the chain, up to its end as it was when reading began.
    async fn links(&self, after: i64, last: i64) -> Stored<Vec<Row>> {
        let sql = "select number, id, at, staff, name, role, team, what, about, before, signature from look \
                   where number > $1 and number <= $2 order by number limit $3";
        let rows = sqlx::query_as(sql).bind(after).bind(last).bind(ROWS);
        Ok(rows.fetch_all(self.0.database.read()).await?)
    }

    fn holds(&self, row: &Row, expected: i64, before: &str) -> Result<(), Break> {
        let (number, id, at, staff, name, role, team, what, about, noted, signature) = row;
        if *number != expected {
            return Err(Break::Missing(expected));
        }
        let link = Link {
            before: noted,
            number: *number,
            id,
            at: *at,
            staff,
            name,
            role,
            team,
            what,
            about,
        };
        let signed = bytes(signature).is_some_and(|bytes| self.0.seal.is_signed(PURPOSE, &link.said(), &bytes));
        if signed && noted == before {
            Ok(())
        } else {
            Err(Break::Altered(*number))
        }
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let byte = |at: usize| hex.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
    (0..hex.len()).step_by(2).map(byte).collect()
}

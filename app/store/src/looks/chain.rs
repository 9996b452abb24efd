//! One look after the other: each signed together with the signature of the one before.

use super::Looked;
use crate::chance::row_id;
use crate::error::Stored;
use crate::shared::Shared;
use domain::people::Staff;
use sqlx::{Any, Transaction};

/// What signatures of looks are good for, and nothing else.
pub(super) const PURPOSE: &str = "a look";

/// A look that is happening now.
pub(crate) struct Looking<'a> {
    /// Epoch milliseconds.
    pub at: i64,
    pub what: Looked,
    /// The request or family, by id.
    pub about: &'a str,
}

/// Who looks.
pub(crate) struct Looker<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// Keys of roles, with spaces between.
    pub roles: String,
    /// Ids of teams, with spaces between.
    pub teams: String,
}

impl<'a> Looker<'a> {
    fn staff(staff: &'a Staff) -> Self {
        let keys: Vec<&str> = staff.roles.iter().map(|role| role.key()).collect();
        let teams: Vec<&str> = staff.teams.iter().map(|team| team.as_str()).collect();
        Self {
            id: staff.id.as_str(),
            name: &staff.name,
            roles: keys.join(" "),
            teams: teams.join(" "),
        }
    }
}

/// All that a signature covers.
pub(super) struct Link<'a> {
    pub before: &'a str,
    pub number: i64,
    pub id: &'a str,
    pub at: i64,
    pub staff: &'a str,
    pub name: &'a str,
    pub role: &'a str,
    pub team: &'a str,
    pub what: &'a str,
    pub about: &'a str,
}

impl Link<'_> {
    pub fn said(&self) -> Vec<u8> {
        let (number, at) = (self.number.to_string(), self.at.to_string());
        let parts = [
            self.before,
            &number,
            self.id,
            &at,
            self.staff,
            self.name,
            self.role,
            self.team,
            self.what,
            self.about,
        ];
        parts.join("\0").into_bytes()
    }
}

pub(super) fn written(signature: &[u8]) -> String {
    signature.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As [`record_of`], for a worker.
pub(crate) async fn record(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    staff: &Staff,
    look: &Looking<'_>,
) -> Stored<()> {
    record_of(shared, write, &Looker::staff(staff), look).await
}

/// Writes a look in the transaction that shows the record, so that nothing is shown unrecorded. Taking the end of the chain
/// makes the others wait until this transaction is over: write it last.
pub(crate) async fn record_of(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    looker: &Looker<'_>,
    look: &Looking<'_>,
) -> Stored<()> {
    let sql = "update look_chain set number = number + 1 where id = 1 returning number, signature";
    let (number, before): (i64, String) = sqlx::query_as(sql).fetch_one(&mut **write).await?;
    let link = Link {
        before: &before,
        number,
        id: &row_id(look.at),
        at: look.at,
        staff: looker.id,
        name: looker.name,
        role: &looker.roles,
        team: &looker.teams,
        what: look.what.word(),
        about: look.about,
    };
    let signature = written(&shared.seal.sign(PURPOSE, &link.said())?);
    sqlx::query("update look_chain set signature = $1 where id = 1")
        .bind(&signature)
        .execute(&mut **write)
        .await?;
    let sql = "insert into look (id, at, staff, what, about, number, name, role, team, before, signature) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    sqlx::query(sql)
        .bind(link.id)
        .bind(link.at)
        .bind(link.staff)
        .bind(link.what)
        .bind(link.about)
        .bind(link.number)
        .bind(link.name)
        .bind(link.role)
        .bind(link.team)
        .bind(link.before)
        .bind(&signature)
        .execute(&mut **write)
        .await?;
    Ok(())
}

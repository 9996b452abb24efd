//! People who work for families: their account, teams and roles.

use super::{People, second::forget_second};
use crate::error::{StoreError, Stored};
use domain::people::{Action, Role, Staff, StaffId, TeamId};
use domain::text::Private;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Any, AssertSqlSafe, Transaction};
use std::collections::BTreeMap;

/// An account as it stands: the worker, and what signing in needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub staff: Staff,
    /// argon2id in PHC form.
    pub password: Private,
    /// Until when a password that was made for them opens the door (epoch milliseconds); `None` once they chose their own.
    pub first_until: Option<i64>,
    /// When the password was set: a sign-in that began before is over.
    pub password_at: i64,
    /// When their second step was set up; `None` where there is none.
    pub second_at: Option<i64>,
    /// When the account was closed.
    pub removed_at: Option<i64>,
}

/// A password on its way into the memory: an argon2id hash in PHC form, never the password.
#[derive(Clone, Copy)]
pub struct NewPassword<'a> {
    hash: &'a str,
    at: i64,
    first_until: Option<i64>,
}

impl<'a> NewPassword<'a> {
    /// One that its owner chose at `at`.
    pub fn chosen(hash: &'a str, at: i64) -> Self {
        let first_until = None;
        Self { hash, at, first_until }
    }

    /// One that was made for its owner at `at`, and has to be replaced before `until`.
    pub fn first(hash: &'a str, at: i64, until: i64) -> Self {
        let first_until = Some(until);
        Self { hash, at, first_until }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: String,
    email: String,
    roles: String,
    teams: String,
    password: String,
    first_until: Option<i64>,
    password_at: i64,
    second_at: Option<i64>,
    removed_at: Option<i64>,
}

const ACCOUNT: &str = "select id, name, email, roles, teams, password, first_until, password_at, removed_at, \
                       (select at from staff_second where staff = staff.id) as second_at from staff";

impl People {
    /// Makes an account, or changes it whole; one that was closed is open again.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when another account has this email.
    pub async fn put_staff(&self, staff: &Staff, password: NewPassword<'_>) -> Stored<()> {
        let sql = "insert into staff (id, name, email, roles, teams, password, first_until, password_at) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8) \
                   on conflict (id) do update set name = excluded.name, email = excluded.email, \
                   roles = excluded.roles, teams = excluded.teams, password = excluded.password, \
                   first_until = excluded.first_until, password_at = excluded.password_at, removed_at = null";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(staff.id.as_str())
            .bind(&staff.name)
            .bind(tidy_email(&staff.email))
            .bind(list(&staff.roles)?)
            .bind(list(&staff.teams)?)
            .bind(password.hash)
            .bind(password.first_until)
            .bind(password.at)
            .execute(&mut *write)
            .await?;
        begin_anew(&mut write, &staff.id, password).await?;
        Ok(write.commit().await?)
    }

    /// Changes the name, roles and teams of an open account; the password stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no open account with this id.
    pub async fn change_staff(&self, staff: &Staff) -> Stored<()> {
        let sql = "update staff set name = $2, roles = $3, teams = $4 where id = $1 and removed_at is null";
        let mut write = self.0.database.begin().await?;
        let done = sqlx::query(sql)
            .bind(staff.id.as_str())
            .bind(&staff.name)
            .bind(list(&staff.roles)?)
            .bind(list(&staff.teams)?)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        found(done.rows_affected())
    }

    /// Sets the password of an open account. Every sign-in that began before it is over; with a first password the second
    /// step is gone too, because whoever asks for one has often lost the phone.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no open account with this id.
    pub async fn set_password(&self, id: &StaffId, password: NewPassword<'_>) -> Stored<()> {
        let sql = "update staff set password = $2, first_until = $3, password_at = $4 \
                   where id = $1 and removed_at is null";
        let mut write = self.0.database.begin().await?;
        let done = sqlx::query(sql)
            .bind(id.as_str())
            .bind(password.hash)
            .bind(password.first_until)
            .bind(password.at)
            .execute(&mut *write)
            .await?;
        begin_anew(&mut write, id, password).await?;
        write.commit().await?;
        found(done.rows_affected())
    }

    /// The account as it stands now; nothing once it was closed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn account(&self, id: &StaffId) -> Stored<Option<Account>> {
        self.open_account("id", id.as_str()).await
    }

    /// The open account with this email, for signing in.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn account_by_email(&self, email: &str) -> Stored<Option<Account>> {
        self.open_account("email", &tidy_email(email)).await
    }

    async fn open_account(&self, column: &'static str, value: &str) -> Stored<Option<Account>> {
        let sql = format!("{ACCOUNT} where {column} = $1 and removed_at is null");
        let row: Option<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(value)
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(read).transpose()
    }

    /// Every account, closed ones too, by email.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn accounts(&self) -> Stored<Vec<Account>> {
        let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(format!("{ACCOUNT} order by email")))
            .fetch_all(self.0.database.read())
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Who reads the requests of a team.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn readers_of(&self, team: &TeamId) -> Stored<Vec<Staff>> {
        let open = |account: &Account| account.removed_at.is_none();
        let reads = |staff: &Staff| staff.is_in(team) && staff.may(Action::ReadRequests);
        let all = self.accounts().await?;
        Ok(all
            .into_iter()
            .filter(open)
            .map(|account| account.staff)
            .filter(reads)
            .collect())
    }

    /// The names behind these ids, also of accounts that were closed: for "who has looked".
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn staff_names(&self, ids: &[StaffId]) -> Stored<BTreeMap<StaffId, String>> {
        let mut names = BTreeMap::new();
        for id in ids {
            let row: Option<(String,)> = sqlx::query_as("select name from staff where id = $1")
                .bind(id.as_str())
                .fetch_optional(self.0.database.read())
                .await?;
            names.extend(row.map(|(name,)| (id.clone(), name)));
        }
        Ok(names)
    }

    /// Closes an account at `at`: from the next visit on it can do nothing.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn remove_staff(&self, id: &StaffId, at: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update staff set removed_at = $2 where id = $1 and removed_at is null")
            .bind(id.as_str())
            .bind(at)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}

async fn begin_anew(write: &mut Transaction<'_, Any>, id: &StaffId, password: NewPassword<'_>) -> Stored<()> {
    match password.first_until {
        Some(_) => forget_second(write, id).await,
        None => Ok(()),
    }
}

/// An email as it is kept and compared.
pub fn tidy_email(email: &str) -> String {
    email.trim().to_lowercase()
}

fn found(rows: u64) -> Stored<()> {
    if rows == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

fn list<T: Serialize>(items: &[T]) -> Stored<String> {
    serde_json::to_string(items).map_err(|_| StoreError::Document("staff"))
}

fn unlist<T: DeserializeOwned>(text: &str) -> Stored<Vec<T>> {
    serde_json::from_str(text).map_err(|_| StoreError::Document("staff"))
}

fn read(row: Row) -> Stored<Account> {
    let roles: Vec<Role> = unlist(&row.roles)?;
    let teams: Vec<TeamId> = unlist(&row.teams)?;
    Ok(Account {
        staff: Staff {
            id: StaffId::new(row.id),
            name: row.name,
            email: row.email,
            roles,
            teams,
        },
        password: Private::new(row.password),
        first_until: row.first_until,
        password_at: row.password_at,
        second_at: row.second_at,
        removed_at: row.removed_at,
    })
}

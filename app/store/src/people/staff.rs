//! People who work for families: their account, teams and roles.

use super::People;
use crate::error::{StoreError, Stored};
use domain::people::{Role, Staff, StaffId, TeamId};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

type Row = (String, String, String, String, String, String);

const STAFF_BY_ID: &str = "select id, name, email, roles, teams, password from staff \
                           where id = $1 and removed_at is null";
const STAFF_BY_EMAIL: &str = "select id, name, email, roles, teams, password from staff \
                              where email = $1 and removed_at is null";

impl People {
    /// Writes an account, or changes it. `password` is an argon2id hash in PHC form, never the password.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when another account has this email.
    pub async fn put_staff(&self, staff: &Staff, password: &str) -> Stored<()> {
        let sql = "insert into staff (id, name, email, password, roles, teams) values ($1, $2, $3, $4, $5, $6) \
                   on conflict (id) do update set name = excluded.name, email = excluded.email, \
                   password = excluded.password, roles = excluded.roles, teams = excluded.teams, removed_at = null";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(staff.id.as_str())
            .bind(&staff.name)
            .bind(tidy_email(&staff.email))
            .bind(password)
            .bind(list(&staff.roles)?)
            .bind(list(&staff.teams)?)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// The account as it stands now; nothing once it was taken away.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn staff(&self, id: &StaffId) -> Stored<Option<Staff>> {
        let row: Option<Row> = sqlx::query_as(STAFF_BY_ID)
            .bind(id.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|row| Ok(read(row)?.0)).transpose()
    }

    /// The account and the password's hash, for signing in.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn staff_by_email(&self, email: &str) -> Stored<Option<(Staff, String)>> {
        let row: Option<Row> = sqlx::query_as(STAFF_BY_EMAIL)
            .bind(tidy_email(email))
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(read).transpose()
    }

    /// The names behind these ids, also of accounts that were taken away: for "who has looked".
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

    /// Takes an account away at `at`: from the next visit on it can do nothing.
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

fn tidy_email(email: &str) -> String {
    email.trim().to_lowercase()
}

fn list<T: Serialize>(items: &[T]) -> Stored<String> {
    serde_json::to_string(items).map_err(|_| StoreError::Document("staff"))
}

fn unlist<T: DeserializeOwned>(text: &str) -> Stored<Vec<T>> {
    serde_json::from_str(text).map_err(|_| StoreError::Document("staff"))
}

fn read((id, name, email, roles, teams, password): Row) -> Stored<(Staff, String)> {
    let roles: Vec<Role> = unlist(&roles)?;
    let teams: Vec<TeamId> = unlist(&teams)?;
    Ok((
        Staff {
            id: StaffId::new(id),
            name,
            email,
            roles,
            teams,
        },
        password,
    ))
}

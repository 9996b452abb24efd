//! Family members, each with an account of their own; name and address are sealed.

use super::People;
use crate::error::Stored;
use crate::requests::keep_family;
use crate::seal::Cell;
use domain::people::{FamilyId, Person, PersonId};
use domain::text::Private;

fn cell<'a>(column: &'static str, row: &'a str) -> Cell<'a> {
    Cell {
        table: "person",
        column,
        row,
    }
}

type Row = (String, Vec<u8>, Option<Vec<u8>>, String);

impl People {
    /// Writes a family member, or changes them; the family is made when it is new.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn put_person(&self, person: &Person, at: i64) -> Stored<()> {
        let id = person.id.as_str();
        let name = self.0.seal.seal(cell("name", id), person.name.reveal().as_bytes())?;
        let email = person
            .email
            .as_ref()
            .map(|email| self.0.seal.seal(cell("email", id), email.reveal().as_bytes()));
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into family (id, made_at) values ($1, $2) on conflict (id) do nothing")
            .bind(person.family.as_str())
            .bind(at)
            .execute(&mut *write)
            .await?;
        // Someone never moves to another family by an edit: their plan would move with them.
        let sql = "insert into person (id, family, name, email, language) values ($1, $2, $3, $4, $5) \
                   on conflict (id) do update set name = excluded.name, email = excluded.email, \
                   language = excluded.language, removed_at = null where person.family = excluded.family";
        sqlx::query(sql)
            .bind(id)
            .bind(person.family.as_str())
            .bind(name)
            .bind(email.transpose()?)
            .bind(&person.language)
            .execute(&mut *write)
            .await?;
        if let Some(email) = &person.email {
            keep_family(&self.0, &mut write, &person.family, email).await?;
        }
        Ok(write.commit().await?)
    }

    /// The family member as they stand now; nothing once their access was taken away.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`].
    pub async fn person(&self, id: &PersonId) -> Stored<Option<Person>> {
        let sql = "select family, name, email, language from person where id = $1 and removed_at is null";
        let row: Option<Row> = sqlx::query_as(sql)
            .bind(id.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|row| self.read_person(id, row)).transpose()
    }

    fn read_person(&self, id: &PersonId, (family, name, email, language): Row) -> Stored<Person> {
        let email = email.map(|email| self.open_text("email", id, &email)).transpose()?;
        let name = self.open_text("name", id, &name)?;
        Ok(Person {
            id: id.clone(),
            family: FamilyId::new(family),
            name,
            email,
            language,
        })
    }

    fn open_text(&self, column: &'static str, id: &PersonId, sealed: &[u8]) -> Stored<Private> {
        let plain = self.0.seal.open(cell(column, id.as_str()), sealed)?;
        Ok(Private::new(String::from_utf8_lossy(&plain)))
    }

    /// Takes a family member's access away at `at`: at once, also from a session that is open.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn remove_person(&self, id: &PersonId, at: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update person set removed_at = $2 where id = $1 and removed_at is null")
            .bind(id.as_str())
            .bind(at)
            .execute(&mut *write)
            .await?;
        sqlx::query("update invitation set ended_at = $2 where person = $1 and ended_at is null")
            .bind(id.as_str())
            .bind(at)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}

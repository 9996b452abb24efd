//! A worker's second step in: codes that an app makes from a sealed secret (RFC 6238), and recovery codes for the day when
//! the phone is lost.

use super::People;
use crate::chance::{reference, tidy_reference};
use crate::error::{StoreError, Stored};
use crate::seal::{Blinds, Cell};
use domain::people::StaffId;
use domain::text::Private;
use rand::RngExt;
use sqlx::{Any, Transaction};
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

/// So many recovery codes are made at once.
pub const RECOVERY_CODES: usize = 10;
/// RFC 4226 §4 recommends 160 bits.
const SECRET_BYTES: usize = 20;
const PURPOSE: &str = "recovery code";

/// What came of typing a code of the second step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondCheck {
    Right,
    /// A recovery code, which is now used up; so many are left.
    Recovered {
        left: i64,
    },
    /// Wrong, too old, or used before.
    Wrong,
}

fn cell(staff: &StaffId) -> Cell<'_> {
    Cell {
        table: "staff_second",
        column: "secret",
        row: staff.as_str(),
    }
}

/// A new secret in base 32, as apps take it (RFC 4648 §6): kept nowhere until a code made from it has been typed.
pub fn new_secret() -> Private {
    let bytes = Zeroizing::new(rand::rng().random::<[u8; SECRET_BYTES]>());
    Private::new(Secret::from(*bytes).to_base32())
}

/// Six figures, half a minute each, and the half minute before and after (RFC 6238 §5.2): what every app does.
pub(crate) fn app_of(secret: &str) -> Stored<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|_| StoreError::Document("staff_second"))?;
    let built = Builder::new().with_secret(secret).build();
    built.map_err(|_| StoreError::Document("staff_second"))
}

/// The half minute whose code this is.
fn step_of(app: &Totp, typed: &str, now: i64) -> Option<i64> {
    let figures: String = typed.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now / 1000).ok()?;
    app.check(&figures, seconds).and_then(|step| i64::try_from(step).ok())
}

impl People {
    /// Sets up the second step with a secret, when the code was made from it; gives the recovery codes, which are kept only
    /// as blind indexes. An earlier secret and earlier codes are void. `None`: the code is wrong, and nothing changed.
    ///
    /// # Errors
    /// [`StoreError::Document`] when the secret is none of [`new_secret`].
    pub async fn set_second(
        &self,
        staff: &StaffId,
        secret: &Private,
        typed: &str,
        now: i64,
    ) -> Stored<Option<Vec<Private>>> {
        let Some(step) = step_of(&app_of(secret.reveal())?, typed, now) else {
            return Ok(None);
        };
        let sealed = self.0.seal.seal(cell(staff), secret.reveal().as_bytes())?;
        let mut write = self.0.database.begin().await?;
        // The row first: pressed twice at once, the second waits here and then finds the first one's codes to take away.
        let sql = "insert into staff_second (staff, secret, at, step) values ($1, $2, $3, $4) on conflict (staff) \
                   do update set secret = excluded.secret, at = excluded.at, step = excluded.step";
        sqlx::query(sql)
            .bind(staff.as_str())
            .bind(sealed)
            .bind(now)
            .bind(step)
            .execute(&mut *write)
            .await?;
        void_codes(&mut write, staff).await?;
        let codes = self.write_codes(&mut write, staff).await?;
        write.commit().await?;
        Ok(Some(codes))
    }

    /// Makes new recovery codes; the earlier ones are void.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an account without a second step.
    pub async fn new_recovery_codes(&self, staff: &StaffId) -> Stored<Vec<Private>> {
        let mut write = self.0.database.begin().await?;
        // Pressed twice at once, the second waits here: only the codes that are shown last are good.
        let has = sqlx::query("update staff_second set step = step where staff = $1")
            .bind(staff.as_str())
            .execute(&mut *write)
            .await?;
        if has.rows_affected() == 0 {
            return Err(StoreError::NotFound);
        }
        void_codes(&mut write, staff).await?;
        let codes = self.write_codes(&mut write, staff).await?;
        write.commit().await?;
        Ok(codes)
    }

    /// How many recovery codes are left.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn recovery_codes_left(&self, staff: &StaffId) -> Stored<i64> {
        let sql = "select count(*) from staff_recovery where staff = $1 and used_at is null";
        let (left,) = sqlx::query_as(sql)
            .bind(staff.as_str())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(left)
    }

    /// Tries a code of the app, or a recovery code. Each is good once, wherever it is typed at the same time.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn check_second(&self, staff: &StaffId, typed: &str, now: i64) -> Stored<SecondCheck> {
        let row: Option<(Vec<u8>,)> = sqlx::query_as("select secret from staff_second where staff = $1")
            .bind(staff.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((sealed,)) = row else {
            return Ok(SecondCheck::Wrong);
        };
        let plain = self.0.seal.open(cell(staff), &sealed)?;
        let app = app_of(std::str::from_utf8(&plain).map_err(|_| StoreError::Document("staff_second"))?)?;
        match step_of(&app, typed, now) {
            Some(step) => self.use_step(staff, step).await,
            None => self.use_recovery(staff, typed, now).await,
        }
    }

    async fn use_step(&self, staff: &StaffId, step: i64) -> Stored<SecondCheck> {
        let mut write = self.0.database.begin().await?;
        let used = sqlx::query("update staff_second set step = $2 where staff = $1 and step < $2")
            .bind(staff.as_str())
            .bind(step)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(match used.rows_affected() {
            0 => SecondCheck::Wrong,
            _ => SecondCheck::Right,
        })
    }

    async fn use_recovery(&self, staff: &StaffId, typed: &str, now: i64) -> Stored<SecondCheck> {
        let hidden = self.hidden_recovery(staff, typed)?;
        let mut write = self.0.database.begin().await?;
        let mut used = 0;
        for code in hidden.all() {
            let sql = "update staff_recovery set used_at = $3 where code = $1 and staff = $2 and used_at is null";
            let done = sqlx::query(sql)
                .bind(code)
                .bind(staff.as_str())
                .bind(now)
                .execute(&mut *write)
                .await?;
            used += done.rows_affected();
        }
        write.commit().await?;
        if used == 0 {
            return Ok(SecondCheck::Wrong);
        }
        let left = self.recovery_codes_left(staff).await?;
        Ok(SecondCheck::Recovered { left })
    }

    async fn write_codes(&self, write: &mut Transaction<'_, Any>, staff: &StaffId) -> Stored<Vec<Private>> {
        let mut codes = Vec::new();
        for _ in 0..RECOVERY_CODES {
            let code = reference();
            sqlx::query("insert into staff_recovery (code, staff) values ($1, $2)")
                .bind(self.hidden_recovery(staff, &code)?.newest)
                .bind(staff.as_str())
                .execute(&mut **write)
                .await?;
            codes.push(Private::new(code));
        }
        Ok(codes)
    }

    fn hidden_recovery(&self, staff: &StaffId, typed: &str) -> Stored<Blinds> {
        self.0
            .seal
            .blinds(PURPOSE, &format!("{staff}\0{}", tidy_reference(typed)))
    }
}

async fn void_codes(write: &mut Transaction<'_, Any>, staff: &StaffId) -> Stored<()> {
    sqlx::query("delete from staff_recovery where staff = $1")
        .bind(staff.as_str())
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// The second step is gone, with its codes: it has to be set up anew.
pub(super) async fn forget_second(write: &mut Transaction<'_, Any>, staff: &StaffId) -> Stored<()> {
    void_codes(write, staff).await?;
    sqlx::query("delete from staff_second where staff = $1")
        .bind(staff.as_str())
        .execute(&mut **write)
        .await?;
    Ok(())
}

//! One way to two databases: SQLite in a file for one server, PostgreSQL for several.
//!
//! Every query is written once (`$1` placeholders, TEXT, BIGINT, DOUBLE PRECISION and bytes only) and runs on both
//! through sqlx's `Any`. Only opening, migrating and claiming deliveries know which engine it is.

use crate::error::{StoreError, Stored};
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::Migrator;
use sqlx::{Any, AnyPool, Connection, Executor, Transaction};
use std::str::FromStr;
use std::time::Duration;

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// `synchronous = full`: what a family was told is safe survives a power cut, not only a crash.
const SQLITE_WRITER: &str = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; \
                             pragma busy_timeout = 10000; \
                             pragma journal_size_limit = 67108864;";
/// Readers may not write at all; a query on the wrong pool fails in the first test that runs it.
const SQLITE_READER: &str = "pragma foreign_keys = on; pragma busy_timeout = 10000; pragma query_only = on; \
                             pragma cache_size = -4000;";
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// The connections. On SQLite there is exactly one writer, so two writers never wait in a deadlock.
pub(crate) struct Database {
    pub engine: Engine,
    read: AnyPool,
    write: AnyPool,
}

impl Database {
    /// `url`: `sqlite:PATH` (the file is made when missing) or `postgres://…`.
    pub async fn open(url: &str) -> Stored<Self> {
        sqlx::any::install_default_drivers();
        match engine(url)? {
            Engine::Sqlite => Self::open_sqlite(url).await,
            Engine::Postgres => Self::open_postgres(url).await,
        }
    }

    async fn open_sqlite(url: &str) -> Stored<Self> {
        let path = url.split('?').next().unwrap_or(url);
        if path.contains(":memory:") {
            return Err(StoreError::Setting("sqlite:PATH needs a file".into()));
        }
        let write = AnyPoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            // A file does not hang up, and asking each time costs as much as a small query.
            .test_before_acquire(false)
            .after_connect(|connection, _| Box::pin(async { connection.execute(SQLITE_WRITER).await.map(|_| ()) }))
            .connect_with(options(&format!("{path}?mode=rwc"))?)
            .await?;
        let read = AnyPoolOptions::new()
            .max_connections(SQLITE_READERS)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .after_connect(|connection, _| Box::pin(async { connection.execute(SQLITE_READER).await.map(|_| ()) }))
            .connect_lazy_with(options(&format!("{path}?mode=rw"))?);
        Ok(Self {
            engine: Engine::Sqlite,
            read,
            write,
        })
    }

    async fn open_postgres(url: &str) -> Stored<Self> {
        let pool = AnyPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options(url)?)
            .await?;
        Ok(Self {
            engine: Engine::Postgres,
            read: pool.clone(),
            write: pool,
        })
    }

    /// Brings the tables up to date; several servers may call it at once.
    pub async fn migrate(&self) -> Stored<()> {
        let migrations = match self.engine {
            Engine::Sqlite => &SQLITE_MIGRATIONS,
            Engine::Postgres => &POSTGRES_MIGRATIONS,
        };
        Ok(migrations.run(&self.write).await?)
    }

    pub fn read(&self) -> &AnyPool {
        &self.read
    }

    /// A transaction for writing. On SQLite it takes the write lock at once, so it can't fail half-way for being late.
    pub async fn begin(&self) -> Stored<Transaction<'static, Any>> {
        Ok(match self.engine {
            Engine::Sqlite => self.write.begin_with("begin immediate").await?,
            Engine::Postgres => self.write.begin().await?,
        })
    }

    /// Whether the database answers now.
    pub async fn ready(&self) -> Stored<()> {
        self.read.acquire().await?.ping().await?;
        Ok(())
    }

    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

fn engine(url: &str) -> Stored<Engine> {
    if url.starts_with("sqlite:") {
        Ok(Engine::Sqlite)
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        Ok(Engine::Postgres)
    } else {
        Err(StoreError::Setting("start it with sqlite: or postgres:".into()))
    }
}

fn options(url: &str) -> Stored<AnyConnectOptions> {
    // The parser's own error could quote the address, and with it a password.
    AnyConnectOptions::from_str(url).map_err(|_| StoreError::Setting("it is not an address".into()))
}

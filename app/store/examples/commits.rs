//! `make bench`: how many transactions of one small row a database commits in a second, each safe on its disk before the next
//! of its connection begins. The yardstick for how fast requests are kept.

use sqlx::Executor;
use sqlx::any::AnyPoolOptions;
use std::error::Error;
use std::time::{Duration, Instant};

/// As the store itself opens SQLite for writing.
const SQLITE: &str = "pragma journal_mode = wal; pragma synchronous = full;";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let url = given.next().ok_or("give the address of a database")?;
    let time = Duration::from_secs(given.next().unwrap_or_default().parse().unwrap_or(3));
    sqlx::any::install_default_drivers();
    let is_sqlite = url.starts_with("sqlite:");
    let pool = AnyPoolOptions::new()
        .max_connections(if is_sqlite { 1 } else { 16 })
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if is_sqlite {
                    connection.execute(SQLITE).await?;
                }
                Ok(())
            })
        })
        .connect(&url)
        .await?;
    pool.execute("create table if not exists bare_commit (id text primary key)")
        .await?;
    let begun = Instant::now();
    let writers: Vec<_> = (0..pool.options().get_max_connections())
        .map(|writer| tokio::spawn(commits(pool.clone(), writer, time)))
        .collect();
    let mut count = 0;
    for writer in writers {
        count += writer.await??;
    }
    println!("{:.1}", f64::from(count) / begun.elapsed().as_secs_f64());
    Ok(())
}

async fn commits(pool: sqlx::AnyPool, writer: u32, time: Duration) -> Result<u32, sqlx::Error> {
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < time {
        let mut write = pool.begin().await?;
        sqlx::query("insert into bare_commit (id) values ($1)")
            .bind(format!("{writer}-{count}"))
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        count += 1;
    }
    Ok(count)
}

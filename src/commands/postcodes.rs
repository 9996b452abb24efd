//! `family-hub postcodes import FILE`: one transaction, with progress; bad rows are named by their line.

use crate::{
    config::Settings,
    opening::{self, Reason},
};
use std::path::Path;

/// Bad rows that are printed in full; the rest are counted.
const SHOWN: usize = 20;

pub async fn import(file: &Path) -> Result<(), Reason> {
    let store = opening::store(&Settings::from_environment()?).await?;
    println!("Reading {} …", file.display());
    let mut say = |rows: u64| println!("  {rows} postcodes read");
    let imported = store.postcodes.import(file, &mut say).await?;
    println!("{} postcodes are in the database now.", imported.rows);
    for bad in imported.bad.iter().take(SHOWN) {
        println!("  {} line {}: {}; left out", bad.file, bad.line, bad.why);
    }
    if imported.bad.len() > SHOWN {
        println!("  and {} more rows that were left out", imported.bad.len() - SHOWN);
    }
    Ok(())
}

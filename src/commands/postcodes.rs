//! `family-hub postcodes import FILE`: one transaction, with progress; bad rows are named by their line.

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use std::path::Path;

/// Rows between two words of progress.
const SAY_EVERY: u64 = 50_000;

/// Bad rows that are printed in full; the rest are counted.
const SHOWN: usize = 20;

pub async fn import(file: &Path) -> Result<(), Reason> {
    let store = opening::store(&Settings::from_environment()?).await?;
    say(format_args!("Reading {} …", file.display()))?;
    let mut said = 0;
    let mut trouble = Ok(());
    let mut progress = |rows: u64| {
        if rows / SAY_EVERY > said {
            said = rows / SAY_EVERY;
            if let Err(why) = say(format_args!("  {rows} postcodes read")) {
                trouble = Err(why);
            }
        }
    };
    let imported = store.postcodes.import(file, &mut progress).await?;
    trouble?;
    say(format_args!("{} postcodes are in the database now.", imported.rows))?;
    for bad in imported.bad.iter().take(SHOWN) {
        say(format_args!("  {} line {}: {}; left out", bad.file, bad.line, bad.why))?;
    }
    if imported.bad.len() > SHOWN {
        say(format_args!(
            "  and {} more rows that were left out",
            imported.bad.len() - SHOWN
        ))?;
    }
    Ok(())
}

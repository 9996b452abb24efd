//! `family-hub import listings FILE`: says what is in a file and what importing it would do; with `--apply`, does it.

mod report;
mod summary;

use crate::{
    config::Settings,
    opening::{self, Reason},
};
use app::site::places;
use clap::Args;
use domain::directory::import::{
    Agreed, Finding, Leaving, Mapping, Noted, Records, State, Surprise, Wanted, read_file, stopping,
};
use domain::text::slug;
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use store::{Change, CheckedImport, Store};

/// What is asked of an import.
#[derive(Args)]
pub struct ListingsImport {
    /// The publisher's file: CSV, JSON (Open Referral UK too), or a record to a line
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// A word for where it comes from, the same for every later copy: it is how listings are known again
    #[arg(long, value_name = "ID")]
    pub source: String,
    /// Which column is what; app/places/imports has one for each kind of file we know
    #[arg(long, value_name = "MAP.toml")]
    pub mapping: PathBuf,
    /// Write it; without this nothing is written
    #[arg(long)]
    pub apply: bool,
    /// Write every finding and change to this file (.csv or .json)
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Leave rows out that have a fault which stops them, and import the others
    #[arg(long)]
    pub skip_bad_rows: bool,
    /// Take out of the directory what the file no longer has
    #[arg(long)]
    pub withdraw_gone: bool,
    /// How many listings are to be taken out: asked for when they are a large part of the source
    #[arg(long, value_name = "NUMBER")]
    pub withdraw: Option<usize>,
}

/// Everything there is to be said about a file.
pub struct Told {
    pub records: Records,
    pub checked: CheckedImport,
    /// What the file tells of no row.
    pub silent_on: Vec<&'static str>,
}

impl Told {
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.checked.rows.iter().flat_map(|row| &row.findings)
    }

    pub fn notes(&self) -> &[Noted] {
        &self.checked.plan.notes
    }

    fn bad_rows(&self) -> usize {
        self.checked
            .rows
            .iter()
            .filter(|row| stopping(&row.findings) > 0)
            .count()
    }
}

/// The command.
pub async fn listings(asked: &ListingsImport) -> Result<(), Reason> {
    let store = opening::store(&Settings::from_environment()?).await?;
    let told = run(&store, asked, Timestamp::now().as_millisecond()).await;
    store.close().await;
    println!("{}", summary::of(&told?, asked));
    Ok(())
}

/// Checks the file and, when that is asked and nothing stops it, imports it.
///
/// # Errors
/// A sentence; then nothing is written.
pub async fn run(store: &Store, asked: &ListingsImport, now: i64) -> Result<Told, Reason> {
    let place = places::nottingham()?;
    if slug(&asked.source) != asked.source || asked.source.is_empty() {
        let better = slug(&asked.source);
        return Err(format!("--source is a word in small letters, figures and hyphens, such as “{better}”").into());
    }
    let mapping = Mapping::load(&String::from_utf8_lossy(&read(&asked.mapping)?), &place)
        .map_err(|why| format!("{}: {why}", asked.mapping.display()))?;
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy();
    let records = read_file(&name, &read(&asked.file)?, &mapping)?;
    let wanted = Wanted {
        source: &asked.source,
        mapping: &mapping,
        place: &place,
    };
    let total = records.records.len();
    let mut read = |rows: usize| eprint!("\r{rows} of {total} records read");
    let imports = &store.imports;
    let allowed = Leaving {
        gone: asked.withdraw_gone,
        counted: asked.withdraw,
    };
    let checked = imports.check(&records.records, wanted, allowed, &mut read).await?;
    eprintln!();
    let told = Told {
        records,
        checked,
        silent_on: mapping.silent_on(),
    };
    if let Some(path) = &asked.report {
        report::write(&told, path)?;
    }
    if asked.apply {
        apply(store, asked, &told, now).await?;
    }
    Ok(told)
}

async fn apply(store: &Store, asked: &ListingsImport, told: &Told, now: i64) -> Result<(), Reason> {
    let agreed = agreed(asked, told).inspect_err(|_| eprintln!("{}", summary::of(told, asked)))?;
    let by = format!("import of {}", asked.source);
    let change = Change { by: &by, at: now };
    let total = told.checked.plan.steps.len();
    let mut written = |steps: usize| eprint!("\r{steps} of {total} written");
    store.imports.apply(&asked.source, agreed, change, &mut written).await?;
    Ok(())
}

/// What may be applied: nothing while a row has a fault that stops it, and nothing that somebody would be surprised by.
fn agreed<'t>(asked: &ListingsImport, told: &'t Told) -> Result<Agreed<'t>, Reason> {
    let rows = &told.checked.rows;
    let bad = told.bad_rows();
    if bad > 0 && rows.iter().all(|row| matches!(row.state, State::Bad)) {
        return Err("nothing was written: not one row can be read. Is this the file that the mapping is for?".into());
    }
    if bad > 0 && !asked.skip_bad_rows {
        let rows = if bad == 1 {
            "1 row has a fault that stops it"
        } else {
            &format!("{bad} rows have faults that stop them")
        };
        return Err(
            format!("nothing was written: {rows}. Mend the file, or add --skip-bad-rows to import the others").into(),
        );
    }
    if let (Some(whole), true) = (told.records.part_of, asked.withdraw_gone) {
        let here = told.records.records.len();
        return Err(format!(
            "nothing was written: the file says itself that it has {here} of {whole} records, so nobody can tell what is \
             gone. Put all pages into one list, or leave --withdraw-gone out"
        )
        .into());
    }
    let plan = &told.checked.plan;
    plan.agreed().map_err(|surprise| refusal(surprise).into())
}

fn refusal(surprise: Surprise) -> String {
    let leave = surprise.leave();
    format!(
        "nothing was written: {surprise}. Look at the report; if it is right all the same, add --withdraw {leave} to say that \
         you know"
    )
}

fn read(path: &Path) -> Result<Vec<u8>, Reason> {
    std::fs::read(path).map_err(|why| format!("{} can't be read: {why}", path.display()).into())
}

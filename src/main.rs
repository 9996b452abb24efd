//! Does what the program is told, and prints in a sentence why it could not.

use clap::Parser;
use family_hub::commands::{self, Arguments};
use mimalloc::MiMalloc;
use std::{io::Write, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// A page is made of thousands of small texts; the system's own allocator takes a fifth of the time that a page needs.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("FAMILY_HUB_LOG").unwrap_or_else(|_| EnvFilter::new("info,tantivy=warn"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match commands::run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // Nobody may be there to read it; the exit code says it too.
            drop(writeln!(std::io::stderr(), "family-hub: {reason}"));
            ExitCode::FAILURE
        }
    }
}

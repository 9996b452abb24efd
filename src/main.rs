//! Does what the program is told, and prints in a sentence why it could not.

use clap::Parser;
use family_hub::commands::{self, Arguments};
use std::{io::Write, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// What is logged, as `tracing` writes it.
const LOG: &str = "FAMILY_HUB_LOG";

#[tokio::main]
async fn main() -> ExitCode {
    let filter = match filter(std::env::var(LOG).ok()) {
        Ok(filter) => filter,
        Err(reason) => return failed(&reason),
    };
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match commands::run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => failed(&reason.to_string()),
    }
}

fn filter(asked: Option<String>) -> Result<EnvFilter, String> {
    let asked = asked.unwrap_or_else(|| "info,tantivy=warn".to_owned());
    EnvFilter::try_new(&asked).map_err(|error| format!("{LOG} is not understood ({error}): write a level such as info"))
}

fn failed(reason: &str) -> ExitCode {
    // Nobody may be there to read it; the exit code says it too.
    drop(writeln!(std::io::stderr(), "family-hub: {reason}"));
    ExitCode::FAILURE
}

//! What the program can be told to do, one file a command.

pub mod audit;
pub mod import;
mod migrate;
mod postcodes;
pub mod replay;
mod route;
mod say;
pub mod seed;
mod serve;
pub mod staff;

use crate::opening::Reason;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// The portal of a family hub. Settings come from the environment (FAMILY_HUB_…); the README lists them.
#[derive(Parser)]
#[command(name = "family-hub", version)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site (what happens when no command is given)
    Serve {
        /// Fill an empty demo database first, and print the demo sign-ins
        #[arg(long)]
        seed: bool,
    },
    /// Bring the database up to date
    Migrate,
    /// Fill the database with the samples: services, postcodes and, in demo mode, invented people
    Seed {
        /// Add this many invented services, the same ones each time
        #[arg(long, value_name = "N")]
        listings: Option<usize>,
    },
    /// Postcodes: where a family lives, and so which hub is theirs
    Postcodes {
        #[command(subcommand)]
        command: PostcodesCommand,
    },
    /// Listings from somebody else's file
    Import {
        #[command(subcommand)]
        command: ImportCommand,
    },
    /// The people who work for families: make, list and close their accounts
    Staff {
        #[command(subcommand)]
        command: staff::StaffCommand,
    },
    /// The record of who looked at families' data
    Audit {
        #[command(subcommand)]
        command: audit::AuditCommand,
    },
    /// Print the decision for a file of answers, as JSON. Nothing is kept
    Route {
        /// A JSON file; the README shows its shape
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
    },
    /// Count where other rules would have sent the requests that were sent. Changes nothing
    Replay {
        /// A rules.toml
        #[arg(long, value_name = "FILE")]
        rules: PathBuf,
    },
}

#[derive(Subcommand)]
enum PostcodesCommand {
    /// Read Code-Point Open (CSV or zip), the ONS Postcode Directory (CSV or zip), or a folder of packed ONS files
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum ImportCommand {
    /// Say what is missing, wrong, doubtful or double in a file, and what importing it would change; --apply imports it
    Listings(import::ListingsImport),
}

pub async fn run(arguments: Arguments) -> Result<(), Reason> {
    match arguments.command.unwrap_or(Command::Serve { seed: false }) {
        Command::Serve { seed } => serve::serve(seed).await,
        Command::Migrate => migrate::migrate().await,
        Command::Seed { listings } => seed::command(listings).await,
        Command::Postcodes {
            command: PostcodesCommand::Import { file },
        } => postcodes::import(&file).await,
        Command::Import {
            command: ImportCommand::Listings(asked),
        } => import::listings(&asked).await,
        Command::Staff { command } => staff::run(command).await,
        Command::Audit { command } => audit::run(command).await,
        Command::Route { answers } => route::route(&answers).await,
        Command::Replay { rules } => replay::replay(&rules).await,
    }
}

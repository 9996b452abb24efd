//! `family-hub audit`: whether the record of who looked at families' data is still as it was written.

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use clap::Subcommand;
use store::{Break, Chain};

#[derive(Subcommand)]
pub enum AuditCommand {
    /// Read every look and say whether one was altered, taken out or slipped in; ends with an error if so
    Verify,
}

pub async fn run(command: AuditCommand) -> Result<(), Reason> {
    match command {
        AuditCommand::Verify => verify().await,
    }
}

async fn verify() -> Result<(), Reason> {
    let store = opening::store(&Settings::from_environment()?).await?;
    let chain = store.looks.verify().await?;
    store.close().await;
    say(told(&chain)?)
}

/// What to print.
///
/// # Errors
/// A sentence that says where the chain breaks.
pub fn told(chain: &Chain) -> Result<String, Reason> {
    match chain {
        Chain::Whole(whole) => {
            let end = if whole.end.is_empty() { "none" } else { &whole.end };
            Ok(format!(
                "The record of looks is whole: {} in the chain, {} from before it.\n\
                 Write down elsewhere: number {}, signature {end}. Then nobody can cut off its end unseen.",
                whole.number, whole.older, whole.number
            ))
        }
        Chain::Broken(broken) => Err(format!("the record of looks is broken: {}", place(*broken)).into()),
    }
}

fn place(broken: Break) -> String {
    match broken {
        Break::Altered(number) => format!("look {number} is not as it was written"),
        Break::Missing(number) => format!("look {number} is gone"),
        Break::End => "its end is not the signature of the last look".to_owned(),
        Break::Older { were, are } => {
            format!("{are} looks have no number, and there were {were} before the chain began")
        }
    }
}

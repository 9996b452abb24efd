//! What every part of the memory stands on: the connections and the seal.

use crate::database::Database;
use crate::requests::Together;
use crate::seal::Seal;
use domain::people::TeamId;
use std::collections::BTreeSet;

pub(crate) struct Shared {
    pub database: Database,
    pub seal: Seal,
    /// Teams whose requests are copied to a case system of their own.
    pub case_teams: BTreeSet<TeamId>,
    /// Requests that wait to be written together.
    pub together: Together,
}

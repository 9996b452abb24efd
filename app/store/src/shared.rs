//! What every part of the memory stands on: the connections and the seal.

use crate::database::Database;
use crate::seal::Seal;

pub(crate) struct Shared {
    pub database: Database,
    pub seal: Seal,
}

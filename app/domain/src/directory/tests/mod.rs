//! What families and editors may rely on in the directory.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::directory::samples::tests::listing;

mod edit;
mod freshness;
mod occurrence;
mod programme;
mod query;
mod read;

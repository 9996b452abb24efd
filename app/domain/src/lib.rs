//! The rules of family help: no I/O, no clock, no randomness, no framework.

pub mod counts;
pub mod directory;
pub mod fold;
pub mod people;
pub mod place;
pub mod plan;
pub mod request;
pub mod safety;
pub mod saved;
pub mod text;

#![allow(clippy::unwrap_used)]

mod everyday;
mod list;
mod said;

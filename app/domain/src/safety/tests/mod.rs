#![allow(clippy::unwrap_used)]

mod list;
mod said;

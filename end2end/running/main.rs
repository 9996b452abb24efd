//! The server as it runs in earnest, a process of its own: killed while families send requests, and searched for what it lets slip.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod endure;
mod family;
mod leaks;
mod server;

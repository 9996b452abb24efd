//! What machines ask for: files, health, metrics.

pub mod files;
pub mod health;
pub mod metrics;

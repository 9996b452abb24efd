//! The pieces that pages are made of.

pub mod contact;
pub mod crisis;
pub mod exit;
pub mod field;
pub mod footer;
pub mod header;
pub mod icon;
pub mod links;
pub mod problems;
pub mod qr;
pub mod summary;
mod typing;

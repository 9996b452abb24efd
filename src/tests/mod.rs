//! Stories over HTTP through the same router that serves the public, on a real store.

mod directory;
mod doors;
mod every_page;
mod letters;
mod plan;
mod request;
mod staff;
mod support;

//! Stories over HTTP through the same router that serves the public, on a real store.

mod answer;
mod bad_mail;
mod caching;
mod demonstration;
mod directory;
mod doors;
mod every_page;
mod freshness;
mod fuzz;
mod guessers;
mod hubs;
mod import;
mod later;
mod letters;
mod long_page;
mod mail_server;
mod on_duty;
mod plan;
mod plans;
mod request;
mod rights;
mod saved;
mod staff;
mod status;
mod support;
mod taking_back;

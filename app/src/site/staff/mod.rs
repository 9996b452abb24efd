//! For the people who work for families: their inboxes, the requests in them, the rules behind them, and the listings they keep true.

mod access;
mod account;
mod act;
mod agreements;
mod answers;
pub mod assist;
mod bulk;
mod changes;
mod contact;
mod counts;
mod decision;
mod drafts;
mod edit;
mod editing;
pub mod fields;
mod find;
mod frame;
mod freshness;
mod good_time;
mod handle;
mod helping;
mod history;
mod holder;
mod home;
mod household;
mod inbox;
mod letters;
mod listings;
mod live;
mod moment;
mod new_password;
mod next_step;
pub mod password;
mod plans;
mod promises;
mod proof;
mod redirect;
mod reports;
mod request;
mod rules;
mod searches;
mod second;
mod sign_in;
mod signs;
mod state;
mod table;
mod try_rules;
mod upkeep;
mod waiting;
mod wording;
mod words;

pub use access::SignedIn;
pub use frame::{Desk, StaffHeader};
pub use helping::helper;
pub use wording::LARGEST_TABLE;

use super::Hub;
use axum::{
    Router,
    routing::{get, post},
};

/// All pages for staff. Their addresses have no language: they follow the browser.
pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff", get(home::home))
        .route("/staff/find", get(find::ask).post(find::find))
        .route("/staff/sign-in", get(sign_in::ask).post(sign_in::sign_in))
        .route("/staff/sign-out", post(sign_in::sign_out))
        .route("/staff/password", get(new_password::ask).post(new_password::choose))
        .merge(account::routes())
        .merge(counts::routes())
        .merge(second::routes())
        .route("/staff/inbox", get(inbox::first))
        .route("/staff/inbox/{team}", get(inbox::inbox))
        .route("/staff/assist", get(assist::ask).post(assist::begin))
        .route("/staff/assist/finish", post(assist::finish))
        .route("/staff/live", get(live::hear))
        .route("/staff/requests/{id}", get(request::open))
        .route("/staff/requests/{id}/act", post(handle::act))
        .route("/staff/requests/{id}/redirect", post(handle::redirect))
        .route("/staff/requests/{id}/hold", post(holder::hold))
        .route("/staff/requests/{id}/household", post(handle::household))
        .route("/staff/promises", get(promises::promises))
        .route("/staff/letters", get(letters::letters))
        .route("/staff/letters/{id}", post(letters::again))
        .route("/staff/rules", get(rules::rules))
        .route("/staff/rules/try", get(try_rules::ask).post(try_rules::decide))
        .route("/staff/listings", get(listings::listings))
        .route("/staff/listings/bulk", post(bulk::change))
        .route("/staff/listings/bulk/{id}/undo", post(bulk::undo))
        .route("/staff/listings/export.csv", get(bulk::csv))
        .route("/staff/listings/export.json", get(bulk::json))
        .route("/staff/listings/{id}", get(edit::edit).post(edit::save))
        .merge(drafts::routes())
        .merge(freshness::routes())
        .merge(wording::routes())
        .merge(plans::routes())
        .route("/staff/searches", get(searches::searches))
        .route("/staff/reports", get(reports::reports))
        .route("/staff/reports/{id}", post(reports::done))
        .route("/staff/words", get(words::words))
}

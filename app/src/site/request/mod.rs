//! A family asks for help: one question a page, help by phone where a form would be too slow, sent once, and told honestly
//! who reads it and when. Every page works without a script.

mod check;
mod come_back;
mod control;
pub mod draft;
pub mod facts;
pub mod hours;
mod how_we_decide;
mod idle;
mod instead;
mod language;
pub mod lists;
mod people;
mod person;
mod question;
pub mod rules_table;
mod save;
pub mod sent;
mod start;
mod stop;
mod tasks;
pub mod typed;
mod way;
pub mod wording;

use super::{Hub, Visit, page::Page};
use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/request", get(start::show).post(start::begin))
        .route("/request/check", get(check::show).post(check::send))
        .route("/request/anew", post(check::anew))
        .route("/request/sent", get(sent::show))
        .route("/request/instead", get(instead::show))
        .route("/request/save", post(save::save))
        .route("/request/saved", get(save::show))
        .route("/request/saved/mail", post(save::mail))
        .route("/request/leave", post(save::leave))
        .route("/request/forget", post(save::forget))
        .route("/request/return", get(come_back::ask).post(come_back::open))
        .route("/request/stay", post(idle::stay))
        .route("/request/closed", get(idle::closed))
        .route("/request/stop", get(stop::show).post(stop::go_on))
        .route("/request/stop/{id}", get(stop::moved).post(stop::moved))
        .route("/request/{question}/add", get(person::add).post(person::added))
        .route("/request/{question}/{at}", get(person::change).post(person::changed))
        .route(
            "/request/{question}/{at}/remove",
            get(people::ask_remove).post(people::remove),
        )
        .route("/request/{question}", get(question::show).post(question::answer))
        .route("/how-we-decide", get(how_we_decide::show))
}

/// A page of the form: whoever looks over a shoulder reads nothing in its title, and nobody else's browser keeps it.
fn page(visit: &Visit) -> Page {
    page_called(visit, visit.t("title-neutral"))
}

/// The same with a title that tells one step from the other, and no more.
fn page_called(visit: &Visit, title: String) -> Page {
    Page::new(visit, title).private().with_exit()
}

fn go(visit: &Visit, path: &str) -> Response {
    Redirect::to(&visit.href(path)).into_response()
}

//! What stands round every page for staff: its ways in, who is signed in, and the way out.

use crate::site::{
    Visit,
    page::{Page, t},
};
use domain::people::{Action, Staff};
use leptos::prelude::*;

/// The part of the staff pages that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Requests,
    Listings,
    Freshness,
    Searches,
    Rules,
    Words,
}

impl Room {
    const ALL: [Room; 6] = [
        Room::Requests,
        Room::Listings,
        Room::Freshness,
        Room::Searches,
        Room::Rules,
        Room::Words,
    ];

    fn way_in(self) -> (&'static str, &'static str) {
        match self {
            Room::Requests => ("/staff", "staff-nav-requests"),
            Room::Listings => ("/staff/listings", "staff-nav-listings"),
            Room::Freshness => ("/staff/freshness", "staff-nav-freshness"),
            Room::Searches => ("/staff/searches", "staff-nav-searches"),
            Room::Rules => ("/staff/rules", "staff-nav-rules"),
            Room::Words => ("/staff/words", "staff-nav-words"),
        }
    }

    fn is_open_to(self, staff: &Staff) -> bool {
        match self {
            Room::Requests => staff.may(Action::ReadRequests),
            Room::Listings | Room::Freshness | Room::Searches => staff.may(Action::EditListings),
            Room::Rules => staff.may(Action::ReadRules),
            Room::Words => true,
        }
    }
}

/// A page for staff, with this message as its title.
pub fn page(visit: &Visit, title: &str) -> Page {
    Page::new(visit, visit.t(title)).for_staff()
}

#[component]
pub fn Frame(staff: Staff, room: Room, children: Children) -> impl IntoView {
    let doors: Vec<_> = Room::ALL
        .into_iter()
        .filter(|door| door.is_open_to(&staff))
        .map(|door| {
            let (href, words) = door.way_in();
            let current = (door == room).then_some("true");
            view! { <li><a href=href aria-current=current>{t(words)}</a></li> }
        })
        .collect();
    view! {
        <div class="fh-dense">
            <a href="#work" class="govuk-skip-link">{t("staff-skip")}</a>
            <div class="fh-header__bar govuk-!-margin-bottom-4">
                <nav class="fh-nav" aria-label=t("staff-nav-label")>
                    <ul class="fh-nav__list">{doors}</ul>
                </nav>
                <form action="/staff/sign-out" method="post">
                    <span class="govuk-body-s">{staff.name.clone()}</span> " "
                    <button class="fh-link-button" type="submit">{t("staff-sign-out")}</button>
                </form>
            </div>
            <div id="work" tabindex="-1">{children()}</div>
        </div>
    }
    .into_any()
}

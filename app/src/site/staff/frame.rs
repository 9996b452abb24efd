//! What stands at the top of every page for staff: whose place this is, who is signed in, the ways in, and the way out.

use crate::site::{
    Visit,
    page::{Page, t},
    parts::icon::{Icon, Picture},
};
use domain::people::{Action, Staff};
use leptos::prelude::*;

/// The part of the staff pages that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Home,
    Assist,
    Requests,
    Plans,
    Counts,
    Promises,
    Letters,
    Listings,
    Drafts,
    Freshness,
    Searches,
    Reports,
    Rules,
    Words,
}

impl Room {
    const ALL: [Room; 14] = [
        Room::Home,
        Room::Assist,
        Room::Requests,
        Room::Plans,
        Room::Counts,
        Room::Promises,
        Room::Letters,
        Room::Listings,
        Room::Drafts,
        Room::Freshness,
        Room::Searches,
        Room::Reports,
        Room::Rules,
        Room::Words,
    ];

    fn way_in(self) -> (&'static str, &'static str) {
        match self {
            Room::Home => ("/staff", "staff-nav-home"),
            Room::Assist => ("/staff/assist", "staff-nav-assist"),
            Room::Requests => ("/staff/inbox", "staff-nav-requests"),
            Room::Plans => ("/staff/plans", "staff-nav-plans"),
            Room::Counts => ("/staff/counts", "staff-nav-counts"),
            Room::Promises => ("/staff/promises", "staff-nav-promises"),
            Room::Letters => ("/staff/letters", "staff-nav-letters"),
            Room::Listings => ("/staff/listings", "staff-nav-listings"),
            Room::Drafts => ("/staff/drafts", "staff-nav-drafts"),
            Room::Freshness => ("/staff/freshness", "staff-nav-freshness"),
            Room::Searches => ("/staff/searches", "staff-nav-searches"),
            Room::Reports => ("/staff/reports", "staff-nav-reports"),
            Room::Rules => ("/staff/rules", "staff-nav-rules"),
            Room::Words => ("/staff/words", "staff-nav-words"),
        }
    }

    fn is_open_to(self, staff: &Staff) -> bool {
        match self {
            Room::Home => staff.may(Action::EditListings) || staff.may(Action::WatchPromises),
            Room::Assist => staff.may(Action::AssistFamilies),
            Room::Requests => staff.may(Action::ReadRequests),
            Room::Plans => staff.may(Action::ReadPlans),
            Room::Counts => staff.may(Action::ReadReports),
            Room::Promises | Room::Letters => staff.may(Action::WatchPromises),
            Room::Listings | Room::Drafts | Room::Freshness | Room::Searches | Room::Reports => {
                staff.may(Action::EditListings)
            }
            Room::Rules => staff.may(Action::ReadRules),
            Room::Words => true,
        }
    }
}

/// Whose page this is and where they can go from it.
#[derive(Clone, Debug)]
pub struct Desk {
    name: Option<String>,
    rooms: Vec<Room>,
    here: Option<Room>,
}

impl Desk {
    /// Nobody is signed in.
    pub fn of_nobody() -> Self {
        Self {
            name: None,
            rooms: Vec::new(),
            here: None,
        }
    }

    pub fn of(staff: &Staff, here: Option<Room>) -> Self {
        Self {
            name: Some(staff.name.clone()),
            rooms: Room::ALL.into_iter().filter(|room| room.is_open_to(staff)).collect(),
            here,
        }
    }

    /// Signed in, and not yet let into any room.
    pub fn at_the_door(staff: &Staff) -> Self {
        Self {
            rooms: Vec::new(),
            ..Self::of(staff, None)
        }
    }
}

/// A page in one of the rooms, with this message as its title.
pub fn page(visit: &Visit, title: &str, staff: &Staff, room: Room) -> Page {
    Page::new(visit, visit.t(title)).for_staff(Desk::of(staff, Some(room)))
}

/// The header of a page for staff, in the place of the families' one.
#[component]
pub fn StaffHeader(desk: Desk) -> impl IntoView {
    let Desk { name, rooms, here } = desk;
    let way_out = name.map(|name| view! { <WayOut name/> });
    let rooms = (!rooms.is_empty()).then(|| view! { <Rooms rooms here/> });
    view! {
        <header class="fh-header fh-header--staff">
            <div class="govuk-width-container">
                <div class="fh-header__bar">
                    <a class="fh-header__name" href="/staff">
                        <Icon picture=Picture::Family/>{t("site-name")} " " <span class="fh-header__staff">{t("staff-nav-label")}</span>
                    </a>
                    {way_out}
                </div>
                {rooms}
            </div>
        </header>
    }
    .into_any()
}

#[component]
fn WayOut(name: String) -> impl IntoView {
    view! {
        <form class="fh-way-out" action="/staff/sign-out" method="post">
            <span class="govuk-visually-hidden">{t("staff-signed-in")}</span>
            <bdi>{name}</bdi>
            <a href="/staff/account">{t("staff-nav-account")}</a>
            <button class="fh-link-button" type="submit">{t("staff-sign-out")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Rooms(rooms: Vec<Room>, here: Option<Room>) -> impl IntoView {
    let doors: Vec<_> = rooms
        .into_iter()
        .map(|room| {
            let (href, words) = room.way_in();
            let current = (Some(room) == here).then_some("true");
            view! { <li><a href=href aria-current=current>{t(words)}</a></li> }
        })
        .collect();
    view! { <nav class="fh-nav" aria-label=t("staff-nav-label")><ul class="fh-nav__list">{doors}</ul></nav> }.into_any()
}

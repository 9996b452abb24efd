//! The search form: where someone is becomes a ward or a district before anything stands in an address.

use super::{
    address_of,
    asked::{Asked, Unplaced},
    results::{self, Answered},
};
use crate::site::{Hub, Visit, caller::Caller, failure::Failure};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::Query,
    place::{Locality, NearInput, Postcode, read_near},
};

/// `POST /{lang}/services`. A place that we don't know does not stop the search: it goes on without.
pub async fn search(
    State(hub): State<Hub>,
    visit: Visit,
    caller: Caller,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let near = typed
        .iter()
        .find(|(name, _)| name == "near")
        .map_or("", |(_, near)| near.trim());
    let rest = typed.iter().filter(|(name, _)| name != "near" && name != "page");
    let (query, ignored) = Query::parse(rest.map(|(name, value)| (name.as_str(), value.as_str())));
    match area(&hub, near).await? {
        Area::Nowhere => Ok(Redirect::to(&address_of(&visit, &query)).into_response()),
        Area::Known(area) => Ok(Redirect::to(&address_of(&visit, &query.with_near(Some(area)))).into_response()),
        Area::Unplaced(why) => {
            let mut asked = Asked::new(&hub.place, query.with_near(None), &ignored);
            asked.unplaced = Some(why);
            asked.near_typed = near.to_owned();
            results::show(&visit, &caller, asked, Answered::ToForm).await
        }
    }
}

enum Area {
    Nowhere,
    /// A ward id or a district, fit for an address.
    Known(String),
    Unplaced(Unplaced),
}

async fn area(hub: &Hub, typed: &str) -> Result<Area, Failure> {
    Ok(match read_near(typed, &hub.place) {
        NearInput::Nothing => Area::Nowhere,
        NearInput::Area(area) => Area::Known(area),
        NearInput::FullPostcode(postcode) => match hub.store.postcodes.find(&postcode).await? {
            Some(locality) => Area::Known(ward_or_district(locality, &postcode)),
            None => Area::Unplaced(Unplaced::Postcode),
        },
        NearInput::Unknown => within(typed).map_or(Area::Unplaced(Unplaced::Name), Area::Known),
    })
}

fn ward_or_district(locality: Locality, postcode: &Postcode) -> String {
    locality.ward.unwrap_or_else(|| postcode.district().to_owned())
}

/// The district of a postcode at the end of a whole address.
fn within(typed: &str) -> Option<String> {
    Query::parse([("q", typed)].into_iter()).0.near
}

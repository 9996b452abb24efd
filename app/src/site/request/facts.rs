//! Where the child lives, from the postcode or, where nobody knows that one, from the neighbourhood.

use super::lists::ELSEWHERE;
use domain::{
    place::{Authority, Locality, Place, Postcode},
    request::{Answers, Facts, Lives},
};
use store::{Store, StoreError};

/// What we know of the home. Not printable: with a name beside it, it is an address.
#[derive(Clone, Default)]
pub struct Home {
    lives: Lives,
    /// Id of the hub that looks after it.
    hub: Option<String>,
    postcode_found: bool,
}

impl Home {
    /// The answers and the home together: what questions, stops and rules look at.
    pub fn of<'a>(&self, answers: &'a Answers) -> Facts<'a> {
        Facts {
            answers,
            lives: self.lives.clone(),
            hub: self.hub.clone(),
            postcode_found: self.postcode_found,
        }
    }
}

/// Looks the postcode up; without a store, or without a council in its table, the neighbourhood counts.
///
/// # Errors
/// [`StoreError::Database`].
pub async fn find(store: Option<&Store>, place: &Place, answers: &Answers) -> Result<Home, StoreError> {
    let postcode = answers.one("postcode").and_then(|typed| Postcode::parse(typed).ok());
    if let (Some(store), Some(postcode)) = (store, postcode)
        && let Some(found) = store.postcodes.find(&postcode).await?
        && found.authority != Authority::Elsewhere(String::new())
    {
        return Ok(Home {
            postcode_found: true,
            ..Home::from(found)
        });
    }
    Ok(chosen(place, answers.one("neighbourhood").unwrap_or_default()))
}

/// What a choice of the neighbourhood question means.
fn chosen(place: &Place, id: &str) -> Home {
    if let Some(ward) = place.locate_ward(id) {
        return Home::from(ward);
    }
    let lives = match place.district(id) {
        Some(district) => Lives::County(district.id.clone()),
        None if id == ELSEWHERE => Lives::Elsewhere,
        None => Lives::Unknown,
    };
    Home {
        lives,
        ..Home::default()
    }
}

impl From<Locality> for Home {
    fn from(found: Locality) -> Self {
        let lives = match found.authority {
            Authority::City => Lives::City,
            Authority::County(district) => Lives::County(district),
            Authority::Elsewhere(_) => Lives::Elsewhere,
        };
        Self {
            lives,
            hub: found.hub,
            postcode_found: false,
        }
    }
}

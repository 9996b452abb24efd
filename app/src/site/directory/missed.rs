//! Counts the searches that found nothing, so that the city learns what is missing. Never a search that nobody else
//! should see, and never words that may name a person.

use super::asked::Asked;
use crate::site::{Visit, caller::Caller};
use store::Search;

/// A phone number or a house number and more: words with so many figures are not kept.
const MOST_FIGURES: usize = 4;

/// Counts a visit once a day for what it did not find. A fault here is told in the log and stops no search.
pub async fn note(visit: &Visit, caller: &Caller, asked: &Asked) {
    let Some(caller) = caller.0.as_deref().filter(|_| !asked.is_sensitive()) else {
        return;
    };
    let place = &visit.hub.place;
    let near = asked.query.near.as_deref();
    let search = Search {
        day: visit.now.date(),
        language: visit.speech.tag(),
        ward: near.and_then(|near| place.ward_named(near)),
        words: Some(asked.query.words.as_str()).filter(|words| tells_nobody(words)),
        visit: caller,
    };
    if let Err(error) = visit.hub.store.nothing_found.note(&search).await {
        tracing::error!(%error, "a search that found nothing could not be counted");
    }
}

fn tells_nobody(words: &str) -> bool {
    let figures = words.chars().filter(char::is_ascii_digit).count();
    !words.is_empty() && figures <= MOST_FIGURES && !words.contains('@')
}

#[cfg(test)]
mod tests {
    use super::tells_nobody;

    #[test]
    fn words_that_may_name_a_person_are_not_kept() {
        assert!(tells_nobody("fencing for under 5s"));
        for telling in ["", "amara@example.org", "07700 900123"] {
            assert!(!tells_nobody(telling), "{telling}");
        }
    }
}

//! A list as a link carries it: the ids of its listings and nothing else.

use super::MOST;

/// The ids, with commas between. What could be taken for a comma is written as `%2C`; the text must still be encoded as
/// part of an address.
pub fn to_link<'a>(listings: impl IntoIterator<Item = &'a str>) -> String {
    let ids: Vec<String> = listings
        .into_iter()
        .map(|id| id.replace('%', "%25").replace(',', "%2C"))
        .collect();
    ids.join(",")
}

/// The ids of a link, each once, as many as a list holds.
pub fn from_link(text: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in text.split(',') {
        let id = id.trim().replace("%2C", ",").replace("%25", "%");
        if !id.is_empty() && !ids.contains(&id) && ids.len() < MOST {
            ids.push(id);
        }
    }
    ids
}

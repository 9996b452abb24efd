//! Front doors and helplines by the names that people call them: who types "samaritans" wants the number, not a group.

use super::words::Words;
use domain::{fold, place::Place};

/// More than these above the results would hide them.
const MOST: usize = 4;

/// Every name of every front door, in every language of the site.
pub struct NamedDoors(Vec<Door>);

struct Door {
    id: String,
    /// It is meant only when nothing else was typed: "Shout", "Equation".
    name: Vec<String>,
    /// It is meant wherever these stand.
    calls: Vec<Vec<String>>,
}

impl NamedDoors {
    /// Names are `contact-<id>`, other calls `contact-<id>.words` (with commas between) and the number itself.
    pub fn new(words: &Words, place: &Place) -> Self {
        let doors = words.languages().iter().flat_map(|speech| {
            place.contacts.iter().map(|contact| {
                let key = format!("contact-{}", contact.id);
                let others = Some(format!("{key}.words")).filter(|others| speech.has(others));
                let others = others.map(|others| speech.say(&others)).unwrap_or_default();
                let calls = others
                    .split([',', '،'])
                    .chain(contact.phone.as_deref())
                    .map(fold::words);
                Door {
                    id: contact.id.clone(),
                    name: fold::words(&speech.say(&key)),
                    calls: calls.filter(|call| !call.is_empty()).collect(),
                }
            })
        });
        Self(doors.collect())
    }

    /// Each once, in the order of the place's list.
    pub fn named_in(&self, typed: &str) -> Vec<String> {
        let typed = fold::words(typed);
        let mut ids = Vec::new();
        for door in self.0.iter().filter(|door| door.is_named_in(&typed)) {
            if !ids.contains(&door.id) {
                ids.push(door.id.clone());
            }
        }
        ids.truncate(MOST);
        ids
    }
}

impl Door {
    fn is_named_in(&self, typed: &[String]) -> bool {
        let stands = |call: &Vec<String>| typed.windows(call.len()).any(|part| part == call.as_slice());
        !typed.is_empty() && (self.name == typed || self.calls.iter().any(stands))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::site::places;

    fn doors(typed: &str) -> Vec<String> {
        NamedDoors::new(&Words::load().unwrap(), &places::nottingham().unwrap()).named_in(typed)
    }

    #[test]
    fn a_helpline_is_found_by_its_name_its_number_and_what_people_call_it() {
        for (typed, id) in [
            ("Samaritans", "samaritans"),
            ("samaritans phone number", "samaritans"),
            ("childline", "childline"),
            ("CHILD LINE", "childline"),
            ("999", "police-999"),
            ("116 123", "samaritans"),
            ("juno", "juno"),
            ("women's aid", "juno"),
            ("mash", "mash"),
            ("سمیریٹنز", "samaritans"),
            ("چائلڈ لائن", "childline"),
        ] {
            assert_eq!(doors(typed), [id], "{typed}");
        }
        for police in ["police", "پولیس", "policja"] {
            assert_eq!(doors(police), ["police-999", "police-101"], "{police}");
        }
    }

    #[test]
    fn everyday_words_call_no_helpline() {
        for typed in [
            "",
            "I shout at my children",
            "equation homework",
            "judo",
            "what helps",
            "council tax",
        ] {
            assert_eq!(doors(typed), Vec::<String>::new(), "{typed}");
        }
    }
}

//! By what two requests may be seen to come from one household. A sign is never shown and never kept as it is: the memory
//! keeps a blind index of it. Whether it is the same family, a person says.

use super::answers::{Age, Answers, CHILDREN, CHILDS_AGE, CHILDS_NAME};
use crate::fold::words;
use crate::text::{Private, choice};

choice! {
    /// What two requests have in common.
    pub enum Sign {
        Phone = "phone",
        Email = "email",
        /// A child's first name with age and postcode: each alone says nothing.
        Child = "child",
    }
}

/// Every sign in these answers.
pub fn signs(answers: &Answers) -> Vec<(Sign, Private)> {
    let phone = answers.one("phone").and_then(phone).map(|phone| (Sign::Phone, phone));
    let email = answers.one("email").and_then(email).map(|email| (Sign::Email, email));
    let children = children(answers).into_iter().map(|child| (Sign::Child, child));
    [phone, email]
        .into_iter()
        .flatten()
        .chain(children)
        .map(|(sign, text)| (sign, Private::new(text)))
        .collect()
}

/// A number as it is dialled in this country: "+44 7700 900123" and "07700 900123" are one.
fn phone(typed: &str) -> Option<String> {
    let figures: String = typed
        .chars()
        .filter_map(|c| c.to_digit(10))
        .map(|n| n.to_string())
        .collect();
    let abroad = figures.strip_prefix("0044").or_else(|| {
        figures
            .strip_prefix("44")
            .filter(|_| typed.trim_start().starts_with('+'))
    });
    let dialled = match abroad {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => figures,
    };
    (dialled.len() >= 7).then_some(dialled)
}

fn email(typed: &str) -> Option<String> {
    let email = typed.trim().to_lowercase();
    email.contains('@').then_some(email)
}

/// Every child of the family, each once.
fn children(answers: &Answers) -> Vec<String> {
    let Some(postcode) = answers.one("postcode") else {
        return Vec::new();
    };
    let postcode: String = postcode
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let first = child(answers.one("child_name"), answers.age(), &postcode);
    let others = answers
        .people(CHILDREN)
        .iter()
        .map(|other| child(other.one(CHILDS_NAME), other.years(CHILDS_AGE), &postcode));
    let mut children: Vec<String> = Vec::new();
    for child in std::iter::once(first).chain(others).flatten() {
        if !children.contains(&child) {
            children.push(child);
        }
    }
    children
}

fn child(name: Option<&str>, age: Option<Age>, postcode: &str) -> Option<String> {
    let name = words(name?).join(" ");
    let age = match age? {
        Age::Unborn => return None,
        Age::Years(years) => years,
    };
    (!name.is_empty() && !postcode.is_empty()).then(|| format!("{name}\0{age}\0{postcode}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Answer;

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (key, value) in pairs {
            answers.keep(*key, Answer::One((*value).to_owned()));
        }
        answers.keep("child_age", Answer::Years(7));
        answers
    }

    fn of(pairs: &[(&str, &str)]) -> Vec<(Sign, Private)> {
        signs(&answers(pairs))
    }

    #[test]
    fn one_number_written_in_four_ways_is_one_number() {
        for typed in [
            "07700 900123",
            "+44 7700 900123",
            "0044 (0)7700 900123",
            "07700-900-123",
        ] {
            assert_eq!(
                of(&[("phone", typed)]),
                [(Sign::Phone, Private::new("07700900123"))],
                "{typed}"
            );
        }
    }

    #[test]
    fn a_child_is_known_by_name_age_and_postcode_together_and_by_none_of_them_alone() {
        let one = of(&[("child_name", "Zoë"), ("postcode", "ng7 5hy")]);
        assert_eq!(one, of(&[("child_name", " zoë "), ("postcode", "NG75HY")]));
        assert_ne!(one, of(&[("child_name", "Zoë"), ("postcode", "NG7 5HX")]));
        assert!(of(&[("child_name", "Zoë")]).is_empty());
        assert!(of(&[("postcode", "NG7 5HY")]).is_empty());
    }

    #[test]
    fn every_child_is_a_sign_whichever_of_them_the_request_is_mainly_about() {
        let mut one = answers(&[("child_name", "Zoë"), ("postcode", "NG7 5HY")]);
        let mut other = answers(&[("child_name", "Ali"), ("postcode", "ng75hy")]);
        let person = |name: &str, years: u8| {
            let mut person = Answers::default();
            person.keep("name", Answer::One(name.to_owned()));
            person.keep("age", Answer::Years(years));
            Answer::People(vec![person])
        };
        one.keep("children", person("Ali", 7));
        other.keep("children", person("zoë", 7));
        let (one, other) = (signs(&one), signs(&other));
        assert_eq!(one.len(), 2);
        assert!(one.iter().all(|sign| other.contains(sign)));
    }

    #[test]
    fn too_short_a_number_is_nobodys() {
        assert!(of(&[("phone", "999")]).is_empty());
    }
}

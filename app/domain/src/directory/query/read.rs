//! Reads a search from the pairs of a URL or form, whatever they are.

use super::{AgeAsked, Query, Sort};
use crate::directory::{Access, Audience, Price, TimeOfDay, Way, Within};
use crate::place::{Day, Postcode, district_of};
use crate::text::slug;

/// Letters of a search that are read; nobody means more.
const MOST_LETTERS: usize = 120;

/// A part of the URL that was not used as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// "age", "near" …; a name of ours.
    pub name: &'static str,
    pub why: Why,
}

/// Why a part was not used as it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It makes no sense and was left out.
    NotUnderstood,
    /// It was longer than we read, and was cut.
    TooLong,
    /// It held a full postcode: only the district was kept. Redirect, so that the URL forgets it too.
    FullPostcode,
}

impl Query {
    /// Reads decoded pairs of a query string. Never fails: unknown names are passed over, and what can't be used is reported.
    pub fn parse<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (Query, Vec<Ignored>) {
        let (mut query, mut ignored) = (Query::default(), Vec::new());
        for (name, value) in pairs.filter(|(_, value)| !value.trim().is_empty()) {
            let Some((name, read)) = query.read(name, value) else {
                continue;
            };
            if let Err(why) = read {
                ignored.push(Ignored { name, why });
            }
        }
        (query, ignored)
    }

    fn read(&mut self, name: &str, value: &str) -> Option<(&'static str, Result<(), Why>)> {
        let key = value.trim();
        Some(match name {
            "q" => ("q", self.read_words(value)),
            "need" => ("need", keep(&mut self.need, read_need(value))),
            "age" => ("age", keep(&mut self.age, AgeAsked::read(value))),
            "who" => ("who", keep(&mut self.who, Audience::from_key(key))),
            "day" => ("day", add(&mut self.days, Day::from_key(key))),
            "time" => ("time", keep(&mut self.time, TimeOfDay::from_key(key))),
            "cost" => ("cost", keep(&mut self.cost, Price::from_key(key))),
            "way" => ("way", keep(&mut self.way, Way::from_key(key))),
            "speaks" => ("speaks", keep(&mut self.speaks, language_tag(key))),
            "access" => ("access", add(&mut self.access, Access::from_key(key))),
            "within" => ("within", keep(&mut self.within, Within::from_key(key))),
            "open" => ("open", self.read_open(key)),
            "near" => ("near", self.read_near(value)),
            "sort" => ("sort", self.read_sort(value)),
            "page" => ("page", self.read_page(value)),
            _ => return None,
        })
    }

    fn read_words(&mut self, value: &str) -> Result<(), Why> {
        let mut cut: String = value
            .chars()
            .filter(|c| !c.is_control() || c.is_whitespace())
            .take(MOST_LETTERS)
            .collect();
        let postcode = take_postcode(&mut cut);
        // Nobody has two, but whoever types two must not find the other one in the address.
        while take_postcode(&mut cut).is_some() {}
        self.words = cut.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(postcode) = postcode {
            self.near.get_or_insert_with(|| postcode.district().to_owned());
            return Err(Why::FullPostcode);
        }
        if value.chars().count() > MOST_LETTERS {
            Err(Why::TooLong)
        } else {
            Ok(())
        }
    }

    fn read_near(&mut self, value: &str) -> Result<(), Why> {
        let whole = Postcode::parse(value).ok();
        if let Some(postcode) = whole.or_else(|| take_postcode(&mut value.to_owned())) {
            self.near = Some(postcode.district().to_owned());
            return Err(Why::FullPostcode);
        }
        keep(&mut self.near, district_of(value).or_else(|| id(value)))
    }

    fn read_open(&mut self, key: &str) -> Result<(), Why> {
        self.open = key == "yes";
        self.open.then_some(()).ok_or(Why::NotUnderstood)
    }

    fn read_sort(&mut self, value: &str) -> Result<(), Why> {
        let sort = Sort::from_key(value.trim()).ok_or(Why::NotUnderstood)?;
        self.sort = sort;
        Ok(())
    }

    fn read_page(&mut self, value: &str) -> Result<(), Why> {
        let page = value.trim().parse().ok().filter(|page| (1..=10_000).contains(page));
        self.page = page.unwrap_or(1);
        page.map(|_| ()).ok_or(Why::NotUnderstood)
    }
}

fn keep<T>(field: &mut Option<T>, read: Option<T>) -> Result<(), Why> {
    *field = Some(read.ok_or(Why::NotUnderstood)?);
    Ok(())
}

fn add<T: Ord>(set: &mut std::collections::BTreeSet<T>, read: Option<T>) -> Result<(), Why> {
    set.insert(read.ok_or(Why::NotUnderstood)?);
    Ok(())
}

fn read_need(value: &str) -> Option<String> {
    id(value).filter(|need| need == value.trim())
}

/// Something of the shape of a BCP-47 tag, in small letters; whether anybody speaks it, the listings know.
fn language_tag(key: &str) -> Option<String> {
    let tag = key.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let language = parts.next().filter(|language| (2..=3).contains(&language.len()));
    let rest = parts.all(|part| (2..=8).contains(&part.len()));
    let letters = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (language.is_some() && rest && letters && tag.len() <= 20).then_some(tag)
}

/// A word that could be an id of ours; whether it is one, the place knows.
fn id(value: &str) -> Option<String> {
    Some(slug(value)).filter(|id| !id.is_empty() && id.chars().count() <= 60)
}

/// Takes the first full postcode, spelt without a slip, out of what was typed.
fn take_postcode(words: &mut String) -> Option<Postcode> {
    let typed: Vec<&str> = words.split_whitespace().collect();
    for at in 0..typed.len() {
        for end in [at + 1, at + 2] {
            let Some(candidate) = typed
                .get(at..end)
                .map(|part| part.concat().replace(|c: char| !c.is_alphanumeric(), ""))
            else {
                continue;
            };
            let exact = |postcode: &Postcode| postcode.key().eq_ignore_ascii_case(&candidate);
            if let Some(postcode) = Postcode::parse(&candidate).ok().filter(exact) {
                *words = [&typed[..at], &typed[end..]].concat().join(" ");
                return Some(postcode);
            }
        }
    }
    None
}

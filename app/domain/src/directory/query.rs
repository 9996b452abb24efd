//! What someone searches for, read from a URL that may be anything and written back in one spelling.

use crate::place::{Postcode, district_of};
use crate::text::{choice, slug};

/// Results on one page.
pub const PER_PAGE: usize = 10;

/// Letters of a search that are read; nobody means more.
const MOST_LETTERS: usize = 120;

/// The age that is asked for; more than this is not a child's or young adult's.
const OLDEST: u8 = 25;

/// A search. Its URL can be shared: it carries no full postcode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub words: String,
    /// Id of a category or heading.
    pub need: Option<String>,
    pub age: Option<AgeAsked>,
    /// A postcode district ("NG7"), a ward id or a place name as an id; never a full postcode.
    pub near: Option<String>,
    pub sort: Sort,
    /// From 1.
    pub page: u32,
}

/// The child's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeAsked {
    Unborn,
    Years(u8),
}

choice! {
    /// The order of the results.
    pub enum Sort {
        Best = "best",
        Nearest = "nearest",
    }
}

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

impl Default for Query {
    fn default() -> Self {
        Self {
            words: String::new(),
            need: None,
            age: None,
            near: None,
            sort: Sort::Best,
            page: 1,
        }
    }
}

impl Query {
    /// Reads decoded pairs of a query string. Never fails: unknown names are passed over, and what can't be used is reported.
    pub fn parse<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (Query, Vec<Ignored>) {
        let (mut query, mut ignored) = (Query::default(), Vec::new());
        for (name, value) in pairs.filter(|(_, value)| !value.trim().is_empty()) {
            let read = match name {
                "q" => ("q", query.read_words(value)),
                "need" => ("need", keep(&mut query.need, read_need(value))),
                "age" => ("age", keep(&mut query.age, read_age(value))),
                "near" => ("near", query.read_near(value)),
                "sort" => ("sort", query.read_sort(value)),
                "page" => ("page", query.read_page(value)),
                _ => continue,
            };
            if let (name, Err(why)) = read {
                ignored.push(Ignored { name, why });
            }
        }
        (query, ignored)
    }

    /// The query in its one spelling, without "?"; empty for a search for everything.
    pub fn to_query_string(&self) -> String {
        let age = self.age.map(|age| match age {
            AgeAsked::Unborn => "unborn".to_owned(),
            AgeAsked::Years(years) => years.to_string(),
        });
        let words = (!self.words.is_empty()).then(|| self.words.clone());
        let sort = (self.sort != Sort::Best).then(|| self.sort.key().to_owned());
        let page = (self.page > 1).then(|| self.page.to_string());
        [
            ("q", words),
            ("need", self.need.clone()),
            ("age", age),
            ("near", self.near.clone()),
            ("sort", sort),
            ("page", page),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", form_encoded(&value?))))
        .collect::<Vec<_>>()
        .join("&")
    }

    /// The same search, another page of it.
    pub fn with_page(&self, page: u32) -> Query {
        Query {
            page: page.max(1),
            ..self.clone()
        }
    }

    /// The same search from the start, near another place or nowhere.
    pub fn with_near(&self, near: Option<String>) -> Query {
        Query {
            near,
            page: 1,
            ..self.clone()
        }
    }

    /// Nothing is asked for: everything is a result.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.need.is_none() && self.age.is_none() && self.near.is_none()
    }

    fn read_words(&mut self, value: &str) -> Result<(), Why> {
        let mut cut: String = value
            .chars()
            .filter(|c| !c.is_control() || c.is_whitespace())
            .take(MOST_LETTERS)
            .collect();
        let postcode = take_postcode(&mut cut);
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

fn read_need(value: &str) -> Option<String> {
    id(value).filter(|need| need == value.trim())
}

fn read_age(value: &str) -> Option<AgeAsked> {
    match value.trim() {
        "unborn" => Some(AgeAsked::Unborn),
        years => years.parse().ok().filter(|years| *years <= OLDEST).map(AgeAsked::Years),
    }
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

/// `application/x-www-form-urlencoded`, as a browser writes it.
fn form_encoded(value: &str) -> String {
    let mut written = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => written.push(char::from(byte)),
            b' ' => written.push('+'),
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

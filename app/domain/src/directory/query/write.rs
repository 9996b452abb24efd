//! Writes a search as a query string: every search in one spelling.

use super::{Query, Sort};

impl Query {
    /// The query in its one spelling, without "?"; empty for a search for everything.
    pub fn to_query_string(&self) -> String {
        self.pairs()
            .into_iter()
            .map(|(name, value)| format!("{name}={}", form_encoded(&value)))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// Names and values of the query string, for the hidden fields of a form; a name may come more than once.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let one = |name, key: Option<&str>| key.map(|key| (name, key.to_owned()));
        let first = [
            one("q", Some(self.words.as_str()).filter(|words| !words.is_empty())),
            one("need", self.need.as_deref()),
            self.age.map(|age| ("age", age.key())),
            one("who", self.who.map(|who| who.key())),
        ];
        let middle = [
            one("time", self.time.map(|time| time.key())),
            one("cost", self.cost.map(|cost| cost.key())),
            one("way", self.way.map(|way| way.key())),
            one("speaks", self.speaks.as_deref()),
        ];
        let last = [
            one("within", self.within.map(|within| within.key())),
            one("open", self.open.then_some("yes")),
            one("near", self.near.as_deref()),
            one(
                "sort",
                Some(self.sort).filter(|sort| *sort != Sort::Best).map(Sort::key),
            ),
            (self.page > 1).then(|| ("page", self.page.to_string())),
        ];
        let days = self.days.iter().map(|day| ("day", day.key().to_owned()));
        let access = self.access.iter().map(|access| ("access", access.key().to_owned()));
        let start = first.into_iter().flatten().chain(days);
        let rest = middle.into_iter().flatten().chain(access);
        start.chain(rest).chain(last.into_iter().flatten()).collect()
    }
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

//! Where in a record a value stands: a column's heading, or names parted by "/", `*` for each of a list, `@` for the names
//! of what is set to true.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    written: String,
    steps: Vec<String>,
    /// The file may be without this column.
    pub optional: bool,
}

impl Path {
    pub fn new(written: &str) -> Self {
        let (optional, written) = match written.strip_prefix('?') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        Self {
            written: written.to_owned(),
            steps: written.split('/').map(str::to_owned).collect(),
            optional,
        }
    }

    /// As the mapping writes it.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Every text that stands there, in the order of the record.
    pub fn texts(&self, record: &Value) -> Vec<String> {
        let mut texts = Vec::new();
        for node in self.nodes(record) {
            leaves(node.value, &mut texts);
            texts.extend(node.name.map(str::to_owned));
        }
        texts
    }

    /// The records or lists that stand there.
    pub fn records<'v>(&self, record: &'v Value) -> Vec<&'v Value> {
        self.nodes(record).into_iter().map(|node| node.value).collect()
    }

    fn nodes<'v>(&self, record: &'v Value) -> Vec<Node<'v>> {
        let whole = Node {
            value: record,
            name: None,
        };
        if self.written.is_empty() {
            return vec![whole];
        }
        // A heading may have the sign in it that parts names.
        if let Some(value) = record.get(&self.written) {
            return vec![Node { value, name: None }];
        }
        let mut at = vec![whole];
        for step in &self.steps {
            at = at.into_iter().flat_map(|node| inside(node.value, step)).collect();
        }
        at
    }
}

/// A place in a record; `name` when it is a name that was asked for and not its value.
struct Node<'v> {
    value: &'v Value,
    name: Option<&'v str>,
}

fn inside<'v>(value: &'v Value, step: &str) -> Vec<Node<'v>> {
    let plain = |value| Node { value, name: None };
    match (step, value) {
        ("*", Value::Array(items)) => items.iter().map(plain).collect(),
        ("@", Value::Object(names)) => names
            .iter()
            .filter(|(_, value)| set(value))
            .map(|(name, _)| Node {
                value: &Value::Null,
                name: Some(name),
            })
            .collect(),
        (name, Value::Object(names)) => names.get(name).map(plain).into_iter().collect(),
        (number, Value::Array(items)) => {
            let at: Option<usize> = number.parse().ok();
            at.and_then(|at| items.get(at)).map(plain).into_iter().collect()
        }
        (_, Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => Vec::new(),
    }
}

fn set(value: &Value) -> bool {
    match value {
        Value::Bool(set) => *set,
        Value::Null => false,
        Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => true,
    }
}

fn leaves(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Number(number) => texts.push(number.to_string()),
        Value::Bool(set) => texts.push(set.to_string()),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, texts)),
        Value::Null | Value::Object(_) => {}
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(from)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_found_by_heading_in_lists_in_nested_lists_and_by_its_name() {
        let record = json!({
            "Street / No": "1 High Road", "phones": [[{"number": "1"}], [{"number": "2"}, {"number": null}]],
            "days": {"Sunday": true, "Monday": false, "Friday": true}, "at": [{"where": {"lat": 52.9}}],
        });
        for (path, found) in [
            ("Street / No", &["1 High Road"][..]),
            ("phones/*/*/number", &["1", "2"]),
            ("phones/1/0/number", &["2"]),
            ("days/@", &["Friday", "Sunday"]),
            ("at/*/where/lat", &["52.9"]),
            ("at/7/where", &[]),
            ("nowhere/*/at/all", &[]),
        ] {
            assert_eq!(Path::new(path).texts(&record), found, "{path}");
        }
        assert!(Path::new("?Town").optional);
    }
}

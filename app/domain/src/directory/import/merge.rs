//! Three versions of a listing become one, field by field: as it was last imported, as the file has it now, as staff have it.

use serde_json::{Map, Value};

/// A merged document and what came of each field.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub value: Value,
    /// Fields that the file changes, "contact.phone".
    pub changed: Vec<String>,
    /// Fields where staff say something else than the file, and which stay as staff have them.
    pub kept: Vec<String>,
}

/// Fields that no file fills: they are staff's alone.
const OURS: [&str; 7] = ["id", "assured", "upkeep", "translations", "hub", "only_for", "audience"];

/// `base`: the last import; `theirs`: the file now; `ours`: the directory now.
pub fn merge(base: &Value, theirs: &Value, ours: &Value) -> Merged {
    let mut merged = Merged {
        value: Value::Null,
        changed: Vec::new(),
        kept: Vec::new(),
    };
    merged.value = field(base, theirs, ours, "", &mut merged);
    merged
}

fn field(base: &Value, theirs: &Value, ours: &Value, name: &str, merged: &mut Merged) -> Value {
    if OURS.contains(&name) || ours == theirs {
        return ours.clone();
    }
    if let (Value::Object(base), Value::Object(theirs), Value::Object(ours)) = (base, theirs, ours) {
        return object(base, theirs, ours, name, merged);
    }
    if ours == base {
        merged.changed.push(name.to_owned());
        theirs.clone()
    } else {
        merged.kept.push(name.to_owned());
        ours.clone()
    }
}

fn object(
    base: &Map<String, Value>,
    theirs: &Map<String, Value>,
    ours: &Map<String, Value>,
    name: &str,
    merged: &mut Merged,
) -> Value {
    let mut names: Vec<&String> = base.keys().chain(theirs.keys()).chain(ours.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let mut made = Map::new();
    for key in names {
        let path = if name.is_empty() {
            key.clone()
        } else {
            format!("{name}.{key}")
        };
        let part = |of: &Map<String, Value>| of.get(key).cloned().unwrap_or(Value::Null);
        made.insert(
            key.clone(),
            field(&part(base), &part(theirs), &part(ours), &path, merged),
        );
    }
    Value::Object(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_file_changed_is_taken_and_what_staff_changed_stays() {
        let base = json!({"name": "Judo", "summary": "a", "contact": {"phone": "1", "email": "e"}, "assured": null});
        let theirs =
            json!({"name": "Judo club", "summary": "b", "contact": {"phone": "2", "email": "e"}, "assured": null});
        let ours =
            json!({"name": "Judo", "summary": "ours", "contact": {"phone": "1", "email": "ours"}, "assured": "x"});
        let merged = merge(&base, &theirs, &ours);
        assert_eq!(
            merged.value,
            json!({"name": "Judo club", "summary": "ours", "contact": {"phone": "2", "email": "ours"}, "assured": "x"})
        );
        assert_eq!(merged.changed, ["contact.phone", "name"]);
        assert_eq!(merged.kept, ["contact.email", "summary"]);
    }

    #[test]
    fn the_same_file_again_changes_nothing() {
        let base = json!({"name": "Judo", "place": null, "times": [1, 2]});
        assert_eq!(merge(&base, &base, &base).changed, Vec::<String>::new());
    }

    #[test]
    fn a_place_that_appears_is_taken_whole() {
        let (none, some) = (json!({"place": null}), json!({"place": {"postcode": "NG7 5HY"}}));
        let merged = merge(&none, &some, &none);
        assert_eq!((merged.value, merged.changed), (some, vec!["place".to_owned()]));
    }
}

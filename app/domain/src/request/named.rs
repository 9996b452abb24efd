//! Conditions that are said once and meant in many places: `[conditions]` gives each a name, `{ named = "…" }` stands for it.

use toml::{Table, Value};

/// What a condition is called where it is meant.
const NAMED: &str = "named";
const CONDITIONS: &str = "conditions";

/// Puts what the names stand for in the place of the names, and takes the list of names out. An error says what is wrong: a
/// name that is not in the list, one that is meant nowhere, or one that stands for itself.
pub(super) fn spell_out(mut file: Table) -> Result<Table, String> {
    let named = match file.remove(CONDITIONS) {
        None => Table::new(),
        Some(Value::Table(named)) => named,
        Some(_) => return Err(format!("[{CONDITIONS}] is a table of names")),
    };
    let mut names = Names {
        known: &named,
        used: Vec::new(),
    };
    for value in file.iter_mut().map(|(_, value)| value) {
        names.spell(value, &mut Vec::new())?;
    }
    match named.keys().find(|name| !names.used.contains(name)) {
        Some(name) => Err(format!("the condition “{name}” has a name and is meant nowhere")),
        None => Ok(file),
    }
}

struct Names<'a> {
    known: &'a Table,
    used: Vec<String>,
}

impl Names<'_> {
    /// `inside`: the names that this stands in.
    fn spell(&mut self, value: &mut Value, inside: &mut Vec<String>) -> Result<(), String> {
        match value {
            Value::Array(all) => all.iter_mut().try_for_each(|one| self.spell(one, inside)),
            Value::Table(table) => match table.get(NAMED) {
                Some(name) if table.len() == 1 => {
                    *value = self.meant(name.as_str().unwrap_or_default(), inside)?;
                    Ok(())
                }
                Some(_) => Err(format!(
                    "{NAMED} = … says one thing; join two with all = [..] or any = [..]"
                )),
                None => table.iter_mut().try_for_each(|(_, one)| self.spell(one, inside)),
            },
            Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => Ok(()),
        }
    }

    fn meant(&mut self, name: &str, inside: &mut Vec<String>) -> Result<Value, String> {
        let known = self.known.get(name);
        let mut meant = known
            .cloned()
            .ok_or_else(|| format!("there is no condition called “{name}”"))?;
        if inside.iter().any(|outer| outer == name) {
            return Err(format!("the condition “{name}” stands for itself"));
        }
        self.used.push(name.to_owned());
        inside.push(name.to_owned());
        self.spell(&mut meant, inside)?;
        inside.pop();
        Ok(meant)
    }
}

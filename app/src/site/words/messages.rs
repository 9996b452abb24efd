//! The messages of the files one by one, and what a translation of one must keep: its placeholders and its plural forms.

use super::LOCALES;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey},
    parser, serializer,
};
use include_dir::File;
use std::collections::{BTreeMap, BTreeSet};

/// The comment that a translation begins with until a native speaker has read it.
pub const MARK: &str = "# Not yet reviewed by a native speaker";

/// CLDR's plural forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Behind the equals sign.
    pub words: String,
    /// The comment above it, for whoever translates.
    pub note: String,
    pub file: String,
    /// Its file still waits for a native speaker.
    pub marked: bool,
}

/// Why words can't be taken for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsFault {
    /// They can't be read as words of a message.
    Shape,
    /// These placeholders of the English words are not in them.
    Lost(Vec<String>),
    /// These placeholders are not in the English words.
    Unknown(Vec<String>),
    /// These plural forms of the language are not in them.
    Forms(Vec<String>),
}

/// Every message of a language's files with words of its own, by key.
pub fn sources(tag: &str) -> BTreeMap<String, Source> {
    let mut found = BTreeMap::new();
    for file in LOCALES.get_dir(tag).into_iter().flat_map(|folder| folder.files()) {
        read_file(file, &mut found);
    }
    found
}

fn read_file(file: &File<'static>, found: &mut BTreeMap<String, Source>) {
    let text = file.contents_utf8().unwrap_or_default();
    let resource = parser::parse(text).unwrap_or_else(|(read, _)| read);
    let name = file
        .path()
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for entry in resource.body {
        let Entry::Message(mut message) = entry else { continue };
        if message.value.is_none() {
            continue;
        }
        let note = message.comment.take().map(|comment| comment.content.join(" "));
        message.attributes.clear();
        let key = message.id.name.to_owned();
        let source = Source {
            words: words_of(Entry::Message(message)),
            note: note.unwrap_or_default(),
            file: name.clone(),
            marked: text.starts_with(MARK),
        };
        found.insert(key, source);
    }
}

/// "key = words" without the key, and without the indent of further lines.
fn words_of(entry: Entry<&str>) -> String {
    let text = serializer::serialize(&Resource { body: vec![entry] });
    let words = text.split_once('=').map(|(_, words)| words).unwrap_or_default();
    let lines = words.trim().lines();
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n")
}

/// A message as a file would hold it: its further lines stand in from the edge.
pub fn as_file(key: &str, words: &str) -> String {
    let lines: Vec<&str> = words.trim().lines().map(str::trim_end).collect();
    format!("{key} =\n    {}\n", lines.join("\n    "))
}

/// Placeholders of words, in the order of their names.
pub fn placeholders(words: &str) -> Vec<String> {
    shape(words)
        .map(|shape| shape.variables.into_iter().collect())
        .unwrap_or_default()
}

/// The forms that a counted thing needs in this language; from CLDR, for whole numbers.
pub fn plural_forms(tag: &str) -> &'static [&'static str] {
    match tag {
        "pl" => &["one", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// Whether these words may be said instead of `english` in this language.
///
/// # Errors
/// The first fault.
pub fn check(tag: &str, english: &str, words: &str) -> Result<(), WordsFault> {
    let ours = shape(english).unwrap_or_default();
    let theirs = shape(words).ok_or(WordsFault::Shape)?;
    let missing = |from: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
        from.difference(other).cloned().collect()
    };
    let (lost, unknown) = (
        missing(&ours.variables, &theirs.variables),
        missing(&theirs.variables, &ours.variables),
    );
    if !lost.is_empty() {
        return Err(WordsFault::Lost(lost));
    }
    if !unknown.is_empty() {
        return Err(WordsFault::Unknown(unknown));
    }
    let needed: BTreeSet<String> = plural_forms(tag).iter().map(|form| (*form).to_owned()).collect();
    for counted in ours.plurals.keys() {
        let forms = theirs.plurals.get(counted).cloned().unwrap_or_default();
        let lacking = missing(&needed, &forms);
        if !lacking.is_empty() {
            return Err(WordsFault::Forms(lacking));
        }
    }
    Ok(())
}

/// What a translation must keep.
#[derive(Default)]
struct Shape {
    variables: BTreeSet<String>,
    /// The plural forms given, for each number that is counted.
    plurals: BTreeMap<String, BTreeSet<String>>,
}

/// None for what is not the words of exactly one message, or calls for more than placeholders.
fn shape(words: &str) -> Option<Shape> {
    let text = as_file("key", words);
    let resource = parser::parse(text.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    let pattern = message.value.as_ref().filter(|_| message.attributes.is_empty())?;
    let mut shape = Shape::default();
    look(pattern, &mut shape).then_some(shape)
}

fn look(pattern: &Pattern<&str>, shape: &mut Shape) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => look_at(expression, shape),
    })
}

fn look_at(expression: &Expression<&str>, shape: &mut Shape) -> bool {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            shape.variables.insert(id.name.to_owned());
            true
        }
        Expression::Inline(InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) => true,
        // Other messages, terms and functions: no translator needs them, and a slip in one is hard to find.
        Expression::Inline(_) => false,
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return false;
            };
            shape.variables.insert(id.name.to_owned());
            let names = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name.to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            let forms: BTreeSet<String> = names.filter(|name| FORMS.contains(&name.as_str())).collect();
            if forms.contains("one") || forms.contains("few") {
                shape.plurals.insert(id.name.to_owned(), forms);
            }
            variants.iter().all(|variant| look(&variant.value, shape))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNTED: &str = "{ $n ->\n    [0] None\n    [one] { $n } owl\n   *[other] { $n } owls\n}";

    #[test]
    fn a_placeholder_is_neither_lost_nor_made_up() {
        let english = "Ask { $who } on { $day }";
        assert_eq!(check("pl", english, "Zapytaj { $who } w { $day }"), Ok(()));
        assert_eq!(
            check("pl", english, "Zapytaj { $who }"),
            Err(WordsFault::Lost(vec!["day".into()]))
        );
        let more = "Zapytaj { $who } w { $day } o { $time }";
        assert_eq!(
            check("pl", english, more),
            Err(WordsFault::Unknown(vec!["time".into()]))
        );
    }

    #[test]
    fn a_counted_thing_has_the_forms_of_its_language() {
        assert_eq!(check("ur", COUNTED, COUNTED), Ok(()));
        let lacking = Err(WordsFault::Forms(vec!["few".into(), "many".into()]));
        assert_eq!(check("pl", COUNTED, COUNTED), lacking);
        let polish =
            "{ $n ->\n    [one] { $n } sowa\n    [few] { $n } sowy\n    [many] { $n } sów\n   *[other] { $n } sowy\n}";
        assert_eq!(check("pl", COUNTED, polish), Ok(()));
    }

    #[test]
    fn what_is_no_message_or_reaches_for_more_is_refused() {
        for wrong in ["", "{ $who", "{ other-message }", "{ DATETIME($day) }", "x\nother = y"] {
            assert!(check("pl", "{ $who }", wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_message_of_every_language_passes_its_own_check() {
        let english = sources("en");
        for tag in ["en", "pl", "ur"] {
            for (key, source) in sources(tag) {
                let said = english
                    .get(&key)
                    .map(|source| source.words.as_str())
                    .unwrap_or_default();
                if tag == "en" || !said.is_empty() {
                    let checked = check(tag, said, &source.words);
                    let has_terms = checked == Err(WordsFault::Shape);
                    assert!(
                        checked.is_ok() || has_terms,
                        "{tag} {key}: {checked:?}\n{}",
                        source.words
                    );
                }
            }
        }
    }
}

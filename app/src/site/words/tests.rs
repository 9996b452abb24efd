//! The words are complete: every language has the same messages with the same variables and the plural forms it needs.

#![allow(clippy::unwrap_used)]

use super::*;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

type Messages = BTreeMap<String, Shape>;

/// What a translation must keep of a message.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    variables: BTreeSet<String>,
    /// The plural forms given, for each number that is counted.
    plurals: BTreeMap<String, BTreeSet<String>>,
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn messages(tag: &str) -> Messages {
    let folder = LOCALES.dirs().find(|dir| tag_of(dir) == tag).unwrap();
    let mut found = Messages::new();
    for file in folder.files() {
        let resource = parser::parse(file.contents_utf8().unwrap()).unwrap();
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                if let Some(pattern) = &message.value {
                    assert!(
                        found.insert(id.clone(), shape(pattern)).is_none(),
                        "{tag}: {id} is there twice"
                    );
                }
                for Attribute { id: name, value } in &message.attributes {
                    found.insert(format!("{id}.{}", name.name), shape(value));
                }
            }
        }
    }
    found
}

fn shape(pattern: &Pattern<&str>) -> Shape {
    let mut shape = Shape::default();
    look(pattern, &mut shape);
    shape
}

fn look(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                shape.variables.insert(id.name.to_owned());
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    continue;
                };
                shape.variables.insert(id.name.to_owned());
                let names: BTreeSet<String> = variants
                    .iter()
                    .map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    })
                    .collect();
                if names.contains("one") || names.contains("few") {
                    let forms = names
                        .into_iter()
                        .filter(|name| FORMS.contains(&name.as_str()))
                        .collect();
                    shape.plurals.insert(id.name.to_owned(), forms);
                }
                for variant in variants {
                    look(&variant.value, shape);
                }
            }
        }
    }
}

#[test]
fn every_language_says_everything_that_english_says() {
    let english = messages(SOURCE_LANGUAGE);
    for speech in Words::load().unwrap().languages() {
        let theirs = messages(speech.tag());
        let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
        let unknown: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", speech.tag());
        assert!(
            unknown.is_empty(),
            "{} has {unknown:?}, which English lacks",
            speech.tag()
        );
    }
}

/// Whoever asks for somebody else of their own family is no official: where a professional has words of their own, a relative has
/// others than those.
#[test]
fn a_relative_is_never_spoken_to_as_a_professional() {
    let english = messages(SOURCE_LANGUAGE);
    for speech in Words::load().unwrap().languages() {
        let said = |key: &str, who: &str| speech.find(key, &args([("who", text(who.to_owned()))]));
        for key in english.keys() {
            let [anyone, professional, relative] =
                ["parent", "professional", "family_member"].map(|who| said(key, who));
            assert!(
                professional == anyone || relative != professional,
                "{}: {key} speaks to a relative as to a professional",
                speech.tag()
            );
        }
    }
}

#[test]
fn a_translation_keeps_every_variable() {
    let english = messages(SOURCE_LANGUAGE);
    for speech in Words::load().unwrap().languages() {
        for (key, theirs) in messages(speech.tag()) {
            if let Some(ours) = english.get(&key) {
                assert_eq!(theirs.variables, ours.variables, "{}: {key}", speech.tag());
            }
        }
    }
}

/// CLDR's plural forms of whole numbers; a language that has more than English must not be given English's two.
#[test]
fn counted_things_have_the_plural_forms_of_the_language() {
    let english = messages(SOURCE_LANGUAGE);
    let counted: Vec<&String> = english
        .iter()
        .filter(|(_, shape)| !shape.plurals.is_empty())
        .map(|(key, _)| key)
        .collect();
    for speech in Words::load().unwrap().languages() {
        let needed: &[&str] = match speech.tag() {
            "pl" => &["one", "few", "many"],
            "en" | "ur" => &["one", "other"],
            other => panic!("name the plural forms of {other} here, from CLDR"),
        };
        let theirs = messages(speech.tag());
        for key in &counted {
            let Some(shape) = theirs.get(*key) else { continue };
            for (number, forms) in &shape.plurals {
                let lacking: Vec<_> = needed.iter().filter(|form| !forms.contains(**form)).collect();
                assert!(
                    lacking.is_empty(),
                    "{}: {key} lacks {lacking:?} of ${number}",
                    speech.tag()
                );
            }
        }
    }
}

#[test]
fn dates_times_and_numbers_are_written_as_the_language_writes_them() {
    let words = Words::load().unwrap();
    let date = jiff::civil::date(2026, 11, 24);
    let written = |tag: &str| words.language(tag).unwrap().long_date(date);
    assert_eq!(written("en"), "Tuesday, 24 November 2026");
    assert_eq!(written("pl"), "wtorek, 24 listopada 2026");
    assert!(written("ur").contains("نومبر"), "{}", written("ur"));
    let time = |tag: &str, hour, minute| words.language(tag).unwrap().time(jiff::civil::time(hour, minute, 0, 0));
    assert_eq!(time("en", 16, 50), "4:50pm");
    assert_eq!(
        [
            time("en", 9, 0),
            time("en", 12, 0),
            time("en", 12, 30),
            time("en", 0, 0)
        ],
        ["9am", "12 midday", "12:30pm", "12 midnight"]
    );
    assert_eq!([time("pl", 16, 50), time("pl", 9, 0)], ["16:50", "9:00"]);
    assert_eq!([time("ur", 16, 50), time("ur", 8, 30)], ["شام 4:50", "صبح 8:30"]);
    assert_eq!(words.language("pl").unwrap().one_decimal(2.54), "2,5");
}

#[test]
fn an_unreviewed_language_says_so() {
    for speech in Words::load().unwrap().languages() {
        assert_eq!(
            speech.is_reviewed(),
            speech.tag() == SOURCE_LANGUAGE,
            "{}",
            speech.tag()
        );
    }
}

#[test]
fn the_best_language_is_found_for_a_browser() {
    let words = Words::load().unwrap();
    for (asked, found) in [
        ("pl-PL,pl;q=0.9", "pl"),
        ("ur", "ur"),
        ("de,fr", "en"),
        ("*", "en"),
        ("nonsense;;;", "en"),
    ] {
        assert_eq!(words.best_for(asked).tag(), found, "{asked}");
    }
}

/// A language that has hardly begun.
static WELSH: Dir<'static> = Dir::new(
    "cy",
    &[include_dir::DirEntry::File(include_dir::File::new(
        "cy/language.ftl",
        b"language-name = Cymraeg\nlanguage-locale = cy-GB\nlanguage-dir = ltr\nlanguage-reviewed = no\n\
          language-clock = 24\nnav-find = Dod o hyd i help\n",
    ))],
);

#[test]
fn what_a_language_lacks_is_said_in_english_and_the_page_says_that_it_is_english() {
    let words = Words::load().unwrap();
    let english = Arc::clone(words.source());
    let welsh = Speech::load("cy", &WELSH, Some(Arc::clone(&english))).unwrap();
    assert_eq!(foreign::marked_up(&welsh.say("nav-find")), "Dod o hyd i help");
    assert!(!welsh.lacks_words());
    let said = welsh.say("nav-ask");
    assert!(welsh.lacks_words());
    let wanted = format!("<p><span lang=\"en\" dir=\"ltr\">{}</span></p>", english.say("nav-ask"));
    assert_eq!(foreign::marked_up(&format!("<p>{said}</p>")), wanted);
    // Mails, files and titles have no markup.
    assert_eq!(without_marks(&said), english.say("nav-ask"));
    assert!(!english.lacks_words());
}

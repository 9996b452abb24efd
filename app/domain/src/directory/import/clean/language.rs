//! Names of languages as tags that browsers and translators know.

use super::super::finding::{Fault, quoted};
use super::Seen;

/// "Polish" is "pl"; a tag stays a tag; "Interpreter" is no language.
pub fn language(text: &str) -> Seen<String> {
    let name = text.trim().to_lowercase();
    if name.is_empty() {
        return (None, None);
    }
    if name.contains("interpret") || name.contains("language line") || name.contains("translat") {
        let says = format!("{} is no language but a service", quoted(text));
        return (None, Some(Fault::wrong(says)));
    }
    let plain = name
        .replace(['(', ')', ','], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let known = TAGS
        .iter()
        .find(|(names, tag)| names.contains(&plain.as_str()) || *tag == plain);
    match known {
        Some((_, tag)) => (Some((*tag).to_owned()), None),
        None => (
            None,
            Some(Fault::doubtful(format!("{} is a language we don't know", quoted(text)))),
        ),
    }
}

/// English names of languages and their BCP 47 tags.
const TAGS: [(&[&str], &str); 73] = [
    (&["albanian"], "sq"),
    (&["amharic"], "am"),
    (&["arabic"], "ar"),
    (&["armenian"], "hy"),
    (&["bengali", "bangla"], "bn"),
    (&["sylheti"], "syl"),
    (&["british sign language", "bsl", "british sign"], "bfi"),
    (&["bulgarian"], "bg"),
    (&["burmese"], "my"),
    (&["cantonese", "chinese cantonese"], "yue"),
    (&["chinese", "mandarin", "chinese mandarin", "mandarin chinese"], "zh"),
    (&["chinese taiwanese"], "nan"),
    (&["croatian"], "hr"),
    (&["czech"], "cs"),
    (&["danish"], "da"),
    (&["dari"], "prs"),
    (&["dutch"], "nl"),
    (&["english"], "en"),
    (&["estonian"], "et"),
    (&["filipino", "tagalog", "filipino tagalog"], "fil"),
    (&["filipino cebuano", "cebuano"], "ceb"),
    (&["filipino ilocano", "ilocano"], "ilo"),
    (&["finnish"], "fi"),
    (&["french"], "fr"),
    (&["german"], "de"),
    (&["greek"], "el"),
    (&["gujarati"], "gu"),
    (&["hausa"], "ha"),
    (&["hebrew"], "he"),
    (&["hindi"], "hi"),
    (&["hungarian"], "hu"),
    (&["igbo"], "ig"),
    (&["indonesian"], "id"),
    (&["italian"], "it"),
    (&["japanese"], "ja"),
    (&["khmer", "cambodian"], "km"),
    (&["korean"], "ko"),
    (&["kurdish", "kurdish sorani", "sorani"], "ckb"),
    (&["kurmanji", "kurdish kurmanji"], "kmr"),
    (&["lao", "laotian"], "lo"),
    (&["latvian"], "lv"),
    (&["lithuanian"], "lt"),
    (&["malayalam"], "ml"),
    (&["marathi"], "mr"),
    (&["mirpuri", "pahari", "pahari-pothwari"], "phr"),
    (&["nepali", "nepalese"], "ne"),
    (&["norwegian"], "no"),
    (&["panjabi", "punjabi"], "pa"),
    (&["pashto", "pushto"], "ps"),
    (&["persian", "farsi", "persian farsi"], "fa"),
    (&["polish"], "pl"),
    (&["portuguese"], "pt"),
    (&["romani"], "rom"),
    (&["romanian"], "ro"),
    (&["russian"], "ru"),
    (&["samoan"], "sm"),
    (&["serbian"], "sr"),
    (&["shona"], "sn"),
    (&["sinhala", "sinhalese"], "si"),
    (&["slovak"], "sk"),
    (&["somali"], "so"),
    (&["spanish"], "es"),
    (&["swahili"], "sw"),
    (&["swedish"], "sv"),
    (&["tamil"], "ta"),
    (&["telugu"], "te"),
    (&["thai"], "th"),
    (&["tigrinya"], "ti"),
    (&["turkish"], "tr"),
    (&["ukrainian"], "uk"),
    (&["urdu"], "ur"),
    (&["vietnamese"], "vi"),
    (&["welsh"], "cy"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::Kind;

    #[test]
    fn a_language_is_known_by_its_name_or_its_tag() {
        for (written, tag) in [
            ("Polish", "pl"),
            ("Persian (Farsi)", "fa"),
            (" Punjabi ", "pa"),
            ("ur", "ur"),
            ("BSL", "bfi"),
        ] {
            assert_eq!(language(written), (Some(tag.to_owned()), None), "{written}");
        }
    }

    #[test]
    fn an_interpreter_is_no_language_and_an_unknown_name_is_doubtful() {
        for (written, kind) in [
            ("Interpreter", Kind::Wrong),
            ("AT&T Language Line", Kind::Wrong),
            ("Klingon", Kind::Doubtful),
        ] {
            let (tag, fault) = language(written);
            assert_eq!(tag, None);
            assert!(fault.is_some_and(|fault| fault.kind == kind), "{written}");
        }
    }
}

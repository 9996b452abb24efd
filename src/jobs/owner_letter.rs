//! The letter that asks an owner to check a listing. What it tells is public; its two links are for its reader alone.

use super::letter::{Written, plain};
use app::site::words::{Arg, Speech, args};
use domain::text::Private;
use std::collections::BTreeMap;

/// Why a letter goes out; each has its own words.
const REASONS: [&str; 6] = ["soon", "due", "late", "hidden", "now", "again"];

pub fn write(words: &BTreeMap<String, Private>, speech: &Speech, address: &str) -> Written {
    let word = |name: &str| words.get(name).map(|word| word.reveal()).unwrap_or_default();
    let date = |name: &str| word(name).parse().map(|date| speech.date(date)).unwrap_or_default();
    let reason = REASONS
        .iter()
        .find(|reason| **reason == word("reason"))
        .unwrap_or(&"now");
    let filled = args([
        ("name", Arg::from(word("name"))),
        ("checked", date("checked").into()),
        ("due", date("due").into()),
        ("hidden", date("hidden").into()),
        ("days", word("days").parse().unwrap_or(0_i64).into()),
    ]);
    let link = |page: &str, token: &str| format!("{address}/{}/{page}/{}", speech.tag(), word(token));
    let parts = [
        speech.say_with(&format!("mail-check-{reason}"), &filled),
        format!("{}\n{}", speech.say("mail-check-yes"), link("still-right", "confirm")),
        format!("{}\n{}", speech.say("mail-check-no"), link("change", "change")),
        speech.say_with("mail-check-foot", &filled),
    ];
    Written {
        subject: plain(&speech.say_with("mail-check-subject", &filled)),
        text: plain(&(parts.join("\n\n") + "\n")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use app::site::words::Words;

    fn words(reason: &str) -> BTreeMap<String, Private> {
        [
            ("reason", reason),
            ("name", "Chess at the library"),
            ("checked", "2026-01-10"),
            ("due", "2026-07-10"),
            ("hidden", "2026-10-10"),
            ("days", "60"),
            ("confirm", "abc.def"),
            ("change", "ghi.jkl"),
        ]
        .map(|(name, word)| (name.to_owned(), Private::new(word)))
        .into()
    }

    #[test]
    fn every_letter_names_the_listing_and_brings_both_links_in_the_language_of_the_page_they_open() {
        for speech in Words::load().unwrap().languages() {
            for reason in REASONS {
                let written = write(&words(reason), speech, "https://hub.example");
                assert!(written.subject.contains("Chess at the library"), "{written:?}");
                for link in ["still-right/abc.def", "change/ghi.jkl"] {
                    let link = format!("\nhttps://hub.example/{}/{link}\n", speech.tag());
                    assert!(written.text.contains(&link), "{}", written.text);
                }
                assert!(
                    !written.text.contains("mail-check") && !written.text.contains('{'),
                    "{}",
                    written.text
                );
            }
        }
    }

    #[test]
    fn the_last_letter_says_when_families_no_longer_find_it() {
        let words_of = Words::load().unwrap();
        let written = write(&words("late"), words_of.source(), "https://hub.example");
        assert!(written.text.contains("10 October 2026"), "{}", written.text);
    }
}

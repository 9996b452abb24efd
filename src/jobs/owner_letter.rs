//! The letter that asks an owner to check a listing. What it tells is public; its links are for its reader alone.
//! Nobody knows which language an owner reads best: each language that the page has is told in its own words.

use super::letter::{Written, plain};
use app::site::words::{Arg, Speech, Words, args};
use domain::text::Private;
use std::collections::BTreeMap;

/// Why a letter goes out; each has its own words.
const REASONS: [&str; 6] = ["soon", "due", "late", "hidden", "now", "again"];

pub fn write(words: &BTreeMap<String, Private>, all: &Words, speech: &Speech, address: &str) -> Written {
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
    let ask = |speech: &Speech, key: &str, page: &str, token: &str| {
        format!("{}\n{address}/{}/{page}/{}", speech.say(key), speech.tag(), word(token))
    };
    let mut parts = vec![
        speech.say_with(&format!("mail-check-{reason}"), &filled),
        ask(speech, "mail-check-yes", "still-right", "confirm"),
        ask(speech, "mail-check-no", "change", "change"),
    ];
    let others = all.languages().iter().filter(|other| other.tag() != speech.tag());
    parts.extend(others.map(|other| ask(other, "mail-check-also", "still-right", "confirm")));
    parts.push(speech.say_with("mail-check-foot", &filled));
    Written {
        subject: plain(&speech.say_with("mail-check-subject", &filled)),
        text: plain(&(parts.join("\n\n") + "\n")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

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
        let all = Words::load().unwrap();
        for speech in all.languages() {
            for reason in REASONS {
                let written = write(&words(reason), &all, speech, "https://hub.example");
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
    fn an_owner_who_reads_another_language_is_led_to_the_page_in_it() {
        let all = Words::load().unwrap();
        let written = write(&words("due"), &all, all.source(), "https://hub.example");
        for other in [
            "یہ صفحہ اردو میں بھی ہے:\nhttps://hub.example/ur/still-right/abc.def\n",
            "Ta strona jest też po polsku:\nhttps://hub.example/pl/still-right/abc.def\n",
        ] {
            assert!(written.text.contains(other), "{}", written.text);
        }
        assert!(!written.text.contains("also in English"), "{}", written.text);
    }

    #[test]
    fn the_last_letter_says_when_families_no_longer_find_it() {
        let all = Words::load().unwrap();
        let written = write(&words("late"), &all, all.source(), "https://hub.example");
        assert!(written.text.contains("10 October 2026"), "{}", written.text);
    }
}

//! Text as a person would have typed it: no tags, no odd spaces, no lost letters unsaid, no pictures, not too long.

use super::html;
use crate::directory::import::finding::Fault;

/// A cleaned text and everything that was the matter with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    pub text: String,
    pub faults: Vec<Fault>,
}

/// A longer field is no text that people wrote.
const MOST_LETTERS: usize = 50_000;
/// An unbroken run of letters and figures of this length is a packed file, not a word.
const LONGEST_WORD: usize = 300;

/// One line of at most `limit` letters.
pub fn line(raw: &str, limit: usize) -> Cleaned {
    let mut cleaned = paragraphs(raw, usize::MAX);
    cleaned.text = cleaned.text.split_whitespace().collect::<Vec<_>>().join(" ");
    cleaned.cut(limit);
    cleaned
}

/// Paragraphs of at most `limit` letters together.
pub fn paragraphs(raw: &str, limit: usize) -> Cleaned {
    let mut cleaned = Cleaned::default();
    if raw.chars().nth(MOST_LETTERS).is_some() {
        cleaned
            .faults
            .push(Fault::wrong("is far too long for a text and was left out"));
        return cleaned;
    }
    if packed(raw) {
        cleaned.faults.push(Fault::wrong(
            "holds a packed file (base64), not words, and was left out",
        ));
        return cleaned;
    }
    let unescaped = cleaned.without_html(raw);
    let whole = cleaned.with_lost_letters(&unescaped);
    cleaned.text = tidy(&cleaned.without_mojibake(&whole));
    cleaned.cut(limit);
    cleaned
}

impl Cleaned {
    fn without_html(&mut self, raw: &str) -> String {
        if !html::has_html(raw) {
            return raw.to_owned();
        }
        match html::plain(raw) {
            Some(plain) => plain,
            None => {
                self.faults
                    .push(Fault::wrong("holds a web page that can't be read and was left out"));
                String::new()
            }
        }
    }

    /// "Children�s" had an apostrophe; what other letters were lost nobody can tell.
    fn with_lost_letters(&mut self, text: &str) -> String {
        if !text.contains('\u{fffd}') {
            return text.to_owned();
        }
        let letters: Vec<char> = text.chars().collect();
        let is_letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphabetic());
        let mut mended = String::with_capacity(text.len());
        let mut lost = false;
        for (at, letter) in letters.iter().enumerate() {
            let ends_word = |at: usize| !is_letter(Some(at));
            let after_s = matches!(letters.get(at + 1), Some('s' | 'S')) && ends_word(at + 2);
            match letter {
                '\u{fffd}' if is_letter(at.checked_sub(1)) && after_s => mended.push('’'),
                '\u{fffd}' => lost = true,
                letter => mended.push(*letter),
            }
        }
        self.faults.push(match lost {
            true => Fault::wrong("has lost a letter (�), which was left out"),
            false => Fault::doubtful("has lost an apostrophe (�); it was put back before the “s”"),
        });
        mended
    }

    /// Text that was once read in the wrong alphabet: "â€™" was "’".
    fn without_mojibake(&mut self, text: &str) -> String {
        if !text.contains(['Ã', 'â', 'Â']) {
            return text.to_owned();
        }
        let mended = MOJIBAKE
            .iter()
            .fold(text.to_owned(), |text, (bad, good)| text.replace(bad, good));
        if mended != text {
            self.faults.push(Fault::doubtful(
                "was saved in the wrong alphabet (“â€™”); its signs were put right",
            ));
        }
        mended
    }

    fn cut(&mut self, limit: usize) {
        let Some((end, _)) = self.text.char_indices().nth(limit) else {
            return;
        };
        // Room for the sign that says there was more.
        let room = self.text[..end].char_indices().last().map_or(0, |(at, _)| at);
        let whole_word = self.text[room..].starts_with(char::is_whitespace);
        let space = self.text[..room]
            .rfind(char::is_whitespace)
            .filter(|at| !whole_word && *at > room / 2);
        self.text.truncate(space.unwrap_or(room));
        self.text.truncate(self.text.trim_end().len());
        self.text.push('…');
        self.faults
            .push(Fault::doubtful(format!("is longer than {limit} letters and was cut")));
    }
}

const MOJIBAKE: [(&str, &str); 10] = [
    ("â€™", "’"),
    ("â€˜", "‘"),
    ("â€œ", "“"),
    ("â€\u{9d}", "”"),
    ("â€“", "–"),
    ("â€”", "—"),
    ("â€¦", "…"),
    ("Ã©", "é"),
    ("Â£", "£"),
    ("Â\u{a0}", " "),
];

fn packed(raw: &str) -> bool {
    let address = raw
        .find("data:")
        .is_some_and(|at| raw[at..].chars().take(80).collect::<String>().contains(";base64"));
    let run = |word: &str| {
        word.len() > LONGEST_WORD && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=_-".contains(&b))
    };
    address || raw.split(|c: char| c.is_whitespace() || "\"'<>,".contains(c)).any(run)
}

/// Spaces of every kind become one, empty lines at most one, and signs that nobody sees go.
fn tidy(text: &str) -> String {
    let seen = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let seen: String = seen
        .chars()
        .filter(|c| *c == '\n' || *c == '\t' || !unseen(*c))
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for line in seen.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

/// Control signs, marks without width, and marks that turn the direction of what follows. The joiners inside Urdu words stay.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::Kind;

    #[test]
    fn spaces_of_every_kind_become_one() {
        assert_eq!(
            line("  Stay\u{a0}and\t play \r\n on\u{200b} Fridays ", 100).text,
            "Stay and play on Fridays"
        );
        assert_eq!(
            paragraphs("One\u{a0}\n\n\n\nTwo\r\nThree", 100).text,
            "One\n\nTwo\nThree"
        );
        assert!(line("  Stay\u{a0}and play ", 100).faults.is_empty());
    }

    #[test]
    fn a_lost_apostrophe_is_put_back_and_any_other_lost_letter_is_named() {
        let apostrophe = line("Birchwood Children\u{fffd}s Centre", 100);
        assert_eq!(apostrophe.text, "Birchwood Children’s Centre");
        assert_eq!(apostrophe.faults[0].kind, Kind::Doubtful);
        let letter = line("Caf\u{fffd} Nero", 100);
        assert_eq!(letter.text, "Caf Nero");
        assert_eq!(letter.faults[0].kind, Kind::Wrong);
    }

    #[test]
    fn a_picture_or_an_endless_text_is_not_taken_for_words() {
        let picture = format!("<img src=\"data:image/png;base64,{}\">", "iVBORw0KGgo".repeat(5));
        for raw in [picture, "QUJD".repeat(100), "x ".repeat(60_000)] {
            let cleaned = paragraphs(&raw, 2000);
            assert_eq!(cleaned.text, "");
            assert_eq!(cleaned.faults[0].kind, Kind::Wrong);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_words_and_says_so() {
        let cut = line("Songs and games for babies", 16);
        assert_eq!(cut.text, "Songs and games…");
        assert_eq!(cut.faults.len(), 1);
        assert_eq!(line("Songs", 5).text, "Songs");
    }

    #[test]
    fn text_from_the_wrong_alphabet_is_put_right() {
        assert_eq!(line("Childrenâ€™s group Â£2", 100).text, "Children’s group £2");
    }
}

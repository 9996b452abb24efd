//! Web pages in a text field become plain text: paragraphs and list items stay, scripts, styles and tags go.

use html2text::{config, render::TrivialDecorator};

/// A line that nobody's text reaches: line breaks are the text's own.
const WIDE: usize = 100_000;

/// Whether there is anything of a web page in it.
pub fn has_html(text: &str) -> bool {
    tag(text) || entity(text)
}

/// The text of a page; nothing when it is broken beyond reading.
pub fn plain(text: &str) -> Option<String> {
    // A lone "&amp;" needs no page around it, and a text without tags keeps its own line breaks.
    let page = if tag(text) {
        text.replace("<li>", "<li>• ").replace("<LI>", "<li>• ")
    } else {
        text.replace('\n', "<br>")
    };
    config::with_decorator(TrivialDecorator::new())
        .no_table_borders()
        .no_link_wrapping()
        .allow_width_overflow()
        .string_from_read(page.as_bytes(), WIDE)
        .ok()
        // A paragraph for each point: single line breaks are not shown.
        .map(|text| text.replace("\n•", "\n\n•"))
}

fn tag(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let mut after = text[at + 1..].chars();
        let first = after.next();
        let named = first.is_some_and(|c| c.is_ascii_alphabetic() || c == '!');
        named || (first == Some('/') && after.next().is_some_and(|c| c.is_ascii_alphabetic()))
    })
}

/// "&amp;", "&#39;", "&#xA0;".
fn entity(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| {
        let after = &text[at + 1..];
        let Some(end) = after.find(';').filter(|end| (2..=10).contains(end)) else {
            return false;
        };
        let name = after[..end].strip_prefix('#').unwrap_or(&after[..end]);
        name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tags_scripts_and_entities_go_and_the_words_stay_in_their_paragraphs() {
        for (page, text) in [
            (
                "<p>Come &amp; play.</p><p>All welcome</p>",
                "Come & play.\n\nAll welcome",
            ),
            ("Tea<br/>and toast", "Tea\nand toast"),
            ("<ul><li>Songs</li><li>Toys</li></ul>", "• Songs\n\n• Toys"),
            ("<script>alert(1)</script><b>Judo</b>", "Judo"),
            ("<style>p{color:red}</style>Judo", "Judo"),
            ("<a href='javascript:x'>Our page</a>", "Our page"),
            ("Children&#39;s centre &pound;2", "Children's centre £2"),
            ("<p>Unclosed <b>bold", "Unclosed bold"),
        ] {
            assert!(has_html(page), "{page}");
            assert_eq!(plain(page).unwrap().trim(), text);
        }
    }

    #[test]
    fn signs_that_only_look_like_tags_are_left_alone() {
        for text in ["ages < 5", "R & B; soul", "2 > 1", "I <3 judo"] {
            assert!(!has_html(text), "{text}");
        }
    }
}

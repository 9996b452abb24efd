//! English words in a page of another language: a message that the language lacks is said in English, and the page says so with
//! `lang="en"`, so that it is read out and laid out as English.

/// Round a message that is said in English instead: marks that no writing uses (Unicode, interlinear annotation). They never
/// leave the server.
const BEGIN: char = '\u{fff9}';
const END: char = '\u{fffb}';

/// In these elements there is text alone, no markup.
const BARE: [&str; 5] = ["title", "textarea", "option", "script", "style"];

/// A message that a language lacks, in English.
pub fn in_english(words: &str) -> String {
    format!("{BEGIN}{words}{END}")
}

/// Words without the marks.
pub fn bare(words: &str) -> String {
    words.replace([BEGIN, END], "")
}

/// A page with an element round each message in English that stands in its text; where no element may stand (in a tag, a title,
/// an option, a script) the words alone.
pub fn marked_up(page: &str) -> String {
    if !page.contains(BEGIN) {
        return page.to_owned();
    }
    let mut made = String::with_capacity(page.len() + 256);
    let (mut rest, mut within) = (page, None);
    while let Some(at) = rest.find('<') {
        let (text, tail) = rest.split_at(at);
        made.push_str(&text_of(text, within.is_some()));
        // No '>' stands inside a tag: where a value has one, it is written "&gt;".
        let end = tail.find('>').map_or(tail.len(), |end| end + 1);
        let (tag, after) = tail.split_at(end);
        made.push_str(&bare(tag));
        within = after_tag(tag, within);
        rest = after;
    }
    made.push_str(&text_of(rest, within.is_some()));
    made
}

/// The element with text alone that is open behind this tag.
fn after_tag(tag: &str, within: Option<&'static str>) -> Option<&'static str> {
    let name = |of: &str| {
        let end = of
            .find(|letter: char| !letter.is_ascii_alphanumeric())
            .unwrap_or(of.len());
        of[..end].to_ascii_lowercase()
    };
    match within {
        Some(open) => match tag.strip_prefix("</") {
            Some(closed) if name(closed) == open => None,
            Some(_) | None => Some(open),
        },
        None => {
            let opened = name(tag.strip_prefix('<')?);
            BARE.into_iter().find(|bare| *bare == opened)
        }
    }
}

fn text_of(text: &str, alone: bool) -> String {
    if alone {
        return bare(text);
    }
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    // A mark without its fellow is somebody's own letter: it is left out, and no element is left open.
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let Some((english, behind)) = after.split_once(END) else {
            break;
        };
        made.push_str(&bare(before));
        made.push_str("<span lang=\"en\" dir=\"ltr\">");
        made.push_str(&bare(english));
        made.push_str("</span>");
        rest = behind;
    }
    made.push_str(&bare(rest));
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_in_english_is_marked_in_text_and_bare_where_no_element_may_stand() {
        let (a, z) = (BEGIN, END);
        let page = format!(
            "<html lang=\"ur\"><title>{a}Home{z}</title><p class=\"x\" aria-label=\"{a}Close{z}\">آؤ {a}Read &lt;on&gt;{z}۔</p>\
             <select><option>{a}One{z}</option></select><script>say(\"{a}x{z}\", 1 < 2)</script><textarea>{a}t{z}</textarea></html>"
        );
        assert_eq!(
            marked_up(&page),
            "<html lang=\"ur\"><title>Home</title><p class=\"x\" aria-label=\"Close\">آؤ \
             <span lang=\"en\" dir=\"ltr\">Read &lt;on&gt;</span>۔</p>\
             <select><option>One</option></select><script>say(\"x\", 1 < 2)</script><textarea>t</textarea></html>"
        );
    }

    #[test]
    fn a_mark_that_somebody_typed_leaves_no_element_open() {
        let page = format!("<p>{END}a{BEGIN}b</p><p>c{END}</p><p>{BEGIN}<b>d</b>{END}</p>");
        assert_eq!(marked_up(&page), "<p>ab</p><p>c</p><p><b>d</b></p>");
    }

    #[test]
    fn one_message_inside_another_is_one_element() {
        let words = in_english(&format!("Ask {}", in_english("the team")));
        let page = marked_up(&format!("<p>{words}</p>"));
        assert_eq!(page.matches("<span").count(), page.matches("</span>").count());
        assert!(
            page.contains("Ask ") && page.contains("the team") && !page.contains([BEGIN, END]),
            "{page}"
        );
    }
}

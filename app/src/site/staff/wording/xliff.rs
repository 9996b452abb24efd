//! A language as XLIFF 2.0, the form in which agencies and their programs pass translations on, and what comes back in it.
//! Source: OASIS, XLIFF Version 2.0, 4 August 2014.

use super::{
    file::Line,
    state::{Desk, Message, WordState},
};
use quick_xml::{
    Reader, Writer, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesDecl, BytesStart, BytesText, Event},
};
use std::io;

const NAMES: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The whole language: a file for each of ours, a unit for each message.
pub fn write(desk: &Desk, source: &str) -> io::Result<Vec<u8>> {
    let mut files: Vec<&str> = desk.messages.iter().map(|message| message.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let whole = writer.create_element("xliff").with_attributes([
        ("xmlns", NAMES),
        ("version", "2.0"),
        ("srcLang", source),
        ("trgLang", desk.tag.as_str()),
    ]);
    whole.write_inner_content(|writer| {
        for file in files {
            let mut messages = desk.messages.iter().filter(|message| message.file == file);
            let element = writer.create_element("file").with_attribute(("id", file));
            element.write_inner_content(|writer| messages.try_for_each(|message| unit(writer, message)))?;
        }
        Ok(())
    })?;
    Ok(writer.into_inner())
}

fn unit(writer: &mut Writer<Vec<u8>>, message: &Message) -> io::Result<()> {
    let unit = writer
        .create_element("unit")
        .with_attribute(("id", message.key.as_str()));
    unit.write_inner_content(|writer| {
        if !message.note.is_empty() {
            writer.create_element("notes").write_inner_content(|writer| {
                let note = writer.create_element("note");
                note.write_text_content(BytesText::new(&message.note)).map(drop)
            })?;
        }
        let segment = writer
            .create_element("segment")
            .with_attribute(("state", state(message.state)));
        segment.write_inner_content(|writer| {
            text(writer, "source", &message.english)?;
            if message.words.is_empty() {
                return Ok(());
            }
            text(writer, "target", &message.words)
        })?;
        Ok(())
    })?;
    Ok(())
}

/// Plural forms stand on lines of their own: nothing may tidy them together.
fn text(writer: &mut Writer<Vec<u8>>, name: &'static str, words: &str) -> io::Result<()> {
    let element = writer.create_element(name).with_attribute(("xml:space", "preserve"));
    element.write_text_content(BytesText::new(words)).map(drop)
}

/// What is missing or out of date is an agency's work, and so is what only a machine has written.
const fn state(state: WordState) -> &'static str {
    match state {
        WordState::Missing | WordState::Stale | WordState::Machine => "initial",
        WordState::Human => "translated",
        WordState::Reviewed => "final",
    }
}

/// The keys and translations of a file in this language, in the order in which they stand; none for what is no XLIFF 2, is for
/// another language, or asks for more to be read than stands in it (a document type).
pub fn read(text: &str, tag: &str) -> Option<Vec<Line>> {
    let mut reader = Reader::from_str(text);
    let (mut lines, mut open): (Vec<Line>, Option<Line>) = (Vec::new(), None);
    let (mut is_ours, mut in_target) = (false, false);
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "xliff" => is_ours = is_for(&element, tag)?,
                "unit" => {
                    let key = attribute(&element, "id")?;
                    let words = String::new();
                    open = Some(Line { key, words });
                }
                "target" => in_target = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "unit" => lines.extend(open.take()),
                "target" => in_target = false,
                _ => {}
            },
            Event::Text(words) => add(&mut open, in_target, &words.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(words) => add(&mut open, in_target, &words.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                Some(letter) => add(&mut open, in_target, letter.encode_utf8(&mut [0; 4])),
                None => add(&mut open, in_target, resolve_predefined_entity(&name)?),
            },
            Event::DocType(_) => return None,
            Event::Eof => break,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    let lines = lines.into_iter().map(|line| Line {
        words: line.words.replace("\r\n", "\n").trim().to_owned(),
        key: line.key,
    });
    is_ours.then(|| lines.collect())
}

/// A program may cut a message into several segments: their translations follow one another.
fn add(open: &mut Option<Line>, in_target: bool, words: &str) {
    if let Some(line) = open.as_mut().filter(|_| in_target) {
        line.words.push_str(words);
    }
}

fn is_for(element: &BytesStart<'_>, tag: &str) -> Option<bool> {
    let version = attribute(element, "version")?;
    let language = attribute(element, "trgLang")?;
    Some(version.starts_with("2.") && language.eq_ignore_ascii_case(tag))
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn message(key: &str, english: &str, words: &str, state: WordState) -> Message {
        Message {
            key: key.into(),
            english: english.into(),
            words: words.into(),
            note: "Said on a <button> & nowhere else".into(),
            file: "staff.ftl".into(),
            state,
            changed: None,
        }
    }

    fn desk(messages: Vec<Message>) -> Desk {
        Desk {
            tag: "ur".into(),
            name: "اردو".into(),
            rtl: true,
            messages,
        }
    }

    const PLURAL: &str = "{ $n ->\n    [one] \"a\" & <b>\n   *[other] { $n } بچے\n}";

    #[test]
    fn what_is_given_out_comes_back_as_it_was() {
        let given = desk(vec![
            message("one", "One & two", PLURAL, WordState::Machine),
            message("two", "Two", "", WordState::Missing),
        ]);
        let file = String::from_utf8(write(&given, "en").unwrap()).unwrap();
        assert!(file.contains(r#"srcLang="en" trgLang="ur""#), "{file}");
        assert!(file.contains(r#"<segment state="initial">"#), "{file}");
        let lines = read(&file, "ur").unwrap();
        let back: Vec<(&str, &str)> = lines
            .iter()
            .map(|line| (line.key.as_str(), line.words.as_str()))
            .collect();
        assert_eq!(back, [("one", PLURAL), ("two", "")]);
    }

    #[test]
    fn what_a_program_cuts_into_segments_or_wraps_in_marks_is_one_message() {
        let file = r#"<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="UR"><x:file id="f">
            <x:unit id="one"><x:segment><x:source>A. </x:source><x:target>ا۔ </x:target></x:segment>
            <x:segment><x:source>B</x:source><x:target><x:pc id="1">ب</x:pc><![CDATA[ & ]]>&#x62A;&lt;</x:target></x:segment></x:unit>
            </x:file></x:xliff>"#;
        let lines = read(file, "ur").unwrap();
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].words, "ا۔ ب & ت<");
    }

    #[test]
    fn another_language_a_document_type_and_what_is_no_xliff_are_not_read() {
        let whole = |head: &str, tag: &str, version: &str| {
            format!(
                "{head}<xliff version=\"{version}\" trgLang=\"{tag}\"><file id=\"f\"><unit id=\"one\"><segment>\
                 <target>x</target></segment></unit></file></xliff>"
            )
        };
        assert_eq!(read(&whole("", "ur", "2.0"), "ur").unwrap().len(), 1);
        assert!(read(&whole("", "pl", "2.0"), "ur").is_none(), "another language");
        assert!(read(&whole("", "ur", "1.2"), "ur").is_none(), "an older form");
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";
        assert!(read(&whole(bomb, "ur", "2.0"), "ur").is_none());
        assert!(read("<xliff version=\"2.0\"><unit id=\"a\"></file>", "ur").is_none());
        assert!(read("<p>", "ur").is_none());
    }
}

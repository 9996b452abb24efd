//! A language as a table for an agency, and what it sends back: every line is checked, and all good ones are said at once.

use super::{
    list::{Sheet, show},
    one::fit,
    opened, xliff,
};
use crate::site::{
    Visit,
    failure::Failure,
    parts::problems::FieldProblem,
    staff::{SignedIn, fields::Typed},
};
use axum::{
    Form,
    extract::Path,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use store::{NewWording, StoreError};

const COLUMNS: [&str; 5] = ["key", "english", "words", "state", "note"];
/// Faults that are named; an agency mends those and comes again.
const MOST_NAMED: usize = 20;
/// What a spreadsheet would take for a formula stands behind this.
const HARMLESS: char = '\'';

/// `GET /staff/words/{tag}/words.csv`
pub async fn give(visit: Visit, signed_in: SignedIn, Path(tag): Path<String>) -> Result<Response, Failure> {
    let (_, desk) = match opened(&visit, signed_in, &tag).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS)?;
    for message in &desk.messages {
        let cells = [
            message.key.as_str(),
            &message.english,
            &message.words,
            message.state.key(),
            &message.note,
        ];
        table.write_record(cells.map(harmless))?;
    }
    let bytes = table.into_inner().map_err(|error| Failure::new(error.error()))?;
    let marked = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
    Ok(download(&desk.tag, ("csv", "text/csv; charset=utf-8"), marked))
}

/// `GET /staff/words/{tag}/words.xlf`
pub async fn give_xliff(visit: Visit, signed_in: SignedIn, Path(tag): Path<String>) -> Result<Response, Failure> {
    let (_, desk) = match opened(&visit, signed_in, &tag).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let file = xliff::write(&desk, visit.hub.words.source().tag())?;
    Ok(download(
        &desk.tag,
        ("xlf", "application/xliff+xml; charset=utf-8"),
        file,
    ))
}

fn download(tag: &str, (ending, kind): (&str, &str), file: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"words-{tag}.{ending}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file).into_response()
}

fn harmless(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | HARMLESS) => format!("{HARMLESS}{cell}"),
        Some(_) | None => cell.to_owned(),
    }
}

/// One line of what came back.
pub struct Line {
    pub key: String,
    pub words: String,
}

/// `POST /staff/words/{tag}/take`
pub async fn take(
    visit: Visit,
    signed_in: SignedIn,
    Path(tag): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (staff, desk) = match opened(&visit, signed_in, &tag).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let typed = typed.get("table").cloned().unwrap_or_default();
    let is_xliff = typed.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    let lines = if is_xliff {
        xliff::read(typed.trim_start_matches('\u{feff}').trim(), &tag)
    } else {
        lines(&typed)
    };
    let lines = lines.unwrap_or_default();
    let mut problems = Vec::new();
    let mut changes = Vec::new();
    for line in &lines {
        let Some(message) = desk.message(&line.key) else {
            problems.push(format!("{}: {}", line.key, visit.t("staff-wording-problem-key")));
            continue;
        };
        if line.words.is_empty() || line.words == message.words {
            continue;
        }
        match fit(&visit, &tag, message, &line.words) {
            Ok(()) => changes.push(NewWording {
                language: &tag,
                key: &message.key,
                words: &line.words,
                english: &message.english,
                reviewed: false,
                seen: Some(message.changed.as_ref().map_or(0, |wording| wording.at)),
            }),
            Err(problem) => problems.push(format!("{}: {problem}", line.key)),
        }
    }
    if lines.is_empty() {
        problems.push(visit.t("staff-wording-problem-table"));
    }
    if problems.is_empty() {
        match visit
            .hub
            .store
            .wordings
            .keep(&staff, &changes, visit.hub.now_ms())
            .await
        {
            Ok(()) => {
                visit.hub.take_over_words().await?;
                return Ok(Redirect::to(&format!("/staff/words/{tag}?saved={}", changes.len())).into_response());
            }
            Err(StoreError::ChangedMeanwhile) => problems.push(visit.t("staff-wording-meanwhile")),
            Err(error) => return Err(error.into()),
        }
    }
    problems.truncate(MOST_NAMED);
    let problems = problems.into_iter().map(|text| FieldProblem {
        field: "table".to_owned(),
        text,
    });
    let table = Sheet {
        problems: problems.collect(),
        typed,
    };
    Ok(show(&visit, &staff, desk.clone(), &Default::default(), table).await)
}

/// The keys and words of a table; nothing for what is no table, or has not both columns.
fn lines(text: &str) -> Option<Vec<Line>> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{feff}').trim_start().as_bytes());
    let names = reader.headers().ok()?.clone();
    let column = |name: &str| names.iter().position(|known| known.trim().eq_ignore_ascii_case(name));
    let (key, words) = (column("key")?, column("words")?);
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.ok()?;
        let cell = |at: usize| record.get(at).unwrap_or_default().trim();
        let said = cell(words).replace("\r\n", "\n");
        let bare = said
            .strip_prefix(HARMLESS)
            .map(str::to_owned)
            .filter(|bare| harmless(bare) == said);
        lines.push(Line {
            key: cell(key).to_owned(),
            words: bare.unwrap_or(said),
        });
    }
    Some(lines)
}

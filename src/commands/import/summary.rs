//! What an import says on the screen: how many of what, an example of each, and what to do next.

use super::{ListingsImport, Told};
use domain::directory::import::{Finding, Kind, State, What, Write as Writing, stopping};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Rows with faults that are printed one by one; the report has them all.
const SHOWN: usize = 10;

/// The whole text.
pub fn of(told: &Told, asked: &ListingsImport) -> String {
    let mut text = String::new();
    rows(&mut text, told, asked);
    findings(&mut text, told);
    silent(&mut text, told);
    stopped(&mut text, told);
    changes(&mut text, told);
    last_words(&mut text, told, asked);
    text
}

fn rows(text: &mut String, told: &Told, asked: &ListingsImport) {
    let count = |is: fn(&State) -> bool| told.checked.rows.iter().filter(|row| is(&row.state)).count();
    let _ = writeln!(
        text,
        "{}: {} records ({}). {} are listings, {} no longer take place, {} are not public, {} are left out, {} have a fault that stops them.",
        asked.file.display(),
        told.records.records.len(),
        told.records.format.key().to_uppercase(),
        count(|state| matches!(state, State::Listing { .. })),
        count(|state| matches!(state, State::Gone)),
        count(|state| matches!(state, State::NotPublic)),
        count(|state| matches!(state, State::LeftOut)),
        count(|state| matches!(state, State::Bad)),
    );
}

/// A line for each field and kind, with the first of them as an example.
fn findings(text: &mut String, told: &Told) {
    let mut by_field: BTreeMap<(&str, Kind), (usize, &Finding)> = BTreeMap::new();
    for finding in told.findings() {
        by_field.entry((finding.field, finding.kind)).or_insert((0, finding)).0 += 1;
    }
    if by_field.is_empty() {
        let _ = writeln!(text, "\nNothing was found wrong.");
        return;
    }
    let _ = writeln!(
        text,
        "\n{:<14} {:<10} {:>6}  the first of them",
        "field", "kind", "rows"
    );
    for ((field, kind), (count, first)) in by_field {
        let _ = writeln!(
            text,
            "{field:<14} {:<10} {count:>6}  row {}: {}",
            kind.key(),
            first.row,
            first.says
        );
    }
}

fn silent(text: &mut String, told: &Told) {
    for what in &told.silent_on {
        let _ = writeln!(text, "\nOf no row the file tells {what}.");
    }
    if let Some(whole) = told.records.part_of {
        let here = told.records.records.len();
        let _ = writeln!(
            text,
            "\nThe file has {here} of {whole} records: other pages are missing."
        );
    }
}

fn stopped(text: &mut String, told: &Told) {
    let bad: Vec<&Finding> = told.findings().filter(|finding| finding.stops).collect();
    if bad.is_empty() {
        return;
    }
    let _ = writeln!(text, "\nThese rows can't be taken:");
    for finding in bad.iter().take(SHOWN) {
        let _ = writeln!(
            text,
            "  row {} {} {}: {}",
            finding.row, finding.id, finding.field, finding.says
        );
    }
    if bad.len() > SHOWN {
        let _ = writeln!(text, "  and {} more; --report names them all", bad.len() - SHOWN);
    }
}

fn changes(text: &mut String, told: &Told) {
    let plan = &told.checked.plan;
    let count = |what: What| told.notes().iter().filter(|note| note.what == what).count();
    let _ = write!(text, "\nAgainst the directory:");
    for what in What::ALL {
        let _ = write!(text, " {} {},", count(*what), what.key());
    }
    let _ = writeln!(
        text,
        " {} with a newer date only, {} as they are.",
        plan.dated, plan.unchanged
    );
    // New ones are counted; what happens to listings that families may know is said one by one.
    let told_each = told.notes().iter().filter(|note| note.what != What::New);
    for note in told_each.clone().take(SHOWN) {
        let row = note.row.map(|row| format!("row {row} ")).unwrap_or_default();
        let _ = writeln!(text, "  {}: {row}{} {}", note.what.key(), note.id, note.says);
    }
    let more = told_each.count().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(text, "  and {more} more; --report names them all");
    }
}

fn last_words(text: &mut String, told: &Told, asked: &ListingsImport) {
    let plan = &told.checked.plan;
    let writes = plan
        .steps
        .iter()
        .filter(|step| !matches!(step.write, Writing::Nothing))
        .count();
    let changes = if writes == 1 {
        "1 change".to_owned()
    } else {
        format!("{writes} changes")
    };
    if let Some(report) = &asked.report {
        let _ = writeln!(text, "\nThe report is in {}.", report.display());
    }
    leaving(text, told, asked);
    let bad = told.checked.rows.iter().any(|row| stopping(&row.findings) > 0);
    let _ = match (asked.apply, bad && !asked.skip_bad_rows) {
        (_, true) => write!(
            text,
            "\nNothing is imported while rows have faults that stop them; --skip-bad-rows leaves those out."
        ),
        (true, false) => write!(text, "\nDone: {changes}."),
        (false, false) => write!(
            text,
            "\nThis was a dry run: {changes} would be made. --apply makes them."
        ),
    };
}

/// What is gone, and what would be asked before so much of it leaves.
fn leaving(text: &mut String, told: &Told, asked: &ListingsImport) {
    let gone = told.notes().iter().any(|note| note.what == What::Gone);
    if gone && !asked.withdraw_gone {
        let _ = writeln!(
            text,
            "\nWhat is gone stays in the directory; --withdraw-gone takes it out."
        );
    }
    if let (Err(surprise), false) = (told.checked.plan.agreed(), asked.apply) {
        let _ = writeln!(
            text,
            "\nLook twice: {surprise}. --apply would ask for --withdraw {}.",
            surprise.leave()
        );
    }
}

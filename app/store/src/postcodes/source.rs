//! Opens a file of postcodes, tells by its contents what it is, and gives its rows one by one.

use super::package;
use super::row::PostcodeRow;
use super::table::Columns;
use csv::{ErrorKind, ReaderBuilder, StringRecord};
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;
use zip::ZipArchive;

/// A row, or what is wrong with it, and where it stands.
pub(crate) struct SourceRow<'a> {
    pub file: &'a str,
    pub line: u64,
    pub row: Result<PostcodeRow, &'static str>,
}

/// Takes each row; an error from it stops the reading.
pub(crate) type Each<'e> = dyn FnMut(SourceRow<'_>) -> Result<(), String> + 'e;

/// Reads a CSV table, a zip of them (as the publishers offer it), a packed table, a wheel, or a folder of any of these.
///
/// # Errors
/// Says what is wrong with the file as a whole.
pub(crate) fn read(path: &Path, each: &mut Each<'_>) -> Result<(), String> {
    if path.is_dir() {
        return read_folder(path, each);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let open = || File::open(path).map_err(|why| format!("{name} can't be opened: {why}"));
    let mut start = Vec::new();
    open()?
        .take(4)
        .read_to_end(&mut start)
        .map_err(|why| format!("{name} can't be read: {why}"))?;
    match start.starts_with(b"PK\x03\x04") {
        true => read_zip(open()?, each),
        false => read_one(&name, open()?, each),
    }
}

fn read_folder(path: &Path, each: &mut Each<'_>) -> Result<(), String> {
    let listed = std::fs::read_dir(path).map_err(|why| format!("the folder can't be read: {why}"))?;
    let mut files: Vec<_> = listed
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_table(path))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err("there is no table of postcodes in this folder".into());
    }
    files.iter().try_for_each(|file| read(file, each))
}

/// Publishers' zips also hold notes, column headers and, beside the whole table, the same again in parts.
fn read_zip(file: impl Read + Seek, each: &mut Each<'_>) -> Result<(), String> {
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|why| format!("the zip can't be opened: {why}"))?;
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let wanted = |name: &&String| {
        let lower = name.to_lowercase();
        let aside = ["doc/", "documents/", "multi_csv", "user guide"]
            .iter()
            .any(|part| lower.contains(part));
        is_table(Path::new(name)) && !aside
    };
    let mut tables: Vec<&String> = names.iter().filter(wanted).collect();
    tables.sort();
    if tables.is_empty() {
        return Err("there is no table of postcodes in this zip".into());
    }
    for name in tables {
        let file = zip
            .by_name(name)
            .map_err(|why| format!("{name} in the zip can't be read: {why}"))?;
        read_one(name, file, each)?;
    }
    Ok(())
}

fn is_table(path: &Path) -> bool {
    let end = path.extension().unwrap_or_default().to_ascii_lowercase();
    end == "csv" || end == "br"
}

fn read_one(name: &str, file: impl Read, each: &mut Each<'_>) -> Result<(), String> {
    // Brotli has no mark at its beginning: the name is all there is to go by.
    if name.ends_with(".br") {
        return package::read(file, |line, row| each(SourceRow { file: name, line, row }))
            .map_err(|why| format!("{name}: {why}"));
    }
    read_csv(name, file, each)
}

pub(crate) fn read_csv(name: &str, file: impl Read, each: &mut Each<'_>) -> Result<(), String> {
    let buffered = BufReader::with_capacity(1 << 18, file);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(buffered);
    let mut record = StringRecord::new();
    let mut columns: Option<Columns> = None;
    loop {
        let line = reader.position().line();
        let row = match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => match &columns {
                Some(columns) => columns.read(&record),
                None => {
                    let found = Columns::find(&record)
                        .ok_or_else(|| format!("{name}: the first line names no columns we know"))?;
                    let found = columns.insert(found);
                    if found.has_header {
                        continue;
                    }
                    found.read(&record)
                }
            },
            Err(why) => match why.kind() {
                ErrorKind::Io(why) => return Err(format!("{name} can't be read: {why}")),
                _ => Err("the line is not readable text"),
            },
        };
        each(SourceRow { file: name, line, row })?;
    }
    Ok(())
}

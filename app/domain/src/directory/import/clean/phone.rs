//! Telephone numbers, written the same way wherever they come from, so that a changed number is seen as one.

use super::super::finding::{Fault, quoted};
use super::{Seen, slips};

/// Reads the first number of a text. `lost_zero`: the file's numbers have lost the 0 in front.
pub fn phone(text: &str, lost_zero: bool) -> Seen<String> {
    let text = text.trim();
    if text.is_empty() {
        return (None, None);
    }
    if let Some(number) = slips::meant(text).and_then(|meant| phone(&meant, lost_zero).0)
        && number.starts_with('0')
    {
        let says = format!("{} was read as {number}", quoted(text));
        return (Some(number), Some(Fault::doubtful(says)));
    }
    let numbers = pieces(text);
    let Some(first) = numbers.first() else {
        return (
            None,
            Some(Fault::wrong(format!("{} is no telephone number", quoted(text)))),
        );
    };
    let (number, mut fault) = read(first, lost_zero, text);
    if fault.is_none() && numbers.len() > 1 {
        let says = format!("{} has {} numbers; the first was taken", quoted(text), numbers.len());
        fault = Some(Fault::doubtful(says));
    }
    (number, fault)
}

/// A number that is dialled, and what comes after it ("ext 2").
struct Piece {
    figures: String,
    abroad: bool,
    extension: Option<String>,
}

/// The numbers in a text: runs of figures with the signs that people write inside a number.
fn pieces(text: &str) -> Vec<Piece> {
    let lower = text.to_lowercase();
    let apart = lower
        .replace(" or ", "/")
        .replace(" and ", "/")
        .replace([';', ',', '|', '\n', '&'], "/");
    apart.split('/').filter_map(piece).collect()
}

fn piece(text: &str) -> Option<Piece> {
    let (number, extension) = ["extension", "extn", "ext", " x"]
        .iter()
        .find_map(|word| text.split_once(word))
        .map_or((text, None), |(number, rest)| (number, Some(rest)));
    let start = number.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let inside = |c: char| c.is_ascii_digit() || c.is_whitespace() || "()-.–+".contains(c);
    let number = &number[start..];
    let number = &number[..number.find(|c| !inside(c)).unwrap_or(number.len())];
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let figures = digits(&number.replace("(0)", ""));
    let known = |written: &str| digits(written);
    (figures.len() >= 3).then(|| Piece {
        abroad: number.starts_with('+') || figures.starts_with("00"),
        figures,
        extension: extension.map(known).filter(|figures| !figures.is_empty()),
    })
}

fn read(piece: &Piece, lost_zero: bool, text: &str) -> Seen<String> {
    let figures = match (&piece.figures, piece.abroad) {
        (figures, true) => {
            let figures = figures.trim_start_matches("00");
            match figures.strip_prefix("44") {
                Some(home) => format!("0{}", home.trim_start_matches('0')),
                None => return (Some(format!("+{figures}")), None),
            }
        }
        (figures, false) => figures.clone(),
    };
    let (figures, fault) = match known(&figures) {
        true => (figures, None),
        false if lost_zero && known(&format!("0{figures}")) => {
            let says = format!("{} has lost its 0, which was put back", quoted(text));
            (format!("0{figures}"), Some(Fault::doubtful(says)))
        }
        false if known(&format!("0{figures}")) => {
            let says = format!("{} has no 0 in front: is it a number in the UK?", quoted(text));
            return (Some(as_written(text)), Some(Fault::doubtful(says)));
        }
        false if (9..=15).contains(&figures.len()) => {
            let says = format!("{} is not a number as the UK has them", quoted(text));
            return (Some(as_written(text)), Some(Fault::doubtful(says)));
        }
        false => {
            return (
                None,
                Some(Fault::wrong(format!("{} is no telephone number", quoted(text)))),
            );
        }
    };
    let extension = piece.extension.as_ref().map(|figures| format!(" ext {figures}"));
    (Some(grouped(&figures) + &extension.unwrap_or_default()), fault)
}

/// What we could not read is kept as it stands, within what the page can show.
fn as_written(text: &str) -> String {
    let kept = |c: &char| c.is_ascii_digit() || " +()-.".contains(*c);
    let kept: String = text.chars().filter(kept).take(20).collect();
    kept.trim().to_owned()
}

/// A number that can be dialled here (Ofcom's plan: 01, 02, 03, 07, 08, 09 and short ones).
fn known(figures: &str) -> bool {
    match figures.len() {
        3 => matches!(figures, "999" | "101" | "111" | "112" | "105" | "119" | "159"),
        5 => figures.starts_with(['6', '8']),
        6 => figures.starts_with("11") || figures.starts_with("116"),
        8 => figures == "08001111",
        10 => figures.starts_with("0800") || figures.starts_with("01"),
        11 => matches!(figures.as_bytes(), [b'0', b'1' | b'2' | b'3' | b'7' | b'8' | b'9', ..]),
        _ => false,
    }
}

/// As the directory writes numbers: "0115 876 4800", "020 7946 0000", "01623 555 000", "07700 900123".
fn grouped(figures: &str) -> String {
    let cuts: &[usize] = match (figures.len(), figures.as_bytes()) {
        (11, [_, b'2', ..]) => &[3, 7],
        (11, [_, b'1', b'1', ..] | [_, b'1', _, b'1', ..] | [_, b'3' | b'8' | b'9', ..]) => &[4, 7],
        (11, _) => &[5],
        (10, [b'0', b'8', ..]) => &[4, 7],
        (10, _) => &[5],
        (8, _) => &[4],
        (6, _) => &[3],
        _ => &[],
    };
    let mut grouped = String::with_capacity(figures.len() + 2);
    for (at, figure) in figures.chars().enumerate() {
        if cuts.contains(&at) {
            grouped.push(' ');
        }
        grouped.push(figure);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::Kind;

    #[test]
    fn a_number_is_written_the_same_way_however_it_came() {
        for (written, read) in [
            ("0161-912-2122", "0161 912 2122"),
            ("01159155756", "0115 915 5756"),
            ("0115 9208615", "0115 920 8615"),
            ("+44 (0)115 876 4800", "0115 876 4800"),
            ("0044 1159155756", "0115 915 5756"),
            ("Tel: 01773713452", "01773 713452"),
            ("07724113035", "07724 113035"),
            ("0333 003 5865", "0333 003 5865"),
            ("020 7946 0000", "020 7946 0000"),
            ("0115 876 4800 ext 12", "0115 876 4800 ext 12"),
            ("0800 1111", "0800 1111"),
            ("116 123", "116 123"),
            ("999", "999"),
        ] {
            assert_eq!(phone(written, false), (Some(read.to_owned()), None), "{written}");
        }
    }

    #[test]
    fn a_lost_nought_is_put_back_only_where_the_mapping_says_so() {
        let (number, fault) = phone("1617903377", true);
        assert_eq!(number.as_deref(), Some("0161 790 3377"));
        assert!(fault.is_some_and(|fault| fault.kind == Kind::Doubtful));
        assert_eq!(phone("1617903377", false).0.as_deref(), Some("1617903377"));
    }

    #[test]
    fn slips_of_the_hand_and_of_a_spreadsheet_are_mended_and_said() {
        for (written, lost_zero, read) in [
            ("O7700900123", false, "07700 900123"),
            ("0115 496 OOO1", false, "0115 496 0001"),
            ("1614960e3", true, "0161 496 0000"),
            ("016149600E+2", false, "0161 496 0000"),
        ] {
            let (number, fault) = phone(written, lost_zero);
            assert_eq!(number.as_deref(), Some(read), "{written}");
            assert!(fault.is_some_and(|fault| fault.kind == Kind::Doubtful && fault.says.contains(read)));
        }
        for (unclear, lost_zero) in [("1614960e3", false), ("1614e9", true), ("e3", true), ("1.6e9", true)] {
            assert!(
                phone(unclear, lost_zero)
                    .0
                    .is_none_or(|number| !number.starts_with('0')),
                "{unclear}"
            );
        }
    }

    #[test]
    fn two_numbers_are_said_to_be_two_and_words_are_none() {
        let (number, fault) = phone("0161 761 5908 or 07724113035", false);
        assert_eq!(number.as_deref(), Some("0161 761 5908"));
        assert!(fault.is_some_and(|fault| fault.says.contains("2 numbers")));
        for wrong in ["ask inside", "12", "see web page 4"] {
            let (number, fault) = phone(wrong, false);
            assert_eq!(number, None);
            assert!(fault.is_some_and(|fault| fault.kind == Kind::Wrong), "{wrong}");
        }
    }
}

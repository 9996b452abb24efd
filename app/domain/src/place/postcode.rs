//! A home postcode, as people type it; never shown by accident.

use std::fmt;

/// A well-formed UK postcode. Not printable; `key`, `pretty` and `district` say on purpose which part leaves.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Postcode {
    /// Without the space: "NG75HY".
    key: String,
}

/// Why what was typed is not a full postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostcodeProblem {
    Missing,
    /// Only the first half ("NG7"), which many councils can share.
    HalfOnly,
    Shape,
}

impl PostcodeProblem {
    /// The last part of its message key, `problem-<field>-<kind>`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::HalfOnly => "half_only",
            Self::Shape => "shape",
        }
    }
}

impl Postcode {
    /// Forgives case, spaces, dots and hyphens, and O for 0 or I and L for 1 where only a figure can stand (and the other way round).
    pub fn parse(typed: &str) -> Result<Postcode, PostcodeProblem> {
        let bare = bare(typed);
        if bare.is_empty() {
            return Err(PostcodeProblem::Missing);
        }
        let whole = bare
            .len()
            .checked_sub(3)
            .and_then(|at| bare.split_at_checked(at))
            .and_then(|(out, inward)| {
                let inward = fit(inward, "9AA").filter(|inward| !inward[1..].contains(NOT_INWARD))?;
                Some(outward(out)? + &inward)
            });
        match whole {
            Some(key) => Ok(Postcode { key }),
            None if outward(&bare).is_some() => Err(PostcodeProblem::HalfOnly),
            None => Err(PostcodeProblem::Shape),
        }
    }

    /// "NG75HY": how the tables spell it.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// "NG7 5HY": how a letter spells it.
    pub fn pretty(&self) -> String {
        let (out, inward) = self.key.split_at(self.key.len() - 3);
        format!("{out} {inward}")
    }

    /// "NG7": all of it that may stand in a URL.
    pub fn district(&self) -> &str {
        &self.key[..self.key.len() - 3]
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Postcode(..)")
    }
}

/// The district someone typed by itself ("ng7" is "NG7").
pub fn district_of(typed: &str) -> Option<String> {
    outward(&bare(typed))
}

/// Letters that never stand in the second half (Royal Mail).
const NOT_INWARD: [char; 6] = ['C', 'I', 'K', 'M', 'O', 'V'];

/// The shapes of a first half: A a letter, 9 a figure, Z a last letter (never I, L or O). The first that fits with the fewest changes wins.
const OUTWARD: [&str; 6] = ["A9", "A99", "AA9", "A9Z", "AA99", "AA9Z"];

fn bare(typed: &str) -> String {
    let drop = |c: &char| !c.is_whitespace() && !matches!(c, '.' | '-' | ',' | '\u{200e}' | '\u{200f}' | '\u{feff}');
    typed
        .chars()
        .filter(drop)
        .flat_map(char::to_uppercase)
        .take(9)
        .collect()
}

fn outward(typed: &str) -> Option<String> {
    let fits = OUTWARD.iter().filter_map(|shape| fit(typed, shape));
    fits.min_by_key(|fitted| fitted.chars().zip(typed.chars()).filter(|(a, b)| a != b).count())
}

/// `typed` in this shape, with letters and figures that look alike set right; `None` when it can't be.
fn fit(typed: &str, shape: &str) -> Option<String> {
    if typed.chars().count() != shape.len() {
        return None;
    }
    let fitted = typed.chars().zip(shape.chars()).map(|(typed, wanted)| match wanted {
        '9' => figure(typed),
        'Z' => letter(typed).filter(|letter| !matches!(letter, 'I' | 'L' | 'O')),
        _ => letter(typed),
    });
    fitted.collect()
}

fn figure(typed: char) -> Option<char> {
    match typed {
        '0'..='9' => Some(typed),
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        _ => None,
    }
}

fn letter(typed: char) -> Option<char> {
    match typed {
        'A'..='Z' => Some(typed),
        '0' => Some('O'),
        '1' => Some('I'),
        _ => None,
    }
}

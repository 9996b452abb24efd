//! How much an import may take out of the directory: a file that was cut short, or is another file, must never empty it.

use super::plan::{Plan, Write};
use std::fmt;

/// What an import may take out of the directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// What the source no longer has leaves; otherwise that is only said.
    pub gone: bool,
    /// Somebody has looked, and named the number of all listings that leave.
    pub counted: Option<usize>,
}

/// As few may always leave, unless they are all there is.
const FEW: usize = 10;
/// Of a hundred listings of a source, as many may leave without a question.
const PERCENT: usize = 20;

/// A plan of which nothing takes anybody by surprise: only this can be applied.
#[derive(Clone, Copy, Debug)]
pub struct Agreed<'p>(&'p Plan);

impl<'p> Agreed<'p> {
    pub fn plan(self) -> &'p Plan {
        self.0
    }
}

/// Why a plan needs a person's word first. Its sentence says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surprise {
    /// A large part of the source would leave.
    Many { leave: usize, of: usize },
    /// The file knows none of the source's listings.
    OtherFile { of: usize, leave: usize },
    /// Rows without an id that can be read: one of them may be what seems to be gone.
    Unreadable { rows: usize, leave: usize },
    /// Somebody has named another number.
    OtherNumber { named: usize, leave: usize },
}

impl Plan {
    /// How many listings it takes out.
    pub fn leaving(&self) -> usize {
        let leaves = |write: &Write| matches!(write, Write::Withdraw { .. });
        self.steps.iter().filter(|step| leaves(&step.write)).count()
    }

    /// This plan, when it takes out no more than was agreed.
    ///
    /// # Errors
    /// What has to be looked at first.
    pub fn agreed(&self) -> Result<Agreed<'_>, Surprise> {
        let (leave, of) = (self.leaving(), self.shown_before);
        let many = leave > 0 && (leave == of || (leave > FEW && leave * 100 > of * PERCENT));
        match self.allowed.counted {
            Some(named) if named == leave => Ok(Agreed(self)),
            Some(named) => Err(Surprise::OtherNumber { named, leave }),
            None if self.known == 0 && of > FEW => Err(Surprise::OtherFile { of, leave }),
            None if many => Err(Surprise::Many { leave, of }),
            None if self.allowed.gone && self.unreadable > 0 && leave > 0 => {
                let rows = self.unreadable;
                Err(Surprise::Unreadable { rows, leave })
            }
            None => Ok(Agreed(self)),
        }
    }
}

impl Surprise {
    /// How many listings would leave.
    pub fn leave(self) -> usize {
        match self {
            Surprise::Many { leave, .. }
            | Surprise::OtherFile { leave, .. }
            | Surprise::Unreadable { leave, .. }
            | Surprise::OtherNumber { leave, .. } => leave,
        }
    }
}

impl fmt::Display for Surprise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Surprise::Many { leave, of } => write!(
                f,
                "it would take {leave} of this source's {of} listings out of the directory. That is more than a source loses \
                 in a year: the file may be cut short, or be another one"
            ),
            Surprise::OtherFile { of, .. } => write!(
                f,
                "it has none of the {of} listings that this source has in the directory. It looks like another file, or one \
                 in which every id is new"
            ),
            Surprise::Unreadable { rows, leave } => write!(
                f,
                "{rows} of its rows can't be told apart, so nobody knows whether they are among the {leave} listings that \
                 seem to be gone"
            ),
            Surprise::OtherNumber { named, leave } => {
                write!(f, "it would take {leave} listings out of the directory, not {named}")
            }
        }
    }
}

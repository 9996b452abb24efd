//! What stands in a letter: so little that whoever else reads it learns nothing. Not who it is from, not what it is about.

use super::owner_letter;
use app::site::words::{Arg, Speech, Words, args, without_marks};
use store::{CODE_MINUTES, Letter, LetterKind};

/// A letter in words, ready to leave.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    pub subject: String,
    pub text: String,
}

/// Writes a letter in the language of its reader, one of `all`. `address` is the site's; it stands in letters to workers and owners only, because
/// a link in a stranger's mail is nothing that families should learn to follow.
/// A copy for a case system is no letter, and has no words.
pub fn write(letter: &Letter, all: &Words, speech: &Speech, address: &str) -> Option<Written> {
    Some(match letter.kind {
        LetterKind::SignInCode => {
            let code = letter.words.get("code").map(|code| code.reveal()).unwrap_or_default();
            let filled = args([("code", Arg::from(code)), ("minutes", CODE_MINUTES.into())]);
            Written {
                subject: plain(&speech.say("mail-code-subject")),
                text: plain(&format!(
                    "{}\n\n{}\n",
                    speech.say_with("mail-code-text", &filled),
                    speech.say("mail-code-not-you")
                )),
            }
        }
        LetterKind::SavedDraft => {
            let reference = letter
                .words
                .get("reference")
                .map(|word| word.reveal())
                .unwrap_or_default();
            let filled = args([("reference", Arg::from(reference))]);
            Written {
                subject: plain(&speech.say("mail-saved-subject")),
                text: plain(&format!(
                    "{}\n\n{}\n",
                    speech.say_with("mail-saved-text", &filled),
                    speech.say("mail-code-not-you")
                )),
            }
        }
        LetterKind::NewRequest | LetterKind::RequestNews => Written {
            subject: plain(&speech.say("mail-team-subject")),
            text: plain(&format!("{}\n\n{address}/staff\n", speech.say("mail-team-text"))),
        },
        LetterKind::PromiseAlarm => Written {
            subject: plain(&speech.say("mail-alarm-subject")),
            text: plain(&format!(
                "{}\n\n{address}/staff/promises\n",
                speech.say("mail-alarm-text")
            )),
        },
        LetterKind::PlanReminder => Written {
            subject: plain(&speech.say("mail-reminder-subject")),
            text: plain(&format!("{}\n", speech.say("mail-reminder-text"))),
        },
        LetterKind::CaseSystem => return None,
        LetterKind::CheckListing => owner_letter::write(&letter.words, all, speech, address),
        LetterKind::WrongListing => Written {
            subject: plain(&speech.say("mail-report-subject")),
            text: plain(&format!(
                "{}\n\n{address}/{}/services/{}\n\n{}\n\n{address}/staff/reports\n",
                speech.say("mail-report-text"),
                speech.tag(),
                letter.words.get("listing").map(|id| id.reveal()).unwrap_or_default(),
                speech.say("mail-report-staff"),
            )),
        },
    })
}

pub(super) fn plain(text: &str) -> String {
    without_marks(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::{
        people::{PersonId, TeamId},
        text::Private,
    };
    use store::To;

    /// What would tell a stranger, in the languages we have, what a letter is about.
    const TELLING: [&str; 14] = [
        "family",
        "child",
        "help",
        "plan",
        "worker",
        "council",
        "nottingham",
        "hub",
        "social",
        "rodzin",
        "dzieck",
        "pomoc",
        "خاندان",
        "بچ",
    ];

    fn letter(kind: LetterKind) -> Letter {
        let words = [
            ("code", "123456"),
            ("reference", "KQ7C-4WXR"),
            ("email", "amina@example.org"),
        ];
        let words = words.map(|(name, word)| (name.to_owned(), Private::new(word))).into();
        let to = match kind {
            LetterKind::SignInCode | LetterKind::PlanReminder => To::Person(PersonId::new("p")),
            LetterKind::NewRequest | LetterKind::RequestNews | LetterKind::PromiseAlarm | LetterKind::CaseSystem => {
                To::Team(TeamId::new("mash"))
            }
            LetterKind::CheckListing | LetterKind::WrongListing => To::Owner("chess".to_owned()),
            LetterKind::SavedDraft => To::Written,
        };
        Letter {
            kind,
            to,
            request: None,
            words,
        }
    }

    #[test]
    fn a_stranger_who_reads_the_letter_learns_nothing() {
        let all = Words::load().unwrap();
        for speech in all.languages() {
            for kind in [
                LetterKind::SignInCode,
                LetterKind::SavedDraft,
                LetterKind::NewRequest,
                LetterKind::RequestNews,
                LetterKind::PromiseAlarm,
                LetterKind::PlanReminder,
            ] {
                let written = write(&letter(kind), &all, speech, "https://example.org").unwrap();
                let said = format!("{} {}", written.subject, written.text).to_lowercase();
                for word in TELLING {
                    assert!(
                        !said.contains(word),
                        "{word:?} is in the letter in {}: {said}",
                        speech.tag()
                    );
                }
            }
        }
    }

    #[test]
    fn the_letter_brings_the_code_and_no_link() {
        let all = Words::load().unwrap();
        for speech in all.languages() {
            let written = write(&letter(LetterKind::SignInCode), &all, speech, "https://example.org").unwrap();
            assert!(written.text.contains("123456"), "{}", written.text);
            assert!(!written.text.contains("://") && !written.subject.contains("123456"));
        }
    }

    #[test]
    fn the_letter_of_a_saved_draft_brings_the_reference_and_neither_code_nor_link() {
        let all = Words::load().unwrap();
        for speech in all.languages() {
            let written = write(&letter(LetterKind::SavedDraft), &all, speech, "https://example.org").unwrap();
            assert!(written.text.contains("KQ7C-4WXR"), "{}", written.text);
            assert!(!written.text.contains("://") && !written.text.contains("123456"));
        }
    }
}

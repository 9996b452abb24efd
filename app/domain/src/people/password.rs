//! What a password for staff must be: long, and not what anybody would try first.

use crate::text::letters_left;

/// Fewer letters are guessed too fast.
pub const SHORTEST: usize = 12;
/// More than anybody types; longer ones would only cost work.
pub const LONGEST: usize = 128;

/// Why a typed password can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordProblem {
    Missing,
    TooShort,
    TooLong,
    /// Among the first that a guesser tries.
    Easy,
}

impl PasswordProblem {
    /// The last part of its message key.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::Easy => "easy",
        }
    }
}

/// What stays of easy passwords when figures and signs are taken out: guessers put those in by themselves.
const EASY: [&str; 12] = [
    "",
    "password",
    "passwordpassword",
    "passwort",
    "qwerty",
    "qwertyuiop",
    "letmein",
    "welcome",
    "administrator",
    "iloveyou",
    "familyhub",
    "nottingham",
];

/// Checks a new password. `about` is what others know of its owner: email, name.
///
/// # Errors
/// [`PasswordProblem`], the first that holds.
pub fn check_password(typed: &str, about: &[&str]) -> Result<(), PasswordProblem> {
    if typed.is_empty() {
        return Err(PasswordProblem::Missing);
    }
    if letters_left(typed, SHORTEST) > 0 {
        return Err(PasswordProblem::TooShort);
    }
    if letters_left(typed, LONGEST) < 0 {
        return Err(PasswordProblem::TooLong);
    }
    if is_easy(typed, about) {
        return Err(PasswordProblem::Easy);
    }
    Ok(())
}

fn is_easy(typed: &str, about: &[&str]) -> bool {
    let letters = letters(typed);
    let mut different: Vec<char> = typed.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < 5 || EASY.contains(&letters.as_str()) || about.iter().any(|known| self::letters(known) == letters)
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: [&str; 2] = ["jo.hillingdon@example.org", "Jo Hillingdon"];

    #[test]
    fn three_words_that_do_not_belong_together_are_a_good_password() {
        for good in ["paper boat Trent", "تین چھوٹے الو یہاں", "kQ7c-4Wxr-tt9P"] {
            assert_eq!(check_password(good, &ABOUT), Ok(()), "{good}");
        }
    }

    #[test]
    fn what_a_guesser_tries_first_is_refused() {
        for (typed, problem) in [
            ("", PasswordProblem::Missing),
            ("eleven lett", PasswordProblem::TooShort),
            ("Password1234!", PasswordProblem::Easy),
            ("Nottingham2026", PasswordProblem::Easy),
            ("202611240830", PasswordProblem::Easy),
            ("aaaaaaaabbbb", PasswordProblem::Easy),
            ("JoHillingdon99", PasswordProblem::Easy),
            ("jo.hillingdon@example.org", PasswordProblem::Easy),
        ] {
            assert_eq!(check_password(typed, &ABOUT), Err(problem), "{typed}");
        }
        assert_eq!(
            check_password(&"ab cd".repeat(40), &ABOUT),
            Err(PasswordProblem::TooLong)
        );
    }
}

//! What stands between a password and the desk: a second proof, a password of one's own, and setting that proof up.

/// What has to happen before a worker who typed the right password may do anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// A code from their app, or one of their recovery codes.
    Code,
    /// A password of their own, in the place of the one that was made for them.
    Password,
    /// A second step has to be set up.
    SetUp,
    /// Nothing more.
    Open,
}

/// How far a sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The account has a second step.
    pub has_second: bool,
    /// This sign-in has passed it.
    pub passed_second: bool,
    /// The password is still the one that somebody else made.
    pub first_password: bool,
    /// Everybody must have a second step: always, but in a demonstration.
    pub second_required: bool,
}

impl Proven {
    /// The next gate. A second step that there is comes before all else: who has only the password changes nothing.
    ///
    /// NCSC, "Multi-factor authentication for your corporate online services": every account that reaches sensitive data.
    pub fn gate(self) -> Gate {
        if self.has_second && !self.passed_second {
            Gate::Code
        } else if self.first_password {
            Gate::Password
        } else if self.second_required && !self.has_second {
            Gate::SetUp
        } else {
            Gate::Open
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Proven> {
        (0..16).map(|bits: u8| Proven {
            has_second: bits & 1 != 0,
            passed_second: bits & 2 != 0,
            first_password: bits & 4 != 0,
            second_required: bits & 8 != 0,
        })
    }

    #[test]
    fn nobody_with_a_second_step_gets_anywhere_without_it() {
        for proven in all().filter(|proven| proven.has_second && !proven.passed_second) {
            assert_eq!(proven.gate(), Gate::Code, "{proven:?}");
        }
    }

    #[test]
    fn where_it_is_required_the_desk_opens_only_to_who_has_and_passed_it() {
        for proven in all().filter(|proven| proven.second_required && proven.gate() == Gate::Open) {
            assert!(proven.has_second && proven.passed_second, "{proven:?}");
        }
    }

    #[test]
    fn a_first_password_never_opens_the_desk() {
        for proven in all().filter(|proven| proven.first_password) {
            assert_ne!(proven.gate(), Gate::Open, "{proven:?}");
        }
    }

    #[test]
    fn in_a_demonstration_a_password_of_ones_own_is_enough() {
        let proven = Proven {
            has_second: false,
            passed_second: false,
            first_password: false,
            second_required: false,
        };
        assert_eq!(proven.gate(), Gate::Open);
    }
}

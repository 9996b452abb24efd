//! How a one-line control is typed, and what a browser may fill in.

/// How a one-line control is typed on a phone, and what the browser may fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    Text,
    Name,
    Number,
    Phone,
    Email,
    Postcode,
    /// The email that an account goes by; a browser may fill it in.
    Account,
    Password,
    /// One that is being chosen.
    NewPassword,
    Code,
    Date,
    /// A time of day.
    Clock,
    Search,
}

impl Typing {
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Phone => "tel",
            Self::Email | Self::Account => "email",
            Self::Password | Self::NewPassword => "password",
            Self::Search => "search",
            Self::Text | Self::Name | Self::Number | Self::Postcode | Self::Code | Self::Date | Self::Clock => "text",
        }
    }

    pub(super) fn input_mode(self) -> Option<&'static str> {
        matches!(self, Self::Number | Self::Code).then_some("numeric")
    }

    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Number => "govuk-input govuk-input--width-3",
            Self::Postcode | Self::Code | Self::Date | Self::Clock => "govuk-input govuk-input--width-10",
            Self::Phone => "govuk-input govuk-input--width-20",
            Self::Text
            | Self::Name
            | Self::Email
            | Self::Account
            | Self::Password
            | Self::NewPassword
            | Self::Search => "govuk-input",
        }
    }

    /// On a shared device a browser must not offer what another family typed.
    pub(super) fn autocomplete(self) -> &'static str {
        match self {
            Self::Account => "username",
            Self::Password => "current-password",
            Self::NewPassword => "new-password",
            Self::Code => "one-time-code",
            Self::Text
            | Self::Name
            | Self::Number
            | Self::Phone
            | Self::Email
            | Self::Postcode
            | Self::Date
            | Self::Clock
            | Self::Search => "off",
        }
    }

    pub(super) fn left_to_right(self) -> Option<&'static str> {
        match self {
            Self::Number
            | Self::Phone
            | Self::Email
            | Self::Account
            | Self::Postcode
            | Self::Code
            | Self::Date
            | Self::Clock => Some("ltr"),
            Self::Text | Self::Name | Self::Search => Some("auto"),
            Self::Password | Self::NewPassword => None,
        }
    }
}

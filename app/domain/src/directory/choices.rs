//! The closed lists a listing chooses from. Their words are in `locales/`: `audience-<key>`, `way-<key>`, `access-<key>` and so on.

use crate::text::choice;

choice! {
    /// Who runs it.
    pub enum ProviderKind {
        Council = "council",
        Nhs = "nhs",
        Charity = "charity",
        School = "school",
        Faith = "faith",
        Community = "community",
        Business = "business",
    }
}

choice! {
    /// Whom it is for.
    pub enum Audience {
        Everyone = "everyone",
        Parents = "parents",
        Dads = "dads",
        Pregnant = "pregnant",
        YoungPeople = "young-people",
        Send = "send",
        Carers = "carers",
        YoungCarers = "young-carers",
    }
}

choice! {
    /// How help reaches people.
    pub enum Way {
        Place = "place",
        Online = "online",
        Phone = "phone",
        Home = "home",
    }
}

choice! {
    /// How often it takes place.
    pub enum Every {
        Week = "week",
        Fortnight = "fortnight",
        /// Every third, fourth … week: the session's `weeks`.
        Weeks = "weeks",
        Month = "month",
        /// On one day only: the session's `starting`.
        Once = "once",
    }
}

choice! {
    /// What makes a building usable for more people.
    pub enum Access {
        StepFree = "step-free",
        AccessibleToilet = "accessible-toilet",
        ChangingPlace = "changing-place",
        HearingLoop = "hearing-loop",
        Parking = "parking",
    }
}

choice! {
    /// How people join.
    pub enum JoinHow {
        DropIn = "drop-in",
        Book = "book",
        SelfReferral = "self-referral",
        Referral = "referral",
    }
}

choice! {
    /// A part of the day.
    pub enum TimeOfDay {
        /// Before noon.
        Morning = "morning",
        /// From noon to five.
        Afternoon = "afternoon",
        /// From five on.
        Evening = "evening",
    }
}

choice! {
    /// What a family may ask of the cost.
    pub enum Price {
        Free = "free",
        Paid = "paid",
    }
}

choice! {
    /// Miles from the place that is asked for, in a straight line.
    pub enum Within {
        One = "1",
        Two = "2",
        Five = "5",
        Ten = "10",
    }
}

impl Within {
    pub const fn miles(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Five => 5,
            Self::Ten => 10,
        }
    }

    pub fn km(self) -> f64 {
        f64::from(self.miles()) * 1.609_344
    }
}

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

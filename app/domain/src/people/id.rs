//! Names for people and groups of people; a person's id can't be handed in where a worker's is meant.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($(#[$told:meta])* $name:ident) => {
        $(#[$told])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A member of a family, with an account of their own.
    PersonId
}
id! {
    /// A family that has a plan or is about to.
    FamilyId
}
id! {
    /// Somebody who works for families.
    StaffId
}
id! {
    /// A team with an inbox: "mash", "hub-meadows", "adolescence" …
    TeamId
}

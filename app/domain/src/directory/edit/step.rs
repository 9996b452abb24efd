//! The small pages on which a listing is written, and which of them must be filled in before families can read it.

use crate::directory::Listing;
use crate::text::choice;

choice! {
    /// One small page.
    pub enum Step {
        What = "what",
        Provider = "provider",
        Categories = "categories",
        Who = "who",
        Times = "times",
        Place = "place",
        Contact = "contact",
        Join = "join",
        Cost = "cost",
        Languages = "languages",
        Keeping = "keeping",
        Showing = "showing",
    }
}

impl Step {
    /// The fields of its page, in their order; the times of a listing have pages of their own.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Step::What => &["name", "summary", "description"],
            Step::Provider => &["provider", "provider_kind"],
            Step::Categories => &["categories"],
            Step::Who => &["audience", "age_from", "age_to", "whole_city", "only_for"],
            Step::Times => &["times_note"],
            Step::Place => &[
                "ways",
                "venue_name",
                "venue_address",
                "venue_postcode",
                "confidential",
                "access",
                "hub",
            ],
            Step::Contact => &["phone", "email", "web"],
            Step::Join => &["join", "join_note", "waiting"],
            Step::Cost => &["free", "cost_note"],
            Step::Languages => &["languages"],
            Step::Keeping => &["owner", "owner_email", "held_until"],
            Step::Showing => &[
                "visible_from",
                "visible_to",
                "closed",
                "closed_until",
                "closed_note",
                "ended_on",
                "ended_instead",
            ],
        }
    }

    /// Families can't use a listing without it.
    pub const fn is_needed(self) -> bool {
        match self {
            Step::What | Step::Provider | Step::Categories | Step::Times | Step::Place | Step::Contact => true,
            Step::Who | Step::Join | Step::Cost | Step::Languages | Step::Keeping | Step::Showing => false,
        }
    }

    /// Whether this listing says something about it.
    pub fn is_told(self, listing: &Listing) -> bool {
        let contact = &listing.contact;
        match self {
            Step::What => ![&listing.name, &listing.summary, &listing.description]
                .iter()
                .any(|text| text.is_empty()),
            Step::Provider => !listing.provider.is_empty(),
            Step::Categories => !listing.categories.is_empty(),
            Step::Who => {
                !listing.audience.is_empty()
                    || listing.age_from.is_some()
                    || listing.age_to.is_some()
                    || listing.whole_city
                    || !listing.only_for.is_empty()
            }
            Step::Times => !listing.times.is_empty() || !listing.times_note.is_empty(),
            Step::Place => !listing.ways.is_empty(),
            Step::Contact => contact.phone.is_some() || contact.email.is_some() || contact.web.is_some(),
            Step::Join => listing.join.is_some() || !listing.waiting.is_empty(),
            Step::Cost => listing.cost.is_some(),
            Step::Languages => !listing.languages.is_empty(),
            Step::Keeping => !listing.upkeep.owner.is_empty() || listing.upkeep.email.is_some(),
            Step::Showing => listing.life != Default::default(),
        }
    }
}

impl Listing {
    /// What must still be told before families can read it.
    pub fn lacks(&self) -> Vec<Step> {
        let missing = |step: &Step| step.is_needed() && !step.is_told(self);
        Step::ALL.iter().copied().filter(missing).collect()
    }
}

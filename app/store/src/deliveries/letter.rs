//! A letter: whom it goes to and the few words it needs. The address is looked up only when it leaves.

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::people::{PersonId, TeamId};
use domain::text::Private;
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;

/// What a letter is about; its text is written by the post room, in neutral words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// Tells a team that there is a new request, and nothing of what is in it.
    NewRequest,
    /// Tells a team that there is something new in a request it has.
    RequestNews,
    /// Tells the duty manager of a team that a promise is about to break.
    PromiseAlarm,
    /// Copies a request to the case system of its team. No mail.
    CaseSystem,
    /// Brings a family member the code to sign in with.
    SignInCode,
    /// Brings the reference of a saved draft to a family. Its words: the reference, the address, the language.
    SavedDraft,
    /// Tells a family member that a meeting or a review comes near, and not even that it is one.
    PlanReminder,
    /// Asks the owner of a listing to check it. Its words: reason, name, days, the links, and dates as far as they are known.
    CheckListing,
    /// Tells the owner of a listing that somebody found something wrong in it, and nothing of what they wrote.
    WrongListing,
}

impl LetterKind {
    const ALL: [LetterKind; 9] = [
        LetterKind::NewRequest,
        LetterKind::RequestNews,
        LetterKind::PromiseAlarm,
        LetterKind::CaseSystem,
        LetterKind::SignInCode,
        LetterKind::SavedDraft,
        LetterKind::PlanReminder,
        LetterKind::CheckListing,
        LetterKind::WrongListing,
    ];

    /// As it is kept, and as in the words `staff-letter-<word>`.
    pub fn word(self) -> &'static str {
        match self {
            LetterKind::NewRequest => "new-request",
            LetterKind::RequestNews => "request-news",
            LetterKind::PromiseAlarm => "promise-alarm",
            LetterKind::CaseSystem => "case-system",
            LetterKind::SignInCode => "sign-in-code",
            LetterKind::SavedDraft => "saved-draft",
            LetterKind::PlanReminder => "plan-reminder",
            LetterKind::CheckListing => "check-listing",
            LetterKind::WrongListing => "wrong-listing",
        }
    }

    pub(crate) fn read(word: &str) -> Stored<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or(StoreError::Document("delivery"))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    Team(TeamId),
    Person(PersonId),
    /// The owner of the listing with this id.
    Owner(String),
    /// The address in the letter's own words ("email"): a family that has no account.
    Written,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub kind: LetterKind,
    pub to: To,
    /// The request it tells of, by id.
    pub request: Option<String>,
    /// What the text needs, by name ("code").
    pub words: BTreeMap<String, Private>,
}

pub(crate) fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "delivery",
        column: "words",
        row,
    }
}

/// Queues a letter. `once` is its own key: a second letter with the same key is not queued.
pub(crate) async fn queue(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    letter: &Letter,
    once: &str,
    now: i64,
) -> Stored<()> {
    let id = row_id(now);
    let (team, person, listing) = match &letter.to {
        To::Team(team) => (Some(team.as_str()), None, None),
        To::Person(person) => (None, Some(person.as_str()), None),
        To::Owner(listing) => (None, None, Some(listing.as_str())),
        To::Written => (None, None, None),
    };
    let sql = "insert into delivery (id, once, kind, request, team, person, listing, words, due_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (once) do nothing";
    sqlx::query(sql)
        .bind(&id)
        .bind(once)
        .bind(letter.kind.word())
        .bind(letter.request.as_deref())
        .bind(team)
        .bind(person)
        .bind(listing)
        .bind(shared.seal.seal_document(cell(&id), &letter.words)?)
        .bind(now)
        .execute(&mut **write)
        .await?;
    Ok(())
}

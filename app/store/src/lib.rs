//! The memory of the service: the only SQL, the seals, and the search index. Plain domain types in and out.

mod chance;
mod database;
mod deliveries;
mod drafts;
mod error;
mod freshness;
mod imports;
pub mod invented;
mod key;
mod listing_drafts;
mod listings;
mod looks;
mod news;
mod nothing_found;
mod people;
mod plans;
mod postcodes;
mod reports;
mod requests;
mod saved;
mod seal;
mod search;
mod sessions;
mod shared;
mod store;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tuples;
mod wording;

pub use chance::{reference, row_id, tidy_reference};
pub use deliveries::{Deliveries, Letter, LetterKind, Stuck, To, Waiting, Way};
pub use drafts::{DRAFT_DAYS, Drafts, OpenDraft, Reminder, SavedDraft};
pub use error::{StoreError, Stored};
pub use freshness::{Checks, Confirmed, LinkTo, Links, Now, Opened, Suggestion};
pub use imports::{CheckedImport, Imports};
pub use key::{KeyProblem, SealKey};
pub use listing_drafts::{
    Agreement, Beside, DraftDone, DraftRow, DraftStep, DraftStepTaken, ListingDraft, ListingDrafts,
};
pub use listings::{Bulk, BulkChange, Change, Changed, Listings};
pub use looks::{Break, Chain, Look, Looked, Looks, Whole};
pub use news::{News, NewsMark};
pub use nothing_found::{Missed, MissedWords, NothingFound, Search};
pub use people::{
    Account, CODE_MINUTES, CODE_TRIES, CodeCheck, NewPassword, People, RECOVERY_CODES, SecondCheck, SignIn, TryLimit,
    Who, new_secret, tidy_email,
};
pub use plans::{
    Advice, Answer, AnswerKind, Ask, AskKind, CaseRow, FamilyPerson, Glass, Joining, Message, OpenPlan, PlanTally,
    Plans, Sharing, Shown, Start, Version,
};
pub use postcodes::{BadRow, Imported, Postcodes};
pub use reports::{OpenReport, Reports};
pub use requests::{
    Act, Acting, AgreementRecord, Agreements, Altered, Amendment, CaseCopy, Decided, FamilyRequest, FoundRequest,
    Holder, Holding, INBOX_PAGE, InboxRow, Open, OpenRequest, OwnRequest, Redirect, Requests, Sending, Sent, Tally,
    Twin, newest_agreement,
};
pub use saved::{ListKey, SAVED_DAYS, Saved};
pub use search::{CategoryWords, Counts, Found, Hit, Standpoint};
pub use sessions::Sessions;
pub use store::{Store, StoreSettings};
pub use wording::{NewWording, Wording, Wordings};

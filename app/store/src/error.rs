//! What can go wrong in the memory; none of these texts holds a word that a family wrote.

/// A failure of the store. Its text may be logged: it names tables, never contents.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the setting for the database is wrong: {0}")]
    Setting(String),
    #[error("the database did not do what was asked: {0}")]
    Database(#[from] sqlx::Error),
    #[error("the requests that came together could not be written: {0}")]
    Together(String),
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("a sealed value could not be opened: another key, another row, or it was changed")]
    Sealed,
    #[error("a stored {0} could not be read or written as a document")]
    Document(&'static str),
    #[error("the search index failed: {0}")]
    Search(#[from] tantivy::TantivyError),
    #[error("there is no such record")]
    NotFound,
    #[error("this record belongs to another team or family")]
    NotYours,
    #[error("somebody else changed this meanwhile")]
    ChangedMeanwhile,
    #[error("this can't be added to the request as it stands: {}", .0.id())]
    Refused(domain::request::Refusal),
    #[error("this decision sends nothing to anybody")]
    NothingToSend,
    #[error("the file could not be read: {0}")]
    File(String),
}

pub type Stored<T> = Result<T, StoreError>;

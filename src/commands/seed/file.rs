//! The files of the demonstration, `places/<name>/demo/`.

use domain::{
    people::{PersonId, Role, StaffId, TeamId},
    plan::Outcome,
    text::Private,
};
use jiff::civil::Time;
use serde::{Deserialize, de::DeserializeOwned};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffFile {
    pub password: String,
    pub staff: Vec<StaffRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffRow {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
    pub teams: Vec<TeamId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamiliesFile {
    pub family: Vec<FamilyRow>,
}

/// A family and its plan; days are counted from today.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyRow {
    pub id: String,
    pub language: String,
    /// Who looks after it.
    pub owner: StaffId,
    pub team: TeamId,
    pub person: Vec<PersonRow>,
    pub helper: Vec<HelperRow>,
    #[serde(default)]
    pub strength: Vec<SayingRow>,
    #[serde(default)]
    pub voice: Vec<SayingRow>,
    #[serde(default)]
    pub need: Vec<NeedRow>,
    #[serde(default)]
    pub scale: Vec<ScaleRow>,
    pub goal: Vec<GoalRow>,
    pub step: Vec<StepRow>,
    pub meeting: Option<MeetingRow>,
    #[serde(default)]
    pub review: Vec<ReviewRow>,
    #[serde(default)]
    pub note: Vec<NoteRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    pub id: PersonId,
    pub name: Private,
    pub email: Private,
    pub language: String,
    /// What stands on this person's invitation.
    pub reference: String,
    #[serde(default)]
    pub young: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayingRow {
    pub id: String,
    pub words: Private,
    pub said_by: Option<PersonId>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRow {
    pub id: String,
    pub heading: String,
    pub words: Private,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleRow {
    pub id: String,
    pub question: Private,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
    pub mark: Vec<MarkRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkRow {
    pub person: PersonId,
    pub in_days: i64,
    pub value: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperRow {
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
    pub id: String,
    pub name: Private,
    pub role: String,
    pub agency: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalRow {
    pub id: String,
    pub words: Private,
    pub said_by: PersonId,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// Done by a `person` of the family or by a `helper`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRow {
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
    pub id: String,
    pub goal: Option<String>,
    pub what: Private,
    pub person: Option<PersonId>,
    pub helper: Option<String>,
    pub in_days: Option<i64>,
    pub done_in_days: Option<i64>,
    pub listing: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingRow {
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
    pub in_days: i64,
    pub at: Time,
    pub place: Private,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRow {
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
    pub in_days: i64,
    pub outcome: Option<Outcome>,
    pub words: Private,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteRow {
    pub by: StaffId,
    pub in_days: i64,
    pub words: Private,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecksFile {
    pub check: Vec<CheckRow>,
}

/// When somebody last checked a listing, counted from today, and who keeps it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckRow {
    pub listing: String,
    pub by: String,
    pub days_ago: i64,
    #[serde(default)]
    pub owner: String,
    pub email: Option<String>,
    /// Staff keep it in the search for so many days from today.
    pub held_days: Option<i64>,
}

/// Reads one of the files.
///
/// # Errors
/// The file's name and what is wrong in it.
pub fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|why| format!("demo/{name}: {why}"))
}

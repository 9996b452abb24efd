//! `family-hub route --answers FILE`: what the rules would decide, and why. Keeps nothing.

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use app::site::{places, request};
use domain::request::{Answers, Questions, Rules};
use std::path::Path;

pub async fn route(file: &Path) -> Result<(), Reason> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}", file.display()))?;
    let answers: Answers = serde_json::from_str(&text).map_err(|error| {
        format!(
            "{} is not a file of answers: {error}; the README shows its shape",
            file.display()
        )
    })?;
    let place = places::nottingham()?;
    let questions = Questions::load()?;
    let faults = questions.faults(&answers, &request::lists::of(&place));
    if !faults.is_empty() {
        return Err(format!("{} can't be decided on: {}", file.display(), faults.join("; ")).into());
    }
    let rules = Rules::load(places::RULES, &questions, &places::names(&place))?;
    // Without a database the neighbourhood decides, as it does for a family with an unknown postcode.
    let store = if std::env::var_os("FAMILY_HUB_DATABASE_URL").is_some() {
        Some(opening::store(&Settings::from_environment()?).await?)
    } else {
        None
    };
    let facts = request::facts::find(store.as_ref(), &place, &answers).await?;
    say(serde_json::to_string_pretty(&rules.decide(&facts.of(&answers)))?)
}

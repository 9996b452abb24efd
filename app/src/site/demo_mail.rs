//! The letters of a demonstration, to be read here and nowhere else. In live mode there is no such page.

use super::{
    Hub, Visit,
    failure::{self, Failure},
    page::{Page, t},
};
use axum::{extract::State, response::Response};
use leptos::prelude::*;
use std::{fs, io, path::Path, time::SystemTime};

/// The newest letters, so many.
const SHOWN: usize = 50;

/// A letter as its file has it.
#[derive(Clone)]
struct Laid {
    to: String,
    subject: String,
    text: String,
}

/// `GET /{lang}/demo-mail`
pub async fn show(State(hub): State<Hub>, visit: Visit) -> Result<Response, Failure> {
    let Some(folder) = hub.settings.mail_folder.as_deref().filter(|_| hub.is_demo()) else {
        return Ok(failure::not_found(visit).await);
    };
    // No letter yet, and so no folder, is nothing wrong.
    let letters = read(folder).unwrap_or_default();
    Ok(Page::new(&visit, visit.t("demo-mail-title"))
        .private()
        .back(visit.href("/"))
        .show(move || view! { <Letters letters=letters.clone()/> })
        .await)
}

fn read(folder: &Path) -> io::Result<Vec<Laid>> {
    let mut files: Vec<(SystemTime, std::path::PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.push((entry.metadata()?.modified()?, entry.path()));
    }
    files.sort_by(|one, other| other.cmp(one));
    files
        .into_iter()
        .take(SHOWN)
        .map(|(_, path)| Ok(laid(&fs::read_to_string(path)?)))
        .collect()
}

fn laid(file: &str) -> Laid {
    let (head, text) = file.split_once("\n\n").unwrap_or((file, ""));
    let named = |name: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_default()
            .to_owned()
    };
    Laid {
        to: named("To: "),
        subject: named("Subject: "),
        text: text.to_owned(),
    }
}

#[component]
fn Letters(letters: Vec<Laid>) -> impl IntoView {
    let none = letters
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("demo-mail-none")}</p> });
    let letters: Vec<_> = letters
        .into_iter()
        .map(|letter| {
            let lines: Vec<_> = letter
                .text
                .lines()
                .map(|line| view! { <p class="govuk-body" dir="auto">{line.to_owned()}</p> })
                .collect();
            view! {
                <section class="govuk-inset-text">
                    <p class="govuk-body" dir="ltr">{letter.to}</p>
                    <h2 class="govuk-heading-m"><bdi>{letter.subject}</bdi></h2>
                    {lines}
                </section>
            }
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("demo-mail-title")}</h1>
        <p class="govuk-body">{t("demo-mail-lead")}</p>
        {none}
        {letters}
    }
    .into_any()
}

//! A team gets a request: the right to read it, the letter that tells of it, and the copy for its case system.

use crate::chance::row_id;
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::Stored;
use crate::news;
use crate::shared::Shared;
use domain::people::TeamId;
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;

/// What a team gets a request by: each tells it once.
pub(super) enum Reason<'a> {
    /// It was sent.
    Sent,
    /// An event of this id sent it on.
    Event(&'a str),
}

impl Reason<'_> {
    fn key(&self, request: &str, team: &TeamId) -> String {
        match self {
            Self::Sent => format!("request {request} {team}"),
            Self::Event(event) => format!("request {request} {team} {event}"),
        }
    }
}

/// Lets the team read the request, and tells it.
pub(super) async fn hand_over(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    (request, team): (&str, &TeamId),
    reason: &Reason<'_>,
    now: i64,
) -> Stored<()> {
    sqlx::query("insert into request_team (request, team) values ($1, $2) on conflict do nothing")
        .bind(request)
        .bind(team.as_str())
        .execute(&mut **write)
        .await?;
    news::changed_for(write, team, now).await?;
    let letter = letter(LetterKind::NewRequest, request, team);
    let once = reason.key(request, team);
    queue(shared, write, &letter, &once, now).await?;
    to_case_system(shared, write, (request, team), &once, now).await
}

/// Tells a team that reads the request already that there is something new in it.
pub(super) async fn tell(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    (request, team): (&str, &TeamId),
    now: i64,
) -> Stored<()> {
    let once = format!("news {request} {team} {}", row_id(now));
    queue(
        shared,
        write,
        &letter(LetterKind::RequestNews, request, team),
        &once,
        now,
    )
    .await?;
    to_case_system(shared, write, (request, team), &once, now).await
}

async fn to_case_system(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    (request, team): (&str, &TeamId),
    once: &str,
    now: i64,
) -> Stored<()> {
    if !shared.case_teams.contains(team) {
        return Ok(());
    }
    let copy = letter(LetterKind::CaseSystem, request, team);
    queue(shared, write, &copy, &format!("case {once}"), now).await
}

fn letter(kind: LetterKind, request: &str, team: &TeamId) -> Letter {
    Letter {
        kind,
        to: To::Team(team.clone()),
        request: Some(request.to_owned()),
        words: BTreeMap::new(),
    }
}

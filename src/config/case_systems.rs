//! The case systems of teams: where copies of requests go, and the secret that each copy is signed with. Never logged.

use super::{SettingProblem, Source, wrong};
use app::site::hub::Mode;
use axum::http::Uri;
use domain::people::TeamId;
use serde::Deserialize;
use zeroize::Zeroizing;

const NAME: &str = "CASE_SYSTEMS_FILE";
/// Shorter could be guessed from one signed copy.
const SHORTEST_SECRET: usize = 32;

/// One team's case system.
pub struct CaseSystem {
    pub team: TeamId,
    pub url: Uri,
    pub secret: Zeroizing<String>,
}

impl std::fmt::Debug for CaseSystem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CaseSystem(of {})", self.team)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    case_system: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    team: String,
    url: String,
    secret: String,
}

/// All of them; none where no file is named.
pub fn read(source: &Source<'_>, mode: Mode) -> Result<Vec<CaseSystem>, SettingProblem> {
    let Some(path) = source.get(NAME) else {
        return Ok(Vec::new());
    };
    let text = match std::fs::read_to_string(&path).map(Zeroizing::new) {
        Ok(text) => text,
        Err(error) => return wrong(NAME, format!("names {path}, which can't be read: {error}")),
    };
    // The parser's own words would quote the line, and with it a secret.
    let Ok(file) = toml::from_str::<File>(&text) else {
        return wrong(
            NAME,
            format!("names {path}: write [[case_system]] with team, url and secret"),
        );
    };
    file.case_system.into_iter().map(|row| checked(row, mode)).collect()
}

fn checked(row: Row, mode: Mode) -> Result<CaseSystem, SettingProblem> {
    let Row { team, url, secret } = row;
    let secret = Zeroizing::new(secret);
    let Some(url) = url.parse::<Uri>().ok().filter(|url| url.host().is_some()) else {
        return wrong(NAME, format!("has no whole address for {team}: write https://…"));
    };
    let here = matches!(url.host(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let may_be_open = mode == Mode::Demo || here;
    let safe = match url.scheme_str() {
        Some("https") => true,
        Some("http") => may_be_open,
        Some(_) | None => false,
    };
    if !safe {
        return wrong(
            NAME,
            format!("must give {team} an address with https://: families' answers travel on it"),
        );
    }
    if secret.len() < SHORTEST_SECRET {
        return wrong(
            NAME,
            format!("has too short a secret for {team}: make one with `openssl rand -hex 32`"),
        );
    }
    Ok(CaseSystem {
        team: TeamId::new(team),
        url,
        secret,
    })
}

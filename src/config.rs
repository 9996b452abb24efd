//! Every setting, once: read from the environment, checked at start-up, each problem named in a sentence.

mod case_systems;
mod names;

use app::site::hub::{Mode, SiteSettings};
use std::{net::SocketAddr, path::PathBuf};
use zeroize::Zeroizing;

pub use case_systems::CaseSystem;

/// The prefix of every setting's name.
const PREFIX: &str = "FAMILY_HUB_";

/// The key of demo mode. Known to everyone, and so refused in live mode.
pub const DEMO_KEY: &str = "64656d6f2d6b65792d6b6e6f776e2d746f2d65766572796f6e652d6e6f742121";

/// All settings of a running hub.
#[derive(Debug)]
pub struct Settings {
    pub database_url: String,
    pub listen: SocketAddr,
    /// Where metrics are answered; nowhere when absent.
    pub metrics_listen: Option<SocketAddr>,
    /// The folder of the built site: styles, scripts, WebAssembly.
    pub site_folder: PathBuf,
    pub key: Key,
    /// Keys used before, which may still open what they sealed.
    pub older_keys: Vec<Key>,
    pub site: SiteSettings,
    pub limits: Limits,
    pub mail: Option<MailSettings>,
    pub case_systems: Vec<CaseSystem>,
}

/// The root key, 32 bytes in hexadecimal; wiped when dropped, never printed.
pub struct Key(pub Zeroizing<String>);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

/// How often one address may ask, and how many proxies stand before us.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests a minute from one address; `None` lifts the limit (demo mode only).
    pub requests: Option<u32>,
    /// Forms sent a minute from one address; `None` lifts the limit (demo mode only).
    pub forms: Option<u32>,
    /// Proxies of ours whose `X-Forwarded-For` can be believed.
    pub trusted_hops: usize,
}

/// Where mail goes out.
pub struct MailSettings {
    /// `smtps://user:password@host` or `smtp://…?tls=required`
    pub smtp_url: Zeroizing<String>,
    pub from: String,
}

impl std::fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MailSettings(from {})", self.from)
    }
}

/// A sentence that names the setting and says what to do.
#[derive(Debug, thiserror::Error)]
#[error("{PREFIX}{name} {problem}")]
pub struct SettingProblem {
    name: String,
    problem: String,
}

fn wrong<T>(name: &str, problem: impl Into<String>) -> Result<T, SettingProblem> {
    Err(SettingProblem {
        name: name.to_owned(),
        problem: problem.into(),
    })
}

/// Reads settings by their name without the prefix; tests give their own.
pub struct Source<'a>(pub &'a dyn Fn(&str) -> Option<String>);

impl Source<'_> {
    fn get(&self, name: &str) -> Option<String> {
        debug_assert!(names::SETTINGS.contains(&name), "{name} is missing in config/names.rs");
        (self.0)(&format!("{PREFIX}{name}")).filter(|value| !value.trim().is_empty())
    }

    fn required(&self, name: &'static str, example: &str) -> Result<String, SettingProblem> {
        match self.get(name) {
            Some(value) => Ok(value),
            None => wrong(name, format!("is missing: set it, for example to {example}")),
        }
    }
}

impl Settings {
    /// The settings of this process.
    pub fn from_environment() -> Result<Self, SettingProblem> {
        names::check(std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned()))?;
        Self::read(&Source(&|name| std::env::var(name).ok()))
    }

    pub fn read(source: &Source<'_>) -> Result<Self, SettingProblem> {
        let database_url = database_url(source)?;
        let mode = mode(source)?;
        let listen = address(source, "LISTEN")?.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000)));
        let site = SiteSettings {
            mode,
            public_rules_table: switch(source, "PUBLIC_RULES_TABLE")?,
            address: public_address(source, mode, listen)?,
            mail_folder: mail_folder(source, mode)?,
        };
        Ok(Self {
            database_url,
            listen,
            metrics_listen: address(source, "METRICS_LISTEN")?,
            site_folder: site_folder(source),
            key: key(source, mode)?,
            older_keys: older_keys(source, mode)?,
            limits: limits(source, mode)?,
            mail: mail(source, mode)?,
            case_systems: case_systems::read(source, mode)?,
            site,
        })
    }
}

/// The database alone, for the commands that need nothing else but the key.
fn database_url(source: &Source<'_>) -> Result<String, SettingProblem> {
    let url = source.required("DATABASE_URL", "sqlite:family-hub.db or postgres://user@host/name")?;
    if url.starts_with("sqlite:") || url.starts_with("postgres:") || url.starts_with("postgresql:") {
        Ok(url)
    } else {
        wrong("DATABASE_URL", "must begin with sqlite: or postgres:")
    }
}

fn mode(source: &Source<'_>) -> Result<Mode, SettingProblem> {
    match source.required("MODE", "demo or live")?.as_str() {
        "demo" => Ok(Mode::Demo),
        "live" => Ok(Mode::Live),
        other => wrong("MODE", format!("is {other:?}: it must be demo or live")),
    }
}

fn address(source: &Source<'_>, name: &'static str) -> Result<Option<SocketAddr>, SettingProblem> {
    match source.get(name) {
        None => Ok(None),
        Some(text) => match text.parse() {
            Ok(address) => Ok(Some(address)),
            Err(_) => wrong(
                name,
                format!("is {text:?}: write an address and a port, such as 127.0.0.1:3000"),
            ),
        },
    }
}

fn switch(source: &Source<'_>, name: &'static str) -> Result<bool, SettingProblem> {
    match source.get(name).as_deref() {
        None | Some("off") => Ok(false),
        Some("on") => Ok(true),
        Some(other) => wrong(name, format!("is {other:?}: it must be on or off")),
    }
}

fn public_address(source: &Source<'_>, mode: Mode, listen: SocketAddr) -> Result<String, SettingProblem> {
    match (source.get("ADDRESS"), mode) {
        (Some(address), Mode::Live) if !address.starts_with("https://") => wrong(
            "ADDRESS",
            "must begin with https:// in live mode: families' answers travel on it",
        ),
        (Some(address), _) => Ok(address.trim_end_matches('/').to_owned()),
        (None, Mode::Demo) => Ok(format!("http://{listen}")),
        (None, Mode::Live) => wrong(
            "ADDRESS",
            "is missing: set the address that families see, such as https://hub.example",
        ),
    }
}

/// `make build` puts the site beside the folder of the binary: `target/site` and `target/release`.
fn site_folder(source: &Source<'_>) -> PathBuf {
    source.get("SITE").map(PathBuf::from).unwrap_or_else(|| {
        let beside = std::env::current_exe()
            .ok()
            .and_then(|exe| Some(exe.parent()?.parent()?.join("site")));
        beside
            .filter(|folder| folder.is_dir())
            .unwrap_or_else(|| PathBuf::from("target/site"))
    })
}

fn key(source: &Source<'_>, mode: Mode) -> Result<Key, SettingProblem> {
    match (secret(source, "KEY", "KEY_FILE")?, mode) {
        (Some(key), _) => checked(key, "KEY", mode),
        (None, Mode::Demo) => Ok(Key(Zeroizing::new(DEMO_KEY.to_owned()))),
        (None, Mode::Live) => wrong(
            "KEY",
            "is missing: make a key with `openssl rand -hex 32`, or name its file in FAMILY_HUB_KEY_FILE",
        ),
    }
}

/// The newest first.
fn older_keys(source: &Source<'_>, mode: Mode) -> Result<Vec<Key>, SettingProblem> {
    let all = secret(source, "OLDER_KEYS", "OLDER_KEYS_FILE")?.unwrap_or_default();
    let each = all.split(|c: char| c == ',' || c.is_whitespace());
    each.filter(|key| !key.is_empty())
        .map(|key| checked(Zeroizing::new(key.to_owned()), "OLDER_KEYS", mode))
        .collect()
}

/// What is in the file, or in the setting itself.
fn secret(
    source: &Source<'_>,
    name: &'static str,
    file_name: &'static str,
) -> Result<Option<Zeroizing<String>>, SettingProblem> {
    let Some(file) = source.get(file_name) else {
        return Ok(source.get(name).map(Zeroizing::new));
    };
    match std::fs::read_to_string(&file).map(Zeroizing::new) {
        Ok(text) => Ok(Some(Zeroizing::new(text.trim().to_owned()))),
        Err(error) => wrong(file_name, format!("names {file}, which can't be read: {error}")),
    }
}

fn checked(key: Zeroizing<String>, name: &'static str, mode: Mode) -> Result<Key, SettingProblem> {
    if key.len() != 64 || !key.chars().all(|c| c.is_ascii_hexdigit()) {
        return wrong(
            name,
            "must be 32 bytes in hexadecimal (64 figures): make one with `openssl rand -hex 32`",
        );
    }
    if mode == Mode::Live && key.eq_ignore_ascii_case(DEMO_KEY) {
        return wrong(
            name,
            "is the demo key, which everyone knows: make your own with `openssl rand -hex 32`",
        );
    }
    Ok(Key(key))
}

fn limits(source: &Source<'_>, mode: Mode) -> Result<Limits, SettingProblem> {
    Ok(Limits {
        requests: limit(source, "REQUESTS_A_MINUTE", mode, 600)?,
        forms: limit(source, "FORMS_A_MINUTE", mode, 60)?,
        trusted_hops: trusted_hops(source, mode)?,
    })
}

/// Said, never guessed, in live mode: behind a proxy that is not counted all families would share one limit.
fn trusted_hops(source: &Source<'_>, mode: Mode) -> Result<usize, SettingProblem> {
    match (source.get("TRUSTED_HOPS"), mode) {
        (None, Mode::Demo) => Ok(0),
        (None, Mode::Live) => wrong(
            "TRUSTED_HOPS",
            "is missing: set how many proxies of yours stand before the hub, 0 for none",
        ),
        (Some(text), _) => match text.parse() {
            Ok(hops) => Ok(hops),
            Err(_) => wrong(
                "TRUSTED_HOPS",
                format!("is {text:?}: write how many proxies stand before the hub, 0 for none"),
            ),
        },
    }
}

fn limit(source: &Source<'_>, name: &'static str, mode: Mode, usual: u32) -> Result<Option<u32>, SettingProblem> {
    match (source.get(name).as_deref(), mode) {
        (None, _) => Ok(Some(usual)),
        (Some("off"), Mode::Demo) => Ok(None),
        (Some("off"), Mode::Live) => wrong(name, "is off: limits can be lifted in demo mode only"),
        (Some(text), _) => match text.parse::<u32>() {
            Ok(count) if count > 0 => Ok(Some(count)),
            _ => wrong(name, format!("is {text:?}: write a whole number above 0")),
        },
    }
}

fn mail(source: &Source<'_>, mode: Mode) -> Result<Option<MailSettings>, SettingProblem> {
    match (source.get("SMTP_URL"), mode) {
        (None, Mode::Demo) => Ok(None),
        (None, Mode::Live) => wrong(
            "SMTP_URL",
            "is missing: codes for families go out by mail; set it, for example to smtps://user:password@mail.example",
        ),
        (Some(url), _) => {
            let from = source.required("MAIL_FROM", "updates@hub.example")?;
            Ok(Some(MailSettings {
                smtp_url: Zeroizing::new(url),
                from,
            }))
        }
    }
}

/// Where the letters of a demonstration are laid down, to be read on its own page.
fn mail_folder(source: &Source<'_>, mode: Mode) -> Result<Option<PathBuf>, SettingProblem> {
    match (source.get("MAIL_FOLDER"), mode) {
        (Some(_), Mode::Live) => wrong("MAIL_FOLDER", "is for demo mode only: live mode sends its mail"),
        (folder, _) => Ok(folder.map(PathBuf::from)),
    }
}

#[cfg(test)]
#[path = "tests/config.rs"]
mod tests;

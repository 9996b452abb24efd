//! The way out: one mail server, from the settings. What goes wrong is told without addresses and words.

use super::{folder, letter::Written};
use crate::config::MailSettings;
use app::site::hub::Mode;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp,
};
use sha2::{Digest, Sha256};
use std::{path::PathBuf, time::Duration};

/// A server that says nothing for so long is not there.
const PATIENCE: Duration = if cfg!(test) {
    // A test's server is silent on purpose.
    Duration::from_millis(500)
} else {
    Duration::from_secs(15)
};

/// A setting that no mail can leave with.
#[derive(Debug, thiserror::Error)]
pub enum MailProblem {
    #[error("FAMILY_HUB_SMTP_URL can't be read: write it as smtps://user:password@mail.example")]
    Address,
    #[error(
        "FAMILY_HUB_SMTP_URL must begin with smtps:// or end in ?tls=required in live mode, unless the mail server is on \
         this machine: codes travel on it"
    )]
    Open,
    #[error("FAMILY_HUB_MAIL_FROM is no email address: write it as updates@hub.example")]
    From,
}

/// Why a letter did not leave; may be kept and logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("no email address is known")]
    NoAddress,
    #[error("the email address can't be used")]
    WrongAddress,
    #[error("the mail server could not be reached")]
    NotReached,
    #[error("the mail server did not answer in time")]
    Silent,
    #[error("this machine does not trust the mail server's certificate")]
    NotTrusted,
    #[error("the mail server put it off")]
    PutOff,
    #[error("the mail server refused it")]
    Refused,
}

/// The mail server, and in whose name letters leave.
pub struct Post(Way);

enum Way {
    Server {
        server: Box<AsyncSmtpTransport<Tokio1Executor>>,
        from: Mailbox,
    },
    /// A demonstration's own: nothing leaves this machine.
    Folder(PathBuf),
}

impl Post {
    pub fn open(mail: &MailSettings, mode: Mode) -> Result<Self, MailProblem> {
        let url = mail.smtp_url.as_str();
        if mode == Mode::Live && !is_sealed(url) && !stays_on_this_machine(url) {
            return Err(MailProblem::Open);
        }
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| MailProblem::Address)?;
        let from = mail.from.parse().map_err(|_| MailProblem::From)?;
        Ok(Self(Way::Server {
            server: Box::new(server.timeout(Some(PATIENCE)).build()),
            from,
        }))
    }

    /// Lays letters down in a folder instead of sending them.
    pub fn into_folder(folder: PathBuf) -> Self {
        Self(Way::Folder(folder))
    }

    /// Sends a letter. `once` names it, so that a server that gets it twice can tell.
    pub async fn send(&self, to: &str, once: &str, letter: Written) -> Result<(), Trouble> {
        let (server, from) = match &self.0 {
            Way::Server { server, from } => (server, from),
            Way::Folder(folder) => {
                return folder::lay_down(folder, (to, once), &letter).map_err(|_| Trouble::NotReached);
            }
        };
        let to: Mailbox = to.parse().map_err(|_| Trouble::WrongAddress)?;
        let message = Message::builder()
            .from(from.clone())
            .to(to)
            .subject(letter.subject)
            .message_id(Some(name_of(from, once)))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text)
            .map_err(|_| Trouble::WrongAddress)?;
        // The library's own limit ends with the connection; a server that falls silent after it would hold us for ever.
        match tokio::time::timeout(PATIENCE, server.send(message)).await {
            Ok(sent) => sent.map(drop).map_err(|error| trouble(&error)),
            Err(_) => Err(Trouble::Silent),
        }
    }
}

fn name_of(from: &Mailbox, once: &str) -> String {
    let hash: String = Sha256::digest(once.as_bytes())
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("<{hash}@{}>", from.email.domain())
}

fn is_sealed(url: &str) -> bool {
    url.starts_with("smtps://") || url.ends_with("?tls=required")
}

/// A relay on the same machine: what goes to it is on no network.
fn stays_on_this_machine(url: &str) -> bool {
    let server = url.strip_prefix("smtp://").unwrap_or_default();
    let host = server.rsplit('@').next().unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| {
        host.strip_prefix(own)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '?']))
    })
}

/// The server's own words may repeat an address, so only their kind is kept.
fn trouble(error: &smtp::Error) -> Trouble {
    match (error.is_permanent(), error.is_transient(), is_about_trust(error)) {
        (true, _, _) => Trouble::Refused,
        (false, true, _) => Trouble::PutOff,
        (false, false, true) => Trouble::NotTrusted,
        (false, false, false) => Trouble::NotReached,
    }
}

/// The library tells of a broken handshake as of a broken line; what it holds inside says which.
fn is_about_trust(error: &smtp::Error) -> bool {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source());
    error.is_tls()
        || causes
            .map(ToString::to_string)
            .any(|words| words.contains("certificate"))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The mail library asks for a runtime when it opens.
    #[tokio::test]
    async fn codes_never_travel_open_on_a_network() {
        for (url, fine) in [
            ("smtps://user:password@mail.example", true),
            ("smtp://mail.example:587?tls=required", true),
            ("smtp://127.0.0.1:25", true),
            ("smtp://localhost", true),
            ("smtp://[::1]:25", true),
            ("smtp://mail.example", false),
            ("smtp://mail.example?tls=opportunistic", false),
            ("smtp://localhost.example", false),
            ("smtp://localhost@mail.example", false),
            ("smtp://tls=required@mail.example", false),
        ] {
            let mail = MailSettings {
                smtp_url: url.to_owned().into(),
                from: "updates@example.org".to_owned(),
            };
            assert_eq!(Post::open(&mail, Mode::Live).is_ok(), fine, "{url}");
        }
    }
}

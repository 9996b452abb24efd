//! The server as it is run in earnest: a process of its own that can be killed at any moment.

use std::{
    fs::OpenOptions,
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

pub struct Server {
    database: String,
    says: &'static str,
    address: SocketAddr,
    /// For a built site that is empty, letters, and what is logged.
    folder: TempDir,
    metrics: SocketAddr,
    running: Option<Child>,
}

impl Server {
    /// `says`: how much it logs.
    pub fn new(database: &str, says: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("assets.json"), "{}").unwrap();
        Self {
            database: database.to_owned(),
            says,
            address: free_address(),
            folder,
            metrics: free_address(),
            running: None,
        }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Starts it and waits until it listens.
    pub fn start(&mut self) {
        let log = OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_family-hub"))
            .arg("serve")
            .env("FAMILY_HUB_MODE", "demo")
            .env("FAMILY_HUB_DATABASE_URL", &self.database)
            .env("FAMILY_HUB_KEY", store::testing::KEY)
            .env("FAMILY_HUB_LISTEN", self.address.to_string())
            .env("FAMILY_HUB_REQUESTS_A_MINUTE", "off")
            .env("FAMILY_HUB_FORMS_A_MINUTE", "off")
            .env("FAMILY_HUB_SITE", self.folder.path())
            .env("FAMILY_HUB_MAIL_FOLDER", self.letters())
            .env("FAMILY_HUB_METRICS_LISTEN", self.metrics.to_string())
            .env("FAMILY_HUB_LOG", self.says)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the server");
        self.running = Some(child);
        let begun = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(120), "the server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub fn letters(&self) -> PathBuf {
        self.folder.path().join("letters")
    }

    pub fn metrics(&self) -> SocketAddr {
        self.metrics
    }

    /// No warning, no tidying up: as if the power were cut.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

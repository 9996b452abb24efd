//! After a family has asked for help, nothing that it typed is anywhere but behind the seal: not in a log, a letter, an
//! address, a title, a metric, or the bytes of the database.

use super::family::Family;
use super::server::Server;
use domain::people::{Role, Staff, StaffId, TeamId};
use std::{
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
};
use store::{
    NewPassword,
    testing::{TestStore, sqlite_store},
};

/// What the family types, as it types it and as it could be written otherwise.
const TYPED: [&str; 12] = [
    "Zaynabelle",
    "zaynabelle",
    "Amina",
    "Bedtime is hard",
    "Bedtime+is+hard",
    "0115 496 0123",
    "01154960123",
    "ng7 5hy",
    "NG7 5HY",
    "NG75HY",
    "Grandma Oyelaran",
    "Oyelaran",
];

#[test]
fn nothing_that_a_family_typed_is_anywhere_but_behind_the_seal() {
    let rest = tokio::runtime::Runtime::new().unwrap();
    let store = rest.block_on(sqlite_store());
    rest.block_on(somebody_to_write_to(&store));
    let mut server = Server::new(&store.settings.database_url, "debug");
    server.start();
    let mut family = Family::new(server.address(), 0);
    let reference = family.asks_for("Zaynabelle").expect("a reference");
    family.adds("Grandma Oyelaran helps us on Sundays");
    rest.block_on(letters_left(&store));
    let metrics = metrics(server.metrics());
    assert!(
        metrics.contains("family_hub_letters_waiting"),
        "nothing was measured: {metrics}"
    );
    assert!(!metrics.contains(&reference));
    server.kill();

    let mut places = vec![(
        "the addresses and titles".to_owned(),
        family.seen.join("\n").into_bytes(),
    )];
    places.push(("the metrics".to_owned(), metrics.into_bytes()));
    places.push(("the log".to_owned(), fs::read(server.log()).unwrap()));
    let letters = files(&server.letters());
    assert!(!letters.is_empty(), "no letter left");
    places.extend(letters);
    let database = files(database(&store).parent().unwrap());
    assert!(
        database
            .iter()
            .any(|(name, bytes)| name.ends_with("hub.db") && !bytes.is_empty())
    );
    places.extend(database);
    for (name, bytes) in &places {
        for word in TYPED {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word:?} is in {name}");
        }
    }
    let log = String::from_utf8_lossy(&places[2].1).into_owned();
    assert!(log.lines().count() > 20, "the log says too little to prove anything");
}

/// A worker of the team that the request goes to.
async fn somebody_to_write_to(store: &TestStore) {
    let worker = Staff {
        id: StaffId::new("worker"),
        name: "Worker".to_owned(),
        email: "worker@example.org".to_owned(),
        roles: vec![Role::Worker],
        teams: vec![TeamId::new("hub-hyson-green")],
    };
    let password = NewPassword::chosen("no password opens this", 0);
    store.people.put_staff(&worker, password).await.unwrap();
}

/// The post room has had its turn.
async fn letters_left(store: &TestStore) {
    for _ in 0..600 {
        if store.deliveries.backlog().await.unwrap().0 == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the letters do not leave");
}

fn metrics(address: SocketAddr) -> String {
    let mut line = TcpStream::connect(address).unwrap();
    line.write_all(b"GET /metrics HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n")
        .unwrap();
    let mut said = String::new();
    line.read_to_string(&mut said).unwrap();
    said
}

fn database(store: &TestStore) -> PathBuf {
    PathBuf::from(store.settings.database_url.trim_start_matches("sqlite:"))
}

/// The files of a folder: the database and what belongs to it.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    paths
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect()
}

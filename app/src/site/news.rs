//! What has changed in the teams' inboxes: looked up once for the whole server, told to every page that is open.

use domain::people::{Staff, TeamId};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store::NewsMark;
use tokio::sync::watch;
use tower_sessions::session::Id;

/// Pages that one visit may have listening at once: more windows than anybody looks at. One that is hidden hangs up.
const SEATS: usize = 4;

#[derive(Debug)]
pub struct News {
    told: watch::Sender<Told>,
    seats: Seats,
}

/// What is known now. Who listens gets the latest, however slow they are.
#[derive(Clone, Debug, Default)]
pub struct Told {
    marks: BTreeMap<TeamId, NewsMark>,
    /// The server stops.
    pub closing: bool,
}

type Seats = Arc<Mutex<HashMap<Id, usize>>>;

impl Default for News {
    fn default() -> Self {
        Self {
            told: watch::Sender::new(Told::default()),
            seats: Seats::default(),
        }
    }
}

impl News {
    /// Wakes who listens, when anything is new.
    pub fn tell(&self, marks: BTreeMap<TeamId, NewsMark>) {
        self.told.send_if_modified(|told| {
            let is_new = told.marks != marks;
            told.marks = marks;
            is_new
        });
    }

    /// Every page hangs up.
    pub fn close(&self) {
        self.told.send_modify(|told| told.closing = true);
    }

    pub fn listen(&self) -> watch::Receiver<Told> {
        self.told.subscribe()
    }

    /// How far the news of this worker's teams have come. A page takes it before it reads what it shows: so nothing that comes
    /// in between is missed.
    pub fn mark(&self, staff: &Staff) -> String {
        self.told.borrow().mark(staff)
    }

    /// A place for a page of this visit to listen from; none when it has enough. It is free again when it is dropped.
    pub fn seat(&self, visit: Id) -> Option<Seat> {
        let mut seats = taken(&self.seats);
        let mine = seats.entry(visit).or_default();
        if *mine >= SEATS {
            return None;
        }
        *mine += 1;
        Some(Seat {
            visit,
            seats: Arc::clone(&self.seats),
        })
    }
}

impl Told {
    /// As [`News::mark`]. Nothing can be read from it.
    pub fn mark(&self, staff: &Staff) -> String {
        let mut hash = Sha256::new();
        for team in &staff.teams {
            hash.update(format!("{team} {:?};", self.marks.get(team)));
        }
        hash.finalize().iter().take(8).fold(String::new(), |mut mark, byte| {
            // Writing to a text never fails.
            let _ = write!(mark, "{byte:02x}");
            mark
        })
    }
}

/// A page that listens.
#[derive(Debug)]
pub struct Seat {
    visit: Id,
    seats: Seats,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = taken(&self.seats);
        if let Some(mine) = seats.get_mut(&self.visit) {
            *mine -= 1;
            if *mine == 0 {
                seats.remove(&self.visit);
            }
        }
    }
}

fn taken(seats: &Seats) -> MutexGuard<'_, HashMap<Id, usize>> {
    seats.lock().unwrap_or_else(PoisonError::into_inner)
}

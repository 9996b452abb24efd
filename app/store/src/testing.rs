//! Fresh stores for tests, on both engines, so that every claim is proved on each.

use crate::{CategoryWords, SealKey, Store, StoreSettings};
use domain::people::TeamId;
use domain::place::{Place, PlaceFiles};
use sqlx::AnyPool;
use std::ops::Deref;
use std::path::Path;
use std::sync::{Arc, Once};

/// Where a PostgreSQL server for tests is: its address, as `end2end/postgres.sh` prints it.
pub const POSTGRES: &str = "FAMILY_HUB_TEST_POSTGRES";

/// A store of one test's own; its SQLite file goes when it is dropped, its PostgreSQL schema with the server.
pub struct TestStore {
    store: Store,
    pub settings: StoreSettings,
    pub engine: &'static str,
    _folder: Option<tempfile::TempDir>,
}

/// The key of these stores, as a setting: 32 times the same byte would be refused there.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

impl TestStore {
    /// Requests, their trays, their letters to teams, and how often "sent" was noted.
    #[allow(clippy::expect_used)]
    pub async fn tally(&self) -> (i64, i64, i64, i64) {
        let sql = "select (select count(*) from request), (select count(*) from request_team), \
                   (select count(*) from delivery where kind = 'new-request'), \
                   (select count(*) from request_event where what = 'sent')";
        sqlx::query_as(sql)
            .fetch_one(self.store.shared.database.read())
            .await
            .expect("the counts")
    }

    /// Rows of every table that a form may write to, but for those that only count tries and visits.
    #[allow(clippy::expect_used)]
    pub async fn counts(&self) -> Vec<(&'static str, i64)> {
        let mut counts = Vec::new();
        for (table, sql) in [
            ("request", "select count(*) from request"),
            (
                "request_event",
                "select count(*) from request_event where what <> 'opened'",
            ),
            ("request_change", "select count(*) from request_change"),
            ("delivery", "select count(*) from delivery"),
            ("report", "select count(*) from report"),
            ("suggestion", "select count(*) from suggestion"),
            ("saved_list", "select count(*) from saved_list"),
            ("reminder", "select count(*) from reminder"),
            ("household_sign", "select count(*) from household_sign"),
            ("agreement", "select count(*) from agreement"),
            ("plan", "select count(*) from plan"),
            ("plan_message", "select count(*) from plan_message"),
            ("plan_answer", "select count(*) from plan_answer"),
            ("plan_ask", "select count(*) from plan_ask"),
            ("plan_sharing", "select count(*) from plan_sharing"),
            ("plan_advice", "select count(*) from plan_advice"),
            ("plan_glass", "select count(*) from plan_glass"),
        ] {
            let count = sqlx::query_as(sql).fetch_one(self.store.shared.database.read()).await;
            let (count,): (i64,) = count.expect("a count");
            counts.push((table, count));
        }
        counts
    }

    /// Does what somebody with the database in their hands could do.
    #[allow(clippy::expect_used)]
    pub async fn run_sql(&self, sql: &'static str) {
        let mut write = self.store.shared.database.begin().await.expect("a transaction");
        sqlx::query(sql).execute(&mut *write).await.expect("the statement");
        write.commit().await.expect("the commit");
    }

    /// A second server on the same database.
    #[allow(clippy::expect_used)]
    pub async fn second_server(&self) -> Store {
        Store::open(self.settings.clone()).await.expect("a second server")
    }
}

impl Deref for TestStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// The code that a worker's app shows at this moment (epoch milliseconds).
#[allow(clippy::expect_used)]
pub fn app_code(secret: &str, at: i64) -> String {
    let app = crate::people::app_of(secret).expect("a secret");
    app.generate(u64::try_from(at / 1000).unwrap_or_default()).to_string()
}

/// One fresh, migrated store for each engine.
pub async fn stores() -> Vec<TestStore> {
    let mut stores = vec![sqlite_store().await];
    stores.extend(postgres_store().await);
    stores
}

/// A fresh store in a file.
#[allow(clippy::expect_used)]
pub async fn sqlite_store() -> TestStore {
    // Where memory can be a folder, tests need not wait for a disk to say that it has written.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    let folder = folder.expect("a temporary folder");
    let url = format!("sqlite:{}", folder.path().join("hub.db").display());
    open(url, "SQLite", Some(folder)).await
}

/// A fresh store in a schema of its own; none, with a word, where no server was named.
#[allow(clippy::expect_used)]
pub async fn postgres_store() -> Option<TestStore> {
    static SAID: Once = Once::new();
    let Ok(server) = std::env::var(POSTGRES) else {
        SAID.call_once(|| eprintln!("{POSTGRES} is not set: these tests run on SQLite only"));
        return None;
    };
    sqlx::any::install_default_drivers();
    let schema = format!("test_{}", crate::row_id(0).replace('-', ""));
    let pool = AnyPool::connect(&server)
        .await
        .expect("the PostgreSQL server for tests");
    sqlx::query(sqlx::AssertSqlSafe(format!("create schema {schema}")))
        .execute(&pool)
        .await
        .expect("a schema");
    pool.close().await;
    let sign = if server.contains('?') { '&' } else { '?' };
    Some(
        open(
            format!("{server}{sign}options[search_path]={schema}"),
            "PostgreSQL",
            None,
        )
        .await,
    )
}

#[allow(clippy::expect_used)]
async fn open(url: String, engine: &'static str, folder: Option<tempfile::TempDir>) -> TestStore {
    let settings = StoreSettings {
        database_url: url,
        key: SealKey::parse(KEY).expect("the key"),
        place: place(),
        words: words(),
        case_teams: [TeamId::new("adolescence")].into(),
    };
    let store = Store::open(settings.clone()).await.expect("an open store");
    store.migrate().await.expect("tables");
    TestStore {
        store,
        settings,
        engine,
        _folder: folder,
    }
}

/// Nottingham, as it is read in earnest.
#[allow(clippy::expect_used)]
pub fn place() -> Arc<Place> {
    let files = PlaceFiles {
        place: include_str!("../../places/nottingham/place.toml"),
        contacts: include_str!("../../places/nottingham/contacts.toml"),
        hours: include_str!("../../places/nottingham/hours.toml"),
        categories: include_str!("../../places/nottingham/categories.toml"),
        names: include_str!("../../places/nottingham/names.toml"),
        synonyms: include_str!("../../places/nottingham/synonyms.toml"),
    };
    Arc::new(Place::load(&files).expect("Nottingham"))
}

/// A few categories in three languages.
pub fn words() -> CategoryWords {
    let words = [
        (
            "sports",
            [
                ("en", "Sports, football, judo, karate"),
                ("pl", "Sport, piłka nożna"),
                ("ur", "کھیل، فٹ بال"),
            ],
        ),
        (
            "parent-baby-toddler-groups",
            [
                ("en", "Parent, baby and toddler groups, stay and play"),
                ("pl", "Grupy dla rodziców z dziećmi"),
                ("ur", "ماں اور بچوں کے گروپ"),
            ],
        ),
        (
            "debt-welfare-advice",
            [
                ("en", "Debt and welfare advice"),
                ("pl", "Długi, porady"),
                ("ur", "قرض کا مشورہ"),
            ],
        ),
    ];
    let languages = |names: [(&str, &str); 3]| names.map(|(tag, text)| (tag.to_owned(), text.to_owned())).into();
    words
        .into_iter()
        .map(|(id, names)| (id.to_owned(), languages(names)))
        .collect()
}

/// The words of Nottingham's categories in every language of the site, as families search by them.
pub fn all_words() -> CategoryWords {
    let files = [
        ("en", include_str!("../../../locales/en/categories.ftl")),
        ("pl", include_str!("../../../locales/pl/categories.ftl")),
        ("ur", include_str!("../../../locales/ur/categories.ftl")),
    ];
    let mut all = CategoryWords::new();
    for (language, file) in files {
        for message in file.split("\ncategory-").skip(1) {
            let mut lines = message.lines();
            let named = lines.next().and_then(|line| line.split_once(" = "));
            let typed = lines.next().and_then(|line| line.trim().strip_prefix(".words = "));
            if let (Some((id, name)), Some(typed)) = (named, typed) {
                let words = format!("{name}, {typed}");
                all.entry(id.to_owned()).or_default().insert(language.to_owned(), words);
            }
        }
    }
    all
}

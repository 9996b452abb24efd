//! Importing a publisher's file from the command line, as a council's officer does it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::support::{TestHub, hubs};
use crate::commands::import::{ListingsImport, Told, run};
use std::path::PathBuf;
use store::Change;
use tempfile::TempDir;

const MAPPING: &str = "id = 'id'\n[source]\nname = 'The register'\ndate = '2026-01-31'\n[fields]\nname = 'name'\nphone = 'phone'\n\
                       [categories]\nfixed = ['sports']\n";
const FILE: &str = "id,name,phone\n1,Kayaking,0115 496 0001\n2,,0115 496 0002\n3,Weaving,ask inside\n";

/// A folder with the officer's files, and what is asked of the import.
fn asked(file: &str) -> (TempDir, ListingsImport) {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, text: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    let import = ListingsImport {
        file: put("register.csv", file),
        source: "register".into(),
        mapping: put("map.toml", MAPPING),
        apply: false,
        report: Some(folder.path().join("report.csv")),
        skip_bad_rows: false,
        withdraw_gone: false,
        withdraw: None,
    };
    (folder, import)
}

async fn done(test: &TestHub, import: &ListingsImport) -> Result<Told, String> {
    run(&test.hub.store, import, 5).await.map_err(|why| why.to_string())
}

async fn names(test: &TestHub) -> Vec<String> {
    let all = test.hub.store.listings.all().await.expect("listings");
    all.iter().map(|listing| listing.name.clone()).collect()
}

#[tokio::test]
async fn a_dry_run_reports_every_row_and_writes_nothing() {
    for test in hubs().await {
        let (_folder, import) = asked(FILE);
        done(&test, &import).await.expect("a dry run");
        assert!(names(&test).await.is_empty(), "{}", test.engine);
        let report = std::fs::read_to_string(import.report.expect("a report")).expect("the report");
        assert!(report.contains("2,2,name,missing,true,there is no name"), "{report}");
        assert!(
            report.contains("3,3,phone,wrong,false,“ask inside” is no telephone number"),
            "{report}"
        );
        assert!(report.contains("1,1,listing,new,false,“Kayaking” is new"), "{report}");
    }
}

#[tokio::test]
async fn a_row_without_a_name_stops_the_whole_import_unless_it_may_be_left_out() {
    for test in hubs().await {
        let (_folder, mut import) = asked(FILE);
        import.apply = true;
        let why = done(&test, &import).await.err().expect("a refusal");
        assert!(
            why.contains("nothing was written: 1 row has a fault that stops it"),
            "{why}"
        );
        assert!(names(&test).await.is_empty(), "{}", test.engine);
        import.skip_bad_rows = true;
        done(&test, &import).await.expect("an import");
        assert_eq!(names(&test).await, ["Kayaking", "Weaving"]);
        let page = test
            .hub
            .store
            .listings
            .get("register-1")
            .await
            .expect("a store")
            .expect("a listing");
        assert_eq!(
            (page.assured.as_ref(), page.source.name.as_str()),
            (None, "The register")
        );
    }
}

#[tokio::test]
async fn a_broken_file_a_broken_mapping_and_a_source_with_spaces_are_each_told_in_a_sentence() {
    for test in hubs().await {
        let (folder, import) = asked("title\nKayaking\n");
        let why = done(&test, &import).await.err().expect("a refusal");
        assert!(why.contains("has no column “id”"), "{why}");
        let source = ListingsImport {
            source: "The Register".into(),
            ..asked(FILE).1
        };
        let why = done(&test, &source).await.err().expect("a refusal");
        assert!(why.contains("“the-register”"), "{why}");
        std::fs::write(folder.path().join("map.toml"), "colour = 'blue'").expect("a file");
        let why = done(&test, &import).await.err().expect("a refusal");
        assert!(why.contains("colour"), "{why}");
    }
}

/// A register of so many groups, all of them right.
fn register(groups: usize) -> String {
    let rows = (1..=groups).map(|number| format!("{number},Group {number},0115 496 {number:04}\n"));
    format!("id,name,phone\n{}", rows.collect::<String>())
}

#[tokio::test]
async fn a_file_that_was_cut_short_takes_nothing_out_until_somebody_names_the_number() {
    for test in hubs().await {
        let (_folder, mut import) = asked(&register(40));
        import.apply = true;
        done(&test, &import).await.expect("an import");
        std::fs::write(&import.file, register(12)).expect("a file");
        import.withdraw_gone = true;
        let why = done(&test, &import).await.err().expect("a refusal");
        assert!(
            why.contains("nothing was written") && why.contains("28 of this source's 40 listings"),
            "{why}"
        );
        assert!(why.contains("add --withdraw 28"), "{why}");
        assert_eq!(names(&test).await.len(), 40, "{}", test.engine);
        import.withdraw = Some(27);
        let why = done(&test, &import).await.err().expect("a refusal");
        assert!(why.contains("28 listings out of the directory, not 27"), "{why}");
        import.withdraw = Some(28);
        done(&test, &import).await.expect("an import");
        assert_eq!(names(&test).await.len(), 12, "{}", test.engine);
    }
}

#[tokio::test]
async fn an_empty_file_and_another_publishers_file_change_nothing() {
    for test in hubs().await {
        let (_folder, mut import) = asked(&register(40));
        import.apply = true;
        done(&test, &import).await.expect("an import");
        import.withdraw_gone = true;
        import.skip_bad_rows = true;
        let other_ids = register(40).replace('\n', "\nother-");
        for (file, says) in [
            (String::new(), "is empty"),
            ("id,name,phone\n".to_owned(), "has no record"),
            ("<!DOCTYPE html><title>Sign in</title>".to_owned(), "has no column “id”"),
            ("id,name,phone\n,Judo,\n".to_owned(), "not one row can be read"),
            (other_ids, "none of the 40 listings"),
        ] {
            std::fs::write(&import.file, file).expect("a file");
            let why = done(&test, &import).await.err().expect("a refusal");
            assert!(why.contains(says), "{says}: {why}");
            assert_eq!(names(&test).await.len(), 40, "{}", test.engine);
        }
    }
}

#[tokio::test]
async fn what_staff_changed_stays_and_the_dry_run_says_in_words_what_the_file_changes() {
    for test in hubs().await {
        let (folder, mut import) = asked(&register(3));
        import.apply = true;
        done(&test, &import).await.expect("an import");
        let store = &test.hub.store.listings;
        let group = store.get("register-1").await.expect("a store").expect("a listing");
        let mut edited = (*group).clone();
        edited.contact.phone = Some("0115 496 0077".into());
        let change = Change { by: "w1", at: 7 };
        store.put(&edited, change).await.expect("an edit");
        let later = register(3)
            .replace("Group 2", "Club 2")
            .replace("0115 496 0001", "0115 496 0011")
            .replace("0115 496 0003", "0115 496 0033");
        std::fs::write(&import.file, later).expect("a file");
        import.apply = false;
        let report = folder.path().join("report.csv");
        done(&test, &import).await.expect("a dry run");
        let told = std::fs::read_to_string(&report).expect("the report");
        for says in [
            "“Group 2” is called “Club 2” now",
            "its telephone number: “0115 496 0003”, now “0115 496 0033”",
            "its telephone number stays “0115 496 0077”, as staff have it; the file says “0115 496 0011”",
        ] {
            assert!(told.contains(says), "{says}: {told}");
        }
        import.apply = true;
        done(&test, &import).await.expect("an import");
        let group = store.get("register-1").await.expect("a store").expect("a listing");
        assert_eq!(group.contact.phone.as_deref(), Some("0115 496 0077"));
    }
}

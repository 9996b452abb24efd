#![allow(clippy::unwrap_used)]

use super::{BadRow, Imported};
use crate::StoreError;
use crate::testing::{TestStore, stores};
use domain::place::{Authority, Locality, Postcode};
use std::io::Write;
use std::path::PathBuf;

async fn find(store: &TestStore, typed: &str) -> Option<Locality> {
    store.postcodes.find(&Postcode::parse(typed).unwrap()).await.unwrap()
}

async fn import(store: &TestStore, name: &str, text: &[u8]) -> Result<Imported, StoreError> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    store.postcodes.import(&path, &mut |_| {}).await
}

const SAMPLE: &str = "postcode,authority,ward,lat,lon,ended\n\
    NG7 5HY,E06000018,E05012281,52.96404,-1.17022,\n\
    NG9 1AA,E07000172,,52.92700,-1.21500,\n\
    NG5 9ZZ,E06000018,,52.99873,-1.17363,1\n";
const CODE_POINT: &str = "\"NG1 1AA\",10,457804,340087,\"E92000001\",\"E19000001\",\"E18000004\",\"\",\"E06000018\",\"E05012277\"\n\
    \"NG1 1AB\",90,0,0,\"E92000001\",\"E19000001\",\"E18000004\",\"\",\"E06000018\",\"\"\n";
const DIRECTORY: &str = "pcd,pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m,lat,long\n\
    NG1 1AA,NG1 1AA,199606,,E06000018,E05012277,457804,340087,52.954,-1.141\n\
    NG22 9TD,NG22 9TD,198001,201801,E07000175,E05010000,,,99.999999,0.000000\n";
const EXTRACT: &str = "postcode,lad_code,lad_name,easting,northing,in_codepoint_open_2025_10\n\
    DE55 4PB,E07000170,Ashfield,444669.0,352784.0,1\nDE7 2FS,E07000176,Rushcliffe,449524.0,327413.0,0\n";

#[tokio::test]
async fn a_city_postcode_tells_ward_and_hub_and_a_county_one_its_district() {
    for store in stores().await {
        assert!(store.postcodes.is_empty().await.unwrap());
        assert_eq!(import(&store, "sample.csv", SAMPLE.as_bytes()).await.unwrap().rows, 3);
        let city = find(&store, "ng7 5hy").await.unwrap();
        assert_eq!(city.authority, Authority::City);
        assert_eq!(city.ward.as_deref(), Some("hyson-green-arboretum"));
        assert_eq!(city.hub.as_deref(), Some("hyson-green"));
        assert!((city.point.unwrap().lat - 52.96404).abs() < 0.000_01);
        assert_eq!(
            find(&store, "NG9 1AA").await.unwrap().authority,
            Authority::County("broxtowe-borough".into())
        );
        assert!(!store.postcodes.is_empty().await.unwrap());
    }
}

#[tokio::test]
async fn without_a_ward_the_nearest_hub_is_told_and_an_ended_postcode_says_so() {
    for store in stores().await {
        import(&store, "sample.csv", SAMPLE.as_bytes()).await.unwrap();
        let old = find(&store, "NG5 9ZZ").await.unwrap();
        assert_eq!(
            (old.ward, old.hub.as_deref(), old.ended),
            (None, Some("bestwood"), true)
        );
        assert_eq!(find(&store, "NG8 9XX").await, None);
    }
}

#[tokio::test]
async fn every_published_layout_is_known_by_its_contents() {
    for store in stores().await {
        for (name, text) in [("a", CODE_POINT), ("b.csv", DIRECTORY), ("c.csv", EXTRACT)] {
            let imported = import(&store, name, text.as_bytes()).await.unwrap();
            assert_eq!((imported.rows, imported.bad_rows), (2, 0), "{name}");
        }
        let castle = find(&store, "NG1 1AA").await.unwrap();
        assert_eq!(castle.ward.as_deref(), Some("castle"));
        assert_eq!(find(&store, "NG1 1AB").await.unwrap().point, None);
        assert!(find(&store, "NG22 9TD").await.unwrap().ended);
        assert_eq!(find(&store, "NG22 9TD").await.unwrap().point, None);
        assert!(find(&store, "DE7 2FS").await.unwrap().ended);
        assert!(!find(&store, "DE55 4PB").await.unwrap().ended);
    }
}

#[tokio::test]
async fn a_later_table_without_wards_leaves_the_wards_we_know() {
    for store in stores().await {
        import(&store, "cp.csv", CODE_POINT.as_bytes()).await.unwrap();
        let table = "postcode,lad_code,easting,northing\nNG1 1AA,E06000018,457804,340087\n";
        import(&store, "later.csv", table.as_bytes()).await.unwrap();
        assert_eq!(find(&store, "NG1 1AA").await.unwrap().ward.as_deref(), Some("castle"));
        let moved = "postcode,lad_code,easting,northing\nNG1 1AA,E07000172,457804,340087\n";
        import(&store, "moved.csv", moved.as_bytes()).await.unwrap();
        assert_eq!(
            find(&store, "NG1 1AA").await.unwrap().authority,
            Authority::County("broxtowe-borough".into())
        );
    }
}

#[tokio::test]
async fn a_bad_row_is_named_by_its_line_and_the_others_are_kept() {
    for store in stores().await {
        let text = "postcode,authority,ward,lat,lon,ended\nNG7 5HY,E06000018,,,,\nnonsense,E06000018,,,,\n\
                    NG7 5HZ,Nottingham,,,,\nNG7 5HJ\nNG7 5HY,E06000018,,,,\n";
        let imported = import(&store, "bad.csv", text.as_bytes()).await.unwrap();
        let lines: Vec<u64> = imported.bad.iter().map(|bad: &BadRow| bad.line).collect();
        assert_eq!((imported.rows, imported.bad_rows, lines), (1, 3, vec![3, 4, 5]));
        assert!(find(&store, "NG7 5HZ").await.is_none());
    }
}

#[tokio::test]
async fn a_file_that_is_no_table_of_postcodes_changes_nothing() {
    for store in stores().await {
        for text in ["name,town\nA,B\n", "", "postcode,authority\n", "\u{0}\u{1}\u{2}"] {
            assert!(
                matches!(import(&store, "x.csv", text.as_bytes()).await, Err(StoreError::File(_))),
                "{text:?}"
            );
        }
        assert!(matches!(
            import(&store, "x.br", b"not brotli").await,
            Err(StoreError::File(_))
        ));
        assert!(matches!(
            import(&store, "x.zip", b"PK\x03\x04broken").await,
            Err(StoreError::File(_))
        ));
        assert!(store.postcodes.is_empty().await.unwrap());
    }
}

#[tokio::test]
async fn the_publishers_zip_is_read_without_its_notes_and_its_parts() {
    for store in stores().await {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (name, text) in [
            ("Data/CSV/ng.csv", CODE_POINT),
            ("Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ\nPostcode,Quality\n"),
            ("Data/multi_csv/ng.csv", "broken"),
            ("readme.txt", "hello"),
        ] {
            zip.start_file(name, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        assert_eq!(import(&store, "codepo_gb.zip", &bytes).await.unwrap().rows, 2);
    }
}

#[tokio::test]
async fn more_rows_than_one_statement_takes_are_all_written_and_progress_is_told() {
    for store in stores().await {
        let rows = (0..2345).map(|n| {
            format!(
                "NG{} {}A{},E06000018\n",
                n / 100 + 1,
                n % 10,
                char::from(b'A' + (n / 10 % 10) as u8)
            )
        });
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("many.csv");
        std::fs::write(&path, format!("postcode,authority\n{}", rows.collect::<String>())).unwrap();
        let mut told = Vec::new();
        let imported = store
            .postcodes
            .import(&path, &mut |rows| told.push(rows))
            .await
            .unwrap();
        assert_eq!(
            (imported.rows, told.last().copied()),
            (2345, Some(2345)),
            "{}",
            store.engine
        );
    }
}

/// Real files are too big to ship: give their paths, parted by colons, and read what is printed.
#[tokio::test]
async fn real_files_are_imported() {
    let Ok(files) = std::env::var("FAMILY_HUB_TEST_POSTCODES") else {
        return;
    };
    for store in stores().await {
        for file in files.split(':') {
            let start = std::time::Instant::now();
            let imported = store.postcodes.import(file.as_ref(), &mut |_| {}).await.unwrap();
            let seconds = start.elapsed().as_secs_f64();
            let speed = imported.rows as f64 / seconds;
            println!(
                "{} {file}: {} rows, {} bad, {speed:.0} rows/s",
                store.engine, imported.rows, imported.bad_rows
            );
            println!("  {:?}", &imported.bad.iter().take(3).collect::<Vec<_>>());
        }
    }
}

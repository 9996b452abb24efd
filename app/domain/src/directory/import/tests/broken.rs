use super::*;

/// Numbers without a pattern that one sees, the same each time (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }
}

fn problem(name: &str, bytes: &[u8]) -> String {
    rows_of(name, bytes, &mapping("")).expect_err("a sentence about the file")
}

#[test]
fn a_file_that_can_not_be_read_is_told_in_a_sentence() {
    assert!(problem("a.json", b"[{\"id\": 1, \"name\": \"Ju").contains("is not whole JSON"));
    assert!(problem("a.csv", b"").contains("is empty"));
    assert!(problem("a.csv", b"title,town\nJudo,Arnold\n").contains("has no column “id”"));
    assert!(problem("a.csv", b"id,name\n").contains("has no record"));
    assert!(
        problem(
            "a.csv",
            "id,name\n"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .fold(b"\xff\xfe".to_vec(), |mut all, byte| {
                    all.push(byte);
                    all
                })
                .as_slice()
        )
        .contains("UTF-16")
    );
    let wide: Vec<String> = (0..600).map(|column| format!("c{column}")).collect();
    assert!(problem("a.csv", wide.join(",").as_bytes()).contains("600 columns"));
    assert!(
        problem(
            "a.json",
            format!("{}1{}", "[".repeat(5000), "]".repeat(5000)).as_bytes()
        )
        .contains("is not whole JSON")
    );
}

#[test]
fn a_broken_row_is_named_and_the_others_are_read() {
    let rows = rows("id,name\n1,Judo\n2,Karate,and more\n3\n4,Chess\n");
    assert_eq!(found(&rows[1], "row"), ["wrong: has 3 cells, but the heading has 2"]);
    assert_eq!(found(&rows[2], "row"), ["wrong: has 1 cells, but the heading has 2"]);
    assert_eq!(listing(&rows[3]).name, "Chess");
    let lines = b"{\"id\": 1, \"name\": \"Judo\"}\n{\"id\": 2, \"na\n\n7\n{\"id\": 4, \"name\": \"Chess\"}\n";
    let lines = rows_of("a.ndjson", lines, &mapping("")).unwrap();
    assert!(found(&lines[1], "row")[0].contains("is not whole JSON"));
    assert!(found(&lines[2], "row")[0].contains("is no record"));
    assert_eq!(listing(&lines[3]).name, "Chess");
}

#[test]
fn text_that_old_windows_wrote_is_read_and_said() {
    let rows = rows_of("a.csv", b"id,name\n1,Caf\xe9 Blue\n", &mapping("")).unwrap();
    assert_eq!(listing(&rows[0]).name, "Café Blue");
    assert!(found(&rows[0], "row")[0].contains("old Windows text"));
}

#[test]
fn two_hundred_columns_and_a_line_of_ten_megabytes_do_no_harm() {
    let heading: Vec<String> = (0..200).map(|column| format!("c{column}")).collect();
    let cells = vec!["x"; 200].join(",");
    let wide = rows(&format!("id,name,{}\n1,Judo,{cells}\n", heading.join(",")));
    assert_eq!(listing(&wide[0]).name, "Judo");
    let long = "x ".repeat(5 * 1024 * 1024);
    let long = rows(&format!("id,name,description\n1,Judo,{long}\n2,{long},short\n"));
    assert!(found(&long[0], "description")[0].contains("far too long"));
    assert!(matches!(long[1].state, State::Bad));
}

#[test]
fn a_page_of_a_hundred_thousand_open_tags_does_no_harm() {
    for tag in ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "</p>", "<!--"] {
        let row = row("description", &tag.repeat(9_000));
        assert!(listing(&row).description.len() <= 2100);
    }
}

#[test]
fn whatever_is_done_to_a_file_it_is_read_or_refused_and_never_breaks_the_program() {
    let table = "id,name,postcode,phone,monday,times,ages,web,email,description\n\
                 1,Children\u{fffd}s group,NG7 5HY,0115 496 0001,09:00-13:00,Wednesday 10am - 4pm,5 to 11,www.example.org,a@example.org,<p>Tea</p>\n";
    let record = r#"{"contents":[{"id":"a","name":"کھیل","postcode":"NG7 5HY","monday":"9-5","times":["Mon 1-2pm",{"x":[1,null]}]}]}"#;
    let mapping = mapping("");
    let dice = &mut Dice(7);
    for (name, whole) in [("a.csv", table), ("a.json", record), ("a.ndjson", record)] {
        for _ in 0..1500 {
            let mut bytes = whole.as_bytes().to_vec();
            for _ in 0..=dice.roll(6) {
                let at = dice.roll(bytes.len());
                match dice.roll(4) {
                    0 => bytes[at] = dice.roll(256) as u8,
                    1 => bytes.truncate(at.max(1)),
                    2 => drop(bytes.remove(at)),
                    _ => {
                        let piece = bytes[at..].iter().take(40).copied().collect::<Vec<u8>>();
                        bytes.splice(at..at, piece);
                    }
                }
                if bytes.len() < 2 {
                    break;
                }
            }
            if let Ok(rows) = rows_of(name, &bytes, &mapping) {
                for row in &rows {
                    if let State::Listing { listing, .. } = &row.state {
                        assert!(!listing.name.is_empty() && listing.name.chars().count() <= 100);
                        assert!(listing.times.iter().all(|session| session.from < session.to));
                    }
                }
            }
        }
    }
}

use super::*;

fn parse(query: &[(&str, &str)]) -> (Query, Vec<Ignored>) {
    Query::parse(query.iter().copied())
}

/// Reads a query string as a server does.
fn decoded(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| {
        let mut bytes = Vec::new();
        let mut rest = part.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let hex: Vec<u8> = rest.by_ref().take(2).collect();
                    u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
                }
                other => other,
            });
        }
        String::from_utf8(bytes).unwrap()
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(n, v)| (decode(n), decode(v)))
        .collect()
}

#[test]
fn a_search_survives_being_shared() {
    let asked = [
        vec![],
        vec![("q", "judo"), ("age", "7"), ("near", "NG7")],
        vec![
            ("q", "بچوں & کھیل + 100%=?"),
            ("near", "st-anns"),
            ("sort", "nearest"),
            ("page", "3"),
        ],
        vec![("need", "food-essentials"), ("age", "unborn")],
    ];
    for pairs in asked {
        let (query, ignored) = parse(&pairs);
        assert_eq!(ignored, []);
        let text = query.to_query_string();
        let back = decoded(&text);
        let (again, _) = Query::parse(back.iter().map(|(n, v)| (n.as_str(), v.as_str())));
        assert_eq!(again, query, "{text}");
        assert_eq!(again.to_query_string(), text);
    }
}

#[test]
fn two_ways_to_write_the_same_search_become_one_url() {
    let (query, _) = parse(&[
        ("page", "1"),
        ("sort", "best"),
        ("near", "ng7"),
        ("q", "  stay   and play "),
        ("age", ""),
    ]);
    assert_eq!(query.to_query_string(), "q=stay+and+play&near=NG7");
}

#[test]
fn nonsense_is_left_out_and_said_and_never_an_error() {
    let (query, ignored) = parse(&[
        ("age", "-3"),
        ("page", "0"),
        ("sort", "cheapest"),
        ("need", "<script>"),
        ("near", "!!"),
        ("q", "judo"),
    ]);
    assert_eq!(
        query,
        Query {
            words: "judo".to_owned(),
            ..Query::default()
        }
    );
    let names: Vec<_> = ignored.iter().map(|ignored| ignored.name).collect();
    assert_eq!(names, ["age", "page", "sort", "need", "near"]);
    assert!(ignored.iter().all(|ignored| ignored.why == Why::NotUnderstood));
}

#[test]
fn what_other_sites_hang_on_to_a_link_is_passed_over_in_silence() {
    let (query, ignored) = parse(&[("utm_source", "mail"), ("q", "judo")]);
    assert_eq!((query.words.as_str(), ignored.len()), ("judo", 0));
}

#[test]
fn a_full_postcode_in_near_is_cut_to_its_district_and_reported() {
    for typed in ["ng7 5hy", "NG75HY", "my house, NG7 5HY"] {
        let (query, ignored) = parse(&[("near", typed)]);
        assert_eq!(query.to_query_string(), "near=NG7", "{typed}");
        assert_eq!(
            ignored,
            [Ignored {
                name: "near",
                why: Why::FullPostcode
            }]
        );
    }
}

#[test]
fn a_full_postcode_among_the_words_never_comes_back_in_a_url() {
    for typed in [
        "food bank ng7 5hy",
        "NG75HY food bank",
        "food NG7 5HY bank",
        "food (ng7-5hy) bank",
    ] {
        let (query, ignored) = parse(&[("q", typed)]);
        assert_eq!(query.to_query_string(), "q=food+bank&near=NG7", "{typed}");
        assert_eq!(
            ignored,
            [Ignored {
                name: "q",
                why: Why::FullPostcode
            }]
        );
    }
}

#[test]
fn ordinary_words_are_not_taken_for_a_postcode() {
    for typed in ["so 11 all", "year 1 maths", "T levels", "16 to 25", "0-19 nurse"] {
        assert_eq!(parse(&[("q", typed)]).0.words, typed);
    }
}

#[test]
fn a_very_long_search_is_cut_and_said() {
    let (query, ignored) = parse(&[("q", &"a".repeat(5000))]);
    assert_eq!((query.words.len(), ignored[0].why), (120, Why::TooLong));
}

#[test]
fn turning_the_page_keeps_the_search_and_moving_elsewhere_starts_at_the_first_page() {
    let (query, _) = parse(&[("q", "judo"), ("page", "2")]);
    assert_eq!(query.with_page(3).to_query_string(), "q=judo&page=3");
    assert_eq!(
        query.with_near(Some("NG7".to_owned())).to_query_string(),
        "q=judo&near=NG7"
    );
}

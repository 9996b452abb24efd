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
    let every_filter = vec![
        ("who", "dads"),
        ("day", "sat"),
        ("day", "mon"),
        ("time", "evening"),
        ("cost", "free"),
        ("way", "home"),
        ("speaks", "ckb"),
        ("access", "parking"),
        ("access", "step-free"),
        ("within", "5"),
        ("open", "yes"),
        ("near", "NG7"),
        ("sort", "next"),
    ];
    for pairs in asked.into_iter().chain([every_filter]) {
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
        ("who", "martians"),
        ("day", "someday"),
        ("time", "midnight"),
        ("cost", "cheap"),
        ("way", "pigeon"),
        ("speaks", "<script>"),
        ("access", "wings"),
        ("within", "3"),
        ("open", "maybe"),
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
    assert_eq!(
        names,
        [
            "age", "page", "sort", "need", "near", "who", "day", "time", "cost", "way", "speaks", "access", "within",
            "open"
        ]
    );
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

/// Every value that each name of the URL can have, and some that it can't.
fn values() -> Vec<(&'static str, Vec<&'static str>)> {
    fn with<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
        keys.chain(["", "x y", "§"]).collect()
    }
    vec![
        ("q", vec!["", "judo", "  بچوں  کا کھیل ", "a&b=c%", "food NG7 5HY"]),
        ("need", vec!["", "sports", "Sports", "no-such"]),
        ("age", vec!["", "unborn", "0", "25", "26"]),
        ("who", with(Audience::ALL.iter().map(|who| who.key()))),
        ("day", with(crate::place::Day::ALL.iter().map(|day| day.key()))),
        ("day", with(crate::place::Day::ALL.iter().map(|day| day.key()))),
        ("time", with(TimeOfDay::ALL.iter().map(|time| time.key()))),
        ("cost", with(Price::ALL.iter().map(|price| price.key()))),
        ("way", with(Way::ALL.iter().map(|way| way.key()))),
        ("speaks", vec!["", "ur", "PL", "zh-Hant", "x"]),
        ("access", with(Access::ALL.iter().map(|access| access.key()))),
        ("access", with(Access::ALL.iter().map(|access| access.key()))),
        ("within", with(Within::ALL.iter().map(|within| within.key()))),
        ("open", vec!["", "yes", "no"]),
        ("near", vec!["", "ng7", "St. Ann's", "NG7 5HY", "!"]),
        ("sort", with(Sort::ALL.iter().map(|sort| sort.key()))),
        ("page", vec!["", "1", "2", "0", "x"]),
    ]
}

#[test]
fn whatever_is_asked_one_spelling_of_it_reads_back_as_the_same_search() {
    let values = values();
    // A walk through the combinations that meets each pair of neighbours in many ways, the same each time.
    for step in 0..4000_usize {
        let pairs: Vec<_> = values
            .iter()
            .enumerate()
            .map(|(n, (name, values))| (*name, values[(step * (n * 2 + 1) + step / (n + 3)) % values.len()]))
            .collect();
        let (query, _) = parse(&pairs);
        let text = query.to_query_string();
        assert!(!text.contains("5HY"), "{text}");
        let back = decoded(&text);
        let (again, ignored) = Query::parse(back.iter().map(|(n, v)| (n.as_str(), v.as_str())));
        assert_eq!((again.to_query_string(), ignored), (text, vec![]));
        assert_eq!(again, query);
    }
}

#[test]
fn taking_every_part_away_leaves_the_search_for_everything() {
    let pairs = [
        ("q", "judo"),
        ("need", "sports"),
        ("age", "7"),
        ("who", "dads"),
        ("day", "mon"),
        ("day", "sun"),
        ("time", "morning"),
        ("cost", "paid"),
        ("way", "online"),
        ("speaks", "ur"),
        ("access", "parking"),
        ("access", "hearing-loop"),
        ("within", "2"),
        ("open", "yes"),
        ("near", "NG7"),
        ("sort", "nearest"),
        ("page", "4"),
    ];
    let (mut query, _) = parse(&pairs);
    assert_eq!(query.parts().len(), 15);
    for part in query.parts() {
        let less = query.without(part);
        assert!(!less.parts().contains(&part) && less.page == 1);
        query = less;
    }
    assert_eq!(query, Query::default());
}

//! Filters, their counts and the orders, over a whole invented city.

use super::*;
use domain::directory::Part;

/// Every single choice of every filter, and some together.
fn filtered() -> Vec<Query> {
    let pairs: &[&[(&str, &str)]] = &[
        &[],
        &[("q", "club")],
        &[("need", "sports"), ("day", "mon"), ("day", "sat")],
        &[("age", "7"), ("cost", "free"), ("open", "yes")],
        &[
            ("who", "parents"),
            ("way", "place"),
            ("access", "step-free"),
            ("access", "parking"),
        ],
        &[
            ("day", "tue"),
            ("time", "evening"),
            ("near", "meadows"),
            ("within", "2"),
        ],
        &[("speaks", "ur"), ("cost", "paid")],
        &[
            ("q", "judo football coffee"),
            ("time", "morning"),
            ("age", "unborn"),
            ("near", "meadows"),
            ("within", "5"),
        ],
        &[("q", "judo"), ("age", "1"), ("speaks", "es"), ("need", "bereavement")],
        &[
            ("need", "activities"),
            ("who", "everyone"),
            ("way", "online"),
            ("open", "yes"),
            ("near", "meadows"),
        ],
    ];
    pairs
        .iter()
        .map(|pairs| Query::parse(pairs.iter().copied()).0)
        .collect()
}

fn near_of(query: &Query, place: &Place) -> Option<Point> {
    Some(place.near(query.near.as_deref()?)?.point)
}

/// A search, and each count that stands beside one of its choices with the search that choosing it makes.
fn choices(query: &Query, found: &Found) -> Vec<(Query, usize)> {
    let counts = &found.counts;
    let with = |change: &dyn Fn(&mut Query)| {
        let mut query = query.clone();
        change(&mut query);
        query
    };
    let mut all = Vec::new();
    all.extend(
        counts
            .needs
            .iter()
            .map(|(need, n)| (with(&|q| q.need = Some(need.clone())), *n)),
    );
    all.extend(counts.ages.iter().map(|(age, n)| (with(&|q| q.age = Some(*age)), *n)));
    all.extend(counts.who.iter().map(|(who, n)| (with(&|q| q.who = Some(*who)), *n)));
    all.extend(
        counts
            .days
            .iter()
            .map(|(day, n)| (with(&|q| q.days = [*day].into()), *n)),
    );
    all.extend(
        counts
            .times
            .iter()
            .map(|(time, n)| (with(&|q| q.time = Some(*time)), *n)),
    );
    all.extend(
        counts
            .costs
            .iter()
            .map(|(cost, n)| (with(&|q| q.cost = Some(*cost)), *n)),
    );
    all.extend(counts.ways.iter().map(|(way, n)| (with(&|q| q.way = Some(*way)), *n)));
    all.extend(
        counts
            .speaks
            .iter()
            .map(|(tag, n)| (with(&|q| q.speaks = Some(tag.clone())), *n)),
    );
    all.extend(
        counts
            .access
            .iter()
            .map(|(access, n)| (with(&|q| q.access.extend([*access])), *n)),
    );
    all.extend(
        counts
            .within
            .iter()
            .map(|(within, n)| (with(&|q| q.within = Some(*within)), *n)),
    );
    all.push((with(&|q| q.open = true), counts.open));
    all
}

#[test]
fn every_count_is_what_choosing_it_finds() {
    let (place, city) = (place(), invented_city());
    let mut compared = 0;
    for query in filtered() {
        let near = near_of(&query, &place);
        let found = search(&city, &query, near, "en");
        for (chosen, count) in choices(&query, &found) {
            let total = search(&city, &chosen, near, "en").total;
            assert_eq!(total, count, "{}", chosen.to_query_string());
            compared += 1;
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn taking_a_part_away_only_widens_and_the_page_that_found_nothing_says_by_how_much() {
    let (place, city) = (place(), invented_city());
    let mut said = 0;
    for query in filtered() {
        let near = near_of(&query, &place);
        let all = |query: &Query| {
            all_ids(&city, query, near_of(query, &place))
                .into_iter()
                .collect::<BTreeSet<_>>()
        };
        let found = search(&city, &query, near, "en");
        for part in query.parts() {
            // A second day widens; every other part narrows.
            if !matches!(part, Part::Day(_)) || query.days.len() == 1 {
                assert!(
                    all(&query).is_subset(&all(&query.without(part))),
                    "{part:?} of {}",
                    query.to_query_string()
                );
            }
        }
        for (part, count) in &found.without {
            assert_eq!(all(&query.without(*part)).len(), *count);
            said += 1;
        }
        assert!(found.total == 0 || found.without.is_empty());
    }
    assert!(said > 0);
}

#[test]
fn pages_part_the_results_and_every_order_holds_the_same_ones() {
    let (place, city) = (place(), invented_city());
    for query in filtered() {
        let near = near_of(&query, &place);
        let mut orders = Sort::ALL.iter().map(|sort| {
            let shown = all_ids(
                &city,
                &Query {
                    sort: *sort,
                    ..query.clone()
                },
                near,
            );
            let set: BTreeSet<_> = shown.iter().cloned().collect();
            assert_eq!(
                (set.len(), shown.len()),
                (shown.len(), search(&city, &query, near, "en").total)
            );
            set
        });
        let first = orders.next().unwrap();
        assert!(orders.all(|other| other == first));
    }
}

#[test]
fn nearest_is_in_order_of_distance_for_every_place_and_filter() {
    let (place, city) = (place(), invented_city());
    for ward in place.wards.iter().take(6) {
        for query in filtered() {
            let query = Query {
                near: Some(ward.id.clone()),
                sort: Sort::Nearest,
                ..query
            };
            let pages = search(&city, &query, Some(ward.centre), "en").pages.min(3);
            let far = (1..=pages).flat_map(|page| search(&city, &query.with_page(page), Some(ward.centre), "en").hits);
            let far: Vec<_> = far.filter_map(|hit| hit.km).collect();
            assert!(far.is_sorted(), "{far:?}");
            assert!(
                query
                    .within
                    .is_none_or(|within| far.iter().all(|km| *km <= within.km() + 1e-6))
            );
        }
    }
}

use super::*;
use crate::place::{Rhythm, tests::nottingham};
use jiff::{ToSpan, civil::date};

fn rhythm() -> Rhythm {
    nottingham().rhythm
}

/// Checked on 10 January 2026: due on 10 July, hidden from 10 October.
fn checked(more: &str) -> Listing {
    listing(&format!(
        "assured = {{ date = '2026-01-10', by = 'the library' }}\n{more}"
    ))
}

#[test]
fn a_listing_ages_day_by_day_from_fresh_to_hidden() {
    let days = [
        (date(2026, 1, 10), Freshness::Fresh),
        (date(2026, 6, 25), Freshness::Fresh),
        (date(2026, 6, 26), Freshness::DueSoon),
        (date(2026, 7, 9), Freshness::DueSoon),
        (date(2026, 7, 10), Freshness::Ageing),
        (date(2026, 10, 9), Freshness::Ageing),
        (date(2026, 10, 10), Freshness::Hidden),
    ];
    for (day, freshness) in days {
        assert_eq!(checked("").freshness(&rhythm(), day), freshness, "{day}");
    }
}

#[test]
fn a_place_may_ask_for_checks_before_it_marks_listings_as_old() {
    let earlier = Rhythm {
        check_months: 5,
        ..rhythm()
    };
    assert_eq!(checked("").freshness(&earlier, date(2026, 6, 10)), Freshness::Due);
    assert_eq!(checked("").freshness(&earlier, date(2026, 7, 10)), Freshness::Ageing);
}

#[test]
fn a_listing_checked_on_the_last_of_a_long_month_is_due_on_the_last_of_a_short_one() {
    let mut group = listing("");
    group.assured = Some(Assured {
        date: date(2026, 8, 31),
        by: "the library".to_owned(),
    });
    assert_eq!(group.next_check(&rhythm()), Some(date(2027, 2, 28)));
}

#[test]
fn a_sample_that_nobody_ever_checked_is_never_hidden_for_its_age() {
    let far = date(2036, 1, 1);
    let sample = listing("");
    assert_eq!(sample.freshness(&rhythm(), far), Freshness::NeverChecked);
    assert!(sample.in_search(&rhythm()).contains(far));
    assert_eq!(sample.reminder(&rhythm(), far), None);
}

#[test]
fn a_listing_that_staff_hold_stays_in_the_search_until_the_last_day_they_named() {
    let held = checked("upkeep = { held_until = '2026-11-30' }");
    assert_eq!(held.freshness(&rhythm(), date(2026, 11, 30)), Freshness::Ageing);
    assert!(held.in_search(&rhythm()).contains(date(2026, 11, 30)));
    assert_eq!(held.freshness(&rhythm(), date(2026, 12, 1)), Freshness::Hidden);
    assert!(!held.in_search(&rhythm()).contains(date(2026, 12, 1)));
    let long_ago = checked("upkeep = { held_until = '2026-02-01' }");
    assert!(long_ago.in_search(&rhythm()).contains(date(2026, 10, 9)));
}

#[test]
fn what_is_hidden_for_its_age_is_still_there_for_who_kept_its_address() {
    let day = date(2026, 10, 10);
    assert!(!checked("").in_search(&rhythm()).contains(day));
    assert!(checked("").at_its_address(&rhythm()).contains(day));
}

#[test]
fn a_listing_is_shown_from_its_first_to_its_last_day_and_nowhere_before_or_after() {
    let summer = listing("life = { visible_from = '2026-07-20', visible_to = '2026-08-31' }");
    for days in [summer.in_search(&rhythm()), summer.at_its_address(&rhythm())] {
        assert!(!days.contains(date(2026, 7, 19)) && !days.contains(date(2026, 9, 1)));
        assert!(days.contains(date(2026, 7, 20)) && days.contains(date(2026, 8, 31)));
    }
}

#[test]
fn what_has_ended_leaves_the_search_at_once_and_its_address_a_year_later() {
    let over = listing("life = { ended = { date = '2026-03-01', instead = 'b' } }");
    let (search, address) = (over.in_search(&rhythm()), over.at_its_address(&rhythm()));
    assert!(search.contains(date(2026, 2, 28)) && !search.contains(date(2026, 3, 1)));
    assert!(address.contains(date(2027, 2, 28)) && !address.contains(date(2027, 3, 1)));
}

#[test]
fn an_owner_is_reminded_before_on_and_after_the_day_and_not_of_what_is_over() {
    let letters = [
        (date(2026, 6, 25), None),
        (date(2026, 6, 26), Some(Reminder::Soon)),
        (date(2026, 7, 10), Some(Reminder::Due)),
        (date(2026, 8, 8), Some(Reminder::Due)),
        (date(2026, 8, 9), Some(Reminder::Late)),
        (date(2028, 1, 1), Some(Reminder::Late)),
    ];
    for (day, letter) in letters {
        assert_eq!(checked("").reminder(&rhythm(), day), letter, "{day}");
    }
    let over = checked("life = { ended = { date = '2026-07-01' } }");
    assert_eq!(over.reminder(&rhythm(), date(2026, 6, 30)), Some(Reminder::Soon));
    assert_eq!(over.reminder(&rhythm(), date(2026, 7, 10)), None);
}

#[test]
fn the_worst_comes_first() {
    let mut all = [
        Freshness::Fresh,
        Freshness::Ageing,
        Freshness::Hidden,
        Freshness::DueSoon,
    ];
    all.sort();
    assert_eq!(
        all,
        [
            Freshness::Hidden,
            Freshness::Ageing,
            Freshness::DueSoon,
            Freshness::Fresh
        ]
    );
}

fn checked_months_ago(months: i32, today: jiff::civil::Date) -> Listing {
    let mut group = listing("");
    group.assured = Some(Assured {
        date: today.saturating_sub(months.months()),
        by: "the library".to_owned(),
    });
    group
}

#[test]
fn the_shares_count_each_listing_in_every_period_that_holds_its_check() {
    let today = date(2026, 11, 26);
    let mut listings: Vec<Listing> = [0, 3, 5, 12, 13].map(|months| checked_months_ago(months, today)).into();
    listings.push(listing(""));
    listings.push(listing("life = { ended = { date = '2026-01-01' } }"));
    listings[0].provider_kind = ProviderKind::Nhs;
    let found = shares(listings.iter(), today);
    assert_eq!(
        found[0],
        Share {
            kind: None,
            listings: 6,
            checked: [2, 3, 4],
            never: 1
        }
    );
    let kinds: Vec<_> = found.iter().skip(1).map(|share| (share.kind, share.listings)).collect();
    assert_eq!(kinds, [(Some(ProviderKind::Nhs), 1), (Some(ProviderKind::Charity), 5)]);
}

#[test]
fn almost_all_is_not_all_and_a_few_are_not_none() {
    let share = |listings| Share {
        kind: None,
        listings,
        checked: [0; 3],
        never: 0,
    };
    assert_eq!((share(1000).percent(999), share(1000).percent(1)), (99, 1));
    assert_eq!(
        (share(3).percent(1), share(3).percent(3), share(3).percent(0)),
        (33, 100, 0)
    );
    assert_eq!(share(0).percent(0), 0);
}

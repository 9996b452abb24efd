//! A library bus that comes every fourth week: its words, its next day, and its days in a family's own calendar.

use super::{group, put};
use crate::tests::support::{TestHub, hubs};

/// The bus stops on Thursday, 5 November 2026, and every so many weeks from then; today is Thursday, 26 November.
async fn stop(test: &TestHub, weeks: &str) {
    let times = format!(
        "categories = ['places-to-go']\nways = ['place']\ntimes = [{{ day = 'thu', from = '10:00', to = '10:30', \
         every = 'weeks', {weeks}starting = '2026-11-05', until = '2027-03-31', except = ['2026-12-31'] }}]"
    );
    put(test, &group("bus", "Library bus", &times)).await;
}

#[tokio::test]
async fn the_page_says_every_how_many_weeks_in_each_language_and_when_it_comes_next() {
    for test in hubs().await {
        stop(&test, "weeks = 4, ").await;
        let bus = |lang: &str| format!("/{lang}/services/bus");
        let english = test.visitor().get(&bus("en")).await;
        english
            .shows("Every 4 weeks")
            .shows("Next on Thursday, 3 December 2026")
            .hides("Ask them which week");
        test.visitor().get(&bus("pl")).await.shows("Co 4 tygodnie");
        test.visitor().get(&bus("ur")).await.shows("ہفتے بعد");
        stop(&test, "weeks = 5, ").await;
        test.visitor().get(&bus("pl")).await.shows("Co 5 tygodni");
    }
}

#[tokio::test]
async fn where_nobody_said_how_many_weeks_the_page_says_to_ask() {
    for test in hubs().await {
        stop(&test, "").await;
        let page = test.visitor().get("/en/services/bus").await;
        page.shows("Ask them which week it is").hides("Next on");
        test.visitor().get("/en/services/bus/times.ics").await.is(404);
    }
}

#[tokio::test]
async fn the_calendar_file_counts_the_weeks_and_leaves_the_day_out_that_falls_out() {
    for test in hubs().await {
        stop(&test, "weeks = 4, ").await;
        let file = test.visitor().get("/en/services/bus/times.ics").await;
        file.is(200);
        let lines: Vec<&str> = file.body.lines().collect();
        for line in [
            "DTSTART;TZID=Europe/London:20261203T100000",
            "RRULE:FREQ=WEEKLY;INTERVAL=4;UNTIL=20270325T100000Z",
            "EXDATE;TZID=Europe/London:20261231T100000",
        ] {
            assert!(lines.contains(&line), "{line} is not in {lines:?}");
        }
    }
}

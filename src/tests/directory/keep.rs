//! What a family takes along: the times in its own calendar, a link for a friend, and what search engines are told.

use super::{group, put};
use crate::tests::support::{hubs, seeded_hubs};
use icalendar::{Calendar, CalendarComponent, Component, Event};

const PLACE: &str = "categories = ['sports']\nways = ['place']\n\
                     place = { name = 'The Hall', address = '1 High Road', postcode = 'NG7 6AB', lat = 52.9645, lon = -1.17194 }\n";

fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap();
    calendar
        .components
        .into_iter()
        .filter_map(|part| match part {
            CalendarComponent::Event(event) => Some(event),
            _ => None,
        })
        .collect()
}

fn value(event: &Event, key: &str) -> String {
    event.property_value(key).unwrap_or_default().to_owned()
}

fn days_out(event: &Event) -> Vec<String> {
    let all = event.multi_properties().get("EXDATE").cloned().unwrap_or_default();
    all.iter().map(|day| day.value().to_owned()).collect()
}

/// The calendar of a group with these sessions, on 26 November 2026.
async fn files(times: &str) -> Vec<Vec<Event>> {
    let mut files = Vec::new();
    for test in hubs().await {
        put(
            &test,
            &group("judo", "Judo, karate; both", &format!("{PLACE}times = [{times}]")),
        )
        .await;
        let answer = test.visitor().get("/en/services/judo/times.ics").await;
        answer.is(200);
        assert_eq!(
            answer.header("content-type").as_deref(),
            Some("text/calendar; charset=utf-8")
        );
        assert!(answer.body.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"));
        files.push(events(&answer.body));
    }
    files
}

#[tokio::test]
async fn a_weekly_group_repeats_without_the_bank_holidays() {
    for events in files("{ day = 'fri', from = '16:00', to = '17:30', every = 'week', until = '2027-01-29' }").await {
        let [event] = &events[..] else {
            panic!("one entry, not {}", events.len())
        };
        assert_eq!(value(event, "SUMMARY"), "Judo, karate; both");
        assert_eq!(value(event, "LOCATION"), "The Hall, 1 High Road, NG7 6AB");
        assert_eq!(value(event, "DTSTART"), "20261127T160000");
        assert_eq!(value(event, "DTEND"), "20261127T173000");
        assert_eq!(value(event, "RRULE"), "FREQ=WEEKLY;UNTIL=20270129T160000Z");
        assert_eq!(days_out(event), ["20261225T160000", "20270101T160000"]);
        assert_eq!(value(event, "URL"), "https://hub.example/en/services/judo");
        let start = event.properties().get("DTSTART").unwrap();
        assert_eq!(start.params().get("TZID").unwrap().value(), "Europe/London");
    }
}

#[tokio::test]
async fn a_fortnight_and_a_month_keep_their_rhythm() {
    let fortnight = "{ day = 'tue', from = '10:00', to = '11:00', every = 'fortnight', starting = '2026-11-24', until = '2027-02-02' }";
    for events in files(fortnight).await {
        assert_eq!(value(&events[0], "DTSTART"), "20261208T100000");
        assert_eq!(
            value(&events[0], "RRULE"),
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270202T100000Z"
        );
    }
    let month =
        "{ day = 'tue', from = '10:00', to = '11:00', every = 'month', week_of_month = -1, until = '2027-06-30' }";
    for events in files(month).await {
        // The clocks have changed by then: ten in summer is nine in Greenwich.
        assert_eq!(
            value(&events[0], "RRULE"),
            "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270629T090000Z"
        );
    }
}

#[tokio::test]
async fn in_term_time_each_date_stands_by_itself() {
    let term = "{ day = 'wed', from = '10:00', to = '11:00', every = 'week', term_time = true, until = '2027-01-13' }";
    for events in files(term).await {
        let starts: Vec<String> = events.iter().map(|event| value(event, "DTSTART")).collect();
        assert_eq!(
            starts,
            [
                "20261202T100000",
                "20261209T100000",
                "20261216T100000",
                "20270106T100000",
                "20270113T100000"
            ]
        );
        assert!(events.iter().all(|event| event.property_value("RRULE").is_none()));
    }
}

#[tokio::test]
async fn where_no_date_is_known_there_is_no_calendar() {
    for test in hubs().await {
        let vague = "times = [{ day = 'tue', from = '10:00', to = '11:00', every = 'fortnight' }]";
        put(&test, &group("judo", "Judo", &format!("{PLACE}{vague}"))).await;
        test.visitor().get("/en/services/judo/times.ics").await.is(404);
        test.visitor().get("/en/services/judo").await.hides("times.ics");
    }
}

#[tokio::test]
async fn the_way_there_is_a_link_that_says_nothing_of_the_reader() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", PLACE)).await;
        let page = test.visitor().get("/en/services/judo").await;
        let link =
            r#"href="https://www.openstreetmap.org/directions?to=52.96450%2C-1.17194" rel="noreferrer noopener""#;
        assert!(page.body.contains(link), "{}", page.body);
    }
}

#[tokio::test]
async fn a_listing_can_be_shared_by_link_mail_message_and_camera() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo & more", PLACE)).await;
        let page = test.visitor().get("/en/services/judo/share").await;
        page.is(200)
            .shows("https://hub.example/en/services/judo")
            .shows("By email")
            .shows("By text message");
        let link = "https%3A%2F%2Fhub.example%2Fen%2Fservices%2Fjudo";
        assert!(page.body.contains(&format!(
            "mailto:?subject=Judo%20%26%20more&amp;body=Judo%20%26%20more%3A%20{link}"
        )));
        assert!(
            page.body
                .contains(&format!("sms:?&amp;body=Judo%20%26%20more%3A%20{link}"))
        );
        assert!(page.body.contains("<svg") && !page.body.contains(" style="));
    }
}

#[tokio::test]
async fn of_help_against_violence_nothing_is_left_to_keep() {
    for test in seeded_hubs().await {
        test.visitor().get("/en/services/juno-womens-aid/share").await.is(404);
        test.visitor()
            .get("/en/services/juno-womens-aid/times.ics")
            .await
            .is(404);
        let page = test.visitor().get("/en/services/juno-womens-aid").await;
        page.shows("There is nothing here to save or send")
            .shows("A call can show on the phone bill");
    }
}

#[tokio::test]
async fn search_engines_read_the_same_facts_and_nothing_in_them_runs() {
    for test in hubs().await {
        let more = format!(
            "{PLACE}cost = {{ free = true }}\nage_from = 5\ntimes = [{{ day = 'tue', from = '10:00', to = '11:00', every = 'week' }}]"
        );
        put(&test, &group("judo", "</script><script>alert(1)</script>", &more)).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.hides("<script>alert");
        let script = page.body.split("<script type=\"application/ld+json\"").nth(1).unwrap();
        let json = script.split_once('>').unwrap().1.split("</script>").next().unwrap();
        let told: serde_json::Value = serde_json::from_str(json).unwrap();
        let service = &told["@graph"][0];
        assert_eq!(service["name"], "</script><script>alert(1)</script>");
        assert_eq!(service["offers"]["price"], "0");
        let place = &service["availableChannel"]["serviceLocation"];
        assert_eq!(place["address"]["postalCode"], "NG7 6AB");
        assert_eq!(told["@graph"][1]["startDate"], "2026-12-01T10:00:00+00:00");
        // The page is kept for everyone: it has no nonce, and its inline scripts are named by what they say.
        assert!(script.starts_with('>'), "{script}");
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("'sha256-") && !policy.contains("nonce"), "{policy}");
    }
}

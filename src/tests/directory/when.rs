//! When it takes place: exact times, the next date, what is closed, over or long unchecked.

use super::{group, put};
use crate::tests::support::{Answer, Wish, hubs, hubs_with, seeded_hubs};

/// The page of a group with these sessions, on Thursday, 26 November 2026, at 10:00.
async fn page_of(times: &str) -> Vec<Answer> {
    let mut pages = Vec::new();
    for test in hubs().await {
        let more = format!("categories = ['sports']\nways = ['place']\ntimes = [{times}]");
        put(&test, &group("judo", "Judo", &more)).await;
        pages.push(test.visitor().get("/en/services/judo").await);
    }
    pages
}

const THU: &str = "day = 'thu', from = '16:00', to = '17:30'";

#[tokio::test]
async fn the_next_date_is_told_by_its_day() {
    for page in page_of(&format!("{{ {THU}, every = 'week' }}")).await {
        page.shows("Next on Today · Thursday, 26 November 2026, 4pm to 5:30pm");
    }
    for page in page_of("{ day = 'fri', from = '09:00', to = '10:00', every = 'week' }").await {
        page.shows("Tomorrow · Friday, 27 November 2026, 9am to 10am");
    }
    for page in page_of("{ day = 'wed', from = '09:00', to = '10:00', every = 'week' }").await {
        page.shows("Next on Wednesday, 2 December 2026");
    }
}

#[tokio::test]
async fn of_a_fortnight_the_page_says_which_week_or_to_ask() {
    for page in page_of(&format!("{{ {THU}, every = 'fortnight', starting = '2026-11-19' }}")).await {
        page.shows("Every two weeks")
            .shows("Next on Thursday, 3 December 2026")
            .hides("Ask them which week");
    }
    for page in page_of(&format!("{{ {THU}, every = 'fortnight' }}")).await {
        page.shows("Every two weeks · Ask them which week it is")
            .hides("Next on");
    }
}

#[tokio::test]
async fn of_a_monthly_group_the_page_says_which_one_of_the_month() {
    for page in page_of(&format!("{{ {THU}, every = 'month', week_of_month = -1 }}")).await {
        page.shows("Last one of the month")
            .shows("Today · Thursday, 26 November 2026");
    }
    for page in page_of(&format!("{{ {THU}, every = 'month' }}")).await {
        page.shows("Every month · Ask them which week it is").hides("Next on");
    }
}

#[tokio::test]
async fn a_group_that_rests_on_bank_holidays_and_other_days_says_so() {
    let fridays = "{ day = 'fri', from = '09:00', to = '10:00', every = 'week', starting = '2026-12-18', \
                   until = '2027-01-29', except = ['2026-12-18'] }";
    for page in page_of(fridays).await {
        // 25 December is a Friday and a bank holiday, and so is 1 January.
        page.shows("From 18 December 2026")
            .shows("Until 29 January 2027")
            .shows("Not on bank holidays")
            .shows("Not on 18 December 2026")
            .shows("Next on Friday, 8 January 2027");
    }
    let open = "{ day = 'fri', from = '09:00', to = '10:00', every = 'week', bank_holidays = true }";
    for page in page_of(open).await {
        page.shows("On bank holidays too");
    }
}

#[tokio::test]
async fn what_takes_place_once_has_a_date_and_is_gone_after_it() {
    let fair = "{ day = 'sat', from = '10:00', to = '14:00', every = 'once', starting = '2026-12-05' }";
    for page in page_of(fair).await {
        page.shows("Saturday, 5 December 2026, 10am to 2pm · Once only");
    }
    for page in page_of(&fair.replace("2026-12-05", "2026-11-21")).await {
        page.hides("21 November").hides("Next on").shows("Ask them for times");
    }
}

#[tokio::test]
async fn what_is_closed_for_now_says_until_when_and_what_ended_leads_on() {
    for test in hubs().await {
        let weekly = format!("categories = ['sports']\ntimes = [{{ {THU}, every = 'week' }}]");
        let closed = "\n[life.closed]\nuntil = '2026-12-10'\nnote = 'The hall is being painted'";
        put(&test, &group("judo", "Judo", &format!("{weekly}{closed}"))).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.shows("It is closed for now, up to and with 10 December 2026")
            .shows("The hall is being painted")
            .shows("Next on Thursday, 17 December 2026");

        put(&test, &group("new-judo", "New judo", "categories = ['sports']")).await;
        let ended = "\n[life.ended]\ndate = '2026-11-20'\ninstead = 'new-judo'";
        put(&test, &group("judo", "Judo", &format!("{weekly}{ended}"))).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.shows("This came to an end on 20 November 2026")
            .shows("What there is now: New judo")
            .hides("Next on")
            .hides("4:00");
        assert!(page.body.contains(r#"href="/en/services/new-judo""#));
    }
}

#[tokio::test]
async fn half_a_year_without_a_check_is_said_in_words() {
    for test in hubs().await {
        let checked = |date: &str| format!("categories = ['sports']\n[assured]\ndate = '{date}'\nby = 'Meadows hub'");
        put(&test, &group("old", "Judo", &checked("2026-05-26"))).await;
        test.visitor()
            .get("/en/services/old")
            .await
            .shows("Nobody has checked this page for 6 months")
            .shows("ring before you go");
        put(&test, &group("fresh", "Judo", &checked("2026-05-27"))).await;
        test.visitor()
            .get("/en/services/fresh")
            .await
            .hides("Nobody has checked this page");
    }
}

#[tokio::test]
async fn a_page_that_was_kept_for_others_does_not_name_a_session_that_is_over() {
    for test in hubs_with(Wish::default()).await {
        let thursdays =
            "categories = ['sports']\ntimes = [{ day = 'thu', from = '09:00', to = '10:30', every = 'week' }]";
        put(&test, &group("judo", "Judo", thursdays)).await;
        let mut morning = test.visitor();
        morning.get("/en/services/judo").await.shows("Next on Today");
        let mut later = test.visitor_at("2026-11-26T10:31:00Z");
        later
            .get("/en/services/judo")
            .await
            .shows("Next on Thursday, 3 December 2026");
    }
}

#[tokio::test]
async fn a_help_line_that_never_closes_has_no_next_date() {
    for test in seeded_hubs().await {
        test.visitor()
            .get("/en/services/juno-womens-aid")
            .await
            .shows("Any time, day or night")
            .hides("Next on")
            .hides("bank holidays");
    }
}

//! Whatever the rules decide, a family that pressed "Send" has somewhere to turn now.

use super::person::{Person, in_tray};
use crate::tests::support::{Answer, TestHub, seeded_hubs};

type Says = (&'static str, &'static [&'static str]);

async fn sends(test: &TestHub, says: &[Says]) -> Answer {
    let mut person = Person::new(test, says);
    let mut at = person.asks().await;
    while at == "/en/request/stop" {
        at = person.passes_any().await;
    }
    assert_eq!(at, "/en/request/check");
    let page = person.sends().await;
    page.is(200);
    page
}

/// Each link into the directory opens a page of results.
async fn searches_are_real(test: &TestHub, page: &Answer, needs: &[&str]) {
    for need in needs {
        let href = format!("/en/services?need={need}");
        assert!(
            page.body.contains(&format!("href=\"{href}\"")),
            "{need} is not on the page"
        );
        test.visitor().get(&href).await.is(200);
    }
}

#[tokio::test]
async fn special_needs_are_sent_to_the_hub_and_lead_to_advice_and_to_groups() {
    for test in seeded_hubs().await {
        let page = sends(&test, &[("needs", &["send"])]).await;
        page.shows("0800 121 7772").shows("asklion.co.uk");
        searches_are_real(&test, &page, &["send"]).await;
        assert_eq!(in_tray(&test, "hub-hyson-green").await, 1);
    }
}

#[tokio::test]
async fn a_babys_health_leads_to_the_nurses_and_to_health_visitors_in_the_directory() {
    for test in seeded_hubs().await {
        let page = sends(&test, &[("needs", &["baby_health"])]).await;
        page.shows("nottinghamcitycare.nhs.uk");
        searches_are_real(&test, &page, &["health-visiting", "infant-feeding"]).await;
        assert_eq!(in_tray(&test, "hub-hyson-green").await, 1);
    }
}

#[tokio::test]
async fn a_home_that_may_be_lost_leads_to_housing_aid_now_and_to_the_hub() {
    for test in seeded_hubs().await {
        let says: [Says; 2] = [("needs", &["housing"]), ("housing_when", &["within_56_days"])];
        let page = sends(&test, &says).await;
        page.shows("0115 876 3300").shows("Housing Aid must help early");
        searches_are_real(&test, &page, &["housing"]).await;
        assert_eq!(in_tray(&test, "hub-hyson-green").await, 1);
    }
}

#[tokio::test]
async fn a_boy_who_goes_missing_is_with_two_teams_and_his_family_has_a_number_for_now() {
    for test in seeded_hubs().await {
        let says: [Says; 2] = [("child_age", &["14"]), ("worries", &["missing"])];
        let page = sends(&test, &says).await;
        page.shows("Adolescence").shows("0115 876 4800");
        searches_are_real(&test, &page, &["young-people-advice"]).await;
        assert_eq!(
            (in_tray(&test, "mash").await, in_tray(&test, "adolescence").await),
            (1, 1)
        );
    }
}

#[tokio::test]
async fn a_home_in_the_county_or_elsewhere_leads_to_the_right_council() {
    for test in seeded_hubs().await {
        for (home, shown) in [
            ("gedling", "0300 500 80 80"),
            ("elsewhere", "gov.uk/find-local-council"),
        ] {
            let says: [Says; 2] = match home {
                "gedling" => [("postcode", &[""]), ("neighbourhood", &["gedling"])],
                _ => [("postcode", &[""]), ("neighbourhood", &["elsewhere"])],
            };
            let mut person = Person::new(&test, &says);
            let stop = person.asks().await;
            person.browser.get(&stop).await.is(200).shows(shown);
        }
    }
}

#[tokio::test]
async fn a_professional_without_agreement_ends_with_a_number_and_nothing_kept() {
    for test in seeded_hubs().await {
        let says: [Says; 2] = [("who", &["professional"]), ("family_agrees", &["no"])];
        let page = sends(&test, &says).await;
        page.shows("Talk to the family first")
            .shows("0115 876 4800")
            .shows("kept nothing");
    }
}

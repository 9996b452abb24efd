//! Around a plan: whom the family agreed to, and advice between workers that no family reads.

use crate::tests::staff::{ADOLESCENCE, MEADOWS, sign_in, with_staff};
use crate::tests::support::{Visitor, seeded_hubs};

const PLAN: &str = "/staff/plans/demo-family-apart";
const HELEN: &str = "HJKM-3467";
const ELLIE: &str = "HJKM-6793";
const YOUTH: &str = "Pretend Youth Rooms";

async fn family(visitor: &mut Visitor, reference: &str) {
    crate::tests::plan::sign_in(visitor, reference).await.is(200);
}

#[tokio::test]
async fn what_workers_advise_each_other_is_on_no_page_or_file_of_the_family() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MEADOWS).await;
        let words = "Try the Tuesday group first";
        let empty = worker.post(&format!("{PLAN}/advice"), &[("advice", " ")]).await;
        empty.is(422).shows("Write what you want to ask or advise");
        for _ in 0..2 {
            let page = worker.submit(&format!("{PLAN}/advice"), &[("advice", words)]).await;
            page.is(200).shows("Advice between workers");
            assert_eq!(page.body.matches(words).count(), 1, "pressed twice, on {}", test.engine);
        }
        let mut helen = test.visitor();
        family(&mut helen, HELEN).await;
        for path in ["/en/plan", "/en/plan/data", "/en/plan/data.json", "/en/plan/data.html"] {
            helen.get(path).await.is(200).hides(words);
        }
        let mut stranger = sign_in(&test, ADOLESCENCE).await;
        stranger
            .post(&format!("{PLAN}/advice"), &[("advice", "x")])
            .await
            .is(404);
        let why = [("why", "A child may be in danger")];
        let through_glass = stranger.submit(&format!("{PLAN}/glass"), &why).await;
        through_glass.is(200).hides(words).hides("Advice between workers");
    }
}

#[tokio::test]
async fn a_young_person_agrees_to_their_own_helper_and_takes_it_back_and_only_workers_see_it() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut ellie = test.visitor();
        family(&mut ellie, ELLIE).await;
        ellie.get("/en/plan").await.shows(YOUTH).shows("You have not said yet");
        let agree = [("agency", YOUTH), ("what", "agree")];
        ellie
            .submit("/en/plan/sharing", &agree)
            .await
            .is(200)
            .shows("You agreed:");
        let mut worker = sign_in(&test, MEADOWS).await;
        worker
            .get(PLAN)
            .await
            .is(200)
            .shows("What the family agreed to")
            .shows("Agreed");
        let back = [("agency", YOUTH), ("what", "take-back")];
        let page = ellie.submit("/en/plan/sharing", &back).await;
        page.is(200).shows("took it back:").hides("You agreed:");
        worker.get(PLAN).await.is(200).shows("Not agreed");
        let mut helen = test.visitor();
        family(&mut helen, HELEN).await;
        helen.get("/en/plan").await.is(200).hides(YOUTH);
        helen.post("/en/plan/sharing", &agree).await.is(404);
        helen
            .post("/en/plan/sharing", &[("agency", YOUTH), ("what", "x")])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn what_somebody_agreed_to_is_in_the_file_that_they_take_along() {
    for test in seeded_hubs().await {
        let mut ellie = test.visitor();
        family(&mut ellie, ELLIE).await;
        let told = async |ellie: &mut Visitor| {
            let file = ellie.get("/en/plan/data.json").await;
            let file: serde_json::Value = serde_json::from_str(&file.is(200).body).unwrap();
            let about = file["about"].as_array().unwrap().clone();
            let said = about.into_iter().filter(|line| line["what"] == "share-title");
            said.map(|line| line["words"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert!(told(&mut ellie).await.is_empty());
        let agree = [("agency", YOUTH), ("what", "agree")];
        ellie.post("/en/plan/sharing", &agree).await.is(303);
        let said = told(&mut ellie).await;
        assert!(
            said.len() == 1 && said[0].contains(YOUTH) && said[0].contains("You agreed"),
            "{said:?}"
        );
    }
}

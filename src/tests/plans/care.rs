//! Handing over, opening for a reason, staying away from relatives, and the record of who looked.

use super::{invited, plan_from_a_request};
use crate::commands::audit;
use crate::tests::plan::sign_in as family_signs_in;
use crate::tests::rights::{email, one_of_each};
use crate::tests::staff::{MEADOWS, sign_in};
use crate::tests::support::hubs;
use domain::people::Role;
use store::{Break, Chain};

#[tokio::test]
async fn a_family_is_handed_over_with_a_note_and_the_other_worker_looks_after_it_from_then_on() {
    for test in hubs().await {
        let (mut manager, plan) = plan_from_a_request(&test).await;
        one_of_each(&test, "hub-meadows").await;
        let mut core = sign_in(&test, &email(Role::FamilyHelpCore)).await;
        core.get(&plan).await.is(303);
        manager
            .post(&format!("{plan}/hand-over"), &[("to", "family-help-core")])
            .await
            .is(422)
            .shows("Enter what the other worker has to know");
        let to = [("to", "family-help-core"), ("note", "She prefers mornings")];
        manager.post(&format!("{plan}/hand-over"), &to).await.is(303);
        core.get(&plan).await.is(200).shows("She prefers mornings");
        core.get("/staff/plans")
            .await
            .shows("You look after 1 family. The limit is 25.");
        for nobody in ["provider", "listing-editor", "guessed"] {
            let answer = core
                .post(&format!("{plan}/hand-over"), &[("to", nobody), ("note", "x")])
                .await;
            assert!([404, 422].contains(&answer.status.as_u16()), "{nobody}");
        }
    }
}

#[tokio::test]
async fn who_opens_a_plan_for_a_reason_reads_it_changes_nothing_and_manager_and_family_see_it() {
    for test in hubs().await {
        let (mut manager, plan) = plan_from_a_request(&test).await;
        let reference = invited(&mut manager, &plan, "Amara").await;
        one_of_each(&test, "mash").await;
        let mut mash = sign_in(&test, &email(Role::Mash)).await;
        mash.open(&plan)
            .await
            .is(200)
            .shows("looked after by somebody else")
            .hides("Amara");
        mash.post(&format!("{plan}/glass"), &[("why", " ")])
            .await
            .is(422)
            .shows("Enter why you have to open the plan");
        mash.submit(&format!("{plan}/glass"), &[("why", "A child may be hurt tonight")])
            .await
            .is(200)
            .shows("He shouts at night")
            .shows("You can read it, not change it");
        for form in ["publish", "hand-over", "people"] {
            let answer = mash
                .post(&format!("{plan}/{form}"), &[("to", "mash"), ("note", "x")])
                .await;
            assert!([404, 422].contains(&answer.status.as_u16()), "{form}");
        }
        mash.get(&format!("{plan}/items/goal/new")).await.is(404);
        mash.get(&format!("{plan}/people")).await.is(404);
        manager
            .get("/staff/plans")
            .await
            .shows("A child may be hurt tonight")
            .shows("One mash");
        let mut amara = test.visitor();
        family_signs_in(&mut amara, &reference).await;
        amara
            .get("/en/plan/data")
            .await
            .shows("One mash")
            .shows("safeguarding worker")
            .shows("for a reason that their manager reads");
        let mut later = test.visitor_at("2026-11-26T15:00:00Z");
        later
            .post(
                "/staff/sign-in",
                &[("email", email(Role::Mash).as_str()), ("password", "three small owls")],
            )
            .await
            .is(303);
        later.get(&plan).await.is(303);
    }
}

#[tokio::test]
async fn a_relative_never_opens_the_plan_whatever_else_they_may_and_the_family_is_not_left_alone() {
    for test in hubs().await {
        let (mut manager, plan) = plan_from_a_request(&test).await;
        one_of_each(&test, "hub-meadows").await;
        manager.post(&format!("{plan}/stay-away"), &[]).await.is(303);
        manager.get(&plan).await.is(404);
        manager.get(&format!("{plan}/glass")).await.is(404);
        let why = [("why", "I want to know")];
        manager.post(&format!("{plan}/glass"), &why).await.is(404);
        let mut hub = sign_in(&test, &email(Role::TafWorker)).await;
        hub.get("/staff/plans")
            .await
            .shows("1 family has nobody who looks after it");
        hub.post(&format!("{plan}/hand-over"), &[("to", MEADOWS), ("note", "x")])
            .await
            .is(404);
        let to = [("to", "family-help-core"), ("note", "Please take it over")];
        hub.post(&format!("{plan}/hand-over"), &to).await.is(303);
        hub.get("/staff/plans").await.hides("nobody who looks after");
    }
}

#[tokio::test]
async fn each_look_is_in_the_chain_and_a_row_that_was_altered_is_named() {
    for test in hubs().await {
        let (mut manager, plan) = plan_from_a_request(&test).await;
        manager.get(&plan).await.is(200);
        manager.get("/staff/plans").await.is(200);
        let chain = test.hub.store.looks.verify().await.unwrap();
        assert!(audit::told(&chain).unwrap().contains("is whole"));
        test.run_sql("update look set staff = 'somebody-else' where number = 2")
            .await;
        let chain = test.hub.store.looks.verify().await.unwrap();
        assert_eq!(chain, Chain::Broken(Break::Altered(2)), "{}", test.engine);
        let told = audit::told(&chain).unwrap_err().to_string();
        assert!(told.contains("look 2 is not as it was written"), "{told}");
    }
}

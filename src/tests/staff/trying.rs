//! Staff try invented answers against the rules, and nothing of it stays.

use super::{EDITOR, MASH, sign_in, with_staff};
use crate::tests::support::hubs;

#[tokio::test]
async fn staff_see_which_rule_decides_for_invented_answers_and_why_those_before_it_do_not() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/rules").await.shows("Try the rules");
        mash.get("/staff/rules/try")
            .await
            .is(200)
            .shows("For invented answers only");
        let before = test.kept().await;
        let invented = [
            ("danger", "no"),
            ("want", "support"),
            ("who", "parent"),
            ("child_age", "14"),
            ("neighbourhood", "meadows"),
            ("worries", "missing"),
            ("housing_when", "tonight"),
            ("own_words", "He shouts at night"),
        ];
        let answer = mash.post("/staff/rules/try", &invented).await;
        answer
            .is(200)
            .shows("Adolescence: exploitation, missing, crime")
            .shows("Decides")
            .shows("danger: yes")
            .shows("works with the Adolescence Service")
            .shows("These answers do not count")
            .shows("Losing the home")
            .shows("rules below it were not looked at");
        assert!(answer.location().is_none() && answer.body.contains("He shouts at night"));
        assert_eq!(test.kept().await, before);
    }
}

#[tokio::test]
async fn own_words_are_tried_too_and_a_slip_is_told_beside_its_field() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        let words = [("child_age", "7"), ("own_words", "My husband hits me")];
        mash.post("/staff/rules/try", &words)
            .await
            .is(200)
            .shows("Own words: abuse at home");
        let slip = [("child_age", "ninety"), ("needs", "behaviour")];
        mash.post("/staff/rules/try", &slip)
            .await
            .is(422)
            .shows("Enter an age in whole years");
    }
}

#[tokio::test]
async fn only_who_reads_the_rules_tries_them() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        editor.get("/staff/rules/try").await.is(403);
        editor.post("/staff/rules/try", &[("danger", "no")]).await.is(403);
        assert_eq!(
            test.visitor().get("/staff/rules/try").await.location().as_deref(),
            Some("/staff/sign-in")
        );
    }
}

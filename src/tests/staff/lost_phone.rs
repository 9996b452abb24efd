//! A phone that is lost, with the recovery codes too: a new first password, and everything from the beginning.

use super::first_password::{JO, OWN, choose, first_of, live_hubs, sign_in, told, with_jo};
use super::second_step::set_up;

#[tokio::test]
async fn a_new_first_password_also_ends_a_second_step_whose_phone_is_lost() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (mut jo, _) = sign_in(test.visitor(), &first).await;
        choose(&mut jo, OWN, OWN).await.is(200);
        let (secret, codes) = set_up(&test, &mut jo).await;
        let reset = first_of(&told(&test, &["reset", JO]).await.unwrap());
        let (mut jo, _) = sign_in(test.visitor(), &reset).await;
        let answer = jo.get("/staff/inbox/mash").await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/staff/password"));
        choose(&mut jo, "four grey herons", "four grey herons")
            .await
            .shows("Set up your second step");
        let (anew, _) = set_up(&test, &mut jo).await;
        assert_ne!(anew, secret);
        let (mut jo, _) = sign_in(test.visitor(), "four grey herons").await;
        jo.post("/staff/second-step", &[("code", &codes[0])]).await.is(422);
    }
}

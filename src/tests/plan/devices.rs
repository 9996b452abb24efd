//! Where a family member is signed in, and ending it from another device.

use super::{OMAR, SANA, sign_in};
use crate::tests::support::{Answer, seeded_hubs};

/// The ids in the forms of the list.
fn ids(page: &Answer) -> Vec<String> {
    let forms = page.body.split("name=\"id\" value=\"").skip(1);
    forms.map(|form| form.split_once('"').unwrap().0.to_owned()).collect()
}

#[tokio::test]
async fn a_parent_ends_the_sign_in_on_another_phone_and_the_other_parent_can_not() {
    for test in seeded_hubs().await {
        let (mut phone, mut library, mut omar) = (test.visitor(), test.visitor(), test.visitor());
        sign_in(&mut library, SANA).await;
        let first = ids(library.get("/en/plan/data").await.is(200));
        assert_eq!(first.len(), 1, "{}", test.engine);
        sign_in(&mut phone, SANA).await;
        sign_in(&mut omar, OMAR).await;
        let page = phone.get("/en/plan/data").await;
        assert_eq!(ids(page.is(200).shows("This one")).len(), 2);
        let fields = [("id", first[0].as_str())];
        omar.post("/en/plan/sign-out-one", &fields).await.is(303);
        library.get("/en/plan").await.is(200);
        phone.submit("/en/plan/sign-out-one", &fields).await.is(200);
        library.get("/en/plan").await.is(303);
        phone.get("/en/plan").await.is(200);
    }
}

//! Who is helping: name, role, and how to reach them. Faces are initials, never photos.

use super::answer::Respond;
use super::words::{Said, Seen};
use crate::site::{page::t, parts::contact::PhoneNumber};
use domain::plan::{FamilyHelper, FamilyPlan};
use domain::text::Private;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Helpers(plan: Arc<FamilyPlan>) -> impl IntoView {
    let people: Vec<_> = plan
        .helpers
        .iter()
        .map(|helper| {
            let fewer = helper.seen_with != plan.others;
            view! { <Helper helper=helper.clone() fewer/> }
        })
        .collect();
    let list = if people.is_empty() {
        view! { <p class="govuk-body">{t("plan-no-helpers")}</p> }.into_any()
    } else {
        view! { <ul class="fh-people">{people}</ul> <Seen with=plan.others.clone()/> }.into_any()
    };
    view! { <h2 class="govuk-heading-m">{t("plan-helpers")}</h2> {list} }.into_any()
}

#[component]
fn Helper(helper: FamilyHelper, fewer: bool) -> impl IntoView {
    let does = [helper.role, helper.agency].join(", ");
    let email = helper.email.map(|email| {
        let href = format!("mailto:{email}");
        view! { <br/><a class="govuk-link" href=href dir="ltr">{email}</a> }
    });
    view! {
        <li>
            <span class="fh-initials" aria-hidden="true">{initials(helper.name.reveal())}</span>
            <div>
                <strong dir="auto">{helper.name.reveal().to_owned()}</strong><br/>
                <span class="fh-small"><Said words=Private::new(does)/></span>
                {helper.phone.map(|phone| view! { <br/><PhoneNumber phone/> })}
                {email}
                {fewer.then(|| view! { <Seen with=helper.seen_with/> })}
                <Respond item=helper.id/>
            </div>
        </li>
    }
    .into_any()
}

/// The first letters of the first two names.
fn initials(name: &str) -> String {
    let firsts = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|letter| letter.is_alphabetic()));
    firsts.take(2).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_the_first_two_in_any_script() {
        assert_eq!(initials("amina k khan"), "AK");
        assert_eq!(initials("ثنا"), "ث");
        assert_eq!(initials("(Jo) ‘Tom’"), "JT");
        assert_eq!(initials(""), "");
    }
}

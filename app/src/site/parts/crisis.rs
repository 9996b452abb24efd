//! Help at once: shown above everything else when somebody's words may be a sign of danger. Numbers come from the place's list.

use super::contact::{Dial, PhoneNumber, TextNumber};
use crate::site::page::{t, visit};
use domain::{place::Contact, safety::Sign};
use leptos::prelude::*;

/// What to do now, and who to ring, for each of these signs. Nothing when there are none.
#[component]
pub fn Crisis(signs: Vec<Sign>) -> impl IntoView {
    let visit = visit();
    let mut shown = Vec::new();
    let parts: Vec<_> = signs
        .into_iter()
        .map(|sign| {
            let doors = visit.hub.place.doors_for(sign);
            let new: Vec<Contact> = doors.filter(|door| !shown.contains(&door.id)).cloned().collect();
            shown.extend(new.iter().map(|door| door.id.clone()));
            let key = format!("crisis-{}", sign.key());
            let text = t(&format!("{key}-text"));
            view! { <h3>{t(&key)}</h3> <p>{text}</p> <Lines doors=new/> }
        })
        .collect();
    (!parts.is_empty()).then(|| {
        view! {
            <section class="fh-crisis" aria-labelledby="crisis">
                <h2 id="crisis">{t("crisis-title")}</h2>
                <p class="fh-crisis__now">{t("crisis-now")} " " <Dial contact="police-999" words="crisis-999"/></p>
                {parts}
            </section>
        }
    })
}

/// Front doors in short: number first, then whom it is for.
#[component]
pub fn Lines(doors: Vec<Contact>) -> impl IntoView {
    let visit = visit();
    let doors: Vec<_> = doors
        .into_iter()
        .map(|door| {
            let name = visit.t(&format!("contact-{}", door.id));
            let short = format!("crisis-door-{}", door.id);
            let said = visit.speech.find(&short, &Default::default());
            let said = said.unwrap_or_else(|| visit.t(&format!("contact-{}-what", door.id)));
            let number = match (door.phone, door.text) {
                (Some(phone), _) => Some(view! { <PhoneNumber phone/> }.into_any()),
                (None, Some(number)) => Some(view! { <TextNumber number/> }.into_any()),
                (None, None) => None,
            };
            let web = door.web.filter(|_| number.is_none());
            let web = web.map(|web| {
                let text = web.clone();
                view! { <a class="govuk-link" href=web rel="noreferrer">{text}</a> }
            });
            view! { <li><strong>{name}</strong> {number} {web} <span>{said}</span></li> }
        })
        .collect();
    (!doors.is_empty()).then(|| view! { <ul class="fh-lines">{doors}</ul> })
}

//! Words that people wrote, days as the language writes them, and who can see a box.

use crate::site::{
    page::{t, visit as here},
    parts::icon::{Icon, Picture},
};
use domain::{
    plan::{FamilyPlan, Who},
    text::Private,
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

/// The language that a plan's words are written in, for screen readers and browsers' translators.
#[derive(Clone)]
pub struct Written(Option<String>);

impl Written {
    pub fn of(plan: &FamilyPlan) -> Self {
        Self(Some(plan.language.clone()).filter(|language| !language.is_empty()))
    }
}

/// Words of the plan, in the direction and language they were written in.
#[component]
pub fn Said(words: Private) -> impl IntoView {
    let language = use_context::<Written>().and_then(|written| written.0);
    view! { <span dir="auto" lang=language>{words.reveal().to_owned()}</span> }.into_any()
}

/// "You", a name, or "someone who is helping".
#[component]
pub fn Name(who: Who) -> impl IntoView {
    match who {
        Who::You => t("plan-you").into_any(),
        Who::Other(name) => view! { <span dir="auto">{name.reveal().to_owned()}</span> }.into_any(),
        Who::Unnamed => t("plan-unnamed").into_any(),
    }
}

/// Who can see a box: stands on every one.
#[component]
pub fn Seen(with: Vec<Private>) -> impl IntoView {
    view! {
        <p class="fh-small fh-seen"><Icon picture=Picture::Lock/><span>{seen(&with)}</span></p>
    }
    .into_any()
}

fn seen(with: &[Private]) -> String {
    let visit = here();
    let mut names = with.iter().map(|name| name.reveal().to_owned());
    let Some(first) = names.next() else {
        return visit.t("plan-seen-you");
    };
    let names = names.fold(first, |before, name| {
        visit.tv("plan-names", [("before", before.into()), ("name", name.into())])
    });
    visit.tv("plan-seen-with", [("names", names.into())])
}

/// By when: never a reproach, also when the day has gone by.
pub fn by_when(by: Date) -> String {
    let visit = here();
    let key = if by < visit.now.date() {
        "plan-was-by"
    } else {
        "plan-by"
    };
    visit.tv(key, [("date", visit.speech.date(by).into())])
}

/// When it was done; `at` is epoch milliseconds.
pub fn done_on(at: i64) -> String {
    let visit = here();
    match Timestamp::from_millisecond(at) {
        Ok(at) => {
            let day = at.to_zoned(visit.now.time_zone().clone()).date();
            visit.tv("plan-done-on", [("date", visit.speech.date(day).into())])
        }
        Err(_) => visit.t("plan-done"),
    }
}

/// A moment on the clocks of the place, as the language writes it; `at` is epoch milliseconds.
pub fn done_at(at: i64) -> String {
    let visit = here();
    let at = Timestamp::from_millisecond(at)
        .unwrap_or_default()
        .to_zoned(visit.now.time_zone().clone());
    let (date, time) = (visit.speech.date(at.date()), visit.speech.time(at.time()));
    visit.tv("plan-meeting-at", [("date", date.into()), ("time", time.into())])
}

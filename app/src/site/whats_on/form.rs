//! What can be chosen on the programme's page: a plain form whose address can be shared.

use crate::site::{
    Visit, hubs,
    parts::field::{Choice, Field, Select},
};
use domain::directory::{AgeAsked, ProgrammeAsked, TimeOfDay};
use leptos::prelude::*;

pub fn form(visit: &Visit, asked: &ProgrammeAsked) -> impl IntoView + use<> {
    let later = (asked.from != visit.now.date())
        .then(|| view! { <input type="hidden" name="from" value=asked.from.to_string()/> });
    view! {
        <form method="get" action=visit.href("/whats-on") class="fh-choices fh-no-print">
            {later}
            <Select field=Field::new("hub", visit.t("on-hub")) choices=hubs(visit, asked)/>
            <Select field=Field::new("age", visit.t("on-age")) choices=ages(visit, asked)/>
            <Select field=Field::new("time", visit.t("on-time")) choices=times(visit, asked)/>
            <div class="govuk-form-group">
                <label class="fh-box"><input type="checkbox" name="free" value="yes" checked=asked.free/>{visit.t("on-free")}</label>
            </div>
            <button type="submit" class="govuk-button govuk-button--secondary">{visit.t("on-show")}</button>
        </form>
    }
    .into_any()
}

fn choice(value: impl Into<String>, label: String, chosen: bool) -> Choice {
    Choice {
        value: value.into(),
        label,
        hint: None,
        chosen,
    }
}

fn hubs(visit: &Visit, asked: &ProgrammeAsked) -> Vec<Choice> {
    let all = choice("", visit.t("on-hub-any"), asked.hub.is_none());
    let each = visit.hub.place.hubs.iter().map(|hub| {
        let chosen = asked.hub.as_deref() == Some(hub.id.as_str());
        choice(hub.id.clone(), hubs::name_of(visit, hub), chosen)
    });
    std::iter::once(all).chain(each).collect()
}

fn ages(visit: &Visit, asked: &ProgrammeAsked) -> Vec<Choice> {
    let any = choice("", visit.t("on-age-any"), asked.age.is_none());
    let each = AgeAsked::all().map(|age| {
        let label = match age {
            AgeAsked::Unborn => visit.t("search-age-unborn"),
            AgeAsked::Years(0) => visit.t("search-age-baby"),
            AgeAsked::Years(years) => visit.tv("search-age-years", [("age", years.into())]),
        };
        choice(age.key(), label, asked.age == Some(age))
    });
    std::iter::once(any).chain(each).collect()
}

fn times(visit: &Visit, asked: &ProgrammeAsked) -> Vec<Choice> {
    let any = choice("", visit.t("on-time-any"), asked.time.is_none());
    let each = TimeOfDay::ALL.iter().map(|time| {
        let label = visit.t(&format!("on-time-{}", time.key()));
        choice(time.key(), label, asked.time == Some(*time))
    });
    std::iter::once(any).chain(each).collect()
}

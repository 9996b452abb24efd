//! The fields of each small page.

use super::{
    super::fields::{Typed, choice, field},
    super::upkeep::UpkeepFields,
    values::area_name,
};
use crate::site::{
    Visit,
    directory::need_name,
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Radios, Select, TextArea, TextInput, Typing},
        problems::{ErrorMessage, FieldProblem},
    },
};
use domain::directory::{Access, Audience, JoinHow, ProviderKind, Step, Way};
use leptos::prelude::*;

#[component]
pub fn StepFields(step: Step, typed: Typed, problems: Vec<FieldProblem>) -> impl IntoView {
    let form = Form {
        visit: here(),
        typed,
        problems,
    };
    match step {
        Step::What => form.what().into_any(),
        Step::Provider => form.provider().into_any(),
        Step::Categories => form.categories().into_any(),
        Step::Who => form.who().into_any(),
        Step::Times => view! { <TextArea field=form.field("times_note") rows=3/> }.into_any(),
        Step::Place => form.place().into_any(),
        Step::Contact => form.contact().into_any(),
        Step::Join => form.join().into_any(),
        Step::Cost => form.cost().into_any(),
        Step::Languages => form.languages().into_any(),
        Step::Keeping => form.keeping().into_any(),
        Step::Showing => {
            view! { <UpkeepFields typed=form.typed.clone() problems=form.problems.clone() keeping=false/> }.into_any()
        }
    }
}

struct Form {
    visit: Visit,
    typed: Typed,
    problems: Vec<FieldProblem>,
}

impl Form {
    fn field(&self, name: &'static str) -> Field {
        field(&self.typed, &self.problems, name)
    }

    /// A field whose choices are the controls: it has no value of its own.
    fn of_choices(&self, name: &'static str) -> Field {
        Field {
            value: String::new(),
            ..self.field(name)
        }
    }

    fn value(&self, name: &str) -> &str {
        self.typed.get(name).map(String::as_str).unwrap_or_default()
    }

    fn chosen(&self, name: &str, value: &str) -> bool {
        self.value(name).split_whitespace().any(|one| one == value)
    }

    fn choice(&self, name: &str, value: &str, label: String) -> Choice {
        Choice {
            value: value.to_owned(),
            label,
            hint: None,
            chosen: self.chosen(name, value),
        }
    }

    /// Any of a list; that none was chosen is sent too.
    fn any_of(&self, name: &'static str, choices: Vec<Choice>) -> impl IntoView + use<> {
        let field = self.of_choices(name);
        view! {
            <input type="hidden" name=name value=""/>
            <Checkboxes field choices/>
        }
    }

    fn flag(&self, name: &'static str) -> impl IntoView + use<> {
        let label = t(&format!("staff-edit-{name}-yes"));
        self.any_of(name, vec![self.choice(name, "yes", label)])
    }

    fn what(&self) -> impl IntoView + use<> {
        view! {
            <TextInput field=self.field("name") typing=Typing::Text/>
            <TextInput field=self.field("summary") typing=Typing::Text/>
            <TextArea field=self.field("description") rows=8/>
        }
    }

    fn provider(&self) -> impl IntoView + use<> {
        let kinds = ProviderKind::ALL.iter().map(|kind| {
            let words = t(&format!("provider-{}", kind.key()));
            self.choice("provider_kind", kind.key(), words)
        });
        view! {
            <TextInput field=self.field("provider") typing=Typing::Text/>
            <Radios field=self.of_choices("provider_kind") choices=kinds.collect()/>
        }
    }

    /// All headings of the directory, each with its categories: one field, and one id for each control.
    fn categories(&self) -> impl IntoView + use<> {
        let mut number = 0;
        let mut groups = Vec::new();
        for heading in &self.visit.hub.place.headings {
            let mut boxes = Vec::new();
            for category in &heading.entries {
                number += 1;
                let id = if number == 1 {
                    "categories".to_owned()
                } else {
                    format!("categories-{number}")
                };
                let (label, chosen) = (need_name(&self.visit, category), self.chosen("categories", category));
                boxes.push(view! {
                    <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" id=id.clone() name="categories" type="checkbox"
                            value=category.clone() checked=chosen/>
                        <label class="govuk-label govuk-checkboxes__label" for=id>{label}</label>
                    </div>
                });
            }
            let legend = self.visit.t(&format!("heading-{}", heading.id));
            groups.push(view! {
                <fieldset class="govuk-fieldset govuk-form-group">
                    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
                    <div class="govuk-checkboxes">{boxes}</div>
                </fieldset>
            });
        }
        let problem = self.field("categories").problem;
        let problem = problem.map(|text| view! { <ErrorMessage field="categories".to_owned() text/> });
        view! {
            <input type="hidden" name="categories" value=""/>
            <p class="govuk-hint">{t("staff-edit-categories-hint")}</p>
            {problem}
            {groups}
        }
    }

    fn who(&self) -> impl IntoView + use<> {
        let audience = Audience::ALL.iter().map(|one| {
            let words = t(&format!("audience-{}", one.key()));
            self.choice("audience", one.key(), words)
        });
        let place = &self.visit.hub.place;
        let ids = std::iter::once(&place.id).chain(place.districts.iter().map(|district| &district.id));
        let areas = ids.map(|id| self.choice("only_for", id, area_name(&self.visit, id)));
        view! {
            {self.any_of("audience", audience.collect())}
            <TextInput field=self.field("age_from") typing=Typing::Number/>
            <TextInput field=self.field("age_to") typing=Typing::Number/>
            {self.flag("whole_city")}
            {self.any_of("only_for", areas.collect())}
        }
    }

    fn place(&self) -> impl IntoView + use<> {
        let ways = Way::ALL.iter().map(|way| {
            let words = t(&format!("way-{}", way.key()));
            self.choice("ways", way.key(), words)
        });
        let access = Access::ALL.iter().map(|one| {
            let words = t(&format!("access-{}", one.key()));
            self.choice("access", one.key(), words)
        });
        let none = Choice {
            chosen: self.value("hub").is_empty(),
            ..self.choice("hub", "", t("staff-edit-hub-none"))
        };
        let hubs = self.visit.hub.place.hubs.iter();
        let hubs = hubs.map(|hub| self.choice("hub", &hub.id, hub.name.clone()));
        view! {
            {self.any_of("ways", ways.collect())}
            <TextInput field=self.field("venue_name") typing=Typing::Text/>
            <TextInput field=self.field("venue_address") typing=Typing::Text/>
            <TextInput field=self.field("venue_postcode") typing=Typing::Postcode/>
            {self.flag("confidential")}
            {self.any_of("access", access.collect())}
            <Select field=self.of_choices("hub") choices=std::iter::once(none).chain(hubs).collect()/>
        }
    }

    fn contact(&self) -> impl IntoView + use<> {
        view! {
            <TextInput field=self.field("phone") typing=Typing::Phone/>
            <TextInput field=self.field("email") typing=Typing::Email/>
            <TextInput field=self.field("web") typing=Typing::Text/>
        }
    }

    fn join(&self) -> impl IntoView + use<> {
        let unknown = Choice {
            chosen: self.value("join").is_empty(),
            ..self.choice("join", "", t("staff-edit-free-unknown"))
        };
        let ways = JoinHow::ALL.iter().map(|how| {
            let words = t(&format!("join-{}", how.key()));
            self.choice("join", how.key(), words)
        });
        view! {
            <Radios field=self.of_choices("join") choices=ways.chain(std::iter::once(unknown)).collect()/>
            <TextArea field=self.field("join_note") rows=2/>
            <TextInput field=self.field("waiting") typing=Typing::Text/>
        }
    }

    fn cost(&self) -> impl IntoView + use<> {
        let free = self.value("free").to_owned();
        let choices = ["yes", "no", ""].into_iter().map(|value| {
            let words = if value.is_empty() { "unknown" } else { value };
            choice(value, &format!("staff-edit-free-{words}"), free == value)
        });
        view! {
            <Radios field=self.of_choices("free") choices=choices.collect()/>
            <TextArea field=self.field("cost_note") rows=2/>
        }
    }

    fn languages(&self) -> impl IntoView + use<> {
        let languages = self.visit.hub.place.languages.iter();
        let languages = languages.map(|language| self.choice("languages", &language.tag, language.english.clone()));
        self.any_of("languages", languages.collect())
    }

    fn keeping(&self) -> impl IntoView + use<> {
        let checked = choice("yes", "staff-edit-checked-yes", self.value("checked") == "yes");
        view! {
            <TextInput field=self.field("owner") typing=Typing::Text/>
            <TextInput field=self.field("owner_email") typing=Typing::Email/>
            <TextInput field=self.field("held_until") typing=Typing::Date/>
            <Checkboxes field=self.of_choices("checked") choices=vec![checked]/>
        }
    }
}

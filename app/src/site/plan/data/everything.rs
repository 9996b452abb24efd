//! Everything that a family member may see, in one list: for a file of their own.

use crate::site::{Hub, Visit, failure::Failure};
use domain::{
    people::Person,
    plan::{FamilyPlan, Who},
    text::Private,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use store::{Answer, Ask, Look, Message, Sharing};

/// What we keep that this person may see.
pub struct Everything {
    name: Private,
    email: Option<Private>,
    language: String,
    plan: FamilyPlan,
    messages: Vec<Message>,
    answers: Vec<Answer>,
    asks: Vec<Ask>,
    sharing: Vec<Sharing>,
    looks: Vec<Look>,
}

/// What it is, by message key, and its words.
type Line = (&'static str, String);

impl Everything {
    pub async fn of(hub: &Hub, person: &Person) -> Result<Self, Failure> {
        let plans = &hub.store.plans;
        Ok(Self {
            name: person.name.clone(),
            email: person.email.clone(),
            language: person.language.clone(),
            plan: plans.seen_by(&person.id).await?.unwrap_or_default(),
            messages: plans.messages_with(&person.id).await?,
            answers: plans.answers_by(&person.id).await?,
            asks: plans.asks_by(&person.id).await?,
            sharing: plans.sharing_by(&person.id).await?,
            looks: hub.store.looks.about(person.family.as_str()).await?,
        })
    }

    /// For another program: each line as an object.
    pub fn json(&self, visit: &Visit) -> Value {
        let rows: Vec<Value> = self
            .lines(visit)
            .into_iter()
            .map(|(key, words)| json!({ "what": key.trim_start_matches("plan-"), "words": words }))
            .collect();
        json!({ "made": visit.now.timestamp().to_string(), "about": rows })
    }

    /// For people: what it is in their language, and its words.
    pub fn rows(&self, visit: &Visit) -> Vec<(String, String)> {
        let lines = self.lines(visit).into_iter();
        lines.map(|(key, words)| (visit.t(key), words)).collect()
    }

    fn lines(&self, visit: &Visit) -> Vec<Line> {
        let email = self.email.as_ref().map(|email| email.reveal()).unwrap_or_default();
        let mut lines = vec![
            ("plan-data-name", self.name.reveal().to_owned()),
            ("plan-data-email", email.to_owned()),
            ("plan-data-language", self.language.clone()),
        ];
        self.add_sayings(visit, &mut lines);
        self.add_steps(visit, &mut lines);
        self.add_talk(visit, &mut lines);
        lines
    }

    fn add_sayings(&self, visit: &Visit, lines: &mut Vec<Line>) {
        let plan = &self.plan;
        for item in &plan.strengths {
            lines.push(("plan-strengths", item.words.reveal().to_owned()));
        }
        for item in &plan.voices {
            lines.push(("plan-voices", item.words.reveal().to_owned()));
        }
        for item in &plan.needs {
            let heading = visit.t(&format!("need-{}", item.heading));
            lines.push(("plan-needs", format!("{heading}: {}", item.words.reveal())));
        }
        for item in &plan.goals {
            lines.push(("plan-goals", item.words.reveal().to_owned()));
        }
        for item in &plan.scales {
            for mark in &item.marks {
                let by = who(visit, &mark.who);
                let words = format!("{} {} {by}: {}", item.question.reveal(), mark.on, mark.value);
                lines.push(("plan-scales", words));
            }
        }
    }

    fn add_steps(&self, visit: &Visit, lines: &mut Vec<Line>) {
        let plan = &self.plan;
        for step in plan.actions() {
            let by = step.by.map(|by| by.to_string()).unwrap_or_default();
            let done = step.done_at.map(moment).unwrap_or_default();
            let words = [step.what.reveal().to_owned(), who(visit, &step.who), by, done];
            lines.push(("plan-data-steps", joined(words)));
        }
        for item in &plan.helpers {
            let reached = [item.phone.clone(), item.email.clone()].map(Option::unwrap_or_default);
            let [phone, email] = reached;
            let words = [
                item.name.reveal().to_owned(),
                format!("{}, {}", item.role, item.agency),
                phone,
                email,
            ];
            lines.push(("plan-helpers", joined(words)));
        }
        if let Some(item) = &plan.next_meeting {
            lines.push(("plan-next-meeting", format!("{} {}", item.at, item.place.reveal())));
        }
        for item in &plan.reviews {
            let outcome = item
                .outcome
                .map(|outcome| visit.t(&format!("plan-outcome-{}", outcome.key())));
            let words = [
                item.on.to_string(),
                outcome.unwrap_or_default(),
                item.words.reveal().to_owned(),
                String::new(),
            ];
            lines.push(("plan-reviews", joined(words)));
        }
    }

    fn add_talk(&self, visit: &Visit, lines: &mut Vec<Line>) {
        for item in &self.messages {
            let by = if item.staff.is_none() {
                visit.t("plan-you")
            } else {
                visit.t("plan-unnamed")
            };
            lines.push((
                "plan-messages",
                joined([moment(item.at), by, item.words.reveal().to_owned(), String::new()]),
            ));
        }
        for item in &self.answers {
            let words = [
                moment(item.at),
                item.words.reveal().to_owned(),
                String::new(),
                String::new(),
            ];
            lines.push(("plan-data-answers", joined(words)));
        }
        for item in &self.asks {
            let kind = visit.t(&format!("plan-ask-{}", item.kind.key()));
            lines.push((
                "plan-asked",
                joined([moment(item.at), kind, item.words.reveal().to_owned(), String::new()]),
            ));
        }
        for item in &self.sharing {
            let key = if item.given {
                "plan-share-given"
            } else {
                "plan-share-taken-back"
            };
            let said = visit.tv(key, [("when", moment(item.at).into())]);
            let words = [item.agency.clone(), said, String::new(), String::new()];
            lines.push(("plan-share-title", joined(words)));
        }
        for item in &self.looks {
            let what = visit.t(&format!("plan-look-{}", item.what.word()));
            lines.push((
                "plan-looks",
                joined([moment(item.at), item.name.clone(), what, String::new()]),
            ));
        }
    }
}

fn who(visit: &Visit, who: &Who) -> String {
    match who {
        Who::You => visit.t("plan-you"),
        Who::Other(name) => name.reveal().to_owned(),
        Who::Unnamed => visit.t("plan-unnamed"),
    }
}

fn moment(ms: i64) -> String {
    Timestamp::from_millisecond(ms).unwrap_or_default().to_string()
}

fn joined(parts: [String; 4]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

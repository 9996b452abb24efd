//! What questions, options and answers are called for the person who reads them: a parent, a young person or a professional.

use super::lists;
use crate::site::{
    Visit,
    words::{Arg, args, text},
};
use domain::request::{Answer, Answers, Group, Kind, Options, Problem, Question};
use fluent_bundle::FluentArgs;

/// Says the words of the form; `$who` in a message is who is asking.
#[derive(Clone)]
pub struct Wording {
    visit: Visit,
    who: String,
}

impl Wording {
    pub fn of(visit: &Visit, answers: &Answers) -> Self {
        Self {
            visit: visit.clone(),
            who: answers.one("who").unwrap_or("parent").to_owned(),
        }
    }

    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    pub fn say(&self, key: &str) -> String {
        self.visit.speech.say_with(key, &self.args())
    }

    /// A message about how much there may be.
    pub fn limited(&self, key: &str, limit: usize) -> String {
        let mut args = self.args();
        args.set("limit", Arg::from(limit as u64));
        self.visit.speech.say_with(key, &args)
    }

    /// The message, where there is one.
    pub fn find(&self, key: &str) -> Option<String> {
        self.visit.speech.find(key, &self.args())
    }

    pub fn question(&self, key: &str) -> String {
        self.say(&format!("q-{key}"))
    }

    /// A few words for a list of answers.
    pub fn short(&self, key: &str) -> String {
        self.find(&format!("q-{key}-short"))
            .unwrap_or_else(|| self.question(key))
    }

    /// The heading of a part of the form.
    pub fn group(&self, group: Group) -> String {
        self.say(&format!("group-{}", group.id()))
    }

    pub fn option(&self, question: &Question, option: &str) -> String {
        let named = match &question.kind {
            Kind::One(Options::From(list)) | Kind::Many(Options::From(list)) => lists::name(*list, option, self),
            Kind::One(Options::Fixed(_))
            | Kind::Many(Options::Fixed(_))
            | Kind::Text { .. }
            | Kind::Name { .. }
            | Kind::Age
            | Kind::Postcode
            | Kind::Phone
            | Kind::Email
            | Kind::People { .. } => None,
        };
        named.unwrap_or_else(|| self.say(&format!("q-{}-{option}", question.key)))
    }

    /// An answer as lines to read.
    pub fn lines(&self, question: &Question, answer: &Answer) -> Vec<String> {
        match (answer, &question.kind) {
            (Answer::Years(years), _) => vec![self.years(*years)],
            (Answer::One(option), Kind::One(_) | Kind::Many(_) | Kind::Age) => vec![self.option(question, option)],
            (
                Answer::One(words),
                Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email,
            ) => words
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(str::to_owned)
                .collect(),
            (Answer::People(people), _) => people.iter().map(|person| self.person(question, person)).collect(),
            (Answer::One(_), Kind::People { .. }) => Vec::new(),
            (Answer::Many(options), _) => options.iter().map(|option| self.option(question, option)).collect(),
            (Answer::Skipped, _) => vec![self.say("request-check-empty")],
        }
    }

    /// One of several people on a line: the name, and what else was said.
    pub fn person(&self, list: &Question, person: &Answers) -> String {
        let said = list.parts.iter().filter_map(|part| {
            let lines = self.lines(&part.question, person.get(&part.name)?).join(" ");
            match part.name.as_str() {
                "name" => Some(apart(&lines)),
                _ => Some(format!("{}: {}", self.short(&part.question.key), apart(&lines))),
            }
        });
        said.collect::<Vec<_>>().join(" · ")
    }

    /// The instruction that goes with a problem: the question's own words, else those for every question.
    pub fn problem(&self, problem: &Problem) -> String {
        let mut args = self.args();
        if let Some(limit) = problem.limit {
            args.set("limit", Arg::from(limit as u64));
        }
        let [own, general] = problem.keys();
        let speech = &self.visit.speech;
        speech
            .find(&own, &args)
            .unwrap_or_else(|| speech.say_with(&general, &args))
    }

    fn years(&self, years: u8) -> String {
        self.visit.tv("ask-years", [("years", years.into())])
    }

    fn args(&self) -> FluentArgs<'static> {
        args([("who", text(self.who.clone()))])
    }
}

/// What was typed, kept apart from the words around it: a name in another script must not turn the line's direction.
pub fn apart(typed: &str) -> String {
    format!("\u{2068}{typed}\u{2069}")
}

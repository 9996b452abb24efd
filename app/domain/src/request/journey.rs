//! The way through the form, computed from the table and the answers each time and never stored, so that order,
//! progress and "may I see this page" cannot disagree.

use super::answers::Answers;
use super::facts::{Facts, Lives};
use super::question::{Group, Question, Stop};
use super::questions::Questions;

/// One person's way: the questions they are asked, up to the first that stands open or stops them.
pub struct Journey<'a> {
    facts: Facts<'a>,
    relevant: Answers,
    path: Vec<&'a Question>,
    groups: Vec<Group>,
    open: Step<'a>,
}

/// What comes next.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    Ask(&'a Question),
    Stop(&'a Stop),
    CheckAnswers,
}

/// How far along: group `at` of `of`, counting from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub group: Group,
    pub at: usize,
    pub of: usize,
}

/// A request in which nothing is missing: the only thing that can be sent. Holds the relevant answers and no others.
#[derive(Clone, Debug)]
pub struct Complete {
    answers: Answers,
    lives: Lives,
    hub: Option<String>,
    postcode_found: bool,
}

impl<'a> Journey<'a> {
    pub fn new(questions: &'a Questions, facts: &Facts<'a>) -> Self {
        let relevant = questions.relevant(facts);
        let seen = Facts {
            answers: &relevant,
            ..facts.clone()
        };
        let mut path = Vec::new();
        let mut open = Step::CheckAnswers;
        let asked: Vec<&Question> = questions
            .iter()
            .filter(|question| question.ask_if.holds(&seen))
            .collect();
        let mut groups: Vec<Group> = asked.iter().map(|question| question.group).collect();
        groups.dedup();
        for question in asked {
            path.push(question);
            if relevant.get(&question.key).is_none() {
                open = Step::Ask(question);
                break;
            }
            let stops = |stop: &&Stop| stop.when.holds(&seen) && !(stop.passable && relevant.passed(&stop.id));
            if let Some(stop) = question.stops.iter().find(stops) {
                open = Step::Stop(stop);
                break;
            }
        }
        Self {
            facts: facts.clone(),
            relevant,
            path,
            groups,
            open,
        }
    }

    /// The first thing that stands open: a question, a stop page, or the check of all answers. After a changed answer
    /// this is the first question that the change brought up; nothing is asked twice.
    pub fn next(&self) -> Step<'a> {
        self.open
    }

    /// The question before this one; `None` at the first, and for a question that is not on the way.
    pub fn back(&self, key: &str) -> Option<&'a Question> {
        let at = self.path.iter().position(|question| question.key == key)?;
        self.path.get(at.checked_sub(1)?).copied()
    }

    /// The question last reached: where "back" leads from a stop page or from the check of all answers.
    pub fn last(&self) -> Option<&'a Question> {
        self.path.last().copied()
    }

    /// Only questions on the way may be opened; a later one would skip what is asked before it.
    pub fn may_visit(&self, key: &str) -> bool {
        self.path.iter().any(|question| question.key == key)
    }

    /// The stop page that this question's answer leads to and that was not gone past.
    pub fn stop_at(&self, key: &str) -> Option<&'a Stop> {
        match self.open {
            Step::Stop(stop) if self.path.last().is_some_and(|question| question.key == key) => Some(stop),
            Step::Stop(_) | Step::Ask(_) | Step::CheckAnswers => None,
        }
    }

    /// How far along this question is, by the headings that are asked as far as we know now.
    pub fn progress(&self, key: &str) -> Option<Progress> {
        let group = self.path.iter().find(|question| question.key == key)?.group;
        let at = self.groups.iter().position(|g| *g == group)? + 1;
        Some(Progress {
            group,
            at,
            of: self.groups.len(),
        })
    }

    /// The answered questions by heading, for "check your answers".
    pub fn answered(&self) -> Vec<(Group, Vec<&'a Question>)> {
        let mut groups: Vec<(Group, Vec<&'a Question>)> = Vec::new();
        for question in self
            .path
            .iter()
            .copied()
            .filter(|question| self.relevant.get(&question.key).is_some())
        {
            match groups.last_mut() {
                Some((group, questions)) if *group == question.group => questions.push(question),
                Some(_) | None => groups.push((question.group, vec![question])),
            }
        }
        groups
    }

    /// The proof that everything asked is answered and no stop stands in the way.
    pub fn complete(&self) -> Option<Complete> {
        match self.open {
            Step::CheckAnswers => Some(Complete {
                answers: self.relevant.clone(),
                lives: self.facts.lives.clone(),
                hub: self.facts.hub.clone(),
                postcode_found: self.facts.postcode_found,
            }),
            Step::Ask(_) | Step::Stop(_) => None,
        }
    }
}

impl Complete {
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What the rules decide on.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            answers: &self.answers,
            lives: self.lives.clone(),
            hub: self.hub.clone(),
            postcode_found: self.postcode_found,
        }
    }
}

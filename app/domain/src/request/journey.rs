//! The way through the form, computed from the table and the answers each time and never stored, so that order,
//! progress and "may I see this page" cannot disagree.

use super::answers::Answers;
use super::facts::{Facts, Lives};
use super::question::{Group, Question, Stop};
use super::questions::Questions;

/// One person's way: the questions they are asked, up to the first that stands open or stops them; and, when all that we need
/// is answered, what they may tell besides.
pub struct Journey<'a> {
    facts: Facts<'a>,
    relevant: Answers,
    /// Everything that is asked of this person, as far as we know now.
    asked: Vec<&'a Question>,
    /// What we need, up to the first that stands open.
    path: Vec<&'a Question>,
    /// What may be told besides; empty before we have what we need.
    more: Vec<&'a Question>,
    groups: Vec<Group>,
    open: Step<'a>,
    reached: Option<&'a Question>,
}

/// What comes next.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    Ask(&'a Question),
    Stop(&'a Stop),
    CheckAnswers,
}

/// How far along: group `at` of `of`, counting from 1, and page `page` among those on the way so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub group: Group,
    pub at: usize,
    pub of: usize,
    pub page: usize,
}

/// One part of what may be told besides, for the list of what can be done.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a> {
    pub group: Group,
    pub state: TaskState,
    /// Where it leads: the first question that stands open, else the first.
    pub leads_to: &'a Question,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    NotStarted,
    Begun,
    Done,
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
        let asked: Vec<&Question> = questions
            .iter()
            .filter(|question| question.ask_if.holds(&seen))
            .collect();
        let (more, needed): (Vec<&Question>, Vec<&Question>) = asked
            .iter()
            .copied()
            .partition(|question: &&Question| question.group.is_more());
        let mut groups: Vec<Group> = needed.iter().map(|question| question.group).collect();
        groups.dedup();
        let stands = |question: &&Question| standing(question, &seen).is_some();
        let stop_at = needed.iter().position(stands);
        let path: Vec<&Question> = needed[..stop_at.map_or(needed.len(), |at| at + 1)].to_vec();
        let more = if stop_at.is_none() { more } else { Vec::new() };
        // Nobody has to tell more; but what was told may have to stop them.
        let stops = |question: &&&Question| relevant.get(&question.key).is_some() && stands(question);
        let reached = match stop_at {
            Some(_) => path.last().copied(),
            None => more.iter().find(stops).copied(),
        };
        let open = reached.and_then(|question| standing(question, &seen));
        Self {
            facts: facts.clone(),
            asked,
            path,
            more,
            groups,
            open: open.unwrap_or(Step::CheckAnswers),
            reached,
            relevant,
        }
    }

    /// The first thing that stands open: a question, a stop page, or the check of all answers. After a changed answer
    /// this is the first question that the change brought up; nothing is asked twice.
    pub fn next(&self) -> Step<'a> {
        self.open
    }

    /// What comes when this question was just answered: where something may be told besides, the rest of its part.
    pub fn after(&self, key: &str) -> Step<'a> {
        let Step::CheckAnswers = self.open else {
            return self.open;
        };
        let Some(at) = self.more.iter().position(|question| question.key == key) else {
            return self.open;
        };
        let group = self.more[at].group;
        let mut rest = self.more[at..].iter().copied();
        rest.find(|question| question.group == group && self.relevant.get(&question.key).is_none())
            .map_or(Step::CheckAnswers, Step::Ask)
    }

    /// The first question of the page before this one's; `None` at the first page, at the first of a part that may be told
    /// besides, and for a question that is not on the way.
    pub fn back(&self, key: &str) -> Option<&'a Question> {
        let of = [&self.path, &self.more].into_iter().find(|list| has(list, key))?;
        let at = of.iter().position(|question| question.key == key)?;
        let head = head(of, at);
        if head < at {
            return Some(of[head]);
        }
        let before = head.checked_sub(1)?;
        let same_part = !of[at].group.is_more() || of[before].group == of[at].group;
        same_part.then(|| of[self::head(of, before)])
    }

    /// The question last reached, by the first of its page: where "back" leads from a stop page or from all answers.
    pub fn last(&self) -> Option<&'a Question> {
        match self.reached.filter(|question| question.group.is_more()) {
            Some(question) => Some(question),
            None => Some(self.path[head(&self.path, self.path.len().checked_sub(1)?)]),
        }
    }

    /// The questions that are asked on one page with this one: all of its page where it is the first of it, else itself.
    /// Where nothing stands open any more somebody came to change this answer, and is asked for no other.
    pub fn together(&self, key: &str) -> Vec<&'a Question> {
        let Some(at) = self.asked.iter().position(|question| question.key == key) else {
            return Vec::new();
        };
        let alone = head(&self.asked, at) != at || (self.is_whole() && has(&self.path, key));
        let page = |question: &&&Question| question.page == self.asked[at].page;
        let rest = self.asked[at..].iter();
        rest.take_while(page)
            .take(if alone { 1 } else { usize::MAX })
            .copied()
            .collect()
    }

    /// Everything that is asked on the page of this question.
    pub fn same_page(&self, key: &str) -> Vec<&'a Question> {
        let page = self
            .asked
            .iter()
            .find(|question| question.key == key)
            .map(|question| &question.page);
        let asked = self.asked.iter().copied();
        asked.filter(|question| Some(&question.page) == page).collect()
    }

    /// Only questions on the way may be opened; a later one would skip what is asked before it.
    pub fn may_visit(&self, key: &str) -> bool {
        has(&self.path, key) || has(&self.more, key)
    }

    /// Whether this question is asked of this person as far as we know now, on the way already or further on.
    pub fn asks(&self, key: &str) -> bool {
        has(&self.asked, key)
    }

    /// The stop page that this question's answer leads to and that was not gone past.
    pub fn stop_at(&self, key: &str) -> Option<&'a Stop> {
        match self.open {
            Step::Stop(stop) if self.reached.is_some_and(|question| question.key == key) => Some(stop),
            Step::Stop(_) | Step::Ask(_) | Step::CheckAnswers => None,
        }
    }

    /// How far along this question is, by the headings that are asked as far as we know now; `None` for what may be told
    /// besides.
    pub fn progress(&self, key: &str) -> Option<Progress> {
        let here = self.path.iter().position(|question| question.key == key)?;
        let group = self.path[here].group;
        let heads = (0..=here).filter(|at| head(&self.path, *at) == *at);
        Some(Progress {
            group,
            at: self.groups.iter().position(|g| *g == group)? + 1,
            of: self.groups.len(),
            page: heads.count(),
        })
    }

    /// The answered questions by heading, for "check your answers".
    pub fn answered(&self) -> Vec<(Group, Vec<&'a Question>)> {
        let mut groups: Vec<(Group, Vec<&'a Question>)> = Vec::new();
        for question in self
            .path
            .iter()
            .chain(&self.more)
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

    /// What may be told besides, part by part; empty before we have what we need.
    pub fn tasks(&self) -> Vec<Task<'a>> {
        let parts = self.more.chunk_by(|one, next| one.group == next.group);
        let answered = |question: &&&Question| self.relevant.get(&question.key).is_some();
        parts
            .filter_map(|part| {
                let done = part.iter().filter(answered).count();
                let open = part.iter().find(|question| !answered(question));
                Some(Task {
                    group: part.first()?.group,
                    state: match done {
                        0 => TaskState::NotStarted,
                        all if all == part.len() => TaskState::Done,
                        _ => TaskState::Begun,
                    },
                    leads_to: open.or(part.first()).copied()?,
                })
            })
            .collect()
    }

    fn is_whole(&self) -> bool {
        matches!(self.open, Step::CheckAnswers)
    }

    /// The proof that everything we need is answered and no stop stands in the way.
    pub fn complete(&self) -> Option<Complete> {
        self.is_whole().then(|| Complete {
            answers: self.relevant.clone(),
            lives: self.facts.lives.clone(),
            hub: self.facts.hub.clone(),
            postcode_found: self.facts.postcode_found,
        })
    }
}

/// What stands open at a question: itself, or a stop page that nobody went past.
fn standing<'a>(question: &'a Question, seen: &Facts<'_>) -> Option<Step<'a>> {
    if seen.answers.get(&question.key).is_none() {
        return Some(Step::Ask(question));
    }
    let stops = |stop: &&Stop| stop.when.holds(seen) && !(stop.passable && seen.answers.passed(&stop.id));
    question.stops.iter().find(stops).map(Step::Stop)
}

fn has(list: &[&Question], key: &str) -> bool {
    list.iter().any(|question| question.key == key)
}

/// Where the page of the question at `at` begins.
fn head(list: &[&Question], at: usize) -> usize {
    let before = list[..at].iter().rev();
    at - before.take_while(|question| question.page == list[at].page).count()
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

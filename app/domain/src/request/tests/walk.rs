//! Every way that anybody can take through the form, walked to its end.
//!
//! Why this ends: from a question on, only those answers matter that a later condition names. Two ways that agree in these go
//! on in the same way, so the second is not walked again.

use super::*;
use std::collections::BTreeSet;

/// Answers that lead different ways. Options that no "ask if" and no "stop here" names lead the same way, so one of
/// them stands for all.
fn ways(question: &Question, questions: &Questions, facts: &Facts<'_>) -> Vec<Answer> {
    let mut ways = all_ways(question, questions);
    ways.retain(|answer| question.is_offered(answer, facts));
    ways
}

fn all_ways(question: &Question, questions: &Questions) -> Vec<Answer> {
    let one = |words: &str| Answer::One(words.to_owned());
    match &question.kind {
        Kind::One(Options::Fixed(options)) => match named(&question.key, questions).is_empty() {
            true => vec![one(&options[0])],
            false => options.iter().map(|option| one(option)).collect(),
        },
        Kind::Many(Options::Fixed(options)) => {
            let named = named(&question.key, questions);
            let other = options.iter().rev().find(|option| !named.contains(*option)).unwrap();
            named
                .into_iter()
                .chain([other.clone()])
                .map(|option| Answer::Many(vec![option]))
                .collect()
        }
        Kind::One(Options::From(_)) => vec![one("meadows")],
        Kind::Many(Options::From(_)) => vec![Answer::Many(vec!["health".to_owned()])],
        Kind::Age => vec![Answer::Years(5), Answer::Years(15), one("unborn")],
        Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email => {
            vec![if question.required {
                one("typed")
            } else {
                Answer::Skipped
            }]
        }
        Kind::People { .. } => vec![Answer::Skipped],
    }
}

/// The options of a question that decide whether something is asked or where the form stops.
fn named(key: &str, questions: &Questions) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let conditions = questions
        .iter()
        .flat_map(|q| q.stops.iter().map(|stop| &stop.when).chain([&q.ask_if]));
    for condition in conditions {
        condition.walk(&mut |part| match part {
            Condition::Chosen { question, options } if question == key => named.extend(options.iter().cloned()),
            Condition::AtLeast { question, .. } if question == key => {
                let options = questions.get(key).unwrap().options();
                named.extend(options.iter().find(|option| *option != "none").cloned());
            }
            _ => {}
        });
    }
    named
}

/// The questions that a condition of this question, or of a later one, names.
fn named_from<'a>(at: usize, questions: &'a Questions) -> BTreeSet<&'a str> {
    let mut named = BTreeSet::new();
    for question in questions.iter().skip(at) {
        let stops = question.stops.iter().map(|stop| &stop.when);
        let offers = question.offers.iter().map(|offer| &offer.when);
        for condition in stops.chain(offers).chain([&question.ask_if]) {
            condition.walk(&mut |part: &'a Condition| match part {
                Condition::Chosen { question, .. } | Condition::AtLeast { question, .. } => {
                    named.insert(question.as_str());
                }
                Condition::AgeFrom(_) | Condition::AgeTo(_) | Condition::Unborn => {
                    named.insert("child_age");
                }
                _ => {}
            });
        }
    }
    named
}

#[derive(Default)]
struct Seen {
    questions: BTreeSet<String>,
    stops: BTreeSet<String>,
    /// Where a way stood, and what of its answers still matters there.
    states: BTreeSet<String>,
    ends: usize,
}

impl Seen {
    /// Whether nobody stood here before with the same answers that matter.
    fn is_new(&mut self, questions: &Questions, facts: &Facts<'_>, open: Option<&Question>) -> bool {
        let at = open.map(|open| questions.iter().position(|question| question.key == open.key).unwrap());
        // At the end what may be told besides is still to come.
        let more = questions.iter().position(|question| question.group.is_more()).unwrap();
        let relevant = questions.relevant(facts);
        let matters: Vec<_> = named_from(at.unwrap_or(more), questions)
            .into_iter()
            .map(|key| (key, serde_json::to_string(&relevant.get(key)).unwrap()))
            .collect();
        let end = at
            .is_none()
            .then(|| relevant.iter().map(|(key, _)| key.to_owned()).collect::<Vec<_>>());
        self.states.insert(format!(
            "{at:?} {:?} {} {matters:?} {end:?}",
            facts.lives, facts.postcode_found
        ))
    }
}

/// Goes every way from here; `facts` carries where the child lives.
fn walk(questions: &Questions, facts: &Facts<'_>, seen: &mut Seen) {
    let journey = Journey::new(questions, facts);
    match journey.next() {
        Step::Ask(question) => {
            assert!(journey.may_visit(&question.key) && journey.complete().is_none() && journey.tasks().is_empty());
            assert!(
                journey
                    .together(&question.key)
                    .iter()
                    .any(|one| one.key == question.key)
            );
            assert_back_leads_to_the_start(&journey, &question.key);
            assert!(
                journey
                    .progress(&question.key)
                    .is_some_and(|p| 1 <= p.at && p.at <= p.of && p.page > 0)
            );
            seen.questions.insert(question.key.clone());
            if !seen.is_new(questions, facts, Some(question)) {
                return;
            }
            for answer in ways(question, questions, facts) {
                let mut answers = facts.answers.clone();
                answers.keep(&question.key, answer);
                walk(
                    questions,
                    &Facts {
                        answers: &answers,
                        ..facts.clone()
                    },
                    seen,
                );
            }
        }
        Step::Stop(stop) => go_past(stop, questions, facts, seen),
        Step::CheckAnswers => {
            assert_complete_means_complete(questions, &journey);
            seen.ends += 1;
            if seen.is_new(questions, facts, None) {
                tell_more(questions, facts, seen);
            }
        }
    }
}

/// Tells all that may be told besides, in the order of the list: it is never a dead end, and never in the way of sending.
fn tell_more(questions: &Questions, facts: &Facts<'_>, seen: &mut Seen) {
    let mut answers = facts.answers.clone();
    loop {
        let before = answers.clone();
        let here = Facts {
            answers: &before,
            ..facts.clone()
        };
        let journey = Journey::new(questions, &here);
        assert!(journey.complete().is_some());
        let open = journey.tasks().into_iter().find(|task| task.state != TaskState::Done);
        let Some(task) = open else { return };
        let question = task.leads_to;
        assert!(journey.may_visit(&question.key) && journey.progress(&question.key).is_none());
        assert!(
            journey
                .back(&question.key)
                .is_none_or(|before| before.group == task.group)
        );
        seen.questions.insert(question.key.clone());
        let answer = ways(question, questions, &here).remove(0);
        answers.keep(&question.key, answer);
        let told = Facts {
            answers: &answers,
            ..facts.clone()
        };
        match Journey::new(questions, &told).after(&question.key) {
            Step::Ask(next) => assert!(next.group == task.group && next.key != question.key),
            Step::CheckAnswers => {}
            Step::Stop(stop) => panic!("stopped by {}", stop.id),
        }
    }
}

/// Reads a stop page and tries to go on.
fn go_past(stop: &Stop, questions: &Questions, facts: &Facts<'_>, seen: &mut Seen) {
    let journey = Journey::new(questions, facts);
    let last = journey.last().unwrap();
    let owner = questions
        .iter()
        .rfind(|question| journey.stop_at(&question.key).is_some())
        .unwrap();
    assert_eq!(journey.stop_at(&owner.key).map(|s| &s.id), Some(&stop.id));
    assert!(journey.complete().is_none() && journey.may_visit(&last.key));
    seen.stops.insert(stop.id.clone());
    let mut answers = facts.answers.clone();
    answers.pass(&stop.id);
    let facts = Facts {
        answers: &answers,
        ..facts.clone()
    };
    match stop.passable {
        true => walk(questions, &facts, seen),
        false => assert!(matches!(Journey::new(questions, &facts).next(), Step::Stop(s) if s.id == stop.id)),
    }
}

fn assert_back_leads_to_the_start(journey: &Journey<'_>, from: &str) {
    let mut steps = 0;
    let mut here = from;
    while let Some(before) = journey.back(here) {
        here = &before.key;
        steps += 1;
        assert!(steps < 100, "back goes round in a circle");
    }
    assert_eq!(here, "danger");
}

fn assert_complete_means_complete(questions: &Questions, journey: &Journey<'_>) {
    let complete = journey.complete().unwrap();
    let facts = complete.facts();
    for question in questions.iter() {
        let answered = complete.answers().get(&question.key).is_some();
        let asked = question.ask_if.holds(&facts);
        assert!(asked || !answered, "{}", question.key);
        assert!(answered || !asked || question.group.is_more(), "{}", question.key);
        let open = question.stops.iter().filter(|stop| stop.when.holds(&facts));
        open.for_each(|stop| assert!(stop.passable && complete.answers().passed(&stop.id), "{}", stop.id));
    }
    let listed: usize = journey.answered().iter().map(|(_, questions)| questions.len()).sum();
    assert_eq!(listed, complete.answers().iter().count());
}

#[test]
fn every_way_ends_at_the_check_or_at_a_stop_and_no_question_is_unreachable() {
    let questions = questions();
    let mut seen = Seen::default();
    let homes = [
        Lives::City,
        Lives::County("gedling".into()),
        Lives::Elsewhere,
        Lives::Unknown,
    ];
    for lives in homes {
        for postcode_found in [true, false] {
            let answers = Answers::default();
            let facts = Facts {
                answers: &answers,
                lives: lives.clone(),
                hub: None,
                postcode_found,
            };
            walk(&questions, &facts, &mut seen);
        }
    }
    println!("{} ways to the end", seen.ends);
    for question in questions.iter() {
        assert!(
            seen.questions.contains(&question.key),
            "{} is never asked",
            question.key
        );
        // Those after words of danger are walked in `own_words`: all texts with all signs would be too many ways.
        let of_answers = question.stops.iter().filter(|stop| stop.id == stop.words());
        of_answers.for_each(|stop| assert!(seen.stops.contains(&stop.id), "{} never stops", stop.id));
    }
}

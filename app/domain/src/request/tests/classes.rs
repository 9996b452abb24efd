//! Every combination of answers, in classes that no rule can tell apart.
//!
//! Why this is exhaustive: we start with "anything is possible" and look for the first rule that is not impossible. If
//! it is certain, it decides for every combination still possible. If it is open, we part the values of one variable
//! in two at the very line the rule draws, and go on with both halves; together they are the whole. So every
//! combination ends in exactly one class, no class is sampled, and a new rule, option or age limit draws its own line.

use super::compiled::*;
use super::*;
use crate::safety::Sign;

pub struct Classes {
    pub variables: Variables,
    pub rules: Rules,
    compiled: Vec<Compiled>,
    besides: Vec<Compiled>,
}

impl Classes {
    pub fn load() -> Self {
        let rules = rules();
        let variables = Variables::of(&questions());
        let compiled = rules.iter().map(|rule| variables.compile(&rule.when)).collect();
        let besides = rules
            .besides()
            .iter()
            .map(|besides| variables.compile(&besides.when))
            .collect();
        Self {
            variables,
            rules,
            compiled,
            besides,
        }
    }

    /// All combinations in which these variables have one of these values.
    pub fn given(&self, fixed: &[(&str, &[&str])]) -> Possible {
        let mut possible = self.variables.anything();
        for (name, values) in fixed {
            let at = self.variables.at(name);
            possible[at] &= self.variables.bits(at, values);
        }
        possible
    }

    /// Shows `see` every class within `possible`, with the rule that decides it.
    pub fn each(&self, possible: &Possible, see: &mut impl FnMut(&Possible, &Rule)) {
        match self.first(possible) {
            Ok(rule) => see(possible, self.rule(rule)),
            Err((variable, bits)) => {
                for half in halves(possible, variable, bits) {
                    self.each(&half, see);
                }
            }
        }
    }

    /// As [`Self::each`], and parts the classes further until it is certain whether each besides that adds one of
    /// these tags, contacts or reasons holds: for claims that speak of them.
    pub fn each_with(&self, added: &[&str], possible: &Possible, see: &mut impl FnMut(&Possible)) {
        let named = |list: &[String]| list.iter().any(|item| added.contains(&item.as_str()));
        let besides = self.rules.besides().iter().zip(&self.besides);
        let besides = besides.filter(|(b, _)| named(&b.tags) || named(&b.also) || named(&b.because));
        let besides: Vec<&Compiled> = besides.map(|(_, compiled)| compiled).collect();
        self.each(possible, &mut |possible, _| part(&besides, possible, see));
    }

    /// The deciding rule, or the variable on which it depends.
    pub fn first(&self, possible: &Possible) -> Result<usize, (usize, u32)> {
        for (at, rule) in self.compiled.iter().enumerate() {
            match rule.look(possible) {
                Truth::No => {}
                Truth::Yes => return Ok(at),
                Truth::Open(variable, bits) => return Err((variable, bits)),
            }
        }
        panic!("the last rule does not hold always");
    }

    pub fn rule(&self, at: usize) -> &Rule {
        self.rules.iter().nth(at).unwrap()
    }

    /// One member of a class, as the site would hand it to the rules.
    pub fn example(&self, possible: &Possible) -> Example {
        let mut example = Example::default();
        for (variable, bits) in self.variables.all.iter().zip(possible) {
            let value = variable.values[bits.trailing_zeros() as usize].as_str();
            example.take(&variable.name, value);
        }
        example
    }
}

fn part(conditions: &[&Compiled], possible: &Possible, see: &mut impl FnMut(&Possible)) {
    let open = conditions.iter().find_map(|condition| match condition.look(possible) {
        Truth::Open(variable, bits) => Some((variable, bits)),
        Truth::Yes | Truth::No => None,
    });
    match open {
        Some((variable, bits)) => halves(possible, variable, bits)
            .iter()
            .for_each(|half| part(conditions, half, see)),
        None => see(possible),
    }
}

/// The possible values with this variable inside, and outside, of these bits.
pub fn halves(possible: &Possible, variable: usize, bits: u32) -> [Possible; 2] {
    let (mut inside, mut outside) = (possible.clone(), possible.clone());
    inside[variable] &= bits;
    outside[variable] &= !bits;
    [inside, outside]
}

#[derive(Default, Debug)]
pub struct Example {
    pub answers: Answers,
    pub lives: Lives,
    pub postcode_found: bool,
}

impl Example {
    pub fn facts(&self) -> Facts<'_> {
        let hub = Some("meadows".to_owned());
        Facts {
            answers: &self.answers,
            lives: self.lives.clone(),
            hub,
            postcode_found: self.postcode_found,
        }
    }

    /// Adds words of this kind to the text that everybody may write.
    fn writes(&mut self, said: &str, plainly: bool) {
        let sign = Sign::from_key(said.trim_start_matches("said ")).unwrap();
        let words = match (sign, plainly) {
            (Sign::SuicideSelfHarm, true) => "She wants to die.",
            (Sign::DomesticAbuse, true) => "My husband hits me.",
            (Sign::DomesticAbuse, false) => "He hits me.",
            (Sign::SexualAbuse, true) => "She was raped.",
            (Sign::SexualAbuse, false) => "He touches his private parts.",
            (Sign::ChildInDanger, true) => "Child neglect.",
            // Nothing is unsure here: the list has no such phrase, and no rule tells the two apart.
            (Sign::SuicideSelfHarm | Sign::ChildInDanger, false) => {
                return self.writes(said, true);
            }
        };
        let before = self.answers.one("story").unwrap_or_default().to_owned();
        self.answers.keep("story", Answer::One(before + " " + words));
    }

    fn take(&mut self, name: &str, value: &str) {
        match (name, name.split_once('.'), value) {
            (_, _, "") => {}
            ("lives", _, "city") => self.lives = Lives::City,
            ("lives", _, "county") => self.lives = Lives::County("gedling".to_owned()),
            ("lives", _, "elsewhere") => self.lives = Lives::Elsewhere,
            ("lives", _, _) => self.lives = Lives::Unknown,
            ("postcode_found", _, found) => self.postcode_found = found == "yes",
            ("child_age", _, "unborn") => self.answers.keep("child_age", Answer::One("unborn".to_owned())),
            ("child_age", _, years) => self.answers.keep("child_age", Answer::Years(years.parse().unwrap())),
            (said, _, sure @ ("perhaps" | "plainly")) => self.writes(said, sure == "plainly"),
            (_, Some(("passed", stop)), "yes") => self.answers.pass(stop),
            (_, Some((question, option)), "yes") => {
                let mut options = self.answers.many(question).to_vec();
                options.push(option.to_owned());
                self.answers.keep(question, Answer::Many(options));
            }
            (_, Some(_), _) => {}
            (said, None, "no") if said.starts_with("said ") => {}
            (question, None, option) => self.answers.keep(question, Answer::One(option.to_owned())),
        }
    }
}

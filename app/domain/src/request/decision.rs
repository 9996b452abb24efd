//! Where a request goes and why: advice that a person confirms or changes, never a refusal.

use super::answers::Answers;
use super::facts::Facts;
use super::rules::{Besides, Rule, Rules};
use serde::{Deserialize, Serialize};

/// The safeguarding team's id.
pub const MASH: &str = "mash";
/// Told to everyone whose hub we could not find out.
pub(crate) const HUB_TO_BE_FOUND: &str = "hub-to-be-found";

/// The result of the rules for one request, kept with it for good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub rule: String,
    pub version: String,
    pub to: Destination,
    /// The team whose tray it lands in; `None` exactly when nothing is sent.
    pub team: Option<String>,
    /// Teams that see it too; the first team stays responsible.
    pub copy_to: Vec<String>,
    pub level: Level,
    /// Reasons: `because-<key>` for the family, `because-<key>-staff` for staff.
    pub because: Vec<String>,
    pub tags: Vec<String>,
    pub urgent: bool,
    /// Contact ids to show besides.
    pub also: Vec<String>,
    /// Categories, or headings of them, to look for in the directory meanwhile.
    #[serde(default)]
    pub look_for: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Destination {
    /// 999 now; there is no form.
    Emergency,
    /// MASH or a helpline by phone; there is no form.
    Phone,
    /// MASH by phone now; what is sent asks MASH to ring back, marked urgent.
    MashPhone,
    Mash,
    LocalHub,
    /// The county's front door; nothing is sent.
    County,
    /// Another council's front door; nothing is sent.
    Elsewhere,
    /// The directory; nothing is sent and nothing is kept.
    Directory,
    /// Advice for a professional; nothing is sent.
    AdviceOnly,
}

impl Destination {
    /// As in the words `to-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Phone => "phone",
            Self::MashPhone => "mash-phone",
            Self::Mash => "mash",
            Self::LocalHub => "local-hub",
            Self::County => "county",
            Self::Elsewhere => "elsewhere",
            Self::Directory => "directory",
            Self::AdviceOnly => "advice-only",
        }
    }

    /// Whether a request is sent at all.
    pub fn sends(self) -> bool {
        match self {
            Self::MashPhone | Self::Mash | Self::LocalHub => true,
            Self::Emergency | Self::Phone | Self::County | Self::Elsewhere | Self::Directory | Self::AdviceOnly => {
                false
            }
        }
    }
}

/// How much weight a decision gives to what was said; saying more never lowers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Information,
    Hub,
    Targeted,
    Mash,
    MashUrgent,
    Emergency,
}

impl Level {
    /// As in the words `level-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Hub => "hub",
            Self::Targeted => "targeted",
            Self::Mash => "mash",
            Self::MashUrgent => "mash-urgent",
            Self::Emergency => "emergency",
        }
    }
}

impl Rules {
    /// For each child of the family the first rule that holds; of these the one of the highest level decides, on a tie the
    /// earliest. What stands "besides" is added for all of them. Answers to questions that would not be asked do not count.
    pub fn decide(&self, facts: &Facts<'_>) -> Decision {
        let others = facts.answers.for_other_children();
        let children: Vec<Answers> = std::iter::once(facts.answers)
            .chain(&others)
            .map(|answers| {
                self.questions().relevant(&Facts {
                    answers,
                    ..facts.clone()
                })
            })
            .collect();
        let children: Vec<Facts<'_>> = children
            .iter()
            .map(|answers| Facts {
                answers,
                ..facts.clone()
            })
            .collect();
        let mut decision = self.start(self.highest(&children), facts);
        let holds = |besides: &&Besides| children.iter().any(|child| besides.when.holds(child));
        for besides in self.besides().iter().filter(holds) {
            decision.add(besides);
        }
        decision
    }

    fn highest(&self, children: &[Facts<'_>]) -> &Rule {
        let deciding: Vec<&Rule> = children.iter().map(|child| self.first_holding(child)).collect();
        let level = deciding.iter().map(|rule| rule.level).max();
        let decides = |rule: &&Rule| Some(rule.level) == level && deciding.iter().any(|one| one.name == rule.name);
        self.iter().find(decides).unwrap_or_else(|| self.last())
    }

    fn start(&self, rule: &Rule, facts: &Facts<'_>) -> Decision {
        let mut decision = Decision {
            rule: rule.name.clone(),
            version: self.version().to_owned(),
            to: rule.to,
            team: None,
            copy_to: rule.copy_to.clone(),
            level: rule.level,
            because: rule.because.clone(),
            tags: rule.tags.clone(),
            urgent: rule.urgent,
            also: rule.also.clone(),
            look_for: Vec::new(),
        };
        match (rule.to, &facts.hub) {
            (Destination::LocalHub, Some(hub)) => decision.team = Some(hub_team(hub)),
            (Destination::LocalHub, None) => {
                decision.team = Some(hub_team(self.default_hub()));
                decision.because.push(HUB_TO_BE_FOUND.to_owned());
            }
            (Destination::Mash | Destination::MashPhone, _) => decision.team = Some(MASH.to_owned()),
            (
                Destination::Emergency
                | Destination::Phone
                | Destination::County
                | Destination::Elsewhere
                | Destination::Directory
                | Destination::AdviceOnly,
                _,
            ) => {}
        }
        decision
    }
}

impl Decision {
    fn add(&mut self, besides: &Besides) {
        self.urgent |= besides.urgent;
        let lists = [
            (&mut self.because, &besides.because),
            (&mut self.tags, &besides.tags),
            (&mut self.also, &besides.also),
            (&mut self.look_for, &besides.look_for),
        ];
        for (list, more) in lists {
            for item in more {
                if !list.contains(item) {
                    list.push(item.clone());
                }
            }
        }
    }
}

/// The team of a hub: "meadows" → "hub-meadows".
pub(crate) fn hub_team(hub: &str) -> String {
    format!("hub-{hub}")
}

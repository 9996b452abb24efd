//! What a family agreed to: three things, each by itself, each with who gave it. To agree to help is not consent under data
//! protection law: the service rests on a public task, and these records say only what the family was content with.

use super::answers::{Answers, NONE};
use crate::text::choice;
use serde::{Deserialize, Serialize};

choice! {
    /// What is agreed to.
    pub enum Agreed {
        /// That a request is made, and somebody gets in touch.
        Asking = "asking",
        /// That those who will help ask the named agencies, and no others.
        Sharing = "sharing",
        /// That answers are counted, without names.
        Evaluation = "evaluation",
    }
}

choice! {
    /// Who said so.
    pub enum Giver {
        ParentResponsible = "parent-responsible",
        /// A parent or carer who says that they have no parental responsibility.
        ParentNotResponsible = "parent-not-responsible",
        /// A parent or carer who was not sure, or did not say.
        Parent = "parent",
        YoungPerson = "young-person",
        /// A relative or friend, with a parent's agreement.
        Relative = "relative",
        /// On behalf of the family.
        Professional = "professional",
    }
}

choice! {
    pub enum AgreementState {
        Given = "given",
        /// Asked, and not given.
        Refused = "refused",
        Withdrawn = "withdrawn",
    }
}

/// One agreement as it was said in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    pub agreed: Agreed,
    pub state: AgreementState,
    pub by: Giver,
    /// For [`Agreed::Sharing`]: the agencies, as the place calls them.
    #[serde(default)]
    pub agencies: Vec<String>,
    /// For a professional: how the family said so, an option of `agreed_how`.
    #[serde(default)]
    pub how: Option<String>,
}

impl Agreement {
    /// The agreements in these answers; none for a call-back after harm, which needs none (Children Act 1989 s.47). Where a
    /// professional says that the family does not agree, nobody may be asked about it either, whatever was ticked before.
    pub fn all_in(answers: &Answers) -> Vec<Self> {
        let by = giver(answers);
        let said = |agreed, given: bool| Self {
            agreed,
            state: if given {
                AgreementState::Given
            } else {
                AgreementState::Refused
            },
            by,
            agencies: Vec::new(),
            how: answers.one("agreed_how").map(str::to_owned),
        };
        let yes = |key: &str| answers.one(key).map(|said| said == "yes");
        let asking = yes("agree_ask").or(yes("family_agrees"));
        let agencies = answers.many("agree_share");
        let sharing = (!agencies.is_empty()).then(|| {
            let may = asking != Some(false);
            let named = agencies.iter().filter(|agency| may && *agency != NONE);
            let named: Vec<String> = named.cloned().collect();
            Self {
                agencies: named.clone(),
                ..said(Agreed::Sharing, !named.is_empty())
            }
        });
        let asking = asking.map(|given| said(Agreed::Asking, given));
        let evaluation = yes("agree_evaluation").map(|given| said(Agreed::Evaluation, given));
        [asking, sharing, evaluation].into_iter().flatten().collect()
    }
}

fn giver(answers: &Answers) -> Giver {
    match (answers.one("who"), answers.one("responsibility")) {
        (Some("young_person"), _) => Giver::YoungPerson,
        (Some("family_member"), _) => Giver::Relative,
        (Some("professional"), _) => Giver::Professional,
        (_, Some("yes")) => Giver::ParentResponsible,
        (_, Some("no")) => Giver::ParentNotResponsible,
        (_, _) => Giver::Parent,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all(json: serde_json::Value) -> Vec<(Agreed, AgreementState, Giver)> {
        let answers = serde_json::from_value(json).unwrap();
        let all = Agreement::all_in(&answers).into_iter();
        all.map(|one| (one.agreed, one.state, one.by)).collect()
    }

    #[test]
    fn each_agreement_stands_by_itself() {
        let json = serde_json::json!({
            "who": "parent", "responsibility": "yes", "agree_ask": "yes", "agree_share": ["none"], "agree_evaluation": "no"
        });
        assert_eq!(
            all(json),
            [
                (Agreed::Asking, AgreementState::Given, Giver::ParentResponsible),
                (Agreed::Sharing, AgreementState::Refused, Giver::ParentResponsible),
                (Agreed::Evaluation, AgreementState::Refused, Giver::ParentResponsible),
            ]
        );
    }

    #[test]
    fn a_professional_gives_what_the_family_said_and_how() {
        let json = serde_json::json!({
            "who": "professional", "family_agrees": "yes", "agreed_how": "spoken", "agree_share": ["health", "police"]
        });
        let answers = serde_json::from_value(json).unwrap();
        let [asking, sharing] = Agreement::all_in(&answers).try_into().unwrap();
        assert_eq!(
            (asking.by, asking.how.as_deref()),
            (Giver::Professional, Some("spoken"))
        );
        assert_eq!(sharing.agencies, ["health", "police"]);
    }

    #[test]
    fn without_the_familys_agreement_nobody_is_asked_about_it() {
        for no in ["no", "not_safe_to_ask"] {
            let json = serde_json::json!({
                "who": "professional", "family_agrees": no, "agree_share": ["health", "police"]
            });
            let refused = |agreed| (agreed, AgreementState::Refused, Giver::Professional);
            assert_eq!(all(json), [refused(Agreed::Asking), refused(Agreed::Sharing)], "{no}");
        }
    }

    #[test]
    fn a_call_back_after_harm_needs_no_agreement() {
        assert!(all(serde_json::json!({"who": "parent", "harm": ["neglect"]})).is_empty());
    }
}

//! Which member of a family a request belongs to: whoever sent it, and whom a worker lets see what became of it.

use super::answers::Answers;
use crate::fold::words;
use crate::people::{Action, Person, Role, Whose, may_with};

/// What a family member is to one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// They sent it themselves.
    pub sent_it: bool,
    /// What a worker decided, where one has: it goes before everything else.
    pub worker_said: Option<bool>,
    /// A child who is old enough to have a page of their own.
    pub young: bool,
}

impl Reader {
    /// Nobody of a family reads what another of it asked for, unless a worker has decided that they may.
    pub fn whose(self) -> Whose {
        match self.worker_said.unwrap_or(self.sent_it) {
            true => Whose::Own,
            false => Whose::OwnFamily,
        }
    }

    /// Whether the table of rights lets them read what happened to it.
    pub fn may_read(self) -> bool {
        let role = if self.young {
            Role::YoungPerson
        } else {
            Role::FamilyMember
        };
        may_with(role, Action::ReadOwnRequest, self.whose())
    }

    /// Whether they may add to it, change it and stop it: nobody does so in another's name.
    pub fn may_change(self) -> bool {
        self.sent_it && self.may_read()
    }
}

/// Whether this person sent a request with these answers. Their own name and their own address must both stand in it: parents
/// who live apart may share a mailbox, and a name alone is no proof. What a professional or a relative sent is nobody's of the
/// family.
pub fn is_sent_by(answers: &Answers, person: &Person, young: bool) -> bool {
    let name = match (answers.one("who"), young) {
        (Some("parent"), false) => answers.one("your_name"),
        (Some("young_person"), true) => answers.one("child_name"),
        (_, _) => None,
    };
    let named = name.is_some_and(|name| same_name(name, person.name.reveal()));
    let address = person.email.as_ref().zip(answers.one("email"));
    named && address.is_some_and(|(known, typed)| tidy(known.reveal()) == tidy(typed))
}

fn same_name(typed: &str, known: &str) -> bool {
    let (typed, known) = (words(typed), words(known));
    !typed.is_empty() && typed == known
}

fn tidy(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::people::{FamilyId, PersonId};
    use crate::text::Private;

    fn person(name: &str, email: Option<&str>) -> Person {
        Person {
            id: PersonId::new("p"),
            family: FamilyId::new("f"),
            name: Private::new(name),
            email: email.map(Private::new),
            language: "en".into(),
        }
    }

    fn sent(who: &str, name: &str, email: &str) -> Answers {
        let key = if who == "young_person" {
            "child_name"
        } else {
            "your_name"
        };
        serde_json::from_value(serde_json::json!({"who": who, key: name, "email": email})).unwrap()
    }

    #[test]
    fn whoever_sent_it_is_known_by_name_and_address_together() {
        let amara = person("Amara Bello", Some("amara@example.org"));
        let answers = sent("parent", "amara  BELLO", "Amara@Example.org ");
        assert!(is_sent_by(&answers, &amara, false));
        let shared = person("Tom Bello", Some("amara@example.org"));
        assert!(!is_sent_by(&answers, &shared, false), "a mailbox that two share");
        let namesake = person("Amara Bello", Some("other@example.org"));
        assert!(!is_sent_by(&answers, &namesake, false));
        assert!(!is_sent_by(&answers, &person("Amara Bello", None), false));
        let nameless = sent("parent", " - ", "amara@example.org");
        assert!(!is_sent_by(&nameless, &person("-", Some("amara@example.org")), false));
    }

    #[test]
    fn what_a_young_person_asked_is_not_a_parents_and_a_professionals_is_nobodys() {
        let ellie = person("Ellie", Some("e@example.org"));
        assert!(is_sent_by(
            &sent("young_person", "Ellie", "e@example.org"),
            &ellie,
            true
        ));
        assert!(!is_sent_by(
            &sent("young_person", "Ellie", "e@example.org"),
            &ellie,
            false
        ));
        assert!(!is_sent_by(&sent("parent", "Ellie", "e@example.org"), &ellie, true));
        for who in ["professional", "family_member"] {
            assert!(
                !is_sent_by(&sent(who, "Ellie", "e@example.org"), &ellie, false),
                "{who}"
            );
        }
    }

    #[test]
    fn a_workers_word_goes_before_who_sent_it_and_lets_nobody_write_in_anothers_name() {
        let reader = |sent_it, worker_said| Reader {
            sent_it,
            worker_said,
            young: false,
        };
        assert!(reader(true, None).may_read() && reader(true, None).may_change());
        assert!(!reader(false, None).may_read());
        assert!(!reader(true, Some(false)).may_read() && !reader(true, Some(false)).may_change());
        assert!(reader(false, Some(true)).may_read() && !reader(false, Some(true)).may_change());
    }
}

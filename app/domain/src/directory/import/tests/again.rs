use super::*;
use crate::directory::Assured;
use jiff::civil::date;
use std::collections::BTreeMap;

const FIRST: &str = "id,name,postcode,phone\n1,Judo,NG7 5HY,0115 496 0001\n2,Chess,NG5 5GU,0115 496 0002\n3,Songs,NG2 2HZ,0115 496 0003\n";

const GONE_LEAVES: Leaving = Leaving {
    gone: true,
    counted: None,
};

/// The directory after an import, and what the import remembers.
pub(super) struct Directory {
    pub prior: BTreeMap<String, Prior>,
    pub ours: BTreeMap<String, Ours>,
}

impl Directory {
    pub fn empty() -> Self {
        Self {
            prior: BTreeMap::new(),
            ours: BTreeMap::new(),
        }
    }

    fn plan(&self, table: &str) -> Plan {
        plan(&rows(table), &self.prior, &self.ours, GONE_LEAVES)
    }

    pub fn import(&mut self, table: &str) -> Plan {
        let plan = self.plan(table);
        for step in &plan.steps {
            let (listing, withdrawn) = match &step.write {
                Write::New(listing) | Write::Over { listing, .. } => (listing.clone(), false),
                Write::Withdraw { .. } => (self.ours[&step.listing_id].listing.clone(), true),
                Write::Nothing => continue,
            };
            self.ours.insert(
                step.listing_id.clone(),
                Ours {
                    listing,
                    version: 1,
                    withdrawn,
                },
            );
            let prior = Prior {
                listing_id: step.listing_id.clone(),
                base: step.base.clone(),
                was: step.was,
            };
            self.prior.insert(step.external.clone(), prior);
        }
        plan
    }

    fn listing(&mut self, id: &str) -> &mut Listing {
        &mut self.ours.get_mut(id).unwrap().listing
    }
}

fn told(plan: &Plan) -> Vec<(String, What)> {
    plan.notes.iter().map(|note| (note.id.clone(), note.what)).collect()
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let mut directory = Directory::empty();
    assert_eq!(directory.import(FIRST).steps.len(), 3);
    let again = directory.import(FIRST);
    assert!(again.steps.is_empty() && again.notes.is_empty());
    assert_eq!(again.unchanged, 3);
}

#[test]
fn a_later_copy_says_what_is_gone_new_renamed_moved_and_has_another_number() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    let later =
        "id,name,postcode,phone\n1,Judo club,NG7 5HY,0115 496 0001\n2,Chess,NG8 3AP,0115 496 0099\n4,Dance,NG7 5HY,\n";
    let plan = directory.import(later);
    let all = [
        ("1", What::Renamed),
        ("2", What::Phone),
        ("2", What::Moved),
        ("4", What::New),
        ("3", What::Gone),
    ];
    assert_eq!(told(&plan), all.map(|(id, what)| (id.to_owned(), what)));
    assert!(directory.ours["register-3"].withdrawn);
    assert_eq!(directory.listing("register-1").name, "Judo club");
    // A withdrawn one that the file has again comes back.
    assert!(told(&directory.import(FIRST)).contains(&("3".to_owned(), What::Back)));
    assert!(!directory.ours["register-3"].withdrawn);
}

#[test]
fn what_staff_have_edited_survives_and_is_said() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    directory.listing("register-1").contact.phone = Some("0115 496 0077".into());
    let later = FIRST
        .replace("Judo", "Judo club")
        .replace("0115 496 0001", "0115 496 0088");
    let plan = directory.import(&later);
    assert_eq!(
        told(&plan),
        [("1".to_owned(), What::Kept), ("1".to_owned(), What::Renamed)]
    );
    assert!(plan.notes[0].says.contains("0115 496 0077") && plan.notes[0].says.contains("0115 496 0088"));
    let judo = directory.listing("register-1");
    assert_eq!(
        (judo.name.as_str(), judo.contact.phone.as_deref()),
        ("Judo club", Some("0115 496 0077"))
    );
}

#[test]
fn what_was_checked_and_then_changed_by_a_file_has_to_be_checked_again() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    let assured = Assured {
        date: date(2026, 9, 1),
        by: "Hyson Green hub".into(),
    };
    directory.listing("register-1").assured = Some(assured.clone());
    directory.listing("register-2").assured = Some(assured.clone());
    let plan = directory.import(&FIRST.replace("0115 496 0001", "0115 496 0088"));
    assert_eq!(told(&plan)[1], ("1".to_owned(), What::Unchecked));
    assert_eq!(directory.listing("register-1").assured, None);
    assert_eq!(directory.listing("register-2").assured, Some(assured));
}

#[test]
fn what_is_no_longer_public_is_taken_out_and_a_row_with_a_fault_is_not_taken_for_gone() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    let later = "id,name,postcode,phone,public\n1,Judo,NG7 5HY,0115 496 0001,No\n2,,NG5 5GU,,Yes\n3,Songs,NG2 2HZ,0115 496 0003,Yes\n";
    let plan = plan(&rows(later), &directory.prior, &directory.ours, Leaving::default());
    assert_eq!(told(&plan), [("1".to_owned(), What::Hidden)]);
    assert!(matches!(plan.steps[0].write, Write::Withdraw { .. }));
}

#[test]
fn what_staff_have_taken_out_stays_out() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    directory.ours.get_mut("register-1").unwrap().withdrawn = true;
    let plan = directory.import(&FIRST.replace("Judo", "Judo club"));
    assert_eq!(told(&plan), [("1".to_owned(), What::Kept)]);
    assert!(directory.ours["register-1"].withdrawn);
}

#[test]
fn what_is_gone_is_only_said_unless_it_is_to_be_taken_out() {
    let mut directory = Directory::empty();
    directory.import(FIRST);
    let plan = plan(
        &rows("id,name\n1,Judo\n"),
        &directory.prior,
        &directory.ours,
        Leaving::default(),
    );
    assert_eq!(plan.notes.iter().filter(|note| note.what == What::Gone).count(), 2);
    assert!(
        !plan
            .steps
            .iter()
            .any(|step| matches!(step.write, Write::Withdraw { .. }))
    );
}

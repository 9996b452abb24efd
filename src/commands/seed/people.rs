//! The demonstration's people: workers with one known password, and families with references that never change.

use super::{
    family,
    file::{self, FamiliesFile, FamilyRow, StaffFile},
};
use crate::opening::Reason;
use app::site::{Hub, staff::password};
use domain::people::{FamilyId, Person, Staff};
use std::fmt;
use store::{NewPassword, StoreError};

const STAFF: &str = include_str!("../../../app/places/nottingham/demo/staff.toml");
const FAMILIES: &str = include_str!("../../../app/places/nottingham/demo/families.toml");

const INVITED_MS: i64 = 90 * 24 * 3_600_000;

/// How to come in as each of them.
pub struct SignIns {
    staff: StaffFile,
    families: FamiliesFile,
}

/// Writes those who are not there yet, and makes their references good for another 90 days.
pub async fn fill(hub: &Hub) -> Result<SignIns, Reason> {
    let sign_ins = SignIns {
        staff: file::read("staff.toml", STAFF)?,
        families: file::read("families.toml", FAMILIES)?,
    };
    fill_staff(hub, &sign_ins.staff).await?;
    for family in &sign_ins.families.family {
        fill_family(hub, family).await?;
    }
    Ok(sign_ins)
}

/// Whether somebody of the demonstration has an account here.
pub async fn any_are_there(hub: &Hub) -> Result<bool, Reason> {
    let staff: StaffFile = file::read("staff.toml", STAFF)?;
    for row in &staff.staff {
        if hub.store.people.account(&row.id).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn fill_staff(hub: &Hub, file: &StaffFile) -> Result<(), Reason> {
    let mut hash = None;
    for row in &file.staff {
        if hub.store.people.account(&row.id).await?.is_some() {
            continue;
        }
        // Made once, and only when somebody is new: it is slow on purpose.
        let hash = match &hash {
            Some(hash) => hash,
            None => hash.insert(password::hash(&file.password).map_err(|why| why.to_string())?),
        };
        let staff = Staff {
            id: row.id.clone(),
            name: row.name.clone(),
            email: row.email.clone(),
            roles: row.roles.clone(),
            teams: row.teams.clone(),
        };
        let password = NewPassword::chosen(hash, hub.now_ms());
        hub.store.people.put_staff(&staff, password).await?;
    }
    Ok(())
}

async fn fill_family(hub: &Hub, row: &FamilyRow) -> Result<(), Reason> {
    let (people, now) = (&hub.store.people, hub.now_ms());
    let id = FamilyId::new(row.id.as_str());
    for member in &row.person {
        if people.person(&member.id).await?.is_none() {
            let person = Person {
                id: member.id.clone(),
                family: id.clone(),
                name: member.name.clone(),
                email: Some(member.email.clone()),
                language: member.language.clone(),
            };
            people.put_person(&person, now).await?;
            if member.young {
                hub.store.plans.set_young(&member.id).await?;
            }
        }
        people
            .invite(&member.id, &member.reference, now, now + INVITED_MS)
            .await?;
    }
    let plan = family::plan(row, &hub.now())?;
    match hub.store.plans.put(&id, &plan, 0, &row.owner, now).await {
        Ok(_) => {}
        // A plan that is there already may have been ticked; one from before there were versions is shown as it is.
        Err(StoreError::ChangedMeanwhile) => hub.store.plans.show_first(&id, &row.owner, now).await?,
        Err(error) => return Err(error.into()),
    }
    Ok(hub.store.plans.give(&id, &row.owner, &row.team).await?)
}

impl SignIns {
    /// Prints who can sign in, and how.
    pub fn print(&self, f: &mut fmt::Formatter<'_>, address: &str) -> fmt::Result {
        writeln!(f, "Invented people to try it with:")?;
        writeln!(f, "  Our plan, at {address}/en/plan, with a reference:")?;
        for person in self.families.family.iter().flat_map(|family| &family.person) {
            writeln!(f, "    {}   {}", person.reference, person.name.reveal())?;
        }
        writeln!(
            f,
            "  Staff, at {address}/staff, with the password \"{}\":",
            self.staff.password
        )?;
        for (n, row) in self.staff.staff.iter().enumerate() {
            let end = if n + 1 < self.staff.staff.len() { "\n" } else { "" };
            write!(f, "    {:<26} {}{end}", row.email, row.name)?;
        }
        Ok(())
    }
}

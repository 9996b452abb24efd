//! `family-hub staff`: accounts for the people who work for families. The first password is printed once, and has to be
//! replaced by one of their own before it opens anything else.

mod table;

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use app::site::{Hub, places, staff::password};
use clap::{Args, Subcommand, ValueEnum};
use domain::{
    people::{Action, Role, Staff, StaffId, TeamId, Whose, may_with},
    place::Place,
};
use jiff::Timestamp;
use store::{Account, NewPassword, People, reference, row_id, tidy_email};

/// So long a first password opens the door.
const FIRST_DAYS: i64 = 7;
const DAY_MS: i64 = 24 * 3_600_000;

#[derive(Subcommand)]
pub enum StaffCommand {
    /// Make an account and print its first password; where there is one, change its name, roles and teams
    Add(NewAccount),
    /// Print all accounts
    List,
    /// Print a new first password for somebody who forgot theirs; ends their sign-ins at once
    Reset {
        #[arg(value_name = "EMAIL")]
        email: String,
    },
    /// Close an account; ends its sign-ins at once
    Close {
        #[arg(value_name = "EMAIL")]
        email: String,
    },
}

#[derive(Args)]
pub struct NewAccount {
    #[arg(long)]
    email: String,
    /// As colleagues know this person: "Jo Hill"
    #[arg(long)]
    name: String,
    /// May be given more than once
    #[arg(long = "role", required = true, value_enum)]
    roles: Vec<StaffRole>,
    /// A team of place.toml whose requests they read; may be given more than once
    #[arg(long = "team")]
    teams: Vec<String>,
}

/// The roles of staff; a family member gets an invitation instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StaffRole {
    /// Reads the requests of their teams, and makes plans with their families
    Worker,
    /// Of any agency: leads the help for the families given to them
    LeadProfessional,
    /// A family help worker
    FamilyHelpCore,
    /// A family help worker for teenagers
    FamilyHelpAdolescence,
    /// Keeps the teams around families together at a hub: reads all plans of their teams
    TafWorker,
    /// Reads what comes to the city's safeguarding team
    Mash,
    /// Keeps the listings true
    ListingEditor,
    /// Runs a service that is listed
    Provider,
    /// Answers for teams: their requests, plans, promises and listings
    Manager,
    /// Looks after the program, and reads nothing about families
    Admin,
}

impl StaffRole {
    fn role(self) -> Role {
        match self {
            Self::Worker => Role::Worker,
            Self::LeadProfessional => Role::LeadProfessional,
            Self::FamilyHelpCore => Role::FamilyHelpCore,
            Self::FamilyHelpAdolescence => Role::FamilyHelpAdolescence,
            Self::TafWorker => Role::TafWorker,
            Self::Mash => Role::Mash,
            Self::ListingEditor => Role::ListingEditor,
            Self::Provider => Role::Provider,
            Self::Manager => Role::Manager,
            Self::Admin => Role::Admin,
        }
    }

    /// Whether it means anything only together with a team.
    fn needs_team(self) -> bool {
        may_with(self.role(), Action::ReadRequests, Whose::OwnTeam)
    }
}

pub async fn run(command: StaffCommand) -> Result<(), Reason> {
    let settings = Settings::from_environment()?;
    let (store, place) = (opening::store(&settings).await?, places::nottingham()?);
    let office = Office {
        people: &store.people,
        place: &place,
        address: &settings.site.address,
        now: Timestamp::now().as_millisecond(),
    };
    let told = office.run(command).await?;
    store.close().await;
    say(told)
}

/// What to tell whoever starts a hub in which requests would wait unread.
pub async fn warning(hub: &Hub) -> Result<Option<String>, Reason> {
    let accounts = hub.store.people.accounts().await?;
    let unread = table::unread(&accounts, &hub.place);
    Ok((!unread.is_empty()).then(|| {
        format!(
            "Nobody reads the requests of: {}. Make an account for someone of each team with `family-hub staff add`.",
            unread.join(", ")
        )
    }))
}

/// Where accounts are made and closed. Each errand gives what to print.
pub struct Office<'a> {
    pub people: &'a People,
    pub place: &'a Place,
    /// The site's, to tell people where to sign in.
    pub address: &'a str,
    /// Epoch milliseconds.
    pub now: i64,
}

impl Office<'_> {
    pub async fn run(&self, command: StaffCommand) -> Result<String, Reason> {
        match command {
            StaffCommand::Add(account) => self.add(account).await,
            StaffCommand::List => Ok(table::table(&self.people.accounts().await?, self.place)),
            StaffCommand::Reset { email } => self.reset(&email).await,
            StaffCommand::Close { email } => self.close(&email).await,
        }
    }

    async fn add(&self, account: NewAccount) -> Result<String, Reason> {
        let mut staff = self.checked(account)?;
        match self.find(&staff.email).await? {
            Some(known) if known.removed_at.is_none() => {
                staff.id = known.staff.id;
                self.people.change_staff(&staff).await?;
                Ok(format!(
                    "{} has an account: name, roles and teams are changed, the password stays.",
                    staff.email
                ))
            }
            // Who comes back is the same person: what they did before keeps its name.
            Some(closed) => {
                staff.id = closed.staff.id;
                self.with_first_password(&staff).await
            }
            None => self.with_first_password(&staff).await,
        }
    }

    fn checked(&self, account: NewAccount) -> Result<Staff, Reason> {
        let email = tidy_email(&account.email);
        if email.parse::<lettre::Address>().is_err() {
            return Err(format!("--email {email} is no email address").into());
        }
        let name = domain::text::filled(&account.name, 100)
            .map_err(|_| "--name must be a name of up to 100 letters, such as \"Jo Hill\"")?;
        let roles: Vec<Role> = account.roles.iter().map(|role| role.role()).collect();
        let needs_team = account.roles.iter().any(|role| role.needs_team());
        if needs_team && account.teams.is_empty() {
            return Err(format!("who reads requests needs a --team: {}", self.teams()).into());
        }
        if let Some(unknown) = account.teams.iter().find(|team| self.place.team(team).is_none()) {
            return Err(format!("--team {unknown} is no team: choose from {}", self.teams()).into());
        }
        Ok(Staff {
            id: StaffId::new(row_id(self.now)),
            name: name.to_owned(),
            email,
            roles,
            teams: account.teams.into_iter().map(TeamId::new).collect(),
        })
    }

    fn teams(&self) -> String {
        let ids: Vec<&str> = self.place.teams.iter().map(|team| team.id.as_str()).collect();
        ids.join(", ")
    }

    async fn with_first_password(&self, staff: &Staff) -> Result<String, Reason> {
        let first = first_password();
        let hash = password::hash(&first).map_err(|why| why.to_string())?;
        let password = NewPassword::first(&hash, self.now, self.until());
        self.people.put_staff(staff, password).await?;
        Ok(self.told(&staff.email, &first))
    }

    async fn reset(&self, email: &str) -> Result<String, Reason> {
        let account = self.open(email).await?;
        let first = first_password();
        let hash = password::hash(&first).map_err(|why| why.to_string())?;
        let password = NewPassword::first(&hash, self.now, self.until());
        self.people.set_password(&account.staff.id, password).await?;
        Ok(self.told(&account.staff.email, &first))
    }

    async fn close(&self, email: &str) -> Result<String, Reason> {
        let account = self.open(email).await?;
        self.people.remove_staff(&account.staff.id, self.now).await?;
        Ok(format!(
            "The account of {} is closed. Whoever is signed in with it can do nothing any more.",
            account.staff.email
        ))
    }

    async fn open(&self, email: &str) -> Result<Account, Reason> {
        match self.find(email).await? {
            Some(account) if account.removed_at.is_none() => Ok(account),
            Some(_) => Err(format!("the account of {email} is closed: `family-hub staff add` opens it again").into()),
            None => {
                Err(format!("nobody has an account with the email {email}: `family-hub staff list` shows all").into())
            }
        }
    }

    async fn find(&self, email: &str) -> Result<Option<Account>, Reason> {
        let email = tidy_email(email);
        let all = self.people.accounts().await?;
        Ok(all.into_iter().find(|account| account.staff.email == email))
    }

    fn until(&self) -> i64 {
        self.now + FIRST_DAYS * DAY_MS
    }

    fn told(&self, email: &str, first: &str) -> String {
        format!(
            "{email} can sign in at {}/staff with this first password, shown only now:\n\n    {first}\n\n\
             Give it to them in person or by phone. They sign in with it within {FIRST_DAYS} days, and choose one of their own.",
            self.address
        )
    }
}

/// Sixteen clear letters, easy to read out: "KQ7C-4WXR-DGRW-3467". More than any guesser can try.
fn first_password() -> String {
    format!("{}-{}", reference(), reference())
}

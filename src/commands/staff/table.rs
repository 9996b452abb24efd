//! `family-hub staff list`: who has an account, and which team nobody reads for.

use domain::{
    people::{Action, TeamId},
    place::Place,
};
use jiff::Timestamp;
use store::Account;

const HEADS: [&str; 5] = ["EMAIL", "NAME", "ROLES", "TEAMS", "STATE"];

/// One line an account, and a line of warning for teams without a reader.
pub fn table(accounts: &[Account], place: &Place) -> String {
    let rows: Vec<[String; 5]> = std::iter::once(HEADS.map(str::to_owned))
        .chain(accounts.iter().map(row))
        .collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: [usize; 5] = std::array::from_fn(width);
    let lines = rows.iter().map(|row| {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        cells.join("  ").trim_end().to_owned()
    });
    let unread = unread(accounts, place);
    let warning = (!unread.is_empty()).then(|| format!("\nNobody reads the requests of: {}", unread.join(", ")));
    lines.chain(warning).collect::<Vec<_>>().join("\n")
}

fn row(account: &Account) -> [String; 5] {
    let staff = &account.staff;
    let roles: Vec<&str> = staff.roles.iter().map(|role| role.key()).collect();
    let teams: Vec<&str> = staff.teams.iter().map(TeamId::as_str).collect();
    let state = match (account.removed_at, account.first_until) {
        (Some(at), _) => format!("closed on {}", day(at)),
        (None, Some(until)) => format!("first password, until {}", day(until)),
        (None, None) => "open".to_owned(),
    };
    [
        staff.email.clone(),
        staff.name.clone(),
        roles.join(", "),
        teams.join(", "),
        state,
    ]
}

fn day(ms: i64) -> String {
    let moment = Timestamp::from_millisecond(ms).unwrap_or_default();
    moment.strftime("%Y-%m-%d").to_string()
}

/// Teams that get requests and have nobody who may read them.
pub fn unread<'a>(accounts: &[Account], place: &'a Place) -> Vec<&'a str> {
    let reads = |account: &Account, team: &TeamId| {
        let staff = &account.staff;
        account.removed_at.is_none() && staff.is_in(team) && staff.may(Action::ReadRequests)
    };
    let teams = place.teams.iter().map(|team| team.id.as_str());
    teams
        .filter(|team| {
            let team = TeamId::new(*team);
            !accounts.iter().any(|account| reads(account, &team))
        })
        .collect()
}

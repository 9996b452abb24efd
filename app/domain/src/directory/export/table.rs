//! Listings as a table (CSV). A cell can never make a spreadsheet reckon: words that begin like a formula stand behind a quote.

use crate::directory::{Listing, Session};
use jiff::civil::Date;

/// The columns, in their order.
const COLUMNS: [&str; 36] = [
    "id",
    "name",
    "summary",
    "description",
    "provider",
    "provider_kind",
    "categories",
    "audience",
    "age_from",
    "age_to",
    "times",
    "times_note",
    "ways",
    "venue_name",
    "venue_address",
    "venue_postcode",
    "ward",
    "access",
    "hub",
    "free",
    "cost_note",
    "phone",
    "email",
    "web",
    "join",
    "join_note",
    "waiting",
    "languages",
    "owner",
    "owner_email",
    "checked",
    "checked_by",
    "visible_from",
    "visible_to",
    "closed_until",
    "ended_on",
];

/// A table with a line for each listing, with its keepers: for those who keep listings. The place of a refuge is left out.
pub fn table<'a>(listings: impl Iterator<Item = &'a Listing>) -> Vec<u8> {
    let mut text = line(COLUMNS.map(str::to_owned).to_vec());
    for listing in listings {
        text.push_str(&line(cells(listing)));
    }
    // So that spreadsheets read it as UTF-8.
    [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat()
}

fn cells(listing: &Listing) -> Vec<String> {
    let mut cells = offer(listing).to_vec();
    cells.extend(place(listing));
    cells.extend(ways_in(listing));
    cells.extend(keeping(listing));
    cells
}

fn offer(listing: &Listing) -> [String; 13] {
    let age = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let times: Vec<String> = listing.times.iter().map(time).collect();
    [
        listing.id.clone(),
        listing.name.clone(),
        listing.summary.clone(),
        listing.description.clone(),
        listing.provider.clone(),
        listing.provider_kind.key().to_owned(),
        listing.categories.join(" "),
        joined(listing.audience.iter().map(|one| one.key())),
        age(listing.age_from),
        age(listing.age_to),
        times.join("; "),
        listing.times_note.clone(),
        joined(listing.ways.iter().map(|way| way.key())),
    ]
}

fn place(listing: &Listing) -> [String; 6] {
    let public = listing.clone().for_everyone();
    let venue = public.place.as_ref();
    let access = venue.map(|venue| joined(venue.access.iter().map(|one| one.key())));
    [
        venue.map(|venue| venue.name.clone()).unwrap_or_default(),
        venue.map(|venue| venue.address.clone()).unwrap_or_default(),
        venue.map(|venue| venue.postcode.clone()).unwrap_or_default(),
        venue.and_then(|venue| venue.ward.clone()).unwrap_or_default(),
        access.unwrap_or_default(),
        listing.hub.clone().unwrap_or_default(),
    ]
}

fn ways_in(listing: &Listing) -> [String; 9] {
    let (cost, join, contact) = (listing.cost.as_ref(), listing.join.as_ref(), &listing.contact);
    let free = cost.map(|cost| if cost.free { "yes" } else { "no" });
    [
        free.unwrap_or_default().to_owned(),
        cost.map(|cost| cost.note.clone()).unwrap_or_default(),
        contact.phone.clone().unwrap_or_default(),
        contact.email.clone().unwrap_or_default(),
        contact.web.clone().unwrap_or_default(),
        join.map(|join| join.how.key().to_owned()).unwrap_or_default(),
        join.map(|join| join.note.clone()).unwrap_or_default(),
        listing.waiting.clone(),
        listing.languages.join(" "),
    ]
}

fn keeping(listing: &Listing) -> [String; 8] {
    let (life, upkeep, assured) = (&listing.life, &listing.upkeep, listing.assured.as_ref());
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        upkeep.owner.clone(),
        upkeep.email.clone().unwrap_or_default(),
        day(assured.map(|assured| assured.date)),
        assured.map(|assured| assured.by.clone()).unwrap_or_default(),
        day(life.visible_from),
        day(life.visible_to),
        day(life.closed.as_ref().and_then(|closed| closed.until)),
        day(life.ended.as_ref().map(|ended| ended.date)),
    ]
}

fn joined<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    keys.collect::<Vec<_>>().join(" ")
}

/// "tue 10:00-11:30 week term-time"
fn time(session: &Session) -> String {
    let mut words = vec![
        session.day.key().to_owned(),
        format!("{}-{}", session.from.strftime("%H:%M"), session.to.strftime("%H:%M")),
        session.every.key().to_owned(),
    ];
    words.extend(session.weeks.map(|weeks| format!("every={weeks}")));
    words.extend(session.week_of_month.map(|week| format!("week-of-month={week}")));
    words.extend(session.starting.map(|day| format!("from={day}")));
    words.extend(session.until.map(|day| format!("until={day}")));
    words.extend(session.except.iter().map(|day| format!("not={day}")));
    if session.term_time {
        words.push("term-time".to_owned());
    }
    words.join(" ")
}

fn line(cells: Vec<String>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(&harmless(cell))).collect();
    format!("{}\r\n", cells.join(","))
}

/// What a spreadsheet takes for a formula begins with one of these, or with white space before it.
fn harmless(cell: String) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{cell}"),
        Some(_) | None => cell,
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r', ';', '\'']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::samples::tests::listing;

    fn text(listing: &Listing) -> String {
        String::from_utf8_lossy(&table(std::iter::once(listing))).into_owned()
    }

    #[test]
    fn no_cell_is_a_formula_and_every_line_has_every_column() {
        for evil in ["=1+1", "+44 115", "-2", "@sum", "\t=1"] {
            let mut judo = listing("");
            judo.name = evil.to_owned();
            let text = text(&judo);
            assert!(text.contains(&format!("\"'{evil}\"")), "{text}");
        }
        let judo = listing("");
        assert_eq!(cells(&judo).len(), COLUMNS.len());
    }

    #[test]
    fn the_place_of_a_refuge_is_in_no_file() {
        let refuge = listing(
            "place = { address = '1 Elm Road', postcode = 'NG7 6AB', ward = 'berridge', confidential = true }\n",
        );
        let text = text(&refuge);
        assert!(
            !text.contains("Elm") && !text.contains("NG7") && !text.contains("berridge"),
            "{text}"
        );
    }

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let mut judo = listing("");
        judo.description = "He said \"come\",\nso come".to_owned();
        assert!(text(&judo).contains("\"He said \"\"come\"\",\nso come\""));
    }
}

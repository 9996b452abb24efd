//! Names that shout: a register in capitals is written as people write names.

use super::super::finding::{Fault, quoted};

/// Words that stay in capitals.
const INITIALS: [&str; 22] = [
    "NHS", "GP", "YMCA", "YWCA", "CIO", "CIC", "UK", "ADHD", "SEND", "LGBT", "LGBTQ", "BAME", "PTA", "FC", "RAF",
    "PCC", "DWP", "ICW", "II", "III", "ESOL", "WI",
];
/// Words that stay small inside a name.
const SMALL: [&str; 11] = ["and", "of", "the", "in", "for", "at", "on", "to", "with", "by", "a"];

/// A name in ordinary letters, and that it was in capitals.
pub fn name(text: &str) -> (String, Option<Fault>) {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // A short word by itself is somebody's initials.
    let several = text.trim().contains(' ') && letters > 5;
    let shouting =
        (several || letters > 8) && !text.chars().any(char::is_lowercase) && text.contains(char::is_uppercase);
    if !shouting {
        return (text.to_owned(), None);
    }
    let calm: Vec<String> = text
        .split(' ')
        .enumerate()
        .map(|(at, word)| calm(word, at == 0))
        .collect();
    let calm = calm.join(" ");
    let says = format!("was in capitals and is written {}", quoted(&calm));
    (calm, Some(Fault::doubtful(says)))
}

fn calm(word: &str, first: bool) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    if INITIALS.contains(&bare)
        || (bare.len() > 1 && word.contains('.') && word.len() <= 2 * bare.len()) && bare.len() < 4
    {
        return word.to_owned();
    }
    let small = word.to_lowercase();
    if !first && SMALL.contains(&small.as_str()) {
        return small;
    }
    let mut calm = String::with_capacity(small.len());
    let mut before: Option<char> = None;
    for letter in small.chars() {
        let starts = match before {
            None => true,
            // "St. Ann's" keeps its small s; "O'Neill" and "Stay-and-Play" begin again.
            Some('\'' | '’') => calm.chars().count() == 2,
            Some(before) => !before.is_alphanumeric(),
        };
        match starts {
            true => calm.extend(letter.to_uppercase()),
            false => calm.push(letter),
        }
        before = Some(letter);
    }
    calm
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_capitals_is_written_as_people_write_it() {
        for (shouted, calm) in [
            ("QUEENS BOWER SURGERY", "Queens Bower Surgery"),
            ("THE NHS TRUST OF NOTTINGHAM", "The NHS Trust of Nottingham"),
            ("ST ANN'S FAMILY CENTRE", "St Ann's Family Centre"),
            ("O'NEILL HOUSE", "O'Neill House"),
            ("BABY-AND-ME (NOTTINGHAM)", "Baby-And-Me (Nottingham)"),
            ("2ND ARNOLD SCOUTS", "2nd Arnold Scouts"),
        ] {
            let (name, fault) = name(shouted);
            assert_eq!(name, calm);
            assert!(fault.is_some());
        }
    }

    #[test]
    fn a_name_with_small_letters_or_mere_initials_stays() {
        for kept in ["Base 51", "YMCA", "IFH/NHF", "NHS 111", "Queen's Walk", "کھیل"] {
            assert_eq!(name(kept), (kept.to_owned(), None));
        }
    }
}

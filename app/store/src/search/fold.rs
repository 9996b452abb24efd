//! Makes an English plural and its singular the same word.

/// An English plural or possessive as its singular, an Arabic word without its article; other words as they are. Index and search both pass through here,
/// so a word of another language that happens to end in s is still found.
pub(super) fn singular(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word).replace('\'', "");
    // The Arabic article is written in one with its word.
    if let Some(rest) = word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3) {
        return rest.to_owned();
    }
    if !word.is_ascii() || word.len() < 4 {
        return word;
    }
    match word.strip_suffix('s') {
        Some(rest) if rest.ends_with("ie") && rest.len() > 3 => format!("{}y", &rest[..rest.len() - 2]),
        Some(rest) if !rest.ends_with(['s', 'u', 'i']) => rest.to_owned(),
        Some(_) | None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_and_many_groups_are_the_same_word() {
        for (many, one) in [
            ("groups", "group"),
            ("nappies", "nappy"),
            ("children's", "children"),
            ("won't", "wont"),
        ] {
            assert_eq!(singular(many), one);
        }
        assert_eq!(singular("المدرسه"), "مدرسه");
        for same in ["class", "bus", "tennis", "ps", "żłobeks"] {
            assert_eq!(singular(same), same);
        }
    }
}

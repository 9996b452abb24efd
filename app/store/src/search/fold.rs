//! Makes words that people take for the same the same: case, accents, letter forms, plurals.

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// Compatibility forms, marks and case folded away; still a running text.
pub(super) fn fold(text: &str) -> String {
    let apart = DecomposingNormalizer::new_nfkd();
    let bare: String = apart
        .normalize(text)
        .chars()
        .filter(|c| !is_mark(*c))
        .map(same_letter)
        .collect();
    let folded = CaseMapper::new().fold_string(&bare).into_owned();
    ComposingNormalizer::new_nfkc().normalize(&folded).into_owned()
}

/// Accents of the Latin, Greek and Cyrillic scripts, vowel signs of Arabic and Hebrew, and letters that only join or part.
/// The vowel signs of Indic scripts are letters to their readers and stay.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}'
        | '\u{0591}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}'
        | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// Letters that keyboards of neighbouring languages exchange, and Latin letters that do not come apart by themselves.
fn same_letter(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ې' | 'ے' => 'ی',
        'ك' => 'ک',
        'ہ' | 'ۃ' | 'ة' | 'ە' | 'ھ' => 'ه',
        'Ł' | 'ł' => 'l',
        'Ø' | 'ø' => 'o',
        'Đ' | 'đ' => 'd',
        'ı' => 'i',
        '’' | 'ʼ' | '‘' => '\'',
        other => other,
    }
}

/// An English plural or possessive as its singular; other words as they are. Index and search both pass through here,
/// so a word of another language that happens to end in s is still found.
pub(super) fn singular(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word).replace('\'', "");
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
    fn accents_case_and_letter_forms_do_not_matter() {
        for (one, other) in [
            ("ŻŁOBEK", "zlobek"),
            ("Café", "CAFE"),
            ("بچّوں", "بچوں"),
            ("كتاب", "کتاب"),
            ("Ｊｕｄｏ", "judo"),
            ("Straße", "STRASSE"),
            ("أطفال", "اطفال"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
    }

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
        for same in ["class", "bus", "tennis", "ps", "żłobeks"] {
            assert_eq!(singular(same), same);
        }
    }
}

//! Makes words that people take for the same the same: case, accents, letter forms. Search and safety both read through it.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// Compatibility forms, marks and case folded away; still a running text.
pub fn fold(text: &str) -> String {
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

/// The words of a text, folded: runs of letters and figures. "Don't" is one word, "self-harm" is two.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text).replace('\'', "");
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
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
    fn words_are_cut_at_signs_and_not_at_apostrophes() {
        assert_eq!(words("I can’t – self-harm!"), ["i", "cant", "self", "harm"]);
        assert_eq!(words("میں، مرنا چاہتی ہوں۔"), words("میں مرنا چاہتي هوں"));
    }
}

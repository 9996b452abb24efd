//! Cuts text into the words that are searched, in every script.

use super::fold::singular;
use domain::fold::fold;
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

/// The words of a text, folded. Chinese and Japanese, which write without spaces, come as pairs of neighbouring letters.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    if text.is_ascii() {
        // Most texts are plain English, and there are many.
        plain(&text.to_ascii_lowercase(), &mut words);
        return words;
    }
    let folded = fold(text);
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let unspaced = is_unspaced(first);
        let to = rest.find(|c| is_unspaced(c) != unspaced).unwrap_or(rest.len());
        let (run, after) = rest.split_at(to);
        if unspaced {
            pairs(run, &mut words);
        } else {
            spaced(run, &mut words);
        }
        rest = after;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn spaced(run: &str, words: &mut Vec<String>) {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut from = 0;
    for (to, kind) in segmenter.segment_str(run).iter_with_word_type() {
        if kind.is_word_like() {
            words.extend(run.get(from..to).map(singular));
        }
        from = to;
    }
}

/// What the rules of word boundaries come to in plain English: letters and figures, with an apostrophe or full stop between.
fn plain(text: &str, words: &mut Vec<String>) {
    let bytes = text.as_bytes();
    let is_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let joins = |at: usize| {
        let signs = bytes.get(at).is_some_and(|sign| matches!(sign, b'\'' | b'.'));
        signs && at > 0 && is_word(at - 1) && is_word(at + 1)
    };
    let mut from = 0;
    while from < bytes.len() {
        let to = (from..bytes.len())
            .find(|at| !is_word(*at) && !joins(*at))
            .unwrap_or(bytes.len());
        words.extend(text.get(from..to).filter(|word| !word.is_empty()).map(singular));
        from = to + 1;
    }
}

fn pairs(run: &str, words: &mut Vec<String>) {
    let letters: Vec<char> = run.chars().collect();
    match letters.as_slice() {
        [one] => words.push(one.to_string()),
        letters => words.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>())),
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_gives_words() {
        assert_eq!(
            tokens("Baby & toddler groups, NG7!"),
            ["baby", "toddler", "group", "ng7"]
        );
        assert_eq!(tokens("بچوں کا کھیل"), ["بچوں", "کا", "کهیل"]);
        assert_eq!(tokens("Grupa dla rodziców"), ["grupa", "dla", "rodzicow"]);
        assert_eq!(tokens("儿童游戏 group"), ["儿童", "童游", "游戏", "group"]);
        assert_eq!(tokens("  …  "), Vec::<String>::new());
        assert_eq!(tokens("?!"), Vec::<String>::new());
    }

    #[test]
    fn plain_english_is_cut_as_the_rules_for_all_scripts_cut_it() {
        for text in [
            "Won't go to school!",
            "0-19 nurse, A.D.H.D. (free)",
            "don't  panic...",
            "o'clock 'quoted' 10.30-12",
            "St. Ann's",
        ] {
            let mut by_rule = Vec::new();
            spaced(&fold(text), &mut by_rule);
            assert_eq!(tokens(text), by_rule, "{text}");
        }
    }
}

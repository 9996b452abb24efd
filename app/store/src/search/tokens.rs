//! Cuts text into the words that are searched, in every script.

use super::fold::singular;
use domain::fold::fold;
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

/// The words of a text, folded. Chinese and Japanese, which write without spaces, come as pairs of neighbouring letters.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words = Vec::new();
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
    }
}

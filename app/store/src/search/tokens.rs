//! Cuts text into the words that are searched, in every script.

use super::fold::singular;
use domain::fold::fold;
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

/// The words of a text, folded. Chinese and Japanese, which write without spaces, come as pairs of neighbouring letters.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut words = Vec::new();
    let mut run: Vec<char> = Vec::new();
    let mut from = 0;
    for (to, kind) in segmenter.segment_str(&folded).iter_with_word_type() {
        let piece = &folded[from..to];
        from = to;
        if piece.is_empty() {
            continue;
        }
        if piece.chars().all(is_unspaced) {
            run.extend(piece.chars());
            continue;
        }
        end_run(&mut run, &mut words);
        if kind.is_word_like() {
            words.push(singular(piece));
        }
    }
    end_run(&mut run, &mut words);
    words.retain(|word| !word.is_empty());
    words
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn end_run(run: &mut Vec<char>, words: &mut Vec<String>) {
    match run.as_slice() {
        [] => {}
        [one] => words.push(one.to_string()),
        [..] => words.extend(run.windows(2).map(|pair| pair.iter().collect::<String>())),
    }
    run.clear();
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

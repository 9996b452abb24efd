//! Slips inside telephone numbers of which it is certain what was meant.

/// The figures that were meant; nothing where there is no slip, or nobody can tell.
pub(super) fn meant(text: &str) -> Option<String> {
    let figures: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    spreadsheet(&figures).or_else(|| letter(&figures))
}

/// A spreadsheet took the number for a sum and wrote 1614960000 as "1614960e3".
fn spreadsheet(text: &str) -> Option<String> {
    let (start, zeros) = text.split_once(['e', 'E'])?;
    let zeros: usize = zeros.trim_start_matches('+').parse().ok().filter(|zeros| *zeros < 10)?;
    let whole = !start.is_empty() && start.bytes().all(|byte| byte.is_ascii_digit());
    (whole && matches!(start.len() + zeros, 10 | 11)).then(|| format!("{start}{}", "0".repeat(zeros)))
}

/// "O7700900123": the letter O where the figure 0 was meant.
fn letter(text: &str) -> Option<String> {
    let figures = text.replace(['O', 'o'], "0");
    let number = figures.len() == 11 && figures.bytes().all(|byte| byte.is_ascii_digit());
    (number && figures != text).then_some(figures)
}

//! Letters of a demonstration: files in a folder, which its own page shows. Nothing leaves the machine.

use super::letter::Written;
use sha2::{Digest, Sha256};
use std::{fs, io, path::Path};

/// Lays a letter down. The same letter to the same reader is the same file, so a second delivery adds nothing.
pub fn lay_down(folder: &Path, (to, once): (&str, &str), letter: &Written) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let hash: String = Sha256::digest(format!("{once}\0{to}"))
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let text = format!(
        "To: {to}\nSubject: {}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}",
        letter.subject, letter.text
    );
    fs::write(folder.join(format!("{hash}.eml")), text)
}

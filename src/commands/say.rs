//! Tells something to whoever started the program.

use crate::opening::Reason;
use std::{
    fmt::Display,
    io::{ErrorKind, Write},
};

/// Prints a line.
///
/// # Errors
/// When it could not be written, such as to a full disk. Somebody who has stopped reading (`| head`) is no error: the work
/// goes on.
pub fn say(line: impl Display) -> Result<(), Reason> {
    write(std::io::stdout().lock(), line)
}

fn write(mut to: impl Write, line: impl Display) -> Result<(), Reason> {
    match writeln!(to, "{line}").and_then(|()| to.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("what came of it can't be printed: {error}").into())
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_who_has_left_stops_no_work_and_a_full_disk_is_told() {
        write(Broken(ErrorKind::BrokenPipe), "Seeded").unwrap();
        let full = write(Broken(ErrorKind::StorageFull), "Seeded").unwrap_err();
        assert!(full.to_string().contains("can't be printed"), "{full}");
    }
}

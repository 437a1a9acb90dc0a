//! A file that appears whole: written beside the old one, then renamed. What stood there stays until the new one is.

use super::root::in_words;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Puts a text at `file`, and says how many bytes it has.
pub fn write_whole(text: &str, file: &Path) -> Result<u64, String> {
    replace(file, |aside| {
        let failed = |error: std::io::Error| format!("cannot write `{}`: {}", file.display(), in_words(&error));
        let mut out = fs::File::create(aside).map_err(failed)?;
        out.write_all(text.as_bytes()).map_err(failed)?;
        out.sync_all().map_err(failed)?;
        Ok(text.len() as u64)
    })
}

/// Lets `write` make a file beside `file` and puts it in its place.
pub(super) fn replace<T>(file: &Path, write: impl FnOnce(&Path) -> Result<T, String>) -> Result<T, String> {
    let aside = beside(file);
    let written = write(&aside).and_then(|value| match fs::rename(&aside, file) {
        Ok(()) => Ok(value),
        Err(error) => Err(format!("cannot write `{}`: {}", file.display(), in_words(&error))),
    });
    written.inspect_err(|_| {
        let _ = fs::remove_file(&aside);
    })
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    file.with_file_name(name)
}

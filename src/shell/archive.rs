//! A site in one ZIP file. The only file that names zip.
//!
//! Every name is one that FAT, exFAT and Windows can hold, so that what is unpacked onto a stick is all there. The same site
//! gives the same bytes: files stand in order, and none carries a time.

use super::one_file::replace;
use super::root::{Root, in_words};
use crate::base::output::{Content, Output};
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What was packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed {
    pub files: usize,
    /// Of the archive.
    pub bytes: u64,
}

/// Packs a site into `file`, below one folder of this name. What stood there stays until the new one is whole.
pub fn pack(site: &Output, root: &Root, folder: &str, file: &Path) -> Result<Packed, String> {
    if let Some((path, why)) = site.files.keys().find_map(|path| Some((path, unsafe_name(path.as_str())?))) {
        return Err(format!("`{path}` cannot be unpacked everywhere: {why}\n  help: rename the file in the course"));
    }
    replace(file, |aside| write(site, root, folder, aside))
}

fn write(site: &Output, root: &Root, folder: &str, file: &Path) -> Result<Packed, String> {
    let failed = |error: &dyn std::fmt::Display| format!("cannot write `{}`: {error}", file.display());
    let out = fs::File::create(file).map_err(|error| failed(&in_words(&error)))?;
    let mut archive = ZipWriter::new(BufWriter::new(out));
    for (path, content) in &site.files {
        let name = path.as_str();
        let read;
        let bytes: &[u8] = match content {
            Content::Made(bytes) => bytes,
            Content::CopyOf(from) => {
                read = root.read(from).map_err(|refused| format!("`{from}` cannot be read: {refused}"))?;
                &read
            }
        };
        let method = if is_packed(name) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        archive.start_file(format!("{folder}/{name}"), options).map_err(|error| failed(&error))?;
        archive.write_all(bytes).map_err(|error| failed(&in_words(&error)))?;
    }
    let out = archive.finish().map_err(|error| failed(&error))?;
    let out = out.into_inner().map_err(|error| failed(&in_words(error.error())))?;
    out.sync_all().map_err(|error| failed(&in_words(&error)))?;
    let bytes = out.metadata().map(|about| about.len()).unwrap_or_default();
    Ok(Packed { files: site.files.len(), bytes })
}

/// Formats that are packed already grow when they are packed again.
fn is_packed(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(
        ending.as_str(),
        "png"
            | "jpg"
            | "jpeg"
            | "gif"
            | "webp"
            | "pdf"
            | "zip"
            | "mp3"
            | "m4a"
            | "ogg"
            | "opus"
            | "flac"
            | "mp4"
            | "m4v"
            | "webm"
            | "woff2"
    )
}

/// Letters that FAT and Windows keep for themselves.
const KEPT: [char; 8] = ['<', '>', ':', '"', '\\', '|', '?', '*'];
/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// Windows counts the whole path: this leaves room for where it is unpacked.
const LONGEST: usize = 180;

/// Why a path cannot be had on every stick; nothing where it can.
fn unsafe_name(path: &str) -> Option<String> {
    if path.encode_utf16().count() > LONGEST {
        return Some(format!("its path has more than {LONGEST} letters"));
    }
    path.split('/').find_map(|part| {
        let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
        let is_port = |name: &str| {
            stem.strip_prefix(name).is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
        };
        if let Some(letter) = part.chars().find(|letter| KEPT.contains(letter) || letter.is_control()) {
            Some(format!("`{}` may not stand in a name", letter.escape_default()))
        } else if part.ends_with(['.', ' ']) {
            Some("a name may not end with a dot or a space".to_owned())
        } else if DEVICES.contains(&stem.as_str()) || is_port("com") || is_port("lpt") {
            Some(format!("Windows keeps the name `{stem}` for itself"))
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_sticks_refuse_are_told() {
        for fine in ["index.html", "a/console.html", "ask/übung 1.png", "com10.html", "a.b.c"] {
            assert_eq!(unsafe_name(fine), None, "{fine}");
        }
        for wrong in ["a/what?.png", "con.html", "a/LPT1", "a./b", "a /b", "a:b.png", &"long/".repeat(40)] {
            assert!(unsafe_name(wrong).is_some(), "{wrong}");
        }
    }
}

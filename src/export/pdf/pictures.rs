//! The pictures that papers show, read once however many papers show them.

use super::document::Logo;
use super::press::unreadable;
use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::drawing::Proportions;
use crate::base::path::CoursePath;
use crate::base::source::{ContentHash, Files};
use crate::course::course::Course;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Every picture asked for so far.
pub(super) struct Pictures<'f> {
    files: &'f dyn Files,
    known: Mutex<BTreeMap<CoursePath, Result<Picture, String>>>,
}

#[derive(Debug, Clone)]
struct Picture {
    /// `/files/HASH.png`: two equal pictures are one.
    name: String,
    bytes: Arc<[u8]>,
}

impl<'f> Pictures<'f> {
    pub(super) fn new(files: &'f dyn Files) -> Self {
        Self { files, known: Mutex::default() }
    }

    /// The name of a picture in a document, or why it cannot be printed.
    pub(super) fn file(&self, path: &CoursePath) -> Result<String, String> {
        let mut known = self.known.lock().expect("reading a picture does not panic");
        let picture = known.entry(path.clone()).or_insert_with(|| read(self.files, path));
        picture.as_ref().map(|picture| picture.name.clone()).map_err(Clone::clone)
    }

    /// The course's logo, the one for light grounds, where it has one that can be printed.
    pub(super) fn logo(&self, course: &Course) -> Noted<Option<Logo>> {
        let Some(logo) = course.brand.logos.first() else {
            return Noted { value: None, diagnostics: Vec::new() };
        };
        let Proportions { width, height } = logo.proportions;
        match self.file(&logo.path) {
            Ok(file) => Noted { value: Some(Logo { file, width, height }), diagnostics: Vec::new() },
            Err(why) => {
                let told = Diagnostic::warning(
                    "picture-not-on-paper",
                    format!("the logo `{}` cannot be printed: {why}", logo.path),
                )
                .at(&CoursePath::new("book.toml"), logo.span, "PDFs are made without it")
                .help("save it as SVG, PNG or JPEG");
                Noted { value: None, diagnostics: vec![told] }
            }
        }
    }

    /// The bytes of one that was asked for, by its name in a document.
    pub(super) fn bytes(&self, name: &str) -> Option<Arc<[u8]>> {
        let known = self.known.lock().expect("reading a picture does not panic");
        known.values().flatten().find(|picture| picture.name == name).map(|picture| Arc::clone(&picture.bytes))
    }
}

fn read(files: &dyn Files, path: &CoursePath) -> Result<Picture, String> {
    let bytes = files.read(path)?;
    let kind = kind(&bytes).ok_or("it is no picture that a PDF can hold")?;
    if let Some(why) = unreadable(&bytes, kind) {
        return Err(why);
    }
    Ok(Picture { name: format!("/files/{}.{kind}", ContentHash::of(&[&bytes]).hex()), bytes })
}

/// The format by the file's first bytes: its name may say anything.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("png"),
        [0xff, 0xd8, 0xff, ..] => Some("jpg"),
        [b'G', b'I', b'F', b'8', ..] => Some("gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("webp"),
        _ => {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
            start.contains("<svg").then_some("svg")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_known_by_its_bytes() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n"), Some("png"));
        assert_eq!(kind(b"<?xml version=\"1.0\"?><svg xmlns=\"\"/>"), Some("svg"));
        assert_eq!(kind(b"\0\0\0\x1cftypavif"), None);
    }
}

//! What the author wrote, in memory.

use super::diagnostic::{Diagnostic, Noted};
use super::drawing::Proportions;
use super::font;
use super::path::CoursePath;
use super::picture::Holds;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One text file: UTF-8, no byte order mark, lines that end in `\n`.
#[derive(Debug, Clone)]
pub struct Source {
    pub path: CoursePath,
    pub text: Arc<str>,
    /// Stands for path and text: equal only where both are.
    pub hash: ContentHash,
}

/// BLAKE3, shortened to 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(pub [u8; 16]);

impl ContentHash {
    /// The hash of several parts; no two different lists of parts share one.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        let mut short = [0; 16];
        short.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(short)
    }

    /// Lower-case hexadecimal, 32 digits.
    pub fn hex(self) -> String {
        use std::fmt::Write;
        self.0.iter().fold(String::with_capacity(32), |mut out, byte| {
            write!(out, "{byte:02x}").expect("writing to a string cannot fail");
            out
        })
    }
}

/// A [`Hasher`](std::hash::Hasher) that keeps the whole hash of what was written, so that two values with one key are equal
/// for all practical purposes. Writes are gathered and hashed at once: values are made of thousands of short texts.
#[derive(Debug, Default)]
pub struct KeyHasher {
    written: Vec<u8>,
}

impl KeyHasher {
    pub fn key(&self) -> ContentHash {
        ContentHash::of(&[&self.written])
    }
}

impl std::hash::Hasher for KeyHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.written.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.key().0;
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

impl Source {
    pub fn new(path: CoursePath, text: &str) -> Self {
        let hash = ContentHash::of(&[path.as_str().as_bytes(), text.as_bytes()]);
        Self { path, text: text.into(), hash }
    }

    /// Reads bytes as an author meant them: the byte order mark goes, line ends become `\n`, NUL becomes U+FFFD.
    /// What is not UTF-8 is said with its place, and read as well as it can be.
    pub fn from_bytes(path: CoursePath, bytes: &[u8]) -> Noted<Self> {
        if let Some(encoding) = utf16(bytes) {
            return not_utf8(path, &decode_utf16(bytes, encoding), "this file is UTF-16");
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Noted { value: Self::new(path, &plain_lines(text)), diagnostics: Vec::new() },
            Err(error) => invalid_utf8(path, bytes, error.valid_up_to()),
        }
    }
}

#[derive(Clone, Copy)]
enum Utf16 {
    LittleEndian,
    BigEndian,
}

fn utf16(bytes: &[u8]) -> Option<Utf16> {
    match bytes {
        [0xff, 0xfe, ..] => Some(Utf16::LittleEndian),
        [0xfe, 0xff, ..] => Some(Utf16::BigEndian),
        _ => None,
    }
}

fn decode_utf16(bytes: &[u8], encoding: Utf16) -> String {
    let units = bytes[2..].chunks_exact(2).map(|pair| match encoding {
        Utf16::LittleEndian => u16::from_le_bytes([pair[0], pair[1]]),
        Utf16::BigEndian => u16::from_be_bytes([pair[0], pair[1]]),
    });
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn not_utf8(path: CoursePath, text: &str, label: &str) -> Noted<Source> {
    let source = Source::new(path, &plain_lines(text));
    let first_line = source.text.find('\n').unwrap_or(source.text.len());
    let diagnostic = Diagnostic::error("not-utf-8", "the file is not UTF-8 text")
        .at(&source.path, 0..first_line, label)
        .help("save it again as UTF-8; most editors offer this under “Save as” or “Encoding”");
    Noted { value: source, diagnostics: vec![diagnostic] }
}

fn invalid_utf8(path: CoursePath, bytes: &[u8], valid_up_to: usize) -> Noted<Source> {
    let before = plain_lines(std::str::from_utf8(&bytes[..valid_up_to]).expect("checked up to here")).len();
    let byte = bytes[valid_up_to];
    let source = Source::new(path, &plain_lines(&String::from_utf8_lossy(bytes)));
    let diagnostic = Diagnostic::error("not-utf-8", format!("byte {valid_up_to} (0x{byte:02x}) is not UTF-8 text"))
        .at(&source.path, before..before + char::REPLACEMENT_CHARACTER.len_utf8(), guess(byte))
        .help("save the file again as UTF-8; most editors offer this under “Save as” or “Encoding”");
    Noted { value: source, diagnostics: vec![diagnostic] }
}

/// What a stray byte would be in Windows-1252, the usual culprit; table after the WHATWG encoding standard.
fn guess(byte: u8) -> String {
    let letter = match byte {
        0x80 => '€',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x96 => '–',
        0x97 => '—',
        0xa0..=0xff => char::from(byte),
        _ => return "this byte belongs to no UTF-8 character".to_owned(),
    };
    format!("in Windows-1252 this byte is `{letter}`")
}

/// `\r\n` and a lone `\r` become `\n`, NUL becomes U+FFFD as CommonMark asks.
fn plain_lines(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains(['\r', '\0']) {
        return text.into();
    }
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}").into()
}

/// A file beside the lessons that is copied as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asset {
    /// Size in bytes.
    pub size: u64,
    /// Width and height in pixels as it stands upright, where the file is a picture that we can read.
    pub dimensions: Option<(u32, u32)>,
    /// What is in a file whose name is that of a picture.
    pub holds: Option<Holds>,
    /// Stands for the bytes of a picture.
    pub hash: Option<ContentHash>,
    /// The proportions of an SVG picture, where it says them.
    pub proportions: Option<Proportions>,
    /// What a font file is, whatever its name says.
    pub font: Option<font::Format>,
}

/// Opens files of a course whose bytes are only wanted now and then: pictures, and fonts for paper.
pub trait Files: Sync {
    /// The file's bytes, or in words why there are none.
    fn read(&self, path: &CoursePath) -> Result<Arc<[u8]>, String>;
}

/// Everything that was read from the course's folder, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// `book.toml`
    pub manifest: Option<Source>,
    /// Every `.md` file below `[book] src`.
    pub texts: BTreeMap<CoursePath, Source>,
    /// Every other file below `[book] src`.
    pub assets: BTreeMap<CoursePath, Asset>,
    /// The text of those of them that are captions of films.
    pub captions: BTreeMap<CoursePath, Source>,
    /// What went wrong while reading.
    pub diagnostics: Vec<Diagnostic>,
}

impl Sources {
    /// The text at `path`, for showing the line of a finding.
    pub fn text(&self, path: &CoursePath) -> Option<&str> {
        let manifest = self.manifest.as_ref().filter(|manifest| manifest.path == *path);
        let written = manifest.or_else(|| self.texts.get(path)).or_else(|| self.captions.get(path));
        written.map(|source| &*source.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Noted<Source> {
        Source::from_bytes(CoursePath::new("a.md"), bytes)
    }

    #[test]
    fn byte_order_mark_and_windows_line_ends_do_not_matter() {
        let read = read(b"\xef\xbb\xbfone\r\ntwo\r\n");
        assert_eq!(&*read.value.text, "one\ntwo\n");
        assert!(read.diagnostics.is_empty());
    }

    #[test]
    fn a_latin_1_byte_is_pointed_at_and_guessed() {
        let read = read(b"caf\xe9 x");
        let place = read.diagnostics[0].place.as_ref().unwrap();
        assert_eq!((place.span, place.label.as_str()), (Span::new(3, 6), "in Windows-1252 this byte is `é`"));
    }

    #[test]
    fn utf_16_is_named_and_still_readable() {
        let read = read(b"\xff\xfeH\0i\0");
        assert_eq!(&*read.value.text, "Hi");
        assert_eq!(read.diagnostics[0].rule, "not-utf-8");
    }

    use super::super::span::Span;
}

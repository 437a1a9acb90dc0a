//! Writes the fixes that `check --fix` is sure of into the author's files.

use super::root::{Refused, Root, in_words};
use crate::base::diagnostic::{Diagnostic, Fix};
use crate::base::path::CoursePath;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Applies every fix and gives the number of places; each file is replaced in one step, with its byte order mark and line
/// ends as they were.
pub fn mend(root: &Root, diagnostics: &[Diagnostic]) -> Result<usize, String> {
    let mut by_file: BTreeMap<&CoursePath, Vec<&Fix>> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let (Some(place), Some(fix)) = (&diagnostic.place, &diagnostic.fix) {
            by_file.entry(&place.path).or_default().push(fix);
        }
    }
    let mut mended = 0;
    for (path, mut fixes) in by_file {
        let bytes = root.read(path).map_err(|refused: Refused| format!("cannot read `{path}`: {refused}"))?;
        fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
        let (bytes, places) = apply(&bytes, &fixes);
        if places == 0 {
            continue;
        }
        replace(&root.path().join(path.as_str()), &bytes)
            .map_err(|error| format!("cannot write `{path}`: {}", in_words(&error)))?;
        mended += places;
    }
    Ok(mended)
}

/// Applies fixes, sorted by place, to a file as it stands on the disk. Two that touch each other are not both made: the
/// next run makes the second.
fn apply(bytes: &[u8], fixes: &[&Fix]) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(bytes.len() + 64);
    let mut taken = 0;
    let mut places = 0;
    let mut last_end = None;
    for fix in fixes {
        let range = fix.span.range();
        if last_end.is_some_and(|end| range.start < end) {
            continue;
        }
        let (start, end) = (in_file(bytes, range.start), in_file(bytes, range.end));
        if start < taken {
            continue;
        }
        out.extend_from_slice(&bytes[taken..start]);
        out.extend_from_slice(fix.text.as_bytes());
        taken = end;
        places += 1;
        last_end = Some(range.end);
    }
    out.extend_from_slice(&bytes[taken..]);
    (out, places)
}

/// Where byte `offset` of the text as it was read stands in the file: reading took the byte order mark and the `\r` of
/// each line end away.
fn in_file(bytes: &[u8], offset: usize) -> usize {
    let mut at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut read = 0;
    while read < offset && at < bytes.len() {
        if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
            at += 1;
            continue;
        }
        at += 1;
        read += 1;
    }
    at
}

/// Writes beside the file and puts it in its place, so that no editor ever sees half of it.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // A link is replaced where it leads to, not itself.
    let path = path.canonicalize()?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.coursebook-new"));
    fs::write(&beside, bytes)?;
    let permissions = fs::metadata(&path)?.permissions();
    fs::set_permissions(&beside, permissions)?;
    fs::rename(&beside, &path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::Span;

    fn fix(start: usize, end: usize, text: &str) -> Fix {
        Fix { span: Span::new(start, end), text: text.into() }
    }

    #[test]
    fn line_ends_and_byte_order_mark_stay() {
        let (bytes, places) = apply(b"\xef\xbb\xbfa\r\n##b\r\n", &[&fix(4, 4, " ")]);
        assert_eq!((bytes.as_slice(), places), (b"\xef\xbb\xbfa\r\n## b\r\n".as_slice(), 1));
    }

    #[test]
    fn of_two_fixes_of_one_place_the_first_is_made() {
        let (bytes, places) = apply(b"drfat", &[&fix(0, 5, "draft"), &fix(2, 3, "x")]);
        assert_eq!((bytes.as_slice(), places), (b"draft".as_slice(), 1));
    }
}

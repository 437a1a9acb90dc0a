//! Two kinds of path that must never be mixed up: where a file stands in the author's folder, and where a page stands in
//! the site. Both are relative, use `/`, and cannot climb out.

use std::fmt;
use std::sync::Arc;

/// A file in the folder that holds `book.toml`, such as `course/02-planning/03-risks.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CoursePath(Arc<str>);

/// A file of the site, from its root, such as `planning/risks.html`. Not percent-encoded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(Arc<str>);

/// A relative path that climbs above the folder it is resolved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClimbsOut;

impl CoursePath {
    /// Takes a path that is already relative, with `/`, without `.` and `..`.
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of this file; empty for a file at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part, such as `03-risks.md`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&*self.0, |(_, name)| name)
    }

    /// The file name without its last extension.
    pub fn stem(&self) -> &str {
        let name = self.file_name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The extension in lower case; empty where there is none.
    pub fn extension(&self) -> String {
        self.file_name().rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
    }

    /// What `written` means in a file of `folder`: joined, with `.` and `..` taken away.
    pub fn resolve(folder: &str, written: &str) -> Result<Self, ClimbsOut> {
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in written.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop().ok_or(ClimbsOut)?;
                }
                name => parts.push(name),
            }
        }
        Ok(Self(parts.join("/").into()))
    }

    /// This path as seen from `folder`, where it stands below it.
    pub fn below<'a>(&'a self, folder: &str) -> Option<&'a str> {
        if folder.is_empty() {
            return Some(&self.0);
        }
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl PagePath {
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The way from this page up to the site's root: empty or `../` as often as needed.
    pub fn root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// This path as it stands in an address: every byte outside RFC 3986's unreserved set and `/` percent-encoded.
    pub fn href(&self) -> String {
        percent_encode(&self.0)
    }

    /// What two paths must not share: file systems and hosts that ignore case or Unicode form would see one file.
    pub fn collision_key(&self) -> String {
        use unicode_normalization::UnicodeNormalization;
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        self.0.nfc().flat_map(char::to_lowercase).nfc().collect()
    }
}

/// Percent-encodes a path for an address, after RFC 3986 section 2.3; `/` stays.
pub fn percent_encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => {
                use fmt::Write;
                write!(out, "%{byte:02X}").expect("writing to a string cannot fail");
            }
        }
    }
    out
}

/// Undoes percent-encoding; what is not valid stays as it was written.
pub fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let decoded = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match decoded {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

macro_rules! shown_as_text {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    };
}
shown_as_text!(CoursePath);
shown_as_text!(PagePath);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_resolved_from_the_folder_of_its_file() {
        let resolved = CoursePath::resolve("course/03-talks", "../02-know/01-me.md").unwrap();
        assert_eq!(resolved.as_str(), "course/02-know/01-me.md");
    }

    #[test]
    fn a_path_cannot_climb_out() {
        assert_eq!(CoursePath::resolve("course", "../../etc/passwd"), Err(ClimbsOut));
    }

    #[test]
    fn addresses_are_percent_encoded_and_back() {
        let path = PagePath::new("modul-1/übung 1.html");
        assert_eq!(path.href(), "modul-1/%C3%BCbung%201.html");
        assert_eq!(percent_decode(&path.href()), path.as_str());
        assert_eq!(percent_decode("100%"), "100%");
    }

    #[test]
    fn case_and_unicode_form_do_not_make_two_addresses() {
        let composed = PagePath::new("Übung.html");
        let decomposed = PagePath::new("u\u{308}bung.html");
        assert_eq!(composed.collision_key(), decomposed.collision_key());
    }
}

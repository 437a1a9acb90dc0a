//! The families of letters that a course can name, whatever its theme: those of every device, and those that themes bring.
//!
//! What a theme brings is written down once, in its own folder: the rules are taken from its sheet.

use super::builtin::built_in;
use super::light::light_style;
use super::theme::{StyleSheet, Theme};
use crate::base::path::PagePath;
use crate::base::source::ContentHash;
use std::sync::Arc;

/// A family that a course can name.
#[derive(Debug)]
pub struct Family {
    /// Capitals do not count.
    pub name: &'static str,
    /// As CSS lists it, with what stands in where a letter or the font itself is missing.
    pub stack: &'static str,
    /// The theme that brings it; none for what is on every device.
    theme: Option<&'static str>,
}

pub const FAMILIES: [Family; 4] = [
    Family { name: "sans", stack: "system-ui,sans-serif", theme: None },
    Family {
        name: "serif",
        stack: "\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"URW Palladio L\",P052,Georgia,serif",
        theme: None,
    },
    Family {
        name: "Literata",
        stack: "Literata,\"Iowan Old Style\",Charter,\"Bitstream Charter\",Georgia,\"Noto Serif\",serif",
        theme: Some("workbook"),
    },
    Family {
        name: "Atkinson Hyperlegible Next",
        stack: "\"Atkinson Hyperlegible Next\",system-ui,sans-serif",
        theme: Some("workshop"),
    },
];

/// The family of this name.
pub fn family(name: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.name.eq_ignore_ascii_case(name))
}

/// What a family needs in a site whose theme does not bring it: the rules, and the files with its licence.
#[derive(Debug, Clone, Default)]
pub struct Bundled {
    pub rules: String,
    pub files: Vec<(PagePath, Arc<[u8]>)>,
}

const FACE: &str = "@font-face{";
/// Where a theme's own sheet finds its fonts.
const FOLDER: &str = "../fonts/";

impl Family {
    /// What is to be added to `theme`; nothing where it has the family, or every device does.
    pub fn beside(&self, theme: &Theme) -> Bundled {
        let Some(home) = self.theme else { return Bundled::default() };
        let layer = built_in(home).expect("a family stands in a built-in theme");
        let rules = layer.files().filter(|(path, _)| path.starts_with("styles/")).flat_map(|(_, sheet)| faces(sheet));
        let mut bundled = Bundled { rules: rules.collect(), files: Vec::new() };
        if theme.style.text.contains(bundled.rules.as_str()) {
            return Bundled::default();
        }
        for (path, bytes) in layer.files() {
            let Some(name) = path.strip_prefix("fonts/").filter(|name| !name.ends_with(".md")) else { continue };
            let published = published(name, bytes);
            let file_name = published.as_str().rsplit('/').next().unwrap_or_default();
            bundled.rules = bundled.rules.replace(&format!("{FOLDER}{name}"), file_name);
            bundled.files.push((published, bytes.into()));
        }
        bundled
    }
}

/// The rules of a sheet that name fonts.
fn faces(sheet: &[u8]) -> Vec<String> {
    let sheet = light_style(&String::from_utf8_lossy(sheet));
    let rule = |(at, _): (usize, &str)| sheet[at..].split_inclusive('}').next().map(str::to_owned);
    sheet.match_indices(FACE).filter_map(rule).collect()
}

/// Beside the style sheets, by a name that changes with the file.
fn published(name: &str, bytes: &[u8]) -> PagePath {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    StyleSheet::path(stem, extension, ContentHash::of(&[bytes]))
}

#[cfg(test)]
mod tests {
    use super::super::{Layer, Theme};
    use super::*;

    fn theme(names: &[&str]) -> Theme {
        let layers: Vec<Layer> = names.iter().filter_map(|name| built_in(name)).collect();
        Theme::from_layers(&layers)
    }

    #[test]
    fn a_family_comes_with_its_files_its_licence_and_no_other_address() {
        let commons = theme(&["base", "commons"]);
        for (name, faces) in [("Literata", 2), ("Atkinson Hyperlegible Next", 2)] {
            let bundled = family(name).unwrap().beside(&commons);
            assert_eq!(bundled.rules.matches(FACE).count(), faces, "{name}");
            assert!(!bundled.rules.contains(FOLDER), "{}", bundled.rules);
            for (path, bytes) in &bundled.files {
                let file = path.as_str().strip_prefix("assets/").unwrap();
                let is_font = file.ends_with(".woff2") && bytes.starts_with(b"wOF2");
                let is_licence =
                    file.ends_with(".txt") && bytes.windows(21).any(|words| words == b"SIL OPEN FONT LICENSE");
                assert!(is_licence || is_font && bundled.rules.contains(&format!("url(\"{file}\")")), "{file}");
            }
            assert_eq!(bundled.files.len(), faces + 1, "{name}");
        }
    }

    #[test]
    fn a_theme_that_has_a_family_gets_no_second_one() {
        let bundled = family("literata").unwrap().beside(&theme(&["base", "workbook"]));
        assert!(bundled.rules.is_empty() && bundled.files.is_empty());
        let bundled = family("serif").unwrap().beside(&theme(&["base"]));
        assert!(bundled.rules.is_empty() && bundled.files.is_empty());
    }
}

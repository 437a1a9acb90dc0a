//! How the course looks: its accent, its logo and its fonts, as far as `book.toml` says.
//!
//! Knows no files and no themes: whether a font or a picture is there is looked up later.

use super::{Table, kind, span, spanned_text};
use crate::base::span::Spanned;
use crate::course::manifest::{Font, FontFile, SiteSettings};
use crate::parse::findings::Findings;
use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

/// `#7a1f3d`, or short, `#73c`.
pub(super) fn colour(value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Spanned<String>> {
    let written = spanned_text("accent", value, findings)?;
    let digits = written.value.strip_prefix('#').unwrap_or_default();
    if !matches!(digits.len(), 3 | 6) || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        findings
            .error("wrong-type", written.span, format!("`accent = \"{}\"` is not a colour", written.value))
            .label("expected something like `#7a1f3d`")
            .help("red, green and blue as two hexadecimal digits each; names of colours are not known here");
        return None;
    }
    Some(written)
}

/// `[site.fonts]`
pub(super) fn fonts(key: &str, value: &TomlSpanned<DeValue<'_>>, site: &mut SiteSettings, findings: &mut Findings) {
    let Some(table) = value.get_ref().as_table() else {
        findings
            .error("wrong-type", span(value), format!("`{key}` is {}, expected a group", kind(value)))
            .label("expected something like `{ text = \"Literata\" }`")
            .help("write a group `[site.fonts]` with `text`, `headings` or both; fonts for paper stand in `[print] fonts`");
        return;
    };
    Table::new("site.fonts", table).each(findings, &["text", "headings"], |key, value, findings| match key {
        "text" => site.text_font = font(key, value, findings),
        _ => site.heading_font = font(key, value, findings),
    });
}

/// The name of a family, a file, or a file for each cut.
fn font(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Font> {
    if let Some(table) = value.get_ref().as_table() {
        return cuts(key, value, &Table::new(&format!("the font `{key}`"), table), findings);
    }
    if value.get_ref().as_str().is_none() {
        findings
            .error("wrong-type", span(value), format!("`{key}` is {}, expected a font", kind(value)))
            .label("expected the name of one, or a `.woff2` file")
            .help("several files of one font stand in a group: `{ regular = \"fonts/brand.woff2\", bold = \"fonts/brand-bold.woff2\" }`");
        return None;
    }
    let written = spanned_text(key, value, findings)?;
    Some(match written.value.contains(['.', '/', '\\']) {
        true => Font::Own(vec![FontFile { file: written, bold: false, italic: false }]),
        false => Font::Named(written),
    })
}

/// What a family is cut in: whether that is bold, and whether it is italic.
const CUTS: [(&str, bool, bool); 4] =
    [("regular", false, false), ("bold", true, false), ("italic", false, true), ("bold-italic", true, true)];

fn cuts(key: &str, value: &TomlSpanned<DeValue<'_>>, table: &Table<'_>, findings: &mut Findings) -> Option<Font> {
    let mut files = Vec::new();
    let mut is_whole = true;
    let names = CUTS.map(|(name, ..)| name);
    table.each(findings, &names, |name, value, findings| match spanned_text(name, value, findings) {
        Some(file) => {
            let (_, bold, italic) = CUTS[names.iter().position(|known| *known == name).expect("it is a known name")];
            files.push(FontFile { file, bold, italic });
        }
        None => is_whole = false,
    });
    let has_regular = files.iter().any(|file| !file.bold && !file.italic);
    if !has_regular && is_whole && !table.has_unknown(&names) {
        findings
            .error("wrong-type", span(value), format!("the font `{key}` does not say its `regular`"))
            .label("expected something like `{ regular = \"fonts/brand.woff2\" }`")
            .help("`bold`, `italic` and `bold-italic` come beside it");
    }
    has_regular.then_some(Font::Own(files))
}

/// A logo for dark grounds needs one for light ones beside it.
pub(super) fn dark_alone(site: &mut SiteSettings, findings: &mut Findings) {
    if site.logo.is_none()
        && let Some(dark) = site.logo_dark.take()
    {
        findings
            .error("wrong-type", dark.span, "`logo-dark` stands without `logo`")
            .label("expected `logo` beside it")
            .help("`logo` is for light pages, `logo-dark` takes its place on dark ones; where one serves both, name it twice");
    }
}

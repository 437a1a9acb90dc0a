//! A course's own look becomes one style sheet on every page, and the files of fonts that it needs.
//!
//! Without an accent, a logo or fonts in `book.toml` there is no such sheet.

use super::accent;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::path::{CoursePath, PagePath};
use crate::base::span::Spanned;
use crate::course::brand::{Face, Typeface};
use crate::course::course::Course;
use crate::site::route::Routes;
use crate::theme::{FAMILIES, Family, LOGO, StyleSheet, Theme, family};
use std::sync::Arc;

/// What a site has of its course's own look.
#[derive(Debug, Default)]
pub(super) struct Look {
    pub(super) sheet: Option<StyleSheet>,
    /// Fonts that the theme does not bring, with their licences.
    pub(super) files: Vec<(PagePath, Arc<[u8]>)>,
}

/// Makes the look of a course in a theme.
pub(super) fn look(course: &Course, routes: &Routes, theme: &Theme) -> Noted<Look> {
    let mut maker = Maker { theme, routes, sheet: String::new(), files: Vec::new(), diagnostics: Vec::new() };
    if !course.brand.logos.is_empty() {
        maker.sheet.extend(theme.styles.get(LOGO).map(|style| &*style.text));
    }
    if let Some(accent) = &course.manifest.site.accent {
        match accent::style(accent, &theme.style.text) {
            Ok(style) => maker.sheet.push_str(&style),
            Err(diagnostic) => maker.diagnostics.push(*diagnostic),
        }
    }
    let text = course.brand.text.as_ref().and_then(|typeface| maker.font(Part::Text, typeface));
    let headings = course.brand.headings.as_ref().and_then(|typeface| maker.font(Part::Headings, typeface));
    let values: Vec<String> = text.into_iter().chain(headings).collect();
    if !values.is_empty() {
        maker.sheet.push_str(&format!(":root{{{}}}\n", values.join(";")));
    }
    let Maker { sheet, files, diagnostics, .. } = maker;
    let sheet = (!sheet.is_empty()).then(|| StyleSheet::of("brand", "css", sheet));
    Noted { value: Look { sheet, files }, diagnostics }
}

struct Maker<'a> {
    theme: &'a Theme,
    routes: &'a Routes,
    sheet: String,
    files: Vec<(PagePath, Arc<[u8]>)>,
    diagnostics: Vec<Diagnostic>,
}

impl Maker<'_> {
    /// The value that sets a part of the pages in this font, whose rules are added; nothing where there is no such font.
    fn font(&mut self, part: Part, typeface: &Typeface) -> Option<String> {
        let stack = match typeface {
            Typeface::Own(faces) => {
                let rules = faces.iter().map(|face| rule(face, part, faces.len(), self.routes));
                self.sheet.extend(rules);
                format!("\"{}\",{}", part.family(), FAMILIES[0].stack)
            }
            Typeface::Named(name) => {
                let found = named(name).map_err(|diagnostic| self.diagnostics.push(*diagnostic));
                let family = found.ok()?;
                self.bring(family);
                family.stack.to_owned()
            }
        };
        Some(format!("{}:{stack}", part.token()))
    }

    fn bring(&mut self, family: &Family) {
        let bundled = family.beside(self.theme);
        // Text and headings may be set in one family.
        if !self.sheet.contains(&bundled.rules) {
            self.sheet.push_str(&bundled.rules);
            self.files.extend(bundled.files);
        }
    }
}

/// What is set in a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    Headings,
}

impl Part {
    /// How the theme calls the value.
    fn token(self) -> &'static str {
        match self {
            Self::Text => "--font-body",
            Self::Headings => "--font-heading",
        }
    }

    /// How a font of the course is called in its pages: the name in its file may be that of one on the reader's device.
    fn family(self) -> &'static str {
        match self {
            Self::Text => "course-text",
            Self::Headings => "course-headings",
        }
    }
}

/// The rule that names a file of the course's own font, one of `count`.
fn rule(face: &Face, part: Part, count: usize, routes: &Routes) -> String {
    let weight = match (face.varies, part, count, face.bold) {
        (true, ..) => "1 1000",
        // One file for headings is what they are to look like; what browsers make bold of it would be smeared.
        (false, Part::Headings, 1, _) => "1 1000",
        (false, _, _, true) => "700",
        (false, _, _, false) => "400",
    };
    let style = if face.italic { "font-style:italic;" } else { "" };
    let file = routes.file(&face.path).map(PagePath::href).unwrap_or_default();
    format!(
        "@font-face{{font-family:\"{}\";font-weight:{weight};{style}font-display:swap;src:url(\"../{file}\") format(\"woff2\");}}\n",
        part.family()
    )
}

fn named(name: &Spanned<String>) -> Result<&'static Family, Box<Diagnostic>> {
    family(&name.value).ok_or_else(|| {
        let written = name.value.to_lowercase();
        let begins = |known: &&str| written.len() > 3 && known.to_lowercase().starts_with(&written);
        let known = || FAMILIES.iter().map(|family| family.name);
        let diagnostic = Diagnostic::error("unknown-font", format!("there is no font `{}`", name.value));
        let book = CoursePath::new("book.toml");
        let list = known().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Box::new(match nearest(&written, known()).or_else(|| known().find(begins)) {
            Some(near) => diagnostic
                .at(&book, name.span, format!("did you mean `{near}`?"))
                .fix(name.part(0, name.value.len()), near),
            None => diagnostic.at(&book, name.span, format!("expected {list} or a file")).help(
                "pages load no font from elsewhere, and readers' devices do not have what yours has: put its `.woff2` file into the course and name that, as in `fonts/brand.woff2`",
            ),
        })
    })
}

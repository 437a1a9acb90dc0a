//! The course's logo and fonts: names in `book.toml` become files of the course, or it is told why they cannot.

use super::links::scheme;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::drawing::Proportions;
use crate::base::font::Format;
use crate::base::path::CoursePath;
use crate::base::source::Asset;
use crate::base::span::{Span, Spanned};
use crate::course::brand::{Brand, Face, Ground, Logo, Typeface};
use crate::course::manifest::{Font, FontFile, Manifest};
use std::collections::BTreeMap;

/// Looks up what `[site]` says of the course's own look.
pub(super) fn brand(manifest: &Manifest, assets: &BTreeMap<CoursePath, Asset>) -> Noted<Brand> {
    let site = &manifest.site;
    let mut desk = Desk { src: &manifest.book.src, assets, diagnostics: Vec::new() };
    let light = site.logo.as_ref().and_then(|written| desk.logo(written));
    let dark = site.logo_dark.as_ref().and_then(|written| desk.logo(written));
    let text = site.text_font.as_ref().and_then(|font| desk.typeface(font));
    let headings = site.heading_font.as_ref().and_then(|font| desk.typeface(font));
    Noted { value: Brand { logos: pair(light, dark), text, headings }, diagnostics: desk.diagnostics }
}

fn pair(light: Option<Logo>, dark: Option<Logo>) -> Vec<Logo> {
    match (light, dark) {
        (Some(light), Some(dark)) if light.path == dark.path => vec![Logo { ground: Ground::Any, ..light }],
        (Some(light), Some(dark)) => {
            vec![Logo { ground: Ground::Light, ..light }, Logo { ground: Ground::Dark, ..dark }]
        }
        (light, _) => light.into_iter().collect(),
    }
}

struct Desk<'a> {
    src: &'a str,
    assets: &'a BTreeMap<CoursePath, Asset>,
    diagnostics: Vec<Diagnostic>,
}

/// What is looked for, and how it is told that it is not there.
#[derive(Clone, Copy)]
struct Wanted {
    what: &'static str,
    missing: &'static str,
    outside: &'static str,
    example: &'static str,
    /// How the names of such files end.
    endings: &'static [&'static str],
}

const LOGO: Wanted = Wanted {
    what: "logo",
    missing: "missing-picture",
    outside: "outside-picture",
    example: "images/logo.svg",
    endings: &["svg", "png", "jpg", "jpeg", "webp"],
};
const FONT: Wanted = Wanted {
    what: "font",
    missing: "missing-font",
    outside: "missing-font",
    example: "fonts/brand.woff2",
    endings: &["woff2"],
};

fn error(rule: &'static str, message: String, span: Span, label: impl Into<String>) -> Diagnostic {
    Diagnostic::error(rule, message).at(&CoursePath::new("book.toml"), span, label)
}

impl Desk<'_> {
    fn logo(&mut self, written: &Spanned<String>) -> Option<Logo> {
        let found = self.find(written, LOGO).and_then(|path| self.as_logo(path, written));
        found.map_err(|diagnostic| self.diagnostics.push(*diagnostic)).ok()
    }

    fn typeface(&mut self, font: &Font) -> Option<Typeface> {
        let files = match font {
            Font::Named(name) => return Some(Typeface::Named(name.clone())),
            Font::Own(files) => files,
        };
        let faces = files.iter().map(|file| {
            let found = self.find(&file.file, FONT).and_then(|path| self.as_face(path, file));
            found.map_err(|diagnostic| self.diagnostics.push(*diagnostic)).ok()
        });
        // Every file is looked at, so that all mistakes come at once.
        let faces: Vec<Option<Face>> = faces.collect();
        faces.into_iter().collect::<Option<Vec<_>>>().map(Typeface::Own)
    }

    /// The file of the course that is named: from the folder of the lessons, or, as some write it, from `book.toml`.
    fn find(&self, written: &Spanned<String>, wanted: Wanted) -> Result<CoursePath, Box<Diagnostic>> {
        let (name, span, what) = (written.value.as_str(), written.span, wanted.what);
        if name.is_empty() {
            let label = format!("expected something like `{}`", wanted.example);
            return Err(Box::new(error(wanted.missing, format!("no file is named as {what}"), span, label)));
        }
        if scheme(name).is_some() || name.starts_with("//") {
            let message = format!("the {what} `{name}` stands on another site");
            let told = error(wanted.outside, message, span, "nothing is loaded from others");
            let help = format!("save it into `{}` and name it from there: `{}`", self.src, wanted.example);
            return Err(Box::new(told.help(help)));
        }
        let below_src = CoursePath::resolve(self.src, name).ok().filter(|path| path.below(self.src).is_some());
        let whole = CoursePath::resolve("", name).ok().filter(|path| path.below(self.src).is_some());
        let there = |path: &&CoursePath| self.assets.contains_key(*path);
        if let Some(path) = below_src.iter().chain(&whole).find(there) {
            return Ok(path.clone());
        }
        match below_src {
            Some(path) => Err(Box::new(self.missing(written, &path, wanted))),
            None => {
                let message = format!("`{name}` leads out of the folder `{}`", self.src);
                let told = error("link-out-of-course", message, span, "nothing outside is read or copied");
                let help = format!("copy the file into it and name it from there: `{}`", wanted.example);
                Err(Box::new(told.help(help)))
            }
        }
    }

    fn missing(&self, written: &Spanned<String>, path: &CoursePath, wanted: Wanted) -> Diagnostic {
        let message = format!("the {} `{}` does not exist", wanted.what, written.value);
        let of_its_kind = self.assets.keys().filter(|path| wanted.endings.contains(&path.extension().as_str()));
        let names: Vec<&str> = of_its_kind.filter_map(|path| path.below(self.src)).collect();
        let same_name = |name: &&&str| CoursePath::new(name).file_name() == path.file_name();
        let near = nearest(path.below(self.src).unwrap_or_default(), names.iter().copied());
        match near.or_else(|| names.iter().find(same_name).copied()) {
            Some(near) => error(wanted.missing, message, written.span, format!("did you mean `{near}`?")),
            None => {
                let told = error(wanted.missing, message, written.span, format!("looked for `{path}`"));
                told.help(format!("name a file from the folder `{}`, such as `{}`", self.src, wanted.example))
            }
        }
    }

    fn as_logo(&self, path: CoursePath, written: &Spanned<String>) -> Result<Logo, Box<Diagnostic>> {
        let asset = &self.assets[&path];
        let (name, span) = (path.file_name(), written.span);
        let ending = path.extension();
        if !LOGO.endings.contains(&ending.as_str()) {
            let message = format!("`{name}` is no picture that a logo can be");
            let told = error("logo-format", message, span, "expected `.svg`, `.png`, `.jpg` or `.webp`");
            return Err(Box::new(told.help("save it as SVG; else as PNG, 64 pixels high or a little more")));
        }
        let proportions = asset.proportions.or_else(|| asset.dimensions.and_then(Proportions::of_pixels));
        let proportions = proportions.ok_or_else(|| {
            let (message, label, help) = match ending == "svg" {
                true => (
                    format!("`{name}` does not say how wide it is for its height"),
                    "it has no `viewBox` that can be read",
                    "write `viewBox=\"0 0 WIDTH HEIGHT\"` into its `<svg>` tag: pages keep a place for the logo until it is there",
                ),
                false => (
                    format!("`{name}` cannot be read as a picture"),
                    "neither width nor height is found in it",
                    "open it in an image program and save it again",
                ),
            };
            Box::new(error("logo-format", message, span, label).help(help))
        })?;
        Ok(Logo { path, span, proportions, ground: Ground::OnlyLight })
    }

    fn as_face(&self, path: CoursePath, written: &FontFile) -> Result<Face, Box<Diagnostic>> {
        let (name, span) = (path.file_name(), written.file.span);
        let wrong = |message: String, next: &str| {
            let told = error("unreadable-font", message, span, "expected a web font, a `.woff2` file");
            Err(Box::new(told.help(next)))
        };
        let extension = path.extension();
        match (extension.as_str(), self.assets[&path].font) {
            ("woff2", Some(Format::Woff2 { varies })) => {
                let (bold, italic) = (written.bold, written.italic);
                Ok(Face { path, span, bold, italic, varies })
            }
            ("woff2", Some(Format::Woff | Format::OpenType)) => {
                wrong(format!("`{name}` is no WOFF2 file, only called so"), CONVERT)
            }
            ("woff2", None) => wrong(
                format!("`{name}` cannot be read as a font"),
                "get it anew from where you have it; each WOFF2 file begins with the letters `wOF2`",
            ),
            ("ttf" | "otf" | "ttc" | "woff" | "eot", _) => {
                wrong(format!("`{name}` is a font in a form that pages do not load"), CONVERT)
            }
            _ => wrong(
                format!("`{name}` is no font"),
                "name the font's file, or one of the families that come with Coursebook",
            ),
        }
    }
}

const CONVERT: &str = "convert it to WOFF2, as with `fonttools ttLib.woff2 compress FILE`, and see that its licence allows web pages to have it";

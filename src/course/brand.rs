//! A course's own look as far as it stands in files: its logos and fonts, looked up. Every file is there.

use crate::base::drawing::Proportions;
use crate::base::path::CoursePath;
use crate::base::span::{Span, Spanned};

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brand {
    /// One, or the one for light grounds before the one for dark ones.
    pub logos: Vec<Logo>,
    /// What the text is set in, where the theme's own is not wanted.
    pub text: Option<Typeface>,
    pub headings: Option<Typeface>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    pub path: CoursePath,
    /// Where `book.toml` names it.
    pub span: Span,
    pub proportions: Proportions,
    pub ground: Ground,
}

/// The grounds that a logo can be seen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// It is named for both.
    Any,
    /// It stands alone, so dark pages need a light ground below it.
    OnlyLight,
    /// Another one stands for it on dark pages.
    Light,
    Dark,
}

impl Ground {
    /// The name that templates use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::OnlyLight => "only-light",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typeface {
    /// A family that themes know, as it was named.
    Named(Spanned<String>),
    /// The course's own.
    Own(Vec<Face>),
}

impl Typeface {
    pub fn faces(&self) -> &[Face] {
        match self {
            Self::Named(_) => &[],
            Self::Own(faces) => faces,
        }
    }
}

/// One file of a font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    pub path: CoursePath,
    /// Where `book.toml` names it.
    pub span: Span,
    pub bold: bool,
    pub italic: bool,
    /// It holds every weight.
    pub varies: bool,
}

impl Brand {
    /// The files of the course that it is made of.
    pub fn files(&self) -> impl Iterator<Item = &CoursePath> {
        self.logos.iter().map(|logo| &logo.path).chain(self.faces().map(|face| &face.path))
    }

    pub fn faces(&self) -> impl Iterator<Item = &Face> {
        self.text.iter().chain(&self.headings).flat_map(Typeface::faces)
    }
}

//! `book.toml` as types. Where a setting means what it means in mdBook, it has mdBook's name.

use super::delivery::Delivery;
use crate::base::span::{Span, Spanned};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    pub book: Book,
    pub build: Build,
    pub site: SiteSettings,
    pub course: CourseSettings,
    pub print: Print,
    pub quiz: QuizSettings,
    /// In the order written.
    pub deliveries: Vec<Delivery>,
    /// The languages that the course is translated into, in the order written.
    pub translations: Vec<Translation>,
}

/// `[language.CODE]`: what `book.toml` says of the course in another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// BCP 47: files are called `lesson.CODE.md`, pages stand in `CODE/`.
    pub code: Spanned<String>,
    pub title: Option<Spanned<String>>,
    pub description: Option<String>,
    pub text_direction: Option<Direction>,
    pub competencies: Vec<TranslatedTopic>,
    pub tools: Vec<TranslatedTopic>,
    /// The titles of deliveries, by their names.
    pub deliveries: Vec<(Spanned<String>, String)>,
    /// Those of the theme's settings that are words.
    pub settings: BTreeMap<String, Spanned<String>>,
}

impl Translation {
    /// A language of which nothing is said but its code.
    pub fn new(code: Spanned<String>) -> Self {
        Self {
            code,
            title: None,
            description: None,
            text_direction: None,
            competencies: Vec::new(),
            tools: Vec::new(),
            deliveries: Vec::new(),
            settings: BTreeMap::new(),
        }
    }
}

/// A competency or a tool in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedTopic {
    /// Its name in the language of the course.
    pub of: Spanned<String>,
    pub name: Option<String>,
    pub sentence: Option<String>,
    /// Of a competency; as many as the course declares.
    pub behaviours: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    pub title: Option<Spanned<String>>,
    pub description: String,
    pub authors: Vec<String>,
    /// BCP 47.
    pub language: String,
    /// Where it is written.
    pub language_span: Option<Span>,
    /// The folder with the lessons, from the folder of `book.toml`.
    pub src: String,
    /// As written, else the one of the language.
    pub text_direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    /// Where the site goes, from the folder of `book.toml`.
    pub build_dir: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SiteSettings {
    /// The address the site will live at, with a trailing slash.
    pub url: Option<Spanned<String>>,
    /// The name of a built-in theme, or a folder of the course that begins with `./`.
    pub theme: Option<Spanned<String>>,
    pub html: HtmlPolicy,
    /// The course's own main colour, `#7a1f3d`.
    pub accent: Option<Spanned<String>>,
    /// The course's own logo, from the folder of the lessons.
    pub logo: Option<Spanned<String>>,
    /// The one for dark grounds.
    pub logo_dark: Option<Spanned<String>>,
    /// What the text is set in, and what headings are.
    pub text_font: Option<Font>,
    pub heading_font: Option<Font>,
    pub offline: Offline,
    /// The theme's own settings.
    pub settings: BTreeMap<String, Spanned<String>>,
}

/// A value of `[site.fonts]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Font {
    /// The name of a family that Coursebook knows.
    Named(Spanned<String>),
    /// The course's own; the regular one is among them.
    Own(Vec<FontFile>),
}

/// A file of the course's own font, from the folder of the lessons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    pub file: Spanned<String>,
    pub bold: bool,
    pub italic: bool,
}

/// What happens to raw HTML in lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HtmlPolicy {
    /// An allow list without scripts, frames, forms, SVG or MathML.
    Safe,
    /// As the author wrote it.
    Trusted,
}

/// Whether readers' browsers keep the site, to open it without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offline {
    No,
    Kept,
    /// No more: browsers that still keep an earlier edition are told to let go of it.
    Removed,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CourseSettings {
    /// Names the course in the store of the learner's device.
    pub id: Option<Spanned<String>>,
    pub version: String,
    /// In the order written, each with its sentence.
    pub competencies: Vec<Declared>,
    pub tools: Vec<Declared>,
    /// The site has a page on which learners fill in a certificate.
    pub certificate: bool,
}

/// A competency or a tool with the sentence that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    pub name: String,
    pub sentence: String,
    /// Of a competency: what somebody who has it can be seen or heard to do.
    pub behaviours: Vec<String>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    pub paper: Paper,
    /// Papers also in large print: 16 points and up.
    pub large_print: bool,
    /// The worksheets' PDFs are built with the site.
    pub site: bool,
    /// Font files of the course, from the folder of `book.toml`.
    pub fonts: Vec<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    A4,
    Letter,
    Both,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizSettings {
    /// Points needed, in per cent.
    pub pass: Option<u8>,
    pub attempts: Option<u32>,
    /// Asks how sure the learner is, in quizzes that do not say otherwise.
    pub confidence: bool,
    /// A review at the end of each module.
    pub review: Gathering,
    /// A self-check over the whole course.
    pub final_check: Gathering,
    /// Learners get a short code of their answers to hand to the facilitator; where absent, in courses that are delivered.
    pub codes: Option<bool>,
}

/// Whether a page gathers questions of several lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gathering {
    No,
    /// Every question is asked.
    All,
    /// So many are drawn for each learner.
    Draw(u32),
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            book: Book {
                title: None,
                description: String::new(),
                authors: Vec::new(),
                language: "en".into(),
                language_span: None,
                src: "course".into(),
                text_direction: Direction::LeftToRight,
            },
            build: Build { build_dir: "book".into() },
            site: SiteSettings {
                url: None,
                theme: None,
                html: HtmlPolicy::Safe,
                accent: None,
                logo: None,
                logo_dark: None,
                text_font: None,
                heading_font: None,
                offline: Offline::No,
                settings: BTreeMap::new(),
            },
            course: CourseSettings::default(),
            print: Print { paper: Paper::Both, large_print: false, site: false, fonts: Vec::new() },
            quiz: QuizSettings {
                pass: None,
                attempts: None,
                confidence: false,
                review: Gathering::Draw(10),
                final_check: Gathering::No,
                codes: None,
            },
            deliveries: Vec::new(),
            translations: Vec::new(),
        }
    }
}

impl Manifest {
    /// Whether learners get codes of their answers.
    pub fn has_codes(&self) -> bool {
        self.quiz.codes.unwrap_or(!self.deliveries.is_empty())
    }
}

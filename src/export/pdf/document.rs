//! One PDF as plain data: what a theme's paper templates see as JSON, `title` and `parts` in `/document.json`, `paper` in
//! `/paper.json`, the rest in `/setup.json`.
//!
//! The counterpart of `site/view.rs` on paper. Text stays data from here to the page: no template ever reads markup out of it.

use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub struct Document {
    pub kind: Kind,
    pub title: String,
    pub course: String,
    pub authors: Vec<String>,
    /// Of the course; may be empty.
    pub version: String,
    /// The language alone: `pt`.
    pub language: String,
    /// `BR`; empty where the course's language names none.
    pub region: String,
    /// `ltr`, `rtl`
    pub direction: &'static str,
    pub paper: Sheet,
    /// Body text of 16 pt, for those who need it.
    pub large: bool,
    /// Boxes that a PDF viewer lets people type in.
    pub fillable: bool,
    /// Families for text, the first one first.
    pub fonts: Vec<String>,
    pub code_font: String,
    pub math_font: String,
    /// The course's own colour, `#7a1f3d`; empty where it names none.
    pub accent: String,
    pub logo: Option<Logo>,
    /// Every word that is not the author's.
    pub words: Words,
    pub parts: Vec<Part>,
    /// Of a guide: where each lesson stands in the learners' book, by its id: `In the learners’ book: pages 12–15`.
    pub book_pages: BTreeMap<String, String>,
}

/// The course's logo, which says nothing that is not also in words. Only how width and height stand to each other means something.
#[derive(Debug, Clone, Serialize)]
pub struct Logo {
    /// `/files/HASH.svg`
    pub file: String,
    pub width: u32,
    pub height: u32,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    #[default]
    Worksheet,
    /// All worksheets of a module.
    Pack,
    /// A lesson.
    Handout,
    /// The right answers of every quiz.
    Key,
    /// The cards of a lesson, to cut.
    Cards,
    /// The whole course.
    Book,
    /// How to run the course, for the person in front.
    Guide,
    /// A delivery by the clock, and what it needs.
    RunSheet,
    Certificate,
}

impl Kind {
    /// The word that `papers.json` and the manual use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Worksheet => "worksheet",
            Self::Pack => "pack",
            Self::Handout => "handout",
            Self::Key => "key",
            Self::Cards => "cards",
            Self::Book => "book",
            Self::Guide => "guide",
            Self::RunSheet => "run-sheet",
            Self::Certificate => "certificate",
        }
    }
}

/// A size of paper, portrait, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Default)]
pub struct Sheet {
    pub name: &'static str,
    pub width: f64,
    pub height: f64,
}

/// Something that has a title and begins a page: a sheet, a lesson, a module.
#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    pub kind: PartKind,
    pub id: String,
    pub title: Vec<Run>,
    /// `3.1`; may be empty.
    pub number: String,
    /// The level of the title's heading, 1 to 6.
    pub level: u8,
    /// The lesson a sheet belongs to; may be empty.
    pub lesson: String,
    /// Stands at the foot of each of its pages: course, edition, lesson.
    pub stamp: String,
    /// Where to read it online; empty where the course has no address.
    pub url: String,
    pub qr: Option<Arc<Qr>>,
    pub landscape: bool,
    /// How many copies of it share a page.
    pub per_page: u32,
    pub start: Start,
    /// A sentence below the title.
    pub lead: Vec<Run>,
    pub objectives: Vec<Vec<Run>>,
    /// Short facts: minutes, competencies.
    pub meta: Vec<String>,
    /// Of a certificate: what the course practises, and the places to write on it.
    pub points: Vec<String>,
    pub keys: Vec<String>,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    #[default]
    Sheet,
    Cover,
    Module,
    Lesson,
    Key,
    Cards,
    Certificate,
}

/// Where a part begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    #[default]
    Page,
    /// A right-hand page, so that it can be printed on both sides and taken out.
    Right,
    /// Right below what stands before it.
    Flow,
}

/// A QR code: rows of `0` and `1`, a `1` is dark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Qr {
    pub size: usize,
    pub rows: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Block {
    Heading {
        level: u8,
        runs: Vec<Run>,
        id: String,
    },
    Paragraph {
        runs: Vec<Run>,
    },
    List {
        start: Option<u64>,
        tight: bool,
        tasks: bool,
        items: Vec<Item>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    Note {
        kind: &'static str,
        title: String,
        blocks: Vec<Block>,
    },
    Code {
        text: String,
        language: String,
    },
    Table {
        alignments: Vec<&'static str>,
        head: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
        /// The first cell of a row that holds words is the row's heading.
        named_rows: bool,
    },
    Divider {},
    Definitions {
        entries: Vec<Entry>,
        /// On a sheet: what to write stands beside its words.
        prompts: bool,
    },
    Picture(Picture),
    PageBreak {},
    Activity {
        title: String,
        level: u8,
        minutes: String,
        groups: String,
        priority: String,
        materials: String,
        blocks: Vec<Block>,
    },
    Key(Titled),
    Answer(Titled),
    Example(Titled),
    Facilitator(Titled),
    Commitment {
        title: String,
        level: u8,
        /// Its own words have places to write, so that it needs no other.
        has_fields: bool,
        blocks: Vec<Block>,
    },
    Gather(Titled),
    Cards {
        title: String,
        level: u8,
        per_page: u32,
        blocks: Vec<Block>,
        parts: Vec<Titled>,
    },
    Pair {
        title: String,
        level: u8,
        blocks: Vec<Block>,
        parts: Vec<Titled>,
    },
    /// A sheet within its lesson.
    Sheet(Box<Part>),
    Quiz {
        id: String,
        title: String,
        level: u8,
        intro: Vec<Block>,
        questions: Vec<Question>,
    },
    Field(Field),
    /// A day by the clock.
    Schedule {
        rows: Vec<ScheduleRow>,
    },
    /// One question's right answers.
    Answers {
        title: Vec<Run>,
        number: usize,
        lines: Vec<Vec<Run>>,
        why: Vec<Block>,
    },
}

/// One row of a run sheet. Times are texts: `10:20–10:35`.
#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub struct ScheduleRow {
    /// `lead-in`, `activity`, `roleplay`, `facilitator`, `break`, `lunch`, `wait`
    pub kind: String,
    pub starts: String,
    pub minutes: String,
    /// The lesson's title, number and minutes, in its first row only.
    pub lesson: String,
    pub number: String,
    pub lesson_minutes: String,
    /// Of the part; empty for a lead-in.
    pub title: String,
    /// `must`, `should`, `could` or empty.
    pub priority: String,
    pub groups: String,
    pub materials: String,
    /// In quotation marks.
    pub say: String,
}

/// A block with a title of its own, which may be empty, and the level of its heading.
#[derive(Debug, Clone, Serialize, Default)]
pub struct Titled {
    pub title: String,
    pub level: u8,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// Of a task: whether it is done.
    pub done: Option<bool>,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub term: Vec<Run>,
    pub definitions: Vec<Vec<Block>>,
}

/// A picture in its natural size, in millimetres.
#[derive(Debug, Clone, Serialize, Default)]
pub struct Picture {
    /// `/files/NAME`
    pub file: String,
    pub alt: String,
    pub decorative: bool,
    pub caption: String,
    pub width: f64,
    pub height: f64,
}

/// A place to write that stands between paragraphs.
#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub struct Field {
    /// As on the screen: `top-five-name`.
    pub id: String,
    /// Stands for this field (or the first place of it) in a fillable document.
    pub key: String,
    /// As on the screen: `lines`, `box`, `ranking`, `pick-one`, `pick-any`, `scale`, `date`.
    pub kind: &'static str,
    pub label: String,
    pub label_shown: bool,
    /// Lines to write on.
    pub lines: usize,
    /// Of a box, in millimetres.
    pub height: u32,
    /// A box that takes what is left of the page.
    pub rest: bool,
    pub draw: bool,
    /// Of a ranking, with one key a place.
    pub places: usize,
    pub keys: Vec<String>,
    pub options: Vec<Choice>,
    /// What stands at the ends of a scale.
    pub low: String,
    pub high: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Choice {
    pub id: String,
    pub key: String,
    pub runs: Vec<Run>,
}

#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub struct Question {
    pub id: String,
    /// As on the screen.
    pub number: usize,
    pub kind: &'static str,
    pub points: u32,
    /// `3 points`; empty where it is worth no more than others.
    pub worth: String,
    pub marked: bool,
    pub stem: Vec<Run>,
    pub body: Vec<Block>,
    pub options: Vec<Lettered>,
    /// Of an order, as shown.
    pub items: Vec<Lettered>,
    pub rows: Vec<Lettered>,
    pub choices: Vec<Lettered>,
    pub row_heading: String,
    pub choice_heading: String,
    pub several: bool,
    /// Of an open question.
    pub lines: usize,
}

#[derive(Debug, Clone, Serialize)]
pub struct Lettered {
    pub letter: String,
    pub runs: Vec<Run>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Run {
    Text(Text),
    Code {
        text: String,
    },
    /// `url` is empty for a place within the course.
    Link {
        url: String,
        runs: Vec<Run>,
    },
    Break {},
    Math {
        display: bool,
        alt: String,
        tree: serde_json::Value,
    },
    Picture(Picture),
    Footnote {
        blocks: Vec<Block>,
    },
    /// A rule within a line; `width` counts underscores.
    Blank {
        id: String,
        key: String,
        label: String,
        width: usize,
    },
    /// A whole cell of a table to fill.
    Cell {
        id: String,
        key: String,
        label: String,
    },
    /// One circle or square of a rating grid.
    Mark {
        id: String,
        key: String,
        option: String,
        several: bool,
        label: String,
    },
    Date {
        id: String,
        key: String,
        label: String,
    },
    /// A gap of a question; with choices, one of them is to be ringed.
    Gap {
        number: String,
        letter: String,
        width: usize,
        choices: Vec<String>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Text {
    pub text: String,
    #[serde(skip_serializing_if = "is_false")]
    pub bold: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub italic: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub strike: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// The words on paper that no author wrote, by the names that templates have for them. `{n}` and the like are filled by the
/// template.
pub type Words = BTreeMap<&'static str, String>;

/// One place to write or to mark, as a viewer that fills forms knows it: `Spot` number `key` of its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// As on the screen: `top-five-name`.
    pub field: String,
    /// As on the screen.
    pub label: String,
    pub kind: SpotKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpotKind {
    /// Text of one line, or of several.
    Line,
    Lines,
    /// A square; the option's id and words.
    Square {
        option: String,
        words: String,
    },
    /// A circle: one of several of its field.
    Circle {
        option: String,
        words: String,
    },
}

//! Which papers a course has, and what stands in each.

use super::compose::{Composer, Desk, in_minutes, quoted, words};
use super::document::{Block, Document, Kind, Logo, Part, PartKind, Qr, Run, Sheet, Spot, Start, Text};
use super::fonts::{CODE, Fonts, MATH};
use super::pictures::Pictures;
use super::qr::qr;
use crate::base::diagnostic::Diagnostic;
use crate::course::body::{self, BlockKind, Inside, Role, plain_text, walk_blocks};
use crate::course::course::{Course, Lesson, Module};
use crate::course::lesson::{ParsedLesson, Quote};
use crate::course::manifest::{Direction, Paper};
use crate::course::worksheet::Worksheet;
use crate::site::plan::Site;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Something to print: one paper, in as many sizes and variants as are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Planned {
    /// The file's name without variant and paper, such as `worksheets/top-five`.
    pub(super) name: String,
    pub(super) subject: Subject,
}

/// What a paper is about. Numbers point into course and site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// In [`Site::worksheets`].
    Worksheet(usize),
    /// A module's worksheets.
    Pack(usize),
    Handout(usize),
    Cards(usize),
    Key,
    Book,
    Guide,
    /// In [`Site::run_sheets`].
    RunSheet(usize),
    Certificate,
}

impl Subject {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Worksheet(_) => Kind::Worksheet,
            Self::Pack(_) => Kind::Pack,
            Self::Handout(_) => Kind::Handout,
            Self::Cards(_) => Kind::Cards,
            Self::Key => Kind::Key,
            Self::Book => Kind::Book,
            Self::Guide => Kind::Guide,
            Self::RunSheet(_) => Kind::RunSheet,
            Self::Certificate => Kind::Certificate,
        }
    }
}

/// A document, what can be filled in on it, and what was found while it was composed.
#[derive(Debug, Clone)]
pub(super) struct Composed {
    pub(super) document: Document,
    pub(super) spots: Vec<Spot>,
    pub(super) found: Vec<Diagnostic>,
    /// Of a guide: where each lesson stands in the learners' book, and in that in large print.
    pub(super) book_pages: [BTreeMap<String, String>; 2],
}

/// Every paper of the wanted kinds.
pub(super) fn planned(course: &Course, site: &Site, kinds: &BTreeSet<Kind>) -> Vec<Planned> {
    let mut all = Vec::new();
    let mut add = |name: String, subject: Subject| {
        if kinds.contains(&subject.kind()) {
            all.push(Planned { name, subject });
        }
    };
    for (number, place) in site.worksheets.iter().enumerate() {
        add(place.page.as_str().trim_end_matches(".html").to_owned(), Subject::Worksheet(number));
    }
    for (number, module) in course.modules.iter().enumerate() {
        if site.worksheets.iter().any(|place| module.lessons.contains(&place.lesson)) {
            add(format!("packs/{}", module_name(module)), Subject::Pack(number));
        }
    }
    for (number, lesson) in course.lessons.iter().enumerate() {
        add(format!("handouts/{}", lesson.id), Subject::Handout(number));
        if !cards(&lesson.parsed).is_empty() {
            add(format!("cards/{}", lesson.id), Subject::Cards(number));
        }
    }
    if course.lessons.iter().any(|lesson| !lesson.parsed.inventory.quizzes.is_empty()) {
        add("answer-key".to_owned(), Subject::Key);
    }
    add("book".to_owned(), Subject::Book);
    add("guide".to_owned(), Subject::Guide);
    for (number, sheet) in site.run_sheets.iter().enumerate() {
        let name = &course.manifest.deliveries[sheet.delivery].name.value;
        add(format!("run-sheets/{name}"), Subject::RunSheet(number));
    }
    if course.manifest.course.certificate {
        add("certificate".to_owned(), Subject::Certificate);
    }
    all
}

fn module_name(module: &Module) -> &str {
    // Lessons that stand beside the home have no folder to be named for.
    if module.slug.is_empty() { "lessons" } else { &module.slug }
}

fn cards(text: &ParsedLesson) -> Vec<&body::Block> {
    let mut found = Vec::new();
    walk_blocks(&text.body, Inside::LearnersOnly, &mut |block| {
        if matches!(&block.kind, BlockKind::Role(role) if matches!(role.role, Role::Cards | Role::Roleplay)) {
            found.push(block);
        }
    });
    found
}

/// Composes papers of one course, for learners or (guides) for the person in front.
pub(super) struct Planner<'c> {
    pub(super) course: &'c Course,
    pub(super) site: &'c Site,
    pub(super) pictures: &'c Pictures<'c>,
    pub(super) fonts: &'c Fonts,
    pub(super) logo: Option<&'c Logo>,
}

impl<'c> Planner<'c> {
    pub(super) fn say(&self) -> &'c Words {
        &self.site.words
    }

    pub(super) fn compose(&self, planned: &Planned) -> Composed {
        let mut composed = Composed {
            document: self.document(planned),
            spots: Vec::new(),
            found: Vec::new(),
            book_pages: Default::default(),
        };
        match planned.subject {
            Subject::Worksheet(number) => {
                let part = self.worksheet(number, 1, &mut composed);
                composed.document.title = plain(&part.title);
                composed.document.parts = vec![part];
            }
            Subject::Pack(number) => self.pack(&self.course.modules[number], &mut composed),
            Subject::Handout(number) => {
                let part = self.lesson(&self.course.lessons[number], 1, &mut composed);
                composed.document.title.clone_from(&self.course.lessons[number].parsed.title);
                composed.document.parts = vec![part];
            }
            Subject::Cards(number) => self.cards(&self.course.lessons[number], &mut composed),
            Subject::Key => self.key(&mut composed),
            Subject::Book => self.book(&mut composed),
            Subject::Guide => self.guide(&mut composed),
            Subject::RunSheet(number) => self.run_sheet(number, &mut composed),
            Subject::Certificate => self.certificate(&mut composed),
        }
        composed
    }

    fn document(&self, planned: &Planned) -> Document {
        let manifest = &self.course.manifest;
        let tag = manifest.book.language.replace('_', "-");
        let (language, region) = tag.split_once('-').unwrap_or((&tag, ""));
        Document {
            kind: planned.subject.kind(),
            course: self.course.title.clone(),
            authors: manifest.book.authors.clone(),
            version: manifest.course.version.clone(),
            language: language.to_lowercase(),
            region: match region.to_lowercase().as_str() {
                // `zh-Hant` names a script; where it is written, punctuation stands otherwise.
                "hant" => "TW".to_owned(),
                region if region.len() == 2 => region.to_uppercase(),
                _ => String::new(),
            },
            direction: match manifest.book.text_direction {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            },
            accent: manifest.site.accent.as_ref().map(|accent| accent.value.clone()).unwrap_or_default(),
            logo: self.logo.cloned(),
            fonts: self.fonts.text.clone(),
            code_font: CODE.to_owned(),
            math_font: MATH.to_owned(),
            words: super::words::words(self.say()),
            ..Document::default()
        }
    }

    fn worksheet(&self, number: usize, level: u8, composed: &mut Composed) -> Part {
        let place = &self.site.worksheets[number];
        let lesson = &self.course.lessons[place.lesson];
        let worksheet = &lesson.parsed.inventory.worksheets[place.nth];
        self.sheet(lesson, worksheet, level, composed)
    }

    fn sheet(&self, lesson: &'c Lesson, worksheet: &'c Worksheet, level: u8, composed: &mut Composed) -> Part {
        let mut part = self.composing(&lesson.parsed, level, composed, |composer| composer.sheet(worksheet, level));
        part.lesson.clone_from(&lesson.parsed.title);
        self.back(lesson, &mut part);
        part
    }

    /// Stamp, address and code: the way from a paper back to its lesson and edition.
    fn back(&self, lesson: &Lesson, part: &mut Part) {
        part.stamp = self.stamp(Some(&lesson.parsed.title));
        (part.url, part.qr) = self.way_back(&lesson.parsed);
    }

    fn way_back(&self, text: &ParsedLesson) -> (String, Option<Arc<Qr>>) {
        let base = self.course.manifest.site.url.as_ref();
        let address =
            base.zip(self.site.routes.page(&text.path)).map(|(base, page)| format!("{}{}", base.value, page.href()));
        let code = address.as_deref().and_then(qr).map(Arc::new);
        (address.unwrap_or_default(), code)
    }

    pub(super) fn stamp(&self, lesson: Option<&str>) -> String {
        let version = &self.course.manifest.course.version;
        let mut stamp = self.course.title.clone();
        if !version.is_empty() {
            stamp.push(' ');
            stamp.push_str(version);
        }
        if let Some(lesson) = lesson {
            stamp.push_str(" · ");
            stamp.push_str(lesson);
        }
        stamp
    }

    /// Lets `make` compose text of one file, and gathers what is to be filled in and what was found.
    pub(super) fn composing<T>(
        &self,
        text: &'c ParsedLesson,
        level: u8,
        composed: &mut Composed,
        make: impl FnOnce(&mut Composer<'c>) -> T,
    ) -> T {
        let desk = Desk { course: self.course, pictures: self.pictures, say: self.say() };
        let mut composer = Composer::new(desk, text, level);
        composer.spots = std::mem::take(&mut composed.spots);
        let made = make(&mut composer);
        composed.spots = composer.spots;
        composed.found.extend(composer.found);
        made
    }

    fn pack(&self, module: &Module, composed: &mut Composed) {
        let title = self.titled("worksheets-of", &module.title);
        composed.document.title.clone_from(&title);
        let mut parts = vec![self.cover(&title, 1)];
        let sheets = self.site.worksheets.iter().enumerate();
        for (number, _) in sheets.filter(|(_, place)| module.lessons.contains(&place.lesson)) {
            let mut part = self.worksheet(number, 2, composed);
            part.start = Start::Right;
            part.per_page = 1;
            parts.push(part);
        }
        composed.document.parts = parts;
    }

    /// A message that puts what a paper is before the title of what it is about.
    pub(super) fn titled(&self, message: &str, title: &str) -> String {
        self.say().with(message, &[("title", title.into())])
    }

    pub(super) fn cover(&self, title: &str, level: u8) -> Part {
        Part {
            kind: PartKind::Cover,
            title: vec![words(title)],
            level,
            stamp: self.stamp(None),
            per_page: 1,
            lead: vec![words(&self.course.manifest.book.description)],
            meta: self.course.manifest.book.authors.clone(),
            ..Part::default()
        }
    }

    fn lesson(&self, lesson: &'c Lesson, level: u8, composed: &mut Composed) -> Part {
        let text: &'c ParsedLesson = &lesson.parsed;
        let blocks = self.composing(text, level, composed, |composer| composer.blocks(&text.body));
        let quotes = text.front_matter.quotes.iter().map(|said| quote(said, self.say()));
        Part { blocks: quotes.chain(blocks).collect(), ..self.lesson_head(lesson, level) }
    }

    /// A lesson without its text.
    pub(super) fn lesson_head(&self, lesson: &Lesson, level: u8) -> Part {
        let text = &lesson.parsed;
        let front_matter = &text.front_matter;
        let mut part = Part {
            kind: PartKind::Lesson,
            id: lesson.id.clone(),
            title: vec![words(&text.title)],
            number: format!("{}.{}", self.course.modules[lesson.module].number, lesson.position),
            level,
            per_page: 1,
            lead: front_matter.description.iter().map(|description| words(&description.value)).collect(),
            objectives: front_matter.objectives.iter().map(|objective| vec![words(&objective.value)]).collect(),
            meta: self.facts(lesson),
            ..Part::default()
        };
        self.back(lesson, &mut part);
        part
    }

    fn facts(&self, lesson: &Lesson) -> Vec<String> {
        let minutes = lesson.minutes();
        let minutes = (minutes.high > 0).then(|| in_minutes(&minutes, self.say()));
        let topics = [(&self.course.competencies, &lesson.competencies), (&self.course.tools, &lesson.tools)];
        let names =
            topics.into_iter().flat_map(|(topics, numbers)| numbers.iter().map(|number| topics[*number].name.clone()));
        minutes.into_iter().chain(names).collect()
    }

    fn cards(&self, lesson: &'c Lesson, composed: &mut Composed) {
        let title = self.titled("cards-of", &lesson.parsed.title);
        composed.document.title.clone_from(&title);
        let found = cards(&lesson.parsed);
        let blocks = self.composing(&lesson.parsed, 1, composed, |composer| {
            let of_block = |block: &'c body::Block| match &block.kind {
                BlockKind::Role(role) if role.role == Role::Roleplay => vec![composer.role_cards(role)],
                _ => composer.blocks(std::slice::from_ref(block)),
            };
            found.into_iter().flat_map(of_block).collect()
        });
        let mut part = Part {
            kind: PartKind::Cards,
            id: lesson.id.clone(),
            title: vec![words(&title)],
            level: 1,
            per_page: 1,
            blocks,
            ..Part::default()
        };
        self.back(lesson, &mut part);
        composed.document.parts = vec![part];
    }

    fn key(&self, composed: &mut Composed) {
        let title = self.titled("answer-key-of", &self.course.title);
        composed.document.title.clone_from(&title);
        let mut parts = vec![self.cover(&title, 1)];
        for lesson in &self.course.lessons {
            let blocks = self.answers(lesson, 2, composed);
            if !blocks.is_empty() {
                let mut part = Part {
                    kind: PartKind::Key,
                    id: lesson.id.clone(),
                    title: vec![words(&lesson.parsed.title)],
                    number: format!("{}.{}", self.course.modules[lesson.module].number, lesson.position),
                    level: 2,
                    per_page: 1,
                    start: Start::Flow,
                    blocks,
                    ..Part::default()
                };
                self.back(lesson, &mut part);
                part.qr = None;
                parts.push(part);
            }
        }
        composed.document.parts = parts;
    }

    /// The right answers of a lesson's quizzes below a title of `level`.
    pub(super) fn answers(&self, lesson: &'c Lesson, level: u8, composed: &mut Composed) -> Vec<Block> {
        let text: &'c ParsedLesson = &lesson.parsed;
        self.composing(text, level, composed, |composer| {
            let mut blocks = Vec::new();
            for quiz in &text.inventory.quizzes {
                let title = plain_text(&quiz.title);
                if !title.trim().is_empty() && text.inventory.quizzes.len() > 1 {
                    let runs = vec![words(title.trim())];
                    blocks.push(Block::Heading { level: level + 1, runs, id: String::new() });
                }
                blocks.extend(composer.answers(quiz));
            }
            blocks
        })
    }

    fn book(&self, composed: &mut Composed) {
        let title = self.course.title.clone();
        composed.document.title.clone_from(&title);
        let mut cover = self.cover(&title, 1);
        if let Some(home) = &self.course.home {
            cover.blocks = self.composing(home, 1, composed, |composer| composer.blocks(&home.body));
        }
        let mut parts = vec![cover];
        for module in &self.course.modules {
            parts.push(self.module(module, composed));
            for lesson in self.course.module_lessons(module) {
                let part = self.lesson(lesson, 2, composed);
                parts.push(part);
            }
        }
        if let Some(glossary) = &self.course.glossary {
            let text: &'c ParsedLesson = &glossary.parsed;
            let blocks = self.composing(text, 1, composed, |composer| composer.blocks(&text.body));
            let title = if text.title.is_empty() { self.say().text("glossary") } else { text.title.clone() };
            parts.push(Part {
                kind: PartKind::Module,
                title: vec![words(&title)],
                level: 1,
                per_page: 1,
                stamp: self.stamp(Some(&title)),
                start: Start::Page,
                blocks,
                ..Part::default()
            });
        }
        composed.document.parts = parts;
    }

    pub(super) fn module(&self, module: &'c Module, composed: &mut Composed) -> Part {
        let mut part = Part {
            kind: PartKind::Module,
            id: module_name(module).to_owned(),
            title: vec![words(&module.title)],
            number: module.number.to_string(),
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(&module.title)),
            start: Start::Right,
            ..Part::default()
        };
        if let Some(index) = &module.index {
            let index: &'c ParsedLesson = index;
            part.lead = index.front_matter.description.iter().map(|description| words(&description.value)).collect();
            part.blocks = self.composing(index, 1, composed, |composer| composer.blocks(&index.body));
        }
        part
    }
}

/// A quotation with who said it; a finding retold has no quotation marks.
fn quote(quote: &Quote, say: &Words) -> Block {
    let text = match quote.paraphrase {
        true => quote.text.value.clone(),
        false => quoted(&quote.text.value, say),
    };
    let mut blocks = vec![Block::Paragraph { runs: vec![words(&text)] }];
    let from = [&quote.by, &quote.source, &quote.year].into_iter().filter(|part| !part.is_empty());
    let from: Vec<&str> = from.map(String::as_str).collect();
    if !from.is_empty() {
        let text = Text { text: format!("— {}", from.join(", ")), italic: true, ..Text::default() };
        blocks.push(Block::Paragraph { runs: vec![Run::Text(text)] });
    }
    Block::Quote { blocks }
}

fn plain(runs: &[Run]) -> String {
    let texts = runs.iter().map(|run| match run {
        Run::Text(text) => text.text.as_str(),
        Run::Code { text } => text,
        _ => "",
    });
    texts.collect()
}

pub(super) const A4: Sheet = Sheet { name: "a4", width: 210.0, height: 297.0 };
const LETTER: Sheet = Sheet { name: "letter", width: 215.9, height: 279.4 };

/// The sizes of paper that a setting asks for.
pub(super) fn sheets(paper: Paper) -> Vec<Sheet> {
    match paper {
        Paper::A4 => vec![A4],
        Paper::Letter => vec![LETTER],
        Paper::Both => vec![A4, LETTER],
    }
}

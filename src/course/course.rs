//! The whole course: modules and lessons in order, and what their links mean.

use super::body::{Block, BlockKind, plain_text};
use super::brand::Brand;
use super::language::Language;
use super::lesson::{Minutes, ParsedLesson};
use super::manifest::Manifest;
use super::media::MediaTable;
use super::quiz::{Question, Quiz};
use crate::base::path::CoursePath;
use crate::base::slug::{UniqueNames, slug};
use crate::base::source::Asset;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A course, assembled: every part in its place, every link looked up.
#[derive(Debug, Clone)]
pub struct Course {
    pub manifest: Arc<Manifest>,
    pub title: String,
    pub brand: Brand,
    /// `index.md` at the top, where there is one.
    pub home: Option<Arc<ParsedLesson>>,
    pub modules: Vec<Module>,
    /// All lessons in reading order; modules point into it.
    pub lessons: Vec<Lesson>,
    /// Markdown files beside the home that are neither lessons nor the glossary.
    pub plain: Vec<Arc<ParsedLesson>>,
    pub glossary: Option<Glossary>,
    /// What is said in films and recordings: no pages of their own.
    pub transcripts: BTreeMap<CoursePath, Arc<ParsedLesson>>,
    /// What belongs to the films and recordings of each file.
    pub media: BTreeMap<CoursePath, MediaTable>,
    /// What the links of each file mean.
    pub links: BTreeMap<CoursePath, LinkTable>,
    /// Pictures and downloads.
    pub assets: BTreeMap<CoursePath, Asset>,
    /// Those of them that only facilitators' text mentions: they are not for learners.
    pub facilitator_assets: BTreeSet<CoursePath>,
    /// Competencies and tools, declared or used, in order.
    pub competencies: Vec<Topic>,
    pub tools: Vec<Topic>,
    /// The lessons of each delivery, in the order of `book.toml`.
    pub taught: Vec<Taught>,
    /// The languages that the course is to be had in, the one it was first written in before all others.
    pub languages: Vec<Language>,
    /// Which of them this is: each language has a course of its own, with the same ids, order and addresses.
    pub language: usize,
    /// Of a translated course: the language it was translated from, in which it shows what is not translated yet.
    pub translated_from: Option<Language>,
    /// Of a translated course: for each text that was translated, the file it was translated from.
    pub originals: BTreeMap<CoursePath, CoursePath>,
}

/// The lessons of one delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taught {
    /// In [`Manifest::deliveries`].
    pub delivery: usize,
    /// Those of each day, in [`Course::lessons`]. Where lessons flow over days that are alike, the first has all of them.
    pub days: Vec<Vec<usize>>,
}

#[derive(Debug, Clone)]
pub struct Module {
    /// From 1.
    pub number: usize,
    /// The folder's name without its order, such as `five-conversations`: part of every address below it.
    pub slug: String,
    pub title: String,
    /// The folder's `index.md`, where there is one.
    pub index: Option<Arc<ParsedLesson>>,
    /// The module's lessons in [`Course::lessons`].
    pub lessons: std::ops::Range<usize>,
}

#[derive(Debug, Clone)]
pub struct Lesson {
    /// `five-conversations/expectations`: progress is kept by it.
    pub id: String,
    /// In [`Course::modules`].
    pub module: usize,
    /// From 1, in its module.
    pub position: usize,
    pub parsed: Arc<ParsedLesson>,
    /// In [`Course::lessons`].
    pub prerequisites: Vec<usize>,
    /// In [`Course::competencies`].
    pub competencies: Vec<usize>,
    /// In [`Course::tools`].
    pub tools: Vec<usize>,
}

impl Lesson {
    pub fn body(&self) -> &[Block] {
        &self.parsed.body
    }

    pub fn minutes(&self) -> Minutes {
        self.parsed.front_matter.minutes.as_ref().map(|minutes| minutes.value).unwrap_or_default()
    }
}

/// What each link and picture of one file points at, by the target as written.
pub type LinkTable = BTreeMap<Box<str>, Target>;

/// What a link points at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// An address outside the course, unchanged.
    Outside,
    /// A place on the same page.
    Here { anchor: String },
    /// A page that a Markdown file became; the anchor may be empty.
    Page { path: CoursePath, anchor: String },
    /// A picture or a download; `suffix` is the query or anchor behind it, as written.
    File { path: CoursePath, suffix: String },
    /// Nothing: the diagnostics say so.
    Nothing,
}

#[derive(Debug, Clone)]
pub struct Glossary {
    pub parsed: Arc<ParsedLesson>,
    /// In the order of the file.
    pub terms: Vec<Term>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The anchor on the glossary page.
    pub id: String,
    pub name: String,
    /// The definition's place in the glossary's body: block, then entry.
    pub place: (usize, usize),
}

/// A competency or a tool: what is declared, and who names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The anchor on the index page.
    pub id: String,
    pub name: String,
    /// What lessons and quizzes call it; in a translated course not its name.
    pub written: String,
    /// One sentence from `book.toml`; empty where it is only used.
    pub sentence: String,
    pub declared: bool,
    /// Lessons that name it, in [`Course::lessons`].
    pub lessons: Vec<usize>,
}

impl Topic {
    /// Whether a lesson that writes `name` means this one. Case does not count.
    pub fn is_written(&self, name: &str) -> bool {
        self.written.to_lowercase() == name.to_lowercase()
    }
}

impl Glossary {
    /// Reads the terms from every definition list of the text.
    pub fn of(parsed: Arc<ParsedLesson>) -> Self {
        let mut terms = Vec::new();
        let mut names = UniqueNames::default();
        for anchor in &parsed.anchors {
            names.take(&anchor.id);
        }
        for (block_index, block) in parsed.body.iter().enumerate() {
            let BlockKind::Definitions(definitions) = &block.kind else {
                continue;
            };
            for (index, definition) in definitions.iter().enumerate() {
                let name = plain_text(&definition.term).trim().to_owned();
                let slug = slug(&name);
                let id = names.take(if slug.is_empty() { "term" } else { &slug });
                terms.push(Term { id, name, place: (block_index, index) });
            }
        }
        Self { parsed, terms }
    }

    /// The same glossary from another form of its text: terms keep their anchors.
    pub fn again(&self, parsed: Arc<ParsedLesson>) -> Self {
        let mut again = Self::of(parsed);
        let mut before = self.terms.iter();
        for term in &mut again.terms {
            if let Some(same) = before.find(|before| before.name == term.name) {
                term.id.clone_from(&same.id);
            }
        }
        again
    }
}

impl Course {
    pub fn module_lessons(&self, module: &Module) -> &[Lesson] {
        &self.lessons[module.lessons.clone()]
    }

    /// The names of the competencies that a question checks: its own, else those of its quiz, else those of its lesson.
    pub fn checked(&self, lesson: Option<&Lesson>, quiz: &Quiz, question: &Question) -> Vec<String> {
        let named = [&question.competency, &quiz.competency].into_iter().find(|named| !named.is_empty());
        match (named, lesson) {
            (Some(named), _) => {
                let known = |name: &str| self.competencies.iter().find(|topic| topic.is_written(name));
                let names = named.iter().map(|name| known(&name.value).map_or(&name.value, |topic| &topic.name));
                names.cloned().collect()
            }
            (None, Some(lesson)) => {
                lesson.competencies.iter().map(|number| self.competencies[*number].name.clone()).collect()
            }
            (None, None) => Vec::new(),
        }
    }

    /// The language that this course is in.
    pub fn language(&self) -> &Language {
        &self.languages[self.language]
    }

    pub fn is_translation(&self) -> bool {
        self.translated_from.is_some()
    }

    /// The way from the root of this language's pages up to the site's.
    pub fn up(&self) -> &'static str {
        if self.language().folder.is_empty() { "" } else { "../" }
    }

    /// Lets the course be had in this language only, with its pages at the root.
    pub fn leave_other_languages(&mut self) {
        let own = Language { folder: String::new(), ..self.language().clone() };
        self.languages = vec![own];
        self.language = 0;
    }

    /// The file that a text has its address from: the one it was translated from, else itself.
    pub fn original<'p>(&'p self, path: &'p CoursePath) -> &'p CoursePath {
        self.originals.get(path).unwrap_or(path)
    }

    /// The language of a text that nobody has translated yet; nothing where it is in the language of this course.
    pub fn foreign(&self, path: &CoursePath) -> Option<&Language> {
        self.translated_from.as_ref().filter(|_| !self.originals.contains_key(path))
    }

    /// The course with every text replaced by `text_of` it.
    #[must_use]
    pub fn with_texts(&self, mut text_of: impl FnMut(&Arc<ParsedLesson>) -> Arc<ParsedLesson>) -> Self {
        let mut seen = self.clone();
        seen.home = self.home.as_ref().map(&mut text_of);
        for module in &mut seen.modules {
            module.index = module.index.as_ref().map(&mut text_of);
        }
        for lesson in &mut seen.lessons {
            lesson.parsed = text_of(&lesson.parsed);
        }
        for plain in &mut seen.plain {
            *plain = text_of(plain);
        }
        for transcript in seen.transcripts.values_mut() {
            *transcript = text_of(transcript);
        }
        if let Some(glossary) = &mut seen.glossary {
            // The terms point into the text, which may have become another.
            *glossary = glossary.again(text_of(&glossary.parsed));
        }
        seen
    }

    /// Every text file of the course: home, module pages, lessons, plain pages, glossary, transcripts.
    pub fn texts(&self) -> impl Iterator<Item = &Arc<ParsedLesson>> {
        self.home
            .iter()
            .chain(self.modules.iter().filter_map(|module| module.index.as_ref()))
            .chain(self.lessons.iter().map(|lesson| &lesson.parsed))
            .chain(&self.plain)
            .chain(self.glossary.iter().map(|glossary| &glossary.parsed))
            .chain(self.transcripts.values())
    }
}

//! Many parsed files become one course: order, unique names, links.
//!
//! Knows no HTML and no addresses of pages; a link's meaning goes into a table beside the text, which stays as parsed.

mod adapt;
mod brand;
mod deliveries;
mod languages;
mod links;
mod media;
mod names;
mod order;
mod topics;
mod translate;

pub use media::transcripts;

use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::path::CoursePath;
use crate::base::source::Asset;
use crate::course::course::{Course, Glossary};
use crate::course::language::Language;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::Manifest;
use crate::course::media::Captions;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a course is made of.
#[derive(Debug)]
pub struct Parts {
    pub manifest: Arc<Manifest>,
    /// Every text file below `[book] src`, by path, translations included.
    pub texts: BTreeMap<CoursePath, Arc<ParsedLesson>>,
    pub assets: BTreeMap<CoursePath, Asset>,
    /// What the captions files among the assets say.
    pub captions: BTreeMap<CoursePath, Captions>,
    /// Whether lessons marked as drafts belong to the course.
    pub drafts: Drafts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Drafts {
    LeftOut,
    Shown,
}

impl Drafts {
    /// Whether the course goes without this text, because it is a draft.
    fn leave_out(self, text: &ParsedLesson) -> bool {
        self == Self::LeftOut && text.front_matter.draft
    }
}

/// A course, and the same in every other language.
#[derive(Debug)]
pub struct Assembled {
    pub course: Course,
    /// In the order of the manifest.
    pub translations: Vec<Course>,
    /// Files in languages that the manifest does not have. They are told as such, and nothing else of them.
    pub unlisted: BTreeSet<CoursePath>,
}

/// Puts the parts together.
pub fn assemble(parts: Parts) -> Noted<Assembled> {
    let mut diagnostics = Vec::new();
    let Parts { manifest, mut texts, assets, captions, drafts } = parts;
    let languages::Taken { translations: mut translated, unlisted } =
        languages::take(&manifest, &mut texts, drafts, &mut diagnostics);
    let translations = translated.iter().flat_map(|texts| texts.values()).map(|text| text.path.clone());
    let translations = translations.chain(unlisted.iter().cloned()).collect();
    let all: Vec<CoursePath> = texts.keys().cloned().collect();
    let left_out = texts.values().filter(|text| drafts.leave_out(text));
    let left_out: Vec<CoursePath> = left_out.map(|text| text.path.clone()).collect();
    for texts in translated.iter_mut().chain([&mut texts]) {
        texts.retain(|_, text| !drafts.leave_out(text));
    }
    let of_films = transcripts(&texts);
    let (transcripts, texts) = texts.into_iter().partition(|(path, _)| of_films.contains(path));
    let order::Ordered { home, glossary, plain, modules, mut lessons } =
        order::order(&manifest, &texts, &mut diagnostics);
    let title = title(&manifest, home.as_deref());
    if lessons.is_empty() {
        diagnostics.push(empty_course(&manifest, texts.is_empty(), all.is_empty()));
    }
    let (competencies, tools) = topics::topics(&manifest, &mut lessons);
    let brand = brand::brand(&manifest, &assets).into_value(&mut diagnostics);
    let mut course = Course {
        title,
        brand,
        home,
        modules,
        lessons,
        plain,
        glossary: glossary.map(Glossary::of),
        transcripts,
        media: BTreeMap::new(),
        links: BTreeMap::new(),
        assets: BTreeMap::new(),
        facilitator_assets: BTreeSet::new(),
        competencies,
        tools,
        taught: Vec::new(),
        languages: languages(&manifest),
        language: 0,
        translated_from: None,
        originals: BTreeMap::new(),
        manifest,
    };
    course.taught = deliveries::taught(&course, &left_out, &mut diagnostics);
    names::unique(&course, &mut diagnostics);
    links::prerequisites(&mut course, &mut diagnostics);
    let numbered = (1..).zip(&translated);
    let mut translated: Vec<Course> =
        numbered.map(|(number, texts)| translate::translate(&course, number, texts, &mut diagnostics)).collect();
    let written = links::Written { assets, all, translations, captions };
    let mut files = links::Mentioned::default();
    course.brand.files().for_each(|file| files.note_file(file, true));
    for course in [&mut course].into_iter().chain(&mut translated) {
        links::resolve(course, &written, &mut files, &mut diagnostics);
    }
    for course in [&mut course].into_iter().chain(&mut translated) {
        course.assets.clone_from(&written.assets);
        course.facilitator_assets = files.for_facilitators_only();
    }
    Noted { value: Assembled { course, translations: translated, unlisted }, diagnostics }
}

fn languages(manifest: &Manifest) -> Vec<Language> {
    let source = Language::source(&manifest.book.language, manifest.book.text_direction);
    let translations = manifest.translations.iter();
    let others =
        translations.map(|translation| Language::translation(&translation.code.value, translation.text_direction));
    [source].into_iter().chain(others).collect()
}

fn title(manifest: &Manifest, home: Option<&ParsedLesson>) -> String {
    let written = manifest.book.title.as_ref().map(|title| title.value.clone());
    written.or_else(|| home.map(|home| home.title.clone())).unwrap_or_else(|| "Course".to_owned())
}

fn empty_course(manifest: &Manifest, nothing_left: bool, nothing_there: bool) -> Diagnostic {
    let src = &manifest.book.src;
    let message = match (nothing_there, nothing_left) {
        (true, _) => format!("the folder `{src}` is not there, or holds no lesson"),
        (false, true) => format!("every lesson in `{src}` is a draft"),
        (false, false) => format!("no file in `{src}` is a lesson that is shown"),
    };
    Diagnostic::error("empty-course", message).help(format!(
        "write a first lesson as `{src}/01-first-module/01-first-lesson.md`, or run `coursebook new` for one to copy from"
    ))
}

//! The pure heart: sources, theme and options in; pages on a shelf and diagnostics out.
//!
//! `build`, `serve`, `check` and later exports all come through here and differ only in what they do with the answer. It
//! reads no clock, no environment and no file, so a build is a function of its inputs.

use crate::assemble::{Assembled, Drafts, Parts, assemble};
use crate::base::diagnostic::{Diagnostic, Fix, Noted, Severity, in_reading_order, nearest};
#[cfg(feature = "pdf")]
use crate::base::output::EarlierBelow;
use crate::base::output::{Below, Earlier, MemoryShelf, NoShelf, Shelf};
use crate::base::path::CoursePath;
use crate::base::source::{Files, Source, Sources};
use crate::check::{Depth, check, check_translation};
use crate::course::course::Course;
use crate::course::language::Language;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::{Manifest, Offline};
use crate::delivery::run_sheets;
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::single;
use crate::memo::Memo;
use crate::parse::captions::parse_captions;
use crate::parse::examples::parse_examples;
use crate::parse::manifest::{parse_manifest, parse_theme_manifest};
use crate::render::gallery;
use crate::render::offline::Ledger;
use crate::render::{Darkroom, Pictures, Surroundings, develop, render};
use crate::site::audience;
pub use crate::site::audience::Audience;
use crate::site::facilitate;
use crate::site::part::Part;
use crate::site::plan::{Given, Papers, Site, Subject, plan};
pub use crate::site::show::course_id;
use crate::theme::{BUILT_IN, Layer, Theme, built_in};
use crate::words::{Words, spoken};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the caller wants, beside the sources.
#[derive(Clone, Copy)]
pub struct Options<'o> {
    pub drafts: Drafts,
    pub depth: Depth,
    /// Who the site is for.
    pub audience: Audience,
    /// The pages are for `coursebook serve`.
    pub live: bool,
    /// Keep pages for the next compile: costs their memory.
    pub keep_pages: bool,
    /// What papers and pictures need that the sources do not hold; without it no paper is made, and pictures are copied.
    pub papers: Option<PaperSources<'o>>,
}

/// Where papers and pictures come from, whose parts the sources do not hold; what is copied is also read for the list of a site
/// that browsers keep.
#[derive(Clone, Copy)]
pub struct PaperSources<'o> {
    /// Opens pictures and fonts.
    pub files: &'o dyn Files,
    /// What the last build left: a paper or a picture that has not changed is taken from there.
    pub earlier: Option<&'o dyn Earlier>,
}

/// What came of it, beside the pages.
#[derive(Debug)]
pub struct Compiled {
    /// In reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The course's, for file names and what a browser keeps.
    pub id: String,
    pub title: String,
    pub lessons: usize,
    pub pages: usize,
    /// How each delivery and its room agree: its title, and a sentence.
    pub deliveries: Vec<(String, String)>,
    /// How far each translation has come.
    pub translations: Vec<Progress>,
}

/// How far the course is translated into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// As in `[language.CODE]`.
    pub code: String,
    /// Lessons that are translated, of [`Compiled::lessons`].
    pub lessons: usize,
    /// Every text that is translated.
    pub texts: Vec<TranslatedText>,
}

/// One translated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedText {
    pub path: CoursePath,
    /// Its source has changed since it was made.
    pub older: bool,
    /// Notes in the file that it is up to date.
    pub up_to_date: Fix,
}

impl Compiled {
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Compiles a course. Pages go onto `shelf` unless the course has errors.
pub fn compile(sources: &Sources, theme: &Theme, options: Options<'_>, memo: &Memo, shelf: &dyn Shelf) -> Compiled {
    let Understood { editions, translations, mut diagnostics } = understand(sources, theme, options, memo);
    let Edition { course, site, .. } = &editions[0];
    let english = site.words.in_english();
    let deliveries = site
        .run_sheets
        .iter()
        .map(|sheet| (course.manifest.deliveries[sheet.delivery].title.clone(), facilitate::verdict(sheet, &english)));
    let deliveries = deliveries.collect();
    if !options.keep_pages {
        let texts = editions.iter().flat_map(|edition| edition.course.texts());
        let code = texts.flat_map(|text| text.inventory.code.iter().copied());
        memo.highlighter.remember_only_repeated(code);
    }
    let is_wanted = options.depth == Depth::Build && !has_errors(&diagnostics);
    let shelf = if has_errors(&diagnostics) { &NoShelf } else { shelf };
    let is_kept = is_wanted && !options.live && course.manifest.site.offline == Offline::Kept;
    let ledger = is_kept.then(|| Ledger::new(shelf, options.papers.map(|papers| papers.files)));
    let shelf = ledger.as_ref().map_or(shelf, |ledger| ledger as &dyn Shelf);
    let pictures = match options.papers.filter(|_| is_wanted) {
        Some(PaperSources { files, earlier }) => {
            let room = Darkroom { files, earlier, memo: options.keep_pages.then_some(&memo.pictures) };
            let courses: Vec<&Course> = editions.iter().map(|edition| &edition.course).collect();
            develop(&courses, site, room, shelf).into_value(&mut diagnostics)
        }
        None => Pictures::default(),
    };
    for Edition { course, site, .. } in &editions {
        let language = course.language();
        let kept = options.keep_pages.then(|| memo.pages(options.audience, &language.folder));
        let surroundings = Surroundings {
            live: options.live,
            highlighter: &memo.highlighter,
            pictures: &pictures,
            kept: kept.as_deref(),
        };
        let below = Below { shelf, folder: &language.folder };
        tell_new(&mut diagnostics, render(course, site, theme, surroundings, &below));
    }
    for edition in &editions {
        tell_new(&mut diagnostics, papers_of_site(sources, theme, options, edition, shelf));
    }
    if let Some(ledger) = ledger {
        let folders: Vec<&str> = editions.iter().map(|edition| edition.course.language().folder.as_str()).collect();
        ledger.close(theme, &folders);
    }
    Compiled {
        diagnostics: in_reading_order(diagnostics),
        id: course_id(course),
        title: course.title.clone(),
        lessons: course.lessons.len(),
        pages: site.pages.len(),
        deliveries,
        translations,
    }
}

/// A course as its files say it, before anything is made of it.
struct Understood {
    /// The one in the language it was first written in before all others.
    editions: Vec<Edition>,
    translations: Vec<Progress>,
    diagnostics: Vec<Diagnostic>,
}

/// A course in one of its languages.
struct Edition {
    /// With what is for facilitators only.
    whole: Course,
    /// As its audience may see it.
    course: Course,
    site: Site,
}

/// A course read, and a site planned of it in each of its languages.
fn understand(sources: &Sources, theme: &Theme, options: Options<'_>, memo: &Memo) -> Understood {
    let Read { courses, progress, mut diagnostics } = read(sources, options, memo);
    let courses = courses.into_iter();
    let editions = courses.map(|read| edition(sources, theme, options, read, &mut diagnostics)).collect();
    Understood { editions, translations: progress, diagnostics }
}

/// A course read, and a site planned of it in one of its languages, as if there were no other: the one that is called
/// `wanted`, else the one it was first written in.
fn understand_one(
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    wanted: Option<&str>,
    memo: &Memo,
) -> Noted<Edition> {
    let Read { mut courses, mut diagnostics, .. } = read(sources, options, memo);
    let number = match wanted.map(|wanted| language_named(&courses[0].whole.languages, wanted)) {
        None => 0,
        Some(Ok(number)) => number,
        Some(Err(diagnostic)) => {
            diagnostics.push(*diagnostic);
            0
        }
    };
    let mut read = courses.swap_remove(number);
    read.course.leave_other_languages();
    // No page of this site links the papers of another.
    let value = edition(sources, theme, Options { papers: None, ..options }, read, &mut diagnostics);
    Noted { value, diagnostics }
}

fn language_named(languages: &[Language], wanted: &str) -> Result<usize, Box<Diagnostic>> {
    if let Some(number) = languages.iter().position(|language| language.code.eq_ignore_ascii_case(wanted)) {
        return Ok(number);
    }
    let codes = || languages.iter().map(|language| language.code.as_str());
    // Who writes a language by its name means its code.
    let called = languages.iter().find(|language| language.name().to_lowercase() == wanted.to_lowercase());
    let near = called.map(|language| language.code.as_str()).or_else(|| nearest(wanted, codes()));
    let guess = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    let list: Vec<String> =
        languages.iter().map(|language| format!("`{}` ({})", language.code, language.name())).collect();
    let there = match list.as_slice() {
        [only] => format!("it is in {only} only; `[language.CODE]` in `book.toml` adds another language"),
        list => format!("it is in {}", list.join(", ")),
    };
    let message = format!("this course is not to be had in a language `{wanted}`");
    Err(Box::new(Diagnostic::error("no-such-language", message).help(format!("{guess}{there}"))))
}

fn edition(
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    ReadCourse { whole, course }: ReadCourse,
    diagnostics: &mut Vec<Diagnostic>,
) -> Edition {
    let Noted { value: words, diagnostics: told } = words(sources, theme, &course.manifest);
    tell_new(diagnostics, told);
    let papers = linked_papers(sources, options, &course, &words).into_value(diagnostics);
    let given = Given { papers, audience: options.audience, run_sheets: run_sheets(&whole), words };
    let Noted { value: site, diagnostics: told } = plan(&course, given);
    // Addresses are those of the source, so what is wrong with them was said of it.
    if !course.is_translation() {
        diagnostics.extend(told);
    }
    Edition { whole, course, site }
}

/// Whether a site links the PDFs of its worksheets: where the course wants them, and its language can be printed.
#[cfg(feature = "pdf")]
fn linked_papers(sources: &Sources, options: Options<'_>, course: &Course, words: &Words) -> Noted<Papers> {
    let files = options.papers.map(|papers| papers.files).filter(|_| course.manifest.print.site);
    match files.map(|files| pdf::language_without_font(course, sources, files, words)) {
        None => Noted { value: Papers::None, diagnostics: Vec::new() },
        Some(None) => Noted { value: Papers::Linked, diagnostics: Vec::new() },
        Some(Some(diagnostic)) => Noted { value: Papers::None, diagnostics: vec![diagnostic] },
    }
}

#[cfg(not(feature = "pdf"))]
fn linked_papers(_: &Sources, _: Options<'_>, _: &Course, _: &Words) -> Noted<Papers> {
    Noted { value: Papers::None, diagnostics: Vec::new() }
}

/// Tells what was not told before: the theme is one for all languages, and so is what is wrong with it.
fn tell_new(diagnostics: &mut Vec<Diagnostic>, found: Vec<Diagnostic>) {
    for diagnostic in found {
        let same = |told: &Diagnostic| {
            (told.rule, &told.message, &told.place) == (diagnostic.rule, &diagnostic.message, &diagnostic.place)
        };
        if !diagnostics.iter().any(same) {
            diagnostics.push(diagnostic);
        }
    }
}

/// The words of the theme in the course's language, with those that its region has of its own.
fn words(sources: &Sources, theme: &Theme, manifest: &Manifest) -> Noted<Words> {
    let tag = &manifest.book.language;
    let languages = spoken(theme.words.keys().map(String::as_str), tag);
    let mut words = Words::new(&theme.words, &languages, tag);
    if languages.is_empty() {
        let message = format!(
            "there are no words for the language `{tag}`: what is not the course's own text will be in English"
        );
        let there = theme.words.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let mut diagnostic = Diagnostic::warning("unknown-language", message).help(format!(
            "there are words for {there}; other languages take theirs from `theme/words/LANGUAGE.ftl`, beside `book.toml`"
        ));
        if let (Some(source), Some(span)) = (&sources.manifest, manifest.book.language_span) {
            // Of two letters one is as good as another: `nb` is no slip for `nl`.
            let near = nearest(tag, theme.words.keys().map(String::as_str)).filter(|_| tag.len() > 2);
            let label = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "no language of the theme is near to it".to_owned(),
            };
            diagnostic = diagnostic.at(&source.path, span, label);
        }
        words.diagnostics.push(diagnostic);
    }
    words
}

/// A course as its files say it.
struct Read {
    /// In each of its languages, the one it was first written in before all others.
    courses: Vec<ReadCourse>,
    progress: Vec<Progress>,
    diagnostics: Vec<Diagnostic>,
}

/// A course in one of its languages.
struct ReadCourse {
    /// With what is for facilitators only.
    whole: Course,
    /// As its audience may see it.
    course: Course,
}

fn read(sources: &Sources, options: Options<'_>, memo: &Memo) -> Read {
    let mut diagnostics = sources.diagnostics.clone();
    let manifest = manifest(sources, &mut diagnostics);
    let parsed: BTreeMap<CoursePath, Arc<Parsed>> =
        parse_all(sources, memo).into_iter().map(|file| (file.lesson.path.clone(), file)).collect();
    let captions = sources.captions.iter();
    let captions = captions.map(|(path, source)| (path.clone(), parse_captions(source).into_value(&mut diagnostics)));
    let captions = captions.collect();
    let texts = parsed.iter().map(|(path, file)| (path.clone(), Arc::clone(&file.lesson))).collect();
    let parts = Parts {
        manifest: Arc::clone(&manifest),
        texts,
        assets: sources.assets.clone(),
        captions,
        drafts: options.drafts,
    };
    let Assembled { course: whole, translations, unlisted } = assemble(parts).into_value(&mut diagnostics);
    let courses = [&whole].into_iter().chain(&translations);
    let of_films: BTreeSet<&CoursePath> =
        courses.clone().flat_map(|course| course.transcripts.values()).map(|text| &text.path).collect();
    for (path, file) in &parsed {
        // `SUMMARY.md` is an order, not a lesson. What is wrong with a draft can wait until it is one no more, and what is wrong
        // with a text in another language until the course has that language.
        let is_summary = path.below(&manifest.book.src) == Some("SUMMARY.md");
        let counts = options.drafts == Drafts::Shown || !file.lesson.front_matter.draft;
        if counts && !is_summary && !unlisted.contains(path) {
            // A transcript needs no title: its film has one.
            let about_title = |rule: &str| matches!(rule, "missing-title" | "title-from-heading");
            let counts = |found: &&Diagnostic| !(about_title(found.rule) && of_films.contains(path));
            diagnostics.extend(file.diagnostics.iter().filter(counts).cloned());
        }
    }
    for text in whole.texts() {
        diagnostics.extend(parsed[&text.path].said(options.depth).cloned());
    }
    diagnostics.extend(check(&whole, options.depth));
    let editions = courses.map(|course| match options.audience {
        Audience::Learner => audience::view_of(course, |text| match course.originals.get(&text.path) {
            // What a translation has from its source is not in its file.
            Some(_) => audience::for_learners(text),
            None => Arc::clone(&parsed[&text.path].for_learners),
        }),
        Audience::Facilitator => course.clone(),
    });
    let editions: Vec<Course> = editions.collect();
    let progress = translations.iter().map(|course| {
        diagnostics.extend(check(course, options.depth));
        progress(course, &parsed, options.depth, &mut diagnostics)
    });
    let progress = progress.collect();
    let wholes = std::iter::once(whole).chain(translations);
    let courses = wholes.zip(editions).map(|(whole, course)| ReadCourse { whole, course }).collect();
    Read { courses, progress, diagnostics }
}

/// Looks at each translation beside its source, as their files say them.
fn progress(
    course: &Course,
    parsed: &BTreeMap<CoursePath, Arc<Parsed>>,
    depth: Depth,
    diagnostics: &mut Vec<Diagnostic>,
) -> Progress {
    let mut texts = Vec::new();
    for (path, original) in &course.originals {
        let (file, source) = (&parsed[path], &parsed[original].lesson);
        // The ids are those of the source, so nobody is asked to write them.
        diagnostics.extend(file.said(depth).filter(|said| said.rule != "id-missing").cloned());
        if depth == Depth::Full {
            diagnostics.extend(check_translation(source, &file.lesson));
        }
        texts.push(TranslatedText {
            path: path.clone(),
            older: file.lesson.made_from_another(source).is_some(),
            up_to_date: file.lesson.note_edition(source),
        });
    }
    let lessons = course.lessons.iter().filter(|lesson| course.foreign(&lesson.parsed.path).is_none()).count();
    Progress { code: course.language().code.clone(), lessons, texts }
}

/// A course as its files say it, for those who make no site of it.
pub fn understand_course(sources: &Sources, drafts: Drafts, memo: &Memo) -> Course {
    let options = Options {
        drafts,
        depth: Depth::Build,
        audience: Audience::Facilitator,
        live: false,
        keep_pages: false,
        papers: None,
    };
    read(sources, options, memo).courses.swap_remove(0).whole
}

/// The PDFs that stand in the site, where its pages link them; at a full check, only whether its sheets keep to their pages.
#[cfg(feature = "pdf")]
fn papers_of_site(
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    Edition { whole, course, site }: &Edition,
    shelf: &dyn Shelf,
) -> Vec<Diagnostic> {
    let Some(PaperSources { files, earlier }) = options.papers else {
        return Vec::new();
    };
    let folder = &course.language().folder;
    let earlier = earlier.map(|earlier| EarlierBelow { earlier, folder });
    let earlier = earlier.as_ref().map(|earlier| earlier as &dyn Earlier);
    let material = pdf::Material { course, site, whole, sources, theme, files, earlier };
    match (options.depth, site.papers.is_empty()) {
        (Depth::Full, _) => pdf::check_budgets(material),
        (Depth::Build, false) => pdf::export(material, &pdf::of_site(), &Below { shelf, folder }).1,
        (Depth::Build, true) => Vec::new(),
    }
}

#[cfg(not(feature = "pdf"))]
fn papers_of_site(
    _: &Sources,
    _: &Theme,
    _: Options<'_>,
    Edition { whole, .. }: &Edition,
    _: &dyn Shelf,
) -> Vec<Diagnostic> {
    if !whole.manifest.print.site {
        return Vec::new();
    }
    let diagnostic = Diagnostic::warning(
        "no-pdfs",
        "`[print] site` asks for PDFs, and this Coursebook was built without them",
    )
    .help("the site is built without; the manual says how to have them: `cargo install coursebook --features pdf`");
    vec![diagnostic]
}

/// What came of an export of papers.
#[cfg(feature = "pdf")]
#[derive(Debug)]
pub struct Exported {
    /// In reading order.
    pub diagnostics: Vec<Diagnostic>,
    pub title: String,
    /// Of the course.
    pub edition: String,
    pub papers: Vec<pdf::PaperEntry>,
}

/// Makes the wanted papers of a course and puts them on `shelf`, unless the course has errors. Without a shelf they are only
/// listed.
#[cfg(feature = "pdf")]
pub fn export_papers(
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    wanted: &pdf::Wanted,
    memo: &Memo,
    shelf: Option<&dyn Shelf>,
) -> Exported {
    let language = wanted.language.as_deref();
    let Noted { value: edition, mut diagnostics } = understand_one(sources, theme, options, language, memo);
    let Edition { whole, course, site } = &edition;
    let mut papers = Vec::new();
    if let Some(PaperSources { files, earlier }) = options.papers.filter(|_| !has_errors(&diagnostics)) {
        let material = pdf::Material { course, site, whole, sources, theme, files, earlier };
        let (made, found) = match shelf {
            Some(shelf) => pdf::export(material, wanted, shelf),
            None => pdf::list(material, wanted),
        };
        papers = made;
        diagnostics.extend(found);
    }
    Exported {
        diagnostics: in_reading_order(diagnostics),
        title: course.title.clone(),
        edition: course.manifest.course.version.clone(),
        papers,
    }
}

/// What came of an export into one file.
#[derive(Debug)]
pub struct SingleFile {
    /// In reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The course's, for the name of the file.
    pub id: String,
    /// The module or lesson that is in it, for the name of the file; nothing for the whole course.
    pub part: Option<String>,
    /// The language that the course was translated into, for the name of the file.
    pub language: Option<String>,
    /// Of what is in it.
    pub title: String,
    pub pages: usize,
    /// Nothing where the course has errors.
    pub html: Option<String>,
}

/// What of a course goes into one file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Excerpt<'e> {
    /// The name of a module or lesson; without it the whole course.
    pub only: Option<&'e str>,
    /// The code of a language; without it the one that the course was first written in.
    pub language: Option<&'e str>,
}

/// Puts a course, or a part of it, into one HTML file. What its pages show comes from `files`.
pub fn export_single(
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    Excerpt { only, language }: Excerpt<'_>,
    files: &dyn Files,
    memo: &Memo,
) -> SingleFile {
    // The file holds the course in one language, and no way to others.
    let Noted { value: edition, mut diagnostics } = understand_one(sources, theme, options, language, memo);
    let Edition { course, mut site, .. } = edition;
    let part = match only.map(|name| Part::named(&course, name)) {
        None => Part::Whole,
        Some(Ok(part)) => part,
        Some(Err(diagnostic)) => {
            diagnostics.push(*diagnostic);
            Part::Whole
        }
    };
    part.cut(&course, &mut site);
    let mut html = None;
    if !has_errors(&diagnostics) {
        let shelf = MemoryShelf::default();
        let room = Darkroom { files, earlier: None, memo: None };
        let pictures = develop(&[&course], &site, room, &shelf).into_value(&mut diagnostics);
        let surroundings =
            Surroundings { live: false, highlighter: &memo.highlighter, pictures: &pictures, kept: None };
        diagnostics.extend(render(&course, &site, theme, surroundings, &shelf));
        if !has_errors(&diagnostics) {
            let output = shelf.into_output();
            let material = single::Material { course: &course, site: &site, theme, output: &output, files };
            html = single::single(&material).into_value(&mut diagnostics);
        }
    }
    SingleFile {
        html: html.filter(|_| !has_errors(&diagnostics)),
        diagnostics: in_reading_order(diagnostics),
        id: course_id(&course),
        part: part.slug(&course).map(str::to_owned),
        language: course.is_translation().then(|| course.language().code.clone()),
        title: part.title(&course).to_owned(),
        pages: site.pages.iter().filter(|page| !matches!(page.subject, Subject::Deck(_))).count(),
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

fn manifest(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Arc<Manifest> {
    match &sources.manifest {
        Some(source) => Arc::new(parse_manifest(source).into_value(diagnostics)),
        None => Arc::new(Manifest::default()),
    }
}

/// One file as it was read, as learners see it, and what was found in it.
#[derive(Debug)]
pub struct Parsed {
    pub lesson: Arc<ParsedLesson>,
    pub for_learners: Arc<ParsedLesson>,
    /// What was wrong while reading.
    pub diagnostics: Vec<Diagnostic>,
    /// What the rules about one file say at a build, and what more they say at a check.
    pub checked: Vec<Diagnostic>,
    pub advice: Vec<Diagnostic>,
}

impl Parsed {
    /// What the rules about one file say, to this depth.
    fn said(&self, depth: Depth) -> impl Iterator<Item = &Diagnostic> {
        self.checked.iter().chain(self.advice.iter().filter(move |_| depth == Depth::Full))
    }
}

fn parse_all(sources: &Sources, memo: &Memo) -> Vec<Arc<Parsed>> {
    let texts: Vec<&Source> = sources.texts.values().collect();
    let parsed = texts.par_iter().map(|source| memo.parsed(source)).collect();
    memo.forget_all_but(sources);
    parsed
}

/// The folders that `book.toml` names, for those who read and write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// The lessons, from the folder of `book.toml`.
    pub src: String,
    /// The site, from the folder of `book.toml`.
    pub build_dir: String,
    /// The languages that the course is translated into: what is made in one of them stands beside what is made in its own.
    pub translations: Vec<String>,
}

/// What must be known before a course can be read.
pub fn folders(manifest: &Source) -> Folders {
    let manifest = parse_manifest(manifest).value;
    let translations = manifest.translations.into_iter().map(|translation| translation.code.value).collect();
    Folders { src: manifest.book.src, build_dir: manifest.build.build_dir, translations }
}

/// Where a course's theme is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WantedTheme {
    BuiltIn(String),
    /// A folder, from the folder of `book.toml`.
    Folder(String),
}

/// The theme that the command line or `book.toml` names; the default one where neither does.
pub fn wanted_theme(manifest: &Source, command_line: Option<&str>) -> Result<WantedTheme, Box<Diagnostic>> {
    let written = parse_manifest(manifest).value.site.theme;
    let name = match (command_line, &written) {
        (Some(name), _) => name,
        (None, Some(written)) => &written.value,
        (None, None) => BUILT_IN[0],
    };
    if name.starts_with("./") || name.contains('/') {
        return Ok(WantedTheme::Folder(name.trim_start_matches("./").to_owned()));
    }
    if BUILT_IN.contains(&name) {
        return Ok(WantedTheme::BuiltIn(name.to_owned()));
    }
    let diagnostic = Diagnostic::error("unknown-theme", format!("there is no theme `{name}`"));
    let diagnostic = match (command_line, &written) {
        (None, Some(written)) => {
            let label = match nearest(name, BUILT_IN.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "no built-in theme has this name".to_owned(),
            };
            diagnostic.at(&manifest.path, written.span, label)
        }
        _ => diagnostic,
    };
    let list = BUILT_IN.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let near = nearest(name, BUILT_IN.iter().copied()).filter(|_| diagnostic.place.is_none());
    let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    Err(Box::new(diagnostic.help(format!(
        "{near}the built-in themes are {list}; a theme of your own is named by its folder, as in `./my-theme`"
    ))))
}

/// Puts a theme together: `base`, what it extends, itself, and the course's own `theme/` folder on top.
pub fn theme(own: Layer, overrides: Layer) -> Result<Theme, Box<Diagnostic>> {
    let mut layers = layers(own)?;
    layers.push(overrides);
    Ok(Theme::from_layers(&layers))
}

/// The files of a theme and of all that it stands on, by their path.
pub fn files_of_theme(own: Layer) -> Result<BTreeMap<String, Vec<u8>>, Box<Diagnostic>> {
    let layers = layers(own)?;
    let files = layers.iter().flat_map(Layer::files);
    Ok(files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect())
}

/// The name of each built-in theme, and what it is for.
pub fn about_themes() -> Vec<(&'static str, String)> {
    let about = |name: &&'static str| {
        let source = built_in(name)?.text("theme.toml")?;
        let description = parse_theme_manifest(&source).value.description;
        Some((*name, description.map(|text| text.value).unwrap_or_default()))
    };
    BUILT_IN.iter().filter_map(about).collect()
}

/// What came of a gallery.
#[derive(Debug)]
pub struct Gallery {
    /// In reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// With the gallery's own files in it, for showing the line of a finding.
    pub theme: Theme,
    pub shown: gallery::Shown,
}

/// Shows a theme, called `name`, with the settings that the course around it has for it: every component in every state.
pub fn gallery(
    manifest: &Source,
    name: &str,
    (own, overrides): (Layer, Layer),
    shelf: &dyn Shelf,
) -> Result<Gallery, Box<Diagnostic>> {
    let own_files = own.files().filter(|_| name != "base").chain(overrides.files());
    let own_files: BTreeSet<String> = own_files.map(|(path, _)| path.to_owned()).collect();
    let mut layers = layers(own)?;
    // Behind `base`, so that a theme may have its say in its gallery as well.
    layers.insert(1, crate::theme::gallery());
    layers.push(overrides);
    let theme = Theme::from_layers(&layers);
    let mut diagnostics = Vec::new();
    let examples = theme.examples.iter().map(|(path, file)| {
        let source = Source::new(file.path.clone(), &file.text);
        (path.clone(), parse_examples(&source).into_value(&mut diagnostics))
    });
    let examples: BTreeMap<_, _> = examples.collect();
    let site = parse_manifest(manifest).value.site;
    let settings = site.settings.iter().map(|(name, value)| (name.clone(), value.value.clone())).collect();
    let mut shown = gallery::Shown::default();
    if !has_errors(&diagnostics) {
        let material = gallery::Material {
            theme: &theme,
            examples: &examples,
            name,
            own: &own_files,
            accent: site.accent.as_ref(),
            settings: &settings,
        };
        shown = gallery::gallery(material, shelf).into_value(&mut diagnostics);
    }
    Ok(Gallery { diagnostics: in_reading_order(diagnostics), theme, shown })
}

fn layers(own: Layer) -> Result<Vec<Layer>, Box<Diagnostic>> {
    let mut layers = vec![built_in("base").expect("base is built in")];
    if let Some(source) = own.text("theme.toml") {
        let manifest = parse_theme_manifest(&source);
        if let Some(extended) = manifest.value.extends.filter(|name| name.value != "base") {
            let layer = built_in(&extended.value).ok_or_else(|| {
                let diagnostic =
                    Diagnostic::error("unknown-theme", format!("there is no theme `{}` to extend", extended.value));
                Box::new(diagnostic.at(&source.path, extended.span, "expected the name of a built-in theme"))
            })?;
            layers.push(layer);
        }
        if let Some(error) = manifest.diagnostics.into_iter().next() {
            return Err(Box::new(error));
        }
    }
    layers.push(own);
    Ok(layers)
}

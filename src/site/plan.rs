//! Decides which pages a course has. Two things that want one address are told before anything is made.

use super::audience::Audience;
use super::code;
use super::gather::{Gathered, gather};
use super::route::{self, Routes};
use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::path::{CoursePath, PagePath};
use crate::base::span::Span;
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::{Offline, Paper};
use crate::course::quiz::Quiz;
use crate::delivery::RunSheet;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// Every page of a site, every file to copy, and where each stands.
#[derive(Debug)]
pub struct Site {
    pub pages: Vec<Page>,
    pub routes: Routes,
    /// All worksheets and quizzes of the course, in order.
    pub worksheets: Vec<SheetPlace>,
    pub quizzes: Vec<QuizPlace>,
    /// The questions of each module's review.
    pub reviews: Vec<Option<Gathered>>,
    pub final_check: Option<Gathered>,
    /// The PDFs that each worksheet has in the site.
    pub papers: Vec<PaperPlace>,
    pub audience: Audience,
    /// One for each delivery. Learners see of them when lessons and breaks begin.
    pub run_sheets: Vec<RunSheet>,
    /// What pages say beside the course's own text.
    pub words: Words,
}

impl Site {
    pub fn has_page(&self, subject: &Subject) -> bool {
        self.pages.iter().any(|page| page.subject == *subject)
    }
}

/// What a plan needs beside the course.
#[derive(Debug)]
pub struct Given {
    pub papers: Papers,
    pub audience: Audience,
    pub run_sheets: Vec<RunSheet>,
    pub words: Words,
}

/// Whether worksheets have PDFs in the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Papers {
    None,
    Linked,
}

/// One size and variant of paper that every worksheet of the site has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PaperPlace {
    /// `A4`, `Letter, large print`
    pub title: String,
    /// What stands behind the sheet's name: `-a4.pdf`, `-large-letter.pdf`
    pub suffix: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub path: PagePath,
    pub subject: Subject,
}

/// What a page is about. Numbers point into the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Home,
    Module(usize),
    Lesson(usize),
    Plain(usize),
    Competencies,
    Tools,
    Quotes,
    Worksheets,
    /// In [`Site::worksheets`].
    Worksheet(usize),
    Quizzes,
    /// In [`Site::reviews`].
    ModuleReview(usize),
    FinalCheck,
    SpacedReview,
    /// What the review page loads of a lesson: a script, not a page.
    Deck(usize),
    MyWork,
    State,
    Glossary,
    /// In [`Site::run_sheets`].
    Agenda(usize),
    Certificate,
    Search,
    /// For facilitators, as the next three.
    Facilitator,
    /// In [`Site::run_sheets`].
    RunSheet(usize),
    Results,
    AnswerKey,
    NotFound,
    Redirect {
        to: PagePath,
        title: String,
    },
}

impl Page {
    /// The way up to the root for the addresses on it. A deck's are seen from the review page that loads it.
    pub fn root(&self) -> String {
        match self.subject {
            Subject::Deck(_) => String::new(),
            _ => self.path.root(),
        }
    }
}

/// Where a worksheet stands: its lesson, and how many worksheets that lesson has before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPlace {
    pub lesson: usize,
    pub nth: usize,
    pub page: PagePath,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizPlace {
    pub lesson: usize,
    pub nth: usize,
    /// The number that names it in codes of answers.
    pub code: u32,
}

impl QuizPlace {
    pub fn of<'c>(&self, course: &'c Course) -> &'c Quiz {
        &course.lessons[self.lesson].parsed.inventory.quizzes[self.nth]
    }
}

impl PaperPlace {
    /// Where the PDF of a sheet stands, beside the sheet's own page.
    pub fn of(&self, page: &str) -> PagePath {
        PagePath::new(&format!("{}{}", page.trim_end_matches(".html"), self.suffix))
    }
}

fn papers(course: &Course, words: &Words) -> Vec<PaperPlace> {
    let print = &course.manifest.print;
    let sizes: &[(&str, &str, &str)] = match print.paper {
        Paper::A4 => &[("A4", "-a4.pdf", "-large-a4.pdf")],
        Paper::Letter => &[("Letter", "-letter.pdf", "-large-letter.pdf")],
        Paper::Both => &[("A4", "-a4.pdf", "-large-a4.pdf"), ("Letter", "-letter.pdf", "-large-letter.pdf")],
    };
    let usual = sizes.iter().map(|(size, suffix, _)| PaperPlace { title: (*size).to_owned(), suffix });
    let large = sizes.iter().filter(|_| print.large_print);
    let title = |size: &str| words.with("large-print", &[("paper", size.into())]);
    usual.chain(large.map(|(size, _, suffix)| PaperPlace { title: title(size), suffix })).collect()
}

/// Plans the site of a course that was already cut for its audience. The run sheets are those of the whole course.
pub fn plan(course: &Course, given: Given) -> Noted<Site> {
    let Given { papers, audience, run_sheets, words } = given;
    let mut planner = Planner { pages: Vec::new(), taken: BTreeMap::new(), diagnostics: Vec::new() };
    let routes = Routes::new(course);
    planner.page(route::HOME, Subject::Home, course.home.as_deref());
    for (number, module) in course.modules.iter().enumerate() {
        planner.page(&route::module_page(&module.slug), Subject::Module(number), module.index.as_deref());
    }
    for (number, lesson) in course.lessons.iter().enumerate() {
        let path = format!("{}.html", lesson.id);
        planner.page(&path, Subject::Lesson(number), Some(&lesson.parsed));
    }
    for (number, plain) in course.plain.iter().enumerate() {
        let path = routes.page(&plain.path).expect("every text has its route").clone();
        planner.page(path.as_str(), Subject::Plain(number), Some(plain));
    }
    let mut worksheets = Vec::new();
    let mut sheet_ids = BTreeSet::new();
    let mut quizzes = Vec::new();
    for (number, lesson) in course.lessons.iter().enumerate() {
        for (nth, worksheet) in lesson.parsed.inventory.worksheets.iter().enumerate() {
            // One id in two places was told, and is not told again as two pages at one address.
            if !sheet_ids.insert(worksheet.id.text.as_str()) {
                continue;
            }
            let path = route::worksheet_page(&worksheet.id.text);
            planner.page_at(&path, Subject::Worksheet(worksheets.len()), Some((&lesson.parsed, worksheet.opening)));
            worksheets.push(SheetPlace { lesson: number, nth, page: PagePath::new(&path) });
        }
        let count = lesson.parsed.inventory.quizzes.len();
        quizzes.extend((0..count).map(|nth| QuizPlace { lesson: number, nth, code: 0 }));
    }
    let codes = code::numbers(course, &quizzes);
    quizzes.iter_mut().zip(codes).for_each(|(quiz, code)| quiz.code = code);
    planner.indexes(course, &worksheets, &quizzes);
    let (reviews, final_check) = planner.checks(course);
    planner.room(course, audience, &run_sheets, !quizzes.is_empty());
    if !course.lessons.is_empty() {
        planner.page(route::SEARCH, Subject::Search, None);
    }
    planner.page(route::MY_WORK, Subject::MyWork, None);
    if !course.is_translation() {
        // One page keeps what a learner did in every language.
        planner.page(route::STATE, Subject::State, None);
    }
    planner.page(route::NOT_FOUND, Subject::NotFound, None);
    for lesson in &course.lessons {
        planner.aliases(&lesson.parsed, &routes);
    }
    let papers = if papers == Papers::Linked { self::papers(course, &words) } else { Vec::new() };
    for place in &worksheets {
        for paper in &papers {
            planner.take(&paper.of(place.page.as_str()), Owner::Own("the PDF of a worksheet"));
        }
    }
    planner.offline(course.manifest.site.offline);
    planner.files(&routes);
    planner.languages(course);
    let pages = planner.pages;
    let site = Site { pages, routes, worksheets, quizzes, reviews, final_check, papers, audience, run_sheets, words };
    Noted { value: site, diagnostics: planner.diagnostics }
}

/// Who has an address: a place in a text, a file, or a page that every course has.
#[derive(Clone)]
enum Owner {
    Text(CoursePath, Span),
    File(CoursePath),
    Own(&'static str),
}

struct Planner {
    pages: Vec<Page>,
    taken: BTreeMap<String, (PagePath, Owner)>,
    diagnostics: Vec<Diagnostic>,
}

impl Planner {
    fn page(&mut self, path: &str, subject: Subject, text: Option<&ParsedLesson>) {
        let place = text.map(|text| {
            let title = text.front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
            (text, title)
        });
        self.page_at(path, subject, place);
    }

    fn page_at(&mut self, path: &str, subject: Subject, text: Option<(&ParsedLesson, Span)>) {
        let owner = match text {
            Some((text, span)) => Owner::Text(text.path.clone(), span),
            None => Owner::Own(own_name(&subject)),
        };
        let path = PagePath::new(path);
        if self.take(&path, owner) {
            self.pages.push(Page { path, subject });
        }
    }

    fn indexes(&mut self, course: &Course, worksheets: &[SheetPlace], quizzes: &[QuizPlace]) {
        let has_quotes = course.lessons.iter().any(|lesson| !lesson.parsed.front_matter.quotes.is_empty());
        let wanted = [
            (!course.competencies.is_empty(), route::COMPETENCIES, Subject::Competencies),
            (!course.tools.is_empty(), route::TOOLS, Subject::Tools),
            (has_quotes, route::QUOTES, Subject::Quotes),
            (!worksheets.is_empty(), route::WORKSHEETS, Subject::Worksheets),
            (!quizzes.is_empty(), route::QUIZZES, Subject::Quizzes),
        ];
        for (_, path, subject) in wanted.into_iter().filter(|(wanted, ..)| *wanted) {
            self.page(path, subject, None);
        }
        if let Some(glossary) = &course.glossary {
            self.page(route::GLOSSARY, Subject::Glossary, Some(&glossary.parsed));
        }
    }

    /// What gathers questions: each module's review, the final self-check, and the page where what was missed comes back.
    fn checks(&mut self, course: &Course) -> (Vec<Option<Gathered>>, Option<Gathered>) {
        let settings = &course.manifest.quiz;
        let reviews: Vec<Option<Gathered>> =
            course.modules.iter().map(|module| gather(course, module.lessons.clone(), settings.review)).collect();
        for (number, module) in course.modules.iter().enumerate().filter(|(number, _)| reviews[*number].is_some()) {
            self.page(&route::module_review(&module.slug), Subject::ModuleReview(number), None);
        }
        let final_check = gather(course, 0..course.lessons.len(), settings.final_check);
        if final_check.is_some() {
            self.page(route::FINAL_CHECK, Subject::FinalCheck, None);
        }
        let comes_back =
            |lesson: &ParsedLesson| !lesson.inventory.quizzes.is_empty() || !lesson.inventory.keys.is_empty();
        let decks = course.lessons.iter().enumerate().filter(|(_, lesson)| comes_back(&lesson.parsed));
        let mut has_decks = false;
        for (number, lesson) in decks {
            self.page(&route::deck(&lesson.id), Subject::Deck(number), None);
            has_decks = true;
        }
        if has_decks {
            self.page(route::SPACED_REVIEW, Subject::SpacedReview, None);
        }
        (reviews, final_check)
    }

    /// What a delivery needs: agendas for all; run sheets, answers and results for the person in front.
    fn room(&mut self, course: &Course, audience: Audience, run_sheets: &[RunSheet], has_quizzes: bool) {
        let name = |sheet: &RunSheet| &course.manifest.deliveries[sheet.delivery].name.value;
        for (number, sheet) in run_sheets.iter().enumerate() {
            self.page(&route::agenda(name(sheet)), Subject::Agenda(number), None);
        }
        if course.manifest.course.certificate {
            self.page(route::CERTIFICATE, Subject::Certificate, None);
        }
        if audience == Audience::Learner {
            return;
        }
        self.page(route::FACILITATOR, Subject::Facilitator, None);
        for (number, sheet) in run_sheets.iter().enumerate() {
            self.page(&route::run_sheet(name(sheet)), Subject::RunSheet(number), None);
        }
        if has_quizzes {
            self.page(route::ANSWER_KEY, Subject::AnswerKey, None);
            if course.manifest.has_codes() {
                self.page(route::RESULTS, Subject::Results, None);
            }
        }
    }

    fn aliases(&mut self, lesson: &ParsedLesson, routes: &Routes) {
        for alias in &lesson.front_matter.aliases {
            let Some(path) = route::alias_page(&alias.value) else {
                self.diagnostics.push(
                    Diagnostic::error("bad-alias", format!("`{}` is not an address in the site", alias.value)).at(
                        &lesson.path,
                        alias.span,
                        "expected something like `old-module/old-lesson.html`",
                    ),
                );
                continue;
            };
            let to = routes.page(&lesson.path).expect("every lesson has its route").clone();
            if self.take(&path, Owner::Text(lesson.path.clone(), alias.span)) {
                let title = lesson.title.clone();
                self.pages.push(Page { path, subject: Subject::Redirect { to, title } });
            }
        }
    }

    fn offline(&mut self, offline: Offline) {
        let wanted: &[&str] = match offline {
            Offline::No => &[],
            Offline::Removed => &[route::WORKER],
            Offline::Kept => &[&[route::WORKER, route::WEB_APP], &route::ICONS[..]].concat(),
        };
        for path in wanted {
            self.take(&PagePath::new(path), Owner::Own("a file that `[site] offline` needs"));
        }
    }

    fn files(&mut self, routes: &Routes) {
        for reserved in [route::FEED, "sitemap.xml", "robots.txt"] {
            self.take(&PagePath::new(reserved), Owner::Own("a file that every site has"));
        }
        for (from, to) in routes.files() {
            self.take(to, Owner::File(from.clone()));
        }
    }

    /// What stands where another language has its pages is told.
    fn languages(&mut self, course: &Course) {
        if course.is_translation() {
            return;
        }
        let other = Owner::Own("the course in another language");
        for language in course.languages.iter().filter(|language| !language.folder.is_empty()) {
            let folder = language.folder.to_lowercase();
            let inside = self.taken.range(folder.clone()..).take_while(|(key, _)| key.starts_with(&folder));
            self.diagnostics.extend(inside.map(|(_, (path, owner))| same_address(path, owner, path, &other)));
        }
    }

    /// Takes an address; where it is taken already, both owners are told.
    fn take(&mut self, path: &PagePath, owner: Owner) -> bool {
        match self.taken.get(&path.collision_key()) {
            None => {
                self.taken.insert(path.collision_key(), (path.clone(), owner));
                true
            }
            Some((first_path, first)) => {
                self.diagnostics.push(same_address(path, &owner, first_path, first));
                false
            }
        }
    }
}

fn own_name(subject: &Subject) -> &'static str {
    match subject {
        Subject::Home => "the course home",
        Subject::Module(_) => "the page of a module",
        Subject::Competencies => "the index of competencies",
        Subject::Tools => "the index of tools",
        Subject::Quotes => "the index of quotes",
        Subject::Worksheets => "the index of worksheets",
        Subject::Quizzes => "the index of quizzes",
        Subject::ModuleReview(_) => "the review of a module",
        Subject::FinalCheck => "the final self-check",
        Subject::SpacedReview => "the page where missed questions come back",
        Subject::Deck(_) => "what the review page loads of a lesson",
        Subject::MyWork => "the page with the learner's work",
        Subject::State => "the page that keeps the learner's work",
        Subject::Agenda(_) => "the agenda of a delivery",
        Subject::Certificate => "the certificate",
        Subject::Search => "the page to search on",
        Subject::Facilitator | Subject::RunSheet(_) | Subject::Results | Subject::AnswerKey => {
            "a page for facilitators"
        }
        Subject::NotFound => "the page for wrong addresses",
        _ => "a page of the site",
    }
}

fn same_but_for_form(a: &str, b: &str) -> bool {
    PagePath::new(a).collision_key() == PagePath::new(b).collision_key() && a.to_lowercase() != b.to_lowercase()
}

fn same_address(path: &PagePath, second: &Owner, first_path: &PagePath, first: &Owner) -> Diagnostic {
    let what = |owner: &Owner| match owner {
        Owner::Text(path, _) | Owner::File(path) => format!("`{path}`"),
        Owner::Own(name) => (*name).to_owned(),
    };
    let (a, b) = (what(first), what(second));
    let mut message = match a == b {
        true => format!("two parts of {b} want the address `{path}`"),
        false => format!("{a} and {b} want one address, `{path}`"),
    };
    if first_path != path {
        message.push_str(" (case and Unicode form do not tell addresses apart)");
    } else if a != b && same_but_for_form(&a, &b) {
        message.push_str(" (the two names look alike and differ only in Unicode form)");
    }
    let mut diagnostic = Diagnostic::error("same-address", message)
        .help("rename one of the files; leading digits do not count, nor do capitals and accents");
    match second {
        Owner::Text(path, span) => diagnostic = diagnostic.at(path, *span, "this one was found second"),
        Owner::File(_) | Owner::Own(_) => {}
    }
    match first {
        Owner::Text(path, span) if diagnostic.place.is_some() => {
            diagnostic = diagnostic.related(path, *span, "this one was found first");
        }
        Owner::Text(path, span) => diagnostic = diagnostic.at(path, *span, "this one was found first"),
        Owner::File(_) | Owner::Own(_) => {}
    }
    diagnostic
}

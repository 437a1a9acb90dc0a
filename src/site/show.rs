//! What each page shows: the course's values become the views that templates see.
//!
//! Text goes through [`Prose`]. Rendering implements it twice: once to make HTML, once to make a short fingerprint of the
//! same text, so that a page's inputs can be compared without rendering it.

use super::audience::Audience;
use super::gather::Gathered;
use super::plan::{Page, PaperPlace, Site, Subject};
use super::route::{self, Routes};
use super::structured;
use super::view::{
    CompetenciesView, CompetencyView, ContentView, ContentsEntryView, DeckKeyView, DeckView, FinalCheckView,
    GlossaryLetterView, GlossaryTermView, GlossaryView, HomeView, IndexLinkView, KeyPointView, LanguageLinkView,
    LanguageView, LessonCardView, LessonView, LinkView, LogoView, ModuleCardView, ModuleReviewView, ModuleView,
    MyWorkView, NavLessonView, NavModuleView, NavView, NotFoundView, PageView, PlainView, QuizEntryView, QuizzesView,
    QuoteView, QuotesView, RedirectView, SearchEntryView, SearchLetterView, SearchView, Shared, SheetEntryView,
    SheetView, SiteView, SpacedReviewView, StateView, ToolRowView, ToolView, ToolsView, WorksheetsView,
};
use crate::base::path::PagePath;
use crate::base::slug::slug;
use crate::base::span::Spanned;
use crate::course::body::{Block, BlockKind, Inline, Inside, Role, RoleBlock, plain_text, walk_blocks};
use crate::course::brand::Logo;
use crate::course::course::{Course, Lesson, Module, Topic};
use crate::course::inventory::Inventory;
use crate::course::language::Language;
use crate::course::lesson::{Minutes, ParsedLesson, Quote};
use crate::course::manifest::{Offline, Paper};
use crate::course::media::plays;
use crate::course::quiz::{Question, Quiz};
use crate::course::worksheet::Worksheet;
use crate::delivery::groups::Rotation;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock};

/// What made the pages.
pub const GENERATOR: &str = concat!("Coursebook ", env!("CARGO_PKG_VERSION"));

/// Turns text of the course into what a page shows.
pub trait Prose {
    /// A whole body, and its footnotes.
    fn body<'t>(&'t self, text: &'t ParsedLesson) -> Body;
    /// Some blocks of a text.
    fn blocks<'t>(&'t self, text: &'t ParsedLesson, blocks: &'t [Block]) -> String;
    fn inlines<'t>(&'t self, text: &'t ParsedLesson, inlines: &'t [Inline]) -> String;
    /// Plain text, as front matter and `book.toml` have it.
    fn plain(&self, text: &str) -> String;
    /// A worksheet on a page of its own.
    fn sheet<'t>(&'t self, text: &'t ParsedLesson, worksheet: &'t Worksheet, lesson: LinkView) -> String;
    /// Questions of several quizzes as one.
    fn quiz<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String;
    /// The answers to these questions alone.
    fn answers<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String;
    /// Data for search engines, made of the page's text and the course's settings.
    fn structured(&self, make: &dyn Fn() -> String) -> String;
    /// Style sheets, scripts and policy for a page that uses these parts.
    fn furniture(&self, uses: Uses) -> Furniture;
}

/// Questions that stand together on a page which is not their lesson's.
#[derive(Debug)]
pub struct GatheredQuiz<'t> {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    /// See [`super::view::QuizView::scope`].
    pub scope: String,
    /// The lesson's id where all are of one.
    pub lesson: String,
    pub draw: Option<u32>,
    pub questions: Vec<(&'t Lesson, &'t Quiz, &'t Question)>,
}

#[derive(Debug, Default)]
pub struct Body {
    pub html: String,
    pub footnotes: String,
}

/// Which parts of a theme a page needs beyond the ones that every page has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Uses {
    pub quiz: bool,
    pub review: bool,
    pub my_work: bool,
    pub worksheet: bool,
    pub gather: bool,
    pub code: bool,
    /// Formulas that have what MathML leaves to style sheets.
    pub math_styles: bool,
    /// Films and recordings.
    pub media: bool,
    /// Learners' codes of their answers.
    pub codes: bool,
    /// The facilitator shows the lesson to a room.
    pub present: bool,
    pub pace: bool,
    pub results: bool,
    pub certificate: bool,
    /// The page that is all search.
    pub search: bool,
    /// The answers of quizzes, without their questions.
    pub answers: bool,
    /// Cards, pairs, role plays, commitments, or what was written elsewhere.
    pub handout: bool,
    /// The styles of run sheets, agendas, present mode.
    pub room: bool,
    /// How far the learner is.
    pub progress: bool,
    /// Carries the learner's record to files and to other windows.
    pub record: bool,
    /// The styles of the home and of pages that list what the course has.
    pub index: bool,
    /// Quizzes and sheets stand in a text, where their styles and the scripts that bring them to life may wait.
    pub waits: bool,
}

/// What a page loads and allows.
#[derive(Debug, Clone, Default)]
pub struct Furniture {
    pub styles: Vec<String>,
    pub scripts: Vec<String>,
    pub later: Vec<String>,
    pub later_styles: Vec<String>,
    pub more: String,
    pub policy: String,
    pub boot_js: String,
}

/// Whether something plays in what is gathered from a lesson: its questions and what to remember of it.
fn plays_gathered(inventory: &Inventory) -> bool {
    let mut found = inventory.has_media() && inventory.keys.iter().any(|key| plays(&key.blocks));
    for quiz in inventory.quizzes.iter().filter(|_| inventory.has_media()) {
        quiz.walk_prose(&mut |blocks| found |= plays(blocks));
    }
    found
}

/// How many modules the navigation lists on both sides of the current one, once a course has more than all of these.
const NEARBY: usize = 5;

/// The course as every page sees it.
pub fn site_view(course: &Course, site: &Site, live: bool) -> SiteView {
    let manifest = &course.manifest;
    let url = manifest.site.url.as_ref().map(|url| url.value.clone()).unwrap_or_default();
    let dated = course.lessons.iter().any(|lesson| lesson.parsed.front_matter.date.is_some());
    SiteView {
        title: course.title.clone(),
        description: manifest.book.description.clone(),
        authors: manifest.book.authors.clone(),
        language: manifest.book.language.clone(),
        direction: manifest.book.text_direction.code().into(),
        up: course.up().into(),
        version: manifest.course.version.clone(),
        course_id: course_id(course),
        review_href: page_of(site, &Subject::SpacedReview),
        work_href: page_of(site, &Subject::MyWork),
        final_href: page_of(site, &Subject::FinalCheck),
        feed: if dated && !url.is_empty() { route::FEED.into() } else { String::new() },
        url,
        indexes: indexes(course, site),
        paper: match manifest.print.paper {
            Paper::A4 => "a4".into(),
            Paper::Letter => "letter".into(),
            Paper::Both => "both".into(),
        },
        audience: site.audience.name().into(),
        facilitator_href: page_of(site, &Subject::Facilitator),
        search_href: page_of(site, &Subject::Search),
        agendas: agendas(course, site),
        certificate_href: page_of(site, &Subject::Certificate),
        live,
        offline: manifest.site.offline == Offline::Kept && !live,
        generator: GENERATOR.into(),
        logos: course.brand.logos.iter().map(|logo| logo_view(logo, &site.routes)).collect(),
        settings: manifest.site.settings.iter().map(|(name, value)| (name.clone(), value.value.clone())).collect(),
    }
}

fn logo_view(logo: &Logo, routes: &Routes) -> LogoView {
    LogoView {
        href: routes.file(&logo.path).map(PagePath::href).unwrap_or_default(),
        width: logo.proportions.width_at(LogoView::HEIGHT),
        height: LogoView::HEIGHT,
        ground: logo.ground.name().to_owned(),
    }
}

fn language_view(language: &Language) -> LanguageView {
    LanguageView {
        code: language.code.clone(),
        name: language.name().to_owned(),
        direction: language.direction.code().into(),
    }
}

fn agendas(course: &Course, site: &Site) -> Vec<LinkView> {
    let sheets = site.run_sheets.iter().enumerate().map(|(number, sheet)| LinkView {
        title: course.manifest.deliveries[sheet.delivery].title.clone(),
        href: page_of(site, &Subject::Agenda(number)),
    });
    sheets.collect()
}

/// The address of a page that not every course has; empty where it has none.
fn page_of(site: &Site, subject: &Subject) -> String {
    let page = site.pages.iter().find(|page| page.subject == *subject);
    page.map(|page| page.path.href()).unwrap_or_default()
}

/// The PDFs of the sheet with its own page at `page`.
pub fn paper_links(papers: &[PaperPlace], page: &str) -> Vec<LinkView> {
    papers.iter().map(|paper| LinkView { title: paper.title.clone(), href: paper.of(page).href() }).collect()
}

/// The id from `book.toml`, else one made from the title.
pub fn course_id(course: &Course) -> String {
    let written = course.manifest.course.id.as_ref().map(|id| slug(&id.value));
    let id = written.unwrap_or_else(|| slug(&course.title));
    if id.is_empty() { "course".into() } else { id }
}

fn indexes(course: &Course, site: &Site) -> Vec<IndexLinkView> {
    let words = &site.words;
    let mut found: BTreeMap<&str, IndexLinkView> = BTreeMap::new();
    for page in &site.pages {
        let (kind, title, count) = match page.subject {
            Subject::Competencies => ("competencies", words.text("competencies"), course.competencies.len()),
            Subject::Tools => ("tools", words.text("tools"), course.tools.len()),
            Subject::Quotes => ("quotes", words.text("quotes-and-findings"), quotes(course).count()),
            Subject::Worksheets => ("worksheets", words.text("worksheets"), site.worksheets.len()),
            Subject::Quizzes => ("quizzes", words.text("quizzes"), site.quizzes.len()),
            Subject::Glossary => (
                "glossary",
                words.text("glossary"),
                course.glossary.as_ref().map_or(0, |glossary| glossary.terms.len()),
            ),
            _ => continue,
        };
        let link = IndexLinkView { kind: kind.into(), title, href: page.path.href(), count };
        found.insert(kind, link);
    }
    ["competencies", "tools", "worksheets", "quizzes", "quotes", "glossary"]
        .iter()
        .filter_map(|kind| found.remove(kind))
        .collect()
}

fn quotes(course: &Course) -> impl Iterator<Item = (&Lesson, usize, &Quote)> {
    course.lessons.iter().flat_map(|lesson| {
        let quotes = lesson.parsed.front_matter.quotes.iter().enumerate();
        quotes.map(move |(number, quote)| (lesson, number, quote))
    })
}

/// What stands on a page and around it.
pub struct Shown {
    pub page: PageView,
    pub content: ContentView,
}

/// Makes the views of one page after the other.
pub struct Show<'a> {
    pub(super) course: &'a Course,
    pub(super) site: &'a Site,
    pub(super) site_view: &'a SiteView,
    /// The navigation beside the pages of each module, and last the one beside all other pages.
    navs: Vec<OnceLock<Shared<NavView>>>,
    /// The card of each lesson: home, modules and indexes show the same ones.
    cards: Vec<OnceLock<Shared<LessonCardView>>>,
    /// By people, group size and rounds: found once, shown on several run sheets.
    pub(super) rotations: Mutex<BTreeMap<(usize, usize, usize), Rotation>>,
}

impl<'a> Show<'a> {
    pub fn new(course: &'a Course, site: &'a Site, site_view: &'a SiteView) -> Self {
        let navs = (0..=course.modules.len()).map(|_| OnceLock::new()).collect();
        let cards = course.lessons.iter().map(|_| OnceLock::new()).collect();
        Self { course, site, site_view, navs, cards, rotations: Mutex::default() }
    }

    /// The views of `page`.
    pub fn page(&self, page: &Page, prose: &dyn Prose) -> Shown {
        let content = match &page.subject {
            Subject::Home => ContentView::Home(self.home(prose)),
            Subject::Module(number) => ContentView::Module(self.module(*number, prose)),
            Subject::Lesson(number) => ContentView::Lesson(Box::new(self.lesson(*number, prose))),
            Subject::Plain(number) => ContentView::Plain(plain(&self.course.plain[*number], prose)),
            Subject::Competencies => ContentView::Competencies(self.competencies(prose)),
            Subject::Tools => ContentView::Tools(self.tools(prose)),
            Subject::Quotes => ContentView::Quotes(self.quotes(prose)),
            Subject::Worksheets => ContentView::Worksheets(self.worksheets()),
            Subject::Worksheet(number) => ContentView::Worksheet(self.sheet(*number, prose)),
            Subject::Quizzes => ContentView::Quizzes(self.quizzes()),
            Subject::ModuleReview(number) => ContentView::ModuleReview(self.module_review(*number, prose)),
            Subject::FinalCheck => ContentView::FinalCheck(self.final_check(prose)),
            Subject::SpacedReview => {
                ContentView::SpacedReview(SpacedReviewView { quizzes: self.quiz_entries().collect() })
            }
            Subject::Deck(number) => ContentView::Deck(self.deck(*number, prose)),
            Subject::MyWork => ContentView::MyWork(MyWorkView {}),
            Subject::State => ContentView::State(StateView {}),
            Subject::Glossary => ContentView::Glossary(self.glossary(prose)),
            Subject::Agenda(number) => ContentView::Agenda(self.agenda(*number)),
            Subject::Certificate => ContentView::Certificate(self.certificate()),
            Subject::Search => ContentView::Search(self.search()),
            Subject::Facilitator => ContentView::Facilitator(self.facilitator()),
            Subject::RunSheet(number) => ContentView::RunSheet(Box::new(self.run_sheet(*number))),
            Subject::Results => ContentView::Results(self.results()),
            Subject::AnswerKey => ContentView::AnswerKey(self.answer_key(prose)),
            Subject::NotFound => ContentView::NotFound(NotFoundView { home: self.home_link() }),
            Subject::Redirect { to, title } => ContentView::Redirect(RedirectView {
                title: title.clone(),
                target: format!("{}{}", page.path.root(), to.href()),
            }),
        };
        let page = self.frame(page, &content, prose);
        Shown { page, content }
    }

    fn frame(&self, page: &Page, content: &ContentView, prose: &dyn Prose) -> PageView {
        let Furniture { styles, scripts, later, later_styles, more, policy, boot_js } =
            prose.furniture(self.uses(&page.subject));
        let url = &self.site_view.url;
        let href = page.path.href();
        let canonical = match (&page.subject, url.is_empty()) {
            (_, true) | (Subject::NotFound | Subject::State | Subject::Deck(_), _) => String::new(),
            (Subject::Home, false) => url.clone(),
            (Subject::Redirect { to, .. }, false) => format!("{url}{}", to.href()),
            (_, false) => format!("{url}{href}"),
        };
        let root = match page.subject {
            // A host shows this page at any address, so only an absolute way is sure to lead home.
            Subject::NotFound if !url.is_empty() => url.clone(),
            _ => page.root(),
        };
        let text = self.text_of(&page.subject);
        let front_matter = text.map(|text| &text.front_matter);
        let (title, description) = self.title(&page.subject, content);
        let written = front_matter.and_then(|front_matter| front_matter.description.as_ref());
        PageView {
            kind: kind(&page.subject).into(),
            title,
            description: written.map_or(description, |written| written.value.clone()),
            json_ld: prose.structured(&|| self.json_ld(&page.subject, &canonical)),
            image: self.image(text, url),
            draft: front_matter.is_some_and(|front_matter| front_matter.draft),
            other_href: self.other_href(&page.subject, &href),
            languages: self.languages(&page.subject, &href, &canonical),
            written_in: self.written_in(&page.subject),
            nav: self.nav(&page.subject),
            trail: self.trail(&page.subject),
            href,
            root,
            canonical,
            styles,
            scripts,
            later,
            later_styles,
            more,
            policy,
            boot_js,
        }
    }

    /// The same page in every language: each has the same pages at the same addresses below its own folder.
    fn languages(&self, subject: &Subject, href: &str, canonical: &str) -> Vec<LanguageLinkView> {
        let course = self.course;
        if course.languages.len() < 2 || matches!(subject, Subject::State | Subject::Deck(_) | Subject::Redirect { .. })
        {
            return Vec::new();
        }
        let href = match subject {
            // There is nothing at this address in any language.
            Subject::NotFound => route::HOME,
            _ => href,
        };
        let url = self.site_view.url.strip_suffix(&course.language().folder).unwrap_or_default();
        let links = course.languages.iter().enumerate().map(|(number, language)| LanguageLinkView {
            language: language_view(language),
            href: format!("{}{}{href}", course.up(), language.folder),
            canonical: match (canonical.is_empty(), subject) {
                (true, _) => String::new(),
                (false, Subject::Home) => format!("{url}{}", language.folder),
                (false, _) => format!("{url}{}{href}", language.folder),
            },
            current: number == course.language,
        });
        links.collect()
    }

    /// The language of the text that a page is about, where it is not that of the course.
    fn written_in(&self, subject: &Subject) -> LanguageView {
        let text = match subject {
            Subject::Worksheet(number) => Some(&*self.course.lessons[self.site.worksheets[*number].lesson].parsed),
            _ => self.text_of(subject),
        };
        let language = text.and_then(|text| self.course.foreign(&text.path));
        language.map(language_view).unwrap_or_default()
    }

    fn foreign(&self, lesson: &Lesson) -> String {
        self.course.foreign(&lesson.parsed.path).map(|language| language.code.clone()).unwrap_or_default()
    }

    fn text_of(&self, subject: &Subject) -> Option<&'a ParsedLesson> {
        let course = self.course;
        match subject {
            Subject::Home => course.home.as_deref(),
            Subject::Module(number) => course.modules[*number].index.as_deref(),
            Subject::Lesson(number) => Some(&course.lessons[*number].parsed),
            Subject::Plain(number) => Some(&course.plain[*number]),
            Subject::Glossary => course.glossary.as_ref().map(|glossary| &*glossary.parsed),
            _ => None,
        }
    }

    fn uses(&self, subject: &Subject) -> Uses {
        let room =
            self.site.audience == Audience::Facilitator || matches!(subject, Subject::Agenda(_) | Subject::Certificate);
        let index = !matches!(subject, Subject::Lesson(_) | Subject::Plain(_) | Subject::Worksheet(_) | Subject::State);
        let progress =
            matches!(subject, Subject::Home | Subject::Module(_) | Subject::Competencies | Subject::Certificate);
        let record = matches!(subject, Subject::MyWork | Subject::Results | Subject::State);
        Uses { room, index, progress, record, ..self.uses_of(subject) }
    }

    fn uses_of(&self, subject: &Subject) -> Uses {
        if let Subject::Worksheet(number) = subject {
            let place = &self.site.worksheets[*number];
            let sheet = &self.course.lessons[place.lesson].parsed.inventory.worksheets[place.nth];
            let math_styles = self.course.lessons[place.lesson].parsed.inventory.needs_math_styles;
            return Uses { worksheet: true, math_styles, media: plays(&sheet.blocks), ..Uses::default() };
        }
        let gathered = |lessons: std::ops::Range<usize>| {
            let lessons = &self.course.lessons[lessons];
            Uses {
                quiz: true,
                code: lessons.iter().any(|lesson| !lesson.parsed.inventory.code.is_empty()),
                math_styles: lessons.iter().any(|lesson| lesson.parsed.inventory.needs_math_styles),
                media: lessons.iter().any(|lesson| plays_gathered(&lesson.parsed.inventory)),
                ..Uses::default()
            }
        };
        let whole = 0..self.course.lessons.len();
        match subject {
            Subject::ModuleReview(number) => return gathered(self.course.modules[*number].lessons.clone()),
            Subject::FinalCheck => return gathered(whole),
            Subject::SpacedReview => return Uses { review: true, ..gathered(whole) },
            Subject::MyWork => return Uses { my_work: true, handout: true, ..Uses::default() },
            Subject::RunSheet(_) => return Uses { pace: true, ..Uses::default() },
            Subject::Results => return Uses { results: true, codes: true, ..Uses::default() },
            Subject::Certificate => return Uses { certificate: true, ..Uses::default() },
            Subject::Search => return Uses { search: true, ..Uses::default() },
            Subject::AnswerKey => return Uses { quiz: false, answers: true, ..gathered(whole) },
            _ => {}
        }
        let Some(text) = self.text_of(subject) else {
            return Uses::default();
        };
        let is_lesson = matches!(subject, Subject::Lesson(_));
        Uses {
            codes: is_lesson && !text.inventory.quizzes.is_empty() && self.course.manifest.has_codes(),
            present: is_lesson && self.site.audience == Audience::Facilitator,
            quiz: !text.inventory.quizzes.is_empty(),
            worksheet: !text.inventory.worksheets.is_empty()
                || text.inventory.has_commitment
                || text.inventory.activities.iter().any(|block| block.role == Role::Roleplay),
            gather: !text.inventory.gathered.is_empty(),
            handout: text.inventory.has_handout,
            code: !text.inventory.code.is_empty(),
            math_styles: text.inventory.needs_math_styles,
            waits: true,
            media: text.inventory.has_media(),
            ..Uses::default()
        }
    }

    fn title(&self, subject: &Subject, content: &ContentView) -> (String, String) {
        let of_course = || self.course.manifest.book.description.clone();
        let words = &self.site.words;
        let index = |kind: &str| {
            let link = self.site_view.indexes.iter().find(|link| link.kind == kind);
            link.map(|link| link.title.clone()).unwrap_or_default()
        };
        match content {
            ContentView::Home(_) => (self.course.title.clone(), of_course()),
            ContentView::Module(module) => (module.title.clone(), module.description.clone()),
            ContentView::Lesson(lesson) => {
                let objectives = match subject {
                    Subject::Lesson(number) => &self.course.lessons[*number].parsed.front_matter.objectives[..],
                    _ => &[],
                };
                let objectives: Vec<&str> = objectives.iter().map(|objective| objective.value.as_str()).collect();
                (lesson.title.clone(), objectives.join(". "))
            }
            ContentView::Plain(plain) => (plain.title.clone(), String::new()),
            ContentView::Competencies(_) => (index("competencies"), of_course()),
            ContentView::Tools(_) => (index("tools"), of_course()),
            ContentView::Quotes(_) => (index("quotes"), of_course()),
            ContentView::Worksheets(_) => (index("worksheets"), of_course()),
            ContentView::Worksheet(sheet) => {
                (sheet.title.clone(), words.with("worksheet-of-lesson", &[("lesson", (&sheet.lesson.title).into())]))
            }
            ContentView::Quizzes(_) => (index("quizzes"), of_course()),
            ContentView::ModuleReview(review) => {
                (words.with("review-of-module", &[("title", (&review.module.title).into())]), of_course())
            }
            ContentView::FinalCheck(_) => (words.text("check-whole-course"), of_course()),
            ContentView::SpacedReview(_) => (words.text("review"), of_course()),
            ContentView::MyWork(_) => (words.text("my-work"), of_course()),
            ContentView::State(_) => (words.text("device-keeps"), String::new()),
            ContentView::Deck(deck) => (deck.title.clone(), String::new()),
            ContentView::Glossary(glossary) => (glossary.title.clone(), of_course()),
            ContentView::Agenda(agenda) => (words.with("agenda-of", &[("title", (&agenda.title).into())]), of_course()),
            ContentView::Certificate(_) => (words.text("certificate"), of_course()),
            ContentView::Search(_) => (words.text("search"), of_course()),
            ContentView::Facilitator(_) => (words.text("run-this-course"), of_course()),
            ContentView::RunSheet(sheet) => {
                (words.with("run-sheet-of", &[("title", (&sheet.title).into())]), of_course())
            }
            ContentView::Results(_) => (words.text("group-results"), of_course()),
            ContentView::AnswerKey(_) => (words.text("answer-key"), of_course()),
            ContentView::NotFound(_) => (words.text("page-not-found"), String::new()),
            ContentView::Redirect(redirect) => (redirect.title.clone(), String::new()),
        }
    }

    fn image(&self, text: Option<&ParsedLesson>, url: &str) -> String {
        let written = text.and_then(|text| Some((text, text.front_matter.image.as_ref()?)));
        let Some((text, image)) = written.filter(|_| !url.is_empty()) else {
            return String::new();
        };
        let href = self.site.routes.href(self.course.links.get(&text.path), &image.value, url);
        href.unwrap_or_default()
    }

    fn json_ld(&self, subject: &Subject, canonical: &str) -> String {
        match subject {
            Subject::Home => structured::course(self.course, canonical),
            Subject::Lesson(number) => {
                let lesson = &self.course.lessons[*number];
                structured::lesson(self.course, lesson, canonical)
            }
            _ => String::new(),
        }
    }

    fn nav(&self, subject: &Subject) -> Shared<NavView> {
        let current = match subject {
            Subject::Module(number) => Some(*number),
            Subject::Lesson(number) => Some(self.course.lessons[*number].module),
            Subject::ModuleReview(number) => Some(*number),
            Subject::Worksheet(number) => Some(self.course.lessons[self.site.worksheets[*number].lesson].module),
            _ => None,
        };
        let place = current.unwrap_or(self.course.modules.len());
        self.navs[place].get_or_init(|| Shared::new(self.nav_of(current))).clone()
    }

    fn nav_of(&self, current: Option<usize>) -> NavView {
        let count = self.course.modules.len();
        let around = if count <= 2 * NEARBY + 2 {
            0..count
        } else {
            let middle = current.unwrap_or(0);
            middle.saturating_sub(NEARBY)..(middle + NEARBY + 1).min(count)
        };
        let modules = self.course.modules[around.clone()].iter().map(|module| {
            let is_current = current == Some(module.number - 1);
            NavModuleView {
                number: module.number,
                title: module.title.clone(),
                href: PagePath::new(&route::module_page(&module.slug)).href(),
                current: is_current,
                lessons: match is_current {
                    true => self.nav_lessons(module),
                    false => Vec::new(),
                },
            }
        });
        NavView { modules: modules.collect(), hidden_before: around.start, hidden_after: count - around.end }
    }

    pub(super) fn nav_lessons(&self, module: &Module) -> Vec<NavLessonView> {
        let lessons = self.course.module_lessons(module).iter().map(|lesson| NavLessonView {
            id: lesson.id.clone(),
            language: self.foreign(lesson),
            number: lesson_number(lesson),
            title: lesson.parsed.title.clone(),
            href: lesson_href(lesson),
            minutes: minutes(lesson.minutes()),
            draft: lesson.parsed.front_matter.draft,
        });
        lessons.collect()
    }

    fn home_link(&self) -> LinkView {
        LinkView { title: self.course.title.clone(), href: route::HOME.into() }
    }

    fn trail(&self, subject: &Subject) -> Vec<LinkView> {
        let home = self.home_link();
        let module = |lesson: usize| self.module_link(&self.course.modules[self.course.lessons[lesson].module]);
        match subject {
            Subject::Home | Subject::NotFound | Subject::Redirect { .. } | Subject::State | Subject::Deck(_) => {
                Vec::new()
            }
            Subject::Lesson(number) => vec![home, module(*number)],
            Subject::ModuleReview(number) => vec![home, self.module_link(&self.course.modules[*number])],
            Subject::Worksheet(number) => {
                let lesson = self.site.worksheets[*number].lesson;
                vec![home, module(lesson), lesson_link(&self.course.lessons[lesson])]
            }
            Subject::RunSheet(_) | Subject::Results | Subject::AnswerKey => {
                vec![home, LinkView { title: self.site.words.text("run-this-course"), href: route::FACILITATOR.into() }]
            }
            _ => vec![home],
        }
    }

    fn module_link(&self, module: &Module) -> LinkView {
        LinkView { title: module.title.clone(), href: PagePath::new(&route::module_page(&module.slug)).href() }
    }

    fn home(&self, prose: &dyn Prose) -> HomeView {
        let course = self.course;
        let objectives = course.home.iter().flat_map(|home| &home.front_matter.objectives);
        HomeView {
            body_html: course.home.as_ref().map(|home| prose.body(home).html).unwrap_or_default(),
            objectives_html: objectives.map(|objective| prose.plain(&objective.value)).collect(),
            minutes: minutes(total(&course.lessons)),
            duration: duration(total(&course.lessons), &self.site.words),
            lesson_count: course.lessons.len(),
            first: course.lessons.first().map(lesson_link).unwrap_or_default(),
            modules: course.modules.iter().map(|module| self.module_card(module)).collect(),
            tools: course.tools.iter().map(|tool| self.tool_row(tool)).collect(),
        }
    }

    fn module_card(&self, module: &Module) -> ModuleCardView {
        let lessons = self.course.module_lessons(module);
        let written = module.index.as_ref().and_then(|index| index.front_matter.description.as_ref());
        let link = self.module_link(module);
        ModuleCardView {
            number: module.number,
            title: link.title,
            description: written.map(|written| written.value.clone()).unwrap_or_default(),
            href: link.href,
            minutes: minutes(total(lessons)),
            duration: duration(total(lessons), &self.site.words),
            lessons: module.lessons.clone().map(|lesson| self.card(lesson)).collect(),
        }
    }

    fn card(&self, lesson: usize) -> Shared<LessonCardView> {
        self.cards[lesson].get_or_init(|| Shared::new(self.lesson_card(&self.course.lessons[lesson]))).clone()
    }

    fn lesson_card(&self, lesson: &Lesson) -> LessonCardView {
        let front_matter = &lesson.parsed.front_matter;
        let inventory = &lesson.parsed.inventory;
        LessonCardView {
            id: lesson.id.clone(),
            language: self.foreign(lesson),
            number: lesson_number(lesson),
            title: lesson.parsed.title.clone(),
            description: front_matter.description.as_ref().map(|written| written.value.clone()).unwrap_or_default(),
            href: lesson_href(lesson),
            minutes: minutes(lesson.minutes()),
            draft: front_matter.draft,
            competencies: self.competency_links(&lesson.competencies),
            tools: topic_links(&self.course.tools, &lesson.tools, route::TOOLS),
            has_quiz: !inventory.quizzes.is_empty(),
            has_worksheet: !inventory.worksheets.is_empty(),
        }
    }

    fn competency_links(&self, numbers: &[usize]) -> Vec<LinkView> {
        topic_links(&self.course.competencies, numbers, route::COMPETENCIES)
    }

    /// The competencies that a quiz checks: its own, else its lesson's.
    fn checked_competencies(&self, lesson: &Lesson, quiz: &Quiz) -> Vec<usize> {
        if quiz.competency.is_empty() {
            return lesson.competencies.clone();
        }
        self.numbers(&quiz.competency)
    }

    /// Competencies that are named in a quiz rather than in front matter.
    fn numbers(&self, names: &[Spanned<String>]) -> Vec<usize> {
        let topics = &self.course.competencies;
        let find = |name: &Spanned<String>| topics.iter().position(|topic| topic.is_written(&name.value));
        names.iter().filter_map(find).collect()
    }

    /// Every competency that the lessons of a tool name, in the course's order.
    fn competencies_of(&self, tool: &Topic) -> Vec<LinkView> {
        let lessons = tool.lessons.iter().map(|lesson| &self.course.lessons[*lesson]);
        let numbers: BTreeSet<usize> = lessons.flat_map(|lesson| lesson.competencies.iter().copied()).collect();
        self.competency_links(&numbers.into_iter().collect::<Vec<_>>())
    }

    fn tool_row(&self, tool: &Topic) -> ToolRowView {
        ToolRowView {
            tool: topic_link(tool, route::TOOLS),
            competencies: self.competencies_of(tool),
            lessons: tool.lessons.iter().map(|lesson| lesson_link(&self.course.lessons[*lesson])).collect(),
        }
    }

    fn module(&self, number: usize, prose: &dyn Prose) -> ModuleView {
        let module = &self.course.modules[number];
        let card = self.module_card(module);
        let index = module.index.as_ref();
        let objectives = index.into_iter().flat_map(|index| &index.front_matter.objectives);
        let neighbour = |number: Option<usize>| {
            let module = number.and_then(|number| self.course.modules.get(number));
            module.map(|module| self.module_link(module)).unwrap_or_default()
        };
        let keys = self.course.module_lessons(module).iter().flat_map(|lesson| key_points(lesson, prose));
        ModuleView {
            number: card.number,
            title: card.title,
            description: card.description,
            body_html: index.map(|index| prose.body(index).html).unwrap_or_default(),
            objectives_html: objectives.map(|objective| prose.plain(&objective.value)).collect(),
            minutes: card.minutes,
            duration: card.duration,
            lessons: card.lessons,
            keys: keys.collect(),
            review_href: match self.site.reviews[number] {
                Some(_) => PagePath::new(&route::module_review(&module.slug)).href(),
                None => String::new(),
            },
            previous: neighbour(number.checked_sub(1)),
            next: neighbour(Some(number + 1)),
        }
    }

    fn lesson(&self, number: usize, prose: &dyn Prose) -> LessonView {
        let lesson = &self.course.lessons[number];
        let module = &self.course.modules[lesson.module];
        let front_matter = &lesson.parsed.front_matter;
        let body = prose.body(&lesson.parsed);
        let word =
            |written: &Option<Spanned<String>>| written.as_ref().map(|word| word.value.clone()).unwrap_or_default();
        let neighbour = |number: Option<usize>| {
            let lesson = number.and_then(|number| self.course.lessons.get(number));
            lesson.map(lesson_link).unwrap_or_default()
        };
        let prerequisites = lesson.prerequisites.iter().map(|needed| lesson_link(&self.course.lessons[*needed]));
        let quotes = front_matter.quotes.iter().enumerate();
        LessonView {
            id: lesson.id.clone(),
            number: lesson_number(lesson),
            title: lesson.parsed.title.clone(),
            description: word(&front_matter.description),
            minutes: minutes(lesson.minutes()),
            level: word(&front_matter.level),
            audience: word(&front_matter.audience),
            date: front_matter.date.as_ref().map(|date| date.value.to_string()).unwrap_or_default(),
            draft: front_matter.draft,
            module: self.module_link(module),
            module_number: module.number,
            position: lesson.position,
            siblings: module.lessons.len(),
            objectives_html: front_matter.objectives.iter().map(|written| prose.plain(&written.value)).collect(),
            competencies: self.competency_links(&lesson.competencies),
            tools: topic_links(&self.course.tools, &lesson.tools, route::TOOLS),
            prerequisites: prerequisites.collect(),
            contents: contents(&lesson.parsed),
            quotes: quotes.map(|(number, quote)| quote_view(quote, number, None, prose)).collect(),
            body_html: body.html,
            footnotes_html: body.footnotes,
            previous: neighbour(number.checked_sub(1)),
            next: neighbour(Some(number + 1)),
        }
    }

    fn competencies(&self, prose: &dyn Prose) -> CompetenciesView {
        let mut quizzes: Vec<Vec<LinkView>> = vec![Vec::new(); self.course.competencies.len()];
        for (lesson, quiz) in self.all_quizzes() {
            let mut numbers: BTreeSet<usize> = self.checked_competencies(lesson, quiz).into_iter().collect();
            numbers.extend(quiz.questions.iter().flat_map(|question| self.numbers(&question.competency)));
            for number in numbers {
                quizzes[number].push(quiz_link(lesson, quiz));
            }
        }
        let entries = self.course.competencies.iter().zip(quizzes).map(|(topic, quizzes)| CompetencyView {
            id: topic.id.clone(),
            name: topic.name.clone(),
            description_html: prose.plain(&topic.sentence),
            tools: self.tools_of(topic),
            lessons: self.cards(topic),
            quizzes,
            worksheets: self.worksheets_of(topic),
        });
        CompetenciesView { entries: entries.collect() }
    }

    fn all_quizzes(&self) -> impl Iterator<Item = (&'a Lesson, &'a Quiz)> {
        let lessons = self.course.lessons.iter();
        lessons.flat_map(|lesson| lesson.parsed.inventory.quizzes.iter().map(move |quiz| (lesson, &**quiz)))
    }

    fn cards(&self, topic: &Topic) -> Vec<Shared<LessonCardView>> {
        topic.lessons.iter().map(|lesson| self.card(*lesson)).collect()
    }

    fn tools_of(&self, competency: &Topic) -> Vec<LinkView> {
        let lessons = competency.lessons.iter().map(|lesson| &self.course.lessons[*lesson]);
        let numbers: BTreeSet<usize> = lessons.flat_map(|lesson| lesson.tools.iter().copied()).collect();
        topic_links(&self.course.tools, &numbers.into_iter().collect::<Vec<_>>(), route::TOOLS)
    }

    fn worksheets_of(&self, topic: &Topic) -> Vec<LinkView> {
        let lessons: BTreeSet<usize> = topic.lessons.iter().copied().collect();
        self.site
            .worksheets
            .iter()
            .filter(|place| lessons.contains(&place.lesson))
            .map(|place| LinkView { title: self.sheet_title(place.lesson, place.nth), href: place.page.href() })
            .collect()
    }

    pub(super) fn sheet_title(&self, lesson: usize, nth: usize) -> String {
        let lesson = &self.course.lessons[lesson].parsed;
        let title = plain_text(&lesson.inventory.worksheets[nth].title);
        if title.is_empty() { lesson.title.clone() } else { title }
    }

    fn tools(&self, prose: &dyn Prose) -> ToolsView {
        let entries = self.course.tools.iter().map(|tool| ToolView {
            id: tool.id.clone(),
            name: tool.name.clone(),
            description_html: prose.plain(&tool.sentence),
            competencies: self.competencies_of(tool),
            lessons: self.cards(tool),
            worksheets: self.worksheets_of(tool),
        });
        ToolsView { entries: entries.collect() }
    }

    fn quotes(&self, prose: &dyn Prose) -> QuotesView {
        let mut view = QuotesView::default();
        for (number, (lesson, _, quote)) in quotes(self.course).enumerate() {
            let shown = quote_view(quote, number, Some(lesson), prose);
            if quote.paraphrase {
                view.findings.push(shown);
            } else {
                view.quotations.push(shown);
            }
        }
        view
    }

    fn worksheets(&self) -> WorksheetsView {
        let entries = self.site.worksheets.iter().map(|place| {
            let lesson = &self.course.lessons[place.lesson];
            let sheet = &lesson.parsed.inventory.worksheets[place.nth];
            SheetEntryView {
                id: sheet.id.text.clone(),
                title: self.sheet_title(place.lesson, place.nth),
                href: place.page.href(),
                lesson: lesson_link(lesson),
                module: self.module_link(&self.course.modules[lesson.module]),
                competencies: self.competency_links(&lesson.competencies),
                field_count: sheet.fields.len(),
                papers: paper_links(&self.site.papers, place.page.as_str()),
            }
        });
        WorksheetsView { entries: entries.collect() }
    }

    fn sheet(&self, number: usize, prose: &dyn Prose) -> SheetView {
        let place = &self.site.worksheets[number];
        let lesson = &self.course.lessons[place.lesson];
        SheetView {
            title: self.sheet_title(place.lesson, place.nth),
            lesson: lesson_link(lesson),
            body_html: prose.sheet(&lesson.parsed, &lesson.parsed.inventory.worksheets[place.nth], lesson_link(lesson)),
        }
    }

    fn quizzes(&self) -> QuizzesView {
        let modules = self.course.modules.iter().zip(&self.site.reviews);
        let reviews = modules.filter(|(_, review)| review.is_some()).map(|(module, _)| LinkView {
            title: module.title.clone(),
            href: PagePath::new(&route::module_review(&module.slug)).href(),
        });
        QuizzesView { reviews: reviews.collect(), entries: self.quiz_entries().collect() }
    }

    pub(super) fn quiz_entries(&self) -> impl Iterator<Item = QuizEntryView> {
        self.all_quizzes().map(|(lesson, quiz)| {
            let link = quiz_link(lesson, quiz);
            QuizEntryView {
                id: quiz.id.text.clone(),
                title: link.title,
                href: link.href,
                lesson: lesson_link(lesson),
                module: self.module_link(&self.course.modules[lesson.module]),
                competencies: self.competency_links(&self.checked_competencies(lesson, quiz)),
                question_count: quiz.questions.len(),
            }
        })
    }

    fn module_review(&self, number: usize, prose: &dyn Prose) -> ModuleReviewView {
        let module = &self.course.modules[number];
        let gathered = self.site.reviews[number].as_ref().expect("the page is planned only where there is a review");
        let page = route::module_review(&module.slug);
        let scope = page.trim_end_matches(".html").to_owned();
        ModuleReviewView {
            module: self.module_link(module),
            quiz_html: prose.quiz(&self.gathered_quiz(gathered, scope)),
            question_count: gathered.questions.len(),
            asked: gathered.asked(),
        }
    }

    fn final_check(&self, prose: &dyn Prose) -> FinalCheckView {
        let gathered = self.site.final_check.as_ref().expect("the page is planned only where it is asked for");
        FinalCheckView {
            quiz_html: prose.quiz(&self.gathered_quiz(gathered, "final-check".to_owned())),
            question_count: gathered.questions.len(),
            asked: gathered.asked(),
        }
    }

    fn gathered_quiz(&self, gathered: &Gathered, scope: String) -> GatheredQuiz<'a> {
        GatheredQuiz {
            id: slug(&scope),
            title: self.site.words.text("questions"),
            scope,
            lesson: String::new(),
            draw: gathered.draw,
            questions: gathered.questions.iter().map(|place| place.of(self.course)).collect(),
        }
    }

    fn deck(&self, number: usize, prose: &dyn Prose) -> DeckView {
        let lesson = &self.course.lessons[number];
        let inventory = &lesson.parsed.inventory;
        let quizzes = inventory.quizzes.iter();
        let questions: Vec<_> =
            quizzes.flat_map(|quiz| quiz.questions.iter().map(move |question| (lesson, &**quiz, question))).collect();
        let quiz = GatheredQuiz {
            id: format!("spaced-{}", slug(&lesson.id)),
            title: lesson.parsed.title.clone(),
            scope: "spaced".into(),
            lesson: lesson.id.clone(),
            draw: None,
            questions,
        };
        let keys = inventory
            .keys
            .iter()
            .map(|key| DeckKeyView { id: key_point(lesson, key), html: prose.blocks(&lesson.parsed, &key.blocks) });
        DeckView {
            lesson: lesson.id.clone(),
            title: lesson.parsed.title.clone(),
            href: lesson_href(lesson),
            quiz_html: if quiz.questions.is_empty() { String::new() } else { prose.quiz(&quiz) },
            keys: keys.collect(),
        }
    }

    /// Lessons, modules, terms, tools, competencies and worksheets, from A to Z.
    fn search(&self) -> SearchView {
        let course = self.course;
        let entry = |title: &str, href: String, kind: &str, place: &str| SearchEntryView {
            title: title.to_owned(),
            href,
            kind: kind.to_owned(),
            place: place.to_owned(),
        };
        let lessons = course.lessons.iter().map(|lesson| {
            let module = &course.modules[lesson.module].title;
            entry(&lesson.parsed.title, lesson_href(lesson), "lesson", module)
        });
        let modules = course.modules.iter().map(|module| {
            let link = self.module_link(module);
            entry(&link.title, link.href, "module", "")
        });
        let topics = |topics: &'a [Topic], page: &'static str, kind: &'static str| {
            topics.iter().map(move |topic| (topic_link(topic, page), kind))
        };
        let topics = topics(&course.tools, route::TOOLS, "tool").chain(topics(
            &course.competencies,
            route::COMPETENCIES,
            "competency",
        ));
        let terms = course.glossary.iter().flat_map(|glossary| &glossary.terms).map(|term| {
            let href = format!("{}#{}", route::GLOSSARY, crate::base::path::percent_encode(&term.id));
            entry(&term.name, href, "term", "")
        });
        let sheets = self.site.worksheets.iter().map(|place| {
            let lesson = &course.lessons[place.lesson].parsed.title;
            entry(&self.sheet_title(place.lesson, place.nth), place.page.href(), "worksheet", lesson)
        });
        // A site of a part of the course lists what is in that part.
        let there: BTreeSet<String> = self.site.pages.iter().map(|page| page.path.href()).collect();
        let all = lessons
            .chain(modules)
            .chain(topics.map(|(link, kind)| entry(&link.title, link.href, kind, "")))
            .chain(terms)
            .chain(sheets)
            .filter(|entry| there.contains(entry.href.split('#').next().unwrap_or_default()));
        let mut letters: BTreeMap<String, Vec<(String, SearchEntryView)>> = BTreeMap::new();
        for entry in all {
            let key = slug(&entry.title);
            let first = key.chars().next().filter(|first| first.is_alphabetic()).unwrap_or('#');
            letters.entry(first.to_uppercase().to_string()).or_default().push((key, entry));
        }
        let letters = letters.into_iter().map(|(letter, mut entries)| {
            entries.sort_by(|(a, first), (b, second)| (a, &first.kind).cmp(&(b, &second.kind)));
            let id =
                if letter == "#" { "letter-other".to_owned() } else { format!("letter-{}", letter.to_lowercase()) };
            SearchLetterView { id, letter, entries: entries.into_iter().map(|(_, entry)| entry).collect() }
        });
        SearchView { letters: letters.collect() }
    }

    fn glossary(&self, prose: &dyn Prose) -> GlossaryView {
        let glossary = self.course.glossary.as_ref().expect("the page is planned only where there is a glossary");
        let parsed = &glossary.parsed;
        let around: Vec<Block> =
            parsed.body.iter().filter(|block| !matches!(block.kind, BlockKind::Definitions(_))).cloned().collect();
        let mut letters: BTreeMap<String, Vec<(String, GlossaryTermView)>> = BTreeMap::new();
        for term in &glossary.terms {
            let BlockKind::Definitions(definitions) = &parsed.body[term.place.0].kind else {
                unreachable!("terms are read from lists of definitions");
            };
            let definition = &definitions[term.place.1];
            // By its name, since in a translation the anchor is that of the source.
            let named = slug(&term.name);
            let key = if named.is_empty() { term.id.clone() } else { named };
            let first = key.chars().next().unwrap_or('#');
            letters.entry(first.to_uppercase().to_string()).or_default().push((
                key,
                GlossaryTermView {
                    id: term.id.clone(),
                    name_html: prose.inlines(parsed, &definition.term),
                    definition_html: definition.definitions.iter().map(|blocks| prose.blocks(parsed, blocks)).collect(),
                },
            ));
        }
        let letters = letters.into_iter().map(|(letter, mut terms)| {
            terms.sort_by(|(a, first), (b, second)| (a, &first.id).cmp(&(b, &second.id)));
            let terms = terms.into_iter().map(|(_, term)| term).collect();
            GlossaryLetterView { id: format!("letter-{}", letter.to_lowercase()), letter, terms }
        });
        GlossaryView {
            title: parsed.title.clone(),
            body_html: if around.is_empty() { String::new() } else { prose.blocks(parsed, &around) },
            letters: letters.collect(),
        }
    }
}

fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::Home => "home",
        Subject::Module(_) => "module",
        Subject::Lesson(_) => "lesson",
        Subject::Plain(_) => "plain",
        Subject::Competencies => "competencies",
        Subject::Tools => "tools",
        Subject::Quotes => "quotes",
        Subject::Worksheets => "worksheets",
        Subject::Worksheet(_) => "worksheet",
        Subject::Quizzes => "quizzes",
        Subject::ModuleReview(_) => "module-review",
        Subject::FinalCheck => "final-check",
        Subject::SpacedReview => "spaced-review",
        Subject::Deck(_) => "deck",
        Subject::MyWork => "my-work",
        Subject::State => "state",
        Subject::Glossary => "glossary",
        Subject::Agenda(_) => "agenda",
        Subject::Certificate => "certificate",
        Subject::Search => "search",
        Subject::Facilitator => "facilitator",
        Subject::RunSheet(_) => "run-sheet",
        Subject::Results => "results",
        Subject::AnswerKey => "answer-key",
        Subject::NotFound => "not-found",
        Subject::Redirect { .. } => "redirect",
    }
}

/// The name that the learner's plan of what comes back has for a key point: the author's id, else its lesson and first words.
pub fn key_point(lesson: &Lesson, key: &RoleBlock) -> String {
    if let Some(id) = &key.attributes.id {
        return id.value.clone();
    }
    let made = key.made_id.as_ref().map(|made| made.text.as_str()).unwrap_or_default();
    format!("{}/{made}", lesson.id)
}

fn plain(text: &ParsedLesson, prose: &dyn Prose) -> PlainView {
    PlainView {
        title: text.title.clone(),
        body_html: {
            let body = prose.body(text);
            body.html + &body.footnotes
        },
        contents: contents(text),
    }
}

fn contents(text: &ParsedLesson) -> Vec<ContentsEntryView> {
    let headings = text.anchors.iter().filter(|anchor| (1..=3).contains(&anchor.level));
    let in_roles = headings_in_blocks(text);
    headings
        .filter(|anchor| !in_roles.contains(&anchor.span.start))
        .map(|anchor| ContentsEntryView {
            level: anchor.level.max(2),
            id: anchor.id.clone(),
            title: anchor.text.clone(),
        })
        .collect()
}

/// Headings of cards, pairs and examples structure their block, not the page.
fn headings_in_blocks(text: &ParsedLesson) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for block in &text.body {
        if let BlockKind::Role(role) = &block.kind {
            walk_blocks(&role.blocks, Inside::Everything, &mut |block| {
                if matches!(block.kind, BlockKind::Heading(_)) {
                    found.insert(block.span.start);
                }
            });
        }
        if let BlockKind::Worksheet(sheet) = &block.kind {
            walk_blocks(&sheet.blocks, Inside::Everything, &mut |block| {
                if matches!(block.kind, BlockKind::Heading(_)) {
                    found.insert(block.span.start);
                }
            });
        }
    }
    found
}

fn key_points(lesson: &Lesson, prose: &dyn Prose) -> Vec<KeyPointView> {
    let keys = lesson.parsed.inventory.keys.iter();
    keys.map(|key| KeyPointView { lesson: lesson_link(lesson), html: prose.blocks(&lesson.parsed, &key.blocks) })
        .collect()
}

fn quote_view(quote: &Quote, number: usize, lesson: Option<&Lesson>, prose: &dyn Prose) -> QuoteView {
    QuoteView {
        id: format!("quote-{}", number + 1),
        html: prose.plain(&quote.text.value),
        paraphrase: quote.paraphrase,
        by: quote.by.clone(),
        source: quote.source.clone(),
        year: quote.year.clone(),
        url: match quote.url.starts_with("https://") || quote.url.starts_with("http://") {
            true => quote.url.clone(),
            false => String::new(),
        },
        lesson: lesson.map(lesson_link).unwrap_or_default(),
    }
}

fn quiz_link(lesson: &Lesson, quiz: &Quiz) -> LinkView {
    let title = plain_text(&quiz.title);
    LinkView {
        title: if title.is_empty() { lesson.parsed.title.clone() } else { title },
        href: format!("{}#{}", lesson_href(lesson), crate::base::path::percent_encode(&quiz.id.text)),
    }
}

fn topic_links(topics: &[Topic], numbers: &[usize], page: &str) -> Vec<LinkView> {
    numbers.iter().map(|number| topic_link(&topics[*number], page)).collect()
}

fn topic_link(topic: &Topic, page: &str) -> LinkView {
    LinkView { title: topic.name.clone(), href: format!("{page}#{}", crate::base::path::percent_encode(&topic.id)) }
}

pub(super) fn lesson_link(lesson: &Lesson) -> LinkView {
    LinkView { title: lesson.parsed.title.clone(), href: lesson_href(lesson) }
}

pub(super) fn lesson_href(lesson: &Lesson) -> String {
    crate::base::path::percent_encode(&format!("{}.html", lesson.id))
}

/// `3.1`: module, then place in it.
pub(super) fn lesson_number(lesson: &Lesson) -> String {
    format!("{}.{}", lesson.module + 1, lesson.position)
}

fn total(lessons: &[Lesson]) -> Minutes {
    lessons.iter().fold(Minutes::default(), |sum, lesson| sum.plus(lesson.minutes()))
}

/// Empty where nothing was said.
pub(super) fn minutes(minutes: Minutes) -> String {
    if minutes.high == 0 { String::new() } else { minutes.to_string() }
}

/// `45 min`, `1 h 30 min`, `about 5 h` where the lower and upper end differ.
pub(super) fn duration(minutes: Minutes, words: &Words) -> String {
    let text = |minutes: u32| {
        let (hours, minutes) = (minutes / 60, minutes % 60);
        let text = match (hours, minutes) {
            (0, _) => words.with("time-minutes", &[("minutes", minutes.into())]),
            (_, 0) => words.with("time-hours", &[("hours", hours.into())]),
            _ => words.with("time-hours-minutes", &[("hours", hours.into()), ("minutes", minutes.into())]),
        };
        // It stands in sentences, which may break anywhere.
        text.replace('\u{a0}', " ")
    };
    match minutes {
        Minutes { high: 0, .. } => String::new(),
        Minutes { low, high } if low == high => text(low),
        Minutes { low, high } => {
            // A sum of ranges is no more exact than five minutes.
            let middle = (low + high).div_ceil(2);
            words.with("time-about", &[("time", (&text(middle.div_ceil(5) * 5)).into())])
        }
    }
}

//! What a theme may show: the typed contract between the planner and the templates.
//!
//! Every template sees three names: [`SiteView`] as `site`, [`PageView`] as `page`, and one value for the kind of
//! page (`home`, `module`, `lesson` ...), see [`ContentView`]. Component templates see the one value named after them.
//!
//! Conventions that hold for every field:
//!
//! - `*_html` is finished HTML (print it with `| safe`); every other text is plain and is escaped by the template.
//! - `href` is an address from the site's root, already percent-encoded, ending in a file name; a template writes
//!   `{{ page.root }}{{ link.href }}`. Nothing begins with `/`.
//! - An absent text is an empty string and an absent list is empty, so that `{% if %}` is the only test a template needs.
//! - What a component sees can be read back, for the examples of a theme's gallery: what an example does not name is empty.
//! - `minutes` is a finished text such as `25` or `20–30`, without a unit, empty where the author gave none.

use crate::base::source::{ContentHash, KeyHasher};
use serde::{Deserialize, Serialize};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The course as every page sees it: template variable `site`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SiteView {
    pub title: String,
    pub description: String,
    pub authors: Vec<String>,
    /// BCP 47, such as `en`.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The course's own version; empty where none is given.
    pub version: String,
    /// Names this course in the store of the learner's device; never shown.
    pub course_id: String,
    /// The address the site will live at, with a trailing slash; empty where unknown.
    pub url: String,
    /// The index pages that this course has: title, href, and how many entries stand there.
    pub indexes: Vec<IndexLinkView>,
    /// `spaced-review.html`: what was missed comes back there; empty where the course has nothing to come back.
    pub review_href: String,
    /// `my-work.html`: what the learner's device keeps.
    pub work_href: String,
    /// The self-check over the whole course; empty where `[quiz] final` does not ask for it.
    pub final_href: String,
    /// Address of the Atom feed; empty where no lesson carries a date.
    pub feed: String,
    /// `a4`, `letter` or `both`, from `[print] paper`.
    pub paper: String,
    /// Who this site is for: `learner`, or `facilitator` for the edition with notes, times and answers.
    pub audience: String,
    /// `facilitator/index.html`: how to run the course; empty in the learners' site.
    pub facilitator_href: String,
    /// `search.html`; empty where there is nothing to find.
    pub search_href: String,
    /// The times of each delivery.
    pub agendas: Vec<LinkView>,
    /// `certificate.html`; empty where `[course] certificate` does not ask for it.
    pub certificate_href: String,
    /// True under `coursebook serve`: the page connects to the server to follow changes.
    pub live: bool,
    /// Readers' browsers keep the site, as `[site] offline` asks; never under `coursebook serve`.
    pub offline: bool,
    /// `Coursebook 0.1.0`
    pub generator: String,
    /// The way from `page.root` to the theme's files, which all languages share: empty, or `../` below a language's folder.
    pub up: String,
    /// The course's own logo: none, one, or one for light grounds and one for dark ones.
    pub logos: Vec<LogoView>,
    /// The theme's own settings from `[site.settings]`, each a text.
    pub settings: std::collections::BTreeMap<String, String>,
}

/// A logo stands beside the title, so it has no words of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct LogoView {
    /// From the root that all languages share: write `{{ page.root }}{{ site.up }}` before it.
    pub href: String,
    /// In pixels, at [`LogoView::HEIGHT`].
    pub width: u32,
    pub height: u32,
    /// What it can be seen on: `any`; `only-light`, where it stands alone; `light` and `dark`, where there are two.
    pub ground: String,
}

impl LogoView {
    /// How high a logo is at the head of a page, in pixels.
    pub const HEIGHT: u32 = 32;
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct IndexLinkView {
    /// `competencies`, `tools`, `quotes`, `worksheets`, `quizzes`, `glossary`
    pub kind: String,
    pub title: String,
    pub href: String,
    pub count: usize,
}

/// The page as its frame sees it: template variable `page`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageView {
    /// `home`, `module`, `lesson`, `plain`, `competencies`, `tools`, `quotes`, `worksheets`, `worksheet`, `quizzes`,
    /// `module-review`, `final-check`, `spaced-review`, `my-work`, `state`, `deck`, `glossary`, `agenda`, `certificate`, `search`,
    /// `not-found`, `redirect`; for facilitators also `facilitator`, `run-sheet`, `results`, `answer-key`
    pub kind: String,
    pub title: String,
    pub description: String,
    /// From the site's root, such as `five-conversations/expectations.html`.
    pub href: String,
    /// The way up to the root: empty, `../` ...; for the 404 page an absolute address where `[site] url` gives one.
    pub root: String,
    /// The absolute address; empty where `[site] url` is not set.
    pub canonical: String,
    /// Absolute address of the picture for link previews; empty where there is none.
    pub image: String,
    /// schema.org data as JSON, safe inside a script element; empty where the kind of page has none.
    pub json_ld: String,
    /// Style sheets in loading order, as hrefs.
    pub styles: Vec<String>,
    /// Classic scripts in loading order, as hrefs; each is loaded with `defer`.
    pub scripts: Vec<String>,
    /// Style sheets and scripts that the page itself loads, in this order, when a reader comes near to what they are for.
    pub later: Vec<String>,
    /// The style sheets among them: where no script runs, they are needed at once.
    pub later_styles: Vec<String>,
    /// The script that the page itself loads before these, and when somebody reaches for the search; empty where it stands among
    /// `scripts`.
    pub more: String,
    /// The policy for `<meta http-equiv="Content-Security-Policy">`.
    pub policy: String,
    /// The script that runs before the first paint; its hash stands in the policy, so print it as it is: `{{ page.boot_js | safe }}`.
    pub boot_js: String,
    pub draft: bool,
    /// Under `coursebook serve`: the same page of the other edition, from the root; empty elsewhere.
    pub other_href: String,
    pub nav: Shared<NavView>,
    /// From the home to this page, without this page.
    pub trail: Vec<LinkView>,
    /// This page in every language of the course, this one among them; empty where there is one language only.
    pub languages: Vec<LanguageLinkView>,
    /// The language of a page whose text nobody has translated yet; empty code where it is in the language of the site.
    pub written_in: LanguageView,
}

/// A language and how it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LanguageView {
    /// BCP 47, such as `es`.
    pub code: String,
    /// What the language calls itself, such as `Español`.
    pub name: String,
    /// `ltr` or `rtl`
    pub direction: String,
}

/// A page in one of the course's languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LanguageLinkView {
    pub language: LanguageView,
    pub href: String,
    /// The absolute address, for search engines; empty where `[site] url` is not set or the page is not for them.
    pub canonical: String,
    /// It is this page.
    pub current: bool,
}

/// A value that many pages show: made once, and compared by a hash made once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared<T> {
    value: Arc<T>,
    hash: ContentHash,
}

impl<T: Hash> Shared<T> {
    pub fn new(value: T) -> Self {
        let mut hasher = KeyHasher::default();
        value.hash(&mut hasher);
        Self { value: Arc::new(value), hash: hasher.key() }
    }
}

impl<T: Hash + Default> Default for Shared<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, T: Hash + Deserialize<'de>> Deserialize<'de> for Shared<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

/// The course's contents beside every page. Its size does not grow with the course: long courses show the modules
/// around the current one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NavView {
    pub modules: Vec<NavModuleView>,
    /// How many modules are not listed before and after; 0 for most courses.
    pub hidden_before: usize,
    pub hidden_after: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NavModuleView {
    pub number: usize,
    pub title: String,
    pub href: String,
    /// True for the module this page belongs to; only that one lists its lessons.
    pub current: bool,
    pub lessons: Vec<NavLessonView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NavLessonView {
    /// The lesson's id, as progress is kept by it.
    pub id: String,
    pub number: String,
    pub title: String,
    /// The language of its words where they are not translated yet, such as `en`; else empty.
    pub language: String,
    pub href: String,
    pub minutes: String,
    pub draft: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LinkView {
    pub title: String,
    pub href: String,
}

/// What stands on the page: one more template variable, named as the variant is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentView {
    Home(HomeView),
    Module(ModuleView),
    Lesson(Box<LessonView>),
    /// A page that is neither lesson nor module: a Markdown file beside the home.
    Plain(PlainView),
    Competencies(CompetenciesView),
    Tools(ToolsView),
    Quotes(QuotesView),
    Worksheets(WorksheetsView),
    Worksheet(SheetView),
    Quizzes(QuizzesView),
    ModuleReview(ModuleReviewView),
    FinalCheck(FinalCheckView),
    SpacedReview(SpacedReviewView),
    MyWork(MyWorkView),
    State(StateView),
    Deck(DeckView),
    Glossary(GlossaryView),
    Agenda(AgendaView),
    Certificate(CertificateView),
    Search(SearchView),
    Facilitator(FacilitatorView),
    RunSheet(Box<RunSheetView>),
    Results(ResultsView),
    AnswerKey(AnswerKeyView),
    NotFound(NotFoundView),
    Redirect(RedirectView),
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct HomeView {
    /// The author's text of `index.md`.
    pub body_html: String,
    /// What a learner can do after the course.
    pub objectives_html: Vec<String>,
    /// Total minutes of all lessons.
    pub minutes: String,
    /// The same for people: `5 h 30 min`, with its units.
    pub duration: String,
    pub lesson_count: usize,
    pub first: LinkView,
    pub modules: Vec<ModuleCardView>,
    /// The table that trainers know: every tool beside its competencies.
    pub tools: Vec<ToolRowView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ModuleCardView {
    pub number: usize,
    pub title: String,
    pub description: String,
    pub href: String,
    pub minutes: String,
    /// The same for people: `1 h 10 min`, with its units.
    pub duration: String,
    pub lessons: Vec<Shared<LessonCardView>>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct LessonCardView {
    pub id: String,
    /// `3.1`
    pub number: String,
    pub title: String,
    /// The language of its words where they are not translated yet, such as `en`; else empty.
    pub language: String,
    pub description: String,
    pub href: String,
    pub minutes: String,
    pub draft: bool,
    pub competencies: Vec<LinkView>,
    pub tools: Vec<LinkView>,
    pub has_quiz: bool,
    pub has_worksheet: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ToolRowView {
    pub tool: LinkView,
    pub competencies: Vec<LinkView>,
    pub lessons: Vec<LinkView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ModuleView {
    pub number: usize,
    pub title: String,
    pub description: String,
    pub body_html: String,
    pub objectives_html: Vec<String>,
    pub minutes: String,
    /// The same for people: `1 h 10 min`, with its units.
    pub duration: String,
    pub lessons: Vec<Shared<LessonCardView>>,
    /// What to remember: the `key` blocks of the module's lessons.
    pub keys: Vec<KeyPointView>,
    /// The review that gathers its lessons' questions; empty where there is none.
    pub review_href: String,
    pub previous: LinkView,
    pub next: LinkView,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct KeyPointView {
    pub lesson: LinkView,
    pub html: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LessonView {
    pub id: String,
    pub number: String,
    pub title: String,
    pub description: String,
    pub minutes: String,
    pub level: String,
    pub audience: String,
    /// ISO date of the last change the author declared; empty where none.
    pub date: String,
    pub draft: bool,
    pub module: LinkView,
    /// The module's number, from 1.
    pub module_number: usize,
    /// `Lesson 2 of 5`: this lesson's place in its module, from 1, and how many lessons the module has.
    pub position: usize,
    pub siblings: usize,
    pub objectives_html: Vec<String>,
    pub competencies: Vec<LinkView>,
    pub tools: Vec<LinkView>,
    pub prerequisites: Vec<LinkView>,
    /// The headings of the body, levels 2 and 3.
    pub contents: Vec<ContentsEntryView>,
    pub quotes: Vec<QuoteView>,
    /// The body with its quizzes and worksheets in place.
    pub body_html: String,
    pub footnotes_html: String,
    pub previous: LinkView,
    pub next: LinkView,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContentsEntryView {
    /// 2 or 3.
    pub level: u8,
    pub id: String,
    pub title: String,
}

/// A quotation or a finding with its source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteView {
    /// Unique on the page: the target of a link to it.
    pub id: String,
    pub html: String,
    /// A finding retold: shown without quotation marks.
    pub paraphrase: bool,
    pub by: String,
    pub source: String,
    pub year: String,
    pub url: String,
    /// The lesson that carries it; empty on the lesson itself.
    pub lesson: LinkView,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct PlainView {
    pub title: String,
    pub body_html: String,
    pub contents: Vec<ContentsEntryView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CompetenciesView {
    pub entries: Vec<CompetencyView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CompetencyView {
    /// The anchor on the index page.
    pub id: String,
    pub name: String,
    pub description_html: String,
    pub tools: Vec<LinkView>,
    pub lessons: Vec<Shared<LessonCardView>>,
    pub quizzes: Vec<LinkView>,
    pub worksheets: Vec<LinkView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ToolsView {
    pub entries: Vec<ToolView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ToolView {
    pub id: String,
    pub name: String,
    pub description_html: String,
    pub competencies: Vec<LinkView>,
    pub lessons: Vec<Shared<LessonCardView>>,
    pub worksheets: Vec<LinkView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct QuotesView {
    /// Quotations first, then findings, each in the order of the course.
    pub quotations: Vec<QuoteView>,
    pub findings: Vec<QuoteView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct WorksheetsView {
    pub entries: Vec<SheetEntryView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SheetEntryView {
    pub id: String,
    pub title: String,
    /// The sheet's own page.
    pub href: String,
    pub lesson: LinkView,
    pub module: LinkView,
    pub competencies: Vec<LinkView>,
    pub field_count: usize,
    /// Its PDFs, each named by its paper; empty where the site has none.
    pub papers: Vec<LinkView>,
}

/// A worksheet on a page of its own, ready to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SheetView {
    pub title: String,
    pub lesson: LinkView,
    /// The rendered `worksheet` component.
    pub body_html: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct QuizzesView {
    /// The reviews of modules.
    pub reviews: Vec<LinkView>,
    pub entries: Vec<QuizEntryView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct QuizEntryView {
    pub id: String,
    pub title: String,
    /// The quiz in its lesson.
    pub href: String,
    pub lesson: LinkView,
    pub module: LinkView,
    pub competencies: Vec<LinkView>,
    pub question_count: usize,
}

/// Questions of a module's lessons, gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ModuleReviewView {
    pub module: LinkView,
    /// The rendered `quiz` component.
    pub quiz_html: String,
    /// How many questions stand in it; `pick` of the quiz says how many are asked.
    pub question_count: usize,
    /// How many are asked.
    pub asked: usize,
}

/// Questions of the whole course, gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct FinalCheckView {
    pub quiz_html: String,
    pub question_count: usize,
    pub asked: usize,
}

/// Where what was missed comes back. The script fills it; without script it lists the quizzes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SpacedReviewView {
    pub quizzes: Vec<QuizEntryView>,
}

/// What the device keeps. Only the script knows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct MyWorkView {}

/// The page that keeps one store for all pages where the browser gives each file its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct StateView {}

/// A lesson's questions and key points for the review page: variable `deck` of `templates/deck.html`. It is no page: its
/// HTML travels in a script.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct DeckView {
    /// The lesson's id.
    pub lesson: String,
    pub title: String,
    pub href: String,
    /// The rendered `quiz` component with all questions of the lesson; empty where it has none.
    pub quiz_html: String,
    pub keys: Vec<DeckKeyView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct DeckKeyView {
    /// As `block.key_point` of the `key` component.
    pub id: String,
    pub html: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct GlossaryView {
    pub title: String,
    /// The author's text around the terms.
    pub body_html: String,
    /// Letters that have terms, each with them in order.
    pub letters: Vec<GlossaryLetterView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct GlossaryLetterView {
    pub letter: String,
    /// The anchor of the letter.
    pub id: String,
    pub terms: Vec<GlossaryTermView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct GlossaryTermView {
    pub id: String,
    pub name_html: String,
    pub definition_html: String,
}

/// The times of a delivery, for learners. Clock times are texts such as `09:05`; where parts may take longer or shorter, both
/// ends: `10:20–10:35`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AgendaView {
    pub title: String,
    pub days: Vec<AgendaDayView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AgendaDayView {
    /// Empty where there is one day without a title.
    pub title: String,
    /// ISO; empty where the author gives none.
    pub date: String,
    pub starts: String,
    /// When the last lesson ends.
    pub ends: String,
    pub rows: Vec<AgendaRowView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AgendaRowView {
    /// `lesson`, `break`, `lunch`
    pub kind: String,
    pub starts: String,
    pub minutes: String,
    /// Of a lesson.
    pub title: String,
    pub href: String,
}

/// A certificate that learners fill in themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CertificateView {
    pub version: String,
    /// The minutes of all lessons; the same for people in `duration`.
    pub minutes: String,
    pub duration: String,
    pub competencies: Vec<CertifiedView>,
    pub lessons: Vec<NavLessonView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CertifiedView {
    pub name: String,
    pub sentence: String,
}

/// Where everything is found: by script in the index, and without it from A to Z.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SearchView {
    pub letters: Vec<SearchLetterView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SearchLetterView {
    pub letter: String,
    /// The anchor of the letter.
    pub id: String,
    pub entries: Vec<SearchEntryView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct SearchEntryView {
    pub title: String,
    pub href: String,
    /// `lesson`, `module`, `term`, `tool`, `competency`, `worksheet`
    pub kind: String,
    /// The module of a lesson, the lesson of a worksheet; else empty.
    #[serde(rename = "where")]
    pub place: String,
}

/// How to run the course: for the person in front.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct FacilitatorView {
    pub deliveries: Vec<DeliveryCardView>,
    /// Every lesson with its parts.
    pub lessons: Vec<TimedLessonView>,
    /// Empty where learners get no codes.
    pub results_href: String,
    /// Empty where the course has no quiz.
    pub key_href: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct DeliveryCardView {
    pub title: String,
    /// The run sheet.
    pub href: String,
    pub agenda_href: String,
    pub days: usize,
    /// `09:00–12:30`, `4 days, from 12:15`
    pub when: String,
    pub people: usize,
    /// A sentence: when it ends, and how that agrees with the room.
    pub verdict: String,
    /// `fits`, `under`, `over`, `must-over`
    pub fits: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct TimedLessonView {
    pub number: String,
    pub title: String,
    pub href: String,
    pub minutes: String,
    pub parts: Vec<PartRowView>,
}

/// One part of a lesson in the room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct PartRowView {
    /// `lead-in`, `activity`, `roleplay`, `facilitator`
    pub kind: String,
    /// The anchor in the lesson; empty for a lead-in.
    pub id: String,
    pub title: String,
    pub minutes: String,
    pub priority: String,
    /// People in a group; empty where there are none.
    pub groups: String,
    pub say: String,
}

/// A delivery by the clock, with all that is needed in the room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RunSheetView {
    /// `[delivery.NAME]`
    pub name: String,
    pub title: String,
    pub people: usize,
    pub verdict: String,
    /// `fits`, `under`, `over`, `must-over`
    pub fits: String,
    pub days: Vec<RunDayView>,
    pub cut: CutView,
    pub agenda_href: String,
    pub materials: Vec<MaterialView>,
    pub prints: Vec<PrintView>,
    pub groups: Vec<GroupPlanView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RunDayView {
    pub title: String,
    pub date: String,
    pub starts: String,
    /// Until when the room is booked.
    pub room_ends: String,
    /// When the last row ends: `12:10–12:28`.
    pub ends: String,
    pub verdict: String,
    pub rows: Vec<RunRowView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RunRowView {
    /// Unique in the run sheet; files of the pace clock name parts by it.
    pub id: String,
    /// `lead-in`, `activity`, `roleplay`, `facilitator`, `break`, `lunch`, `wait`
    pub kind: String,
    /// The first row of its lesson.
    pub first: bool,
    pub lesson: LinkView,
    pub lesson_id: String,
    pub number: String,
    pub lesson_minutes: String,
    /// Of the part; empty for a lead-in.
    pub title: String,
    pub href: String,
    pub starts: String,
    pub minutes: String,
    /// When it begins at the earliest and at the latest, in minutes since midnight.
    pub early: u32,
    pub late: u32,
    /// The minutes it takes at least and at most.
    pub low: u32,
    pub high: u32,
    pub priority: String,
    /// `4 groups of 3`
    pub groups: String,
    pub say: String,
    pub materials: String,
}

/// What to leave out where the room is too short; `parts` is empty where it is not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CutView {
    pub parts: Vec<CutPartView>,
    /// The days without them.
    pub days: Vec<RunDayView>,
    pub verdict: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CutPartView {
    pub title: String,
    pub lesson: String,
    pub minutes: String,
    pub priority: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct MaterialView {
    pub name: String,
    pub count: u32,
    /// `1 per group`; may be empty.
    pub each: String,
    pub note: String,
    pub lessons: Vec<LinkView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct PrintView {
    pub title: String,
    /// The sheet's own page, or its place in the lesson.
    pub href: String,
    pub count: u32,
    pub each: String,
    pub note: String,
    pub papers: Vec<LinkView>,
    pub lesson: LinkView,
}

/// Who works with whom in one activity. People are numbers from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct GroupPlanView {
    pub title: String,
    pub lesson: LinkView,
    pub href: String,
    pub size: usize,
    pub rounds: usize,
    pub people: usize,
    pub split: String,
    /// What to do with those who are too many or too few; may be empty.
    pub note: String,
    /// Empty where groups are formed once.
    pub rotation: Vec<RoundView>,
    /// So many pairs meet again, because nothing better was found.
    pub repeats: usize,
    /// The same for fewer and more people.
    pub others: Vec<OtherSplitView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct OtherSplitView {
    pub people: usize,
    pub split: String,
    pub note: String,
    pub rotation: Vec<RoundView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RoundView {
    /// From 1.
    pub number: usize,
    /// `1, 5, 9`
    pub groups: Vec<String>,
}

/// Where the codes of a group's answers are gathered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct ResultsView {
    pub quizzes: Vec<QuizEntryView>,
    /// How each quiz's codes are read, and the words of its questions: JSON that is safe inside a script element.
    pub layouts_json: String,
}

/// The right answers of every quiz.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AnswerKeyView {
    pub lessons: Vec<AnsweredView>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct AnsweredView {
    pub number: String,
    pub title: String,
    pub href: String,
    /// The rendered `answers` component of each quiz.
    pub answers_html: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct NotFoundView {
    pub home: LinkView,
}

/// An old address (`aliases`) that leads to where the lesson is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RedirectView {
    pub title: String,
    /// Relative to the old address.
    pub target: String,
}

/// One quiz: variable `quiz` of `components/quiz/quiz.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuizView {
    pub id: String,
    /// The author's title; empty where none.
    pub title: String,
    /// The level its heading has on this page: 2 to 6.
    pub heading_level: u8,
    /// The author's text before the first question.
    pub intro_html: String,
    pub questions: Vec<QuestionView>,
    /// Points needed, in per cent; empty where the quiz is formative.
    pub pass: String,
    /// Attempts allowed; empty where unlimited.
    pub attempts: String,
    /// Questions to draw from the pool; empty where all are asked.
    pub pick: String,
    /// The sum of the points of all marked questions.
    pub points: u32,
    /// Asks how sure the learner is of each answer.
    pub confidence: bool,
    /// Where answers are kept apart from those in the lessons: `five-conversations/module-review`, `final-check`; `spaced` on
    /// the review page, which keeps none. Empty for a lesson's own quiz.
    pub scope: String,
    /// The lesson's id; empty where the questions come from several, or from a page that is no lesson.
    pub lesson: String,
    /// What is right, as JSON that is safe inside a script element: an array with one entry a question.
    pub keys_json: String,
    /// How a code of the answers is made; empty where learners get none.
    pub code: String,
    /// The questions check more than one competency or come from several lessons: the result says how each stands.
    pub by_competency: bool,
}

/// One question. Which lists are filled follows from `kind`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuestionView {
    /// Unique in the course; learners' answers are kept by it.
    pub id: String,
    /// From 1, in the quiz.
    pub number: usize,
    /// `one`, `several`, `judgement`, `fill-in`, `short-answer`, `number`, `order`, `match`, `sort`, `grid`, `open`,
    /// `rating`, `rating-grid`
    pub kind: String,
    /// False for `open`, `rating` and `rating-grid`: nothing to mark.
    pub marked: bool,
    pub points: u32,
    /// False where the author wrote `shuffle=no`.
    pub shuffle: bool,
    pub competencies: Vec<String>,
    /// The question, as inline HTML (it stands in a legend); empty only where the author wrote none.
    pub stem_html: String,
    /// The stem without markup.
    pub stem: String,
    /// What stands between the stem and the answers: paragraphs, tables, code. For `fill-in`, the text with its gaps in place.
    pub body_html: String,
    /// `one`, `several`, `judgement`, `rating`
    pub options: Vec<OptionView>,
    /// `fill-in`, `short-answer`, `number`: in the order of the text. `short-answer` and `number` have exactly one, not yet
    /// in `body_html`: the template places it (`gap_html`).
    pub gaps: Vec<GapView>,
    /// `short-answer`, `number`: the rendered gap.
    pub gap_html: String,
    /// `order`: the items in the order to show them in (not the right one); `position` is the right place, from 1.
    pub items: Vec<OrderItemView>,
    /// `match`, `sort`: left sides with the number of their right partner in `choices`.
    pub rows: Vec<GridRowView>,
    /// `match`, `sort`: right sides, in the order to show them in. `grid`, `rating-grid`: the columns.
    pub choices: Vec<ChoiceView>,
    /// `match`, `sort`, `grid`: what stands above the rows and the choices; may be empty.
    pub row_heading: String,
    pub choice_heading: String,
    /// `grid`, `rating-grid`: several columns may be right in one row (check boxes instead of radio buttons).
    pub several: bool,
    /// `open`: how many lines to write on.
    pub lines: usize,
    /// `open`: the model answer.
    pub model_html: String,
    pub hints_html: Vec<String>,
    /// Shown after an answer was checked.
    pub explanation_html: String,
    /// The passage to read again; its `href` is ready to use on this page.
    pub see: LinkView,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OptionView {
    /// Unique in the question, made from the text: `two-options`.
    pub id: String,
    /// `a`, `b` ... in the order of the text, for paper.
    pub letter: String,
    /// Inline HTML.
    pub html: String,
    pub text: String,
    pub right: bool,
    /// `judgement`: the points of this option.
    pub points: u32,
    pub feedback_html: String,
}

/// A gap to type or choose in: variable `gap` of `components/quiz/gap.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GapView {
    /// `QUESTION-gap-1`
    pub id: String,
    /// The question's id, unique in the course.
    pub question: String,
    /// From 1, in the question.
    pub number: usize,
    /// `a`, `b` ...; empty where the question has one gap only.
    pub letter: String,
    /// `Gap 1`, or the stem where the gap is the whole answer.
    pub label: String,
    /// `typed`, `chosen`, `number`
    pub kind: String,
    /// `typed`: every answer that counts, best first.
    pub answers: Vec<String>,
    /// `typed`: capitals matter.
    pub exact: bool,
    /// `typed`: letters that may differ.
    pub tolerance: u32,
    /// `chosen`: what to choose from, in the author's order.
    pub choices: Vec<GapChoiceView>,
    /// `number`: the range that counts, as written with a decimal point.
    pub low: String,
    pub high: String,
    /// What to show as the right answer.
    pub right: String,
    /// Letters of the longest answer: how wide the field wants to be.
    pub width: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GapChoiceView {
    /// Unique in the gap, made from the text.
    pub id: String,
    pub text: String,
    pub right: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderItemView {
    pub id: String,
    pub html: String,
    pub text: String,
    pub position: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GridRowView {
    pub id: String,
    /// `a`, `b` ...; empty where there is one row only.
    pub letter: String,
    pub html: String,
    pub text: String,
    /// The ids of the right choices; empty for ratings.
    pub right: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChoiceView {
    pub id: String,
    pub html: String,
    pub text: String,
}

/// One worksheet: variable `worksheet` of `components/worksheet/worksheet.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WorksheetView {
    pub id: String,
    pub title: String,
    /// The level its heading has on this page: 1 on its own page, else 2 to 6.
    pub heading_level: u8,
    /// The sheet with every field in place.
    pub body_html: String,
    pub landscape: bool,
    /// How many copies share a page of paper; 1 where nothing is said.
    pub per_page: u32,
    pub field_count: usize,
    /// The sheet's own page; empty on that page itself.
    pub href: String,
    /// Its PDFs, each named by its paper, from the root; empty where the site has none.
    pub papers: Vec<LinkView>,
    /// The lesson it belongs to; empty in that lesson.
    pub lesson: LinkView,
    /// The way up from this page to the root, as in `page.root`.
    pub root: String,
}

/// One place to write in a worksheet: variable `field` of `components/worksheet/field.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldView {
    /// Unique in the course: `top-five-name`. The key of what the learner writes.
    pub id: String,
    /// `blank` (a short inline input), `lines` (a text area), `box` (an open box), `cell` (a text area in a table cell),
    /// `ranking`, `pick-one`, `pick-any`, `scale`, `row` (the cells of one row of a rating grid: placed by `cell_html`),
    /// `date`
    pub kind: String,
    /// Names the field for those who do not see the page; always there.
    pub label: String,
    /// True where the sheet shows these words anyway, so that the field's component need not.
    pub label_hidden: bool,
    /// `lines`, `box`, `cell`: lines to write on, 9 mm each.
    pub lines: usize,
    /// `box`: how high it is on paper, in millimetres; 0 where it takes what is left.
    pub height: u32,
    /// Takes what is left of the page on paper.
    pub rest: bool,
    /// For drawing on paper; no text area on screen.
    pub draw: bool,
    /// `blank`: how many underscores the author wrote, a hint for the width.
    pub width: usize,
    /// `pick-one`, `pick-any`, `scale`, `ranking` (texts empty): what to choose from.
    pub options: Vec<FieldOptionView>,
    /// `scale`: what stands at the ends; may be empty.
    pub low: String,
    pub high: String,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldOptionView {
    /// Unique in the field, from 1: `1`, `2` ...; for lists made from the text.
    pub id: String,
    pub html: String,
    pub text: String,
}

/// A block with a role: variable `block` of `components/block/NAME.html` (`activity`, `key`, `answer`, `example`,
/// `cards`, `pair`, `roleplay`, `commitment`, `gather`, `facilitator`, `page`).
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BlockView {
    pub name: String,
    /// The author's id, or one made from the text; unique on the page.
    pub id: String,
    /// The title where the block's text begins with a heading that the component shows itself; empty otherwise.
    pub title: String,
    pub heading_level: u8,
    pub body_html: String,
    /// `activity`, `roleplay`, `facilitator`
    pub minutes: String,
    /// `activity`, `roleplay`: people in a group; empty where not given.
    pub groups: String,
    /// `activity`, `roleplay`, `facilitator`: `must`, `should`, `could` or empty.
    pub priority: String,
    /// `activity`, `roleplay`: how often the groups are formed; empty where once.
    pub rounds: String,
    /// `activity`, `roleplay`: what to bring.
    pub materials: String,
    /// `facilitator`: a line to say aloud; may be empty.
    pub say: String,
    /// `roleplay`: what is asked afterwards.
    pub debrief_html: String,
    /// `roleplay`: the sheet of those who watch.
    pub observer: ObserverView,
    /// `key`: the name by which the learner's plan of what comes back knows it; empty outside lessons.
    pub key_point: String,
    /// `cards`, `pair`: one part a heading; `roleplay`: its roles.
    pub parts: Vec<PartView>,
    /// `gather`: the worksheets it shows.
    pub worksheets: Vec<GatheredView>,
    /// `gather`: it shows every commitment of the course.
    pub commitments: bool,
    /// `commitment`: its own words have places to write, so that it needs no other.
    pub has_fields: bool,
    /// The way up from this page to the root, as in `page.root`.
    pub root: String,
}

/// The observer's sheet of a role play. Empty where the course names no behaviours to look for.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ObserverView {
    /// Begins the ids of its fields.
    pub id: String,
    /// The role play's title.
    pub title: String,
    /// The competencies it is about, in words.
    pub competencies: String,
    /// What to look for: the behaviours of these competencies.
    pub points: Vec<String>,
}

/// A worksheet that `gather` shows. Labels, words of options and the order of the fields are kept with what was written.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GatheredView {
    pub id: String,
    pub title: String,
    pub href: String,
}

#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PartView {
    pub id: String,
    pub title: String,
    pub body_html: String,
}

/// A fenced piece of code: variable `code` of `components/code/code.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CodeView {
    /// As the author named it; empty where not.
    pub language: String,
    /// Highlighted by classes.
    pub code_html: String,
}

/// A film, a recording, or the way to one on another site: variable `media` of `components/media/media.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MediaView {
    /// `video`, `audio`, `outside`
    pub kind: String,
    /// What the author calls it; names the player for those who do not see it.
    pub title: String,
    /// What stands below it, as inline HTML; may be empty.
    pub caption_html: String,
    /// The file, or the page on another site; ready to use on this page, as the other addresses are.
    pub href: String,
    /// `outside`: the site it leads to, such as `vimeo.com`.
    pub host: String,
    /// Where it is to be had, in letters, for paper.
    pub address: String,
    /// `video`, `outside`: a picture that stands for it; may be empty.
    pub poster: String,
    /// `video`, `outside`: in pixels; 0 where nobody says.
    pub width: u32,
    pub height: u32,
    /// Captions, those in the course's language first.
    pub tracks: Vec<TrackView>,
    /// What is said, and what is only shown; may be empty.
    pub transcript_html: String,
}

/// Captions in one language.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TrackView {
    pub href: String,
    /// `en`, `pt-BR`
    pub language: String,
    /// What the language calls itself.
    pub label: String,
}

/// A GitHub alert: variable `note` of `components/note/note.html`.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NoteView {
    /// `note`, `tip`, `important`, `warning`, `caution`
    pub kind: String,
    pub title: String,
    pub body_html: String,
}

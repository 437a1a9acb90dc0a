//! One page: its views, its template, its bytes.

use super::Surroundings;
use super::body::BodyWriter;
use super::glossary::Terms;
use super::html::escaped;
use super::offline;
use super::pictures::Pictures;
use super::policy::{Policy, policy};
use super::template::{Templates, Values};
use crate::base::diagnostic::Diagnostic;
use crate::base::output::{Content, Shelf};
use crate::base::path::CoursePath;
use crate::base::source::{ContentHash, KeyHasher};
use crate::course::body::{Block, Inline};
use crate::course::course::{Course, LinkTable, Target};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::Offline;
use crate::course::roleplay::materials_text;
use crate::course::worksheet::Worksheet;
use crate::site::audience::Audience;
use crate::site::passage::Passages;
use crate::site::plan::{Page, PaperPlace, Site, Subject};
use crate::site::route::Routes;
use crate::site::show::{Body, Furniture, GatheredQuiz, Prose, Show, Shown, Uses};
use crate::site::view::{ContentView, DeckView, LinkView, QuestionView};
use crate::theme::{LANGUAGES, StyleSheet, Theme};
use crate::words::Words;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

/// Makes the pages of one site.
pub(super) struct PageMaker<'a> {
    course: &'a Course,
    theme: &'a Theme,
    routes: &'a Routes,
    templates: &'a Templates,
    surroundings: Surroundings<'a>,
    terms: Terms,
    /// The pages that worksheets have for themselves, and the PDFs that each has beside it.
    sheet_pages: HashSet<&'a str>,
    papers: &'a [PaperPlace],
    audience: Audience,
    /// The numbers of quizzes in codes of answers, by their ids; empty where learners get no codes.
    codes: HashMap<&'a str, u32>,
    /// For pages without films and recordings, and for those with some.
    policies: [String; 2],
    /// Browsers keep the site.
    offline: bool,
    own: OwnFiles<'a>,
    words: &'a Words,
    /// What each text and everything its links lead to comes to; only filled where pages are kept.
    fingerprints: HashMap<&'a CoursePath, String>,
    /// What every page depends on: theme, site view, glossary.
    everywhere: ContentHash,
}

/// What is made for this site and is no file of the theme.
#[derive(Clone, Copy)]
pub(super) struct OwnFiles<'a> {
    /// The course's own look, on every page.
    pub brand: Option<&'a StyleSheet>,
    /// See [`super::pieces`].
    pub more: Option<&'a StyleSheet>,
}

impl<'a> PageMaker<'a> {
    pub(super) fn new(
        course: &'a Course,
        site: &'a Site,
        theme: &'a Theme,
        templates: &'a Templates,
        surroundings: Surroundings<'a>,
        own: OwnFiles<'a>,
    ) -> Self {
        let codes = site.quizzes.iter().filter(|_| course.manifest.has_codes());
        let codes: HashMap<&str, u32> = codes.map(|place| (place.of(course).id.text.as_str(), place.code)).collect();
        let fingerprints = match surroundings.kept {
            Some(_) => fingerprints(course, site, &codes, surroundings.pictures),
            None => HashMap::new(),
        };
        let everywhere = everywhere(course, site, theme, (own.brand, surroundings.live));
        let offline = course.manifest.site.offline == Offline::Kept && !surroundings.live;
        Self {
            course,
            theme,
            routes: &site.routes,
            templates,
            terms: Terms::new(course.glossary.as_ref()),
            sheet_pages: site.worksheets.iter().map(|place| place.page.as_str()).collect(),
            papers: &site.papers,
            audience: site.audience,
            codes,
            own,
            words: &site.words,
            policies: [false, true].map(|plays| policy(&theme.boot_js, Policy { plays, offline })),
            offline,
            surroundings,
            fingerprints,
            everywhere,
        }
    }

    /// Makes one page, or takes it from the last rendering, and puts it on the shelf.
    pub(super) fn make(&self, page: &Page, show: &Show<'_>, shelf: &dyn Shelf) -> Vec<Diagnostic> {
        let key = self.surroundings.kept.map(|_| self.key(page, show));
        if let (Some(kept), Some(key)) = (self.surroundings.kept, &key)
            && let Some(bytes) = kept.get(&page.path, key)
        {
            shelf.put(&page.path, Content::Made(bytes));
            return Vec::new();
        }
        let root = page.root();
        let prose = HtmlProse {
            maker: self,
            around: Around {
                course: self.course,
                routes: self.routes,
                templates: self.templates,
                terms: &self.terms,
                sheet_pages: &self.sheet_pages,
                papers: self.papers,
                codes: &self.codes,
                highlighter: self.surroundings.highlighter,
                pictures: self.surroundings.pictures,
                audience: self.audience,
                root: &root,
                page,
                words: self.words,
            },
            found: RefCell::default(),
        };
        let shown = show.page(page, &prose);
        let mut found = prose.found.into_inner();
        match self.finish(page, &shown) {
            Ok(html) => {
                let bytes: Arc<[u8]> = html.into_bytes().into();
                // A page that something was said about is made again, so that it is said again.
                if let (Some(kept), Some(key), true) = (self.surroundings.kept, key, found.is_empty()) {
                    kept.keep(&page.path, key, &bytes);
                }
                shelf.put(&page.path, Content::Made(bytes));
            }
            Err(diagnostic) => found.push(*diagnostic),
        }
        found
    }

    fn finish(&self, page: &Page, shown: &Shown) -> Result<String, Box<Diagnostic>> {
        let values = Values::default().with("page", &shown.page);
        let (template, values) = match &shown.content {
            ContentView::Home(view) => ("templates/home.html", values.with("home", view)),
            ContentView::Module(view) => ("templates/module.html", values.with("module", view)),
            ContentView::Lesson(view) => ("templates/lesson.html", values.with("lesson", view)),
            ContentView::Plain(view) => ("templates/plain.html", values.with("plain", view)),
            ContentView::Competencies(view) => ("templates/competencies.html", values.with("competencies", view)),
            ContentView::Tools(view) => ("templates/tools.html", values.with("tools", view)),
            ContentView::Quotes(view) => ("templates/quotes.html", values.with("quotes", view)),
            ContentView::Worksheets(view) => ("templates/worksheets.html", values.with("worksheets", view)),
            ContentView::Worksheet(view) => ("templates/worksheet.html", values.with("worksheet", view)),
            ContentView::Quizzes(view) => ("templates/quizzes.html", values.with("quizzes", view)),
            ContentView::ModuleReview(view) => ("templates/module-review.html", values.with("module_review", view)),
            ContentView::FinalCheck(view) => ("templates/final-check.html", values.with("final_check", view)),
            ContentView::SpacedReview(view) => ("templates/spaced-review.html", values.with("spaced_review", view)),
            ContentView::MyWork(view) => ("templates/my-work.html", values.with("my_work", view)),
            ContentView::State(view) => ("templates/state.html", values.with("state", view)),
            ContentView::Deck(view) => return self.deck(page, values.with("deck", view), view),
            ContentView::Glossary(view) => ("templates/glossary.html", values.with("glossary", view)),
            ContentView::Agenda(view) => ("templates/agenda.html", values.with("agenda", view)),
            ContentView::Certificate(view) => ("templates/certificate.html", values.with("certificate", view)),
            ContentView::Search(view) => ("templates/search.html", values.with("search", view)),
            ContentView::Facilitator(view) => ("templates/facilitator.html", values.with("facilitator", view)),
            ContentView::RunSheet(view) => ("templates/run-sheet.html", values.with("run_sheet", &**view)),
            ContentView::Results(view) => ("templates/results.html", values.with("results", view)),
            ContentView::AnswerKey(view) => ("templates/answer-key.html", values.with("answer_key", view)),
            ContentView::NotFound(view) => ("templates/not-found.html", values.with("not_found", view)),
            ContentView::Redirect(view) => ("templates/redirect.html", values.with("redirect", view)),
        };
        self.templates.render(template, values, page.path.as_str())
    }

    /// A deck travels as a script, because a page that was opened from a disk may load nothing else.
    fn deck(&self, page: &Page, values: Values, view: &DeckView) -> Result<String, Box<Diagnostic>> {
        let html = self.templates.render("templates/deck.html", values, page.path.as_str())?;
        let text = |value: &str| serde_json::to_string(value).expect("a text is always JSON");
        Ok(format!("Coursebook.deck({}, {});\n", text(&view.lesson), text(&html)))
    }

    /// Stands for everything the page is made of: its views with each text replaced by a fingerprint of it.
    fn key(&self, page: &Page, show: &Show<'_>) -> ContentHash {
        let fingerprint = FingerprintProse { maker: self };
        let shown = show.page(page, &fingerprint);
        let mut hasher = KeyHasher::default();
        self.everywhere.hash(&mut hasher);
        shown.page.hash(&mut hasher);
        shown.content.hash(&mut hasher);
        hasher.key()
    }

    fn furniture(&self, uses: Uses) -> Furniture {
        // The theme's files stand once, for all languages.
        let up = self.course.up();
        let several = self.course.languages.len() > 1;
        let href = |sheet: &StyleSheet| format!("{up}{}", sheet.path.href());
        let sheet = |name: &str| self.theme.styles.get(name).map(href);
        let script = |name: &str| self.theme.scripts.get(name).map(href);
        let sheets = |wanted: &[(&str, bool)]| -> Vec<String> {
            wanted.iter().filter(|(_, wanted)| *wanted).filter_map(|(name, _)| sheet(name)).collect()
        };
        let mut styles = vec![href(&self.theme.style)];
        styles.extend(sheets(&[
            ("index", uses.index),
            ("code", uses.code),
            ("math", uses.math_styles),
            ("media", uses.media),
            ("search", uses.search),
            ("room", uses.room),
            (LANGUAGES, several),
        ]));
        let mut later_styles = sheets(&[
            ("practice", uses.quiz || uses.answers || uses.worksheet || uses.results),
            ("handout", uses.handout),
        ]);
        let practice = [
            ("handout", uses.handout),
            ("quiz", uses.quiz),
            ("codes", uses.codes),
            ("review", uses.review),
            ("worksheet", uses.worksheet),
            ("calendar", uses.gather || uses.my_work),
            ("gather", uses.gather),
        ];
        let others = [
            // The page of results reads the files that the page of one's own work saves.
            ("my-work", uses.my_work || uses.results),
            ("progress", uses.progress),
            ("present", uses.present),
            ("pace", uses.pace),
            ("read-codes", uses.results),
            ("results", uses.results),
            ("certificate", uses.certificate),
            (LANGUAGES, several),
            (offline::ON_PAGES, self.offline),
            (offline::ON_MY_WORK, self.offline && uses.my_work),
        ];
        let of = |wanted: &[(&str, bool)]| -> Vec<String> {
            wanted.iter().filter(|(_, wanted)| *wanted).filter_map(|(name, _)| script(name)).collect()
        };
        let mut practice = of(&practice);
        // It stands once for each language.
        let more = self.own.more.map(|more| more.path.href()).unwrap_or_default();
        let at_once = uses.record || uses.search || uses.pace || (!uses.waits && !practice.is_empty());
        let mut scripts = of(&[("course", true)]);
        scripts.extend(Some(&more).filter(|more| at_once && !more.is_empty()).cloned());
        scripts.extend(of(&[("search-engine", uses.search)]));
        if !uses.waits {
            scripts.append(&mut practice);
            styles.append(&mut later_styles);
        }
        styles.extend(self.own.brand.map(href));
        scripts.extend(of(&others));
        if self.surroundings.live {
            scripts.push(format!("{up}{LIVE_SCRIPT}"));
        }
        Furniture {
            styles,
            scripts,
            later: later_styles.iter().cloned().chain(practice).collect(),
            later_styles,
            more: if at_once { String::new() } else { more },
            policy: self.policies[usize::from(uses.media)].clone(),
            boot_js: self.theme.boot_js.clone(),
        }
    }
}

/// The script that `coursebook serve` answers with: it follows changes.
pub(super) const LIVE_SCRIPT: &str = "coursebook-live.js";

/// What every text comes to once its links are resolved.
fn fingerprints<'a>(
    course: &'a Course,
    site: &Site,
    codes: &HashMap<&str, u32>,
    pictures: &Pictures,
) -> HashMap<&'a CoursePath, String> {
    let routes = &site.routes;
    let empty = LinkTable::new();
    let texts: HashMap<&CoursePath, &ParsedLesson> = course.texts().map(|text| (&text.path, &**text)).collect();
    course
        .texts()
        .map(|text| {
            let table = course.links.get(&text.path).unwrap_or(&empty);
            let mut hasher = KeyHasher::default();
            resolved(text, course, routes, pictures).hash(&mut hasher);
            if let Some(media) = course.media.get(&text.path) {
                media.hash(&mut hasher);
                for media in media.values() {
                    media.poster.as_ref().map(|path| pictures.sizes(path)).hash(&mut hasher);
                    let transcript = media.transcript.as_ref().and_then(|path| course.transcripts.get(path));
                    transcript.map(|text| resolved(text, course, routes, pictures)).hash(&mut hasher);
                }
            }
            for see in
                text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions).filter_map(|asked| asked.see.as_ref())
            {
                // A question names the passage it leads back to as that is called in its own file.
                if let Some(Target::Page { path, anchor }) = table.get(see.value.as_str()) {
                    let there = texts.get(path);
                    let heading = there.and_then(|text| text.anchors.iter().find(|there| there.id == *anchor));
                    (there.map(|text| &text.title), heading.map(|heading| &heading.text)).hash(&mut hasher);
                }
            }
            for quiz in &text.inventory.quizzes {
                codes.get(quiz.id.text.as_str()).hash(&mut hasher);
            }
            for block in &text.inventory.activities {
                // Sheets are named by their titles, which may stand in another file.
                materials_text(course, block).hash(&mut hasher);
            }
            (&text.path, hasher.key().hex())
        })
        .collect()
}

/// Stands for a text, for where its links lead and for the sizes of its pictures.
fn resolved(text: &ParsedLesson, course: &Course, routes: &Routes, pictures: &Pictures) -> ContentHash {
    let mut hasher = KeyHasher::default();
    text.hash.hash(&mut hasher);
    let table = course.links.get(&text.path);
    for written in table.into_iter().flat_map(LinkTable::keys) {
        routes.href(table, written, "").hash(&mut hasher);
        if let Some(Target::File { path, .. }) = table.and_then(|table| table.get(written)) {
            course.assets.get(path).and_then(|asset| asset.dimensions).hash(&mut hasher);
            pictures.sizes(path).hash(&mut hasher);
        }
    }
    hasher.key()
}

fn everywhere(course: &Course, site: &Site, theme: &Theme, (brand, live): (Option<&StyleSheet>, bool)) -> ContentHash {
    let mut hasher = KeyHasher::default();
    crate::site::show::site_view(course, site, live).hash(&mut hasher);
    course.languages.hash(&mut hasher);
    course.manifest.site.html.hash(&mut hasher);
    brand.map(|sheet| &sheet.path).hash(&mut hasher);
    let quiz = &course.manifest.quiz;
    (quiz.pass, quiz.attempts, quiz.confidence).hash(&mut hasher);
    for topic in &course.competencies {
        // Keys of quizzes name what they check as the course writes it.
        topic.name.hash(&mut hasher);
    }
    for declared in &course.manifest.course.competencies {
        // Observers' sheets list them.
        declared.behaviours.hash(&mut hasher);
    }

    for place in &site.worksheets {
        // `gather` shows the titles of worksheets that stand anywhere in the course.
        place.page.hash(&mut hasher);
    }
    site.papers.hash(&mut hasher);
    for term in course.glossary.iter().flat_map(|glossary| &glossary.terms) {
        (&term.id, &term.name).hash(&mut hasher);
    }
    ContentHash::of(&[&theme.hash.0, &hasher.key().0])
}

/// Texts become HTML.
struct HtmlProse<'a> {
    maker: &'a PageMaker<'a>,
    around: Around<'a>,
    found: RefCell<Vec<Diagnostic>>,
}

/// What the writer of a body needs to know of the page around it.
pub(super) struct Around<'a> {
    pub(super) course: &'a Course,
    pub(super) routes: &'a Routes,
    pub(super) templates: &'a Templates,
    pub(super) terms: &'a Terms,
    pub(super) sheet_pages: &'a HashSet<&'a str>,
    pub(super) papers: &'a [PaperPlace],
    pub(super) codes: &'a HashMap<&'a str, u32>,
    pub(super) highlighter: &'a super::Highlighter,
    pub(super) pictures: &'a Pictures,
    pub(super) audience: Audience,
    pub(super) root: &'a str,
    pub(super) page: &'a Page,
    pub(super) words: &'a Words,
}

impl HtmlProse<'_> {
    /// Each question, written by the writer of its own lesson.
    fn questions<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> Vec<QuestionView> {
        let mut views = Vec::with_capacity(quiz.questions.len());
        for of_one_lesson in quiz.questions.chunk_by(|(a, ..), (b, ..)| a.id == b.id) {
            let text = &of_one_lesson[0].0.parsed;
            let passages = Passages::of(text);
            for question in of_one_lesson {
                let number = views.len() + 1;
                views.push(self.write(text, |writer| writer.gathered_question(*question, number, &passages)));
            }
        }
        views
    }

    fn write<'t, T>(&'t self, text: &'t ParsedLesson, write: impl FnOnce(&mut BodyWriter<'t>) -> T) -> T {
        let mut writer = BodyWriter::new(&self.around, text);
        let value = write(&mut writer);
        self.found.borrow_mut().extend(writer.into_found());
        value
    }
}

impl Prose for HtmlProse<'_> {
    fn body<'t>(&'t self, text: &'t ParsedLesson) -> Body {
        self.write(text, BodyWriter::body)
    }

    fn blocks<'t>(&'t self, text: &'t ParsedLesson, blocks: &'t [Block]) -> String {
        self.write(text, |writer| writer.excerpt(blocks))
    }

    fn inlines<'t>(&'t self, text: &'t ParsedLesson, inlines: &'t [Inline]) -> String {
        self.write(text, |writer| writer.inline_fragment(inlines))
    }

    fn plain(&self, text: &str) -> String {
        escaped(text)
    }

    fn sheet<'t>(&'t self, text: &'t ParsedLesson, worksheet: &'t Worksheet, lesson: LinkView) -> String {
        self.write(text, |writer| writer.sheet_alone(worksheet, lesson))
    }

    fn quiz<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String {
        let views = self.questions(quiz);
        match quiz.questions.first() {
            Some((lesson, ..)) => self.write(&lesson.parsed, |writer| writer.gathered_quiz(quiz, views)),
            None => String::new(),
        }
    }

    fn answers<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String {
        let views = self.questions(quiz);
        match quiz.questions.first() {
            Some((lesson, ..)) => self.write(&lesson.parsed, |writer| writer.gathered_answers(quiz, views)),
            None => String::new(),
        }
    }

    fn structured(&self, make: &dyn Fn() -> String) -> String {
        make()
    }

    fn furniture(&self, uses: Uses) -> Furniture {
        self.maker.furniture(uses)
    }
}

/// Texts become a few letters that change when they do.
struct FingerprintProse<'a> {
    maker: &'a PageMaker<'a>,
}

impl FingerprintProse<'_> {
    fn of(&self, text: &ParsedLesson) -> &str {
        self.maker.fingerprints.get(&text.path).map(String::as_str).expect("every text of the course has a fingerprint")
    }

    fn with_place(&self, text: &ParsedLesson, blocks: &[Block]) -> String {
        let place = blocks.first().map(|block| block.span.start).unwrap_or_default();
        format!("{} {place} {}", self.of(text), blocks.len())
    }
}

impl Prose for FingerprintProse<'_> {
    fn body<'t>(&'t self, text: &'t ParsedLesson) -> Body {
        Body { html: self.of(text).to_owned(), footnotes: String::new() }
    }

    fn blocks<'t>(&'t self, text: &'t ParsedLesson, blocks: &'t [Block]) -> String {
        self.with_place(text, blocks)
    }

    fn inlines<'t>(&'t self, text: &'t ParsedLesson, inlines: &'t [Inline]) -> String {
        format!("{} {}", self.of(text), crate::course::body::plain_text(inlines))
    }

    fn plain(&self, text: &str) -> String {
        text.to_owned()
    }

    fn sheet<'t>(&'t self, text: &'t ParsedLesson, worksheet: &'t Worksheet, lesson: LinkView) -> String {
        format!("{} {} {}", self.of(text), worksheet.id.text, lesson.title)
    }

    fn quiz<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String {
        let mut fingerprint = format!("{} {} {:?}", quiz.id, quiz.title, quiz.draw);
        for (lesson, _, question) in &quiz.questions {
            fingerprint.push_str(self.of(&lesson.parsed));
            fingerprint.push_str(&lesson.id);
            fingerprint.push_str(&question.id.text);
            for competency in &lesson.competencies {
                fingerprint.push_str(&self.maker.course.competencies[*competency].name);
            }
        }
        fingerprint
    }

    fn answers<'t>(&'t self, quiz: &GatheredQuiz<'t>) -> String {
        self.quiz(quiz)
    }

    fn structured(&self, _make: &dyn Fn() -> String) -> String {
        // What it is made of stands in the fingerprints of the page and in what every page depends on.
        String::new()
    }

    fn furniture(&self, uses: Uses) -> Furniture {
        Furniture { policy: format!("{uses:?}"), ..Furniture::default() }
    }
}

impl Around<'_> {
    /// Whether terms of the glossary are linked on this page.
    pub(super) fn links_terms(&self) -> bool {
        matches!(self.page.subject, Subject::Lesson(_) | Subject::Module(_) | Subject::Plain(_))
    }
}

//! A course's own look: on every page of both editions, in every language and theme, and nowhere else.

#![allow(clippy::disallowed_methods, reason = "a test reads the course it builds")]

mod site;

use coursebook::base::output::{Content, MemoryShelf, Output};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::{Files, Source, Sources};
use coursebook::compile::{self, Audience, Options, PaperSources, compile};
use coursebook::memo::Memo;
use coursebook::shell::disk::{Reader, read_sources};
use coursebook::shell::root::Root;
use coursebook::theme::{Layer, Theme, built_in};
use scraper::{Html, Selector};
use std::path::Path;
use std::sync::Arc;

/// The course of the case, whose `book.toml` may say something else.
struct Course {
    root: Root,
    sources: Sources,
}

impl Course {
    /// With other settings; in English and Spanish all the same.
    fn with(settings: &str) -> Self {
        Self::of(&format!("{settings}\n[language.es]\n"))
    }

    fn of(settings: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/brand.in");
        let root = Root::new(&folder).expect("the folder is there");
        let manifest = Source::new(CoursePath::new("book.toml"), settings);
        let sources = read_sources(&root, manifest, "course", &Reader::default());
        Self { root, sources }
    }

    fn as_written() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/brand.in/book.toml");
        Self::of(&std::fs::read_to_string(folder).expect("a course has a book.toml"))
    }

    fn options(&self, audience: Audience) -> Options<'_> {
        Options { audience, papers: Some(PaperSources { files: &self.root, earlier: None }), ..site::OPTIONS }
    }

    fn build(&self, theme: &Theme, audience: Audience) -> Output {
        let shelf = MemoryShelf::default();
        let compiled = compile(&self.sources, theme, self.options(audience), &Memo::default(), &shelf);
        assert_eq!(compiled.diagnostics, [], "the course has no mistake");
        shelf.into_output()
    }

    fn bytes(&self, output: &Output, path: &str) -> Arc<[u8]> {
        match output.files.get(&PagePath::new(path)).unwrap_or_else(|| panic!("the site has no {path}")) {
            Content::Made(bytes) => Arc::clone(bytes),
            Content::CopyOf(from) => Files::read(&self.root, from).expect("it is there"),
        }
    }

    fn text(&self, output: &Output, path: &str) -> String {
        String::from_utf8_lossy(&self.bytes(output, path)).into_owned()
    }
}

const THEMES: [&str; 4] = ["base", "commons", "workbook", "workshop"];

fn theme(name: &str) -> Theme {
    let own = built_in(name).expect("it is built in");
    compile::theme(own, Layer::default()).expect("it is whole")
}

fn paths(output: &Output, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    output.files.keys().map(PagePath::as_str).filter(|path| is_wanted(path)).map(str::to_owned).collect()
}

/// Where an address leads from a file of the site.
fn target(from: &str, address: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    CoursePath::resolve(folder, address).expect("it stays in the site").as_str().to_owned()
}

/// What the style sheet `path` loads.
fn loaded(css: &str, path: &str) -> Vec<String> {
    let addresses = css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next());
    addresses.map(|address| target(path, address)).collect()
}

#[test]
fn every_page_with_a_head_has_both_logos_and_the_sheet_in_every_theme_edition_and_language() {
    let course = Course::as_written();
    let (logo, sheet) =
        (Selector::parse("a.site-head__title > img").unwrap(), Selector::parse("link[href*='assets/brand-']").unwrap());
    for (name, audience) in
        THEMES.into_iter().flat_map(|name| [(name, Audience::Learner), (name, Audience::Facilitator)])
    {
        let output = course.build(&theme(name), audience);
        let pages = paths(&output, |path| path.ends_with(".html"));
        let mut with_head = 0;
        for page in &pages {
            let html = course.text(&output, page);
            if !html.contains("<header class=\"site-head\">") {
                continue;
            }
            with_head += 1;
            let html = Html::parse_document(&html);
            let logos: Vec<String> = html.select(&logo).map(|logo| target(page, logo.attr("src").unwrap())).collect();
            assert_eq!(logos, ["images/logo.svg", "images/logo-dark.svg"], "{name} {page}");
            assert_eq!(html.select(&sheet).count(), 1, "{name} {page}");
        }
        assert!(with_head > 10, "{name}: only {with_head} of {} pages have a head", pages.len());
        assert!(
            paths(&output, |path| path.ends_with("logo.svg")) == ["images/logo.svg"],
            "{name}: once for all languages"
        );
        assert_eq!(
            paths(&output, |path| path.contains("assets/logo-")),
            [] as [&str; 0],
            "{name}: no sheet of its own"
        );
    }
}

#[test]
fn a_sheet_of_a_course_loads_only_files_of_the_site_and_their_licence_stands_beside_them() {
    let course = Course::as_written();
    for name in THEMES {
        let output = course.build(&theme(name), Audience::Learner);
        let sheets = paths(&output, |path| path.contains("assets/brand-"));
        let [sheet] = sheets.as_slice() else { panic!("{name}: {sheets:?}") };
        let css = course.text(&output, sheet);
        let loaded = loaded(&css, sheet);
        for file in &loaded {
            assert!(course.bytes(&output, file).starts_with(b"wOF2"), "{name}: {file}");
        }
        // Workbook has Literata of its own.
        let own = loaded.iter().filter(|file| file.starts_with("fonts/")).count();
        assert_eq!((own, loaded.len() - own), (2, if name == "workbook" { 0 } else { 2 }), "{name}: {loaded:?}");
        let licences = paths(&output, |path| path.contains("literata-OFL"));
        assert_eq!(licences.len(), 1, "{name}: {licences:?}");
        assert!(css.contains("--font-body:Literata,") && css.contains("--font-heading:\"course-headings\","), "{css}");
    }
}

#[test]
fn a_course_that_asks_for_nothing_gets_nothing() {
    let plain = "[book]\ntitle = \"Talking well\"\n";
    for (settings, fonts) in [
        ("", 0),
        ("[site.fonts]\ntext = \"sans\"\nheadings = \"serif\"\n", 0),
        ("[site.fonts]\ntext = \"literata\"\n", 3),
    ] {
        let output = Course::with(&format!("{plain}{settings}")).build(&theme("commons"), Audience::Learner);
        let made =
            paths(&output, |path| path.starts_with("assets/") && (path.ends_with("woff2") || path.ends_with("txt")));
        assert_eq!(made.len(), fonts, "{made:?}");
        let sheets = paths(&output, |path| path.contains("assets/brand-"));
        assert_eq!(sheets.is_empty(), settings.is_empty(), "{sheets:?}");
    }
}

#[test]
fn a_font_for_headings_alone_is_taken_as_it_is_and_one_for_text_is_made_bold() {
    let rules = |settings: &str| {
        let course = Course::with(settings);
        let output = course.build(&theme("commons"), Audience::Learner);
        course.text(&output, &paths(&output, |path| path.contains("assets/brand-"))[0])
    };
    let headings = rules("[site.fonts]\nheadings = \"fonts/blocks.woff2\"\n");
    assert!(headings.contains("font-weight:1 1000;"), "{headings}");
    let text = rules("[site.fonts]\ntext = \"fonts/blocks.woff2\"\n");
    assert!(text.contains("font-weight:400;") && !text.contains("1000"), "{text}");
    let cuts =
        rules("[site.fonts.text]\nregular = \"fonts/blocks.woff2\"\nbold-italic = \"fonts/blocks-bold.woff2\"\n");
    assert!(cuts.contains("font-weight:700;font-style:italic;"), "{cuts}");
}

#[test]
fn one_file_holds_logo_and_fonts() {
    let course = Course::as_written();
    let options = course.options(Audience::Learner);
    let whole = compile::Excerpt::default();
    let single =
        compile::export_single(&course.sources, &theme("commons"), options, whole, &course.root, &Memo::default());
    let html = single.html.expect("the course has no error");
    assert!(!html.contains("../fonts/") && !html.contains("logo.svg\""), "an address is left");
    assert_eq!(html.matches("class=\"site-head__logo").count(), 2);
    assert_eq!(html.matches("src=\"data:image/svg+xml;base64,").count(), 2);
    assert_eq!(html.matches("url(\"data:font/woff2;base64,").count(), 4);
}

#[test]
fn a_logo_is_there_for_learners_even_where_only_facilitators_are_shown_it() {
    let course = Course::as_written();
    for audience in [Audience::Learner, Audience::Facilitator] {
        let output = course.build(&theme("commons"), audience);
        assert!(course.text(&output, "images/logo.svg").contains("<svg"));
    }
}

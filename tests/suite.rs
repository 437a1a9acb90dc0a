//! Literate cases: `suite/*.md` hold lessons and what comes of them, as HTML or as messages. `README.md` says how to
//! write one.

#![allow(clippy::disallowed_methods, reason = "a test reads its cases from the disk")]

#[path = "suite/section.rs"]
mod section;

use coursebook::assemble::Drafts;
use coursebook::base::diagnostic::{Diagnostic, Severity};
use coursebook::base::drawing::Proportions;
use coursebook::base::font::Format;
use coursebook::base::output::{Content, MemoryShelf, Output};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::{Asset, Source, Sources};
use coursebook::check::Depth;
use coursebook::compile::{self, Audience, Options, compile};
use coursebook::memo::Memo;
use coursebook::shell::report;
use coursebook::theme::{Layer, Theme, built_in};
use section::{Block, Section, sections};
use snapbox::IntoData;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the lesson of a section stands if the section does not say.
const LESSON: &str = "course/listening.md";
/// Where captions stand if the section does not say.
const CAPTIONS: &str = "course/talk.en.vtt";

#[test]
fn every_section_holds() {
    let only = std::env::var("ONLY").unwrap_or_default();
    let bless = std::env::var_os("BLESS").is_some();
    let themes = Themes {
        bare: Theme::from_layers(&[bare_theme()]),
        base: compile::theme(built_in("base").expect("base is built in"), Layer::new("theme"))
            .expect("base has no mistake"),
    };
    let (mut report, mut looked_at, mut failed) = (String::new(), 0, 0);
    for file in files() {
        let text = fs::read_to_string(&file).expect("a file of the suite can be read");
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut blessed = text.clone();
        // From the end, so that places further up stay where they are.
        for section in sections(&text).iter().rev() {
            let title = format!("{name}: {}", section.title);
            if !title.contains(&only) {
                continue;
            }
            looked_at += 1;
            for difference in differences(section, &themes).iter().rev() {
                match (bless, difference.block.word("not-yet")) {
                    (true, None) => blessed.replace_range(difference.block.place.clone(), &difference.actual),
                    _ => {
                        failed += 1;
                        difference.write(&title, &mut report);
                    }
                }
            }
        }
        if blessed != text {
            fs::write(&file, blessed).expect("a file of the suite can be written");
        }
    }
    assert!(looked_at > 0, "no section has “{only}” in its topic or title");
    assert!(
        failed == 0,
        "{report}\n{failed} blocks differ. If what comes now is right: BLESS=1 cargo test --test suite"
    );
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/suite").expect("the suite is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files
}

struct Themes {
    /// Prints the text of a page and nothing around it, and of each question and field one line.
    bare: Theme,
    base: Theme,
}

fn bare_theme() -> Layer {
    let folder = Path::new("tests/fixtures/bare-theme");
    let mut layer = Layer::new("tests/fixtures/bare-theme");
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("the bare theme can be read");
        if entry.file_type().is_file() {
            let inside = entry.path().strip_prefix(folder).expect("it was found there");
            layer.add(
                &inside.to_string_lossy().replace('\\', "/"),
                &fs::read(entry.path()).expect("the bare theme can be read"),
            );
        }
    }
    layer
}

/// An expected block and what came instead.
struct Difference<'s> {
    block: &'s Block<'s>,
    actual: String,
}

impl Difference<'_> {
    fn write(&self, title: &str, report: &mut String) {
        if let Some(why) = self.block.word("not-yet") {
            let _ = writeln!(report, "\n{title}\n  This holds now: take `not-yet=\"{why}\"` out.");
            return;
        }
        let _ = writeln!(report, "\n{title}");
        let (expected, actual) = (self.block.text.into_data().raw(), self.actual.clone().into_data().raw());
        let palette = snapbox::report::Palette::plain();
        let _ = snapbox::report::write_diff(report, &expected, &actual, Some(&self.block.info), None, palette);
    }
}

/// What a section expects and does not get. A block that is not to hold yet differs where it holds.
fn differences<'s>(section: &'s Section<'s>, themes: &Themes) -> Vec<Difference<'s>> {
    let sources = sources(section);
    let own = own_theme(section);
    let themes = own.as_ref().unwrap_or(themes);
    let expected = || section.blocks.iter().filter(|block| matches!(block.kind(), "html" | "message" | "fixed"));
    assert!(expected().count() > 0, "“{}” expects nothing", section.title);
    let says_messages = expected().any(|block| block.kind() == "message");
    expected()
        .filter_map(|block| {
            let actual = match block.kind() {
                "message" => messages(&sources, themes, block),
                "fixed" => fixed(&sources, block.argument().unwrap_or(LESSON)),
                _ => page(&sources, themes, block, says_messages),
            };
            let holds = actual == block.text;
            let not_yet = block.word("not-yet").is_some();
            (holds == not_yet).then_some(Difference { block, actual })
        })
        .collect()
}

fn sources(section: &Section<'_>) -> Sources {
    let mut sources = Sources::default();
    for block in &section.blocks {
        match block.kind() {
            "lesson" => {
                let path = CoursePath::new(block.argument().unwrap_or(LESSON));
                sources.texts.insert(path.clone(), Source::new(path, block.text));
            }
            "toml" => sources.manifest = Some(Source::new(CoursePath::new("book.toml"), block.text)),
            "files" => sources.assets.extend(block.text.lines().map(asset)),
            "captions" => {
                let path = CoursePath::new(block.argument().unwrap_or(CAPTIONS));
                sources.assets.insert(path.clone(), Asset::default());
                sources.captions.insert(path.clone(), Source::new(path, block.text));
            }
            "words" | "template" | "html" | "message" | "fixed" => {}
            other => panic!("“{}”: a block `{other}` means nothing", section.title),
        }
    }
    assert!(!sources.texts.is_empty(), "“{}” has no lesson", section.title);
    sources
}

/// Both themes with the files that a section has in the course's own `theme/` folder.
fn own_theme(section: &Section<'_>) -> Option<Themes> {
    let mut layer = Layer::new("theme");
    for block in &section.blocks {
        let folder = match block.kind() {
            "words" => "words",
            "template" => "templates",
            _ => continue,
        };
        let name = block.argument().expect("a file of the theme has a name");
        layer.add(&format!("{folder}/{name}"), block.text.as_bytes());
    }
    if layer.is_empty() {
        return None;
    }
    let base =
        compile::theme(built_in("base").expect("base is built in"), layer.clone()).expect("the layer has no manifest");
    Some(Themes { bare: Theme::from_layers(&[bare_theme(), layer]), base })
}

/// `course/room.jpg`, `course/room.jpg = 640x480`, `course/talk.mp4 = 120 MB`, `course/brand.woff2 = font` or `= variable font`;
/// also several of them, as in `640x480, 2 MB`
fn asset(line: &str) -> (CoursePath, Asset) {
    let (path, all) = line.split_once(" = ").unwrap_or((line, ""));
    let path = CoursePath::new(path);
    let number = |text: &str| text.parse().expect("a size is a number");
    let mut asset = Asset::default();
    for said in all.split(", ").filter(|said| !said.is_empty()) {
        if let Some(varies) = ["font", "variable font"].iter().position(|kind| *kind == said) {
            asset.font = Some(Format::Woff2 { varies: varies == 1 });
        } else if let Some(size) = said.strip_suffix(" MB") {
            asset.size = u64::from(number(size)) * 1_000_000;
        } else {
            let (width, height) = said.split_once('x').expect("a picture's size is two numbers");
            let size = (number(width), number(height));
            match path.extension().as_str() {
                "svg" => asset.proportions = Proportions::of_pixels(size),
                _ => asset.dimensions = Some(size),
            }
        }
    }
    (path, asset)
}

fn build(sources: &Sources, theme: &Theme, depth: Depth) -> (Vec<Diagnostic>, Output) {
    let options = Options {
        drafts: Drafts::Shown,
        depth,
        audience: Audience::Learner,
        live: false,
        keep_pages: false,
        papers: None,
    };
    let shelf = MemoryShelf::default();
    let mut compiled = compile(sources, theme, options, &Memo::default(), &shelf);
    // A section need not have front matter where it shows something else.
    let bare = |path: &CoursePath| sources.text(path).is_some_and(|text| !text.starts_with("---"));
    compiled.diagnostics.retain(|found| {
        let about_title = matches!(found.rule, "missing-title" | "title-from-heading" | "lesson-without-objectives");
        !(about_title && found.place.as_ref().is_some_and(|place| bare(&place.path)))
    });
    (compiled.diagnostics, shelf.into_output())
}

fn human(diagnostics: &[Diagnostic], sources: &Sources, theme: &Theme) -> String {
    let text = |path: &CoursePath| sources.text(path).or_else(|| theme.text(path)).map(str::to_owned);
    let text = report::human(diagnostics, &text, false);
    format!("{}\n", text.trim_end())
}

fn messages(sources: &Sources, themes: &Themes, block: &Block<'_>) -> String {
    let depth = if block.argument() == Some("check") { Depth::Full } else { Depth::Build };
    let (diagnostics, _) = build(sources, &themes.bare, depth);
    if diagnostics.is_empty() { "nothing\n".to_owned() } else { human(&diagnostics, sources, &themes.bare) }
}

fn page(sources: &Sources, themes: &Themes, block: &Block<'_>, says_messages: bool) -> String {
    let theme = match block.word("theme") {
        Some("base") => &themes.base,
        _ => &themes.bare,
    };
    let (diagnostics, output) = build(sources, theme, Depth::Build);
    let has_errors = diagnostics.iter().any(|found| found.severity == Severity::Error);
    if has_errors || (!says_messages && !diagnostics.is_empty()) {
        return human(&diagnostics, sources, theme);
    }
    let path = block.word("page").unwrap_or("listening.html");
    let Some(Content::Made(bytes)) = output.files.get(&PagePath::new(path)) else {
        let pages: Vec<&str> = output.files.keys().map(PagePath::as_str).collect();
        return format!("no page {path}, only {}\n", pages.join(", "));
    };
    let html = String::from_utf8_lossy(bytes);
    let html = match block.word("select") {
        Some(selector) => selected(&html, selector),
        None => html.into_owned(),
    };
    format!("{}\n", html.trim())
}

/// The elements that a CSS selector finds, with sorted attributes.
fn selected(html: &str, selector: &str) -> String {
    let selector = scraper::Selector::parse(selector).expect("the selector can be read");
    let found: Vec<String> =
        scraper::Html::parse_document(html).select(&selector).map(|element| element.html()).collect();
    found.join("\n")
}

/// The file at `lesson` after `coursebook check --fix`.
fn fixed(sources: &Sources, lesson: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite");
    let _ = fs::remove_dir_all(&folder);
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a lesson can be written");
    };
    write("book.toml", sources.manifest.as_ref().map_or("", |manifest| &manifest.text));
    for (path, source) in &sources.texts {
        write(path.as_str(), &source.text);
    }
    let command = Command::new(env!("CARGO_BIN_EXE_coursebook")).args(["check", "--fix"]).arg(&folder).output();
    assert!(command.is_ok(), "the command can be run");
    fs::read_to_string(folder.join(lesson)).expect("the lesson is still there")
}

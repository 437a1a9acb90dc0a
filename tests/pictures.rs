//! What becomes of pictures in a site: sizes that save bytes, made once, and nothing of what cameras note in them.

#![allow(clippy::disallowed_methods, reason = "a test reads the course it builds")]

mod site;

use coursebook::base::output::{Content, Earlier, MemoryShelf, Output};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::{Files, Source, Sources};
use coursebook::compile::{Audience, Options, PaperSources, compile};
use coursebook::memo::Memo;
use coursebook::shell::disk::{Reader, read_sources};
use coursebook::shell::root::Root;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A course that counts how often its files are opened.
struct Counted {
    root: Root,
    opened: AtomicUsize,
}

impl Files for Counted {
    fn read(&self, path: &CoursePath) -> Result<Arc<[u8]>, String> {
        self.opened.fetch_add(1, Ordering::Relaxed);
        Files::read(&self.root, path)
    }
}

impl Counted {
    fn of(folder: &Path) -> Self {
        Self { root: Root::new(folder).expect("the folder is there"), opened: AtomicUsize::new(0) }
    }

    fn sources(&self) -> Sources {
        let bytes = self.root.read(&CoursePath::new("book.toml")).expect("a course has a book.toml");
        let manifest = Source::from_bytes(CoursePath::new("book.toml"), &bytes).value;
        read_sources(&self.root, manifest, "course", &Reader::default())
    }
}

fn gallery() -> Counted {
    Counted::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/media"))
}

fn build(course: &Counted, options: Options<'_>, earlier: Option<&dyn Earlier>, memo: &Memo) -> (Output, Vec<String>) {
    let shelf = MemoryShelf::default();
    let options = Options { papers: Some(PaperSources { files: course, earlier }), ..options };
    let compiled = compile(&course.sources(), &site::default_theme(), options, memo, &shelf);
    let told = compiled.diagnostics.iter().map(|found| format!("{}: {}", found.rule, found.message)).collect();
    (shelf.into_output(), told)
}

fn bytes(course: &Counted, content: &Content) -> Arc<[u8]> {
    match content {
        Content::Made(bytes) => Arc::clone(bytes),
        Content::CopyOf(path) => Files::read(&course.root, path).expect("it is there"),
    }
}

fn names(output: &Output, ending: &str) -> Vec<String> {
    output.files.keys().map(|path| path.as_str().to_owned()).filter(|path| path.ends_with(ending)).collect()
}

#[test]
fn no_byte_of_a_place_reaches_the_site() {
    let course = gallery();
    let (output, told) = build(&course, site::OPTIONS, None, &Memo::default());
    assert!(told.is_empty(), "{told:?}");
    let raw = std::fs::read("tests/media/course/01-see-and-hear/hills.jpg").unwrap();
    let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    assert!(holds(&raw, b"GPS") && holds(&raw, b"Exif"), "the camera noted something");
    for (path, content) in &output.files {
        let bytes = bytes(&course, content);
        let is_picture = [".jpg", ".png", ".webp"].iter().any(|ending| path.as_str().ends_with(ending));
        for word in [b"GPS".as_slice(), b"Camera of", b"Author"] {
            assert!(!(is_picture && holds(&bytes, word)), "{path} still says `{}`", String::from_utf8_lossy(word));
        }
        // The only thing that may stay is which way is up.
        let turned = path.as_str().ends_with("upright.jpg");
        assert_eq!(is_picture && holds(&bytes, b"Exif"), turned, "{path}");
    }
}

#[test]
fn a_photograph_comes_in_sizes_and_the_original_stays_at_home() {
    let course = gallery();
    let (output, _) = build(&course, site::OPTIONS, None, &Memo::default());
    let hills: Vec<String> = names(&output, ".webp").into_iter().filter(|name| name.contains("hills")).collect();
    let widths: Vec<&str> = hills.iter().map(|name| name.split('-').rev().nth(1).unwrap()).collect();
    assert_eq!(widths, ["1440", "480", "960"]);
    assert!(names(&output, "hills.jpg").is_empty());
    let original = std::fs::metadata("tests/media/course/01-see-and-hear/hills.jpg").unwrap().len() as usize;
    for name in &hills {
        let size = bytes(&course, &output.files[&PagePath::new(name)]).len();
        assert!(size * 10 <= original * 9, "{name} has {size} bytes, the original {original}");
    }
}

#[test]
fn raw_html_shows_the_file_itself() {
    for html in ["safe", "trusted"] {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, bytes: &[u8]| std::fs::write(folder.path().join(path), bytes).unwrap();
        std::fs::create_dir(folder.path().join("course")).unwrap();
        write("book.toml", format!("[book]\ntitle = \"A\"\n[site]\nhtml = \"{html}\"\n").as_bytes());
        write("course/01-a.md", b"---\ntitle: A\n---\n\nSee <img src=\"the%20hills.jpg\" alt=\"Hills\">.\n");
        write("course/the hills.jpg", &std::fs::read("tests/media/course/01-see-and-hear/hills.jpg").unwrap());
        let course = Counted::of(folder.path());
        let (output, told) = build(&course, site::OPTIONS, None, &Memo::default());
        assert!(told.is_empty(), "{html}: {told:?}");
        assert_eq!((names(&output, ".webp").len(), names(&output, ".jpg").len()), (0, 1), "{html}");
    }
}

#[test]
fn every_size_that_a_page_offers_is_there_and_each_is_offered() {
    let (output, _) = build(&gallery(), site::OPTIONS, None, &Memo::default());
    let mut offered = BTreeSet::new();
    for (path, content) in output.files.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let Content::Made(html) = content else { panic!("a page is made") };
        let html = Html::parse_document(std::str::from_utf8(html).unwrap());
        let select = Selector::parse("img[srcset], [poster], .media__poster, img[src]").unwrap();
        for element in html.select(&select) {
            let choices =
                element.attr("srcset").unwrap_or_default().split(", ").map(|choice| choice.split(' ').next().unwrap());
            let all = choices.chain(element.attr("src")).chain(element.attr("poster"));
            for file in all.filter(|file| !file.is_empty()) {
                let file = file.trim_start_matches("../");
                assert!(output.files.contains_key(&PagePath::new(file)), "{path} offers {file}");
                offered.insert(file.to_owned());
            }
        }
    }
    let idle: Vec<String> = names(&output, ".webp").into_iter().filter(|name| !offered.contains(name)).collect();
    assert!(idle.is_empty(), "no page offers {idle:?}");
}

#[test]
fn a_picture_that_lies_on_its_side_has_the_size_it_is_seen_in() {
    let course = gallery();
    let sources = course.sources();
    let upright = &sources.assets[&CoursePath::new("course/01-see-and-hear/upright.jpg")];
    assert_eq!(upright.dimensions, Some((400, 640)));
}

#[test]
fn the_same_picture_is_made_once() {
    let course = gallery();
    let memo = Memo::default();
    let (first, _) = build(&course, site::OPTIONS, None, &Memo::default());
    let (again, _) = build(&course, site::OPTIONS, None, &Memo::default());
    assert!(first == again, "two builds differ");
    let (taken, _) = build(&course, site::OPTIONS, Some(&Marked(&first)), &Memo::default());
    let marked =
        taken.files.iter().filter(|(_, content)| matches!(content, Content::Made(bytes) if bytes.ends_with(MARK)));
    assert_eq!(marked.count(), names(&first, ".webp").len(), "every size comes from the site that stands");
    let options = Options { keep_pages: true, audience: Audience::Learner, ..site::OPTIONS };
    build(&course, options, None, &memo);
    let opened = course.opened.load(Ordering::Relaxed);
    let (kept, _) = build(&course, options, None, &memo);
    assert_eq!(course.opened.load(Ordering::Relaxed), opened, "a kept picture is not opened");
    assert!(kept == first, "what was kept differs");
}

/// A site whose pictures can be told from new ones.
struct Marked<'o>(&'o Output);

const MARK: &[u8] = b"from the site that stands";

impl Earlier for Marked<'_> {
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>> {
        let bytes = self.0.file(path)?;
        Some([&bytes, MARK].concat().into())
    }
}

#[test]
fn a_broken_picture_and_a_bomb_are_told_with_their_place_and_copied() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| std::fs::write(folder.path().join(path), bytes).unwrap();
    std::fs::create_dir(folder.path().join("course")).unwrap();
    write("book.toml", b"[book]\ntitle = \"A\"\n");
    write("course/01-a.md", b"---\ntitle: A\n---\n\n![Broken](broken.png)\n\n![A bomb](bomb.png)\n");
    let sound = std::fs::read("tests/media/course/01-see-and-hear/calendar.png").unwrap();
    let mut broken = sound.clone();
    broken[9_000..9_400].fill(0);
    write("course/broken.png", &broken);
    // A first line that promises a square of a hundred thousand pixels; its check sum is right.
    let mut bomb = sound;
    bomb[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    write("course/bomb.png", &bomb);
    let course = Counted::of(folder.path());
    let shelf = MemoryShelf::default();
    let options = Options { papers: Some(PaperSources { files: &course, earlier: None }), ..site::OPTIONS };
    let compiled = compile(&course.sources(), &site::default_theme(), options, &Memo::default(), &shelf);
    let told: Vec<_> = compiled
        .diagnostics
        .iter()
        .map(|found| (found.rule, found.place.as_ref().map(|place| place.span.start)))
        .collect();
    assert_eq!(told, [("broken-picture", Some(18)), ("picture-too-large", Some(41))]);
    let output = shelf.into_output();
    assert!(
        output.files.contains_key(&PagePath::new("broken.png"))
            && output.files.contains_key(&PagePath::new("bomb.png"))
    );
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}

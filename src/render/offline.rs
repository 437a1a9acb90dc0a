//! What lets a browser keep the site: the list of its files with the script that reads it, and what a device is told of
//! the course.
//!
//! The list names each file with a hash of its bytes, so that a new edition costs only what changed, and what a host or a
//! network altered on the way is noticed. Knows nothing of pages: files are noted as they pass on their way to the shelf.

use super::accent;
use crate::base::diagnostic::Diagnostic;
use crate::base::output::{Content, Shelf};
use crate::base::path::PagePath;
use crate::base::source::Files;
use crate::site::route;
use crate::site::view::SiteView;
use crate::theme::Theme;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

/// The theme's scripts for the root of the site: the one that keeps it, and the one that ends that.
pub(super) const KEEPS: &str = "offline-worker";
pub(super) const ENDS: &str = "offline-end";
/// The theme's scripts for pages of a site that is kept.
pub(super) const ON_PAGES: &str = "offline";
pub(super) const ON_MY_WORK: &str = "offline-copy";

/// A file of the site, as the list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Listed {
    hash: String,
    /// In bytes.
    size: u64,
}

/// A shelf that notes every file on its way to another one, and puts the list of them there in the end.
pub struct Ledger<'a> {
    shelf: &'a dyn Shelf,
    /// Opens what is copied; without it copied files are left out of the list.
    files: Option<&'a dyn Files>,
    noted: Mutex<BTreeMap<PagePath, Listed>>,
}

impl<'a> Ledger<'a> {
    pub fn new(shelf: &'a dyn Shelf, files: Option<&'a dyn Files>) -> Self {
        Self { shelf, files, noted: Mutex::default() }
    }

    /// Puts down the script that keeps the site, with the list of all that passed. `folders` are those of its languages.
    pub fn close(self, theme: &Theme, folders: &[&str]) {
        if let Some(script) = theme.scripts.get(KEEPS) {
            let noted = self.noted.into_inner().expect("no page may panic while it is put down");
            let worker = format!("{}{}", list(&noted, folders), script.text);
            self.shelf.put(&PagePath::new(route::WORKER), Content::Made(worker.into_bytes().into()));
        }
    }

    fn note(&self, path: &PagePath, bytes: &[u8]) {
        let noted = Listed { hash: hash(bytes), size: bytes.len() as u64 };
        self.noted.lock().expect("no page may panic while it is put down").insert(path.clone(), noted);
    }
}

impl Shelf for Ledger<'_> {
    fn put(&self, path: &PagePath, content: Content) {
        match &content {
            Content::Made(bytes) => self.note(path, bytes),
            // What cannot be read is told by whoever copies it.
            Content::CopyOf(from) => {
                if let Some(bytes) = self.files.and_then(|files| files.read(from).ok()) {
                    self.note(path, &bytes);
                }
            }
        }
        self.shelf.put(path, content);
    }
}

/// The first half of a SHA-256: the one hash that browsers can compute.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..16].iter().fold(String::with_capacity(32), |mut out, byte| {
        write!(out, "{byte:02x}").expect("writing to a string cannot fail");
        out
    })
}

/// What a browser keeps without being asked, in bytes. Compressed, as hosts send it, it is about a fifth.
const UNASKED: u64 = 20_000_000;
/// A picture above this size can wait until the reader wants all.
const SMALL_PICTURE: u64 = 300_000;

/// Whether reading needs the file: pages, styles, scripts, search, fonts, small pictures.
fn is_core(path: &str, size: u64) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "html" | "css" | "js" | "json" | "webmanifest" | "xml" | "txt" | "vtt" | "woff2" | "woff" | "ttf" | "otf" => {
            true
        }
        "svg" | "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "ico" => size <= SMALL_PICTURE,
        _ => false,
    }
}

/// What every page needs, and the pages at the top of each language: what is kept unasked of a course that is too long to be kept
/// whole.
fn is_everywhere(path: &str, folders: &[&str]) -> bool {
    let mut below = folders.iter().filter(|folder| !folder.is_empty()).filter_map(|folder| path.strip_prefix(folder));
    let path = below.next().unwrap_or(path);
    !path.contains('/') || path.starts_with("assets/")
}

/// The list as the script reads it, a line for each file.
fn list(noted: &BTreeMap<PagePath, Listed>, folders: &[&str]) -> String {
    let is_core = |path: &PagePath, file: &Listed| is_core(path.as_str(), file.size);
    let whole: u64 = noted.iter().filter(|(path, file)| is_core(path, file)).map(|(_, file)| file.size).sum();
    let (core, more): (Vec<_>, Vec<_>) = noted
        .iter()
        .partition(|(path, file)| is_core(path, file) && (whole <= UNASKED || is_everywhere(path.as_str(), folders)));
    let mut out = "const COURSE={\"core\":{".to_owned();
    lines(&mut out, &core);
    out.push_str("},\"more\":{");
    lines(&mut out, &more);
    out.push_str("}};\n");
    out
}

fn lines(out: &mut String, files: &[(&PagePath, &Listed)]) {
    for (number, (path, file)) in files.iter().enumerate() {
        let name = serde_json::to_string(path.as_str()).expect("a text is always JSON");
        let comma = if number == 0 { "" } else { "," };
        write!(out, "{comma}\n{name}:[\"{}\",{}]", file.hash, file.size).expect("writing to a string cannot fail");
    }
}

/// Puts down the script that ends what an earlier edition began: browsers that keep the site let go of it.
pub(super) fn end(theme: &Theme, shelf: &dyn Shelf) {
    if let Some(script) = theme.scripts.get(ENDS) {
        shelf.put(&PagePath::new(route::WORKER), Content::Made(script.text.as_bytes().into()));
    }
}

/// Puts down what a device is told of the course: its names, colours and signs.
pub(super) fn web_app(view: &SiteView, theme: &Theme, accent: Option<&str>, shelf: &dyn Shelf) -> Vec<Diagnostic> {
    let colours = accent::colours(&theme.style.text, accent);
    let (icons, diagnostics) = match icons(theme, colours.accent.rgb()) {
        Ok(icons) => (icons, Vec::new()),
        Err(why) => {
            let message = format!("the theme's file `{ICON}` cannot be drawn: {why}");
            let diagnostic = Diagnostic::error("broken-icon", message)
                .help("it must be an SVG picture; the signs that devices show of the course are made from it");
            (Vec::new(), vec![diagnostic])
        }
    };
    for (path, bytes) in icons {
        shelf.put(&path, Content::Made(bytes));
    }
    let manifest = manifest(view, &colours.accent.to_string(), &colours.ground.to_string());
    shelf.put(&PagePath::new(route::WEB_APP), Content::Made(manifest.into_bytes().into()));
    diagnostics
}

/// After “Web Application Manifest” of the W3C. Addresses are seen from the manifest, so a course works in a sub-folder.
fn manifest(view: &SiteView, accent: &str, ground: &str) -> String {
    let [small, large, maskable, _] = route::ICONS;
    let icon = |path: &str, size: &str, purpose: &str| serde_json::json!({ "src": path, "sizes": size, "type": "image/png", "purpose": purpose });
    let mut manifest = serde_json::json!({
        "name": view.title,
        "short_name": short(&view.title),
        "lang": view.language,
        "dir": view.direction,
        "start_url": route::HOME,
        "scope": "./",
        "display": "standalone",
        "theme_color": accent,
        "background_color": ground,
        "icons": [
            icon(small, "192x192", "any"),
            icon(large, "512x512", "any"),
            icon(maskable, "512x512", "maskable"),
        ],
    });
    if !view.description.is_empty() {
        manifest["description"] = view.description.as_str().into();
    }
    format!("{manifest:#}\n")
}

/// The letters that stand below an icon without being cut off.
const SHORT: usize = 12;

/// The first words of a title, as many as stand below an icon.
fn short(title: &str) -> String {
    if title.chars().count() <= SHORT {
        return title.to_owned();
    }
    let ends = title.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    let fits = ends.take_while(|at| title[..*at].chars().count() <= SHORT).last();
    let words = fits.map_or("", |at| title[..at].trim_end_matches(|last: char| !last.is_alphanumeric()));
    if words.is_empty() { title.chars().take(SHORT).collect() } else { words.to_owned() }
}

/// The theme's own sign. What it draws in `currentColor` takes the accent.
const ICON: &str = "assets/icon.svg";

/// A picture, and where it stands.
type Drawn = (PagePath, Arc<[u8]>);

/// The signs of [`route::ICONS`], drawn from the theme's own, except those that the theme brings as they are.
fn icons(theme: &Theme, accent: [u8; 3]) -> Result<Vec<Drawn>, String> {
    let Some(svg) = theme.files.get(&PagePath::new(ICON)) else {
        return Ok(Vec::new());
    };
    let [red, green, blue] = accent;
    let options = usvg::Options {
        style_sheet: Some(format!("svg {{ color: #{red:02x}{green:02x}{blue:02x} }}")),
        ..usvg::Options::default()
    };
    let sign = usvg::Tree::from_data(svg, &options).map_err(|error| error.to_string())?;
    let ground = Color::from_rgba8(red, green, blue, 255);
    // A device may cut any shape from the last two; what lies in four fifths of the width is safe, and Apple shows no
    // transparency.
    let [small, large, maskable, apple] = route::ICONS;
    let wanted = [
        (small, 192, None, 1.0),
        (large, 512, None, 1.0),
        (maskable, 512, Some(ground), 0.8),
        (apple, 180, Some(ground), 1.0),
    ];
    let drawn =
        wanted.into_iter().map(|(path, size, ground, share)| (PagePath::new(path), draw(&sign, size, ground, share)));
    Ok(drawn.filter(|(path, _)| !theme.files.contains_key(path)).collect())
}

/// A square PNG with the sign in its middle, over `share` of its width.
fn draw(sign: &usvg::Tree, size: u32, ground: Option<Color>, share: f32) -> Arc<[u8]> {
    let mut picture = Pixmap::new(size, size).expect("an icon is never empty");
    if let Some(ground) = ground {
        picture.fill(ground);
    }
    let (width, height) = (sign.size().width(), sign.size().height());
    let scale = size as f32 * share / width.max(height);
    let middle = |length: f32| (size as f32 - length * scale) / 2.0;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, middle(width), middle(height));
    resvg::render(sign, place, &mut picture.as_mut());
    picture.encode_png().expect("a picture in memory can always be written").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::output::MemoryShelf;
    use crate::base::path::CoursePath;
    use crate::theme::{Layer, built_in};

    struct Disk;

    impl Files for Disk {
        fn read(&self, path: &CoursePath) -> Result<Arc<[u8]>, String> {
            match path.as_str() {
                "course/film.mp4" => Ok(b"film".as_slice().into()),
                _ => Err("it is not there".to_owned()),
            }
        }
    }

    fn noted(files: &[(&str, u64)]) -> String {
        let file = |(path, size): &(&str, u64)| (PagePath::new(path), Listed { hash: "0".to_owned(), size: *size });
        list(&files.iter().map(file).collect(), &["", "es/"])
    }

    #[test]
    fn the_list_names_every_file_that_passed_and_what_was_copied() {
        let memory = MemoryShelf::default();
        let ledger = Ledger::new(&memory, Some(&Disk));
        ledger.put(&PagePath::new("b.html"), Content::Made(b"b".as_slice().into()));
        ledger.put(&PagePath::new("a.html"), Content::Made(b"a".as_slice().into()));
        ledger.put(&PagePath::new("film.mp4"), Content::CopyOf(CoursePath::new("course/film.mp4")));
        ledger.put(&PagePath::new("gone.png"), Content::CopyOf(CoursePath::new("course/gone.png")));
        // printf a | sha256sum
        assert_eq!(
            list(&ledger.noted.into_inner().unwrap(), &[]),
            "const COURSE={\"core\":{\n\"a.html\":[\"ca978112ca1bbdcafac231b39a23dc4d\",1],\n\
             \"b.html\":[\"3e23e8160039594a33894f6564e1b134\",1]},\"more\":{\n\
             \"film.mp4\":[\"d0607f7ad2628b2af9158dfba06ce871\",4]}};\n"
        );
    }

    #[test]
    fn films_papers_and_large_pictures_wait_until_they_are_wanted() {
        let list = noted(&[("a.html", 1), ("a.PNG", 300_000), ("b.png", 300_001), ("c.pdf", 1), ("d.mp3", 1)]);
        let (core, more) = list.split_once("more").unwrap();
        assert!(core.contains("a.html") && core.contains("a.PNG"), "{core}");
        assert!(more.contains("b.png") && more.contains("c.pdf") && more.contains("d.mp3"), "{more}");
    }

    #[test]
    fn of_a_very_long_course_only_what_every_page_needs_is_kept_unasked() {
        let everywhere = ["index.html", "assets/theme.css", "es/index.html", "es/assets/all.js"];
        let lessons = ["one/lesson.html", "es/one/lesson.html"];
        let files = everywhere.map(|path| (path, 1)).into_iter().chain(lessons.map(|path| (path, 20_000_000)));
        let list = noted(&files.collect::<Vec<_>>());
        let (core, more) = list.split_once("more").unwrap();
        assert!(everywhere.iter().all(|path| core.contains(&format!("\"{path}\""))), "{core}");
        assert!(lessons.iter().all(|path| more.contains(&format!("\"{path}\""))), "{more}");
    }

    #[test]
    fn a_name_below_an_icon_ends_with_a_whole_word() {
        for (title, name) in [
            ("Talking well", "Talking well"),
            ("Managing Up & Partnering", "Managing Up"),
            ("Donaudampfschifffahrt", "Donaudampfsc"),
            ("& more than one would like", "& more than"),
            ("上司に聞く、上司と働く、上司を助ける", "上司に聞く、上司と働く、"),
        ] {
            assert_eq!(short(title), name);
        }
    }

    #[test]
    fn signs_are_drawn_in_the_accent_of_the_course() {
        let base = built_in("base").unwrap();
        let theme = Theme::from_layers(&[base]);
        let signs = icons(&theme, [0x7a, 0x1f, 0x3d]).unwrap();
        let sizes: Vec<(String, u32)> = signs
            .iter()
            .map(|(path, bytes)| {
                let picture = Pixmap::decode_png(bytes).unwrap();
                let edge = picture.pixel(picture.width() / 2, 1).unwrap().demultiply();
                assert_eq!((edge.red(), edge.green(), edge.blue()), (0x7a, 0x1f, 0x3d), "{path}");
                let white = picture.pixels().iter().filter(|pixel| pixel.demultiply().green() == 255).count();
                assert!(white > 500, "{path}: the book is drawn in white");
                (path.to_string(), picture.width())
            })
            .collect();
        let expected = route::ICONS.iter().zip([192, 512, 512, 180]).map(|(path, size)| ((*path).to_owned(), size));
        assert_eq!(sizes, expected.collect::<Vec<_>>());
        assert_eq!(signs, icons(&theme, [0x7a, 0x1f, 0x3d]).unwrap(), "the same bytes every time");
    }

    #[test]
    fn a_theme_that_brings_its_own_sign_keeps_it_and_a_broken_one_is_told() {
        let mut own = Layer::new("theme");
        own.add("assets/icon-192.png", b"theirs");
        let theme = Theme::from_layers(&[built_in("base").unwrap(), own]);
        assert!(icons(&theme, [0; 3]).unwrap().iter().all(|(path, _)| path.as_str() != route::ICONS[0]));
        let mut broken = Layer::new("theme");
        broken.add(ICON, b"<svg");
        assert!(icons(&Theme::from_layers(&[broken]), [0; 3]).is_err());
    }
}

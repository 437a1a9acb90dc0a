//! Where addresses lead once all pages stand in one file, and what ids are called there.
//!
//! The address of a page in the file is its address in the site behind a `#`: `planning/risks.html` is reached by
//! `#planning/risks.html`, and what has the id `first` on it is called `planning/risks.html#first` there. So scripts that put
//! a page's root before an address need to know nothing of it: the root is `#`.

use super::tags::GONE;
use crate::base::diagnostic::Diagnostic;
use crate::base::markup::{Tag, rewrite};
use crate::base::output::{Content, Output};
use crate::base::path::{CoursePath, PagePath, percent_decode};
use crate::base::source::Files;
use crate::render::data_address;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// Files that are no pictures travel in the file up to this size, in bytes: a messenger that takes no more than 16 MB is
/// still reached by a course with some handouts.
pub const LARGEST: u64 = 1_000_000;

/// Attributes that name ids of their page, one or several.
const NAMING: [&str; 12] = [
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
    "for",
    "form",
    "headers",
    "list",
];

/// Where a piece of HTML stands.
#[derive(Clone, Copy)]
pub(super) enum Place<'p> {
    /// Around the pages, where it stood on this one: its ids are the file's.
    Frame(&'p PagePath),
    /// On this page.
    Page(&'p PagePath),
}

impl<'p> Place<'p> {
    fn page(self) -> &'p PagePath {
        match self {
            Self::Frame(page) | Self::Page(page) => page,
        }
    }
}

/// What an address means.
enum Target {
    Outside,
    /// On the same page; with its `#`.
    Here(String),
    /// In the file; with the fragment, without its `#`.
    Page(PagePath, String),
    File(PagePath),
    /// Somewhere in the course, but not in the file: the address from the site's root.
    Elsewhere(String),
}

pub(super) struct Addresses<'a> {
    pub(super) pages: BTreeSet<&'a PagePath>,
    pub(super) output: &'a Output,
    pub(super) files: &'a dyn Files,
    /// Of every file of the course.
    pub(super) size_of: &'a dyn Fn(&CoursePath) -> u64,
    /// Where the pages of the whole course stand, and its files; empty where nobody said.
    pub(super) url: &'a str,
    pub(super) files_url: &'a str,
    pub(super) held: RefCell<BTreeMap<PagePath, Option<Rc<str>>>>,
    pub(super) found: RefCell<Vec<Diagnostic>>,
}

impl Addresses<'_> {
    /// HTML as it stands in the file.
    pub(super) fn rewrite(&self, html: &str, place: Place<'_>) -> String {
        rewrite(html, |tag| self.change(tag, place))
    }

    /// A style sheet with the files that it names.
    pub(super) fn style(&self, css: &str, sheet: &PagePath) -> String {
        let mut out = String::with_capacity(css.len());
        let mut rest = css;
        while let Some(at) = rest.find("url(") {
            let (before, after) = rest.split_at(at + 4);
            out.push_str(before);
            let end = after.find(')').unwrap_or(after.len());
            let written = after[..end].trim().trim_matches(['"', '\'']);
            match self.target(written, sheet) {
                Target::File(file) => match self.data(&file, u64::MAX) {
                    Some(data) => out.push_str(&format!("\"{data}\"")),
                    None => out.push_str("\"\""),
                },
                _ => out.push_str(&after[..end]),
            }
            rest = &after[end..];
        }
        out.push_str(rest);
        out
    }

    /// A file of the site as an address that holds it, where it is no larger than `limit`.
    pub(super) fn data(&self, file: &PagePath, limit: u64) -> Option<Rc<str>> {
        if let Some(known) = self.held.borrow().get(file) {
            return known.clone();
        }
        let data = self.bytes(file, limit).map(|bytes| Rc::from(data_address(kind_of(file.as_str()), &bytes)));
        self.held.borrow_mut().insert(file.clone(), data.clone());
        data
    }

    fn bytes(&self, file: &PagePath, limit: u64) -> Option<Arc<[u8]>> {
        match self.output.files.get(file)? {
            Content::Made(bytes) => Some(Arc::clone(bytes)),
            Content::CopyOf(path) => {
                let size = (self.size_of)(path);
                if size > limit {
                    self.found.borrow_mut().push(too_large(path, size, self.url));
                    return None;
                }
                self.files
                    .read(path)
                    .map_err(|why| {
                        let message = format!("`{path}` cannot be read: {why}");
                        self.found.borrow_mut().push(Diagnostic::error("unreadable-file", message));
                    })
                    .ok()
            }
        }
    }

    fn change(&self, tag: &mut Tag<'_>, place: Place<'_>) {
        if let Place::Page(page) = place {
            rename(tag, page);
        }
        match tag.name.to_ascii_lowercase().as_str() {
            "a" | "area" => self.link(tag, place),
            "img" | "input" => self.load(tag, "src", place, u64::MAX),
            "audio" | "video" | "source" | "track" => {
                self.load(tag, "src", place, LARGEST);
                self.load(tag, "poster", place, u64::MAX);
            }
            "use" | "image" => self.load(tag, "href", place, u64::MAX),
            _ => {}
        }
        // Of several sizes of a picture one is enough.
        tag.remove("srcset");
        tag.remove("sizes");
    }

    fn link(&self, tag: &mut Tag<'_>, place: Place<'_>) {
        let Some(written) = tag.get("href") else { return };
        match self.target(&written, place.page()) {
            Target::Outside => {}
            Target::Here(fragment) => {
                if let Place::Page(page) = place {
                    tag.set("href", &address(page, &fragment[1..]));
                }
            }
            Target::Page(page, fragment) => tag.set("href", &address(&page, &fragment)),
            Target::File(file) => match self.data(&file, LARGEST) {
                Some(data) => {
                    let name = file.as_str().rsplit('/').next().unwrap_or_default().to_owned();
                    tag.set("href", &data);
                    tag.set("download", &name);
                    tag.remove("target");
                }
                None => leave(tag, self.files_url, &file.href()),
            },
            Target::Elsewhere(address) => leave(tag, self.url, &address),
        }
    }

    /// What a tag loads stands in it, or is not loaded.
    fn load(&self, tag: &mut Tag<'_>, attribute: &'static str, place: Place<'_>, limit: u64) {
        let Some(written) = tag.get(attribute) else { return };
        match self.target(&written, place.page()) {
            Target::File(file) => match self.data(&file, limit) {
                Some(data) => tag.set(attribute, &data),
                None => tag.remove(attribute),
            },
            Target::Here(fragment) => {
                if let Place::Page(page) = place {
                    tag.set(attribute, &format!("#{}", id_on(page, &fragment[1..])));
                }
            }
            Target::Page(..) | Target::Elsewhere(_) => tag.remove(attribute),
            Target::Outside => {}
        }
    }

    fn target(&self, written: &str, from: &PagePath) -> Target {
        if written.starts_with('#') {
            return Target::Here(written.to_owned());
        }
        let scheme = written.split([':', '/', '?', '#']).next().unwrap_or_default();
        if written.starts_with("//") || written[scheme.len()..].starts_with(':') {
            return Target::Outside;
        }
        let (path, fragment) = written.split_once('#').unwrap_or((written, ""));
        let path = path.split('?').next().unwrap_or_default();
        let folder = from.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        let Ok(path) = CoursePath::resolve(folder, &percent_decode(path)) else {
            return Target::Elsewhere(String::new());
        };
        let path = PagePath::new(path.as_str());
        if self.pages.contains(&path) {
            return Target::Page(path, fragment.to_owned());
        }
        if self.output.files.contains_key(&path) {
            return Target::File(path);
        }
        let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        Target::Elsewhere(format!("{}{hash}", path.href()))
    }
}

/// A link to what is not in the file leads to the site, where there is one, and else nowhere.
fn leave(tag: &mut Tag<'_>, url: &str, address: &str) {
    if url.is_empty() || address.is_empty() {
        tag.remove("href");
        tag.remove("download");
        tag.set(GONE, "");
    } else {
        tag.set("href", &format!("{url}{address}"));
    }
}

/// What an id of a page is called in the file.
pub(super) fn id_on(page: &PagePath, id: &str) -> String {
    format!("{page}#{id}")
}

/// The address of a page in the file, or of what stands on it. The second `#` of an address must be escaped; the id that it
/// leads to is compared after that was undone.
fn address(page: &PagePath, fragment: &str) -> String {
    // Where the text of a page begins, the page begins.
    let fragment = if fragment == "page-main" { "" } else { fragment };
    let hash = if fragment.is_empty() { "" } else { "%23" };
    format!("#{}{hash}{fragment}", page.href())
}

/// Gives the ids on a tag their names in the file.
fn rename(tag: &mut Tag<'_>, page: &PagePath) {
    if let Some(id) = tag.get("id") {
        tag.set("id", &id_on(page, &id));
    }
    for name in tag.names() {
        let Some(value) = tag.get(name) else { continue };
        if NAMING.contains(&name) {
            let ids: Vec<String> = value.split_ascii_whitespace().map(|id| id_on(page, id)).collect();
            tag.set(name, &ids.join(" "));
        } else if let Some(id) = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')) {
            // Patterns and clips of pictures drawn in the page.
            tag.set(name, &format!("url(#{})", id_on(page, id).replace('#', "%23")));
        }
    }
}

fn too_large(path: &CoursePath, size: u64, url: &str) -> Diagnostic {
    let instead = match url {
        "" => "its links are plain text: send the file along, or make a ZIP with `coursebook export zip`".to_owned(),
        url => format!("its links lead to {url}"),
    };
    Diagnostic::warning("left-out-of-file", format!("`{path}` is left out of the file: it has {}", size_in_words(size)))
        .help(format!("files up to {} are packed, and pictures of any size; {instead}", size_in_words(LARGEST)))
}

#[expect(clippy::cast_precision_loss, reason = "for reading")]
fn size_in_words(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

/// The media type of a file, by its name.
fn kind_of(name: &str) -> &'static str {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "bmp" => "image/bmp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" => "audio/ogg",
        "m4a" => "audio/mp4",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "txt" | "md" => "text/plain",
        "csv" => "text/csv",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::super::tags::prune;
    use super::*;

    struct Disk;

    impl Files for Disk {
        fn read(&self, path: &CoursePath) -> Result<Arc<[u8]>, String> {
            match path.as_str() {
                "course/gone.png" => Err("it is gone".to_owned()),
                path => Ok(path.as_bytes().into()),
            }
        }
    }

    /// What comes of some HTML on `m/one.html`, where that and `m/two.html` are in the file and `m/three.html` is not.
    fn rewritten(html: &str, url: &str) -> (String, Vec<String>) {
        let copy = |path: &str| (PagePath::new(path), Content::CopyOf(CoursePath::new(&format!("course/{path}"))));
        let output = Output { files: ["m/a.png", "gone.png", "big.pdf", "small.pdf", "big.png"].map(copy).into() };
        let (one, two) = (PagePath::new("m/one.html"), PagePath::new("m/two.html"));
        let size_of = |path: &CoursePath| if path.as_str().contains("big") { LARGEST + 1 } else { 10 };
        let addresses = Addresses {
            pages: [&one, &two].into(),
            output: &output,
            files: &Disk,
            size_of: &size_of,
            url,
            files_url: url,
            held: RefCell::default(),
            found: RefCell::default(),
        };
        let html = prune(&addresses.rewrite(html, Place::Page(&one)), &[]);
        (html, addresses.found.into_inner().into_iter().map(|found| found.message).collect())
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(rewritten(html, ""), (expected.to_owned(), Vec::new()));
    }

    #[test]
    fn ids_are_called_after_their_page_and_so_are_those_who_name_them() {
        check(
            r#"<h2 id="why"></h2><label for="f"></label><input id="f" list="l" aria-labelledby="why f" name="f">"#,
            r#"<h2 id="m/one.html#why"></h2><label for="m/one.html#f"></label><input id="m/one.html#f" list="m/one.html#l" aria-labelledby="m/one.html#why m/one.html#f" name="f">"#,
        );
        check(r#"<path fill="url(#a)" d="M0"/>"#, r#"<path fill="url(#m/one.html%23a)" d="M0"/>"#);
    }

    #[test]
    fn addresses_of_pages_become_fragments() {
        check(r##"<a href="#why">"##, r##"<a href="#m/one.html%23why">"##);
        check(r##"<a href="two.html">"##, r##"<a href="#m/two.html">"##);
        check(r##"<a href="../m/two.html#%C3%BC">"##, r##"<a href="#m/two.html%23%C3%BC">"##);
    }

    #[test]
    fn what_lies_outside_stays() {
        for html in
            [r#"<a href="https://example.org/a.html#b">"#, r#"<a href="mailto:a@example.org">"#, r#"<a href="tel:1">"#]
        {
            check(html, html);
        }
    }

    #[test]
    fn a_page_that_is_not_in_the_file_leads_to_the_site_or_nowhere() {
        check(r#"<a class="chip" href="three.html#x">Three</a>"#, r#"<a class="chip">Three</a>"#);
        let (html, _) = rewritten(r#"<a href="three.html#x">"#, "https://example.org/c/");
        assert_eq!(html, r#"<a href="https://example.org/c/m/three.html#x">"#);
    }

    #[test]
    fn pictures_and_small_files_travel_along() {
        check(
            r#"<img src="a.png" srcset="a.png 2x" alt="">"#,
            r#"<img src="data:image/png;base64,Y291cnNlL20vYS5wbmc=" alt="">"#,
        );
        check(
            r#"<a href="../small.pdf">"#,
            r#"<a href="data:application/pdf;base64,Y291cnNlL3NtYWxsLnBkZg==" download="small.pdf">"#,
        );
        let (html, found) = rewritten(r#"<img src="../big.png">"#, "");
        assert!(html.starts_with(r#"<img src="data:image/png"#) && found.is_empty());
    }

    #[test]
    fn a_large_file_is_told_once_with_its_size() {
        let (html, found) = rewritten(r#"<a href="../big.pdf">Big</a><a href="../big.pdf">Big</a>"#, "");
        assert_eq!(html, "<a>Big</a><a>Big</a>");
        assert_eq!(found, ["`course/big.pdf` is left out of the file: it has 1.0 MB"]);
    }

    #[test]
    fn a_picture_that_cannot_be_read_is_told() {
        let (_, found) = rewritten(r#"<img src="../gone.png">"#, "");
        assert_eq!(found, ["`course/gone.png` cannot be read: it is gone"]);
    }
}

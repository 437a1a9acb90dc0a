//! Where each text and file of the course stands in the site.
//!
//! Addresses are relative, end in a file name and use the names of files and folders without their order, so that a copy
//! on a stick works and a new order breaks no link.

use crate::base::path::{CoursePath, PagePath};
use crate::base::slug::{slug, without_order};
use crate::course::course::{Course, LinkTable, Target};
use std::collections::BTreeMap;

/// The addresses of one course.
#[derive(Debug, Default)]
pub struct Routes {
    pages: BTreeMap<CoursePath, PagePath>,
    files: BTreeMap<CoursePath, PagePath>,
    /// The way from the root of these pages up to where pictures and downloads stand: once, for all languages.
    up: &'static str,
    /// Where these pages stand below that.
    folder: String,
}

pub const HOME: &str = "index.html";
pub const COMPETENCIES: &str = "competencies.html";
pub const TOOLS: &str = "tools.html";
pub const QUOTES: &str = "quotes.html";
pub const WORKSHEETS: &str = "worksheets.html";
pub const QUIZZES: &str = "quizzes.html";
pub const GLOSSARY: &str = "glossary.html";
pub const FINAL_CHECK: &str = "final-check.html";
pub const SPACED_REVIEW: &str = "spaced-review.html";
pub const SEARCH: &str = "search.html";
pub const MY_WORK: &str = "my-work.html";
pub const STATE: &str = "state.html";
pub const CERTIFICATE: &str = "certificate.html";
pub const FACILITATOR: &str = "facilitator/index.html";
pub const RESULTS: &str = "facilitator/results.html";
pub const ANSWER_KEY: &str = "facilitator/answer-key.html";
/// Where `coursebook serve` keeps the facilitator's edition, beside the learners' one.
pub const FACILITATOR_EDITION: &str = "_facilitator";
pub const NOT_FOUND: &str = "404.html";
pub const FEED: &str = "feed.xml";
/// The script with which a browser keeps the site. It reigns over its own folder, so it stands at the root.
pub const WORKER: &str = "sw.js";
/// What a device is told of the course when it puts it among its programs.
pub const WEB_APP: &str = "manifest.webmanifest";
/// The course's sign on a device: two sizes, one with room for the device to cut a shape, one for Apple.
pub const ICONS: [&str; 4] =
    ["assets/icon-192.png", "assets/icon-512.png", "assets/icon-maskable.png", "assets/apple-touch-icon.png"];

impl Routes {
    pub fn new(course: &Course) -> Self {
        let src = &course.manifest.book.src;
        let mut routes = Self { up: course.up(), folder: course.language().folder.clone(), ..Self::default() };
        let mut page = |path: &CoursePath, to: String| {
            routes.pages.insert(path.clone(), PagePath::new(&to));
        };
        if let Some(home) = &course.home {
            page(&home.path, HOME.to_owned());
        }
        for module in &course.modules {
            if let Some(index) = &module.index {
                page(&index.path, module_page(&module.slug));
            }
        }
        for lesson in &course.lessons {
            page(&lesson.parsed.path, format!("{}.html", lesson.id));
        }
        for plain in &course.plain {
            page(&plain.path, format!("{}.html", slug(course.original(&plain.path).stem())));
        }
        if let Some(glossary) = &course.glossary {
            page(&glossary.parsed.path, GLOSSARY.to_owned());
        }
        for path in course.assets.keys() {
            let below = path.below(src).unwrap_or(path.as_str());
            routes.files.insert(path.clone(), PagePath::new(&file_address(below)));
        }
        routes
    }

    /// The page that a text file became.
    pub fn page(&self, path: &CoursePath) -> Option<&PagePath> {
        self.pages.get(path)
    }

    /// Where a file of the course stands in the site.
    pub fn file(&self, path: &CoursePath) -> Option<&PagePath> {
        self.files.get(path)
    }

    /// Every file that is copied with these pages, with its place: none where they share those of another language.
    pub fn files(&self) -> impl Iterator<Item = (&CoursePath, &PagePath)> {
        self.files.iter().filter(|_| self.up.is_empty())
    }

    /// The address of a file in the site, on a page whose way to the root of its language is `root`.
    pub fn file_href(&self, file: &PagePath, root: &str) -> String {
        match root.strip_suffix(&self.folder).filter(|_| root.contains("://")) {
            Some(url) => format!("{url}{}", file.href()),
            None => format!("{root}{}{}", self.up, file.href()),
        }
    }

    /// What a link as `written` becomes on a page whose way to the root is `root`; nothing where it leads nowhere.
    pub fn href(&self, table: Option<&LinkTable>, written: &str, root: &str) -> Option<String> {
        match table?.get(written)? {
            Target::Outside => Some(written.to_owned()),
            Target::Here { anchor } => Some(format!("#{}", crate::base::path::percent_encode(anchor))),
            Target::Page { path, anchor } => {
                let page = self.pages.get(path)?;
                let mut href = format!("{root}{}", page.href());
                if !anchor.is_empty() {
                    href.push('#');
                    href.push_str(&crate::base::path::percent_encode(anchor));
                }
                Some(href)
            }
            Target::File { path, suffix } => {
                let file = self.files.get(path)?;
                Some(format!("{}{suffix}", self.file_href(file, root)))
            }
            Target::Nothing => None,
        }
    }
}

pub fn module_page(slug: &str) -> String {
    match slug {
        // Lessons that stand beside the home have no folder to be named for.
        "" => "lessons.html".to_owned(),
        slug => format!("{slug}/index.html"),
    }
}

/// The page that gathers the questions of a module's lessons.
pub fn module_review(slug: &str) -> String {
    match slug {
        "" => "module-review.html".to_owned(),
        slug => format!("{slug}/module-review.html"),
    }
}

/// The times of a delivery, for learners.
pub fn agenda(delivery: &str) -> String {
    format!("agenda/{delivery}.html")
}

/// The run sheet of a delivery.
pub fn run_sheet(delivery: &str) -> String {
    format!("facilitator/{delivery}.html")
}

/// What the review page loads of a lesson.
pub fn deck(lesson_id: &str) -> String {
    format!("decks/{lesson_id}.js")
}

/// The page a worksheet has for itself.
pub fn worksheet_page(id: &str) -> String {
    format!("worksheets/{}.html", slug(id))
}

/// Folders as lessons have them, the file's own name as it is.
fn file_address(below: &str) -> String {
    let mut parts: Vec<String> = below.split('/').map(str::to_owned).collect();
    let name = parts.pop().unwrap_or_default();
    let mut address: String = parts.iter().map(|part| slug(without_order(part)) + "/").collect();
    address.push_str(&name);
    address
}

/// The page that an alias, as written, asks for: `old/place.html`, or a folder's index. Nothing where it would leave the site.
pub fn alias_page(written: &str) -> Option<PagePath> {
    let path = written.trim().trim_start_matches('/');
    let unclear = path.is_empty() || path.contains(['\\', '?', '#', ':']);
    if unclear || path.split('/').any(|part| matches!(part, "." | "..")) {
        return None;
    }
    let path = path.trim_end_matches('/');
    Some(if path.ends_with(".html") || path.ends_with(".htm") {
        PagePath::new(path)
    } else {
        PagePath::new(&format!("{path}/index.html"))
    })
}

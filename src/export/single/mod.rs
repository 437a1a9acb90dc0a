//! A course, a module or a lesson as one HTML file with everything inside.
//!
//! Takes the pages as they were rendered for the site and joins them: the frame of the first page once, the content of each
//! as an article, style sheets, scripts, fonts and pictures in the file. The script `single.js` shows one page at a time; where
//! none runs, all of them stand below each other and links lead from one to the other. Knows no quizzes and no worksheets:
//! what a page holds is moved, never made.

mod address;
mod tags;

pub use address::LARGEST;

use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::markup::{Piece, Pieces, rewrite};
use crate::base::output::{Content, Output};
use crate::base::path::{CoursePath, PagePath};
use crate::base::source::Files;
use crate::course::course::Course;
use crate::render::{escaped, policy_of_one_file};
use crate::site::plan::{Page, Site, Subject};
use crate::site::route;
use crate::theme::{SINGLE, Theme};
use address::{Addresses, Place};
use std::cell::RefCell;
use std::ops::Range;
use tags::{element, prune};

/// What a file is made of.
pub struct Material<'a> {
    pub course: &'a Course,
    /// Its pages are those of the file, in the order one reads them in.
    pub site: &'a Site,
    pub theme: &'a Theme,
    /// The site as it was rendered.
    pub output: &'a Output,
    /// Opens pictures.
    pub files: &'a dyn Files,
}

/// Joins the pages into one; nothing where a theme's pages cannot be joined.
pub fn single(material: &Material<'_>) -> Noted<Option<String>> {
    let course = material.course;
    let url = course.manifest.site.url.as_ref().map_or("", |url| url.value.as_str());
    // Files stand once, above the pages of all languages.
    let folder = if course.is_translation() { format!("{}/", course.language().code) } else { String::new() };
    let size_of = |path: &CoursePath| material.course.assets.get(path).map_or(0, |asset| asset.size);
    let is_shown = |page: &&Page| !matches!(page.subject, Subject::Deck(_));
    let pages: Vec<&Page> = material.site.pages.iter().filter(is_shown).collect();
    let addresses = Addresses {
        pages: pages.iter().map(|page| &page.path).collect(),
        output: material.output,
        files: material.files,
        size_of: &size_of,
        url,
        files_url: url.strip_suffix(&folder).unwrap_or(url),
        held: RefCell::default(),
        found: RefCell::default(),
    };
    let parts: Result<Vec<Parts<'_>>, _> =
        pages.iter().map(|page| Parts::of(&page.path, text_of(material.output, &page.path))).collect();
    let html = match parts {
        Ok(parts) => Some(Joiner { material, addresses: &addresses }.join(&parts)),
        Err(diagnostic) => {
            addresses.found.borrow_mut().push(*diagnostic);
            None
        }
    };
    Noted { value: html, diagnostics: addresses.found.into_inner() }
}

fn text_of<'a>(output: &'a Output, path: &PagePath) -> &'a str {
    match output.files.get(path) {
        Some(Content::Made(bytes)) => std::str::from_utf8(bytes).expect("a page is UTF-8"),
        _ => "",
    }
}

/// A page, taken apart.
struct Parts<'p> {
    path: &'p PagePath,
    html: &'p str,
    /// What kind of page it is, and its title in the browser.
    kind: String,
    title: &'p str,
    head: Range<usize>,
    /// What stands around the text of the page and is another on each: the navigation of the course, the way here, and the
    /// line that is printed below.
    nav: Option<Range<usize>>,
    trail: Option<Range<usize>>,
    stamp: Option<Range<usize>>,
    /// The tag of `main`, and what is in it.
    main: Range<usize>,
    text: Range<usize>,
    /// In their order, as the page names them.
    styles: Vec<PagePath>,
    scripts: Vec<PagePath>,
}

impl<'p> Parts<'p> {
    fn of(path: &'p PagePath, html: &'p str) -> Result<Self, Box<Diagnostic>> {
        let main = element(html, |tag| tag.is("main"));
        // A lesson's own HTML may say anything: what counts is where the frame goes on.
        let (Some(main), Some(end)) = (main, html.rfind("</main>")) else {
            let message = format!("the theme's page `{path}` has no `<main>`, so it cannot be joined with others");
            let help = "put what is different on each page into `<main>` in `templates/frame.html`";
            return Err(Box::new(Diagnostic::error("no-main", message).help(help)));
        };
        let outer = |name: &str, class: &str| {
            element(html, |tag| tag.is(name) && tag.has_class(class)).map(|element| element.outer)
        };
        let head = element(html, |tag| tag.is("head")).map_or(0..0, |head| head.inner);
        let mut parts = Self {
            path,
            html,
            kind: String::new(),
            title: element(html, |tag| tag.is("title")).map_or("", |title| &html[title.inner]),
            nav: outer("nav", "course").filter(|nav| nav.end <= main.outer.start),
            trail: outer("nav", "trail").filter(|trail| trail.end <= main.outer.start),
            stamp: outer("p", "stamp").filter(|stamp| stamp.start >= end),
            main: main.outer.start..main.inner.start,
            text: main.inner.start..end,
            head,
            styles: Vec::new(),
            scripts: Vec::new(),
        };
        parts.read_head();
        Ok(parts)
    }

    fn read_head(&mut self) {
        let from = |written: String| {
            let folder = self.path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
            CoursePath::resolve(folder, &written).map(|path| PagePath::new(path.as_str())).ok()
        };
        let mut waiting: Vec<PagePath> = Vec::new();
        for (_, piece) in Pieces::of(&self.html[..self.head.end]) {
            let Piece::Open(tag) = piece else { continue };
            if tag.is("html") {
                self.kind = tag.get("data-page").unwrap_or_default();
                // In a file nothing waits. The sheets among them stand in the head as well.
                let later = [tag.get("data-more"), tag.get("data-later")].map(Option::unwrap_or_default).join(" ");
                waiting = later.split(' ').filter(|path| path.ends_with(".js")).map(PagePath::new).collect();
            } else if tag.is("link") && tag.get("rel").as_deref() == Some("stylesheet") {
                self.styles.extend(tag.get("href").and_then(from));
            } else if tag.is("script") {
                self.scripts.extend(tag.get("src").and_then(from));
            }
        }
        self.scripts.append(&mut waiting);
    }
}

struct Joiner<'a> {
    material: &'a Material<'a>,
    addresses: &'a Addresses<'a>,
}

/// Around the pages, these go where nothing in them leads anywhere; on a page only the ways on do.
const OF_FRAME: [&str; 6] = ["details", "li", "nav", "ol", "p", "ul"];
const OF_PAGE: [&str; 1] = ["nav"];

impl Joiner<'_> {
    fn join(&self, pages: &[Parts<'_>]) -> String {
        let Some(first) = pages.first() else { return String::new() };
        let frame = Place::Frame(first.path);
        let styles = self.styles(pages);
        let scripts = self.scripts(pages);
        let later = self.scripts_for_later();
        let (navs, nav_of) = self.navs(pages);
        let around = |range: Range<usize>, without: &[&Option<Range<usize>>]| {
            let cut = cut(first.html, range, without);
            prune(&self.addresses.rewrite(&cut, frame), &OF_FRAME)
        };
        let body = first.html[first.head.end..].find("<body").map_or(first.head.end, |at| first.head.end + at);
        let nav_place = first.nav.as_ref().map_or_else(
            || {
                let page = element(first.html, |tag| tag.has_class("site-body__page")).map(|page| page.outer.start);
                page.filter(|start| *start < first.main.start).unwrap_or(first.main.start)
            },
            |nav| nav.start,
        );
        let all = scripts.iter().chain(later.iter().map(|(_, script)| script));
        let boot = self.material.theme.boot_js.as_str();
        let policy =
            policy_of_one_file([boot].into_iter().chain(all.map(String::as_str)), styles.iter().map(String::as_str));
        let mut out = self.head(first, &policy, &styles);
        out.push_str(&around(body..nav_place, &[&first.trail]));
        for (number, nav) in navs.iter().enumerate() {
            out.push_str(&format!("<template data-nav=\"{number}\">{nav}</template>\n"));
        }
        out.push_str(&around(nav_place..first.main.start, &[&first.nav, &first.trail]));
        out.push_str(&first.html[first.main.clone()]);
        out.push('\n');
        for (page, nav) in pages.iter().zip(nav_of) {
            self.article(page, nav, &mut out);
        }
        let rest = around(first.text.end..first.html.len(), &[&first.stamp]);
        let (rest, end) = rest.rsplit_once("</body>").unwrap_or((&rest, "</html>\n"));
        out.push_str(rest);
        for (path, script) in &later {
            out.push_str(&format!("<script type=\"text/plain\" data-file=\"{}\">{script}</script>\n", path.href()));
        }
        for script in &scripts {
            out.push_str(&format!("<script>{script}</script>\n"));
        }
        out.push_str("</body>");
        out.push_str(end);
        out
    }

    /// Everything up to the body, the first page's for all.
    fn head(&self, first: &Parts<'_>, policy: &str, styles: &[String]) -> String {
        let mut out = String::new();
        for (place, piece) in Pieces::of(&first.html[..first.head.start]) {
            match piece {
                Piece::Open(mut tag) if tag.is("html") => {
                    tag.set("data-root", "#");
                    // In a file nothing waits.
                    tag.remove("data-more");
                    tag.remove("data-later");
                    tag.write(&mut out);
                }
                _ => out.push_str(&first.html[place]),
            }
        }
        out.push_str(&format!(
            "\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n",
            escaped(policy),
            first.title,
        ));
        for (_, piece) in Pieces::of(&first.html[first.head.clone()]) {
            let Piece::Open(tag) = piece else { continue };
            // What hosts and search engines read says nothing of a file.
            let is_kept = tag
                .get("name")
                .is_some_and(|name| ["description", "generator", "color-scheme", "referrer"].contains(&name.as_str()));
            if tag.is("meta") && is_kept {
                tag.write(&mut out);
                out.push('\n');
            }
        }
        if let Some(icon) = self.addresses.data(&PagePath::new("assets/icon.svg"), u64::MAX) {
            out.push_str(&format!("<link rel=\"icon\" href=\"{icon}\">\n"));
        }
        for style in styles {
            out.push_str(&format!("<style>{style}</style>\n"));
        }
        out.push_str(&format!("<script>{}</script>\n</head>\n", self.material.theme.boot_js));
        out
    }

    fn article(&self, page: &Parts<'_>, nav: Option<usize>, out: &mut String) {
        let nav = nav.map(|number| format!(" data-nav=\"{number}\"")).unwrap_or_default();
        out.push_str(&format!(
            "<article class=\"single page--{kind}\" id=\"{id}\" data-page=\"{kind}\" data-href=\"{href}\" data-title=\"{title}\"{nav}>\n",
            kind = page.kind,
            id = escaped(page.path.as_str()),
            href = page.path.href(),
            title = page.title,
        ));
        let mut add = |range: &Range<usize>| {
            let html = self.addresses.rewrite(&page.html[range.clone()], Place::Page(page.path));
            out.push_str(prune(&html, &OF_PAGE).trim_matches('\n'));
            out.push('\n');
        };
        page.trail.iter().for_each(&mut add);
        add(&page.text);
        page.stamp.iter().for_each(&mut add);
        out.push_str("</article>\n");
    }

    /// Each navigation of the course once, without the mark of the page it stood on, and which of them each page has.
    fn navs(&self, pages: &[Parts<'_>]) -> (Vec<String>, Vec<Option<usize>>) {
        let mut navs: Vec<String> = Vec::new();
        let of_pages = pages.iter().map(|page| {
            let html = &page.html[page.nav.clone()?];
            let html = rewrite(html, |tag| tag.remove("aria-current"));
            let nav = prune(&self.addresses.rewrite(&html, Place::Frame(page.path)), &OF_FRAME);
            // Who has one page needs no way to the others.
            if nav.matches("href=").count() < 2 {
                return None;
            }
            Some(navs.iter().position(|known| *known == nav).unwrap_or_else(|| {
                navs.push(nav);
                navs.len() - 1
            }))
        });
        let of_pages = of_pages.collect();
        (navs, of_pages)
    }

    fn styles(&self, pages: &[Parts<'_>]) -> Vec<String> {
        let paths = merged(pages.iter().map(|page| page.styles.as_slice()));
        let own = self.material.theme.styles.get(SINGLE);
        let styles = paths.iter().map(|path| (*path, text_of(self.material.output, path)));
        styles
            .chain(own.map(|own| (&own.path, &*own.text)))
            .map(|(path, css)| self.addresses.style(css, path).replace("\r\n", "\n").replace("</", "<\\/"))
            .collect()
    }

    /// The scripts of all pages, each once. What shows one page at a time begins behind the first of them, on which it stands,
    /// and before those that ask it for pages.
    fn scripts(&self, pages: &[Parts<'_>]) -> Vec<String> {
        let theme = self.material.theme;
        let path_of = |name: &str| theme.scripts.get(name).map(|script| &script.path);
        let paths = merged(pages.iter().map(|page| page.scripts.as_slice()));
        let mut scripts = Vec::new();
        // Two windows that show one lesson need two pages.
        for path in paths.into_iter().filter(|path| Some(*path) != path_of("present")) {
            scripts.push(in_html(text_of(self.material.output, path)));
            if Some(path) == path_of("course") {
                scripts.extend(theme.scripts.get(SINGLE).map(|script| in_html(&script.text)));
            }
        }
        scripts
    }

    /// What a site loads when it is wanted: the index of the search, and what comes back of each lesson. `single.js` runs it.
    fn scripts_for_later(&self) -> Vec<(&PagePath, String)> {
        let review = PagePath::new(route::SPACED_REVIEW);
        let has_review = self.addresses.pages.contains(&review);
        let made = self.material.output.files.iter().filter_map(|(path, content)| match content {
            Content::Made(bytes) if path.as_str().ends_with(".js") => Some((path, std::str::from_utf8(bytes).ok()?)),
            _ => None,
        });
        let wanted = made.filter_map(|(path, text)| match path.as_str() {
            name if name.starts_with("search/") => Some((path, in_html(text))),
            name if name.starts_with("decks/") && has_review => Some((path, in_html(&self.deck(text, &review)))),
            _ => None,
        });
        wanted.collect()
    }

    /// A deck with the addresses of the page that shows it.
    fn deck(&self, script: &str, page: &PagePath) -> String {
        let call = script.trim_end().strip_prefix("Coursebook.deck(").and_then(|rest| rest.strip_suffix(");"));
        let values = call.and_then(|values| serde_json::from_str::<(String, String)>(&format!("[{values}]")).ok());
        let (lesson, html) = values.expect("a deck is a call with two texts");
        let html = prune(&self.addresses.rewrite(&html, Place::Page(page)), &OF_PAGE);
        let text = |value: &str| serde_json::to_string(value).expect("a text is always JSON");
        format!("Coursebook.deck({}, {});\n", text(&lesson), text(&html))
    }
}

/// The text of a range without some ranges in it.
fn cut(html: &str, range: Range<usize>, without: &[&Option<Range<usize>>]) -> String {
    let mut gaps: Vec<&Range<usize>> = without.iter().filter_map(|gap| gap.as_ref()).collect();
    gaps.sort_by_key(|gap| gap.start);
    let mut out = String::new();
    let mut at = range.start;
    for gap in gaps.into_iter().filter(|gap| gap.start >= range.start && gap.end <= range.end) {
        out.push_str(&html[at..gap.start]);
        at = gap.end;
    }
    out.push_str(&html[at..range.end]);
    out
}

/// Several lists in one that keeps the order of each.
fn merged<'a>(lists: impl Iterator<Item = &'a [PagePath]>) -> Vec<&'a PagePath> {
    let mut all: Vec<&PagePath> = Vec::new();
    for list in lists {
        let mut at = 0;
        for path in list {
            match all.iter().position(|known| *known == path) {
                Some(known) => at = known + 1,
                None => {
                    all.insert(at, path);
                    at += 1;
                }
            }
        }
    }
    all
}

/// A script as it may stand in HTML: within its texts, what would end or hide the element is written otherwise.
fn in_html(script: &str) -> String {
    let mut out = script.replace("\r\n", "\n").replace("<!--", "<\\!--");
    for name in ["script", "SCRIPT", "Script"] {
        out = out.replace(&format!("</{name}"), &format!("<\\/{name}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_merged_in_their_own_order() {
        let path = |name: &str| PagePath::new(name);
        let lists = [
            vec![path("course"), path("search"), path("sheet")],
            vec![path("course"), path("search"), path("quiz"), path("sheet"), path("more")],
        ];
        let all: Vec<&str> = merged(lists.iter().map(Vec::as_slice)).into_iter().map(PagePath::as_str).collect();
        assert_eq!(all, ["course", "search", "quiz", "sheet", "more"]);
    }

    #[test]
    fn a_script_cannot_end_early() {
        assert_eq!(in_html("'</script><!-- x'"), "'<\\/script><\\!-- x'");
    }
}

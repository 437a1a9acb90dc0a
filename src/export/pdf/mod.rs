//! Real PDFs of a course: worksheets, packs, handouts, cards, the answer key, the book.
//!
//! [`plan`] says which papers there are, [`compose`] turns the course's values into plain data ([`document`]), [`press`]
//! hands that to the theme's paper template and gets a PDF. A paper whose document has not changed is taken from the
//! folder that the last export left. What would fail on paper is told in the author's words before it does ([`preflight`]).

mod compose;
mod compose_quiz;
pub mod document;
mod fonts;
mod forms;
mod guide;
mod index;
mod pictures;
mod plan;
mod preflight;
mod press;
mod qr;
mod share;
mod words;

pub use document::Kind;
pub use index::{Change, PaperEntry, changes, index, read_index};

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::output::{Content, Earlier, Shelf};
use crate::base::path::{CoursePath, PagePath};
use crate::base::source::{ContentHash, Files, Sources};
use crate::course::course::Course;
use crate::course::manifest::Paper;
use crate::site::plan::Site;
use crate::theme::Theme;
use crate::words::Words;
use document::{Document, Logo, Sheet};
use fonts::Fonts;
use pictures::Pictures;
use plan::{A4, Composed, Planned, Planner, Subject, planned, sheets};
use press::{Press, Space, Wish};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The index of an export, in its folder.
pub const INDEX: &str = "papers.json";

/// Which papers to make, and how.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub kinds: BTreeSet<Kind>,
    /// The code of a language; the one that the course was first written in where absent.
    pub language: Option<String>,
    /// As the course's settings say where absent.
    pub paper: Option<Paper>,
    /// Beside the usual ones, also in large print; as the course's settings say where absent.
    pub large_print: Option<bool>,
    /// Beside the usual worksheets, also some to fill in on the screen.
    pub fillable: bool,
}

/// The course that papers are made of.
#[derive(Clone, Copy)]
pub struct Material<'m> {
    /// As learners may see it.
    pub course: &'m Course,
    pub site: &'m Site,
    /// Everything, for the person in front; only the guide is made of it.
    pub whole: &'m Course,
    pub sources: &'m Sources,
    pub theme: &'m Theme,
    /// Opens pictures and fonts.
    pub files: &'m dyn Files,
    /// What an earlier export left.
    pub earlier: Option<&'m dyn Earlier>,
}

/// Makes the wanted papers and puts them on `shelf`; gives their index, in order, and what was found.
pub fn export(material: Material<'_>, wanted: &Wanted, shelf: &dyn Shelf) -> (Vec<PaperEntry>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let Some(workshop) = Workshop::open(material, &mut found) else {
        return (Vec::new(), found);
    };
    let words = &material.site.words;
    if let Some(diagnostic) = preflight::language(material.whole, material.sources, &workshop.fonts, words) {
        found.push(diagnostic.of_export());
        return (Vec::new(), found);
    }
    found.extend(preflight::letters(&material, &workshop.fonts));
    found.extend(preflight::tables(&material));
    let press = workshop.press();
    let plans = planned(material.course, material.site, &wanted.kinds);
    let made = for_each(&plans, |planned| workshop.make(&press, planned, wanted, shelf));
    let mut entries = Vec::new();
    let mut not_accessible = Vec::new();
    for outcome in made.into_iter().flatten() {
        entries.extend(outcome.entry);
        found.extend(outcome.found);
        not_accessible.extend(outcome.not_accessible);
    }
    found.extend(preflight::not_accessible(&not_accessible));
    (entries, found)
}

/// The index that an export of the wanted papers would leave, without printing any: pages are not counted.
pub fn list(material: Material<'_>, wanted: &Wanted) -> (Vec<PaperEntry>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let Some(workshop) = Workshop::open(material, &mut found) else {
        return (Vec::new(), found);
    };
    let plans = planned(material.course, material.site, &wanted.kinds);
    let press = workshop.press();
    let entries = for_each(&plans, |planned| {
        let variants = variants(&material, planned, wanted);
        let composed = workshop.compose(&press, planned, &variants);
        let entry = |variant: Variant| {
            let path = PagePath::new(&variant.file(&planned.name));
            PaperEntry::new(&path, &varied(&composed, variant), 0)
        };
        variants.into_iter().map(entry).collect::<Vec<_>>()
    });
    (entries.into_iter().flatten().collect(), found)
}

/// What a course's sheets take on paper against what their authors allow, without printing anything.
pub fn check_budgets(material: Material<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let has_budget = material.course.lessons.iter().any(|lesson| {
        lesson.parsed.inventory.worksheets.iter().any(|sheet| sheet.pages.is_some() || sheet.per_page.is_some())
    });
    if !has_budget {
        return found;
    }
    let Some(workshop) = Workshop::open(material, &mut found) else {
        return found;
    };
    let press = workshop.press();
    let plans = planned(material.course, material.site, &BTreeSet::from([Kind::Worksheet]));
    let budgets =
        for_each(&plans, |planned| workshop.budget(&press, planned, &mut workshop.compose(&press, planned, &[])));
    found.extend(budgets.into_iter().flatten());
    found
}

/// Does `work` for each item, on as many threads as there are cores, and keeps the answers in order.
///
/// These are no threads of rayon's. The typesetter hands parts of a document to rayon, and a thread of rayon's that waits for
/// them takes up whatever else is to be done: the next document, on top of this one, and deeper until the stack is full.
fn for_each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        // The books come last and take longest, so they are begun first.
        while let Some(index) = items.len().checked_sub(next.fetch_add(1, Ordering::Relaxed) + 1) {
            done.push((index, work(&items[index])));
        }
        done
    };
    let threads = rayon::current_num_threads().min(items.len());
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("what panics in here is our own mistake")).collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, answer)| answer).collect()
}

/// What is said of a site whose language no font draws: it has no papers then, for they would be full of empty boxes. Fonts that
/// cannot be read are told when papers are made.
pub fn language_without_font(
    course: &Course,
    sources: &Sources,
    files: &dyn Files,
    words: &Words,
) -> Option<Diagnostic> {
    let fonts = Fonts::new(preflight::own_fonts(course, files).value);
    preflight::language(course, sources, &fonts, words).map(|undrawn| undrawn.of_site())
}

/// The papers that `[print] site = true` puts into a site: each worksheet, in the sizes and variants of the settings.
pub fn of_site() -> Wanted {
    Wanted { kinds: BTreeSet::from([Kind::Worksheet]), language: None, paper: None, large_print: None, fillable: false }
}

/// One size and kind of a paper.
#[derive(Debug, Clone, Copy)]
struct Variant {
    sheet: Sheet,
    large: bool,
    fillable: bool,
}

impl Variant {
    fn file(self, name: &str) -> String {
        let large = if self.large { "-large" } else { "" };
        let fillable = if self.fillable { "-fillable" } else { "" };
        format!("{name}{large}{fillable}-{}.pdf", self.sheet.name)
    }
}

fn variants(material: &Material<'_>, planned: &Planned, wanted: &Wanted) -> Vec<Variant> {
    let print = &material.course.manifest.print;
    let large = wanted.large_print.unwrap_or(print.large_print);
    let fillable = wanted.fillable && matches!(planned.subject, Subject::Worksheet(_) | Subject::Certificate);
    let mut all = Vec::new();
    for sheet in sheets(wanted.paper.unwrap_or(print.paper)) {
        all.push(Variant { sheet, large: false, fillable: false });
        if large {
            all.push(Variant { sheet, large: true, fillable: false });
        }
        if fillable {
            all.push(Variant { sheet, large: false, fillable: true });
        }
    }
    all
}

/// What came of printing one paper.
#[derive(Debug, Default)]
struct Outcome {
    entry: Option<PaperEntry>,
    found: Vec<Diagnostic>,
    /// Why it is tagged and yet not PDF/UA-1, in the typesetter's words.
    not_accessible: Option<(PagePath, String)>,
}

/// One paper in the works.
struct Job<'j> {
    planned: &'j Planned,
    composed: &'j Composed,
    /// What pages of it had to share, by large print and fillable.
    space: BTreeMap<(bool, bool), Space>,
    /// Something was found on it.
    tells: bool,
}

/// Everything that papers are made with.
struct Workshop<'m> {
    material: Material<'m>,
    fonts: Fonts,
    pictures: Pictures<'m>,
    logo: Option<Logo>,
}

impl<'m> Workshop<'m> {
    /// Nothing where a font of the course is missing: without it nothing would look as meant.
    fn open(material: Material<'m>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let own = preflight::own_fonts(material.course, material.files);
        let is_broken = own.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        let own = own.into_value(found);
        if is_broken {
            return None;
        }
        let pictures = Pictures::new(material.files);
        let logo = pictures.logo(material.course).into_value(found);
        Some(Self { material, fonts: Fonts::new(own), pictures, logo })
    }

    fn press(&self) -> Press<'_> {
        Press::new(self.material.theme, &self.fonts, &self.pictures)
    }

    fn compose(&self, press: &Press<'_>, planned: &Planned, variants: &[Variant]) -> Composed {
        let for_us = matches!(planned.subject, Subject::Guide | Subject::RunSheet(_));
        let course = if for_us { self.material.whole } else { self.material.course };
        let (pictures, fonts, logo) = (&self.pictures, &self.fonts, self.logo.as_ref());
        let planner = Planner { course, site: self.material.site, pictures, fonts, logo };
        let mut composed = planner.compose(planned);
        if planned.subject == Subject::Guide {
            for large in [false, true] {
                if variants.iter().any(|variant| variant.large == large) {
                    composed.book_pages[usize::from(large)] = self.book_pages(press, large);
                }
            }
        }
        composed
    }

    /// On which pages of the learners' book each lesson stands. Both papers have the same pages. A mistake in the template is
    /// told when the book is printed.
    fn book_pages(&self, press: &Press<'_>, large: bool) -> BTreeMap<String, String> {
        let book = Planned { name: "book".to_owned(), subject: Subject::Book };
        let document = varied(&self.compose(press, &book, &[]), Variant { sheet: A4, large, fillable: false });
        let pages = press.pages(&document).unwrap_or_default().into_iter();
        let say = &self.material.site.words;
        pages.map(|(id, first, last)| (id, words::in_book(first, last, say))).collect()
    }

    /// Makes one paper in every size and variant that is wanted.
    fn make(&self, press: &Press<'_>, planned: &Planned, wanted: &Wanted, shelf: &dyn Shelf) -> Vec<Outcome> {
        let variants = variants(&self.material, planned, wanted);
        let mut composed = self.compose(press, planned, &variants);
        let mut outcomes = vec![Outcome { found: std::mem::take(&mut composed.found), ..Outcome::default() }];
        if let Some(kept) = self.kept(planned, &composed, &variants, shelf) {
            outcomes.extend(kept);
            return outcomes;
        }
        let budget = self.budget(press, planned, &mut composed);
        let mut job = Job { planned, composed: &composed, space: BTreeMap::new(), tells: !budget.is_empty() };
        outcomes.extend(variants.into_iter().map(|variant| self.print(press, &mut job, variant, shelf)));
        outcomes.push(Outcome { found: budget, ..Outcome::default() });
        outcomes
    }

    /// The papers of an earlier export, where all of them were made of the same.
    fn kept(
        &self,
        planned: &Planned,
        composed: &Composed,
        variants: &[Variant],
        shelf: &dyn Shelf,
    ) -> Option<Vec<Outcome>> {
        let earlier = self.material.earlier?;
        let papers = variants.iter().map(|variant| {
            let document = varied(composed, *variant);
            let path = PagePath::new(&variant.file(&planned.name));
            let (bytes, pages) = kept(&earlier.file(&path)?, self.key(&document))?;
            let entry = PaperEntry::new(&path, &document, pages);
            Some((path, bytes, entry))
        });
        let papers: Option<Vec<_>> = papers.collect();
        let put = |(path, bytes, entry)| {
            shelf.put(&path, Content::Made(bytes));
            Outcome { entry: Some(entry), ..Outcome::default() }
        };
        Some(papers?.into_iter().map(put).collect())
    }

    fn print(&self, press: &Press<'_>, job: &mut Job<'_>, variant: Variant, shelf: &dyn Shelf) -> Outcome {
        let document = varied(job.composed, variant);
        let path = PagePath::new(&variant.file(&job.planned.name));
        let ident = format!("{}/{path}", self.material.course.title);
        let shares = matches!(job.planned.subject, Subject::Worksheet(_) | Subject::Pack(_));
        // What one paper has to share, the other has too: their text blocks are the same.
        let known = job.space.get(&(variant.large, variant.fillable));
        let mut printed = match press.print(&document, Wish { ident: &ident, shares, known }) {
            Ok(printed) => printed,
            Err(found) => return Outcome { found, ..Outcome::default() },
        };
        job.space.insert((variant.large, variant.fillable), printed.space);
        if variant.fillable {
            match forms::fillable(&printed.bytes, &job.composed.spots) {
                Ok(bytes) => printed.bytes = bytes,
                Err(why) => {
                    let message = format!("`{path}` cannot be made fillable: {why}");
                    let found = vec![Diagnostic::error("paper-not-printed", message)];
                    return Outcome { found, ..Outcome::default() };
                }
            }
        }
        // What had something to say is made again, so that it is said again.
        if printed.not_accessible.is_none() && !job.tells {
            printed.bytes.extend(tail(self.key(&document), printed.pages).into_bytes());
        }
        shelf.put(&path, Content::Made(printed.bytes.into()));
        Outcome {
            entry: Some(PaperEntry::new(&path, &document, printed.pages)),
            found: Vec::new(),
            not_accessible: printed.not_accessible.map(|why| (path, why)),
        }
    }

    /// Stands for everything that decides a paper's bytes.
    fn key(&self, document: &Document) -> ContentHash {
        let json = serde_json::to_vec(document).expect("a document is plain data");
        let program = env!("CARGO_PKG_VERSION").as_bytes();
        ContentHash::of(&[&json, &self.material.theme.papers_hash.0, &self.fonts.hash.0, program])
    }

    /// What a sheet takes against what its author allows it. One that is too high to share a page has it for itself.
    fn budget(&self, press: &Press<'_>, planned: &Planned, composed: &mut Composed) -> Vec<Diagnostic> {
        let Subject::Worksheet(number) = planned.subject else {
            return Vec::new();
        };
        let place = &self.material.site.worksheets[number];
        let text = &self.material.course.lessons[place.lesson].parsed;
        let worksheet = &text.inventory.worksheets[place.nth];
        if worksheet.pages.is_none() && worksheet.per_page.is_none_or(|copies| copies < 2) {
            return Vec::new();
        }
        // Both papers have one text block, and so the same pages.
        let mut document = varied(composed, Variant { sheet: A4, large: false, fillable: false });
        alone(&mut document);
        // A mistake in the template is told when the sheet is printed.
        let Ok(laid) = press.measure(&document) else {
            return Vec::new();
        };
        let found = preflight::budget(&text.path, worksheet, &laid);
        if !found.is_empty() {
            alone(&mut composed.document);
        }
        found
    }
}

fn varied(composed: &Composed, Variant { sheet, large, fillable }: Variant) -> Document {
    let mut document = composed.document.clone();
    document.book_pages = composed.book_pages[usize::from(large)].clone();
    document.paper = sheet;
    document.large = large;
    document.fillable = fillable;
    // Who fills a sheet on a screen needs it once, and in large print it is too high to share a page.
    if fillable || large {
        alone(&mut document);
    }
    document
}

/// Each sheet has its pages for itself.
fn alone(document: &mut Document) {
    for part in &mut document.parts {
        part.per_page = 1;
    }
}

/// What stands behind a paper's last byte, where readers of PDFs look no further: what it was made of.
fn tail(key: ContentHash, pages: usize) -> String {
    format!("\n%coursebook {} {pages}\n", key.hex())
}

/// An earlier paper that was made of the same, with its number of pages.
fn kept(bytes: &Arc<[u8]>, key: ContentHash) -> Option<(Arc<[u8]>, usize)> {
    let last = bytes.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next()?;
    let rest = std::str::from_utf8(last).ok()?.strip_prefix("%coursebook ")?;
    let (made_of, pages) = rest.split_once(' ')?;
    (made_of == key.hex()).then_some((Arc::clone(bytes), pages.parse().ok()?))
}

/// A file of the course by its name in `book.toml`.
fn course_file(name: &str) -> CoursePath {
    CoursePath::new(name.trim_start_matches("./"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_says_what_it_was_made_of() {
        let key = ContentHash::of(&[b"this"]);
        let bytes: Arc<[u8]> = [b"%PDF-1.7 ... %%EOF".as_slice(), tail(key, 3).as_bytes()].concat().into();
        assert_eq!(kept(&bytes, key), Some((Arc::clone(&bytes), 3)));
        assert_eq!(kept(&bytes, ContentHash::of(&[b"that"])), None);
        assert_eq!(kept(&Arc::from(b"%PDF-1.7 ... %%EOF\n".as_slice()), key), None);
    }

    #[test]
    fn answers_keep_their_order() {
        let items: Vec<usize> = (0..100).collect();
        assert_eq!(for_each(&items, |item| item * 2), (0..200).step_by(2).collect::<Vec<_>>());
        assert!(for_each(&Vec::<usize>::new(), |item| *item).is_empty());
    }
}

//! A document becomes a PDF. The only file, with `fonts.rs`, that names Typst.
//!
//! Everything stands in memory: the theme's paper templates, the document as JSON, its pictures, the fonts. There is no
//! network, no clock, no disk, so that the same document always gives the same bytes.

use super::document::Document;
use super::fonts::Fonts;
use super::pictures::Pictures;
use super::share::{Area, Laid, extra};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::theme::Theme;
use std::collections::{BTreeMap, HashMap};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::visualize::{ExchangeFormat, Geometry, RasterFormat, RasterImage, SvgImage};
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The template that every document is handed to.
const MAIN: &str = "/paper/paper.typ";

/// The sides of the text block, in millimetres: it fits A4 and Letter alike, so that both have the same pages.
const LONG: f64 = 243.0;
const SHORT: f64 = 174.0;

/// How many documents ago something may have been used last and is still remembered.
const REMEMBERED: usize = 4;

/// Prints documents of one course.
pub(super) struct Press<'p> {
    library: LazyHash<Library>,
    fonts: &'p Fonts,
    /// Templates by their address, with where messages say they stand.
    templates: HashMap<FileId, (Source, CoursePath)>,
    pictures: &'p Pictures<'p>,
}

/// A document on paper.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) bytes: Vec<u8>,
    pub(super) pages: usize,
    /// Why it could not be made to PDF/UA-1, in the typesetter's words; it is tagged all the same.
    pub(super) not_accessible: Option<String>,
    pub(super) space: Space,
}

/// What the pages of a document had left, and who got it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Space {
    /// Millimetres by the id of a place to write.
    extra: BTreeMap<String, f64>,
    pages: usize,
}

/// How a document is printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish<'w> {
    /// Names the document, the same in every build.
    pub(super) ident: &'w str,
    /// Space that is left on a page is shared among the places to write.
    pub(super) shares: bool,
    /// What a document with the same pages had to share.
    pub(super) known: Option<&'w Space>,
}

impl<'p> Press<'p> {
    pub(super) fn new(theme: &Theme, fonts: &'p Fonts, pictures: &'p Pictures<'p>) -> Self {
        let templates = theme.papers.iter().map(|(path, template)| {
            let id = file_id(&format!("/{path}"));
            (id, (Source::new(id, template.text.to_string()), template.path.clone()))
        });
        Self { library: LazyHash::new(Library::default()), fonts, templates: templates.collect(), pictures }
    }

    /// Prints one document, or says what is wrong with the template it was handed to.
    pub(super) fn print(&self, document: &Document, wish: Wish<'_>) -> Result<Printed, Vec<Diagnostic>> {
        let data = Data::of(document);
        let known = match wish.known.filter(|_| wish.shares) {
            Some(space) => {
                let laid = self.lay_out(&data, &space.extra)?;
                (laid.pages().len() == space.pages).then(|| (laid, space.clone()))
            }
            None => None,
        };
        let (laid, space) = match known {
            Some(known) => known,
            None => self.spaced(&data, document.large, wish.shares)?,
        };
        let printed = self.pdf(&laid, wish.ident, space);
        typst::comemo::evict(REMEMBERED);
        printed
    }

    /// On which pages each part stands, from 1, by its id: the first one and the last one.
    pub(super) fn pages(&self, document: &Document) -> Result<Vec<(String, usize, usize)>, Vec<Diagnostic>> {
        let laid_out = self.lay_out(&Data::of(document), &BTreeMap::new())?;
        let ends = probes(&laid_out, "part-end");
        let starts = probes(&laid_out, "part-start");
        typst::comemo::evict(REMEMBERED);
        let pages = starts.into_iter().filter_map(|(id, first, _)| {
            let Value::Str(name) = &id else { return None };
            if name.is_empty() {
                return None;
            }
            let last = ends.iter().find(|(end, page, _)| *end == id && *page >= first).map(|(_, page, _)| *page)?;
            Some((name.to_string(), first + 1, last + 1))
        });
        Ok(pages.collect())
    }

    /// How a document falls on pages, as long as nothing is shared.
    pub(super) fn measure(&self, document: &Document) -> Result<Laid, Vec<Diagnostic>> {
        let laid = self.lay_out(&Data::of(document), &BTreeMap::new()).map(|laid_out| laid(&laid_out, document.large));
        typst::comemo::evict(REMEMBERED);
        laid
    }

    /// Lays the document out; where its places to write share what pages have left, a second time with that given to them.
    fn spaced(&self, data: &Data, large: bool, shares: bool) -> Result<(PagedDocument, Space), Vec<Diagnostic>> {
        let first = self.lay_out(data, &BTreeMap::new())?;
        let pages = first.pages().len();
        let extra = if shares { extra(&laid(&first, large)) } else { BTreeMap::new() };
        if !extra.is_empty() {
            let second = self.lay_out(data, &extra)?;
            // Rounding must never cost a page.
            if second.pages().len() == pages {
                return Ok((second, Space { extra, pages }));
            }
        }
        Ok((first, Space { extra: BTreeMap::new(), pages }))
    }

    fn lay_out(&self, data: &Data, extra: &BTreeMap<String, f64>) -> Result<PagedDocument, Vec<Diagnostic>> {
        let extra = Bytes::new(serde_json::to_vec(extra).expect("numbers by name are plain data"));
        let job = Job { press: self, data: data.clone(), extra };
        let warned = typst::compile::<PagedDocument>(&job);
        warned.output.map_err(|errors| {
            typst::comemo::evict(REMEMBERED);
            errors.iter().map(|error| self.in_our_words(&job, error)).collect()
        })
    }

    fn pdf(&self, document: &PagedDocument, ident: &str, space: Space) -> Result<Printed, Vec<Diagnostic>> {
        let mut options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some(concat!("Coursebook ", env!("CARGO_PKG_VERSION")).to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard agrees with itself"),
            ..PdfOptions::default()
        };
        let pages = document.pages().len();
        let why = match typst_pdf::pdf(document, &options) {
            Ok(bytes) => return Ok(Printed { bytes, pages, not_accessible: None, space }),
            Err(errors) => errors.first().map(|error| error.message.to_string()).unwrap_or_default(),
        };
        options.standards = PdfStandards::default();
        match typst_pdf::pdf(document, &options) {
            Ok(bytes) => Ok(Printed { bytes, pages, not_accessible: Some(why), space }),
            Err(_) => Err(vec![Diagnostic::error("paper-not-printed", format!("this paper cannot be printed: {why}"))]),
        }
    }

    /// What the typesetter says of a template, at its place in the theme.
    fn in_our_words(&self, job: &Job<'_>, error: &SourceDiagnostic) -> Diagnostic {
        let diagnostic = Diagnostic::error("broken-template", format!("the paper template fails: {}", error.message))
            .help("the template is part of the theme; without a file of your own in `theme/paper` the built-in one is used");
        let place = error.span.id().and_then(|id| Some((self.templates.get(&id)?, job.range(error.span)?)));
        match place {
            Some(((_, path), range)) => diagnostic.at(path, Span::from(range), "here"),
            None => diagnostic,
        }
    }
}

/// A document as the templates see it. What many papers have in common stands in files of its own: the typesetter remembers
/// what it made of equal files.
#[derive(Debug, Clone)]
struct Data {
    setup: Bytes,
    paper: Bytes,
    content: Bytes,
}

impl Data {
    fn of(document: &Document) -> Self {
        let Ok(serde_json::Value::Object(mut setup)) = serde_json::to_value(document) else {
            unreachable!("a document is an object of plain data");
        };
        let paper = setup.remove("paper").unwrap_or_default();
        let own = ["title", "parts", "book-pages"].map(|key| (key.to_owned(), setup.remove(key).unwrap_or_default()));
        let bytes = |value: serde_json::Value| Bytes::from_string(value.to_string());
        Self { setup: bytes(setup.into()), paper: bytes(paper), content: bytes(serde_json::Map::from_iter(own).into()) }
    }
}

/// One document in the press.
struct Job<'p> {
    press: &'p Press<'p>,
    data: Data,
    extra: Bytes,
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.fonts.book
    }

    fn main(&self) -> FileId {
        file_id(MAIN)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let template = self.press.templates.get(&id);
        template
            .map(|(source, _)| source.clone())
            .ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.vpath().get_with_slash() {
            "/setup.json" => Ok(self.data.setup.clone()),
            "/paper.json" => Ok(self.data.paper.clone()),
            "/document.json" => Ok(self.data.content.clone()),
            "/extra.json" => Ok(self.extra.clone()),
            other => self.press.pictures.bytes(other).map(Bytes::new).ok_or_else(|| FileError::NotFound(other.into())),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.all.get(index).cloned()
    }

    /// There is no clock in here.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The typesetter keeps every address for ever, so there are few of them, and the same ones in every build.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("addresses in the press are made by us");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Where the places to write stand, and how far down each page goes.
fn laid(document: &PagedDocument, large: bool) -> Laid {
    let starts = probes(document, "area");
    let ends = probes(document, "area-end");
    let mut areas = Vec::new();
    for (probe, page, top) in starts {
        let Value::Dict(probe) = probe else { continue };
        let text = |key: &str| match probe.get(key) {
            Ok(Value::Str(text)) => text.to_string(),
            _ => String::new(),
        };
        let id = text("area");
        let end = ends.iter().find(|(end, ..)| matches!(end, Value::Str(end) if end.as_str() == id));
        let Some((_, end_page, bottom)) = end else { continue };
        if *end_page == page {
            areas.push(Area { id, kind: text("kind"), page, height: bottom - top });
        }
    }
    let pages = document.pages().iter().map(|page| {
        let (width, height) = (page.frame.width().to_mm(), page.frame.height().to_mm());
        let block = if width < height { LONG } else { SHORT };
        let bottom = (height + block) / 2.0;
        let mut lowest = bottom - block;
        go_down(&page.frame, 0.0, bottom, &mut lowest);
        bottom - lowest
    });
    Laid { areas, left: pages.collect(), line: if large { 12.0 } else { 9.0 } }
}

/// The lowest point in millimetres that anything visible reaches above `bottom`; what begins below is the page's foot.
fn go_down(frame: &Frame, top: f64, bottom: f64, lowest: &mut f64) {
    for (at, item) in frame.items() {
        let y = top + at.y.to_mm();
        let reaches = match item {
            FrameItem::Group(group) => {
                go_down(&group.frame, y + group.transform.ty.to_mm(), bottom, lowest);
                continue;
            }
            // Text hangs from its baseline.
            FrameItem::Text(text) => y + text.size.to_mm() * 0.25,
            FrameItem::Shape(shape, _) => y + depth(&shape.geometry),
            FrameItem::Image(_, size, _) => y + size.y.to_mm(),
            FrameItem::Link(..) | FrameItem::Tag(_) => continue,
        };
        if y <= bottom {
            *lowest = lowest.max(reaches.min(bottom));
        }
    }
}

/// How far a shape reaches below where it begins, in millimetres.
fn depth(geometry: &Geometry) -> f64 {
    match geometry {
        Geometry::Line(to) => to.y.to_mm().max(0.0),
        Geometry::Rect(size) => size.y.to_mm(),
        Geometry::Curve(curve) => curve.bbox(None).max.y.to_mm(),
    }
}

fn probes(document: &PagedDocument, label: &str) -> Vec<(Value, usize, f64)> {
    let introspector = document.introspector();
    let Some(label) = Label::new(PicoStr::intern(label)) else {
        return Vec::new();
    };
    let found = introspector.query(&Selector::Label(label));
    let place = |content: &typst::foundations::Content| {
        let value = content.to_packed::<MetadataElem>()?.value.clone();
        let at = introspector.position(content.location()?)?;
        Some((value, at.page.get() - 1, at.point.y.to_mm()))
    };
    found.iter().filter_map(place).collect()
}

/// Why a picture cannot be printed, in words; `kind` is its format by its first bytes.
pub(super) fn unreadable(bytes: &[u8], kind: &str) -> Option<String> {
    let data = Bytes::new(bytes.to_vec());
    let format = match kind {
        "png" => ExchangeFormat::Png,
        "jpg" => ExchangeFormat::Jpg,
        "gif" => ExchangeFormat::Gif,
        "webp" => ExchangeFormat::Webp,
        _ => {
            let text = String::from_utf8_lossy(bytes);
            return match SvgImage::new(data) {
                Err(_) => Some("the SVG is damaged".to_owned()),
                // They are drawn by browsers only, and would be missing without a word.
                Ok(_) if text.contains("<foreignObject") => {
                    Some("this SVG holds HTML, which only browsers draw".to_owned())
                }
                Ok(_) => None,
            };
        }
    };
    RasterImage::plain(data, RasterFormat::Exchange(format)).err().map(|_| "the picture is damaged".to_owned())
}

//! Pictures in the sizes that screens need. The only file that decodes and encodes any.
//!
//! In come the pictures that a course shows, with their bytes; out go smaller ones as WebP onto the shelf, and for each page a
//! list of what there is. A size that saves nothing is left out, and where sizes serve every screen, the picture as the
//! author saved it stays at home. Each picture is made once: the memo keeps it between compiles, and a build takes it from
//! the site that stands, by a name that holds a hash of everything it was made of.

use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::output::{Content, Earlier, Shelf};
use crate::base::path::{CoursePath, PagePath, percent_decode};
use crate::base::picture::{self, Format};
use crate::base::source::{Asset, ContentHash, Files};
use crate::base::span::Span;
use crate::course::body::{Inside, walk_html};
use crate::course::course::{Course, Target};
use crate::course::inventory::ReferenceKind;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::HtmlPolicy;
use crate::site::plan::Site;
use fast_image_resize::images::Image as Pixels;
use fast_image_resize::{PixelType, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::{Arc, Mutex};

/// How wide pictures are offered, in pixels: a phone, a phone with a sharp screen or the measure of a page, and more than
/// twice that measure. No photograph on a page of text needs more.
const WIDTHS: [u32; 3] = [480, 960, WIDEST];
const WIDEST: u32 = 1440;
/// Stands for the way pictures are made: another one makes other names.
const ENCODER: &[u8] = b"webp-1";
/// Smaller files are not worth a choice.
const SMALLEST: u64 = 8 * 1024;
/// More pixels than any camera that people carry; the decoded picture takes up to four bytes for each.
const LARGEST: u64 = 64_000_000;
/// Of 100, for photographs. JPEG of the same quality takes twice as much for a landscape, a quarter more for a circuit board.
const QUALITY: f32 = 80.0;

/// Opens pictures, and what an earlier build made of them.
#[derive(Clone, Copy)]
pub struct Darkroom<'a> {
    pub files: &'a dyn Files,
    pub earlier: Option<&'a dyn Earlier>,
    /// Keeps what is made for the next compile.
    pub memo: Option<&'a MadePictures>,
}

/// One size of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) path: PagePath,
}

/// What a page can offer in place of a picture, the narrowest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct Sizes {
    pub(super) made: Vec<Size>,
    /// The picture itself is one of the choices, as wide as this: none that was made stands for it.
    pub(super) original: Option<u32>,
}

/// The pictures of a site.
#[derive(Debug, Default)]
pub struct Pictures {
    sizes: BTreeMap<CoursePath, Sizes>,
    /// Those that are not copied: their sizes serve everywhere they are shown, or they stand in the site without their notes.
    done: BTreeSet<CoursePath>,
}

impl Pictures {
    /// The sizes of a picture, where it has any.
    pub(super) fn sizes(&self, path: &CoursePath) -> Option<&Sizes> {
        self.sizes.get(path)
    }

    /// Whether a file of the course is still to be copied.
    pub(super) fn is_to_copy(&self, path: &CoursePath) -> bool {
        !self.done.contains(path)
    }
}

/// What was made of pictures, by what they were made of.
#[derive(Debug, Default)]
pub struct MadePictures {
    known: Mutex<BTreeMap<(ContentHash, Wanted), Made>>,
}

impl MadePictures {
    fn get(&self, key: (ContentHash, Wanted)) -> Option<Made> {
        self.known.lock().expect("pictures are made outside the lock").get(&key).cloned()
    }

    fn keep(&self, key: (ContentHash, Wanted), made: &Made) {
        self.known.lock().expect("pictures are made outside the lock").insert(key, made.clone());
    }

    /// Lets go of pictures that are no longer there.
    pub fn forget_all_but(&self, assets: &BTreeMap<CoursePath, Asset>) {
        let there: BTreeSet<ContentHash> = assets.iter().filter_map(|(path, asset)| key(path, asset.hash?)).collect();
        self.known.lock().expect("pictures are made outside the lock").retain(|(key, _), _| there.contains(key));
    }
}

/// What a site does with a picture. Editions differ: one may only copy what another one shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    /// It stands on a page, in sizes.
    shown: bool,
    /// Somebody wants it as it is.
    whole: bool,
}

/// What came of one picture.
#[derive(Debug, Clone, Default)]
struct Made {
    sizes: Vec<(u32, Arc<[u8]>)>,
    own: Own,
    fault: Option<Fault>,
}

/// What stands in the site of the author's own file.
#[derive(Debug, Clone, Default)]
enum Own {
    #[default]
    Copied,
    /// Its bytes without what else was in the file.
    Cleaned(Arc<[u8]>),
    /// Nothing: its sizes serve every screen.
    AtHome,
}

/// Why a picture is copied as it is.
#[derive(Debug, Clone)]
enum Fault {
    Broken(String),
    TooLarge(u32, u32),
}

fn key(path: &CoursePath, bytes: ContentHash) -> Option<ContentHash> {
    is_raster(path).then(|| ContentHash::of(&[ENCODER, path.as_str().as_bytes(), &bytes.0]))
}

fn is_raster(path: &CoursePath) -> bool {
    matches!(path.extension().as_str(), "png" | "jpg" | "jpeg" | "gif" | "webp")
}

/// Makes the pictures of a course in all its languages, and puts them on `shelf`, once for all; the site is that of the first.
pub fn develop(courses: &[&Course], site: &Site, room: Darkroom<'_>, shelf: &dyn Shelf) -> Noted<Pictures> {
    let used = used(courses);
    let taken: BTreeSet<String> = site
        .pages
        .iter()
        .map(|page| &page.path)
        .chain(site.routes.files().map(|(_, to)| to))
        .map(PagePath::collision_key)
        .collect();
    let all: Vec<(&CoursePath, &PagePath)> = site.routes.files().filter(|(from, _)| is_raster(from)).collect();
    let made: Vec<(Developed, Vec<Diagnostic>)> = all
        .par_iter()
        .map(|(from, to)| {
            let shown = used.shown.get(from);
            let wanted = Wanted { shown: shown.is_some(), whole: shown.is_none() || used.needed.contains(from) };
            let job = Job { from, to, asset: &courses[0].assets[*from], wanted };
            let made = room.made(&job);
            let mut found: Vec<Diagnostic> = made.fault.iter().map(|fault| told(from, fault, shown)).collect();
            let mut sizes = Vec::new();
            for (width, bytes) in made.sizes {
                let path = job.name(width);
                if taken.contains(&path.collision_key()) {
                    found.push(taken_already(from, &path));
                    continue;
                }
                shelf.put(&path, Content::Made(bytes));
                sizes.push(Size { width, path });
            }
            let is_done = !matches!(made.own, Own::Copied);
            if let Own::Cleaned(bytes) = made.own {
                shelf.put(to, Content::Made(bytes));
            }
            let original = job.asset.dimensions.filter(|_| !job.is_served(sizes.last().map(|widest| widest.width)));
            (Developed { sizes: Sizes { made: sizes, original: original.map(|(width, _)| width) }, is_done }, found)
        })
        .collect();
    let mut pictures = Pictures::default();
    let mut diagnostics = Vec::new();
    for ((from, _), (developed, found)) in all.into_iter().zip(made) {
        diagnostics.extend(found);
        if developed.is_done {
            pictures.done.insert(from.clone());
        }
        if !developed.sizes.made.is_empty() {
            pictures.sizes.insert(from.clone(), developed.sizes);
        }
    }
    Noted { value: pictures, diagnostics }
}

struct Developed {
    sizes: Sizes,
    is_done: bool,
}

/// One picture to make.
struct Job<'j> {
    from: &'j CoursePath,
    to: &'j PagePath,
    asset: &'j Asset,
    wanted: Wanted,
}

impl Job<'_> {
    /// `talk/room-960-0a1b2c3d4e.webp`
    fn name(&self, width: u32) -> PagePath {
        let path = self.to.as_str();
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let key = self.asset.hash.and_then(|hash| key(self.from, hash)).map(ContentHash::hex).unwrap_or_default();
        PagePath::new(&format!("{stem}-{width}-{}.webp", key.get(..10).unwrap_or_default()))
    }

    fn widths(&self) -> Vec<u32> {
        match self.asset.dimensions {
            Some((width, _)) if self.wanted.shown && self.asset.size >= SMALLEST => widths(width),
            _ => Vec::new(),
        }
    }

    /// Whether a picture of which the widest size is as wide as this needs nothing wider on any screen.
    fn is_served(&self, widest: Option<u32>) -> bool {
        let needed = self.asset.dimensions.map(|(width, _)| width.min(WIDEST));
        widest.zip(needed).is_some_and(|(widest, needed)| widest >= needed)
    }
}

/// The widths to offer of a picture that is `width` wide.
fn widths(width: u32) -> Vec<u32> {
    let own = width.min(WIDEST);
    // Two that are nearly alike help nobody.
    let smaller = WIDTHS.into_iter().filter(|offered| offered * 5 <= own * 4);
    // What somebody drew, or a screen showed, takes fewer bytes in its own size than in one that blurs its edges: a window of
    // 1988 pixels 85 kB, and 204 kB at 1440.
    smaller.chain([own]).chain((width > own).then_some(width)).collect()
}

impl Darkroom<'_> {
    fn made(&self, job: &Job<'_>) -> Made {
        let key = job.asset.hash.and_then(|hash| Some((key(job.from, hash)?, job.wanted)));
        if let (Some(memo), Some(key)) = (self.memo, key)
            && let Some(made) = memo.get(key)
        {
            return made;
        }
        let made = self.make(job);
        if let (Some(memo), Some(key)) = (self.memo, key) {
            memo.keep(key, &made);
        }
        made
    }

    fn make(&self, job: &Job<'_>) -> Made {
        let earlier = self.earlier_sizes(job);
        let may_stay_home =
            |sizes: &[(u32, Arc<[u8]>)]| !job.wanted.whole && job.is_served(sizes.last().map(|(width, _)| *width));
        if let Some(sizes) = earlier.as_ref().filter(|sizes| may_stay_home(sizes)) {
            return Made { sizes: sizes.clone(), own: Own::AtHome, fault: None };
        }
        let Ok(bytes) = self.files.read(job.from) else {
            // It was there a moment ago; whoever copies it says that it is gone.
            return Made::default();
        };
        let (sizes, fault) = match earlier.map_or_else(|| sizes(&bytes, &job.widths()), Ok) {
            Ok(sizes) => (sizes, None),
            Err(fault) => (Vec::new(), Some(fault)),
        };
        let own = match may_stay_home(&sizes) {
            true => Own::AtHome,
            false => picture::without_notes(&bytes).map_or(Own::Copied, |clean| Own::Cleaned(clean.into())),
        };
        Made { sizes, own, fault }
    }

    /// What the last build made of the same picture in the same way. It made all sizes at once, so those that are not there
    /// saved nothing.
    fn earlier_sizes(&self, job: &Job<'_>) -> Option<Vec<InWidth>> {
        let (earlier, _) = (self.earlier?, job.asset.hash?);
        let there = job.widths().into_iter().filter_map(|width| {
            let bytes = earlier.file(&job.name(width))?;
            (Format::of(&bytes) == Some(Format::WebP)).then_some((width, bytes))
        });
        let there: Vec<_> = there.collect();
        (!there.is_empty()).then_some(there)
    }
}

/// A width in pixels, and a picture of it.
type InWidth = (u32, Arc<[u8]>);

/// A picture as WebP in each of the widths where that saves a tenth or more, the narrowest first.
fn sizes(bytes: &[u8], widths: &[u32]) -> Result<Vec<InWidth>, Fault> {
    if widths.is_empty() || picture::is_animated(bytes) {
        return Ok(Vec::new());
    }
    let negative = Negative::of(bytes)?;
    let mut made: Vec<(u32, Arc<[u8]>)> = Vec::new();
    let mut least = bytes.len();
    for width in widths.iter().rev().filter(|width| **width <= WIDEST || negative.is_drawn) {
        // WebP holds no picture that is longer than 16,383 pixels on a side.
        let Some(encoded) = negative.print(*width) else { continue };
        if encoded.len() * 10 <= least * 9 {
            least = encoded.len();
            made.push((*width, encoded.into()));
        }
    }
    made.reverse();
    Ok(made)
}

/// A picture, decoded and upright.
struct Negative {
    pixels: Pixels<'static>,
    has_alpha: bool,
    /// Every pixel counts: a screenshot or a drawing.
    is_drawn: bool,
    /// How its colours are meant, where that is not the usual way.
    profile: Option<Vec<u8>>,
}

impl Negative {
    fn of(bytes: &[u8]) -> Result<Self, Fault> {
        let broken = |error: image::ImageError| Fault::Broken(error.to_string());
        let mut reader = ImageReader::new(Cursor::new(bytes));
        reader.set_format(match Format::of(bytes) {
            Some(Format::Jpeg) => image::ImageFormat::Jpeg,
            Some(Format::Png) => image::ImageFormat::Png,
            Some(Format::WebP) => image::ImageFormat::WebP,
            Some(Format::Gif) | None => {
                return Err(Fault::Broken("its bytes are those of no PNG, JPEG or WebP picture".to_owned()));
            }
        });
        let mut limits = Limits::default();
        limits.max_alloc = Some(LARGEST * 8);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(broken)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > LARGEST {
            return Err(Fault::TooLarge(width, height));
        }
        let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_unusual(profile));
        let lossless = Format::of(bytes) != Some(Format::Jpeg);
        let up = Orientation::from_exif(picture::orientation(bytes)).unwrap_or(Orientation::NoTransforms);
        let mut decoded = DynamicImage::from_decoder(decoder).map_err(broken)?;
        decoded.apply_orientation(up);
        let has_alpha = decoded.color().has_alpha();
        let (width, height) = (decoded.width(), decoded.height());
        let (kind, buffer) = match has_alpha {
            true => (PixelType::U8x4, decoded.into_rgba8().into_raw()),
            false => (PixelType::U8x3, decoded.into_rgb8().into_raw()),
        };
        let is_drawn = lossless && is_flat(&buffer, kind.size());
        let pixels = Pixels::from_vec_u8(width, height, buffer, kind).expect("the buffer has a place for each pixel");
        Ok(Self { pixels, has_alpha, is_drawn, profile })
    }

    /// The picture as WebP, `width` pixels wide; nothing where WebP cannot hold it.
    fn print(&self, width: u32) -> Option<Vec<u8>> {
        let (own, high) = (self.pixels.width(), self.pixels.height());
        let height = ((u64::from(high) * u64::from(width) + u64::from(own) / 2) / u64::from(own)).max(1) as u32;
        let resized;
        let buffer = if width == own {
            self.pixels.buffer()
        } else {
            let mut smaller = Pixels::new(width, height, self.pixels.pixel_type());
            Resizer::new().resize(&self.pixels, &mut smaller, None).expect("both pictures have pixels of one kind");
            resized = smaller.into_vec();
            &resized
        };
        let encoder = match self.has_alpha {
            true => webp::Encoder::from_rgba(buffer, width, height),
            false => webp::Encoder::from_rgb(buffer, width, height),
        };
        let encoded = encoder.encode_simple(self.is_drawn, QUALITY).ok()?.to_vec();
        Some(match &self.profile {
            Some(profile) => picture::with_profile(encoded, (width, height), profile),
            None => encoded,
        })
    }
}

/// Whether a colour profile says something of red, green and blue that not everybody takes for granted.
fn is_unusual(profile: &[u8]) -> bool {
    // Descriptions are Latin letters, or UTF-16 in newer profiles.
    let letters: Vec<u8> = profile.iter().copied().filter(|byte| *byte != 0).collect();
    profile.get(16..20) == Some(b"RGB ") && !letters.windows(4).any(|word| word == b"sRGB")
}

/// Whether most pixels are like the one before: in what somebody drew or a screen showed they are, in a photograph hardly any.
fn is_flat(buffer: &[u8], size: usize) -> bool {
    let pairs = buffer.len() / size;
    let alike = buffer.chunks_exact(size).zip(buffer.chunks_exact(size).skip(1)).filter(|(a, b)| a == b).count();
    alike * 2 > pairs
}

/// Where pictures are shown, and which of them somebody wants as they are.
struct Used<'c> {
    /// The text that shows a picture first, and the place in it.
    shown: BTreeMap<&'c CoursePath, (&'c ParsedLesson, Span)>,
    needed: BTreeSet<&'c CoursePath>,
}

fn used<'c>(courses: &[&'c Course]) -> Used<'c> {
    let mut used = Used { shown: BTreeMap::new(), needed: BTreeSet::new() };
    let mut raw = String::new();
    for (course, text) in courses.iter().flat_map(|course| course.texts().map(move |text| (course, text))) {
        let links = course.links.get(&text.path);
        let file = |target: &str| match links.and_then(|links| links.get(target)) {
            Some(Target::File { path, .. }) => Some(path),
            _ => None,
        };
        for reference in &text.inventory.references {
            match (file(&reference.target), reference.kind) {
                (Some(path), ReferenceKind::Picture | ReferenceKind::Poster) if !reference.in_html => {
                    used.shown.entry(path).or_insert((text, reference.span));
                }
                (Some(path), _) => {
                    used.needed.insert(path);
                }
                (None, _) => {}
            }
        }
        for (span, media) in course.media.get(&text.path).into_iter().flatten() {
            if let Some(poster) = &media.poster {
                used.shown.entry(poster).or_insert((text, *span));
            }
        }
        used.needed.extend(text.front_matter.image.as_ref().and_then(|image| file(&image.value)));
        if text.inventory.has_html && course.manifest.site.html == HtmlPolicy::Trusted {
            walk_html(&text.body, Inside::Everything, &mut |html| raw.push_str(&percent_decode(&html.text)));
        }
    }
    // It is shown so small that no other size is worth its bytes.
    used.needed.extend(courses[0].brand.logos.iter().map(|logo| &logo.path));
    // Trusted HTML is not looked up, so a file that it names stays where it looks for it.
    used.needed.extend(courses[0].assets.keys().filter(|path| raw.contains(path.file_name())));
    used
}

fn told(path: &CoursePath, fault: &Fault, shown: Option<&(&ParsedLesson, Span)>) -> Diagnostic {
    let name = path.file_name();
    let diagnostic = match fault {
        Fault::Broken(why) => {
            Diagnostic::warning("broken-picture", format!("`{name}` cannot be read as a picture: {why}"))
                .help("open it in an image program and save it again")
        }
        Fault::TooLarge(width, height) => Diagnostic::warning(
            "picture-too-large",
            format!("`{name}` has {width} x {height} pixels, more than can be made smaller here"),
        )
        .help(format!("save it smaller: no page shows more than {WIDEST} pixels in a line")),
    };
    match shown {
        Some((text, span)) => diagnostic.at(&text.path, *span, "it is copied as it is"),
        None => diagnostic,
    }
}

fn taken_already(from: &CoursePath, path: &PagePath) -> Diagnostic {
    let message = format!("a size of `{from}` wants the address `{path}`, which the course's site has already");
    Diagnostic::error("same-address", message).help("rename one of the two files")
}

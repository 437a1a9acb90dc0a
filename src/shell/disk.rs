//! Folder -> sources, folder -> theme layer.

use super::root::{Refused, Root};
use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::drawing::Proportions;
use crate::base::font;
use crate::base::path::CoursePath;
use crate::base::picture::{Holds, lies_on_its_side, orientation};
use crate::base::source::{Asset, ContentHash, Source, Sources};
use crate::theme::Layer;
use rayon::prelude::*;
use std::collections::HashMap;
use std::io::Read;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};
use walkdir::WalkDir;

/// Larger text files are not lessons.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// Reads a course again and again, opening only what has changed.
#[derive(Debug, Default)]
pub struct Reader {
    known: Mutex<HashMap<CoursePath, (Stamp, Kept)>>,
}

/// What tells a changed file from an unchanged one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    #[cfg(unix)]
    inode: (u64, i64, i64),
}

#[derive(Debug, Clone)]
enum Kept {
    Text(Source),
    Asset(Asset),
    Captions(Asset, Source),
}

/// One file as the walk met it.
struct Met {
    path: CoursePath,
    stamp: Option<Stamp>,
}

/// `book.toml` and everything below `src` that is not left out by its name.
pub fn read_sources(root: &Root, manifest: Source, src: &str, reader: &Reader) -> Sources {
    let mut sources = Sources { manifest: Some(manifest), ..Sources::default() };
    let met = walk(root, src, &mut sources.diagnostics);
    let read: Vec<(CoursePath, Result<JustRead, Box<Diagnostic>>)> =
        met.into_par_iter().map(|met| (met.path.clone(), reader.read(root, met))).collect();
    for (path, read) in read {
        match read {
            Ok(JustRead { kept: Kept::Text(source), diagnostics }) => {
                sources.diagnostics.extend(diagnostics);
                sources.texts.insert(path, source);
            }
            Ok(JustRead { kept: Kept::Asset(asset), .. }) => {
                sources.assets.insert(path, asset);
            }
            Ok(JustRead { kept: Kept::Captions(asset, source), diagnostics }) => {
                sources.diagnostics.extend(diagnostics);
                sources.assets.insert(path.clone(), asset);
                sources.captions.insert(path, source);
            }
            Err(diagnostic) => sources.diagnostics.push(*diagnostic),
        }
    }
    reader.forget_all_but(&sources);
    sources
}

struct JustRead {
    kept: Kept,
    diagnostics: Vec<Diagnostic>,
}

impl JustRead {
    fn of(kept: Kept) -> Self {
        Self { kept, diagnostics: Vec::new() }
    }
}

fn walk(root: &Root, src: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Met> {
    let start = root.path().join(src);
    let mut met = Vec::new();
    if !start.is_dir() {
        return met;
    }
    let entries = WalkDir::new(&start).follow_links(false).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_left_out(&entry.file_name().to_string_lossy()))
    {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(&start).display().to_string();
                let cause =
                    error.io_error().map(super::root::in_words).unwrap_or_else(|| "it leads in a circle".into());
                diagnostics.push(unreadable(&path, &cause));
                continue;
            }
        };
        if entry.file_type().is_dir() {
            continue;
        }
        let Ok(relative) = entry.path().strip_prefix(root.path()) else {
            continue;
        };
        let Some(relative) = relative.to_str() else {
            diagnostics.push(
                Diagnostic::error("bad-file-name", format!("the file name `{}` is not UTF-8 text", relative.display()))
                    .help("rename the file: its name is part of an address"),
            );
            continue;
        };
        let path = CoursePath::new(&relative.replace('\\', "/"));
        if entry.path_is_symlink() && entry.path().is_dir() {
            diagnostics.push(
                Diagnostic::warning("linked-folder", format!("`{path}` is a link to a folder and is left out"))
                    .help("copy the folder into the course: links break when the course is sent to somebody"),
            );
            continue;
        }
        met.push(Met { stamp: Stamp::of(entry.path()), path });
    }
    met
}

/// Names that are never part of a course: drafts and notes by their first letter, and what editors and systems leave behind.
pub fn is_left_out(name: &str) -> bool {
    name.starts_with(['_', '.', '~', '#'])
        || name.ends_with(['~', '#'])
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || matches!(name, "4913" | "Thumbs.db" | "desktop.ini")
}

impl Stamp {
    fn of(path: &std::path::Path) -> Option<Self> {
        let metadata = path.metadata().ok()?;
        Some(Self {
            size: metadata.len(),
            modified: metadata.modified().ok(),
            #[cfg(unix)]
            inode: {
                use std::os::unix::fs::MetadataExt;
                (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
            },
        })
    }

    /// A file that changed a moment ago may change again within the clock's grain.
    fn is_settled(&self) -> bool {
        let age = self.modified.and_then(|modified| SystemTime::now().duration_since(modified).ok());
        age.is_some_and(|age| age > Duration::from_millis(100))
    }
}

impl Reader {
    fn read(&self, root: &Root, met: Met) -> Result<JustRead, Box<Diagnostic>> {
        if let Some(stamp) = &met.stamp {
            let known = self.known.lock().expect("reading happens outside the lock");
            if let Some((before, kept)) = known.get(&met.path)
                && before == stamp
            {
                return Ok(JustRead::of(kept.clone()));
            }
        }
        let read = match met.path.extension().as_str() {
            "md" => {
                let (_, noted) = read_text(root, &met.path)?;
                JustRead { kept: Kept::Text(noted.value), diagnostics: noted.diagnostics }
            }
            "vtt" => {
                let (size, noted) = read_text(root, &met.path)?;
                let asset = Asset { size, ..Asset::default() };
                JustRead { kept: Kept::Captions(asset, noted.value), diagnostics: noted.diagnostics }
            }
            _ => JustRead::of(Kept::Asset(read_asset(root, &met.path)?)),
        };
        if let Some(stamp) = met.stamp.filter(|stamp| stamp.is_settled() && read.diagnostics.is_empty()) {
            let mut known = self.known.lock().expect("reading happens outside the lock");
            known.insert(met.path, (stamp, read.kept.clone()));
        }
        Ok(read)
    }

    fn forget_all_but(&self, sources: &Sources) {
        let mut known = self.known.lock().expect("reading happens outside the lock");
        known.retain(|path, _| sources.texts.contains_key(path) || sources.assets.contains_key(path));
    }
}

/// A text and the size of its file.
fn read_text(root: &Root, path: &CoursePath) -> Result<(u64, Noted<Source>), Box<Diagnostic>> {
    let bytes = root.read(path).map_err(|refused| Box::new(refused_diagnostic(path, &refused)))?;
    if bytes.len() as u64 > LARGEST_TEXT {
        let size = bytes.len() / (1024 * 1024);
        return Err(Box::new(
            Diagnostic::error(
                "file-too-large",
                format!("`{path}` has {size} MiB, a lesson at most {}", LARGEST_TEXT / (1024 * 1024)),
            )
            .help("split it into several lessons; pictures stand beside the lesson as files of their own"),
        ));
    }
    Ok((bytes.len() as u64, Source::from_bytes(path.clone(), &bytes)))
}

fn read_asset(root: &Root, path: &CoursePath) -> Result<Asset, Box<Diagnostic>> {
    let refused = |refused: Refused| Box::new(refused_diagnostic(path, &refused));
    let mut file = root.open(path).map_err(refused)?;
    let size = file.metadata().map_err(|error| refused(Refused::World(error)))?.len();
    let mut start = |most: u64| {
        let mut bytes = Vec::new();
        file.by_ref().take(most).read_to_end(&mut bytes).map_err(|error| refused(Refused::World(error)))?;
        Ok::<_, Box<Diagnostic>>(bytes)
    };
    let asset = Asset { size, ..Asset::default() };
    Ok(match path.extension().as_str() {
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "bmp" => {
            let bytes = start(u64::MAX)?;
            let (dimensions, hash) = (picture_size(&bytes), Some(ContentHash::of(&[&bytes])));
            Asset { dimensions, hash, holds: Some(Holds::of(&bytes)), ..asset }
        }
        "avif" | "apng" | "ico" | "jfif" => Asset { holds: Some(Holds::of(&start(Holds::START)?)), ..asset },
        "svg" => {
            let bytes = start(Proportions::START)?;
            Asset { proportions: Proportions::of_svg(&bytes), holds: Some(Holds::of_svg(&bytes)), ..asset }
        }
        "woff2" | "woff" | "ttf" | "otf" | "ttc" => {
            Asset { font: font::Format::of(&start(font::Format::START)?), ..asset }
        }
        _ => asset,
    })
}

/// Width and height of a picture as it stands upright.
fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    Some(if lies_on_its_side(orientation(bytes)) { (height, width) } else { (width, height) })
}

fn refused_diagnostic(path: &CoursePath, refused: &Refused) -> Diagnostic {
    match refused {
        Refused::LeadsOut => {
            Diagnostic::error("link-out-of-course", format!("`{path}` is a link that leads out of the course"))
                .help("nothing outside the course's folder is read; copy the file into the course")
        }
        Refused::NotAFile | Refused::World(_) => unreadable(path.as_str(), &refused.to_string()),
    }
}

fn unreadable(path: &str, cause: &str) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("`{path}` cannot be read: {cause}"))
        .help("it may have been moved or deleted meanwhile, or belong to somebody else; rename it to begin with `_` to leave it out")
}

/// The files of a theme folder, from the folder of `book.toml`; an empty layer where there is no such folder.
pub fn read_theme(root: &Root, folder: &str) -> Result<Layer, Box<Diagnostic>> {
    let mut layer = Layer::new(folder);
    let start = root.path().join(folder);
    if !start.is_dir() {
        return Ok(layer);
    }
    let entries = WalkDir::new(&start).follow_links(false).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_left_out(&entry.file_name().to_string_lossy()))
    {
        let entry = entry.map_err(|error| Box::new(unreadable(folder, &error.to_string())))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let inside = entry.path().strip_prefix(&start).ok().and_then(|path| path.to_str());
        let Some(inside) = inside.map(|path| path.replace('\\', "/")) else {
            continue;
        };
        let path = CoursePath::new(&format!("{folder}/{inside}"));
        let bytes = root.read(&path).map_err(|refused| Box::new(refused_diagnostic(&path, &refused)))?;
        layer.add(&inside, &bytes);
    }
    Ok(layer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_leave_behind_is_left_out() {
        for name in
            ["_notes.md", ".git", "lesson.md~", "#lesson.md#", ".lesson.md.swp", "4913", "~$x.docx", "Thumbs.db"]
        {
            assert!(is_left_out(name), "{name}");
        }
        assert!(!is_left_out("01-lesson.md"));
    }

    #[test]
    fn a_file_that_vanishes_while_reading_is_told() {
        let folder = std::env::temp_dir().join(format!("coursebook-vanish-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("course")).unwrap();
        std::fs::write(folder.join("course/a.md"), "# A").unwrap();
        let root = Root::new(&folder).unwrap();
        let mut diagnostics = Vec::new();
        let met = walk(&root, "course", &mut diagnostics);
        std::fs::remove_file(folder.join("course/a.md")).unwrap();
        let read = Reader::default().read(&root, met.into_iter().next().unwrap());
        std::fs::remove_dir_all(&folder).unwrap();
        let Err(told) = read else {
            panic!("a file that is gone cannot be read");
        };
        assert_eq!(told.rule, "unreadable-file");
        assert_eq!(told.message, "`course/a.md` cannot be read: no such file or directory");
    }
}

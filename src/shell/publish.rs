//! Puts a site where people find it. The old site stands, whole, until the new one is: the new one is written beside it
//! and takes its place in one step of the file system.
//!
//! Only files that an earlier build wrote are ever removed, by the list it left in the site.

use super::root::{Root, in_words};
use crate::base::output::{Content, Earlier, Shelf};
use crate::base::path::PagePath;
use crate::base::source::ContentHash;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The list of what a build wrote.
const LIST: &str = ".coursebook-files.json";
/// Where a site has the list that browsers keep it by.
const KEPT_BY: &str = "sw.js";

/// Why a site was not published. The old one stands as it was.
#[derive(Debug)]
pub enum PublishError {
    /// The folder is not one that a site may replace.
    Refused(String),
    /// The system refused an act on a path.
    World { act: &'static str, path: PathBuf, cause: io::Error },
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(why) => f.write_str(why),
            Self::World { act, path, cause } => write!(f, "cannot {act} `{}`: {}", path.display(), in_words(cause)),
        }
    }
}

fn world(act: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_owned();
    move |cause| PublishError::World { act, path, cause }
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    pub files: usize,
    pub bytes: u64,
}

/// A site on its way: pages are put into a folder beside the one they are for.
#[derive(Debug)]
pub struct Stage<'a> {
    root: &'a Root,
    /// Where the site will be.
    target: PathBuf,
    /// Where it is written.
    folder: PathBuf,
    made: Mutex<HashSet<PathBuf>>,
    written: Mutex<BTreeMap<PagePath, (u64, ContentHash)>>,
    failed: Mutex<Option<PublishError>>,
    _lock: Lock,
}

impl<'a> Stage<'a> {
    /// Gets ready to publish into `target`, which may not stand in any of the `sources`: folders from the root, each with
    /// what is in it.
    pub fn new(root: &'a Root, sources: &[(&str, &str)], target: &Path) -> Result<Self, PublishError> {
        let target = absolute(target)?;
        refuse_unsafe(root, sources, &target)?;
        refuse_foreign(&target)?;
        let parent = target.parent().unwrap_or(Path::new("/")).to_owned();
        fs::create_dir_all(&parent).map_err(world("make the folder", &parent))?;
        let lock = Lock::take(&parent)?;
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = parent.join(format!(".{name}.coursebook-new"));
        // Left behind by a build that was ended; nobody else writes there while we hold the lock.
        remove_tree(&folder)?;
        fs::create_dir(&folder).map_err(world("make the folder", &folder))?;
        Ok(Self {
            root,
            target,
            folder,
            made: Mutex::default(),
            written: Mutex::default(),
            failed: Mutex::default(),
            _lock: lock,
        })
    }

    /// Takes back what was written: the old site stays.
    pub fn abandon(self) {
        // Where even this fails, the next build clears the folder.
        let _ = remove_tree(&self.folder);
    }

    /// Puts the new site in the place of the old one.
    pub fn publish(mut self) -> Result<Published, PublishError> {
        let failed = self.failed.get_mut().expect("no page may panic while it is put down").take();
        if let Some(error) = failed {
            self.abandon();
            return Err(error);
        }
        let written = std::mem::take(self.written.get_mut().expect("no page may panic while it is put down"));
        let result = self.write_list(&written).and_then(|()| self.take_place(&written));
        match result {
            Ok(()) => Ok(Published { files: written.len(), bytes: written.values().map(|(size, _)| size).sum() }),
            Err(error) => {
                self.abandon();
                Err(error)
            }
        }
    }

    fn write_list(&self, written: &BTreeMap<PagePath, (u64, ContentHash)>) -> Result<(), PublishError> {
        let files: BTreeMap<&str, (u64, String)> =
            written.iter().map(|(path, (size, hash))| (path.as_str(), (*size, hash.hex()))).collect();
        let list = serde_json::json!({ "made-by": "coursebook", "version": 1, "files": files });
        let path = self.folder.join(LIST);
        fs::write(&path, format!("{list}\n")).map_err(world("write", &path))?;
        sync(&self.folder);
        Ok(())
    }

    fn take_place(&self, written: &BTreeMap<PagePath, (u64, ContentHash)>) -> Result<(), PublishError> {
        if !self.target.exists() {
            return fs::rename(&self.folder, &self.target).map_err(world("put the site into", &self.target));
        }
        let old = read_list(&self.target);
        if !has_others(&self.target, &old)? && exchange(&self.folder, &self.target).is_ok() {
            remove_listed(&self.folder, &old);
            // Whatever is left was put there meanwhile by somebody else: it stays for them to find.
            let _ = fs::remove_dir(&self.folder);
            return Ok(());
        }
        self.file_by_file(written, &old)
    }

    /// The second-best way, where the folder holds files of others or cannot be exchanged: each file in one step.
    fn file_by_file(
        &self,
        written: &BTreeMap<PagePath, (u64, ContentHash)>,
        old: &BTreeSet<String>,
    ) -> Result<(), PublishError> {
        // What pages need comes before the pages, so that no page is ever without its style.
        let (pages, parts): (Vec<_>, Vec<_>) = written.keys().partition(|path| path.as_str().ends_with(".html"));
        // The list that browsers keep the site by comes last: it speaks of all the others.
        let (list, parts): (Vec<_>, Vec<_>) = parts.into_iter().partition(|path| path.as_str() == KEPT_BY);
        for path in parts.into_iter().chain(pages).chain(list) {
            self.move_file(path.as_str())?;
        }
        self.move_file(LIST)?;
        let stays = |path: &&String| *path == LIST || written.contains_key(&PagePath::new(path));
        let gone: BTreeSet<String> = old.iter().filter(|path| !stays(path)).cloned().collect();
        remove_listed(&self.target, &gone);
        remove_tree(&self.folder)
    }

    fn move_file(&self, path: &str) -> Result<(), PublishError> {
        let to = self.target.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(world("make the folder", folder))?;
        }
        fs::rename(self.folder.join(path), &to).map_err(world("write", &to))
    }

    fn write(&self, path: &PagePath, content: &Content) -> Result<(u64, ContentHash), PublishError> {
        let to = self.folder.join(path.as_str());
        if let Some(folder) = to.parent() {
            self.make_folder(folder)?;
        }
        match content {
            Content::Made(bytes) => {
                fs::write(&to, bytes).map_err(world("write", &to))?;
                Ok((bytes.len() as u64, ContentHash::of(&[bytes])))
            }
            Content::CopyOf(from) => {
                let bytes = self
                    .root
                    .read(from)
                    .map_err(|refused| PublishError::Refused(format!("cannot copy `{from}`: {refused}")))?;
                fs::write(&to, &bytes).map_err(world("write", &to))?;
                Ok((bytes.len() as u64, ContentHash::of(&[&bytes])))
            }
        }
    }

    fn make_folder(&self, folder: &Path) -> Result<(), PublishError> {
        let mut made = self.made.lock().expect("no page may panic while it is put down");
        if made.insert(folder.to_owned()) {
            fs::create_dir_all(folder).map_err(world("make the folder", folder))?;
        }
        Ok(())
    }
}

impl Shelf for Stage<'_> {
    fn put(&self, path: &PagePath, content: Content) {
        if self.failed.lock().expect("no page may panic while it is put down").is_some() {
            return;
        }
        match self.write(path, &content) {
            Ok(size) => {
                let mut written = self.written.lock().expect("no page may panic while it is put down");
                let before = written.insert(path.clone(), size);
                assert!(before.is_none(), "the plan gave every page its own path, but {path} came twice");
            }
            Err(error) => {
                self.failed.lock().expect("no page may panic while it is put down").get_or_insert(error);
            }
        }
    }
}

/// A folder that an earlier build or export wrote.
#[derive(Debug)]
pub struct Standing {
    target: PathBuf,
    /// What was written there, and nothing else.
    files: BTreeSet<String>,
}

impl Standing {
    /// What stands at `target`; nothing where no build of ours wrote there.
    pub fn at(target: &Path) -> Self {
        Self { target: target.to_owned(), files: read_list(target) }
    }
}

impl Earlier for Standing {
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>> {
        let listed = self.files.contains(path.as_str());
        listed.then(|| fs::read(self.target.join(path.as_str())).ok())?.map(Into::into)
    }
}

fn absolute(target: &Path) -> Result<PathBuf, PublishError> {
    let target = std::path::absolute(target).map_err(world("find", target))?;
    // Links are followed as far as the path exists, so that the checks below see where it really leads.
    let mut missing = Vec::new();
    let mut there = target.as_path();
    loop {
        if let Ok(real) = there.canonicalize() {
            return Ok(missing.iter().rev().fold(real, |path, part| path.join(part)));
        }
        match (there.parent(), there.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name.to_owned());
                there = parent;
            }
            _ => return Ok(target.clone()),
        }
    }
}

fn refuse_unsafe(root: &Root, sources: &[(&str, &str)], target: &Path) -> Result<(), PublishError> {
    let refuse = |why: String| Err(PublishError::Refused(why));
    let shown = target.display();
    if target.parent().is_none() {
        return refuse(format!("the site cannot be written into `{shown}`, the root of the disk"));
    }
    if root.path().starts_with(target) {
        return refuse(format!(
            "the site cannot be written into `{shown}`: that folder holds the course\n  help: name a folder for it, as in `-o book`"
        ));
    }
    for (folder, what) in sources {
        let folder = root.path().join(folder);
        if target.starts_with(&folder) {
            return refuse(format!(
                "the site cannot be written into `{shown}`: it stands among {what}\n  help: name another folder, as in `-o book`"
            ));
        }
    }
    if let Some(home) = std::env::home_dir()
        && home.starts_with(target)
    {
        return refuse(format!("the site cannot be written into `{shown}`: it is or holds your home folder"));
    }
    Ok(())
}

/// A folder with files in it is replaced only if a build of ours wrote it.
fn refuse_foreign(target: &Path) -> Result<(), PublishError> {
    let is_empty = match fs::read_dir(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(world("read the folder", target)(error)),
        Ok(mut entries) => entries.next().is_none(),
    };
    if is_empty || target.join(LIST).is_file() {
        return Ok(());
    }
    Err(PublishError::Refused(format!(
        "`{}` holds files that Coursebook did not write, and they would be in the way\n  \
         help: name another folder with `-o`, empty this one yourself, or delete it",
        target.display()
    )))
}

/// The files an earlier build wrote there, as its list says; what is not plainly inside the folder does not count.
fn read_list(target: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(target.join(LIST)).unwrap_or_default();
    let list: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let mut files: BTreeSet<String> =
        list["files"].as_object().map(|files| files.keys().cloned().collect()).unwrap_or_default();
    files.retain(|path| !path.contains('\\') && path.split('/').all(|part| !matches!(part, "" | "." | "..")));
    files.insert(LIST.to_owned());
    files
}

/// Whether somebody else's files stand in the folder.
fn has_others(target: &Path, ours: &BTreeSet<String>) -> Result<bool, PublishError> {
    for entry in walkdir::WalkDir::new(target).min_depth(1) {
        let entry = entry.map_err(|error| world("read the folder", target)(error.into()))?;
        let inside = entry.path().strip_prefix(target).unwrap_or(entry.path());
        let known = inside.to_str().is_some_and(|path| ours.contains(&path.replace('\\', "/")));
        if !entry.file_type().is_dir() && !known {
            return Ok(true);
        }
        let is_empty_folder =
            entry.file_type().is_dir() && fs::read_dir(entry.path()).is_ok_and(|mut entries| entries.next().is_none());
        if is_empty_folder {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Deletes listed files one by one, then the folders that this emptied.
fn remove_listed(folder: &Path, files: &BTreeSet<String>) {
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for file in files {
        let path = folder.join(file);
        // A file that is gone already is as good as removed; one that cannot go is in nobody's way.
        let _ = fs::remove_file(&path);
        let above = path.ancestors().skip(1).take_while(|above| *above != folder);
        folders.extend(above.map(Path::to_owned));
    }
    for empty in folders.iter().rev() {
        let _ = fs::remove_dir(empty);
    }
}

/// Removes a staging folder. Its name is ours alone, and links in it are removed, not followed.
fn remove_tree(folder: &Path) -> Result<(), PublishError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(world("clear the folder", folder)(error)),
        _ => Ok(()),
    }
}

/// Makes sure the bytes are on the disk before the names change, so that a power cut leaves one site or the other.
#[cfg(target_os = "linux")]
fn sync(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        // Some file systems cannot; the exchange is still one step for everybody who reads.
        let _ = rustix::fs::syncfs(&folder);
    }
}

#[cfg(not(target_os = "linux"))]
fn sync(_: &Path) {}

/// Swaps two folders in one step, where the system can.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Keeps two builds from writing into one folder at once. Held on the folder above, so that it leaves nothing behind.
#[derive(Debug)]
struct Lock {
    #[cfg(unix)]
    _folder: fs::File,
}

impl Lock {
    #[cfg(unix)]
    fn take(parent: &Path) -> Result<Self, PublishError> {
        use rustix::fs::{FlockOperation, flock};
        let folder = fs::File::open(parent).map_err(world("read the folder", parent))?;
        for _ in 0..50 {
            match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
                Err(rustix::io::Errno::WOULDBLOCK) => std::thread::sleep(Duration::from_millis(100)),
                // A file system without locks cannot keep two builds apart; one build is still whole.
                Ok(()) | Err(_) => return Ok(Self { _folder: folder }),
            }
        }
        Err(PublishError::Refused(format!(
            "another build is writing beside `{}`\n  help: wait until it is done, or end it",
            parent.display()
        )))
    }

    #[cfg(not(unix))]
    fn take(_: &Path) -> Result<Self, PublishError> {
        Ok(Self {})
    }
}

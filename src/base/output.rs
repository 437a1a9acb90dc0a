//! What a build makes: files by their path in the site.

use super::path::{CoursePath, PagePath};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The bytes of one file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Made(Arc<[u8]>),
    /// The same bytes as a file of the course.
    CopyOf(CoursePath),
}

/// Takes the files of a site one by one, from several threads, in any order.
///
/// A course of ten thousand lessons makes more bytes than a small machine has memory: a build puts each page straight
/// into the folder it prepares, the server keeps them in an [`Output`].
pub trait Shelf: Sync {
    fn put(&self, path: &PagePath, content: Content);
}

/// What an earlier build left: files that took long to make and have not changed are taken from there.
pub trait Earlier: Sync {
    /// The bytes of a file; nothing where there is none.
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>>;
}

/// A whole site in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    pub files: BTreeMap<PagePath, Content>,
}

impl Earlier for Output {
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>> {
        match self.files.get(path)? {
            Content::Made(bytes) => Some(Arc::clone(bytes)),
            Content::CopyOf(_) => None,
        }
    }
}

/// A shelf that becomes an [`Output`].
#[derive(Debug, Default)]
pub struct MemoryShelf {
    files: Mutex<BTreeMap<PagePath, Content>>,
}

impl MemoryShelf {
    pub fn into_output(self) -> Output {
        Output { files: self.files.into_inner().expect("no page may panic while it is put down") }
    }
}

impl Shelf for MemoryShelf {
    fn put(&self, path: &PagePath, content: Content) {
        let mut files = self.files.lock().expect("no page may panic while it is put down");
        let before = files.insert(path.clone(), content);
        assert!(before.is_none(), "the plan gave every page its own path, but {path} came twice");
    }
}

/// A shelf for those who want to know what is wrong and keep nothing.
#[derive(Debug, Default)]
pub struct NoShelf;

impl Shelf for NoShelf {
    fn put(&self, _: &PagePath, _: Content) {}
}

/// A folder of a shelf: what a whole site of another language is put into.
pub struct Below<'s> {
    pub shelf: &'s dyn Shelf,
    /// Empty, or with a slash at its end.
    pub folder: &'s str,
}

/// The same folder of what an earlier build left.
pub struct EarlierBelow<'e> {
    pub earlier: &'e dyn Earlier,
    /// Empty, or with a slash at its end.
    pub folder: &'e str,
}

impl Earlier for EarlierBelow<'_> {
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>> {
        match self.folder {
            "" => self.earlier.file(path),
            folder => self.earlier.file(&PagePath::new(&format!("{folder}{path}"))),
        }
    }
}

impl Shelf for Below<'_> {
    fn put(&self, path: &PagePath, content: Content) {
        match self.folder {
            "" => self.shelf.put(path, content),
            folder => self.shelf.put(&PagePath::new(&format!("{folder}{path}")), content),
        }
    }
}

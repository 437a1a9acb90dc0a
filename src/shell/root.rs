//! The one door through which files of a course are opened: nothing outside its folder is ever read.

use crate::base::path::CoursePath;
use crate::base::source::Files;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder that holds `book.toml`.
#[derive(Debug)]
pub struct Root {
    path: PathBuf,
    #[cfg(target_os = "linux")]
    folder: File,
}

/// Why a file could not be opened.
#[derive(Debug)]
pub enum Refused {
    /// A link leads out of the folder.
    LeadsOut,
    /// A pipe, a device or a folder where a file was expected.
    NotAFile,
    World(io::Error),
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LeadsOut => f.write_str("it is a link that leads out of the course"),
            Self::NotAFile => f.write_str("it is not a file"),
            Self::World(error) => f.write_str(&in_words(error)),
        }
    }
}

/// What the system says, without its number.
pub fn in_words(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

impl Files for Root {
    fn read(&self, path: &CoursePath) -> Result<Arc<[u8]>, String> {
        Self::read(self, path).map(Into::into).map_err(|refused| refused.to_string())
    }
}

impl Root {
    pub fn new(path: &Path) -> io::Result<Self> {
        let path = path.canonicalize()?;
        Ok(Self {
            #[cfg(target_os = "linux")]
            folder: File::open(&path)?,
            path,
        })
    }

    /// The folder's own path, without links.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens a file beneath the root, following links only where they stay beneath it.
    pub fn open(&self, path: &CoursePath) -> Result<File, Refused> {
        let file = self.open_beneath(path)?;
        let metadata = file.metadata().map_err(Refused::World)?;
        if metadata.is_file() { Ok(file) } else { Err(Refused::NotAFile) }
    }

    /// The bytes of a file.
    pub fn read(&self, path: &CoursePath) -> Result<Vec<u8>, Refused> {
        let mut file = self.open(path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(Refused::World)?;
        Ok(bytes)
    }

    #[cfg(target_os = "linux")]
    fn open_beneath(&self, path: &CoursePath) -> Result<File, Refused> {
        use rustix::fs::{Mode, OFlags, ResolveFlags, openat2};
        // Without NONBLOCK, opening a pipe would wait for somebody to write to it.
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        match openat2(&self.folder, path.as_str(), flags, Mode::empty(), ResolveFlags::BENEATH) {
            Ok(file) => Ok(file.into()),
            Err(rustix::io::Errno::XDEV) => Err(Refused::LeadsOut),
            // Kernels before 5.6, and some sandboxes, do not have this call.
            Err(rustix::io::Errno::NOSYS | rustix::io::Errno::PERM) => self.open_canonical(path),
            Err(error) => Err(Refused::World(error.into())),
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn open_beneath(&self, path: &CoursePath) -> Result<File, Refused> {
        self.open_canonical(path)
    }

    /// The second-best door: between the look and the opening, a link could change.
    fn open_canonical(&self, path: &CoursePath) -> Result<File, Refused> {
        let real = self.path.join(path.as_str()).canonicalize().map_err(Refused::World)?;
        if !real.starts_with(&self.path) {
            return Err(Refused::LeadsOut);
        }
        if !real.is_file() {
            return Err(Refused::NotAFile);
        }
        File::open(real).map_err(Refused::World)
    }
}

//! A course on the disk: its root, its `book.toml`, its theme.

use super::tell;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::source::{Source, Sources};
use crate::compile::{self, Folders, WantedTheme};
use crate::shell::disk::{Reader, read_sources, read_theme};
use crate::shell::report::Format;
use crate::shell::root::{Refused, Root};
use crate::theme::{Layer, Theme, built_in};
use std::path::Path;

/// The folder of a course, opened.
pub(super) struct Project {
    pub(super) root: Root,
}

/// Everything of a course that a compile needs.
pub(super) struct Loaded {
    pub(super) folders: Folders,
    pub(super) sources: Sources,
    pub(super) theme: Theme,
    /// The folder of the course's own theme, where it has one.
    pub(super) theme_folder: Option<String>,
}

impl Project {
    /// Opens the folder at `path`.
    pub(super) fn open(path: &Path) -> Result<Self, String> {
        let root = Root::new(path).map_err(|error| {
            format!("cannot open the folder `{}`: {}", path.display(), crate::shell::root::in_words(&error))
        })?;
        Ok(Self { root })
    }

    /// Reads everything; what is wrong with the theme is told at once, since nothing can be built without one.
    pub(super) fn load(&self, theme: Option<&str>, reader: &Reader) -> Result<Result<Loaded, Box<Diagnostic>>, String> {
        let manifest = self.manifest()?;
        let folders = compile::folders(&manifest.0);
        let (theme, theme_folder) = match self.theme(&manifest.0, theme) {
            Ok(theme) => theme,
            Err(diagnostic) => return Ok(Err(diagnostic)),
        };
        let mut sources = read_sources(&self.root, manifest.0, &folders.src, reader);
        sources.diagnostics.extend(manifest.1);
        Ok(Ok(Loaded { folders, sources, theme, theme_folder }))
    }

    pub(super) fn manifest(&self) -> Result<(Source, Vec<Diagnostic>), String> {
        let path = CoursePath::new("book.toml");
        match self.root.read(&path) {
            Ok(bytes) => {
                let noted = Source::from_bytes(path, &bytes);
                Ok((noted.value, noted.diagnostics))
            }
            Err(Refused::World(error)) if error.kind() == std::io::ErrorKind::NotFound => Err(self.no_manifest()),
            Err(refused) => Err(format!("`book.toml` cannot be read: {refused}")),
        }
    }

    pub(super) fn has_manifest(&self) -> bool {
        self.root.path().join("book.toml").is_file()
    }

    fn no_manifest(&self) -> String {
        let here = self.root.path();
        let above = here.ancestors().skip(1).find(|folder| folder.join("book.toml").is_file());
        let help = match above {
            Some(above) => format!("there is one in `{}`: run the command there, or name that folder", above.display()),
            None => {
                "name the folder of a course, make one with `coursebook new DIR`, or write a `book.toml` with\n        \
                     [book]\n        title = \"My course\""
                    .to_owned()
            }
        };
        format!("there is no `book.toml` in `{}`\n  help: {help}", here.display())
    }

    fn theme(&self, manifest: &Source, wanted: Option<&str>) -> Result<(Theme, Option<String>), Box<Diagnostic>> {
        let (own, folder) = self.own_theme(manifest, wanted)?;
        let overrides = read_theme(&self.root, "theme")?;
        Ok((compile::theme(own, overrides)?, folder))
    }

    /// The theme that the command line or `book.toml` names, without what it stands on, and its folder where it has one.
    pub(super) fn own_theme(
        &self,
        manifest: &Source,
        wanted: Option<&str>,
    ) -> Result<(Layer, Option<String>), Box<Diagnostic>> {
        let found = compile::wanted_theme(manifest, wanted).map_err(|diagnostic| match wanted {
            Some(name) if self.root.path().join(name).is_dir() => Box::new(
                diagnostic.help(format!("a theme of your own is named by its folder: did you mean `./{name}`?")),
            ),
            _ => diagnostic,
        });
        Ok(match found? {
            WantedTheme::BuiltIn(name) => (built_in(&name).expect("only built-in names get here"), None),
            WantedTheme::Folder(folder) => (self.theme_folder(&folder)?, Some(folder)),
        })
    }

    fn theme_folder(&self, folder: &str) -> Result<Layer, Box<Diagnostic>> {
        let layer = read_theme(&self.root, folder)?;
        if layer.is_empty() {
            return Err(Box::new(
                Diagnostic::error("unknown-theme", format!("the theme folder `{folder}` does not exist or is empty"))
                    .help("a theme is a folder beside `book.toml` with `templates`, `components` and `styles`"),
            ));
        }
        if !layer.is_theme() {
            return Err(Box::new(
                Diagnostic::error(
                    "unknown-theme",
                    format!("the folder `{folder}` is no theme: it has no `theme.toml`"),
                )
                .help(format!("name another folder, or begin a theme with `coursebook theme new {folder}-theme`")),
            ));
        }
        Ok(layer)
    }
}

impl Loaded {
    /// The text at `path`, for showing the line of a finding.
    pub(super) fn text(&self, path: &CoursePath) -> Option<String> {
        let text = self.sources.text(path).or_else(|| self.theme.text(path));
        text.map(str::to_owned)
    }
}

/// Tells a finding about the theme: there is no course yet whose texts could be shown.
pub(super) fn tell_theme_finding(project: &Project, diagnostic: Diagnostic, format: Format) {
    let texts = |path: &CoursePath| {
        let bytes = project.root.read(path).ok()?;
        Some(Source::from_bytes(path.clone(), &bytes).value.text.to_string())
    };
    tell::findings(&[diagnostic], &texts, format);
}

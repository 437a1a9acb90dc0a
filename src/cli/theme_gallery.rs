//! `coursebook theme gallery`

use super::args::ThemeGallery;
use super::build::{shown, size};
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::CoursePath;
use crate::base::source::Source;
use crate::compile::{self, Gallery, WantedTheme};
use crate::shell::disk::read_theme;
use crate::shell::publish::Stage;
use crate::shell::report::{Format, counts};
use crate::theme::Layer;

pub(super) fn run(arguments: &ThemeGallery) -> Result<Outcome, String> {
    let project = Project::open(&arguments.root)?;
    // A theme is often made before there is a course for it.
    let manifest = match project.has_manifest() {
        true => project.manifest()?.0,
        false => Source::new(CoursePath::new("book.toml"), ""),
    };
    let target = arguments.output.clone().unwrap_or_else(|| project.root.path().join("theme-gallery"));
    let wanted = match layers(&project, &manifest, arguments.theme.as_deref()) {
        Ok(wanted) => wanted,
        Err(diagnostic) => return Ok(refused(&project, *diagnostic)),
    };
    let folders = compile::folders(&manifest);
    let mut sources = vec![(folders.src.as_str(), "the lessons"), ("theme", "the files of the course's theme")];
    sources.extend(wanted.folder.iter().map(|folder| (folder.as_str(), "the files of the theme")));
    let stage = Stage::new(&project.root, &sources, &target).map_err(|error| error.to_string())?;
    let made = match compile::gallery(&manifest, &wanted.name, wanted.layers, &stage) {
        Ok(made) => made,
        Err(diagnostic) => {
            stage.abandon();
            return Ok(refused(&project, *diagnostic));
        }
    };
    let texts = |path: &CoursePath| {
        let manifest = (*path == manifest.path).then_some(&*manifest.text);
        manifest.or_else(|| made.theme.text(path)).map(str::to_owned)
    };
    tell::findings(&made.diagnostics, &texts, Format::Human);
    if made.diagnostics.iter().any(|found| found.severity == Severity::Error) {
        stage.abandon();
        tell::line(&format!("No gallery was made: {}", counts(&made.diagnostics)));
        return Ok(Outcome::CourseHasErrors);
    }
    let published = stage.publish().map_err(|error| error.to_string())?;
    let Gallery { shown: there, .. } = made;
    tell::line(&format!(
        "Made the gallery of `{}`: {} components, {} examples, {} files, {}. Open {}",
        wanted.name,
        there.components,
        there.examples,
        published.files,
        size(published.bytes),
        shown(&target.join("index.html")),
    ));
    Ok(Outcome::Fine)
}

/// The theme to show.
struct Wanted {
    name: String,
    /// Where it has one.
    folder: Option<String>,
    /// The theme itself, and what the course changes of it.
    layers: (Layer, Layer),
}

fn layers(project: &Project, manifest: &Source, theme: Option<&str>) -> Result<Wanted, Box<Diagnostic>> {
    let (own, folder) = project.own_theme(manifest, theme)?;
    let name = match compile::wanted_theme(manifest, theme)? {
        WantedTheme::BuiltIn(name) | WantedTheme::Folder(name) => name,
    };
    let overrides = match project.has_manifest() {
        true => read_theme(&project.root, "theme")?,
        false => Layer::default(),
    };
    Ok(Wanted { name, folder, layers: (own, overrides) })
}

fn refused(project: &Project, diagnostic: Diagnostic) -> Outcome {
    tell_theme_finding(project, diagnostic, Format::Human);
    tell::line("No gallery was made: 1 error");
    Outcome::CourseHasErrors
}

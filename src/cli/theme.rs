//! `coursebook theme`: the themes there are, files of one to change, a folder for one of your own.

use super::args::{Theme, ThemeAct, ThemeEject, ThemeNew};
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell, theme_gallery};
use crate::base::diagnostic::nearest;
use crate::compile::{self, files_of_theme};
use crate::shell::report::Format;
use crate::shell::root::in_words;
use crate::theme::{BUILT_IN, built_in};
use std::fs;
use std::path::Path;

pub(super) fn run(arguments: &Theme) -> Result<Outcome, String> {
    match &arguments.act {
        ThemeAct::List => {
            for (name, description) in compile::about_themes() {
                tell::line(&format!("{name:<12}{description}"));
            }
            Ok(Outcome::Fine)
        }
        ThemeAct::New(arguments) => new(arguments),
        ThemeAct::Eject(arguments) => eject(arguments),
        ThemeAct::Gallery(arguments) => theme_gallery::run(arguments),
    }
}

/// A theme to begin with: its name, what it stands on, and that one's colours and sizes.
fn new(arguments: &ThemeNew) -> Result<Outcome, String> {
    let folder = &arguments.folder;
    let extends = arguments.extends.as_str();
    let Some(layer) = built_in(extends) else {
        return Err(no_such_theme(extends));
    };
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        let shown = folder.display();
        return Err(format!(
            "`{shown}` is not empty\n  help: name a new folder, so that nothing of yours is written over"
        ));
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let about = format!(
        "name = \"{name}\"\nextends = \"{extends}\"\ndescription = \"Say in a sentence what it is for\"\n",
        name = name.replace(['"', '\\'], "")
    );
    write(&folder.join("theme.toml"), about.as_bytes())?;
    let tokens = "styles/tokens.css";
    let bytes = layer.files().find(|(path, _)| *path == tokens).map(|(_, bytes)| bytes.to_vec());
    write(&folder.join(tokens), &bytes.unwrap_or_default())?;
    let shown = folder.display();
    tell::line(&format!(
        "Made a theme in `{shown}`: its colours, sizes and fonts stand in `{tokens}`. Put it beside a book.toml and name it \
         there:\n\n  [site]\n  theme = \"./{name}\""
    ));
    Ok(Outcome::Fine)
}

/// Copies files of a course's theme into the course's own `theme/` folder, to be changed there; lists them where none is named.
fn eject(arguments: &ThemeEject) -> Result<Outcome, String> {
    let project = Project::open(&arguments.root)?;
    let manifest = project.manifest()?.0;
    let files = match project.own_theme(&manifest, arguments.theme.as_deref()).and_then(|(own, _)| files_of_theme(own))
    {
        Ok(files) => files,
        Err(diagnostic) => {
            tell_theme_finding(&project, *diagnostic, Format::Human);
            return Ok(Outcome::CourseHasErrors);
        }
    };
    if arguments.files.is_empty() {
        for path in files.keys() {
            tell::line(path);
        }
        return Ok(Outcome::Fine);
    }
    let target = project.root.path().join("theme");
    // Nothing is written where one of them cannot be.
    let mut wanted = Vec::new();
    for name in &arguments.files {
        let Some((path, bytes)) = files.get_key_value(name.trim_start_matches("./")) else {
            let help = match nearest(name, files.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`coursebook theme eject` without a name lists all files".to_owned(),
            };
            return Err(format!("the theme has no file `{name}`\n  help: {help}"));
        };
        let file = target.join(path);
        if file.exists() {
            let shown = super::build::shown(&file);
            return Err(format!("`{shown}` is there already\n  help: it is yours; rename or delete it to begin anew"));
        }
        wanted.push((file, bytes));
    }
    for (file, bytes) in wanted {
        write(&file, bytes)?;
        tell::line(&format!("Wrote {}", super::build::shown(&file)));
    }
    Ok(Outcome::Fine)
}

fn no_such_theme(name: &str) -> String {
    let names = BUILT_IN.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let help = match nearest(name, BUILT_IN.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the built-in themes are {names}"),
    };
    format!("there is no theme `{name}` to extend\n  help: {help}")
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write `{}`: {}", file.display(), in_words(&error));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, bytes).map_err(failed)
}

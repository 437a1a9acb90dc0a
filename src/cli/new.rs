//! `coursebook new`

use super::args::New;
use super::{Outcome, tell};
use crate::shell::root::in_words;
use include_dir::{Dir, include_dir};
use std::fs;
use std::path::Path;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

pub(super) fn run(arguments: &New) -> Result<Outcome, String> {
    let folder = &arguments.folder;
    let taken = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if taken {
        return Err(format!(
            "`{}` is not empty\n  help: name a new folder, so that nothing of yours is written over",
            folder.display()
        ));
    }
    write(&STARTER, folder).map_err(|error| format!("cannot make `{}`: {}", folder.display(), in_words(&error)))?;
    let shown = folder.display();
    tell::line(&format!("Made a small course in `{shown}`. See it with: coursebook serve --open {shown}"));
    Ok(Outcome::Fine)
}

fn write(dir: &Dir<'_>, folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in dir.files() {
        let name = file.path().file_name().unwrap_or_default();
        fs::write(folder.join(name), file.contents())?;
    }
    for inner in dir.dirs() {
        write(inner, &folder.join(inner.path().file_name().unwrap_or_default()))?;
    }
    Ok(())
}

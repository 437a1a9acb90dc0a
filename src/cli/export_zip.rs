//! `coursebook export zip`

use super::args::ExportZip;
use super::build::shown;
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::Severity;
use crate::base::output::MemoryShelf;
use crate::check::Depth;
use crate::compile::{Options, PaperSources, compile};
use crate::memo::Memo;
use crate::shell::archive::pack;
use crate::shell::disk::Reader;
use crate::shell::report::{Format, counts};
use std::time::Instant;

pub(super) fn run(arguments: &ExportZip) -> Result<Outcome, String> {
    let began = Instant::now();
    let format = Format::from(arguments.format);
    let project = Project::open(&arguments.root)?;
    let loaded = match project.load(arguments.theme.as_deref(), &Reader::default())? {
        Ok(loaded) => loaded,
        Err(diagnostic) => {
            tell_theme_finding(&project, *diagnostic, format);
            return Ok(Outcome::CourseHasErrors);
        }
    };
    let options = Options {
        drafts: if arguments.drafts { Drafts::Shown } else { Drafts::LeftOut },
        depth: Depth::Build,
        audience: arguments.audience.into(),
        live: false,
        keep_pages: false,
        papers: Some(PaperSources { files: &project.root, earlier: None }),
    };
    let shelf = MemoryShelf::default();
    let compiled = compile(&loaded.sources, &loaded.theme, options, &Memo::default(), &shelf);
    tell::findings(&compiled.diagnostics, &|path| loaded.text(path), format);
    let warnings_fail = arguments.strict && compiled.count(Severity::Warning) > 0;
    if compiled.count(Severity::Error) > 0 || warnings_fail {
        if format == Format::Human {
            tell::line(&format!("Nothing was packed: {}", counts(&compiled.diagnostics)));
        }
        return Ok(Outcome::CourseHasErrors);
    }
    let name = format!("{}{}", compiled.id, arguments.audience.suffix());
    let file = arguments.output.clone().unwrap_or_else(|| project.root.path().join(format!("{name}.zip")));
    let packed = pack(&shelf.into_output(), &project.root, &name, &file)?;
    if format == Format::Human {
        tell::line(&format!(
            "Packed “{}”: {} files in {} of {}, in {:.2} s. Unpack it and open {name}/index.html",
            compiled.title,
            packed.files,
            shown(&file),
            super::build::size(packed.bytes),
            began.elapsed().as_secs_f64(),
        ));
    }
    Ok(Outcome::Fine)
}

//! `coursebook export single`

use super::args::ExportSingle;
use super::build::{shown, size};
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::Severity;
use crate::check::Depth;
use crate::compile::{Excerpt, Options, SingleFile, export_single};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::one_file::write_whole;
use crate::shell::report::{Format, counts};
use std::time::Instant;

pub(super) fn run(arguments: &ExportSingle) -> Result<Outcome, String> {
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
        // Sheets are printed from the file itself.
        papers: None,
    };
    let wanted = Excerpt { only: arguments.only.as_deref(), language: arguments.language.as_deref() };
    let made = export_single(&loaded.sources, &loaded.theme, options, wanted, &project.root, &Memo::default());
    tell::findings(&made.diagnostics, &|path| loaded.text(path), format);
    let has_warnings = made.diagnostics.iter().any(|found| found.severity == Severity::Warning);
    let html = made.html.as_deref().filter(|_| !(arguments.strict && has_warnings));
    let Some(html) = html else {
        if format == Format::Human {
            tell::line(&format!("Nothing was packed: {}", counts(&made.diagnostics)));
        }
        return Ok(Outcome::CourseHasErrors);
    };
    let name = format!("{}{}.html", file_name(&made), arguments.audience.suffix());
    let file = arguments.output.clone().unwrap_or_else(|| project.root.path().join(name));
    let bytes = write_whole(html, &file)?;
    if format == Format::Human {
        tell::line(&format!(
            "Packed “{}”: {} page{} in {} of {}, in {:.2} s. Open it with a double click, or send it",
            made.title,
            made.pages,
            if made.pages == 1 { "" } else { "s" },
            shown(&file),
            size(bytes),
            began.elapsed().as_secs_f64(),
        ));
    }
    Ok(Outcome::Fine)
}

fn file_name(made: &SingleFile) -> String {
    let behind = [&made.part, &made.language].into_iter().flatten();
    behind.fold(made.id.clone(), |name, part| format!("{name}-{part}"))
}

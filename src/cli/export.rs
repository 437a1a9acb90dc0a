//! `coursebook export`

use super::Outcome;
use super::args::{Export, Form};

pub(super) fn run(arguments: &Export) -> Result<Outcome, String> {
    match &arguments.form {
        Form::Pdf(arguments) => pdf::run(arguments),
        Form::Zip(arguments) => super::export_zip::run(arguments),
        Form::Single(arguments) => super::export_single::run(arguments),
    }
}

#[cfg(not(feature = "pdf"))]
mod pdf {
    use super::super::args::ExportPdf;
    use super::Outcome;

    pub(super) fn run(_: &ExportPdf) -> Result<Outcome, String> {
        let message = "this Coursebook was built without PDFs, because they make it four times as large\n  \
                       help: build one with them: `cargo install coursebook --features pdf`, or in its sources\n        \
                       `cargo run --release --features pdf -- export pdf`";
        Err(message.to_owned())
    }
}

#[cfg(feature = "pdf")]
mod pdf {
    use super::super::args::{ExportPdf, PaperKind, PaperSize};
    use super::super::build::shown;
    use super::super::project::{Loaded, Project, tell_theme_finding};
    use super::super::tell;
    use super::Outcome;
    use crate::assemble::Drafts;
    use crate::base::diagnostic::Severity;
    use crate::base::output::{Content, Earlier, Shelf};
    use crate::base::path::PagePath;
    use crate::check::Depth;
    use crate::compile::{Audience, Exported, Options, PaperSources, export_papers};
    use crate::course::manifest::Paper;
    use crate::export::pdf::{INDEX, Kind, PaperEntry, Wanted, changes, index, read_index};
    use crate::memo::Memo;
    use crate::shell::disk::Reader;
    use crate::shell::git::files_at;
    use crate::shell::progress::Progress;
    use crate::shell::publish::{Stage, Standing};
    use crate::shell::report::{Format, counts};

    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::time::Instant;

    pub(super) fn run(arguments: &ExportPdf) -> Result<Outcome, String> {
        let began = Instant::now();
        if let Some(jobs) = arguments.jobs {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global();
            pool.map_err(|error| error.to_string())?;
        }
        let format = Format::from(arguments.format);
        let project = Project::open(&arguments.root)?;
        let loaded = match project.load(arguments.theme.as_deref(), &Reader::default())? {
            Ok(loaded) => loaded,
            Err(diagnostic) => {
                tell_theme_finding(&project, *diagnostic, format);
                return Ok(Outcome::CourseHasErrors);
            }
        };
        let wanted = wanted(arguments);
        // Read before the export takes the place of what it is compared with.
        let before = match &arguments.since {
            Some(since) => Some(earlier_papers(since, &project, arguments, &wanted)?),
            None => None,
        };
        let target = arguments.output.clone().unwrap_or_else(|| project.root.path().join(folder(arguments, &loaded)));
        let mut sources = vec![(loaded.folders.src.as_str(), "the lessons"), ("theme", "the course's theme")];
        sources.extend(loaded.theme_folder.iter().map(|folder| (folder.as_str(), "the theme")));
        let stage = Stage::new(&project.root, &sources, &target).map_err(|error| error.to_string())?;
        let standing = Standing::at(&target);
        let mut exported = {
            let progress = Progress::new(&stage);
            let exported = export(arguments, &project, &loaded, &wanted, Some((&standing, &progress)));
            progress.finish();
            exported
        };
        tell::findings(&exported.diagnostics, &|path| loaded.text(path), format);
        if fails(&exported, arguments.strict) {
            stage.abandon();
            if format == Format::Human {
                tell::line(&format!("Nothing was exported: {}", counts(&exported.diagnostics)));
            }
            return Ok(Outcome::CourseHasErrors);
        }
        let made = exported.papers.clone();
        exported.papers.extend(what_stays(&standing, &wanted, &made, &stage));
        exported.papers.sort_by(|a, b| a.file.cmp(&b.file));
        let list = index(&exported.title, &exported.edition, &exported.papers);
        stage.put(&PagePath::new(INDEX), Content::Made(list.into_bytes().into()));
        stage.publish().map_err(|error| error.to_string())?;
        if let Some(before) = before {
            tell_changes(&before, &made, format);
        }
        if format == Format::Human {
            tell::line(&done(&exported, &made, &target, began));
        }
        Ok(Outcome::Fine)
    }

    fn export(
        arguments: &ExportPdf,
        project: &Project,
        loaded: &Loaded,
        wanted: &Wanted,
        onto: Option<(&Standing, &dyn Shelf)>,
    ) -> Exported {
        let earlier = onto.map(|(standing, _)| standing as &dyn Earlier);
        let options = Options {
            drafts: if arguments.drafts { Drafts::Shown } else { Drafts::LeftOut },
            depth: Depth::Build,
            audience: Audience::Learner,
            live: false,
            keep_pages: false,
            papers: Some(PaperSources { files: &project.root, earlier }),
        };
        let shelf = onto.map(|(_, shelf)| shelf);
        export_papers(&loaded.sources, &loaded.theme, options, wanted, &Memo::default(), shelf)
    }

    /// A translation never takes the place of the PDFs in the course's own language.
    fn folder(arguments: &ExportPdf, loaded: &Loaded) -> String {
        let wanted = arguments.language.as_deref().unwrap_or_default();
        match loaded.folders.translations.iter().find(|code| code.eq_ignore_ascii_case(wanted)) {
            Some(code) => format!("pdf-{code}"),
            None => "pdf".to_owned(),
        }
    }

    fn wanted(arguments: &ExportPdf) -> Wanted {
        let all = [
            (PaperKind::Worksheets, Kind::Worksheet),
            (PaperKind::Packs, Kind::Pack),
            (PaperKind::Handouts, Kind::Handout),
            (PaperKind::Cards, Kind::Cards),
            (PaperKind::Key, Kind::Key),
            (PaperKind::Book, Kind::Book),
            (PaperKind::Guide, Kind::Guide),
            (PaperKind::RunSheets, Kind::RunSheet),
            (PaperKind::Certificate, Kind::Certificate),
        ];
        let only = &arguments.only;
        Wanted {
            kinds: all
                .into_iter()
                .filter(|(asked, _)| only.is_empty() || only.contains(asked))
                .map(|(_, kind)| kind)
                .collect(),
            paper: arguments.paper.map(|paper| match paper {
                PaperSize::A4 => Paper::A4,
                PaperSize::Letter => Paper::Letter,
                PaperSize::Both => Paper::Both,
            }),
            language: arguments.language.clone(),
            large_print: arguments.large_print.then_some(true),
            fillable: arguments.fillable,
        }
    }

    fn fails(exported: &Exported, strict: bool) -> bool {
        let count = |severity| exported.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        count(Severity::Error) > 0 || (strict && count(Severity::Warning) > 0)
    }

    /// The papers of kinds that were not asked for: an earlier export made them, and they stay.
    fn what_stays(standing: &Standing, wanted: &Wanted, made: &[PaperEntry], shelf: &dyn Shelf) -> Vec<PaperEntry> {
        let kinds: BTreeSet<&str> = wanted.kinds.iter().map(|kind| kind.name()).collect();
        let before = standing.file(&PagePath::new(INDEX)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let mut stays = before.and_then(|text| read_index(&text)).unwrap_or_default();
        stays.retain(|paper| !kinds.contains(paper.kind.as_str()) && made.iter().all(|new| new.file != paper.file));
        stays.retain(|paper| {
            let path = PagePath::new(&paper.file);
            let bytes = standing.file(&path);
            bytes.map(|bytes| shelf.put(&path, Content::Made(bytes))).is_some()
        });
        stays
    }

    /// What an earlier export left in a folder, or would have made at a tag.
    fn earlier_papers(
        since: &str,
        project: &Project,
        arguments: &ExportPdf,
        wanted: &Wanted,
    ) -> Result<Vec<PaperEntry>, String> {
        let folder = PathBuf::from(since);
        if folder.is_dir() {
            let list = folder.join(INDEX);
            let text = std::fs::read_to_string(&list).map_err(|_| {
                format!("`{since}` holds no `{INDEX}`, so it is not the folder of an export\n  help: `coursebook export pdf` leaves one in `pdf`")
            })?;
            return read_index(&text)
                .ok_or_else(|| format!("`{}` cannot be read: it is not the list of an export", list.display()));
        }
        let place =
            tempfile::tempdir().map_err(|error| format!("no folder for the course of then can be made: {error}"))?;
        files_at(project.root.path(), since, place.path())?;
        let then = Project::open(place.path())?;
        let wrong = || format!("the course as it was at `{since}` has errors, so it cannot be compared with");
        let loaded = then.load(arguments.theme.as_deref(), &Reader::default())?.map_err(|_| wrong())?;
        let exported = export(arguments, &then, &loaded, wanted, None);
        if fails(&exported, false) { Err(wrong()) } else { Ok(exported.papers) }
    }

    /// One line a paper: the change, the file, the title; an object a line for programs.
    fn tell_changes(before: &[PaperEntry], now: &[PaperEntry], format: Format) {
        let changes = changes(before, now);
        if changes.is_empty() && format == Format::Human {
            tell::line("Nothing must be printed again");
        }
        for (change, paper) in changes {
            let (change, file, title) = (change.name(), &paper.file, &paper.title);
            match format {
                Format::Human => tell::line(&format!("{change}\t{file}\t{title}")),
                _ => tell::line(&serde_json::json!({ "change": change, "file": file, "title": title }).to_string()),
            }
        }
    }

    fn done(exported: &Exported, made: &[PaperEntry], target: &Path, began: Instant) -> String {
        let many = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
        let findings = match counts(&exported.diagnostics) {
            none if none.is_empty() => String::new(),
            some => format!(", with {some}"),
        };
        format!(
            "Exported “{}”: {}, {} in {:.2} s{findings}, into {}",
            exported.title,
            many(made.len(), "PDF"),
            many(made.iter().map(|paper| paper.pages).sum(), "page"),
            began.elapsed().as_secs_f64(),
            shown(target),
        )
    }
}

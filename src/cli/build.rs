//! `coursebook build`

use super::args::Build;
use super::project::{Loaded, Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::Severity;
use crate::check::Depth;
use crate::compile::{Compiled, Options, PaperSources, compile};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::progress::Progress;
use crate::shell::publish::{Published, Stage, Standing};
use crate::shell::report::{Format, counts};
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(super) fn run(arguments: &Build) -> Result<Outcome, String> {
    let began = Instant::now();
    if let Some(jobs) = arguments.jobs {
        rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global().map_err(|error| error.to_string())?;
    }
    let format = Format::from(arguments.format);
    let project = Project::open(&arguments.root)?;
    let loaded = match project.load(arguments.theme.as_deref(), &Reader::default())? {
        Ok(loaded) => loaded,
        Err(diagnostic) => {
            tell_theme_finding(&project, *diagnostic, format);
            if format == Format::Human {
                tell::line("Not built: 1 error; nothing was written");
            }
            return Ok(Outcome::CourseHasErrors);
        }
    };
    let target = target(arguments, &project, &loaded);
    let mut sources = vec![(loaded.folders.src.as_str(), "the lessons"), ("theme", "the course's theme")];
    sources.extend(loaded.theme_folder.iter().map(|folder| (folder.as_str(), "the theme")));
    let stage = Stage::new(&project.root, &sources, &target).map_err(|error| error.to_string())?;
    let standing = Standing::at(&target);
    let options = Options {
        drafts: if arguments.drafts { Drafts::Shown } else { Drafts::LeftOut },
        depth: Depth::Build,
        audience: arguments.audience.into(),
        live: false,
        keep_pages: false,
        papers: Some(PaperSources { files: &project.root, earlier: Some(&standing) }),
    };
    let compiled = {
        let progress = Progress::new(&stage);
        let compiled = compile(&loaded.sources, &loaded.theme, options, &Memo::default(), &progress);
        progress.finish();
        compiled
    };
    tell::findings(&compiled.diagnostics, &|path| loaded.text(path), format);
    if fails(&compiled, arguments.strict) {
        stage.abandon();
        if format == Format::Human {
            tell::line(&failed(&compiled, &target));
        }
        return Ok(Outcome::CourseHasErrors);
    }
    let published = stage.publish().map_err(|error| format!("{error}\n  {}", what_stays(&target)))?;
    if format == Format::Human {
        tell::line(&done(&compiled, published, &target, began));
        for (delivery, verdict) in &compiled.deliveries {
            tell::line(&format!("  {delivery}: {verdict}"));
        }
    }
    Ok(Outcome::Fine)
}

fn target(arguments: &Build, project: &Project, loaded: &Loaded) -> PathBuf {
    match &arguments.output {
        Some(output) => output.clone(),
        // Beside the learners' site, never in its place.
        None => {
            let suffix = arguments.audience.suffix();
            project.root.path().join(format!("{}{suffix}", loaded.folders.build_dir.trim_end_matches('/')))
        }
    }
}

fn fails(compiled: &Compiled, strict: bool) -> bool {
    compiled.count(Severity::Error) > 0 || (strict && compiled.count(Severity::Warning) > 0)
}

fn failed(compiled: &Compiled, target: &Path) -> String {
    format!("Not built: {}; {}", counts(&compiled.diagnostics), what_stays(target))
}

fn what_stays(target: &Path) -> &'static str {
    if target.exists() { "the site stays as it was" } else { "no site was written" }
}

fn done(compiled: &Compiled, published: Published, target: &Path, began: Instant) -> String {
    let lessons = if compiled.lessons == 1 { "1 lesson".to_owned() } else { format!("{} lessons", compiled.lessons) };
    let findings = match counts(&compiled.diagnostics) {
        none if none.is_empty() => String::new(),
        some => format!(", with {some}"),
    };
    format!(
        "Built “{}”: {lessons}, {} files, {} in {:.2} s{findings}. Open {}",
        compiled.title,
        published.files,
        size(published.bytes),
        began.elapsed().as_secs_f64(),
        shown(&target.join("index.html")),
    )
}

pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// A path from where the user stands, where it is below.
pub(super) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok().and_then(|here| here.canonicalize().ok());
    let short = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    short.unwrap_or_else(|| path.to_owned()).display().to_string()
}

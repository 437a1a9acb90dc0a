//! `coursebook check`

use super::args::{Check, CheckFormat};
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::{Diagnostic, Severity, in_reading_order};
use crate::base::output::NoShelf;
use crate::check::Depth;
use crate::compile::{Audience, Compiled, Options, PaperSources, Progress, TranslatedText, compile};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::mend::mend;
use crate::shell::report::{Format, counts};
use std::path::{Path, PathBuf};

/// A fix can bring another one within reach, as two in one line do; more rounds than this mean that two rules disagree.
const ROUNDS: usize = 8;

pub(super) fn run(arguments: &Check) -> Result<Outcome, String> {
    let format = match arguments.format {
        CheckFormat::Human => Format::Human,
        CheckFormat::Json => Format::Json,
        CheckFormat::Sarif => Format::Sarif,
    };
    let project = Project::open(&arguments.root)?;
    let papers = Some(PaperSources { files: &project.root, earlier: None });
    let options = |drafts| Options {
        drafts,
        depth: Depth::Full,
        audience: Audience::Learner,
        live: false,
        keep_pages: false,
        papers,
    };
    let memo = Memo::default();
    let mut mended = 0;
    for round in 0..=ROUNDS {
        let loaded = match project.load(None, &Reader::default())? {
            Ok(loaded) => loaded,
            Err(diagnostic) => {
                tell_theme_finding(&project, *diagnostic, format);
                return Ok(Outcome::CourseHasErrors);
            }
        };
        let compile = |drafts| compile(&loaded.sources, &loaded.theme, options(drafts), &memo, &NoShelf);
        let mut compiled = compile(Drafts::Shown);
        // A link to a draft is fine while drafts are shown, and dead in the site that others see.
        let others = compile(Drafts::LeftOut).diagnostics.into_iter();
        // How much is translated is said once, drafts included.
        compiled.diagnostics.extend(others.filter(|other| other.rule != "translation-missing"));
        compiled.diagnostics = in_reading_order(compiled.diagnostics);
        if round == 0 && !arguments.translated.is_empty() {
            mended += note_translated(&project, &arguments.translated, &compiled)?;
            continue;
        }
        if arguments.fix && round < ROUNDS {
            let now = mend(&project.root, &compiled.diagnostics)?;
            mended += now;
            if now > 0 {
                continue;
            }
        }
        tell::findings(&compiled.diagnostics, &|path| loaded.text(path), format);
        if format == Format::Human {
            tell::line(&summary(&counts(&compiled.diagnostics), compiled.lessons, mended));
            for progress in &compiled.translations {
                tell::line(&translated(progress, compiled.lessons));
            }
        }
        let fails = compiled.count(Severity::Error) > 0 || (arguments.strict && compiled.count(Severity::Warning) > 0);
        return Ok(if fails { Outcome::CourseHasErrors } else { Outcome::Fine });
    }
    unreachable!("the last round always ends")
}

/// Writes into each of these files that it is up to date, and gives how many were changed.
fn note_translated(project: &Project, files: &[PathBuf], compiled: &Compiled) -> Result<usize, String> {
    let root = project.root.path();
    let texts: Vec<&TranslatedText> = compiled.translations.iter().flat_map(|progress| &progress.texts).collect();
    let mut notes = Vec::new();
    for file in files {
        let wanted = file.canonicalize().ok();
        // As the messages name it, or as the shell completes it.
        let is_meant = |text: &&&TranslatedText| {
            file == Path::new(text.path.as_str())
                || (wanted.is_some() && wanted == root.join(text.path.as_str()).canonicalize().ok())
        };
        let Some(text) = texts.iter().find(is_meant) else {
            return Err(format!(
                "`{}` is not a translation in this course\n  help: name a file such as `course/01-start/01-first.es.md`; its language stands in `book.toml`",
                file.display()
            ));
        };
        let (at, fix) = (text.up_to_date.span, &text.up_to_date.text);
        notes.push(Diagnostic::note("translation-older", "up to date").at(&text.path, at, "").fix(at, fix.clone()));
    }
    mend(&project.root, &notes)
}

fn summary(counts: &str, lessons: usize, mended: usize) -> String {
    let lessons = if lessons == 1 { "1 lesson".to_owned() } else { format!("{lessons} lessons") };
    let mended = match mended {
        0 => String::new(),
        1 => "Mended 1 place. ".to_owned(),
        places => format!("Mended {places} places. "),
    };
    match counts {
        "" => format!("{mended}Checked {lessons}: nothing to say"),
        counts => format!("{mended}Checked {lessons}: {counts}"),
    }
}

/// `  es: 14 of 17 lessons translated, 2 texts older than their source`
fn translated(progress: &Progress, lessons: usize) -> String {
    let older = progress.texts.iter().filter(|text| text.older).count();
    let older = match older {
        0 => String::new(),
        1 => ", 1 text older than its source".to_owned(),
        texts => format!(", {texts} texts older than their source"),
    };
    let plural = if lessons == 1 { "lesson" } else { "lessons" };
    format!("  {}: {} of {lessons} {plural} translated{older}", progress.code, progress.lessons)
}

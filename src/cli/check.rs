//! `coursebook check`

use super::args::{Check, CheckFormat};
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::{Severity, in_reading_order};
use crate::base::output::NoShelf;
use crate::check::Depth;
use crate::compile::{Audience, Options, PaperSources, compile};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::mend::mend;
use crate::shell::report::{Format, counts};

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
        compiled.diagnostics.extend(compile(Drafts::LeftOut).diagnostics);
        compiled.diagnostics = in_reading_order(compiled.diagnostics);
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
        }
        let fails = compiled.count(Severity::Error) > 0 || (arguments.strict && compiled.count(Severity::Warning) > 0);
        return Ok(if fails { Outcome::CourseHasErrors } else { Outcome::Fine });
    }
    unreachable!("the last round always ends")
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

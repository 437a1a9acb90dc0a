//! `coursebook pace`

use super::args::Pace;
use super::project::{Project, tell_theme_finding};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::compile::understand_course;
use crate::delivery::pace::{Compared, Record, compare, findings, median, read};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::report::{Format, counts};
use crate::shell::root::in_words;
use std::collections::BTreeSet;
use std::fs;

pub(super) fn run(arguments: &Pace) -> Result<Outcome, String> {
    let project = Project::open(&arguments.root)?;
    let format = Format::from(arguments.format);
    let loaded = match project.load(None, &Reader::default())? {
        Ok(loaded) => loaded,
        Err(diagnostic) => {
            tell_theme_finding(&project, *diagnostic, format);
            return Ok(Outcome::CourseHasErrors);
        }
    };
    let course = understand_course(&loaded.sources, Drafts::Shown, &Memo::default());
    let id = crate::compile::course_id(&course);
    let mut records: Vec<Record> = Vec::new();
    let mut seen = BTreeSet::new();
    for file in &arguments.files {
        if !seen.insert(file.canonicalize().unwrap_or_else(|_| file.clone())) {
            return Err(format!("`{}` is given twice, and one day counts once", file.display()));
        }
        let shown = file.display();
        let text =
            fs::read_to_string(file).map_err(|error| format!("`{shown}` cannot be read: {}", in_words(&error)))?;
        let record = read(&text).map_err(|why| format!("`{shown}` cannot be used: {why}"))?;
        if record.course != id {
            return Err(format!("`{shown}` belongs to the course `{}`, and this is `{id}`", record.course));
        }
        records.push(record);
    }
    let compared = compare(&course, &records);
    let wrong = findings(&compared);
    tell::findings(&wrong, &|path| loaded.text(path), format);
    if format == Format::Human && !compared.is_empty() {
        for line in table(&compared) {
            tell::line(&line);
        }
    }
    if format == Format::Human {
        tell::line(&summary(&records, &compared, &counts(&wrong)));
    }
    Ok(if arguments.strict && !wrong.is_empty() { Outcome::CourseHasErrors } else { Outcome::Fine })
}

/// One line a lesson and a part: planned, what it usually took, how often it was held.
fn table(compared: &[Compared]) -> Vec<String> {
    let mut lines = vec![format!("{:>9}  {:>7}  {:>4}  what", "planned", "usually", "held")];
    for one in compared {
        let (low, high) = one.planned.ends();
        let planned = if low == high { low.to_string() } else { format!("{low}-{high}") };
        let usually = if one.actual.is_empty() { "-".to_owned() } else { format!("{}", median(&one.actual).round()) };
        let mark = if one.better.is_some() { "  <-" } else { "" };
        let title = match (one.part.is_empty(), one.title.is_empty()) {
            (true, _) => one.title.clone(),
            (false, true) => format!("  {}", one.part),
            (false, false) => format!("  {}", one.title),
        };
        lines.push(format!("{planned:>9}  {usually:>7}  {:>4}  {title}{mark}", one.actual.len()));
    }
    lines
}

fn summary(records: &[Record], compared: &[Compared], counts: &str) -> String {
    let days = if records.len() == 1 { "1 day".to_owned() } else { format!("{} days", records.len()) };
    let lessons = compared.iter().filter(|one| one.part.is_empty()).count();
    let lessons = if lessons == 1 { "1 lesson".to_owned() } else { format!("{lessons} lessons") };
    if compared.is_empty() {
        return "Nothing to compare: no part in these files is in the course today".to_owned();
    }
    match counts {
        "" => format!("Compared {lessons} over {days}: the minutes are right"),
        counts => format!("Compared {lessons} over {days}: {counts}"),
    }
}

//! Planned against actual: what deliveries really took, and which minutes in the course are wrong.
//!
//! The pace clock saves one file a day. Times are minutes; a part that was left out says nothing of how long it takes.

use super::parts::{PartKind, lesson_time};
use super::schedule::Between;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::course::{Course, Lesson};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What the pace clock saved of one day: `pace-NAME-DATE.json`.
#[derive(Debug, Clone, Deserialize)]
pub struct Record {
    coursebook: String,
    v: u32,
    /// The id of the course.
    pub course: String,
    /// `[delivery.NAME]`
    pub delivery: String,
    #[serde(default)]
    pub date: String,
    pub parts: Vec<Held>,
}

/// One part as it was held.
#[derive(Debug, Clone, Deserialize)]
pub struct Held {
    /// As on the run sheet: `LESSON#PART`.
    pub id: String,
    pub lesson: String,
    #[serde(default)]
    pub title: String,
    pub actual: f64,
    #[serde(default)]
    pub skipped: bool,
}

/// The id of a part on the run sheet and in the files of the pace clock.
pub fn part_id(lesson: &Lesson, number: usize, block: Option<&crate::course::body::RoleBlock>) -> String {
    match block {
        None => format!("{}#lead-in", lesson.id),
        Some(block) => match (&block.attributes.id, &block.made_id) {
            (Some(id), None) => format!("{}#{}", lesson.id, id.value),
            _ => format!("{}#part-{number}", lesson.id),
        },
    }
}

/// What is said of any other file.
const NO_RECORD: &str = "it is not a file of the pace clock; “Save actual minutes” on a run sheet saves one";

/// Reads a file of the pace clock; says in words why it is none.
pub fn read(text: &str) -> Result<Record, String> {
    let record: Record = serde_json::from_str(text).map_err(|_| NO_RECORD.to_owned())?;
    if record.coursebook != "pace" {
        return Err(NO_RECORD.to_owned());
    }
    if record.v != 1 {
        return Err("it was saved by a later edition of Coursebook: update this one".to_owned());
    }
    if record.parts.iter().any(|part| !(0.0..=1440.0).contains(&part.actual)) {
        return Err("it holds minutes that no day has".to_owned());
    }
    Ok(record)
}

/// Planned and actual minutes of a lesson, or of one of its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    pub lesson: String,
    /// The lesson's title, or the part's.
    pub title: String,
    /// Of a part; empty for a whole lesson.
    pub part: String,
    pub planned: Between,
    /// One for each time it was held, in the order of the files.
    pub actual: Vec<f64>,
    /// Where its minutes are written.
    pub place: Option<(CoursePath, Span)>,
    /// What its minutes should say, where they are wrong.
    pub better: Option<String>,
}

/// Compares what was held with what the course says today: each lesson, followed by its parts.
pub fn compare(course: &Course, records: &[Record]) -> Vec<Compared> {
    let held: Vec<BTreeMap<&str, f64>> = records
        .iter()
        .map(|record| {
            let held = record.parts.iter().filter(|held| !held.skipped);
            held.map(|held| (held.id.as_str(), held.actual)).collect()
        })
        .collect();
    let mut all = Vec::new();
    for lesson in &course.lessons {
        let time = lesson_time(lesson);
        let mut parts = Vec::new();
        let ids: Vec<String> = time
            .parts
            .iter()
            .enumerate()
            .map(|(number, part)| part_id(lesson, number, part.block.as_deref()))
            .collect();
        for (part, id) in time.parts.iter().zip(&ids) {
            let actual: Vec<f64> = held.iter().filter_map(|held| held.get(id.as_str()).copied()).collect();
            let Some(block) = part.block.as_ref().filter(|_| part.kind != PartKind::LeadIn) else { continue };
            let written = block.attributes.get("minutes");
            parts.push(Compared {
                lesson: lesson.id.clone(),
                title: block.title(),
                part: id.clone(),
                planned: part.minutes,
                better: better(part.minutes, &actual),
                actual,
                place: written.map(|minutes| (lesson.parsed.path.clone(), minutes.span)),
            });
        }
        // A lesson counts where all of it was held.
        let whole =
            held.iter().filter_map(|held| ids.iter().map(|id| held.get(id.as_str()).copied()).sum::<Option<f64>>());
        let actual: Vec<f64> = whole.collect();
        if actual.is_empty() && parts.iter().all(|part| part.actual.is_empty()) {
            continue;
        }
        all.push(Compared {
            lesson: lesson.id.clone(),
            title: lesson.parsed.title.clone(),
            part: String::new(),
            planned: time.minutes,
            better: better(time.minutes, &actual),
            actual,
            place: lesson
                .parsed
                .front_matter
                .minutes
                .as_ref()
                .map(|minutes| (lesson.parsed.path.clone(), minutes.span)),
        });
        all.extend(parts.into_iter().filter(|part| !part.actual.is_empty()));
    }
    all
}

/// The middle one of some numbers; of an even count, between the two in the middle.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// What to write instead, where the usual time is more than two minutes, and more than a tenth, outside of what is planned.
fn better(planned: Between, actual: &[f64]) -> Option<String> {
    if actual.is_empty() {
        return None;
    }
    let (low, high) = planned.ends();
    let usual = median(actual);
    let (low, high) = (f64::from(low), f64::from(high));
    let away = (low - usual).max(usual - high);
    if away <= (high / 10.0).max(2.0) {
        return None;
    }
    let whole = |minutes: f64| minutes.round().max(1.0);
    let ends = actual.iter().copied().fold((f64::MAX, f64::MIN), |(low, high), one| (low.min(one), high.max(one)));
    let (low, high) = (whole(ends.0), whole(ends.1));
    Some(if low < high { format!("{low}-{high}") } else { format!("{low}") })
}

/// The minutes that are wrong, as findings at their place in the lessons.
pub fn findings(compared: &[Compared]) -> Vec<Diagnostic> {
    let wrong = compared.iter().filter_map(|one| {
        let better = one.better.as_ref()?;
        let took: Vec<String> = one.actual.iter().map(|minutes| format!("{}", minutes.round())).collect();
        let took = match took.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => took.concat(),
        };
        let what = match (one.part.is_empty(), one.title.is_empty()) {
            (true, _) => format!("the lesson “{}”", one.title),
            (false, false) => format!("“{}”", one.title),
            (false, true) => "this part".to_owned(),
        };
        let (low, high) = one.planned.ends();
        let planned = if low == high { low.to_string() } else { format!("{low} to {high}") };

        let diagnostic =
            Diagnostic::warning("minutes-off", format!("{what} took {took} minutes, planned are {planned}"));
        let diagnostic = match &one.place {
            Some((path, span)) => diagnostic.at(path, *span, format!("`{better}` would have been right")),
            None => diagnostic,
        };
        let too_long = median(&one.actual) > f64::from(high);
        Some(diagnostic.help(match too_long {
            true => "correct the minutes, and every run sheet and agenda follows; or hold it shorter",
            false => "correct the minutes, and every run sheet and agenda follows",
        }))
    });
    wrong.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_wrong_when_the_usual_time_is_well_outside_of_them() {
        let planned = |low, high| Between { low, high };
        assert_eq!(better(planned(15, 15), &[16.0, 17.0, 14.0]), None);
        assert_eq!(better(planned(15, 15), &[22.4, 19.0, 25.0]).as_deref(), Some("19-25"));
        assert_eq!(better(planned(10, 20), &[21.0]), None);
        assert_eq!(better(planned(10, 20), &[3.2]).as_deref(), Some("3"));
        // Once far too long, but usually right.
        assert_eq!(better(planned(15, 15), &[15.0, 45.0, 16.0]), None);
    }

    #[test]
    fn what_is_no_file_of_the_clock_is_told() {
        assert!(read("{}").unwrap_err().contains("not a file of the pace clock"));
        assert_eq!(read("x").unwrap_err(), NO_RECORD);
        let later = r#"{"coursebook":"pace","v":2,"course":"c","delivery":"d","parts":[]}"#;
        assert!(read(later).unwrap_err().contains("later edition"));
    }
}

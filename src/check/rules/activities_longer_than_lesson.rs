//! # activities-longer-than-lesson
//!
//! The minutes of a lesson hold all its timed parts: activities, role plays, and notes for facilitators with minutes. What
//! they leave stands before the first of them. Where they take more than the lesson has, one of the numbers is wrong.

use super::delivery_too_long::minutes;
use crate::base::diagnostic::Diagnostic;
use crate::course::course::Course;
use crate::delivery::{Between, lesson_time};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for lesson in &course.lessons {
        let time = lesson_time(lesson);
        let (Some(written), true) = (&lesson.parsed.front_matter.minutes, time.over > 0) else { continue };
        let path = &lesson.parsed.path;
        let sum = time.parts.iter().fold(Between::default(), |sum, part| sum.plus(part.minutes));
        let parts = if sum.low == sum.high { sum.low.to_string() } else { format!("{} to {}", sum.low, sum.high) };
        let (low, high) = time.minutes.ends();
        let mut diagnostic = Diagnostic::warning(
            "activities-longer-than-lesson",
            format!(
                "the parts of this lesson take {parts} minutes, the lesson has {}",
                written.value.to_string().replace('–', " to ")
            ),
        )
        .at(path, written.span, format!("{} too few", minutes(time.over)));
        for part in &time.parts {
            let block = part.block.as_ref().and_then(|block| Some((block, block.attributes.get("minutes")?)));
            if let Some((block, own)) = block {
                diagnostic = diagnostic.related(path, own.span, format!("`{}`: {} min", block.role.name(), own.value));
            }
        }
        diagnostics.push(diagnostic.help(format!(
            "write `minutes: {}` or shorten a part; run sheets and agendas count the parts",
            if low == high { low.to_string() } else { format!("{low}-{high}") }
        )));
    }
}

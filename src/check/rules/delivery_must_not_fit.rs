//! # delivery-must-not-fit
//!
//! Even without everything that could or should be done, what must be done in a delivery takes longer than the room is booked
//! for. Cutting activities does not help any more: leave out a lesson, or book the room for longer.

use super::delivery_too_long::{ends, is_complete, minutes, of_day};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::delivery::{RowKind, run_sheets};
use std::collections::BTreeMap;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course) {
        let Some(cut) = sheet.cut.as_ref().filter(|_| is_complete(course, &sheet)) else { continue };
        let delivery = &course.manifest.deliveries[sheet.delivery];
        for (number, day) in cut.days.iter().enumerate().filter(|(_, day)| day.over() > 0) {
            let what = of_day(&delivery.name.value, number, cut.days.len());
            let message =
                format!("what must be done in {what} takes {} more than the room is booked for", minutes(day.over()));
            let whole = &sheet.days[number];
            let mut lessons: BTreeMap<usize, u32> = BTreeMap::new();
            for row in &day.rows {
                if let RowKind::Part { lesson, .. } = row.kind {
                    *lessons.entry(lesson).or_default() += row.minutes.ends().1;
                }
            }
            let enough = lessons.iter().filter(|(_, minutes)| **minutes >= day.over() && lessons.len() > 1);
            let help = match enough.min_by_key(|(_, minutes)| **minutes) {
                Some((lesson, _)) => format!(
                    "book the room until later, or leave out a lesson: without “{}” it would fit",
                    course.lessons[*lesson].parsed.title
                ),
                None if lessons.len() < 2 => "book the room until later".to_owned(),
                None => "book the room until later, or spread the lessons over more days".to_owned(),
            };
            diagnostics.push(
                Diagnostic::warning("delivery-must-not-fit", message)
                    .at(
                        &CoursePath::new("book.toml"),
                        delivery.days[number].end_span,
                        format!("with everything, {}", ends(whole)),
                    )
                    .help(help),
            );
        }
    }
}

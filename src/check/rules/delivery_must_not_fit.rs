//! # delivery-must-not-fit
//!
//! Even without everything that could or should be done, what must be done in a delivery takes longer than the room is booked
//! for. Cutting activities does not help any more: leave out a lesson, or book the room for longer.

use super::delivery_too_long::{ends, minutes, of_day};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::delivery::{Fit, run_sheets};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course) {
        let (Fit::MustOver { .. }, Some(cut)) = (sheet.fit, &sheet.cut) else { continue };
        let delivery = &course.manifest.deliveries[sheet.delivery];
        for (number, day) in cut.days.iter().enumerate().filter(|(_, day)| day.over() > 0) {
            let what = of_day(&delivery.name.value, number, cut.days.len());
            let message =
                format!("what must be done in {what} takes {} more than the room is booked for", minutes(day.over()));
            let whole = &sheet.days[number];
            let shortest = day.rows.iter().filter_map(|row| match row.kind {
                crate::delivery::RowKind::Part { lesson, .. } => Some(lesson),
                _ => None,
            });
            let lessons: std::collections::BTreeSet<usize> = shortest.collect();
            let enough = lessons.into_iter().filter(|lesson| course.lessons[*lesson].minutes().high >= day.over());
            let candidate = enough.min_by_key(|lesson| course.lessons[*lesson].minutes().high);
            let help = match candidate {
                Some(lesson) => format!(
                    "book the room until later, or leave out a lesson: without “{}” it would fit",
                    course.lessons[lesson].parsed.title
                ),
                None => "book the room for longer, or spread the lessons over more days".to_owned(),
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

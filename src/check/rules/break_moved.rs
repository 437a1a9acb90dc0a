//! # break-moved
//!
//! A break comes between two parts of the plan, as near to the time that is written as they allow. This one comes more than
//! twenty minutes earlier or later, which the people who bring the coffee should know.

use super::delivery_too_long::{minutes, of_day};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::course::delivery::Clock;
use crate::delivery::{RowKind, run_sheets};

/// Nobody's coffee gets cold for less.
const FAR: u32 = 20;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course) {
        let delivery = &course.manifest.deliveries[sheet.delivery];
        for (number, day) in sheet.days.iter().enumerate() {
            for row in &day.rows {
                let pause = match &row.kind {
                    RowKind::Break(pause) | RowKind::Lunch(pause) => pause,
                    _ => continue,
                };
                let (early, late) = row.starts.ends();
                let away = pause.at.minutes().saturating_sub(late).max(early.saturating_sub(pause.at.minutes()));
                if away <= FAR {
                    continue;
                }
                let begins = Clock::after(early).map(|clock| clock.to_string()).unwrap_or_default();
                let what = of_day(&delivery.name.value, number, sheet.days.len());
                let message =
                    format!("the break at {} of {what} begins {} from its time, at {begins}", pause.at, minutes(away));
                diagnostics.push(
                    Diagnostic::warning("break-moved", message)
                        .at(&CoursePath::new("book.toml"), pause.span, "no border between two parts is nearer")
                        .help(format!("write `at = \"{begins}\"`, or put the lessons in another order")),
                );
            }
        }
    }
}

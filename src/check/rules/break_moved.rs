//! # break-moved
//!
//! A break comes between two parts of the plan, as near to the time that is written as they allow. This one comes more than
//! twenty minutes earlier or later, which the people who bring the coffee should know.

use super::delivery_too_long::{is_complete, minutes, of_day};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::course::delivery::Clock;
use crate::delivery::{RowKind, run_sheets};

/// Nobody's coffee gets cold for less.
const FAR: u32 = 20;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course).into_iter().filter(|sheet| is_complete(course, sheet)) {
        let delivery = &course.manifest.deliveries[sheet.delivery];
        for (number, day) in sheet.days.iter().enumerate() {
            for row in &day.rows {
                let (pause, name) = match &row.kind {
                    RowKind::Break(pause) => (pause, "break"),
                    RowKind::Lunch(pause) => (pause, "lunch"),
                    _ => continue,
                };
                let (early, late) = row.starts.ends();
                let wanted = pause.at.minutes();
                let (away, way, begins) = if late < wanted {
                    (wanted - late, "early", late)
                } else {
                    (early.saturating_sub(wanted), "late", early)
                };
                if away <= FAR {
                    continue;
                }
                let help = match Clock::after(begins) {
                    Some(clock) => format!("write `at = \"{clock}\"`, or put the lessons in another order"),
                    None => "put the lessons in another order, or on another day".to_owned(),
                };
                let begins = Clock::say(begins);
                let what = of_day(&delivery.name.value, number, sheet.days.len());
                let message = format!(
                    "the {name} at {wanted} of {what} begins {} {way}, at {begins}",
                    minutes(away),
                    wanted = pause.at
                );
                diagnostics.push(
                    Diagnostic::warning("break-moved", message)
                        .at(&CoursePath::new("book.toml"), pause.span, "no border between two parts is nearer")
                        .help(help),
                );
            }
        }
    }
}

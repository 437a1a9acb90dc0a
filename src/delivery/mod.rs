//! What follows from the minutes of lessons and activities once a room is booked: who does what when, what to leave out,
//! what to bring, and who works with whom.
//!
//! A course and its deliveries come in; plain values go out. Knows no HTML, no addresses, no paper. Everything is counted in
//! whole minutes, so that nothing is rounded and every sum is the sum of what is shown.

mod cut;
pub mod groups;
pub mod materials;
pub mod pace;
mod parts;
mod schedule;

pub use cut::Cut;
pub use parts::{LessonTime, Part, PartKind, lesson_time};
pub use schedule::{Between, DaySheet, Fit, Row, RowKind, RunSheet, run_sheet};

use crate::course::course::Course;

/// The run sheet of every delivery, in the order of `book.toml`.
pub fn run_sheets(course: &Course) -> Vec<RunSheet> {
    course.taught.iter().map(|taught| run_sheet(course, taught)).collect()
}

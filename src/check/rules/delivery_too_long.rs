//! # delivery-too-long
//!
//! What is planned for a delivery does not fit into the hours for which the room is booked, should every part take as long as
//! it may. The rule offers what to leave out: parts that could be done first, then parts that should, as few as are enough.
//! The run sheet shows the plan without them.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::delivery::{Cut, DaySheet, Fit, run_sheets};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course) {
        let (Fit::Over { .. }, Some(cut)) = (sheet.fit, &sheet.cut) else { continue };
        let delivery = &course.manifest.deliveries[sheet.delivery];
        for (number, day) in sheet.days.iter().enumerate().filter(|(_, day)| day.over() > 0) {
            let message = format!(
                "{} takes up to {} more than the room is booked for",
                of_day(&delivery.name.value, number, sheet.days.len()),
                minutes(day.over()),
            );
            diagnostics.push(
                Diagnostic::warning("delivery-too-long", message)
                    .at(&CoursePath::new("book.toml"), delivery.days[number].end_span, ends(day))
                    .help(offer(course, cut, number)),
            );
        }
    }
}

/// `half-day`, or `day 2 of lunch-hours`.
pub(super) fn of_day(name: &str, number: usize, days: usize) -> String {
    if days == 1 { format!("`{name}`") } else { format!("day {} of `{name}`", number + 1) }
}

pub(super) fn minutes(count: u32) -> String {
    if count == 1 { "1 minute".to_owned() } else { format!("{count} minutes") }
}

/// When the last part ends.
pub(super) fn ends(day: &DaySheet) -> String {
    let (early, late) = day.finish().ends();
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    if early == late {
        format!("it ends at {}", clock(late))
    } else {
        format!("it ends between {} and {}", clock(early), clock(late))
    }
}

fn offer(course: &Course, cut: &Cut, number: usize) -> String {
    let day = &cut.days[number];
    let of_day = course.taught.iter().flat_map(|taught| taught.days.get(number)).flatten();
    let lessons: Vec<usize> = of_day.copied().collect();
    let parts = cut.parts.iter().filter(|gone| lessons.contains(&gone.lesson) || cut.days.len() == 1);
    let named = parts.map(|gone| {
        let title = gone.part.block.as_ref().map(|block| block.title()).unwrap_or_default();
        let title = if title.is_empty() { course.lessons[gone.lesson].parsed.title.clone() } else { title };
        let (_, high) = gone.part.minutes.ends();
        format!("“{title}” ({high} min, {})", gone.part.priority.name())
    });
    let named: Vec<String> = named.collect();
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    format!("leave out {}: then it ends by {}", named.join(" and "), clock(day.finish().ends().1))
}

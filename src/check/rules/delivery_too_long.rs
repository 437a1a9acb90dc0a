//! # delivery-too-long
//!
//! What is planned for a delivery does not fit into the hours for which the room is booked, should every part take as long as
//! it may. The rule offers what to leave out: parts that could be done first, then parts that should, as few as are enough.
//! The run sheet shows the plan without them.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::course::delivery::Clock;
use crate::delivery::{Cut, DaySheet, RunSheet, run_sheets};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for sheet in run_sheets(course) {
        let Some(cut) = sheet.cut.as_ref().filter(|_| is_complete(course, &sheet)) else { continue };
        let delivery = &course.manifest.deliveries[sheet.delivery];
        // A day for which cutting is not enough is told by another rule.
        let helped = |number: usize, day: &DaySheet| day.over() > 0 && cut.days[number].over() == 0;
        for (number, day) in sheet.days.iter().enumerate().filter(|(number, day)| helped(*number, day)) {
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
    if early == late {
        format!("it ends at {}", Clock::say(late))
    } else {
        format!("it ends between {} and {}", Clock::say(early), Clock::say(late))
    }
}

/// Every lesson that it names was found; else that is told, and times mean nothing yet.
pub(super) fn is_complete(course: &Course, sheet: &RunSheet) -> bool {
    let delivery = &course.manifest.deliveries[sheet.delivery];
    let taught = &course.taught[sheet.delivery];
    let wanted = delivery.days.iter().zip(&taught.days);
    wanted.into_iter().all(|(day, found)| day.lessons.is_empty() || found.len() >= day.lessons.len())
}

fn offer(course: &Course, cut: &Cut, number: usize) -> String {
    let named = cut.parts.iter().filter(|gone| gone.day == number).map(|gone| {
        let title = gone.part.block.as_ref().map(|block| block.title()).unwrap_or_default();
        let title = match title.as_str() {
            "" => format!("the {} in “{}”", gone.part.kind.name(), course.lessons[gone.lesson].parsed.title),
            title => format!("“{title}”"),
        };
        format!("{title} ({} min, {})", gone.part.minutes.ends().1, gone.part.priority.name())
    });
    let named: Vec<String> = named.collect();
    format!("leave out {}: then it ends by {}", named.join(" and "), Clock::say(cut.days[number].finish().ends().1))
}

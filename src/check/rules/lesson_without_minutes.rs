//! # lesson-without-minutes
//!
//! A delivery teaches this lesson, and nothing says how long it takes: run sheet and agenda pass over it as if it took no time.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::course::Course;
use crate::delivery::lesson_time;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for (taught, delivery) in course.taught.iter().map(|taught| (taught, &course.manifest.deliveries[taught.delivery]))
    {
        for number in taught.days.iter().flatten() {
            let lesson = &course.lessons[*number];
            if lesson_time(lesson).minutes.ends().1 > 0 || !seen.insert(*number) {
                continue;
            }
            let title = lesson.parsed.front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
            diagnostics.push(
                Diagnostic::warning(
                    "lesson-without-minutes",
                    format!("`{}` teaches this lesson, and it does not say how long it takes", delivery.name.value),
                )
                .at(&lesson.parsed.path, title, "it has no `minutes`")
                .related(&CoursePath::new("book.toml"), delivery.name.span, "the delivery")
                .help("write `minutes: 25` into its front matter, or a range such as `20-30`"),
            );
        }
    }
}

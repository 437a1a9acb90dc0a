//! # lesson-without-objectives
//!
//! Learners look for what they will be able to do. A lesson says it in `objectives`, a verb first.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::course::Course;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for lesson in &course.lessons {
        let front_matter = &lesson.parsed.front_matter;
        if !front_matter.objectives.is_empty() {
            continue;
        }
        let span = front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
        diagnostics.push(
            Diagnostic::note("lesson-without-objectives", "this lesson does not say what learners will be able to do")
                .at(&lesson.parsed.path, span, "`objectives` is missing")
                .help("add `objectives:` with lines such as `  - Compare your list with your manager's`"),
        );
    }
}

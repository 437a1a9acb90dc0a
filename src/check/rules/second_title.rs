//! # second-title
//!
//! A page has one heading of the first level: the lesson's title. `#` in the text would be a second one; it is shown as
//! a heading of the second level, and is better written as `##`.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for anchor in text.anchors.iter().filter(|anchor| anchor.level == 1) {
        diagnostics.push(
            Diagnostic::warning("second-title", "a second heading of the first level")
                .at(&text.path, anchor.span, "the title of the lesson is the first")
                .help("begin it with `##`"),
        );
    }
}

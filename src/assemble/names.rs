//! Learners' answers are kept by id, for the whole course: no two may be equal.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::course::Course;
use std::collections::HashMap;

/// Tells every id that is used in two files. Two in one file were told when it was read.
pub(super) fn unique(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: HashMap<&str, (&CoursePath, Span)> = HashMap::new();
    for text in course.texts() {
        for id in &text.inventory.kept_ids {
            match first.get(id.value.as_str()) {
                Some((path, place)) if **path != text.path => diagnostics.push(
                    Diagnostic::error("duplicate-id", format!("the id `{}` is used in two files", id.value))
                        .at(&text.path, id.span, "the second one")
                        .related(path, *place, "the first one")
                        .help("change one of them: learners' answers are kept by it"),
                ),
                Some(_) => {}
                None => {
                    first.insert(&id.value, (&text.path, id.span));
                }
            }
        }
    }
}

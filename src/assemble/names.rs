//! Learners' answers are kept by id, for the whole course: no two may be equal.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::body::{BlockKind, Inside, Role, walk_blocks};
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;
use std::collections::HashMap;

/// Tells every id that is used in two files. Two in one file were told when it was read.
pub(super) fn unique(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: HashMap<String, (CoursePath, Span)> = HashMap::new();
    for text in course.texts() {
        for (id, span) in kept_ids(text) {
            match first.get(&id) {
                Some((path, place)) if *path != text.path => diagnostics.push(
                    Diagnostic::error("duplicate-id", format!("the id `{id}` is used in two files"))
                        .at(&text.path, span, "the second one")
                        .related(path, *place, "the first one")
                        .help("change one of them: learners' answers are kept by it"),
                ),
                Some(_) => {}
                None => {
                    first.insert(id, (text.path.clone(), span));
                }
            }
        }
    }
}

/// The ids by which something of the learner's is kept.
fn kept_ids(text: &ParsedLesson) -> Vec<(String, Span)> {
    let mut ids = Vec::new();
    walk_blocks(&text.body, Inside::Everything, &mut |block| match &block.kind {
        BlockKind::Quiz(quiz) => {
            ids.push((quiz.id.text.clone(), quiz.opening));
            ids.extend(quiz.questions.iter().map(|question| (question.id.text.clone(), question.span)));
        }
        BlockKind::Worksheet(worksheet) => ids.push((worksheet.id.text.clone(), worksheet.opening)),
        BlockKind::Role(role) if role.role == Role::Commitment => {
            ids.extend(role.attributes.id.iter().map(|id| (id.value.clone(), id.span)));
        }
        _ => {}
    });
    ids
}

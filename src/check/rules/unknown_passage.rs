//! # unknown-passage
//!
//! `see=#id` on a question, or on a quiz for all of its questions, names the passage that a learner is sent back to. It is
//! the id of a heading or a block in the same file. Without `see`, the part of the lesson that shares most of the
//! question's words is taken.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::span::Span;
use crate::course::lesson::ParsedLesson;
use std::collections::BTreeSet;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    // `see` of a quiz stands on each of its questions, and is told once.
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for see in
        text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions).filter_map(|question| question.see.as_ref())
    {
        if text.anchors.iter().any(|anchor| anchor.id == see.value) || !told.insert(see.span) {
            continue;
        }
        let diagnostic = Diagnostic::error(
            "unknown-passage",
            format!("this lesson has no heading or block with the id `{}`", see.value),
        );
        diagnostics.push(match nearest(&see.value, text.anchors.iter().map(|anchor| anchor.id.as_str())) {
            Some(near) => {
                diagnostic.at(&text.path, see.span, format!("did you mean `{near}`?")).fix(see.span, format!("#{near}"))
            }
            None => diagnostic
                .at(&text.path, see.span, "learners would be sent nowhere")
                .help("give the heading an id, as in `## Two questions {#two-questions}`, and name it here"),
        });
    }
}

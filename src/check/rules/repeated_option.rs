//! # repeated-option
//!
//! Two options with the same words: a learner cannot tell them apart, and at most one can be meant.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::plain_text;
use crate::course::lesson::ParsedLesson;
use std::collections::HashMap;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        let mut seen = HashMap::new();
        for choice in question.kind.choices() {
            let words = plain_text(&choice.content).trim().to_lowercase();
            if let Some(first) = seen.insert(words, choice.span) {
                diagnostics.push(
                    Diagnostic::warning("repeated-option", "this option stands in the list twice")
                        .at(&text.path, choice.span, "the second one")
                        .related(&text.path, first, "the first one")
                        .help("reword one of them, or delete it"),
                );
            }
        }
    }
}

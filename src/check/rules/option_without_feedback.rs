//! # option-without-feedback
//!
//! A learner who picks an option wants to know why it is right or not. A line that begins with `>` below the option says
//! it. A question whose explanation says it for all options is fine as well.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::QuestionKind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        if matches!(question.kind, QuestionKind::Rating(_)) || !question.explanation.is_empty() {
            continue;
        }
        for choice in question.kind.choices().iter().filter(|choice| choice.feedback.is_empty()) {
            diagnostics.push(
                Diagnostic::note("option-without-feedback", "nobody explains this option")
                    .at(&text.path, choice.span, "a learner who picks it learns nothing")
                    .help("write a line below it that begins with `  > `"),
            );
        }
    }
}

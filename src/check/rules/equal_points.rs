//! # equal-points
//!
//! In a judgement, the option with the most points is the best, and the others lead nearer to it or further away. Where all
//! have the same points, every answer is the best one.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::QuestionKind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        let QuestionKind::Judgement(choices) = &question.kind else { continue };
        let [first, others @ ..] = choices.as_slice() else { continue };
        // Where none has points, `quiz-without-answer` says so.
        if others.is_empty() || first.points == 0 || others.iter().any(|choice| choice.points != first.points) {
            continue;
        }
        let mut diagnostic = Diagnostic::warning(
            "equal-points",
            format!("all {} options are worth {}, so every answer is the best one", choices.len(), first.points),
        )
        .at(&text.path, question.span, "expected one option to have more points than another");
        diagnostic = diagnostic
            .help("give the best option the most points; for a self-rating, write `{.rating}` behind the heading");
        diagnostics.push(diagnostic);
    }
}

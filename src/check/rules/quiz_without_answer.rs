//! # quiz-without-answer
//!
//! A question with options has at least one right one, and a gap to choose in has one choice with `=`. Without it no
//! learner can ever be right. For a self-rating, where nothing is right or wrong, write `{.rating}` behind the heading.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{GapKind, QuestionKind};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for quiz in &text.inventory.quizzes {
        for (index, question) in quiz.questions.iter().enumerate() {
            let number = index + 1;
            if let QuestionKind::One(choices) | QuestionKind::Several(choices) = &question.kind
                && !choices.iter().any(|choice| choice.right)
            {
                let mark = match question.kind {
                    QuestionKind::One(_) => "(x)",
                    _ => "[x]",
                };
                let count = choices.len();
                diagnostics.push(
                    Diagnostic::error("quiz-without-answer", format!("question {number} has no right answer"))
                        .at(&text.path, question.span, format!("none of its {count} options is marked"))
                        .help(format!("mark the right option with `{mark}`")),
                );
            }
            for gap in &question.gaps {
                let GapKind::Chosen(choices) = &gap.kind else { continue };
                if !choices.iter().any(|choice| choice.right) {
                    diagnostics.push(
                        Diagnostic::error("quiz-without-answer", "this gap has no right choice")
                            .at(&text.path, gap.span, "none of its choices begins with `=`")
                            .help("mark the right choice with `=`, and the others with `~`"),
                    );
                }
            }
            if let QuestionKind::Judgement(choices) = &question.kind
                && choices.iter().all(|choice| choice.points == 0)
            {
                diagnostics.push(
                    Diagnostic::error("quiz-without-answer", format!("no option of question {number} has points"))
                        .at(&text.path, question.span, "every option is worth 0")
                        .help("give the best option the most points, as in `(3)`"),
                );
            }
        }
    }
}

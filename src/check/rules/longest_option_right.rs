//! # longest-option-right
//!
//! The right answer is often written with more care, and so becomes the longest. Learners notice, and pick by length.
//! Told where it holds for more than two thirds of the questions of a quiz that has at least three.
//!
//! A question counts where the right option is longer than every other by more than a tenth, which can be seen. Where several
//! options are right, the shortest of them is compared; in a judgement, the best option.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::plain_text;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Question, QuestionKind};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for quiz in &text.inventory.quizzes {
        let asked: Vec<bool> = quiz.questions.iter().filter_map(right_is_longest).collect();
        let longest = asked.iter().filter(|longest| **longest).count();
        if asked.len() >= 3 && longest * 3 > asked.len() * 2 {
            diagnostics.push(
                Diagnostic::note(
                    "longest-option-right",
                    format!("in {longest} of {} questions the right option is the longest", asked.len()),
                )
                .at(&text.path, quiz.opening, "learners will pick by length")
                .help("shorten the right options, or say more in the others"),
            );
        }
    }
}

/// Whether all right options are visibly longer than all others; nothing where there are no options of both sorts.
fn right_is_longest(question: &Question) -> Option<bool> {
    let (QuestionKind::One(choices) | QuestionKind::Several(choices) | QuestionKind::Judgement(choices)) =
        &question.kind
    else {
        return None;
    };
    let lengths = |right| {
        let those = choices.iter().filter(move |choice| choice.right == right);
        those.map(|choice| plain_text(&choice.content).chars().count())
    };
    Some(lengths(true).min()? * 10 > lengths(false).max()? * 11)
}

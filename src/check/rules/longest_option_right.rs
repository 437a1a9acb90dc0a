//! # longest-option-right
//!
//! The right answer is often written with more care, and so becomes the longest. Learners notice, and pick by length.
//! Told where it holds for most questions of a quiz that has at least three.

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

/// Whether the one right option is clearly longer than all others; nothing for other kinds.
fn right_is_longest(question: &Question) -> Option<bool> {
    let QuestionKind::One(choices) = &question.kind else { return None };
    let length = |right| {
        choices
            .iter()
            .filter(move |choice| choice.right == right)
            .map(|choice| plain_text(&choice.content).chars().count())
            .max()
    };
    Some(length(true)? > length(false)?)
}

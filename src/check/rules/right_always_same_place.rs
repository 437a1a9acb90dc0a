//! # right-always-same-place
//!
//! In a quiz with at least three questions of one answer, the right option stands first in every one, or last, or at one
//! other place. Learners notice, and stop reading the options.
//!
//! That options are mixed on screen does not help: the first time they stand as you wrote them, and on paper they always do.
//! Where their order means something, as from few to many, leave it, and move the right option in the other questions.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Question, QuestionKind, Quiz};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for quiz in &text.inventory.quizzes {
        if let Some((questions, place)) = same_place(quiz) {
            diagnostics.push(
                Diagnostic::note(
                    "right-always-same-place",
                    format!("in all {questions} questions with one answer the right option stands {place}"),
                )
                .at(&text.path, quiz.opening, "learners will pick by place")
                .help("move the right option of some questions up or down the list"),
            );
        }
    }
}

/// How many questions with one answer there are, and where all of them have their right option.
fn same_place(quiz: &Quiz) -> Option<(usize, String)> {
    let places: Vec<(usize, usize)> = quiz.questions.iter().filter_map(right_place).collect();
    let (first, behind) = *places.first()?;
    if places.len() < 3 {
        return None;
    }
    let place = if places.iter().all(|(place, _)| *place == first) {
        if first == 0 { "first".to_owned() } else { format!("at place {}", first + 1) }
    } else if behind == 0 && places.iter().all(|(_, behind)| *behind == 0) {
        "last".to_owned()
    } else {
        return None;
    };
    Some((places.len(), place))
}

/// How many options stand before the one right option, and how many behind it.
fn right_place(question: &Question) -> Option<(usize, usize)> {
    let QuestionKind::One(choices) = &question.kind else { return None };
    let mut right = choices.iter().enumerate().filter(|(_, choice)| choice.right).map(|(index, _)| index);
    match (right.next(), right.next()) {
        (Some(index), None) => Some((index, choices.len() - 1 - index)),
        _ => None,
    }
}

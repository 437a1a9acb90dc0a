//! # unserved-competency
//!
//! A competency that `book.toml` declares is a promise: at least one lesson practises it, and at least one quiz checks it.
//! A question checks what it names as `competency`, else what its quiz names, else what its lesson does. Self-ratings
//! check nothing.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use crate::course::quiz::QuestionKind;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut checked = BTreeSet::new();
    for lesson in &course.lessons {
        let own = &lesson.parsed.front_matter.competency;
        for quiz in &lesson.parsed.inventory.quizzes {
            let of_quiz = if quiz.competency.is_empty() { own } else { &quiz.competency };
            for question in quiz.questions.iter().filter(|question| checks(&question.kind)) {
                let named = if question.competency.is_empty() { of_quiz } else { &question.competency };
                checked.extend(named.iter().map(|name| name.value.to_lowercase()));
            }
        }
    }
    let path = CoursePath::new("book.toml");
    for declared in &course.manifest.course.competencies {
        let practised =
            course.competencies.iter().any(|topic| topic.name == declared.name && !topic.lessons.is_empty());
        let (message, help) = if !practised {
            (
                format!("no lesson practises `{}`", declared.name),
                "name it as `competency` in the front matter of a lesson that has a quiz, or take it out",
            )
        } else if !checked.contains(&declared.name.to_lowercase()) {
            (
                format!("no quiz checks `{}`", declared.name),
                "ask about it in a lesson that practises it; a self-rating checks nothing",
            )
        } else {
            continue;
        };
        diagnostics.push(
            Diagnostic::warning("unserved-competency", message).at(&path, declared.span, "declared here").help(help),
        );
    }
}

/// A self-rating says how sure somebody feels; it checks nothing.
fn checks(kind: &QuestionKind) -> bool {
    !matches!(kind, QuestionKind::Rating(_) | QuestionKind::RatingGrid(_) | QuestionKind::Unclear)
}

//! # unserved-competency
//!
//! A competency that `book.toml` declares is a promise: at least one lesson practises it, and at least one quiz checks it.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut checked = BTreeSet::new();
    for lesson in &course.lessons {
        let own = &lesson.parsed.front_matter.competency;
        for quiz in &lesson.parsed.inventory.quizzes {
            let named = if quiz.competency.is_empty() { own } else { &quiz.competency };
            checked.extend(named.iter().map(|name| name.value.to_lowercase()));
            let by_question = quiz.questions.iter().flat_map(|question| &question.competency);
            checked.extend(by_question.map(|name| name.value.to_lowercase()));
        }
    }
    let path = CoursePath::new("book.toml");
    for declared in &course.manifest.course.competencies {
        let practised =
            course.competencies.iter().any(|topic| topic.name == declared.name && !topic.lessons.is_empty());
        let message = if !practised {
            format!("no lesson practises `{}`", declared.name)
        } else if !checked.contains(&declared.name.to_lowercase()) {
            format!("no quiz checks `{}`", declared.name)
        } else {
            continue;
        };
        diagnostics.push(
            Diagnostic::warning("unserved-competency", message)
                .at(&path, declared.span, "declared here")
                .help("name it as `competency` in the front matter of a lesson that has a quiz, or take it out"),
        );
    }
}

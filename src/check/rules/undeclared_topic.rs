//! # undeclared-topic
//!
//! Where `book.toml` lists the course's competencies, or its tools, a lesson that names another is probably a slip of the
//! finger, and would get a row of its own in the tables.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::span::Spanned;
use crate::course::course::Course;
use crate::course::manifest::Declared;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let settings = &course.manifest.course;
    for lesson in &course.lessons {
        let front_matter = &lesson.parsed.front_matter;
        let named = [
            (
                "competency",
                &front_matter.competency,
                &lesson.competencies,
                &course.competencies,
                &settings.competencies,
            ),
            ("tool", &front_matter.tool, &lesson.tools, &course.tools, &settings.tools),
        ];
        for (key, written, numbers, topics, declared) in named {
            for (name, number) in written.iter().zip(numbers) {
                if !declared.is_empty() && !topics[*number].declared {
                    diagnostics.push(undeclared(key, name, declared).at_lesson(&lesson.parsed.path, name));
                }
            }
        }
        for quiz in &lesson.parsed.inventory.quizzes {
            let by_question = quiz.questions.iter().flat_map(|question| &question.competency);
            for name in quiz
                .competency
                .iter()
                .chain(by_question)
                .filter(|name| !settings.competencies.is_empty() && !is_known(course, name))
            {
                let told = undeclared("competency", name, &settings.competencies);
                diagnostics.push(told.at_lesson(&lesson.parsed.path, name));
            }
        }
    }
}

/// What a quiz checks must be something the course has: declared, or named by a lesson.
fn is_known(course: &Course, name: &Spanned<String>) -> bool {
    let named = name.value.to_lowercase();
    course.competencies.iter().any(|topic| topic.name.to_lowercase() == named)
}

struct Undeclared {
    diagnostic: Diagnostic,
    label: String,
}

impl Undeclared {
    fn at_lesson(self, path: &crate::base::path::CoursePath, name: &Spanned<String>) -> Diagnostic {
        self.diagnostic.at(path, name.span, self.label)
    }
}

fn undeclared(key: &str, name: &Spanned<String>, declared: &[Declared]) -> Undeclared {
    let table = if key == "tool" { "tools" } else { "competencies" };
    let diagnostic = Diagnostic::warning("undeclared-topic", format!("`book.toml` declares no {key} `{}`", name.value));
    match nearest(&name.value, declared.iter().map(|known| known.name.as_str())) {
        Some(near) => {
            Undeclared { diagnostic: diagnostic.fix(name.span, near), label: format!("did you mean `{near}`?") }
        }
        None => Undeclared {
            diagnostic: diagnostic
                .help(format!("add a line `\"{}\" = \"One sentence.\"` to `[course.{table}]`", name.value)),
            label: "it has no sentence there".to_owned(),
        },
    }
}

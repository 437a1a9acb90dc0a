//! # id-missing
//!
//! Learners' answers are kept by id. An id that is not written is made from the text, and changes with it: a mended typo
//! would lose what they wrote. `coursebook check --fix` writes the made ids into the files.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::Id;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for quiz in &text.inventory.quizzes {
        tell("quiz", &quiz.id, text, diagnostics);
        // A question without a heading has no place for an id: its quiz's id and its words keep it.
        for question in quiz.questions.iter().filter(|question| question.span != quiz.opening) {
            tell("question", &question.id, text, diagnostics);
        }
    }
    for worksheet in &text.inventory.worksheets {
        tell("worksheet", &worksheet.id, text, diagnostics);
    }
    for id in &text.inventory.made_commitments {
        tell("commitment", id, text, diagnostics);
    }
    for id in &text.inventory.made_roleplays {
        tell("role play", id, text, diagnostics);
    }
}

fn tell(what: &str, id: &Id, text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    if id.given {
        return;
    }
    let written = if id.in_braces { format!("#{} ", id.text) } else { format!(" {{#{}}}", id.text) };
    diagnostics.push(
        Diagnostic::note("id-missing", format!("this {what} has no id, so rewording it would lose learners' answers"))
            .at(&text.path, id.span, format!("`{{#{}}}` would keep them", id.text))
            .help("`coursebook check --fix` writes it in")
            .fix(id.span, written),
    );
}

//! # too-few-items
//!
//! Two items have two orders, and two pairs two ways to match them: half of those who guess are right. From three on,
//! guessing seldom helps. Sorting into groups is fine with two, since each row is decided for itself.
//!
//! Where there is nothing to decide, it is an error: one item to order, one pair to match, one group to sort into, one option
//! to pick from, one choice in a gap. A list of one item cannot even be answered, because nothing can be moved in it.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{GapKind, Question, QuestionKind};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        if let Some(TooFew { severity, message, label, help }) = too_few(question) {
            diagnostics.push(
                Diagnostic::new(severity, "too-few-items", message).at(&text.path, question.span, label).help(help),
            );
        }
        for gap in &question.gaps {
            if matches!(&gap.kind, GapKind::Chosen(choices) if choices.len() == 1 && !choices[0].text.is_empty()) {
                diagnostics.push(
                    Diagnostic::error("too-few-items", "this gap has one choice, so there is nothing to decide")
                        .at(&text.path, gap.span, "no other choice stands behind a `|`")
                        .help("add wrong ones, `[[=right|~wrong]]`, or let learners type it: `[[answer]]`"),
                );
            }
        }
    }
}

struct TooFew {
    severity: Severity,
    message: String,
    label: &'static str,
    help: &'static str,
}

fn too_few(question: &Question) -> Option<TooFew> {
    let error = |message: &str, label, help| {
        Some(TooFew { severity: Severity::Error, message: message.to_owned(), label, help })
    };
    let warning = |message: &str, help| {
        Some(TooFew {
            severity: Severity::Warning,
            message: message.to_owned(),
            label: "half of those who guess will be right",
            help,
        })
    };
    match &question.kind {
        QuestionKind::Order(items) => match items.len() {
            0 | 1 => error("one item has no order", "nothing can be moved here", "add items, at least three"),
            2 => warning(
                "two items can be put in order by guessing",
                "add a third item, or ask with options which comes first",
            ),
            _ => None,
        },
        QuestionKind::Match(pairs) => match (pairs.rows.len(), pairs.choices.len()) {
            (0 | 1, _) => error(
                "there is nothing to match with fewer than two pairs",
                "every answer would be right",
                "add rows to the table, at least three",
            ),
            (_, 1) => error(
                "all rows belong to one group, so there is nothing to sort",
                "every answer would be right",
                "add rows with another right side",
            ),
            (2, 2) => {
                warning("two pairs can be matched by guessing", "add a third pair, or rows that share a right side")
            }
            _ => None,
        },
        QuestionKind::One(choices) | QuestionKind::Judgement(choices) if choices.len() == 1 => error(
            "there is one option to pick from, so there is nothing to decide",
            "one mark was found below it",
            "add other options, each with `( )`",
        ),
        _ => None,
    }
}

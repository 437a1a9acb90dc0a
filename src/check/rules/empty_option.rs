//! # empty-option
//!
//! An option, an item to order, a side of a pair, a row or a column of a grid, or a choice of a gap has no words. Learners
//! would see a bare mark, and those who listen to the page would hear nothing. A picture or a formula counts as words.
//!
//! An option's words stand on the line of its mark, or in a paragraph below it. Other things below it, such as code,
//! are its feedback.

use crate::base::diagnostic::Diagnostic;
use crate::check::offered::offered;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::GapKind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        // A gap without any words is told where it is read, as `empty-gap`.
        let told = |span| {
            question.gaps.iter().any(|gap| {
                let GapKind::Chosen(choices) = &gap.kind else { return false };
                gap.span.start <= span && span < gap.span.end && choices.iter().all(|choice| choice.text.is_empty())
            })
        };
        for list in offered(question) {
            for part in list.parts.iter().filter(|part| part.is_empty && !told(part.span.start)) {
                let what = list.what;
                let help = match what {
                    "option" => "write them behind the mark; code and lists below it count as feedback",
                    "left side" | "right side" => "fill the cell, or delete the row",
                    "row" => "write what is to be judged into the first cell of the row",
                    "column" => "write its name into the first line of the table",
                    "choice" => "write `~word`, or delete the `|` before it",
                    _ => "write them behind the number, or delete the line",
                };
                diagnostics.push(
                    Diagnostic::error("empty-option", format!("this {what} has no words"))
                        .at(&text.path, part.span, "there is nothing to read here")
                        .help(help),
                );
            }
        }
    }
}

//! # two-keys
//!
//! Round marks mean *pick one*, so one of them is right. Where several are, the list wants square marks, `[x]`; where
//! some are better than others, it wants points, `(2)`. A gap to choose in has one `=` for the same reason; what may be
//! written in several ways is better typed: `[[support|help]]`.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{GapKind, QuestionKind};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        if let QuestionKind::One(choices) = &question.kind {
            let keys: Vec<_> = choices.iter().filter(|choice| choice.right).collect();
            if let [first, second, ..] = keys.as_slice() {
                diagnostics.push(
                    Diagnostic::error(
                        "two-keys",
                        format!("{} options are marked right, but `( )` means pick one", keys.len()),
                    )
                    .at(&text.path, second.span, "the second right one")
                    .related(&text.path, first.span, "the first right one")
                    .help("leave one `(x)`, or use `[x]` and `[ ]` if several are right"),
                );
            }
        }
        for gap in &question.gaps {
            let GapKind::Chosen(choices) = &gap.kind else { continue };
            let keys: Vec<_> = choices.iter().filter(|choice| choice.right).collect();
            if let [first, second, ..] = keys.as_slice() {
                diagnostics.push(
                    Diagnostic::error(
                        "two-keys",
                        format!("{} choices of this gap are marked right, expected one", keys.len()),
                    )
                    .at(&text.path, second.span, "the second right one")
                    .related(&text.path, first.span, "the first right one")
                    .help("leave one `=` and begin the others with `~`, or let learners type it: `[[one|another]]`"),
                );
            }
        }
    }
}
